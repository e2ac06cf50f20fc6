import { bcaCorrection, type Correction, carriers, correctedLevel, percentile, zOfLevel } from "./bca.ts";
import { tCdf, tQuantile } from "./distributions.ts";
import type { Effect } from "./effect.ts";
import { awayFromNull, neededUnits } from "./power.ts";
import { levelOf, type Replicates, replicateAt, replicatesOf } from "./replicates.ts";
import { undecided } from "./student.ts";
import { varianceOf } from "./summary.ts";

/** Fewer independent examples or clusters are no sample to draw from. */
export const fewestUnits = 20;
/** An estimate whose variance rests on fewer of them says little about the next one. */
export const fewestCarriers = 15;
/** More undefined replicates than this part of all. */
const mostUndefined = 0.05;

/** Twenty replicates lie beyond a bound at this α; at a smaller one the replicates' own tail is too thin to be read. */
export function reachOf(replicates: number): number {
  return Math.min(0.25, 20 / (replicates + 1));
}

/** A bound that lies `further` times as far from the estimate as `edge` does. */
export function beyond(estimate: number, edge: number, further: number, end: "lower" | "upper"): number {
  const outside = end === "lower" ? edge < estimate : edge > estimate;
  if (outside) return estimate + (edge - estimate) * further;
  return end === "lower" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

/** What bootstrap replicates say about θ. */
export interface Resampling extends Pick<Effect, "unit" | "n" | "values" | "estimate"> {
  readonly replicates: Float64Array;
  /** For BCa; absent: the percentile interval. */
  readonly jackknife?: Float64Array;
  readonly scale: number;
  readonly notes: readonly string[];
  /** Another reason than the usual ones why nothing can be decided. */
  readonly degenerate?: string;
}

/**
 * BCa bounds (or percentile ones), widened for small n as Hesterberg's (2015, section 5.5) expanded percentile interval is: the normal
 * quantile z is replaced by √(n / (n − 1)) · t(n − 1), since resamples of n vary by (n − 1) / n of the variance and the normal
 * distribution takes that for known. Where α is so small that fewer than twenty replicates lie beyond the bound (the share of a
 * tenth push, say), the bound goes on from the last one that they show as Student's t does.
 */
export function resampledEffect(found: Resampling): Effect {
  const { unit, n, values, estimate, scale, notes } = found;
  const replicates = replicatesOf(found.replicates);
  const correction =
    found.jackknife === undefined ? percentile : bcaCorrection(estimate, replicates.sorted, found.jackknife);
  const units = Math.min(...n);
  const wider = Math.sqrt(units / (units - 1));
  const zOf = (alpha: number): number => wider * tQuantile(alpha, units - 1);
  const bound = (z: number, end: "lower" | "upper"): number =>
    replicateAt(replicates, correctedLevel(z, correction), end);
  const within = (alpha: number): readonly [number, number] => [
    bound(zOf(alpha), "lower"),
    bound(-zOf(alpha), "upper"),
  ];
  const reach = reachOf(found.replicates.length);
  const effect: Effect = {
    method: "bootstrap",
    unit,
    n,
    values,
    estimate,
    bounds(alpha) {
      if (alpha >= reach) return within(alpha);
      const further = tQuantile(alpha, units - 1) / tQuantile(reach, units - 1);
      const [lower, upper] = within(reach);
      return [beyond(estimate, lower, further, "lower"), beyond(estimate, upper, further, "upper")];
    },
    p(at, alternative) {
      const less = alternative === "less";
      const z = zOfLevel(levelOf(replicates, at, less ? "upper" : "lower"), correction);
      const p = tCdf((less ? -z : z) / wider, units - 1);
      if (p >= reach) return Math.min(1, p);
      const edge = within(reach)[less ? 1 : 0];
      const further = (at - estimate) / (edge - estimate);
      return further >= 1 ? tCdf(tQuantile(reach, units - 1) * further, units - 1) : reach;
    },
    needed(margin, alpha) {
      const spread = Math.sqrt(varianceOf(replicates.sorted)) * wider * Math.sqrt(units);
      return neededUnits(spread, awayFromNull(margin, scale, estimate, values[0]), alpha, true);
    },
    notes: [...notes, ...undefinedNote(replicates)],
  };
  const why = degenerate(found, replicates, correction, units);
  return why === undefined ? effect : undecided(effect, why);
}

function degenerate(
  found: Resampling,
  replicates: Replicates,
  correction: Correction,
  units: number,
): string | undefined {
  const { sorted, undefinedOnes } = replicates;
  if (!Number.isFinite(found.estimate)) return "the metric is undefined on these examples";
  if (found.degenerate !== undefined) return found.degenerate;
  if (units < fewestUnits) return `${units} ${found.unit}s are too few to resample: it takes ${fewestUnits}`;
  if (undefinedOnes > mostUndefined * found.replicates.length) {
    return `${undefinedOnes} of ${found.replicates.length} resamples leave the metric undefined`;
  }
  const spread = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
  const size = Math.max(
    Math.abs(sorted.at(-1) ?? 0),
    Math.abs(sorted[0] ?? 0),
    ...found.values.filter(Number.isFinite).map(Math.abs),
  );
  if (!(spread > 1e-12 * size)) return "no resample differs from another: the difference has no variance";
  if (found.jackknife !== undefined) {
    const carrying = carriers(found.jackknife);
    if (!(carrying >= fewestCarriers)) {
      return `the difference rests on about ${Math.round(carrying)} ${found.unit}s: it takes ${fewestCarriers}`;
    }
  }
  return Number.isFinite(correction.z0) ? undefined : "all resamples are on one side of the estimate";
}

function undefinedNote({ sorted, undefinedOnes }: Replicates): string[] {
  const count = (value: number): string => value.toLocaleString("en-US");
  const all = sorted.length + undefinedOnes;
  return undefinedOnes === 0 ? [] : [`${count(undefinedOnes)} of ${count(all)} resamples left the metric undefined`];
}
