import { normalCdf, normalQuantile } from "./distributions.ts";

/** How a bootstrap distribution is read: z0 for its bias and `acceleration` for its skewness; both 0 is the percentile interval. */
export interface Correction {
  readonly z0: number;
  readonly acceleration: number;
}

export const percentile: Correction = { z0: 0, acceleration: 0 };

/**
 * Bias correction and acceleration of BCa (Efron 1987; Efron & Tibshirani 1993, eq. 14.14 and 14.15): z0 from the share of
 * replicates below the estimate, those at it counted half; the acceleration from the jackknife.
 */
export function bcaCorrection(estimate: number, sorted: Float64Array, jackknife: Float64Array): Correction {
  let below = 0;
  let at = 0;
  for (const one of sorted) {
    if (one < estimate) below += 1;
    else if (one === estimate) at += 1;
  }
  return { z0: normalQuantile((below + at / 2) / sorted.length), acceleration: acceleration(jackknife) };
}

/** Σ d³ / (6 (Σ d²)^1.5) for the jackknife's distances d below their mean; 0 where they are all the same. */
export function acceleration(jackknife: Float64Array): number {
  const mean = jackknife.reduce((sum, one) => sum + one, 0) / jackknife.length;
  let [squares, cubes] = [0, 0];
  for (const one of jackknife) {
    const d = mean - one;
    squares += d * d;
    cubes += d * d * d;
  }
  return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
}

/** The share of replicates below a bound that is to have z = Φ⁻¹(share) of a normal distribution below it (eq. 14.10). */
export function correctedLevel(z: number, { z0, acceleration: a }: Correction): number {
  const shifted = z0 + z;
  const slope = 1 - a * shifted;
  // Past the pole the formula turns around: nothing bounds there.
  if (slope <= 0) return shifted > 0 ? 1 : 0;
  return normalCdf(z0 + shifted / slope);
}

/** The inverse: the z of a bound that has this share of the replicates below it. */
export function zOfLevel(level: number, { z0, acceleration: a }: Correction): number {
  if (level <= 0 || level >= 1) return level <= 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const w = normalQuantile(level) - z0;
  const slope = 1 + a * w;
  if (slope <= 0) return w > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  return w / slope - z0;
}

/**
 * How many examples the jackknife's variance rests on: (Σ d²)² / Σ d⁴, which is k where k of them differ and are alike.
 */
export function carriers(jackknife: Float64Array): number {
  const mean = jackknife.reduce((sum, one) => sum + one, 0) / jackknife.length;
  let [squares, fourths] = [0, 0];
  for (const one of jackknife) {
    const square = (mean - one) ** 2;
    squares += square;
    fourths += square * square;
  }
  return fourths === 0 ? 0 : (squares * squares) / fourths;
}
