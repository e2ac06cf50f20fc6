import { isHistory } from "../config/tests.ts";
import type { Question } from "./questions.ts";
import type { Effect } from "./statistics/effect.ts";

/** What passes: `above` < θ < `below`. */
export type Region = Pick<Question, "above" | "below">;

/** What an effect says of a region. */
export interface Decision {
  readonly verdict: "pass" | "fail" | "inconclusive";
  /** One-sided bounds of θ, each at the alpha that was asked; NaN where there are none. */
  readonly bounds: readonly [lower: number, upper: number];
  /** Of what the verdict rejects: that θ lies outside of the region, or for a failure that it lies inside. */
  readonly p: number;
  /** Of what a failure rejects, whatever the verdict: what is adjusted for how many gates there are. */
  readonly blame: number;
  /** Why nothing was decided, where that is more than a wide interval. */
  readonly undecided?: string;
}

/**
 * Sums and means in binary are off by a few units in the last place: what exceeds a bound by less than this part of the
 * numbers' own size is at the bound, and at the bound one number against one number passes.
 */
export const roundOff = 1e-12;

/** One number against one number: at the bound it passes. `size` is that of the numbers it was made of. */
export function isInside(theta: number, { above, below }: Region, size: number): boolean {
  if (above === undefined && below === undefined) return false;
  const room = (bound: number): number => roundOff * Math.max(size, Math.abs(bound));
  // Written so that a NaN is never inside.
  return (above === undefined || theta >= above - room(above)) && (below === undefined || theta <= below + room(below));
}

/**
 * Non-inferiority, superiority and equivalence alike: `pass` where the interval lies inside of the region, `fail` where it
 * lies beyond one of its ends, else `inconclusive`. One-sided bounds at alpha on both ends of a region are the two one-sided
 * tests (Schuirmann 1987), each at alpha.
 */
export function decide(effect: Effect, region: Region, alpha: number): Decision {
  const nothing = { bounds: [Number.NaN, Number.NaN], p: Number.NaN, blame: Number.NaN } as const;
  if (effect.degenerate !== undefined) return { verdict: "inconclusive", ...nothing, undecided: effect.degenerate };
  const { above, below } = region;
  if (above === undefined && below === undefined) {
    return { verdict: "inconclusive", ...nothing, undecided: "nothing says which way is better" };
  }
  const bounds = effect.bounds(alpha);
  const [lower, upper] = bounds;
  // Written so that a NaN is refused.
  if (!(Number.isFinite(effect.estimate) && lower <= upper)) {
    return { verdict: "inconclusive", ...nothing, undecided: "its interval is no pair of numbers" };
  }
  const inside = Math.max(
    above === undefined ? 0 : effect.p(above, "greater"),
    below === undefined ? 0 : effect.p(below, "less"),
  );
  const blame = Math.min(
    above === undefined ? 1 : effect.p(above, "less"),
    below === undefined ? 1 : effect.p(below, "greater"),
  );
  const verdict = verdictOf(effect, region, alpha, bounds);
  return { verdict, bounds, p: verdict === "fail" ? blame : inside, blame };
}

function verdictOf(
  effect: Effect,
  region: Region,
  alpha: number,
  [lower, upper]: Decision["bounds"],
): Decision["verdict"] {
  const { above, below } = region;
  if (effect.method === "identity") {
    const size = Math.max(...effect.values.map(Math.abs));
    return isInside(effect.estimate, region, size) ? "pass" : "fail";
  }
  if (effect.method === "mcnemar") return byMcNemar(effect, region, alpha);
  const beyond = (above !== undefined && upper < above) || (below !== undefined && lower > below);
  if (beyond) return "fail";
  // The bounds are those of one more run like main's: what lies within them is such a run.
  if (isHistory(effect.method)) return Number.isFinite(lower) && Number.isFinite(upper) ? "pass" : "inconclusive";
  return (above === undefined || lower > above) && (below === undefined || upper < below) ? "pass" : "inconclusive";
}

/** McNemar's test knows one question alone: whether there is a difference at all. It decides no margin. */
function byMcNemar(effect: Effect, { above, below }: Region, alpha: number): Decision["verdict"] {
  const at = above ?? below;
  if (at !== 0 || (above !== undefined && below !== undefined)) return "inconclusive";
  const [good, bad] = above === undefined ? (["less", "greater"] as const) : (["greater", "less"] as const);
  if (effect.p(0, good) < alpha) return "pass";
  return effect.p(0, bad) < alpha ? "fail" : "inconclusive";
}
