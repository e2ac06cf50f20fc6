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
  /** `point`: one number against one number; `mean`: the mean of samples on each side; else the test. */
  method: z.string().max(60),
  /** Candidate minus baseline, in the metric's own unit. */
  estimate: z.number().exactOptional(),
  /** Of the estimate; each bound is wrong with probability `alpha`. */
  interval: z.tuple([z.number(), z.number()]).exactOptional(),
  p: z.number().min(0).max(1).exactOptional(),
  /** Numbers behind the estimate: the baseline's, then the candidate's. */
  n: z.tuple([z.int().nonnegative(), z.int().nonnegative()]).exactOptional(),
  /** What is counted by `n`: example, cluster, seed, fold, run. */
  unit: z.string().max(40).exactOptional(),
  /** One-sided, this judgement's share where several of a pull request spend one alpha. */
  alpha: z.number().gt(0).lt(1).exactOptional(),
  /** The n-th judgement of the pull request. */
  look: z.int().positive().exactOptional(),
  /** Units that would settle it with 80% power where the true difference is 0. */
  needed: z.int().positive().exactOptional(),
  /** For a failure, or an informational list: p adjusted for how many were looked at, and how. */
  adjusted: z.strictObject({ p: z.number().min(0).max(1), by: z.enum(["holm", "benjamini-hochberg"]) }).exactOptional(),
  notes: z.array(z.string().max(500)).max(20).exactOptional(),
});

/** One part of the examples, judged by the metric's own gate. */
export const SliceVerdict = z.strictObject({
  by: z.string(),
  value: z.string(),
  /** Examples in it. */
  n: z.int().nonnegative(),
  baseline: MetricNumber.nullable(),
  candidate: MetricNumber.nullable(),
  delta: z.number().nullable(),
  /** Simultaneous over the slices of this metric. */
  interval: z.tuple([z.number(), z.number()]).exactOptional(),
  /** `warn`: too small to be judged. */
  verdict: Verdict,
  reason: z.string(),
});

export const MetricVerdict = z.strictObject({
  name: z.string(),
  baseline: MetricNumber.nullable(),
  candidate: MetricNumber.nullable(),
  /** candidate − baseline; null where either is missing or not finite. */
  delta: z.number().nullable(),
  /** delta ÷ |baseline|; null where the baseline is 0 or delta is null. */
  relative: z.number().nullable(),
  direction: z.enum(["higher", "lower", "target", "none"]),
  /** The direction was inferred from a well-known name and not written in the policy. */
  direction_inferred: z.boolean(),
  verdict: Verdict,
  /** One sentence: what was asked and what was found. */
  reason: z.string(),
  /** What the gate asks, in words: `at least 0.9; no worse than −0.01`. Empty for a metric that is only shown. */
  gate: z.string(),
  gated: z.boolean(),
  /** Whether it ends the job red; absent: the verdict alone says so. */
  job_fails: z.boolean().exactOptional(),
  evidence: Evidence,
  /** What to know before acting on it: it lies within the noise, or the whole got better. */
  remark: z.string().max(500).exactOptional(),
  /** Worst first; the first 100. */
  slices: z.array(SliceVerdict).max(100).exactOptional(),
  /** How far a slice may change for the worse, signed, in the metric's own unit; absent where that is not one number for all. */
  slice_margin: z.number().exactOptional(),
  /** Standard deviation among executed runs of the same inputs, in the metric's own unit. */
  noise: z.number().nonnegative().exactOptional(),
  /** The same inputs gave both verdicts before. */
  flaky: z.boolean().exactOptional(),
  /** Why and until when it only warns. */
  quarantine: z.strictObject({ until: z.string(), reason: z.string() }).exactOptional(),
  /** Against the model's anchor: candidate minus anchor. */
  drift: z
    .strictObject({ anchor: z.string(), baseline: MetricNumber.nullable(), delta: z.number().nullable() })
    .exactOptional(),
  renamed_from: z.string().exactOptional(),
});

export const BaselineFound = z.strictObject({
  commit: z.string(),
  run_id: z.string().nullable(),
  /** First-parent commits between the base and the baseline's commit. */
  distance: z.int().nonnegative(),
  found_by: z.enum(["commit", "tree", "lock", "file", "git-files", "alias", "revision", "run", "re-evaluated"]),
  record_digest: Digest,
  /** Choices that come before it in the policy's list, and why each was none. */
  passed_over: z.array(z.string().max(1000)).max(10).exactOptional(),
});

/** What changed beside a failing metric; `share` is the part of the drop that `--attribute` measured for the group. */
export const Cause = z.strictObject({
  metric: z.string(),
  group: z.enum(["params", "data", "code", "environment"]),
  /** `train.lr 0.1 → 0.5`, `data/train.csv`, `src/train.py`, `numpy 1.26.0 → 2.0.0`. */
  what: z.array(z.string().max(300)).max(50),
  share: z.number().exactOptional(),
  /** What a reader of the share has to know: it was not to be had, or the shares do not add up. */
  note: z.string().max(500).exactOptional(),
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
    /** The unified diff from the policy that judged to the candidate's own. */
    diff: z.string().max(20_000).exactOptional(),
  }),
  metrics: z.array(MetricVerdict),
  /** Conditions that are no metric: `lock`, `environment`, `comparability`. */
  conditions: z.array(z.strictObject({ name: z.string(), verdict: Verdict, reason: z.string() })),
  /** Who let a red verdict through, for this head alone. */
  overrides: z.array(
    z.strictObject({
      head: z.string(),
      by: z.string(),
      reason: z.string(),
      label: z.string().exactOptional(),
      at: z.iso.datetime().exactOptional(),
    }),
  ),
  /** What may have caused each failure, the likeliest first. */
  causes: z.array(Cause).max(1000).exactOptional(),
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
export type SliceVerdict = z.infer<typeof SliceVerdict>;
export type Cause = z.infer<typeof Cause>;
export type BaselineFound = z.infer<typeof BaselineFound>;
export type VerdictDocument = z.infer<typeof VerdictDocument>;
