import type { Condition } from "./compare.ts";
import type { JudgedMetric } from "./metric.ts";
import type { Verdict } from "./verdict.ts";
import { shortName } from "./words.ts";

interface SummaryInput {
  readonly verdict: Verdict;
  readonly metrics: readonly JudgedMetric[];
  readonly conditions: readonly Condition[];
  /** Why nothing is gated, where nothing is. */
  readonly ungated: string | undefined;
  readonly firstRun: boolean;
  readonly baselineReason: string | undefined;
}

/** The report's heading: what was found and why, in one line. */
export function summarize(input: SummaryInput): string {
  const { verdict, metrics, conditions, ungated } = input;
  const gates = metrics.reduce((sum, metric) => sum + metric.gates, 0);
  if (verdict === "pass") {
    if (gates === 0) return "nothing stands against it";
    if (gates <= 2) return gates === 1 ? "the one gate passed" : "both gates passed";
    return `all ${gates} gates passed`;
  }
  if (verdict === "no-baseline" && conditions.every((one) => one.verdict !== verdict)) {
    return input.firstRun
      ? "first run: nothing to compare with"
      : `nothing to compare with: ${input.baselineReason ?? "the baseline lacks what the gates ask for"}`;
  }
  if (verdict === "warn" && ungated !== undefined) return ungated;
  const unmet = conditions.filter((one) => one.verdict === verdict);
  // What may make the numbers another commit's comes before them; a form that is not kept comes behind.
  const causes = [
    ...unmet.filter(({ isFormal }) => !isFormal).map(({ reason }) => reason),
    ...metrics
      .filter(({ row, gates: hard, informed }) => row.verdict === verdict && (hard > 0 || informed))
      .map(headline),
    ...unmet.filter(({ isFormal }) => isFormal).map(({ reason }) => reason),
  ];
  const [first = verdict, ...others] = causes;
  return others.length === 0 ? first : `${first}, and ${others.length} more`;
}

function headline({ row, heading }: JudgedMetric): string {
  return `${shortName(row.name)} ${heading}`;
}
