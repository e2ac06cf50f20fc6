import { beforeAll, describe, expect, it } from "vitest";
import { binomialCdf, loadDistributions } from "../../../src/gate/statistics/distributions.ts";
import { mcnemarEffect } from "../../../src/gate/statistics/mcnemar.ts";
import { newcombeEffect } from "../../../src/gate/statistics/newcombe.ts";
import { tangoEffect } from "../../../src/gate/statistics/tango.ts";
import { wilsonEffect } from "../../../src/gate/statistics/wilson.ts";
import { claims, pairs, probability, worstSizes } from "./exact-size.ts";

/** test/interop/statistics counts out every number of pairs from 10 to 200. */
const sizes = [10, 15, 20, 31, 45, 65, 90];
const margins = [-0.2, -0.1, -0.05, -0.02, -0.01, -0.005, 0, 0.01, 0.05, 0.1];
const alphas = [0.1, 0.05, 0.01];

beforeAll(loadDistributions);

/** All outcomes counted out: what is claimed wrongly is claimed no more than 1.2 times as often as `alpha` says. */
describe("exact size", () => {
  it.each([
    ["Tango", tangoEffect, margins, sizes],
    ["Newcombe", newcombeEffect, margins, [10, 20, 45]],
    ["McNemar, of no difference", mcnemarEffect, [0], sizes],
  ] as const)("%s", (_, test, ats, ns) => {
    for (const n of ns) {
      for (const at of ats) {
        for (const [index, size] of worstSizes(test, n, at, alphas).entries()) {
          expect(size, `n ${n}, θ ${at}, alpha ${alphas[index]}`).toBeLessThan(1.2);
        }
      }
    }
  });

  it("Wilson", () => {
    const shares = [0.005, 0.02, 0.05, 0.1, 0.3, 0.49, 0.5, 0.51, 0.7, 0.9, 0.95, 0.98, 0.995];
    for (const alpha of alphas) {
      for (const n of [...sizes, 1000]) {
        for (const share of shares) {
          let fewest = 0;
          while (fewest <= n && wilsonEffect(fewest, n).p(share, "greater") > alpha) fewest += 1;
          const size = 1 - binomialCdf(fewest - 1, n, share);
          expect(size / alpha, `n ${n}, share ${share}, alpha ${alpha}`).toBeLessThan(1.2);
        }
      }
    }
  });

  it("shows what the correction for continuity is there for", () => {
    const bare = (n: number, won: number, lost: number, at: number) => ({
      p: tangoEffect(pairs(n, won, lost)).p(at, "greater"),
    });
    // Three wins and no loss of 30 are no proof of more than one in a hundred: 3 come by chance in 1 of 300 runs, 1 in 4.
    expect(bare(30, 1, 0, 0.01).p).toBeGreaterThan(0.2);
    expect(bare(30, 3, 0, 0.01).p).toBeGreaterThan(0.0033);
  });
});

describe("the number of pairs that settles it", () => {
  it.each([
    [5, 5, 100, 0.1],
    [30, 10, 100, 0.15],
    [0, 0, 30, 0.1],
  ])("of %d won and %d lost of %d, margin %d: passes 4 of 5 times where nothing changed", (won, lost, n, margin) => {
    const needed = tangoEffect(pairs(n, won, lost)).needed?.(margin, 0.05) ?? Number.NaN;
    expect(needed).toBeLessThan(200);
    const share = Math.max(won + lost, 1) / n / 2;
    const power = (of: number) => probability(claims(tangoEffect, of, -margin, [0.05])[0] ?? [], of, share, share);
    expect(power(needed)).toBeGreaterThan(0.78);
    expect(power(Math.round(needed * 0.9))).toBeLessThan(0.82);
  });

  it("is not known where no difference would not do", () => {
    const { needed } = tangoEffect(pairs(100, 5, 5));
    expect([needed?.(0, 0.05), needed?.(-0.01, 0.05), needed?.(Number.NaN, 0.05)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
