import type { TestName } from "../../config/policy.ts";

/** What one independent observation is. */
export type Unit = "example" | "cluster" | "seed" | "seed and example" | "fold" | "run";

/**
 * What a test found of θ = candidate − scale · baseline, in the metric's own unit (scale 1: the difference; 1 − r: a
 * relative margin of r; 0: the candidate alone). Nothing is decided here.
 */
export interface Effect {
  readonly method: Exclude<TestName, "auto"> | "wilson" | "t" | "identity";
  readonly unit: Unit;
  /** Units behind the baseline and the candidate. */
  readonly n: readonly [baseline: number, candidate: number];
  /** The metric on each side as this evidence has it; NaN where a side has none. */
  readonly values: readonly [baseline: number, candidate: number];
  /** θ. */
  readonly estimate: number;
  /** Why this evidence decides nothing (zero variance, too few units, …): one clause. */
  readonly degenerate?: string;
  /** One-sided bounds, each wrong with probability `alpha`: θ > lower, and θ < upper. */
  bounds(alpha: number): readonly [lower: number, upper: number];
  /** One-sided p of the hypothesis θ ≤ `at` (`greater`) or θ ≥ `at` (`less`). */
  p(at: number, alternative: "greater" | "less"): number;
  /** Units that would settle θ > −`margin` with 80% power where the true difference is 0; undefined where unknown. */
  needed?(margin: number, alpha: number): number | undefined;
  /** What a reader has to know: `asymptotic`, `3 of 2,000 replicates were undefined`. */
  readonly notes: readonly string[];
}
