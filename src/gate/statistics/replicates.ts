/** Replicates of a statistic in ascending order, and how many came out undefined. */
export interface Replicates {
  readonly sorted: Float64Array;
  readonly undefinedOnes: number;
}

export function replicatesOf(values: Float64Array): Replicates {
  const sorted = values.filter((one) => !Number.isNaN(one)).sort();
  return { sorted, undefinedOnes: values.length - sorted.length };
}

/**
 * The value with this share of the replicates below it, between the two nearest (Hyndman & Fan 1996, definition 7). Undefined
 * replicates may lie anywhere, so they stand at the end that is asked for. Where a tail is asked that fewer than one replicate in all
 * lies in, nothing bounds: −∞ for a lower bound, +∞ for an upper one.
 */
export function replicateAt({ sorted, undefinedOnes }: Replicates, level: number, end: "lower" | "upper"): number {
  const far = end === "lower" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const all = sorted.length + undefinedOnes;
  if (!(Math.min(level, 1 - level) * (all + 1) >= 1)) return far;
  const place = (all - 1) * level - (end === "lower" ? undefinedOnes : 0);
  const low = Math.floor(place);
  const part = place - low;
  const [a = far, b = far] = [sorted[low], sorted[low + 1]];
  return part === 0 ? a : Number.isFinite(a) && Number.isFinite(b) ? a + part * (b - a) : far;
}

/** The inverse of `replicateAt`: the share of replicates below `at`, with the undefined ones below it (`lower`) or above. */
export function levelOf({ sorted, undefinedOnes }: Replicates, at: number, end: "lower" | "upper"): number {
  const all = sorted.length + undefinedOnes;
  const before = end === "lower" ? undefinedOnes : 0;
  const above = firstAbove(sorted, at, true);
  const notBelow = firstAbove(sorted, at, false);
  if (above === 0) return before / all;
  if (notBelow === sorted.length) return (before + sorted.length) / all;
  // Where several replicates are at `at`, all of them count against what is asked.
  if (above > notBelow) return clamp((before + (end === "lower" ? above - 1 : notBelow)) / (all - 1));
  const [a = at, b = at] = [sorted[above - 1], sorted[above]];
  return clamp((before + above - 1 + (at - a) / (b - a)) / (all - 1));
}

/** The place of the first replicate above `at`, or not below it. */
function firstAbove(sorted: Float64Array, at: number, strictly: boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = sorted[middle] ?? Number.NaN;
    if (value > at || (!strictly && value === at)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
