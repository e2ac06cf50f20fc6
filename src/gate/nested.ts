import { isGlob } from "../config/written-gate.ts";
import type { RunRecord } from "../tracking/record.ts";
import type { Finding } from "./finding.ts";
import { metricOf } from "./gate-sides.ts";
import type { Answer, Answered } from "./metric.ts";
import { directionOf } from "./questions.ts";
import { readSide } from "./side.ts";

/**
 * Metrics that a glob names are parts of one: `per_class.*.recall` of `recall`, `latency.*` of `latency`. Where a part fails
 * although the whole got better, that is what a reader has to know first.
 */
export function thoughMeanImproved(
  answered: readonly Answered[],
  candidate: RunRecord,
  baseline: RunRecord | undefined,
): readonly Answered[] {
  if (baseline === undefined) return answered;
  return answered.map((one) => ({
    ...one,
    answers: one.answers.map((answer) => withMean(answer, one.name, candidate, baseline)),
  }));
}

function withMean(answer: Answer, name: string, candidate: RunRecord, baseline: RunRecord): Answer {
  const { gate, findings } = answer;
  if (!isGlob(gate.metric)) return answer;
  const direction = directionOf(gate, name);
  const whole = wholeNames(gate.metric).find((one) => {
    const gain = one === name ? 0 : numberIn(candidate, one) - numberIn(baseline, one);
    return direction === "higher" ? gain > 0 : direction === "lower" && gain < 0;
  });
  if (whole === undefined) return answer;
  const remark = `${whole} got better all the same`;
  const told = (one: Finding): Finding =>
    one.verdict === "fail" ? { ...one, heading: `${one.heading}, though ${whole} got better`, remark } : one;
  return { ...answer, findings: findings.map(told) };
}

/** NaN where the record has no such number. */
function numberIn(record: RunRecord, name: string): number {
  const side = readSide(metricOf(record, name));
  return side.kind === "number" ? side.value : Number.NaN;
}

/** What stands behind the glob's last wildcard, or before its first. */
function wholeNames(glob: string): string[] {
  const parts = glob.split(".");
  const wild = parts.map((part) => isGlob(part));
  const [first, last] = [wild.indexOf(true), wild.lastIndexOf(true)];
  return [parts.slice(last + 1), parts.slice(0, first)].map((some) => some.join(".")).filter((name) => name !== "");
}
