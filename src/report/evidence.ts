import { isHistory } from "../config/tests.ts";
import type { MetricVerdict, SliceVerdict } from "../gate/verdict.ts";
import type { Block, Sides, Text } from "./document.ts";
import { clean } from "./escape.ts";
import { count, formatInterval, formatPair, group, noBreak } from "./number.ts";
import { joined, marks } from "./words.ts";

/** What each test is called; `point` and `mean` are none. */
const tests: Readonly<Record<string, string>> = {
  point: "one number each",
  mean: "the means",
  tango: "Tango's score interval",
  newcombe: "Newcombe's interval",
  mcnemar: "McNemar's test, mid-p",
  wilson: "Wilson's interval",
  delong: "DeLong's test",
  bootstrap: "bootstrap",
  welch: "Welch's t",
  "mann-whitney": "Mann–Whitney",
  t: "t of its samples",
  "paired-t": "paired t",
  "corrected-t": "t corrected for folds",
  identity: "the same model",
};

/** How each judged metric was judged: by which test, on how much, and what else is known of it. */
export function evidenceFold(judged: readonly MetricVerdict[]): Block | undefined {
  const told = judged.filter((metric) => besides(metric).length > 0 || !isPlain(metric));
  if (told.length === 0) return undefined;
  const table: Block = {
    kind: "table",
    noun: "metrics",
    head: [["metric"], ["judged by"], ["n"], ["p"], ["also"]],
    align: ["left", "left", "right", "right", "left"],
    rows: told.map((metric) => ({
      cells: [
        [metric.name],
        [testName(metric)],
        [size(metric)],
        [pText(metric.evidence.p)],
        [besides(metric).join("; ")],
      ],
    })),
  };
  const power = "What would settle an undecided gate does so with 80% power, if nothing really changed.";
  const needed = judged.some(({ evidence }) => evidence.needed !== undefined);
  const foot: Block[] = needed ? [{ kind: "paragraph", text: [power] }] : [];
  return { kind: "fold", summary: ["How this was judged"], body: [table, ...foot] };
}

/** The parts of the examples, metric by metric, worst first. */
export function sliceFolds(judged: readonly MetricVerdict[], names: Sides): Block[] {
  return judged.flatMap((metric): Block[] => {
    const { slices = [] } = metric;
    if (slices.length === 0) return [];
    const table: Block = {
      kind: "table",
      noun: "slices",
      head: [[""], ["slice"], ["n"], [names.baseline], [names.candidate], ["change (interval)"]],
      align: ["left", "left", "right", "right", "right", "right"],
      rows: slices.map((slice) => ({ cells: sliceCells(metric.name, slice), verdict: slice.verdict })),
    };
    const amount = (verdict: SliceVerdict["verdict"]): number =>
      slices.filter((slice) => slice.verdict === verdict).length;
    const kinds: [number, string][] = [
      [amount("fail"), "failed"],
      [amount("inconclusive"), "undecided"],
      [amount("warn"), "too small to be judged"],
    ];
    const words = kinds.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
    const what = words.length === 0 ? "all passed" : joined(words);
    return [
      {
        kind: "fold",
        summary: [`${count(slices.length, "slice")} of ${clean(metric.name, 80)}: ${what}`],
        body: [table],
      },
    ];
  });
}

function sliceCells(name: string, slice: SliceVerdict): Text[] {
  const shown = formatPair(name, slice.baseline, slice.candidate, slice.delta);
  const { sign, word } = marks[slice.verdict];
  const { interval } = slice;
  // Without an interval the reader is told why nothing was decided.
  const why = slice.verdict === "inconclusive" ? slice.reason.replace(/^is undecided: /, "") : "";
  const beside = why === "" ? "" : ` (${clean(why, 200)})`;
  const bounds = interval === undefined ? beside : formatInterval(name, interval, shown.delta);
  const change = slice.delta === null ? "–" : `${shown.delta}${bounds}`;
  return [
    [`${sign} ${slice.verdict === "warn" ? "too small" : word}`.replaceAll(" ", noBreak)],
    [clean(`${slice.by}=${slice.value}`, 80)],
    [group(String(slice.n))],
    [shown.baseline],
    [shown.candidate],
    [change],
  ];
}

/** One number against one number, of which nothing more is known. */
function isPlain({ evidence }: MetricVerdict): boolean {
  return evidence.method === "point" || evidence.method === "mean";
}

function testName({ evidence: { method } }: MetricVerdict): string {
  if (isHistory(method)) return `main's history (${method.slice("history-".length).replaceAll("-", " ")})`;
  return tests[method] ?? method;
}

function size({ evidence: { method, n, unit = "" } }: MetricVerdict): string {
  if (n === undefined) return "–";
  const [baseline, candidate] = n;
  // Of a history its runs count; where seeds and examples are drawn together, n is of the seeds.
  if (isHistory(method)) return count(baseline, "run");
  const [what = ""] = unit.split(" and ", 1);
  const now = what === "" ? group(String(candidate)) : count(candidate, what);
  return baseline === candidate || baseline === 0 ? now : `${group(String(baseline))}, ${now}`;
}

function pText(p: number | undefined): string {
  if (p === undefined) return "–";
  return p < 0.001 ? "<0.001" : p.toPrecision(2);
}

function besides(metric: MetricVerdict): string[] {
  const { evidence, noise, drift, quarantine, direction_inferred: inferred, direction, name } = metric;
  const { adjusted, alpha, look, notes = [] } = evidence;
  const number = (value: number): string => String(Number(value.toPrecision(2)));
  return [
    ...(inferred ? [`${direction} is better, by its name`] : []),
    ...(adjusted === undefined
      ? []
      : [
          `p ${pText(adjusted.p)} among all that were judged (${adjusted.by === "holm" ? "Holm" : "Benjamini–Hochberg"})`,
        ]),
    ...(alpha === undefined || look === undefined
      ? []
      : [`α ${number(alpha)} for judgement ${look} of this pull request`]),
    ...(noise === undefined ? [] : [`standard deviation ${number(noise)} between runs of the same inputs`]),
    ...(drift?.delta == null
      ? []
      : [`${formatPair(name, drift.baseline, metric.candidate, drift.delta).delta} since ${clean(drift.anchor, 80)}`]),
    ...(quarantine === undefined ? [] : [`in quarantine until ${quarantine.until}: ${clean(quarantine.reason, 200)}`]),
    ...notes,
  ];
}
