import { jobFails } from "../gate/aggregate.ts";
import type { MetricVerdict, Verdict } from "../gate/verdict.ts";
import type { ModelReport, ReportBundle } from "./bundle.ts";

/** What a gate has nothing to say against, or has not judged. */
const quiet: readonly Verdict[] = ["pass", "untouched", "no-baseline"];

/**
 * Whether a report shows a regression: the job ends red, or a gate complains of a metric, be it only as a warning or let
 * through by an override. A metric that is worse within what its gate allows is none.
 */
export function showsRegression(bundle: ReportBundle): boolean {
  return bundle.models.some((model) => jobFails(model.verdict) || complainedOf(model).length > 0);
}

/** `model: metric` of each gate that complains, worst model first as they stand. */
export function regressionsOf(bundle: ReportBundle): string[] {
  return bundle.models.flatMap((model) => complainedOf(model).map(({ name }) => `${model.model}: ${name}`));
}

function complainedOf({ verdict }: ModelReport): MetricVerdict[] {
  // An informational gate leaves a metric ungated and says what it has to say as a warning.
  return verdict.metrics.filter((metric) => {
    if (metric.gated) return !quiet.includes(metric.verdict);
    return metric.gate !== "" && metric.verdict === "warn";
  });
}
