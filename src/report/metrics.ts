import { severity } from "../gate/aggregate.ts";
import type { MetricVerdict, Verdict } from "../gate/verdict.ts";
import type { MetricNumber, RunRecord } from "../tracking/record.ts";
import type { ModelReport } from "./bundle.ts";
import { type Sides, sentenceText, type Table, type TableRow, type Text } from "./document.ts";
import { clean } from "./escape.ts";
import { count, formatDelta, formatInterval, formatPair, noBreak } from "./number.ts";
import { marks } from "./words.ts";

/** Which way a metric went, seen from the side that is better. */
type Course = "worse" | "better" | "changed" | "same" | "new" | "gone" | "unknown";

/** Both runs, for what a verdict does not repeat. */
export type Records = Pick<ModelReport, "baseline" | "candidate">;

interface MetricGroups {
  /** What was gated and what an informational gate complains of, regressions first. */
  readonly judged: readonly MetricVerdict[];
  /** Not gated, and not what it was: worse first. */
  readonly moved: readonly MetricVerdict[];
  readonly same: readonly MetricVerdict[];
}

/** Sorts a verdict's metrics into what a reviewer reads at once, on a click, and hardly ever. */
export function groupMetrics(metrics: readonly MetricVerdict[]): MetricGroups {
  const judged = metrics.filter(isJudged);
  const shown = metrics.filter((metric) => !isJudged(metric));
  return {
    judged: sorted(judged),
    moved: sorted(shown.filter((metric) => courseOf(metric) !== "same")),
    same: shown.filter((metric) => courseOf(metric) === "same").sort((one, other) => compareText(one.name, other.name)),
  };
}

/** Whether the metric rose or fell, and whether that is good. */
export function courseOf(metric: MetricVerdict): Course {
  if (metric.delta === null) {
    if (metric.baseline === null && metric.candidate !== null) return "new";
    return metric.candidate === null && metric.baseline !== null ? "gone" : "unknown";
  }
  const size = Math.abs(metric.delta);
  if (size === 0 || (metric.relative !== null && Math.abs(metric.relative) < 1e-9)) return "same";
  if (metric.direction === "none" || metric.direction === "target") return "changed";
  return metric.delta > 0 === (metric.direction === "higher") ? "better" : "worse";
}

/** The table of judged metrics: verdict, both values, change, and what was asked. */
export function judgedTable(metrics: readonly MetricVerdict[], names: Sides, model: Records): Table {
  return {
    kind: "table",
    noun: "metrics",
    head: [[""], ["metric"], [names.baseline], [names.candidate], [changeHead(metrics)], ["gate"]],
    align: ["left", "left", "right", "right", "right", "left"],
    rows: metrics.map((metric) => row(metric, model, [mark(metric)], sentenceText(asked(metric)))),
  };
}

/** Names the intervals' level where all share one: each of two bounds is wrong with probability alpha. */
function changeHead(metrics: readonly MetricVerdict[]): string {
  const tested = metrics.filter(({ evidence }) => evidence.interval !== undefined);
  const [alpha, ...others] = new Set(tested.map(({ evidence }) => evidence.alpha));
  if (tested.length === 0) return "change";
  if (alpha === undefined || others.length > 0) return "change (interval)";
  return `change (${Number(((1 - 2 * alpha) * 100).toPrecision(3))}% interval)`;
}

/** The table of metrics that nobody gates. */
export function shownTable(metrics: readonly MetricVerdict[], names: Sides, model: Records): Table {
  return {
    kind: "table",
    noun: "metrics",
    head: [[""], ["metric"], [names.baseline], [names.candidate], ["change"]],
    align: ["left", "left", "right", "right", "right"],
    rows: metrics.map((metric) => ({
      ...row(metric, model, [courseMarks[courseOf(metric)].replace(" ", noBreak)], undefined),
      verdict: courseTones[courseOf(metric)] ?? "untouched",
    })),
  };
}

const courseMarks: Readonly<Record<Course, string>> = {
  worse: "▼ worse",
  better: "▲ better",
  changed: "≠ changed",
  same: "= same",
  new: "+ new",
  gone: "− gone",
  unknown: "?",
};

/** How a row that nobody judged is coloured where there is colour. */
const courseTones: Readonly<Partial<Record<Course, Verdict>>> = {
  worse: "warn",
  gone: "warn",
  better: "pass",
  new: "no-baseline",
};

