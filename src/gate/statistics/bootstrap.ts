import type { Compute, Gate, PredictionsConfig } from "../../config/policy.ts";
import type { Resampled } from "../estimators/estimator.ts";
import { averaged, resampledMetric, rowsOf } from "../estimators/resampled.ts";
import { estimatorsOf } from "../estimators/select.ts";
import type { NotPaired, PairedPredictions, Slice } from "../predictions/paired.ts";
import { differenceOf } from "./difference.ts";
import type { Effect } from "./effect.ts";
import { bonferroni, maxT } from "./max-t.ts";
import { recipeEffect, recipeReplicates } from "./recipe.ts";
import { countUnits, draw, fourDraws, randomFor, type Units, unitsOf } from "./resample.ts";
import { resampledEffect } from "./resampled-effect.ts";

export interface BootstrapOptions {
  /** θ = candidate − scale · baseline. */
  readonly scale: number;
  /** Default 2,000. */
  readonly replicates?: number;
  /** Beside the digests of both files of predictions a part of the seed of all that is drawn. */
  readonly seed?: string;
  /** Default `artifact`. `recipe`: the seeds are drawn too. */
  readonly estimand?: Gate["estimand"];
  /** The metric is of these; default all. */
  readonly examples?: Uint32Array;
  /** Default those of the predictions; none where `examples` is there. */
  readonly slices?: readonly Slice[];
  /** Slices of fewer examples are no members of the simultaneous bounds; default 0. */
  readonly minExamples?: number;
}

export interface SliceEffect {
  readonly slice: Slice;
  /** This slice alone. */
  readonly effect: Effect;
  /** One-sided bounds that hold for all slices at once with probability 1 − `alpha`; infinite where the slice decides nothing. */
  bounds(alpha: number): readonly [lower: number, upper: number];
}

export interface BootstrapEffects {
  readonly effect: Effect;
  readonly slices: readonly SliceEffect[];
}

/** One set of examples, of which both sides' metric is known for any draw of units; a member for each seed. */
export interface Part {
  readonly examples: Uint32Array | undefined;
  readonly baseline: readonly Resampled[];
  readonly candidate: readonly Resampled[];
}

/**
 * Bootstrap intervals of a metric that predictions make: of all examples and of each slice, over the same resamples. Examples
 * (clusters, where there are some) are drawn with replacement, on both sides the same ones; the interval is BCa (Efron
 * 1987), of a quantile the percentile interval, since the jackknife says nothing about quantiles.
 */
export function bootstrapEffects(
  paired: PairedPredictions,
  compute: Compute,
  config: PredictionsConfig,
  options: BootstrapOptions,
): BootstrapEffects | NotPaired {
  const estimators = estimatorsOf(paired, compute, config);
  if ("reason" in estimators) return estimators;
  const { examples, replicates: count = 2000, estimand = "artifact", minExamples = 0 } = options;
  const slices = options.slices ?? (examples === undefined ? paired.slices : []);
  const random = randomFor(paired, options.seed);
  const units = unitsOf(paired, examples, random);
  const parts = [examples, ...slices.map((slice) => slice.examples)].map((of): Part => {
    const side = (which: "baseline" | "candidate"): Resampled[] =>
      paired[which].seeds.map((_, seed) =>
        resampledMetric(estimators[which], rowsOf(paired, paired[which], seed, of), units),
      );
    return { examples: of, baseline: side("baseline"), candidate: side("candidate") };
  });
  const context: Context = { paired, compute, units, options };
  const found =
    estimand === "recipe"
      ? recipeEffects(context, parts, recipeReplicates(paired, parts, options.scale, units, count, random))
      : artifactEffects(context, parts, count, random);
  const [whole, ...others] = found;
  if (whole === undefined) throw new Error("all examples are the first part");
  const judged = others.map(
    ({ effect }, at) => effect.degenerate === undefined && (slices[at]?.examples.length ?? 0) >= minExamples,
  );
  const members = others.filter((_, at) => judged[at]).map(({ effect, replicates }) => ({ effect, replicates }));
  // Few seeds have no tails to read a maximum from: theirs are Bonferroni's.
  const all = estimand === "recipe" ? bonferroni(members.map(({ effect }) => effect)) : maxT(members);
  return {
    effect: whole.effect,
    slices: slices.map((slice, at): SliceEffect => {
      const effect = others[at]?.effect ?? whole.effect;
      const member = judged.slice(0, at).filter(Boolean).length;
      const none = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
      return { slice, effect, bounds: (alpha) => (judged[at] ? all(member, alpha) : none) };
    }),
  };
}

