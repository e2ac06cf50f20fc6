import type { ModelConfig } from "../config/config.ts";
import { digestOf } from "../lib/hashing.ts";
import type { Metric, RunRecord } from "../tracking/record.ts";
import { aggregate, bySeverity, isRegistrable, redByItself } from "./aggregate.ts";
import type { Evidence } from "./evidence.ts";
import { type JudgedMetric, judgeMetric } from "./metric.ts";
import { gatesByMetric } from "./select.ts";
import { readSide } from "./side.ts";
import { summarize } from "./summary.ts";
import type { BaselineFound, Verdict, VerdictDocument } from "./verdict.ts";

export { aggregate, checkConclusion, isRegistrable, jobFails } from "./aggregate.ts";

/** Where the policy that judges was read. */
export interface PolicySource {
  readonly from: string;
  readonly digest: string;
  readonly changedByCandidate: boolean;
  /** false: there is no modelgate.yaml on that side. */
  readonly exists: boolean;
}

/** A finding that is about no metric: `lock`, `environment`, `comparability`, `record`. */
export interface Condition {
  readonly name: string;
  readonly verdict: Verdict;
  readonly reason: string;
}

export interface JudgeInput {
  readonly model: ModelConfig;
  readonly policy: PolicySource;
  readonly candidate: { readonly runId: string; readonly record: RunRecord };
  readonly baseline: { readonly found: BaselineFound; readonly record: RunRecord } | null;
  /** Main has no record of this model at all. */
  readonly firstRun: boolean;
  /** Why there is no baseline, one clause, for the heading. */
  readonly baselineReason?: string;
  readonly conditions: readonly Condition[];
  readonly onMain: boolean;
  /** What is known beside the two records. */
  readonly evidence?: Evidence;
  readonly now: Date;
}

/** Judges one model's run against its baseline by its policy. */
export function judge(input: JudgeInput): VerdictDocument {
  const { model, policy, candidate, baseline, conditions } = input;
  const metrics = judgeMetrics(input);
  const ungated = metrics.some(({ row }) => row.gated) ? undefined : nothingGated(policy, model);
  const verdict = aggregate([
    ...metrics.filter(({ row }) => row.gated).map(({ row }) => row.verdict),
    ...(metrics.some(({ informed }) => informed) || ungated !== undefined ? (["warn"] as const) : []),
    ...conditions.map((condition) => condition.verdict),
  ]);
  const { record } = candidate;
  return {
    schema: "modelgate/verdict/1",
    model: model.name,
    candidate: {
      run_id: candidate.runId,
      record_digest: digestOf(record),
      commit: record.source.commit,
      head: record.source.head,
    },
    baseline: baseline?.found ?? null,
    policy: { from: policy.from, digest: policy.digest, changed_by_candidate: policy.changedByCandidate },
    metrics: metrics.map(({ row }) => row),
    conditions: conditions.map(({ name, verdict, reason }) => ({ name, verdict, reason })),
    overrides: [],
    verdict,
    summary: summarize({
      verdict,
      metrics,
      conditions,
      ungated,
      firstRun: baseline === null && input.firstRun,
      baselineReason: input.baselineReason,
    }),
    registrable: isRegistrable(verdict, input.onMain),
    job_fails: metrics.some(({ red }) => red) || conditions.some((condition) => redByItself(condition.verdict)),
    judged_at: input.now.toISOString(),
  };
}

/** Every metric of either side, and every one that a gate names; what was gated and went worst comes first. */
function judgeMetrics({ model, candidate, baseline, firstRun, onMain }: JudgeInput): JudgedMetric[] {
  const now = new Map<string, Metric>(Object.entries(candidate.record.metrics));
  const before = new Map<string, Metric>(Object.entries(baseline?.record.metrics ?? {}));
  const situation = { hasBaseline: baseline !== null, firstRun, onMain, known: [...now.keys()] };
  const asked = gatesByMetric(model.gates, new Set([...now.keys(), ...before.keys()]));
  const judged = [...asked].map(([name, gates]) =>
    judgeMetric(name, gates, readSide(now.get(name)), readSide(before.get(name)), situation),
  );
  return judged.sort(
    ({ row: a }, { row: b }) =>
      Number(b.gated) - Number(a.gated) ||
      Number(b.gate !== "") - Number(a.gate !== "") ||
      bySeverity(a.verdict, b.verdict) ||
      (a.name < b.name ? -1 : 1),
  );
}

function nothingGated(policy: PolicySource, model: ModelConfig): string {
  if (!policy.exists) return "no modelgate.yaml on the base side: nothing is gated";
  return model.gates.length === 0
    ? `no gates for ${model.name} in ${policy.from}: nothing is gated`
    : "all gates are informational: nothing is gated";
}
