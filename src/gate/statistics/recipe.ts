import type { Draws, Resampled } from "../estimators/estimator.ts";
import type { PairedPredictions } from "../predictions/paired.ts";
import type { Part } from "./bootstrap.ts";
import { differenceOf } from "./difference.ts";
import type { Effect } from "./effect.ts";
import type { Random } from "./random.ts";
import { replicatesOf } from "./replicates.ts";
import { draw, fourDraws, type Units } from "./resample.ts";
import { fewestUnits } from "./resampled-effect.ts";
import { constantArm, studentEffect, undecided } from "./student.ts";
import { meanOf, varianceOf } from "./summary.ts";

/** Fewer seeds a side say nothing about the next one. */
export const fewestSeeds = 3;

/**
 * Replicates of θ for a recipe: seeds and examples are drawn together (Owen 2007, the pigeonhole bootstrap), and a replicate
 * is the mean of the drawn seeds' metrics on the drawn examples. Of S seeds S − 1 are drawn, so that their mean varies by s² / S as
 * it should (McCarthy & Snowden 1985). Where both sides have the same seeds, the same are drawn on both.
 */
export function recipeReplicates(
  paired: PairedPredictions,
  parts: readonly Part[],
  scale: number,
  units: Units,
  count: number,
  random: Random,
): Float64Array[] {
  const replicates = parts.map(() => new Float64Array(count));
  const draws = fourDraws(units);
  const seeds = [paired.baseline, paired.candidate].map((side) => draws.map(() => new Uint16Array(side.seeds.length)));
  const [baselineSeeds = [], ownSeeds = []] = seeds;
  const candidateSeeds = sharedSeeds(paired) ? baselineSeeds : ownSeeds;
  for (let first = 0; first < count; first += 4) {
    for (const counts of draws) draw(random, counts);
    for (const counts of seeds.flat()) draw(random, counts, Math.max(1, counts.length - 1));
    for (const [at, part] of parts.entries()) {
      const baseline = scale === 0 ? [] : meansOver(part.baseline, baselineSeeds, draws);
      const candidate = meansOver(part.candidate, candidateSeeds, draws);
      for (let one = 0; one < Math.min(4, count - first); one += 1) {
        const value = differenceOf(baseline[one] ?? Number.NaN, candidate[one] ?? Number.NaN, scale);
        (replicates[at] ?? candidate)[first + one] = value;
      }
    }
  }
  return replicates;
}

function sharedSeeds({ baseline, candidate }: PairedPredictions): boolean {
  return (
    baseline.seeds.length === candidate.seeds.length && baseline.seeds.every((seed, at) => seed === candidate.seeds[at])
  );
}

/** The mean of the drawn seeds' metrics, for each of four draws of both. */
function meansOver(seeds: readonly Resampled[], drawn: readonly Uint16Array[], draws: Draws): Float64Array {
  const [sums, own] = [new Float64Array(4), new Float64Array(4)];
  for (const [seed, metric] of seeds.entries()) {
    if (drawn.every((times) => times[seed] === 0)) continue;
    metric.values(draws, own);
    for (const [at, times] of drawn.entries()) {
      const weight = times[seed] ?? 0;
      if (weight > 0) sums[at] = (sums[at] ?? 0) + weight * (own[at] ?? Number.NaN);
    }
  }
  return sums.map((sum) => sum / Math.max(1, seeds.length - 1));
}

interface Recipe {
  readonly paired: PairedPredictions;
  readonly part: Part;
  readonly scale: number;
  /** Independent examples or clusters. */
  readonly examples: number;
  readonly notes: readonly string[];
}

/**
 * θ̂ ∓ t · s with s the replicates' standard deviation. A handful of seeds has no tails to read bounds from: t's degrees of freedom
 * are Satterthwaite's (1946) for the seeds' part of the variance, which the seeds' own spread gives, and the examples', the rest.
 */
export function recipeEffect({ paired, part, scale, examples, notes }: Recipe, replicates: Float64Array): Effect {
  const of = (seeds: readonly Resampled[]) => Float64Array.from(seeds, (seed) => seed.whole);
  const [baseline, candidate] = [of(part.baseline), of(part.candidate)];
  const values = [meanOf(baseline), meanOf(candidate)] as const;
  const arms =
    sharedSeeds(paired) && scale !== 0
      ? [candidate.map((value, at) => differenceOf(baseline[at] ?? Number.NaN, value, scale))]
      : [candidate, ...(scale === 0 ? [] : [baseline.map((value) => scale * value)])];
  const { sorted, undefinedOnes } = replicatesOf(replicates);
  const total = varianceOf(sorted);
  const bySeed = arms.map((arm) => ({ variance: varianceOf(arm) / arm.length, df: arm.length - 1 }));
  const seeds = bySeed.reduce((sum, { variance }) => sum + variance, 0);
  const variance = Math.max(total, seeds);
  const freedom = [...bySeed, { variance: variance - seeds, df: examples - 1 }].reduce(
    (sum, one) => sum + one.variance ** 2 / one.df,
    0,
  );
  const { needed: _, ...effect } = studentEffect({
    method: "bootstrap",
    unit: "seed and example",
    n: [baseline.length, candidate.length],
    values,
    estimate: differenceOf(...values, scale),
    error: Math.sqrt(variance),
    df: variance ** 2 / freedom,
    scale,
    units: Math.min(baseline.length, candidate.length),
    notes: [...notes, `${examples.toLocaleString("en-US")} examples`],
  });
  const sides = scale === 0 ? [candidate] : [baseline, candidate];
  const fewest = Math.min(...sides.map((side) => side.length));
  if (!Number.isFinite(effect.estimate)) return undecided(effect, "the metric is undefined on these examples");
  if (fewest < fewestSeeds) return undecided(effect, `${fewest} seeds are too few: it takes ${fewestSeeds} a side`);
  if (examples < fewestUnits)
    return undecided(effect, `${examples} examples are too few to resample: it takes ${fewestUnits}`);
  if (undefinedOnes > 0)
    return undecided(effect, `${undefinedOnes} of ${replicates.length} resamples leave the metric undefined`);
  if (sides.some((side) => !(varianceOf(side) > 0))) return undecided(effect, constantArm);
  return effect;
}
