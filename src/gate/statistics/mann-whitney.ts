import { firstFrom } from "./delong.ts";
import { normalCdf } from "./distributions.ts";
import type { Effect } from "./effect.ts";
import { constantArm, undecided } from "./student.ts";
import { isConstant, meanOf, quantileOf } from "./summary.ts";

const fewest = 4;
/** Up to here, without ties, the distribution is counted out, in whole numbers that a double holds. */
const exactUpTo = 25;
/** All differences are held at once. */
const most = 2000;

/**
 * By how much the candidate's seeds are shifted against scale · baseline: the median of all differences (Hodges & Lehmann
 * 1963, Annals of Mathematical Statistics 34, 598–611) with the bounds that the rank-sum test does not refuse (Mann &
 * Whitney 1947, ibid. 18, 50–60; Hollander & Wolfe 1999, section 4.3).
 */
export function mannWhitneyEffect(baseline: readonly number[], candidate: readonly number[], scale = 1): Effect {
  const n = [baseline.length, candidate.length] as const;
  const known = {
    method: "mann-whitney",
    unit: "seed",
    n,
    values: [meanOf(baseline), meanOf(candidate)],
    estimate: Number.NaN,
    notes: [],
  } as const;
  if (Math.min(...n) < fewest) return undecided(known, `${Math.min(...n)} seeds an arm are fewer than ${fewest}`);
  if (Math.max(...n) > most) return undecided(known, `more than ${most} values an arm are not compared by their ranks`);
  const scaled = baseline.map((value) => scale * value);
  const differences = Float64Array.from(candidate.flatMap((c) => scaled.map((b) => c - b))).sort();
  const spread = (differences.at(-1) ?? 0) - (differences[0] ?? 0);
  const untied = [baseline, candidate].every((arm) => new Set(arm).size === arm.length);
  const exact = untied && Math.max(...n) <= exactUpTo;
  const tail = exact ? exactTail(...n) : normalTail(scaled, candidate);
  const effect: Effect = {
    ...known,
    estimate: quantileOf(differences, 0.5),
    bounds: (alpha) => bounds(differences, tail, alpha),
    p: (at, alternative) => {
      // How many differences speak against θ ≤ at (for θ ≥ at: below it).
      const above = differences.length - firstFrom(differences, (one) => one > at);
      const below = firstFrom(differences, (one) => one >= at);
      return tail(alternative === "greater" ? above : below);
    },
    notes: exact ? [] : ["asymptotic, ties counted"],
  };
  if (!(spread > 0)) return undecided(effect, "the values do not vary");
  return [baseline, candidate].some(isConstant) ? undecided(effect, constantArm) : effect;
}

/** The k-th smallest difference where k − 1 or fewer differences beyond a true shift are rarer than α, and as far from the other end. */
function bounds(sorted: Float64Array, tail: (u: number) => number, alpha: number): readonly [number, number] {
  // tail falls as u grows: the smallest u that is rare enough.
  let low = 0;
  let high = sorted.length + 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tail(middle) <= alpha) high = middle;
    else low = middle + 1;
  }
  if (low > sorted.length) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return [sorted[sorted.length - low] ?? Number.NaN, sorted[low - 1] ?? Number.NaN];
}

/** P(U ≥ u) where both arms are alike: each count of rank arrangements by the coefficients of the Gaussian binomial. */
function exactTail(m: number, n: number): (u: number) => number {
  const counts = new Float64Array(m * n + 1);
  counts[0] = 1;
  for (let i = 1; i <= m; i += 1) {
    for (let u = m * n; u >= n + i; u -= 1) counts[u] = (counts[u] ?? 0) - (counts[u - n - i] ?? 0);
    for (let u = i; u <= m * n; u += 1) counts[u] = (counts[u] ?? 0) + (counts[u - i] ?? 0);
  }
  const orMore = new Float64Array(m * n + 2);
  for (let u = m * n; u >= 0; u -= 1) orMore[u] = (orMore[u + 1] ?? 0) + (counts[u] ?? 0);
  const all = orMore[0] ?? Number.NaN;
  return (u) => (orMore[u] ?? Number.NaN) / all;
}

/** The normal tail with half a rank's correction; the variance counts the ties within each arm, as no shift but a few makes others. */
function normalTail(baseline: readonly number[], candidate: readonly number[]): (u: number) => number {
  const [m, n] = [baseline.length, candidate.length];
  const all = m + n;
  let ties = 0;
  for (const arm of [baseline, candidate]) {
    const counts = new Map<number, number>();
    for (const value of arm) counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const count of counts.values()) ties += count ** 3 - count;
  }
  const variance = ((m * n) / 12) * (all + 1 - ties / (all * (all - 1)));
  return (u) => normalCdf(-(u - (m * n) / 2 - 0.5) / Math.sqrt(variance));
}
