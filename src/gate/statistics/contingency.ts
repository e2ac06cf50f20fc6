import type { Effect } from "./effect.ts";

/** Paired outcomes of 0 or 1, counted: how many examples have a 1 on both sides, on one alone, on neither. */
export interface Paired2x2 {
  readonly both: number;
  readonly onlyBaseline: number;
  readonly onlyCandidate: number;
  readonly neither: number;
}

/** The counts' total. */
export function pairsOf({ both, onlyBaseline, onlyCandidate, neither }: Paired2x2): number {
  return both + onlyBaseline + onlyCandidate + neither;
}

/** The same with candidate and baseline in each other's place. */
export function swapped({ both, onlyBaseline, onlyCandidate, neither }: Paired2x2): Paired2x2 {
  return { both, onlyBaseline: onlyCandidate, onlyCandidate: onlyBaseline, neither };
}

/** What every test of paired outcomes says alike: θ is the difference of the two sides' shares of ones. */
export function pairedShares(counts: Paired2x2): Pick<Effect, "unit" | "n" | "values" | "estimate"> {
  const n = pairsOf(counts);
  return {
    unit: "example",
    n: [n, n],
    values: [(counts.both + counts.onlyBaseline) / n, (counts.both + counts.onlyCandidate) / n],
    estimate: (counts.onlyCandidate - counts.onlyBaseline) / n,
  };
}

/**
 * Pairs by which the net change has to clear θ = `at` before it counts against θ ≤ `at`. Asymptotic bounds take the
 * counts for continuous, and few changes are neither that nor symmetric: up to 200 pairs Tango's own bound claims
 * θ > −m up to 2, and θ > m up to 3 times too often. Half of the step between neighbouring outcomes (1 where few pairs
 * changed, 2 where all did), and above 0, where the tail is the long one, 1.5 keep that at 1.1 times or less.
 */
export function continuityCorrection({ onlyBaseline, onlyCandidate }: Paired2x2, n: number, at: number): number {
  return at > 0 ? 1.5 : 0.5 + (0.5 * (onlyBaseline + onlyCandidate)) / n;
}

const fewest = 10;
const fewestUnchanged = 30;

/** Why these counts decide nothing, if so. */
export function tooLittle(counts: Paired2x2): string | undefined {
  const n = pairsOf(counts);
  if (n < fewest) return `${n} paired examples are fewer than ${fewest}`;
  if (counts.onlyBaseline + counts.onlyCandidate === 0 && n < fewestUnchanged) {
    return `none of ${n} paired examples changed, and ${n} are fewer than ${fewestUnchanged}`;
  }
  return undefined;
}