interface Context {
  readonly paired: PairedPredictions;
  readonly compute: Compute;
  readonly units: Units;
  readonly options: BootstrapOptions;
}

interface Found {
  readonly effect: Effect;
  readonly replicates: Float64Array;
}

function artifactEffects(
  context: Context,
  parts: readonly Part[],
  count: number,
  random: ReturnType<typeof randomFor>,
): Found[] {
  const { paired, units, compute, options } = context;
  const { scale } = options;
  const sides = parts.map((part) => [averaged(part.baseline), averaged(part.candidate)] as const);
  const replicates = parts.map(() => new Float64Array(count));
  const draws = fourDraws(units);
  const [ofBaseline, ofCandidate] = [new Float64Array(4), new Float64Array(4)];
  for (let first = 0; first < count; first += 4) {
    for (const counts of draws) draw(random, counts);
    for (const [at, [baseline, candidate]] of sides.entries()) {
      if (scale !== 0) baseline.values(draws, ofBaseline);
      candidate.values(draws, ofCandidate);
      for (let one = 0; one < Math.min(4, count - first); one += 1) {
        const value = differenceOf(ofBaseline[one] ?? Number.NaN, ofCandidate[one] ?? Number.NaN, scale);
        (replicates[at] ?? ofCandidate)[first + one] = value;
      }
    }
  }
  return sides.map(([baseline, candidate], at): Found => {
    const examples = parts[at]?.examples;
    const n = countUnits(paired, examples);
    const own = replicates[at] ?? new Float64Array(0);
    const quantile = compute.kind === "quantile" ? quantileNotes(compute.quantile ?? 0.5, n, units.unit) : undefined;
    const effect = resampledEffect({
      unit: units.unit,
      n: [n, n],
      values: [baseline.whole, candidate.whole],
      estimate: differenceOf(baseline.whole, candidate.whole, scale),
      replicates: own,
      ...(quantile === undefined ? { jackknife: jackknifed(baseline, candidate, scale) } : quantile),
      scale,
      notes: notesOf(context, quantile !== undefined),
    });
    return { effect, replicates: own };
  });
}

function jackknifed(baseline: Resampled, candidate: Resampled, scale: number): Float64Array {
  const without = scale === 0 ? undefined : baseline.jackknife();
  return candidate.jackknife().map((value, at) => differenceOf(without?.[at] ?? 0, value, scale));
}

/** A quantile has no distribution to speak of where it has fewer than ten units beyond it. */
function quantileNotes(q: number, n: number, unit: string): { degenerate?: string } {
  // 1 − 0.9 is less than 0.1 by round-off, and 100 examples do have ten beyond it.
  const beyond = Math.floor(n * Math.min(q, 1 - q) + 1e-9);
  const what = unit === "example" ? "observations" : `${unit}s' worth of observations`;
  return beyond >= 10 ? {} : { degenerate: `${beyond} ${what} lie beyond the quantile: it takes 10` };
}

function recipeEffects(context: Context, parts: readonly Part[], replicates: readonly Float64Array[]): Found[] {
  return parts.map((part, at) => {
    const own = replicates[at] ?? new Float64Array(0);
    const n = countUnits(context.paired, part.examples);
    const { paired, options } = context;
    return {
      effect: recipeEffect({ paired, part, scale: options.scale, examples: n, notes: notesOf(context, false) }, own),
      replicates: own,
    };
  });
}

function notesOf({ paired, units, options }: Context, percentileOnly: boolean): string[] {
  const seeds = Math.max(paired.baseline.seeds.length, paired.candidate.seeds.length);
  return [
    ...(percentileOnly ? ["percentile interval"] : []),
    ...(units.grouped ? [`resampled in ${units.count.toLocaleString("en-US")} random groups`] : []),
    ...(seeds > 1 && options.estimand !== "recipe" ? [`the mean of ${seeds} seeds, which are taken as they are`] : []),
  ];
}
