import type { Effect } from "./effect.ts";
import { studentEffect, undecided } from "./student.ts";
import { meanOf, varianceOf } from "./summary.ts";
import { fewestSeeds } from "./welch.ts";

/**
 * The mean of candidate − scale · baseline over seeds that both sides share, value i of one side belonging to value i of
 * the other (Student 1908, Biometrika 6, 1–25).
 */
export function pairedTEffect(baseline: readonly number[], candidate: readonly number[], scale: number): Effect {
  const found = differences(baseline, candidate, scale);
  const n = found.differences.length;
  const effect = studentEffect({
    method: "paired-t",
    unit: "seed",
    n: [n, n],
    values: found.values,
    estimate: meanOf(found.differences),
    error: Math.sqrt(varianceOf(found.differences) / n),
    df: n - 1,
    scale,
    units: n,
  });
  return n < fewestSeeds ? undecided(effect, `${n} shared seeds are fewer than ${fewestSeeds}`) : effect;
}

/**
 * Differences over the same folds, whose training sets overlap: variance (1 ÷ k + n_test ÷ n_train) · s² (Nadeau & Bengio
 * 2003, Machine Learning 52, 239–281, section 5, the corrected resampled t-test).
 */
export function correctedTEffect(
  baseline: readonly number[],
  candidate: readonly number[],
  nTrain: number,
  nTest: number,
  scale: number,
): Effect {
  const found = differences(baseline, candidate, scale);
  const k = found.differences.length;
  const effect = studentEffect({
    method: "corrected-t",
    unit: "fold",
    n: [k, k],
    values: found.values,
    estimate: meanOf(found.differences),
    error: Math.sqrt((1 / k + nTest / nTrain) * varianceOf(found.differences)),
    df: k - 1,
    scale,
    units: k,
  });
  // More folds do not take the part n_test ÷ n_train away: how many would settle it is unknown.
  const { needed: _, ...known } = effect;
  if (!(nTrain > 0 && nTest > 0)) return undecided(known, "n_train and n_test are not both above 0");
  return k < fewestSeeds ? undecided(known, `${k} folds are fewer than ${fewestSeeds}`) : known;
}

function differences(baseline: readonly number[], candidate: readonly number[], scale: number) {
  if (baseline.length !== candidate.length) throw new Error("paired values must be equally many on both sides");
  return {
    differences: candidate.map((value, index) => value - scale * (baseline[index] ?? Number.NaN)),
    values: [meanOf(baseline), meanOf(candidate)] as const,
  };
}
