import type { MetricVerdict } from "../gate/verdict.ts";
import type { ModelReport, ReportBundle } from "./bundle.ts";
import { causeLines } from "./causes.ts";
import { changePhrases, changesOf, unchangedKinds } from "./changes.ts";
import { confusions } from "./confusion.ts";
import { dataSection } from "./data.ts";
import { type Block, type Part, type Sides, sentenceText, type Text } from "./document.ts";
import { clean } from "./escape.ts";
import { evidenceFold, sliceFolds } from "./evidence.ts";
import { courseOf, groupMetrics, judgedTable, shownTable } from "./metrics.ts";
import { noticesOf } from "./notices.ts";
import { count, formatPair } from "./number.ts";
import { baselineText, originTable, reproduceText } from "./origin.ts";
import { chartsOf } from "./series.ts";
import { joined, marks, sidesOf } from "./words.ts";

/** How many metrics are shown at once where no gate says which matter. */
const mostUngated = 12;

/** Says in blocks what a bundle holds, the most important first; the same for every view. */
export function compose(bundle: ReportBundle): Part[] {
  const [only] = bundle.models;
  if (bundle.models.length === 1 && only !== undefined) return modelParts(bundle, only, 3);
  const ordered = [...bundle.models].sort((one, other) => rank(one) - rank(other));
  return [...overview(bundle, ordered), ...ordered.flatMap((model) => modelParts(bundle, model, 4))];
}

function rank(model: ModelReport): number {
  return Object.keys(marks).indexOf(model.verdict.verdict);
}

/** Several models: one heading for the worst of them, one row each. */
function overview(bundle: ReportBundle, models: readonly ModelReport[]): Part[] {
  const { sign, word } = marks[bundle.verdict];
  const worst = models.filter((model) => model.verdict.verdict === bundle.verdict);
  const named = worst.slice(0, 3).map(({ model }) => model);
  const rest = worst.length > named.length ? [count(worst.length - named.length, "other")] : [];
  const what = worst.length === models.length && models.length > 3 ? "all of them" : joined([...named, ...rest]);
  const heading: Block = {
    kind: "heading",
    level: 3,
    verdict: bundle.verdict,
    text: models.length === 0 ? ["No model to judge"] : [`${sign} ${count(models.length, "model")}, ${word}: `, what],
  };
  if (models.length === 0) return [{ block: heading, weight: 100, keep: true, brief: true }];
  const table: Block = {
    kind: "table",
    noun: "models",
    head: [[""], ["model"], ["why"]],
    align: ["left", "left", "left"],
    rows: models.map(({ model, verdict }) => ({
      cells: [
        [`${marks[verdict.verdict].sign} ${marks[verdict.verdict].word}`],
        [model],
        sentenceText(verdict.summary),
      ],
      verdict: verdict.verdict,
    })),
  };
  return [
    { block: heading, weight: 100, keep: true, brief: true },
    { block: table, weight: 99, brief: true },
  ];
}

/** One model's report. Of several models, one that passes is folded, and one that is untouched has been told of. */
function modelParts(bundle: ReportBundle, model: ModelReport, level: 3 | 4): Part[] {
  const parts = fullParts(bundle, model, level);
  const [head, ...rest] = parts;
  if (level === 3 || head === undefined || !["pass", "untouched", "warn"].includes(model.verdict.verdict)) return parts;
  if (model.verdict.verdict === "untouched" && noticesOf(model).length === 0) return [];
  const summary = head.block.kind === "heading" ? head.block.text : [];
  return [{ block: fold(summary, ...rest.map(({ block }) => block)), weight: 30 }];
}

function fullParts(bundle: ReportBundle, model: ModelReport, level: 3 | 4): Part[] {
  const names = sidesOf(bundle, model.verdict.baseline);
  const groups = groupMetrics(model.verdict.metrics);
  const parts: Part[] = [];
  const add = (weight: number, block: Block | undefined, more: { keep?: boolean; brief?: boolean } = {}): void => {
    if (block !== undefined) parts.push({ block, weight, ...more });
  };
  add(98, heading(model, level), { keep: level === 3, brief: true });
  for (const notice of noticesOf(model)) add(96, notice, { brief: true });
  if (groups.judged.length > 0) add(94, judgedTable(groups.judged, names, model), { brief: true });
  // Where nothing is gated, what moved most is what there is to see.
  const first = groups.judged.length === 0 ? groups.moved.slice(0, mostUngated) : [];
  if (first.length > 0) add(94, shownTable(first, names, model), { brief: true });
  const cause = causeText(model);
  if (cause !== undefined) add(92, { kind: "paragraph", text: cause }, { brief: true });
  const changes = changesOf(model);
  if (changes !== undefined) for (const line of causeLines(model, changes)) add(93, line, { brief: true });
  for (const slices of sliceFolds(groups.judged, names)) add(65, slices);
  const data = dataFold(model, names);
  if (data !== undefined) add(70, data, { brief: true });
  if (groups.moved.length > first.length)
    add(60, fold(movedSummary(groups.moved), shownTable(groups.moved, names, model)));
  for (const found of confusions(model, names)) {
    const most = found.headline === undefined ? "" : ` (most new mistakes: ${found.headline})`;
    add(50, fold([`Confusion matrix${most}`], found.matrix));
  }
  const charts = chartsOf(model, names);
  if (charts.length > 0) add(40, fold([`Charts: ${charts.map(({ title }) => title).join(", ")}`], ...charts));
  if (groups.same.length > 0) {
    const text = `${count(groups.same.length, "more metric")}, the same as on ${names.baseline}`;
    add(20, fold([text], shownTable(groups.same, names, model)));
  }
  const { diff } = model.verdict.policy;
  if (diff !== undefined) {
    const text = ["What this change makes of ", { code: "modelgate.yaml" }];
    add(45, fold(text, { kind: "lines", language: "diff", text: diff }));
  }
  add(48, evidenceFold(groups.judged));
  const origin = originTable(bundle, model, names);
  if (origin !== undefined) add(55, fold(["What this run is made of"], origin));
  const measured = model.candidate !== null;
  if (measured) add(90, { kind: "paragraph", text: baselineText(bundle, model) }, { brief: true });
  if (measured) add(88, { kind: "paragraph", text: reproduceText(model) }, { brief: true });
  return parts;
}

