/** Mean of values; NaN of none. */
export function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += values[i] ?? Number.NaN;
  return sum / values.length;
}

/** Variance of a sample (divisor n − 1) about its mean; NaN of fewer than two. */
export function varianceOf(values: ArrayLike<number>): number {
  const mean = meanOf(values);
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += ((values[i] ?? Number.NaN) - mean) ** 2;
  return sum / (values.length - 1);
}

export function isConstant(values: readonly number[]): boolean {
  return values.every((value) => value === values[0]);
}

/** The quantile by linear interpolation between order statistics (Hyndman & Fan 1996, type 7) of sorted values. */
export function quantileOf(sorted: ArrayLike<number>, part: number): number {
  const at = part * (sorted.length - 1);
  const low = Math.floor(at);
  const below = sorted[low] ?? Number.NaN;
  return low === at ? below : below + (at - low) * ((sorted[low + 1] ?? Number.NaN) - below);
}
