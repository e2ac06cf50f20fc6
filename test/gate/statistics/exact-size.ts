import type { Paired2x2 } from "../../../src/gate/statistics/contingency.ts";
import { binomialCdf } from "../../../src/gate/statistics/distributions.ts";
import type { Effect } from "../../../src/gate/statistics/effect.ts";

/** How the pairs that did not change are split: of 5, one is 0 on both sides. */
export function pairs(n: number, won: number, lost: number): Paired2x2 {
  const neither = Math.floor((n - won - lost) / 5);
  return { both: n - won - lost - neither, onlyBaseline: lost, onlyCandidate: won, neither };
}

/** For each number of lost pairs: which numbers of won ones have p of θ ≤ `at` at `alpha` or less, from first to last. */
export type Claims = readonly (readonly [first: number, last: number] | undefined)[];

export function claims(
  test: (counts: Paired2x2) => Effect,
  n: number,
  at: number,
  alphas: readonly number[],
): Claims[] {
  const found = alphas.map((): (readonly [number, number] | undefined)[] => []);
  for (let lost = 0; lost <= n; lost += 1) {
    for (let won = 0; won <= n - lost; won += 1) {
      const p = test(pairs(n, won, lost)).p(at, "greater");
      for (const [index, alpha] of alphas.entries()) {
        const claimed = found[index];
        if (p <= alpha && claimed !== undefined) claimed[lost] = [claimed[lost]?.[0] ?? won, won];
      }
    }
  }
  return found;
}

/** The probability of all outcomes that are claimed, by the trinomial distribution, counted out. */
export function probability(claimed: Claims, n: number, won: number, lost: number): number {
  let sum = 0;
  for (const [count, between] of claimed.entries()) {
    if (between === undefined) continue;
    const here = binomialCdf(count, n, lost) - binomialCdf(count - 1, n, lost);
    if (here < 1e-12) continue;
    // Where all other pairs are won rounding must not make it more.
    const chance = Math.min(won / (1 - lost), 1);
    sum += here * (binomialCdf(between[1], n - count, chance) - binomialCdf(between[0] - 1, n - count, chance));
  }
  return sum;
}

const nuisances = [
  0, 0.002, 0.004, 0.006, 0.01, 0.02, 0.03, 0.05, 0.08, 0.12, 0.16, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5,
];

/** How often θ > `at` is claimed where θ is `at`, at worst over how many pairs change, as multiples of the alphas. */
export function worstSizes(
  test: (counts: Paired2x2) => Effect,
  n: number,
  at: number,
  alphas: readonly number[],
): number[] {
  return claims(test, n, at, alphas).map((claimed, index) => {
    const sizes = nuisances.map((nuisance) => {
      const won = nuisance + Math.max(at, 0);
      const lost = nuisance + Math.max(-at, 0);
      return won + lost > 1 ? 0 : probability(claimed, n, won, lost);
    });
    return Math.max(...sizes) / (alphas[index] ?? Number.NaN);
  });
}