/** What changed in the data; it is compared with the base commit, which need not be where the baseline was measured. */
function dataFold(model: ModelReport, names: Sides): Block | undefined {
  const diff = model.data_diff;
  if (diff === undefined) return undefined;
  const measured = model.verdict.baseline?.commit;
  const base =
    diff.a.commit === undefined || diff.a.commit === measured ? names.baseline : `at ${diff.a.commit.slice(0, 7)}`;
  const section = dataSection(diff, { ...names, baseline: base }, "pins");
  return section && fold(["What changed in the data: ", ...section.summary], ...section.body);
}

function fold(summary: Text, ...body: Block[]): Block {
  return { kind: "fold", summary, body };
}

/** `❌ digits: accuracy fell by 1.8 pp, 1.0 pp is allowed`: what an e-mail's subject and a phone show. */
function heading(model: ModelReport, level: 3 | 4): Block {
  const { verdict, summary, metrics } = model.verdict;
  const why = summary.startsWith(`${model.model}: `) ? summary.slice(model.model.length + 2) : summary;
  // Of these the reason alone does not tell the verdict.
  const unsaid =
    verdict === "inconclusive" || verdict === "not-comparable" || verdict === "warn" ? `, ${marks[verdict].word}` : "";
  const rise = verdict === "pass" ? bestRise(metrics) : "";
  return {
    kind: "heading",
    level,
    verdict,
    text: [`${marks[verdict].sign} `, model.model, unsaid, ": ", ...sentenceText(why), rise],
  };
}

/** For a pass the heading names what got better, where something that is gated did. */
function bestRise(metrics: readonly MetricVerdict[]): string {
  const best = metrics.filter((metric) => metric.gated && courseOf(metric) === "better")[0];
  if (best === undefined) return "";
  const { delta } = formatPair(best.name, best.baseline, best.candidate, best.delta);
  return `; ${clean(best.name, 80)} better by ${delta.replace(/^[+−]/, "")}`;
}

/** What changed, in one line; where one kind of thing changed alone and the model got worse, that is the likely cause. */
function causeText(model: ModelReport): Text | undefined {
  const changes = changesOf(model);
  if (changes === undefined || model.verdict.verdict === "untouched") return undefined;
  const phrases = changePhrases(changes);
  const moved = model.verdict.metrics.some((metric) => courseOf(metric) !== "same");
  if (phrases.length === 0) {
    return moved && changes.codeOnly !== true
      ? [
          { bold: ["Nothing that is tracked changed"] },
          ": parameters, data, code and environment are main's. What differs is chance, or is not tracked.",
        ]
      : undefined;
  }
  const worse = model.verdict.metrics.some((metric) => metric.verdict === "fail" && courseOf(metric) === "worse");
  const lead = worse && phrases.length === 1 ? "Most likely cause: " : "Changed: ";
  const calm = unchangedKinds(changes);
  const rest =
    calm.length === 0
      ? "."
      : `. ${capital(joined(calm))} ${calm.length === 1 && calm[0] !== "parameters" ? "is" : "are"} the same.`;
  return [
    { bold: [lead.trimEnd()] },
    " ",
    ...phrases.flatMap((text, index): Text => (index === 0 ? text : ["; ", ...text])),
    rest,
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function movedSummary(moved: Parameters<typeof shownTable>[0]): Text {
  const amount = (course: string): number => moved.filter((metric) => courseOf(metric) === course).length;
  const kinds: [number, string][] = [
    [amount("worse"), "worse"],
    [amount("better"), "better"],
    [amount("changed"), "changed"],
    [amount("new"), "new"],
    [amount("gone"), "gone"],
    [amount("unknown"), "not comparable"],
  ];
  const worst = moved.find((metric) => courseOf(metric) === "worse");
  const words = kinds
    .filter(([number]) => number > 0)
    .map(([number, word]) => {
      const most = word === "worse" && number > 1 && worst !== undefined ? ` (most: ${clean(worst.name, 80)})` : "";
      return `${number} ${word}${most}`;
    });
  return [`${count(moved.length, "metric")} not gated: ${words.join(", ")}`];
}
