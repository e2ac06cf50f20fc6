import { normalQuantile } from "./distributions.ts";
import type { Effect } from "./effect.ts";
import { replicateAt, replicatesOf } from "./replicates.ts";
import { reachOf } from "./resampled-effect.ts";
import { varianceOf } from "./summary.ts";

/** One of several effects that were made from the same resamples: replicate r of all of them is of one resample. */
export interface Member {
  readonly effect: Effect;
  readonly replicates: Float64Array;
}

/** A member's one-sided bounds, of those that hold for all members at once with probability 1 − `alpha`. */
export type Simultaneous = (member: number, alpha: number) => readonly [lower: number, upper: number];

/**
 * Single-step max-T (Westfall & Young 1993, section 2.3; Romano & Wolf 2005): the distribution of the largest of the studentized errors
 * (θ* − θ̂) / s over shared resamples, with s each member's bootstrap standard error, gives the one c in
 * θ̂ − c · s. No bound lies inside the member's own.
 */
export function maxT(members: readonly Member[]): Simultaneous {
  const count = Math.max(0, ...members.map((one) => one.replicates.length));
  const errors = members.map((one) => Math.sqrt(varianceOf(replicatesOf(one.replicates).sorted)));
  const largest = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  const smallest = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  for (const [at, { effect, replicates }] of members.entries()) {
    const error = errors[at] ?? Number.NaN;
    for (const [replicate, value] of replicates.entries()) {
      // An undefined one (NaN) may lie anywhere, and stays NaN.
      const t = (value - effect.estimate) / error;
      largest[replicate] = Math.max(largest[replicate] ?? t, t);
      smallest[replicate] = Math.min(smallest[replicate] ?? t, t);
    }
  }
  const [high, low] = [replicatesOf(largest), replicatesOf(smallest)];
  const reach = reachOf(count);
  return (member, alpha) => {
    const effect = members[member]?.effect;
    const error = errors[member] ?? Number.NaN;
    if (effect === undefined) throw new Error(`there is no member ${member}`);
    const within = Math.max(alpha, reach);
    // The tail of a maximum is thinner than that of each: this is further out than it needs to be.
    const further = normalQuantile(alpha) / normalQuantile(within);
    const up = replicateAt(high, 1 - within, "upper") * further;
    const down = replicateAt(low, within, "lower") * further;
    const [lower, upper] = effect.bounds(alpha);
    return [Math.min(lower, effect.estimate - up * error), Math.max(upper, effect.estimate - down * error)];
  };
}

/** Each of them at its part of `alpha`. */
export function bonferroni(effects: readonly Effect[]): Simultaneous {
  return (member, alpha) => {
    const effect = effects[member];
    if (effect === undefined) throw new Error(`there is no member ${member}`);
    return effect.bounds(alpha / effects.length);
  };
}
