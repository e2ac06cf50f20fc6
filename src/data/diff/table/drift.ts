import type { Categories } from "./categories.ts";
import { type Distribution, quantile, shareUpTo } from "./quantiles.ts";

/** Two-sample Kolmogorov–Smirnov: how far two distributions are apart at most, and how likely that is by chance. */
interface KolmogorovSmirnov {
  /** The largest distance between the two empirical distribution functions, 0 to 1. */
  readonly d: number;
  readonly p: number;
  /** `d` is wrong by no more than this; 0 where all values were kept. */
  readonly error: number;
}

/** A bin that holds nothing counts as holding this share: the logarithm of 0 is no number. */
const leastShare = 1e-4;
/** Bins of equal share in A. */
const bins = 10;
/** Categories of text that are told apart; all others are one. */
export const mostCategories = 50;

/**
 * Population stability index: Σ (bᵢ − aᵢ) · ln(bᵢ / aᵢ) over bins i, aᵢ and bᵢ the shares of both sides (Siddiqi 2006, Credit
 * Risk Scorecards; its distribution: Yurdakul 2018). It is 0 for equal shares and symmetric in the two sides but for the
 * bins, which are A's. Shares below 0.0001 count as 0.0001.
 */
function stabilityIndex(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, share, index) => {
    const [before, after] = [Math.max(share, leastShare), Math.max(b[index] ?? 0, leastShare)];
    return sum + (after - before) * Math.log(after / before);
  }, 0);
}

/** The usual words for it, a convention and no test: below 0.1, up to 0.25, and above (Siddiqi 2006). */
export function stabilityWord(psi: number): "stable" | "moderate" | "major" {
  if (psi < 0.1) return "stable";
  return psi <= 0.25 ? "moderate" : "major";
}

/** The index over ten bins between A's deciles; a value that holds a tenth of A or more is a bin of its own. */
export function numberStability(a: Distribution, b: Distribution): number {
  const edges = Array.from({ length: bins - 1 }, (_, index) => quantile(a, (index + 1) / bins));
  const cuts: { readonly at: number; readonly alone: boolean }[] = [];
  for (const at of new Set(edges)) cuts.push({ at, alone: edges.indexOf(at) !== edges.lastIndexOf(at) });
  return stabilityIndex(shares(a, cuts), shares(b, cuts));
}

/** Shares of the bins (…, first], (first, second], …; before a cut that is alone, [cut, cut] is split off. */
function shares(side: Distribution, cuts: readonly { readonly at: number; readonly alone: boolean }[]): number[] {
  const found: number[] = [];
  let below = 0;
  for (const { at, alone } of cuts) {
    const upTo = shareUpTo(side, at);
    if (alone) {
      const under = shareUpTo(side, before(at));
      found.push(under - below, upTo - under);
    } else found.push(upTo - below);
    below = upTo;
  }
  return [...found, 1 - below];
}

/** The next smaller double. */
function before(value: number): number {
  if (value === Number.NEGATIVE_INFINITY) return value;
  if (value === 0) return -Number.MIN_VALUE;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  view.setBigInt64(0, view.getBigInt64(0) + (value > 0 ? -1n : 1n));
  return view.getFloat64(0);
}

/** The index over A's and B's most frequent texts, with all the others as one more bin. */
export function categoryStability(a: Categories, b: Categories): number {
  const sharesOf = (side: Categories, names: readonly string[]): number[] => {
    const known = names.map((name) => (side.counts.get(name) ?? 0) / side.total);
    return [...known, Math.max(0, 1 - known.reduce((sum, share) => sum + share, 0))];
  };
  const names = [...a.counts]
    .sort(mostFirst)
    .slice(0, mostCategories)
    .map(([name]) => name);
  return stabilityIndex(sharesOf(a, names), sharesOf(b, names));
}

function mostFirst([one, many]: [string, number], [other, more]: [string, number]): number {
  return more - many || (one < other ? -1 : 1);
}

/** D is taken where either function steps, after all equal values: ties are no distance. */
export function kolmogorovSmirnov(a: Distribution, b: Distribution): KolmogorovSmirnov {
  let d = 0;
  let [one, other] = [0, 0];
  while (one < a.values.length || other < b.values.length) {
    const [left, right] = [a.values[one], b.values[other]];
    const next = right === undefined || (left !== undefined && left <= right) ? left : right;
    if (left === next) one++;
    if (right === next) other++;
    const shareA = one === 0 ? 0 : (a.ranks[one - 1] ?? 0) / a.count;
    const shareB = other === 0 ? 0 : (b.ranks[other - 1] ?? 0) / b.count;
    d = Math.max(d, Math.abs(shareA - shareB));
  }
  const effective = (a.count * b.count) / (a.count + b.count);
  return { d, p: kolmogorovTail(Math.sqrt(effective) * d), error: a.error + b.error };
}

/**
 * P(K > x) of the limiting distribution (Kolmogorov 1933): 2 Σ (−1)^(k−1) exp(−2 k² x²), and for small x, where that
 * converges slowly, 1 − √(2π)/x Σ exp(−(2k−1)² π² / (8 x²)).
 */
export function kolmogorovTail(x: number): number {
  if (x <= 0) return 1;
  let sum = 0;
  if (x < 1) {
    for (let k = 1; k <= 20; k++) sum += Math.exp((-((2 * k - 1) ** 2) * Math.PI ** 2) / (8 * x * x));
    return 1 - (Math.sqrt(2 * Math.PI) / x) * sum;
  }
  for (let k = 1; k <= 20; k++) sum += (k % 2 === 1 ? 1 : -1) * Math.exp(-2 * k * k * x * x);
  return Math.min(1, Math.max(0, 2 * sum));
}
