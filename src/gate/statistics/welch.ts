import type { Effect } from "./effect.ts";
import { constantArm, studentEffect, undecided } from "./student.ts";
import { isConstant, meanOf, varianceOf } from "./summary.ts";

/** Fewer seeds than these say nothing of how much seeds matter. */
export const fewestSeeds = 3;

/**
 * Means of independent seeds with variances of their own: mean(candidate) − scale · mean(baseline) (Welch 1947,
 * Biometrika 34, 28–35; degrees of freedom by Satterthwaite 1946, Biometrics Bulletin 2, 110–114).
 */
export function welchEffect(baseline: readonly number[], candidate: readonly number[], scale: number): Effect {
  const parts = [
    (scale * scale * varianceOf(baseline)) / baseline.length,
    varianceOf(candidate) / candidate.length,
  ] as const;
  const variance = parts[0] + parts[1];
  const part = parts[0] / variance;
  const df = 1 / (part ** 2 / (baseline.length - 1) + (1 - part) ** 2 / (candidate.length - 1));
  const values = [meanOf(baseline), meanOf(candidate)] as const;
  const fewer = Math.min(baseline.length, candidate.length);
  const effect = studentEffect({
    method: "welch",
    unit: "seed",
    n: [baseline.length, candidate.length],
    values,
    estimate: values[1] - scale * values[0],
    error: Math.sqrt(variance),
    df,
    scale,
    units: fewer,
  });
  if (fewer < fewestSeeds) return undecided(effect, `${fewer} seeds an arm are fewer than ${fewestSeeds}`);
  const constant = effect.degenerate === undefined && [baseline, candidate].some(isConstant);
  return constant ? undecided(effect, constantArm) : effect;
}

/** The mean of the candidate's seeds alone (scale 0), by Student's t. */
export function oneSampleTEffect(values: readonly number[]): Effect {
  const n = values.length;
  const mean = meanOf(values);
  const effect = studentEffect({
    method: "t",
    unit: "seed",
    n: [0, n],
    values: [Number.NaN, mean],
    estimate: mean,
    error: Math.sqrt(varianceOf(values) / n),
    df: n - 1,
    scale: 0,
    units: n,
  });
  return n < fewestSeeds ? undecided(effect, `${n} seeds are fewer than ${fewestSeeds}`) : effect;
}
