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
  return answered.map((one) => {
    if (!one.answers.some(({ findings }) => findings.some(hasFallen))) return one;
    return { ...one, answers: one.answers.map((answer) => withMean(answer, one.name, candidate, baseline)) };
  });
}

function withMean(answer: Answer, name: string, candidate: RunRecord, baseline: RunRecord): Answer {
  const { gate, findings } = answer;
  if (!isGlob(gate.metric)) return answer;
  const direction = directionOf(gate, name);
  const whole = wholeNames(gate.metric).find((one) => {
    const [now, before] = [readSide(metricOf(candidate, one)), readSide(metricOf(baseline, one))];
    if (one === name || now.kind !== "number" || before.kind !== "number") return false;
    return direction === "higher" ? now.value > before.value : direction === "lower" && now.value < before.value;
  });
  if (whole === undefined) return answer;
  const remark = `${whole} got better all the same`;
  const told = (one: Finding): Finding =>
    hasFallen(one) ? { ...one, heading: `${one.heading}, though ${whole} got better`, remark } : one;
  return { ...answer, findings: findings.map(told) };
}

function hasFallen({ verdict }: Finding): boolean {
  return verdict === "fail";
}

/** What stands behind the glob's last wildcard, or before its first. */
function wholeNames(glob: string): string[] {
  const parts = glob.split(".");
  const wild = parts.map((part) => isGlob(part));
  const [first, last] = [wild.indexOf(true), wild.lastIndexOf(true)];
  return [parts.slice(last + 1), parts.slice(0, first)].map((some) => some.join(".")).filter((name) => name !== "");
}
