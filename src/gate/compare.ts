import type { ModelConfig } from "../config/config.ts";
import { digestOf } from "../lib/hashing.ts";
import type { RunRecord } from "../tracking/record.ts";
import { aggregate, isRegistrable, redByItself } from "./aggregate.ts";
import type { Effects } from "./effects.ts";
import type { Evidence } from "./evidence.ts";
import { judgeMetrics } from "./rows.ts";
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
  /** The unified diff from it to the candidate's own. */
  readonly diff?: string;
}

/** What a verdict says of the policy that it was given by. */
export function policySaid(policy: Omit<PolicySource, "exists">): VerdictDocument["policy"] {
  const { from, digest, changedByCandidate, diff } = policy;
  return {
    from,
    digest,
    changed_by_candidate: changedByCandidate,
    ...(diff === undefined || diff === "" ? {} : { diff }),
  };
}

/** A finding that is about no metric: `lock`, `environment`, `comparability`, `record`. */
export interface Condition {
  readonly name: string;
  readonly verdict: Verdict;
  readonly reason: string;
  /** The numbers are this commit's all the same: a metric that failed comes before it in the heading. */
  readonly isFormal?: true;
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
  /** What `measureEffects` made of it; without it, gates that need more than two numbers are undecided. */
  readonly effects?: Effects;
  readonly now: Date;
}

/** Judges one model's run against its baseline by its policy. */
export function judge(input: JudgeInput): VerdictDocument {
  const { model, policy, candidate, baseline, conditions } = input;
  const metrics = judgeMetrics(input);
  const ungated = metrics.some(({ row }) => row.gated) ? undefined : nothingGated(policy, model);
  const counted: Verdict[] = [
    ...metrics.filter(({ row }) => row.gated).map(({ row }) => row.verdict),
    ...(metrics.some(({ informed }) => informed) || ungated !== undefined ? (["warn"] as const) : []),
    ...conditions.map((condition) => condition.verdict),
  ];
  const verdict = aggregate(counted);
  const jobFails = metrics.some(({ red }) => red) || conditions.some((condition) => redByItself(condition.verdict));
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
    policy: policySaid(policy),
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
    // What the policy lets stand undecided may be registered, where nothing else is in the way.
    registrable: counted.every(
      (one) => isRegistrable(one, input.onMain) || one === "untouched" || (one === "inconclusive" && !jobFails),
    ),
    job_fails: jobFails,
    judged_at: input.now.toISOString(),
  };
}

function nothingGated(policy: PolicySource, model: ModelConfig): string {
  if (!policy.exists) return "no modelgate.yaml on the base side: nothing is gated";
  return model.gates.length === 0
    ? `no gates for ${model.name} in ${policy.from}: nothing is gated`
    : "all gates are informational: nothing is gated";
}
