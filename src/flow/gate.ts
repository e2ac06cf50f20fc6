import { jobFails, redByItself } from "../gate/aggregate.ts";
import type { ReportBundle } from "../report/bundle.ts";

/** Every metric and condition that is in the way of green, by model. */
export function failuresOf(bundle: ReportBundle): string[] {
  return bundle.models.flatMap(({ model, verdict }) => {
    if (!jobFails(verdict)) return [];
    const named = [
      ...verdict.metrics.filter((metric) => metric.gated && (metric.job_fails ?? redByItself(metric.verdict))),
      ...verdict.conditions.filter((condition) => redByItself(condition.verdict)),
    ].map((one) => `${model}: ${one.name}`);
    return named.length === 0 ? [`${model}: ${verdict.verdict}`] : named;
  });
}

/** The result of a verb that ends in the gate: red with the reasons, or green. */
export function gateOutcome(
  bundle: ReportBundle,
  outputs: Record<string, unknown>,
): { outputs: Record<string, unknown>; failed?: string; text: string } {
  const red = bundle.models.filter(({ verdict }) => jobFails(verdict));
  const text = bundle.models.map(({ model, verdict }) => `${model}: ${verdict.verdict}: ${verdict.summary}`).join("\n");
  if (red.length === 0) return { outputs, text };
  return { outputs, text, failed: red.map(({ model, verdict }) => `${model}: ${verdict.summary}`).join("\n") };
}