function row(metric: MetricVerdict, model: Records, first: Text, gate: Text | undefined): TableRow {
  const values = formatPair(metric.name, metric.baseline, metric.candidate, metric.delta);
  const cells: Text[] = [
    first,
    [
      metric.name,
      arrow(metric),
      ...(metric.renamed_from === undefined ? [] : [` (was ${clean(metric.renamed_from, 80)})`]),
    ],
    [valueText(metric, model.baseline, metric.baseline, values.baseline)],
    [valueText(metric, model.candidate, metric.candidate, values.candidate)],
    change(metric, values.delta),
  ];
  return { cells: gate === undefined ? cells : [...cells, gate], verdict: metric.verdict };
}

/** A metric that is no number is shown as the text it is, not as missing. */
function valueText(metric: MetricVerdict, record: RunRecord | null, value: MetricNumber | null, shown: string): string {
  if (value !== null) return shown;
  if (record === null || (!metric.gated && courseOf(metric) === "new")) return "–";
  const text = record.metrics[metric.name]?.text;
  return text === undefined ? shown : clean(text, 30);
}

function change(metric: MetricVerdict, delta: string): Text {
  if (metric.delta === null) return ["–"];
  const bad = metric.gated && metric.verdict !== "pass";
  const shown: Text = bad ? [{ bold: [delta] }] : [delta];
  const { interval } = metric.evidence;
  if (interval !== undefined) return [...shown, formatInterval(metric.name, interval, delta)];
  if (metric.relative === null || Math.abs(metric.relative) < 0.0005 || Math.abs(metric.relative) >= 100) return shown;
  return [...shown, ` (${formatDelta("", metric.relative * 100, 1).replace(/(\.\d)\d*$/, "$1")}${noBreak}%)`];
}

/** What the gate asks; where it could not be answered, or numbers beside it do not say why, what was found. */
function asked(metric: MetricVerdict): string {
  const { remark } = metric;
  const flaky = metric.flaky === true ? "the same inputs passed and failed before" : undefined;
  return [answered(metric), remark, flaky].filter((part) => part !== undefined && part !== "").join("; ");
}

function answered(metric: MetricVerdict): string {
  const { verdict, evidence, slices = [] } = metric;
  const more = (evidence.needed ?? 0) - Math.min(...(evidence.n ?? []).filter((n) => n > 0));
  if (verdict === "inconclusive" && evidence.interval !== undefined && more > 0) {
    return `${metric.gate}; ${count(more, `more ${evidence.unit}`)} would settle it`;
  }
  // The change and its interval stand beside it already.
  if (verdict === "inconclusive" && evidence.interval !== undefined && slices.length === 0)
    return `${metric.gate}; undecided`;
  // Where no interval stands beside the change, or it is not what failed, the reason says what was found.
  const told = evidence.interval !== undefined && evidence.p !== undefined;
  if (verdict === "fail" && evidence.unit !== undefined && evidence.method !== "identity" && !told)
    return `${metric.gate}; ${metric.reason}`;
  const unanswered = ["missing", "not-comparable", "inconclusive", "no-baseline", "warn"].includes(metric.verdict);
  const plain = metric.verdict === "fail" && (metric.candidate === null || typeof metric.candidate === "string");
  if (!unanswered && !plain) return metric.gate;
  return [metric.gate, metric.reason].filter((part) => part !== "").join("; ");
}

function mark(metric: MetricVerdict): string {
  const { sign, word } = marks[metric.verdict];
  return `${sign} ${word}`.replaceAll(" ", noBreak);
}

/** Which way is better, once. */
function arrow(metric: MetricVerdict): string {
  return { higher: `${noBreak}↑`, lower: `${noBreak}↓`, target: `${noBreak}→`, none: "" }[metric.direction];
}

/** Gated, or an informational gate does not like what it found; a metric that is only shown has no gate's text. */
function isJudged(metric: MetricVerdict): boolean {
  return metric.gated || (metric.gate !== "" && metric.verdict === "warn");
}

const courses: readonly Course[] = ["gone", "unknown", "worse", "changed", "better", "new", "same"];

/** Worse verdicts first, then what went wrong; gated ones by name as in the heading, the others by how much they moved. */
function sorted(metrics: readonly MetricVerdict[]): MetricVerdict[] {
  const keyed = metrics.map((metric) => ({
    metric,
    verdict: severity.indexOf(metric.verdict),
    course: courses.indexOf(courseOf(metric)),
    size: Math.abs(metric.relative ?? metric.delta ?? 0),
  }));
  keyed.sort(
    (one, other) =>
      one.verdict - other.verdict ||
      one.course - other.course ||
      (one.metric.gated && other.metric.gated ? 0 : other.size - one.size) ||
      compareText(one.metric.name, other.metric.name),
  );
  return keyed.map((one) => one.metric);
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
