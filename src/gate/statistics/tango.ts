import { continuityCorrection, type Paired2x2, pairedShares, pairsOf, swapped, tooLittle } from "./contingency.ts";
import { bisect, normalCdf, normalQuantile } from "./distributions.ts";
import type { Effect } from "./effect.ts";
import { reach, wholeUnits } from "./power.ts";
import { undecided } from "./student.ts";

/**
 * Tango's score interval for the difference of paired proportions (Tango 1998, Statistics in Medicine 17, 891–908), with
 * a correction for continuity.
 */
export function tangoEffect(counts: Paired2x2): Effect {
  const effect: Effect = {
    method: "tango",
    ...pairedShares(counts),
    bounds: (alpha) => [
      tangoLower(counts, alpha, continuityCorrection),
      -tangoLower(swapped(counts), alpha, continuityCorrection),
    ],
    p: (at, alternative) => (alternative === "greater" ? pGreater(counts, at) : pGreater(swapped(counts), -at)),
    needed: (margin, alpha) => neededPairs(counts, margin, alpha),
    notes: [],
  };
  const why = tooLittle(counts);
  return why === undefined ? effect : undecided(effect, why);
}

type Correction = (counts: Paired2x2, n: number, at: number) => number;

/** The θ above which H0: θ ≤ that is not refused at `alpha`; without a correction it is Tango's own bound. */
export function tangoLower(counts: Paired2x2, alpha: number, correction: Correction = () => 0): number {
  const z = -normalQuantile(alpha);
  return bisect((at) => statistic(counts, at, correction) - z, -1, pairedShares(counts).estimate);
}

function pGreater(counts: Paired2x2, at: number): number {
  return normalCdf(-statistic(counts, at, continuityCorrection));
}

/** Tango 1998, eq. 2 and 3: falls as `at` grows. */
function statistic(counts: Paired2x2, at: number, correction: Correction): number {
  const { onlyBaseline, onlyCandidate } = counts;
  const n = pairsOf(counts);
  // Of one pair: its variance where θ is `at`, with P(only the baseline has a 1) at its likeliest.
  const variance = varianceAt(onlyBaseline / n, onlyCandidate / n, at);
  const distance = onlyCandidate - onlyBaseline - n * at - correction(counts, n, at);
  return distance / Math.sqrt(n * variance);
}

function varianceAt(baseline: number, candidate: number, at: number): number {
  const b = (2 - candidate + baseline) * at - candidate - baseline;
  const q = (Math.sqrt(b * b + 8 * baseline * at * (1 - at)) - b) / 4;
  return Math.max(2 * q + at * (1 - at), 0);
}

/**
 * Pairs with which θ > −margin is shown with 80% power where θ is 0 and as many pairs change as did here (Nam 1997,
 * Biometrics 53, 1422–1430, with Tango's variance), the correction for continuity on top.
 */
function neededPairs(counts: Paired2x2, margin: number, alpha: number): number | undefined {
  if (!(margin > 0)) return undefined;
  const n = pairsOf(counts);
  // Where none changed, the next one may.
  const share = Math.max(counts.onlyBaseline + counts.onlyCandidate, 1) / n;
  const far = reach(alpha, Math.sqrt(varianceAt(share / 2, share / 2, margin)), Math.sqrt(share));
  // n · margin − correction = far · √n.
  const root = (far + Math.sqrt(far * far + 4 * margin * continuityCorrection(counts, n, -margin))) / (2 * margin);
  return wholeUnits(root * root);
}
