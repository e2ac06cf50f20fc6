import { normalQuantile, tQuantile } from "./distributions.ts";

/** The chance of a decision that `needed` promises. */
const power = 0.8;

/** z(1 − alpha) · `under` + z(0.8) · `apart`: how far a mean has to lie from a bound, in units of 1 ÷ √n. */
export function reach(alpha: number, under: number, apart: number): number {
  return -normalQuantile(alpha) * under + normalQuantile(power) * apart;
}

/**
 * Units whose mean, with standard deviation `spread`, is told from a value at `distance` with 80% power:
 * ((z(1 − α) + z(0.8)) · spread ÷ distance)² (Julious 2004, Statistics in Medicine 23, 1921–1986, eq. 6), with t's
 * quantiles in z's place where `small`. Undefined where no number would do.
 */
export function neededUnits(spread: number, distance: number, alpha: number, small = false): number | undefined {
  if (!(distance > 0 && spread > 0)) return undefined;
  const needed = wholeUnits((reach(alpha, spread, spread) / distance) ** 2);
  if (needed === undefined || !small) return needed;
  // t's quantiles fall as the units grow: a few more than z asks for.
  const enough = (n: number) => n >= (((tQuantile(power, n - 1) - tQuantile(alpha, n - 1)) * spread) / distance) ** 2;
  let units = needed;
  while (!enough(units)) units += 1;
  return units;
}

/** Rounded up, and 2 at least; undefined beyond what a number counts. */
export function wholeUnits(units: number): number | undefined {
  return units <= Number.MAX_SAFE_INTEGER ? Math.max(Math.ceil(units), 2) : undefined;
}

/**
 * How far θ is from −`margin` where candidate and baseline are equal; at scale 0, where there is no baseline, where the
 * candidate is what it was measured to be.
 */
export function awayFromNull(margin: number, scale: number, estimate: number, baseline: number): number {
  return scale === 0 ? Math.abs(estimate + margin) : margin + Math.abs((1 - scale) * baseline);
}
