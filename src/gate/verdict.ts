import { z } from "zod";
import { Digest } from "../lib/schema.ts";
import { MetricNumber } from "../tracking/record.ts";

/** design: the verdict table. `warn` is informational; `untouched` means no input of the model changed. */
export const Verdict = z.enum([
  "pass",
  "warn",
  "fail",
  "missing",
  "not-comparable",
  "inconclusive",
  "no-baseline",
  "untouched",
]);

export const Evidence = z.strictObject({
  /** `point`: one number against one number; `mean`: the mean of samples on each side. */
  method: z.string().max(60),
  /** Candidate minus baseline, in the metric's own unit. */
  estimate: z.number().exactOptional(),
  interval: z.tuple([z.number(), z.number()]).exactOptional(),
  p: z.number().min(0).max(1).exactOptional(),
  /** Numbers behind the estimate: the baseline's, then the candidate's. */
  n: z.tuple([z.int().nonnegative(), z.int().nonnegative()]).exactOptional(),
});

export const MetricVerdict = z.strictObject({
  name: z.string(),
  baseline: MetricNumber.nullable(),
  candidate: MetricNumber.nullable(),
  /** candidate − baseline; null where either is missing or not finite. */
  delta: z.number().nullable(),
  /** delta ÷ |baseline|; null where the baseline is 0 or delta is null. */
  relative: z.number().nullable(),
  direction: z.enum(["higher", "lower", "none"]),
  /** The direction was inferred from a well-known name and not written in the policy. */
  direction_inferred: z.boolean(),
  verdict: Verdict,
  /** One sentence: what was asked and what was found. */
  reason: z.string(),
  /** What the gate asks, in words: `at least 0.9; no worse than −0.01`. Empty for a metric that is only shown. */
  gate: z.string(),
  gated: z.boolean(),
  evidence: Evidence,
});

export const BaselineFound = z.strictObject({
  commit: z.string(),
  run_id: z.string().nullable(),
  /** First-parent commits between the base and the baseline's commit. */
  distance: z.int().nonnegative(),
  found_by: z.enum(["commit", "tree", "lock", "file", "git-files"]),
  record_digest: Digest,
});

/** Immutable: what was judged, against what, by which policy, and what came of it. schema/verdict.schema.json */
export const VerdictDocument = z.strictObject({
  schema: z.literal("modelgate/verdict/1"),
  model: z.string(),
  candidate: z.strictObject({
    /** null, like the digest, where nothing was measured: the model is untouched. */
    run_id: z.string().nullable(),
    record_digest: Digest.nullable(),
    commit: z.string(),
    head: z.string(),
  }),
  baseline: BaselineFound.nullable(),
  policy: z.strictObject({
    /** Where it was read: a commit, a file, or `defaults` where there is none. */
    from: z.string(),
    digest: Digest,
    /** The candidate's own modelgate.yaml says something else; it did not count. */
    changed_by_candidate: z.boolean(),
  }),
  metrics: z.array(MetricVerdict),
  /** Conditions that are no metric: `lock`, `environment`, `comparability`. */
  conditions: z.array(z.strictObject({ name: z.string(), verdict: Verdict, reason: z.string() })),
  overrides: z.array(z.strictObject({ head: z.string(), by: z.string(), reason: z.string() })),
  verdict: Verdict,
  /** One line, the heading of the report: what and why. */
  summary: z.string(),
  /** Whether a version may be registered from this verdict (design: verdict table). */
  registrable: z.boolean(),
  /** Whether the gate ends the job red; absent: the verdict alone says so (design: verdict table). */
  job_fails: z.boolean().exactOptional(),
  judged_at: z.iso.datetime(),
});

export type Verdict = z.infer<typeof Verdict>;
export type Evidence = z.infer<typeof Evidence>;
export type MetricVerdict = z.infer<typeof MetricVerdict>;
export type BaselineFound = z.infer<typeof BaselineFound>;
export type VerdictDocument = z.infer<typeof VerdictDocument>;
