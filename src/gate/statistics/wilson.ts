import { bisect, normalCdf, normalQuantile } from "./distributions.ts";
import type { Effect } from "./effect.ts";
import { neededUnits } from "./power.ts";
import { undecided } from "./student.ts";

const fewest = 10;

/**
 * The candidate's own share of ones (scale 0), by Wilson's score test (Wilson 1927, JASA 22, 209–212) with a correction
 * for continuity.
 */
export function wilsonEffect(successes: number, n: number): Effect {
  const share = successes / n;
  const effect: Effect = {
    method: "wilson",
    unit: "example",
    n: [0, n],
    values: [Number.NaN, share],
    estimate: share,
    bounds: (alpha) => [lowerBound(successes, n, alpha), 1 - lowerBound(n - successes, n, alpha)],
    p: (at, alternative) =>
      alternative === "greater" ? pGreater(successes, n, at) : pGreater(n - successes, n, 1 - at),
    needed: (margin, alpha) => neededUnits(Math.sqrt(share * (1 - share)), Math.abs(share + margin), alpha),
    notes: [],
  };
  return n < fewest ? undecided(effect, `${n} examples are fewer than ${fewest}`) : effect;
}

/** Wilson's interval itself, with normal quantile z on both sides. */
export function wilsonInterval(successes: number, n: number, z: number): readonly [lower: number, upper: number] {
  const square = z * z;
  const middle = (successes + square / 2) / (n + square);
  const reach = (z * Math.sqrt((successes * (n - successes)) / n + square / 4)) / (n + square);
  return [middle - reach, middle + reach];
}

function lowerBound(successes: number, n: number, alpha: number): number {
  const z = -normalQuantile(alpha);
  return bisect((at) => statistic(successes, n, at) - z, 0, successes / n);
}

function pGreater(successes: number, n: number, at: number): number {
  if (at <= 0 || at >= 1) return at < 0 || (at === 0 && successes > 0) ? 0 : 1;
  return normalCdf(-statistic(successes, n, at));
}

function statistic(successes: number, n: number, at: number): number {
  // Half a success is the step's half; where ones are rare the tail is the longer one.
  const correction = at < 0.5 ? 1.5 : 0.5;
  const distance = successes - n * at - correction;
  return distance === 0 ? 0 : distance / Math.sqrt(n * at * (1 - at));
}
