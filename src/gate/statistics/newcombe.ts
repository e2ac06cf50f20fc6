import { continuityCorrection, type Paired2x2, pairedShares, pairsOf, swapped, tooLittle } from "./contingency.ts";
import { bisect, normalCdf, normalQuantile } from "./distributions.ts";
import type { Effect } from "./effect.ts";
import { undecided } from "./student.ts";
import { wilsonInterval } from "./wilson.ts";

/**
 * Newcombe's square-and-add interval for the difference of paired proportions (Newcombe 1998, Statistics in Medicine 17,
 * 2635–2650, method 10), with a correction for continuity.
 */
export function newcombeEffect(counts: Paired2x2): Effect {
  const effect: Effect = {
    method: "newcombe",
    ...pairedShares(counts),
    bounds: (alpha) => [corrected(counts, alpha), -corrected(swapped(counts), alpha)],
    p: (at, alternative) => (alternative === "greater" ? pGreater(counts, at) : pGreater(swapped(counts), -at)),
    notes: [],
  };
  const why = tooLittle(counts) ?? oneSided(counts);
  return why === undefined ? effect : undecided(effect, why);
}

const fewestEachWay = 5;

/** Where nearly all changes go one way, the correlation between the sides makes the interval far too narrow. */
function oneSided({ onlyBaseline, onlyCandidate }: Paired2x2): string | undefined {
  const fewer = Math.min(onlyBaseline, onlyCandidate);
  return fewer < fewestEachWay
    ? `${fewer} pairs changed in one of the two ways, fewer than the ${fewestEachWay} that newcombe needs: use tango`
    : undefined;
}

/** Newcombe's own lower bound of θ, without a correction. */
export function newcombeLower(counts: Paired2x2, alpha: number): number {
  return lowerAt(counts, -normalQuantile(alpha));
}

function lowerAt(counts: Paired2x2, z: number): number {
  const n = pairsOf(counts);
  const { values, estimate } = pairedShares(counts);
  const [, upper] = wilsonInterval(values[0] * n, n, z);
  const [lower] = wilsonInterval(values[1] * n, n, z);
  const up = upper - values[0];
  const down = values[1] - lower;
  return estimate - Math.sqrt(Math.max(down * down - 2 * correlation(counts, n) * down * up + up * up, 0));
}

/** φ̂ of the two sides, taken for less where it is positive (the same paper, p. 2638). */
function correlation({ both, onlyBaseline, onlyCandidate, neither }: Paired2x2, n: number): number {
  const product = (both + onlyBaseline) * (onlyCandidate + neither) * (both + onlyCandidate) * (onlyBaseline + neither);
  if (product === 0) return 0;
  const difference = both * neither - onlyBaseline * onlyCandidate;
  return (difference > 0 ? Math.max(difference - n / 2, 0) : difference) / Math.sqrt(product);
}

function corrected(counts: Paired2x2, alpha: number): number {
  const n = pairsOf(counts);
  const lower = newcombeLower(counts, alpha);
  const above = lower - continuityCorrection(counts, n, 1) / n;
  return above > 0 ? above : Math.min(lower - continuityCorrection(counts, n, 0) / n, 0);
}

/** The α whose bound is `at`. */
function pGreater(counts: Paired2x2, at: number): number {
  const n = pairsOf(counts);
  const shifted = at + continuityCorrection(counts, n, at) / n;
  if (shifted >= pairedShares(counts).estimate) return 1 - pLess(counts, shifted);
  return normalCdf(-bisect((z) => lowerAt(counts, z) - shifted, 0, 40));
}

/** Beyond the estimate the other bound says how far. */
function pLess(counts: Paired2x2, at: number): number {
  return normalCdf(-bisect((z) => lowerAt(swapped(counts), z) + at, 0, 40));
}
