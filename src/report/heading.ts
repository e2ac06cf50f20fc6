import { isFraction } from "../config/directions.ts";
import type { MetricVerdict } from "../gate/verdict.ts";
import type { ModelReport, ReportBundle } from "./bundle.ts";
import { type Block, type Part, sentenceText } from "./document.ts";
import { clean } from "./escape.ts";
import { courseOf } from "./metrics.ts";
import { count, formatDelta, formatPair, noBreak } from "./number.ts";
import { joined, marks } from "./words.ts";

/** Where a model stands among several, the worst first. */
export function rank(model: ModelReport): number {
  return Object.keys(marks).indexOf(model.verdict.verdict);
}

/** `❌ digits: accuracy fell by 1.8 pp, 1.0 pp is allowed`: what an e-mail's subject and a phone show. */
export function heading(model: ModelReport, level: 3 | 4): Block {
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
  return `; ${clean(best.name, 80)} better by ${risen(best).replace(/^[+−]/, "")}`;
}

/** In percentage points where a fall would be told so. */
function risen({ name, baseline, candidate, delta }: MetricVerdict): string {
  const isShare = isFraction(name) && [baseline, candidate].every((one) => Number(one) >= 0 && Number(one) <= 1);
  if (isShare && delta !== null) return `${formatDelta("", delta * 100, 1)}${noBreak}pp`;
  return formatPair(name, baseline, candidate, delta).delta;
}

/** Several models: one heading for the worst of them, one row each. */
export function overview(bundle: ReportBundle, models: readonly ModelReport[]): Part[] {
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
