import { beforeAll, describe, expect, it } from "vitest";
import type { Paired2x2 } from "../../../src/gate/statistics/contingency.ts";
import { continuityCorrection, swapped } from "../../../src/gate/statistics/contingency.ts";
import { loadDistributions, normalCdf, normalQuantile } from "../../../src/gate/statistics/distributions.ts";
import { mcnemarEffect } from "../../../src/gate/statistics/mcnemar.ts";
import { newcombeEffect, newcombeLower } from "../../../src/gate/statistics/newcombe.ts";
import { tangoEffect, tangoLower } from "../../../src/gate/statistics/tango.ts";
import { wilsonEffect, wilsonInterval } from "../../../src/gate/statistics/wilson.ts";
import { fixture, near } from "./fixtures.ts";

type Bounds = readonly (readonly [alpha: number, lower: number, upper: number])[];
interface Fixture {
  readonly tables: readonly { counts: Paired2x2; midP: number; tango: Bounds; newcombe: Bounds }[];
  readonly wilson: readonly (readonly [x: number, n: number, alpha: number, lower: number, upper: number])[];
}

const expected = fixture<Fixture>("pairs");

/** Airway hyper-responsiveness before and after transplantation (Bentur et al. 2009), as contingencytables has it. */
const bentur: Paired2x2 = { both: 1, onlyBaseline: 7, onlyCandidate: 1, neither: 12 };
/** Complete response before and after consolidation therapy (Cavo et al. 2012), as contingencytables has it. */
const cavo: Paired2x2 = { both: 59, onlyBaseline: 16, onlyCandidate: 6, neither: 80 };

beforeAll(loadDistributions);

describe("intervals of paired counts", () => {
  it("equal those of an independent search for the likeliest nuisance, and of statsmodels' Wilson intervals", () => {
    for (const { counts, tango, newcombe } of expected.tables) {
      for (const [alpha, lower, upper] of tango) {
        near(tangoLower(counts, alpha), lower);
        near(-tangoLower(swapped(counts), alpha), upper);
      }
      for (const [alpha, lower, upper] of newcombe) {
        near(newcombeLower(counts, alpha), lower);
        near(-newcombeLower(swapped(counts), alpha), upper);
      }
    }
    for (const [x, n, alpha, lower, upper] of expected.wilson) {
      const [low, high] = wilsonInterval(x, n, -normalQuantile(alpha));
      near(Math.max(low, 0), lower);
      near(Math.min(high, 1), upper);
    }
  });

  it("equal those that contingencytables (Fagerland, Lydersen & Laake) publishes", () => {
    const rounded = (numbers: readonly number[]) => numbers.map((one) => one.toFixed(4));
    const tango = (counts: Paired2x2) => [tangoLower(counts, 0.025), -tangoLower(swapped(counts), 0.025)];
    const newcombe = (counts: Paired2x2) => [newcombeLower(counts, 0.025), -newcombeLower(swapped(counts), 0.025)];
    expect(rounded(tango(bentur))).toEqual(["-0.5172", "-0.0260"]);
    expect(rounded(tango(cavo))).toEqual(["-0.1240", "-0.0054"]);
    expect(rounded(newcombe(bentur))).toEqual(["-0.5069", "-0.0256"]);
    expect(rounded(newcombe(cavo))).toEqual(["-0.1186", "-0.0046"]);
    expect(2 * mcnemarEffect(bentur).p(0, "less")).toBeCloseTo(0.0390625, 12);
    expect((2 * mcnemarEffect(cavo).p(0, "less")).toFixed(6)).toBe("0.034690");
  });
});

describe("what tests of counts say of themselves", () => {
  const counts = { both: 50, onlyBaseline: 10, onlyCandidate: 25, neither: 15 };

  it.each([
    ["tango", tangoEffect, []],
    ["newcombe", newcombeEffect, []],
    [
      "mcnemar",
      mcnemarEffect,
      ["mid-p of the pairs that changed: it says whether there is a difference, and not how large it is"],
    ],
  ] as const)("%s", (method, test, notes) => {
    expect(test(counts)).toMatchObject({ method, unit: "example", n: [100, 100], values: [0.6, 0.75], notes });
    expect(test(counts).estimate).toBe(0.15);
    expect(test(counts).degenerate).toBeUndefined();
  });

  it("is certain of what cannot be otherwise", () => {
    for (const test of [tangoEffect, newcombeEffect]) {
      const { p } = test(counts);
      expect([p(-1, "greater"), p(-2, "greater"), p(1, "greater"), p(2, "greater")]).toEqual([0, 0, 1, 1]);
      expect([p(-1, "less"), p(-2, "less"), p(1, "less"), p(2, "less")]).toEqual([1, 1, 0, 0]);
    }
  });
});

describe("the correction for continuity", () => {
  const counts = { both: 50, onlyBaseline: 20, onlyCandidate: 24, neither: 106 };
  const z = 1.6448536269514722;

  it("is half of a step up to no difference, and 1.5 pairs above it", () => {
    const corrections = [-0.1, 0, 0.001, 0.2].map((at) => continuityCorrection(counts, 200, at));
    expect(corrections).toEqual([0.61, 0.61, 1.5, 1.5]);
  });

  it("moves Newcombe's bounds by as many pairs", () => {
    near(newcombeEffect(counts).bounds(0.05)[0], newcombeLower(counts, 0.05) - 0.61 / 200);
    near(newcombeEffect(counts).bounds(0.05)[1], -newcombeLower(swapped(counts), 0.05) + 0.61 / 200);
    const won = { ...counts, onlyBaseline: 6, onlyCandidate: 38 };
    near(newcombeEffect(won).bounds(0.05)[0], newcombeLower(won, 0.05) - 1.5 / 200);
    // Between the two there is no difference to be claimed.
    const between = { ...counts, onlyBaseline: 15, onlyCandidate: 27 };
    expect(newcombeLower(between, 0.05)).toBeGreaterThan(0.0035);
    expect(newcombeLower(between, 0.05)).toBeLessThan(0.0075);
    expect(newcombeEffect(between).bounds(0.05)[0]).toBe(0);
  });

  it("moves Tango's and Wilson's statistic by as many", () => {
    const sparse = { both: 80, onlyBaseline: 0, onlyCandidate: 0, neither: 20 };
    // Where none changed, the likeliest under θ = −m is that m of all were lost.
    const lost = (m: number) => (100 * m - 0.5) / Math.sqrt(100 * m * (1 - m));
    const [lower, upper] = tangoEffect(sparse).bounds(0.05);
    near(lost(-lower), z);
    near(upper, -lower);
    for (const [successes, at, correction] of [
      [70, 0.6, 0.5],
      [70, 0.5, 0.5],
      [30, 0.2, 1.5],
    ] as const) {
      const statistic = (successes - 100 * at - correction) / Math.sqrt(100 * at * (1 - at));
      near(wilsonEffect(successes, 100).p(at, "greater"), normalCdf(-statistic));
      near(wilsonEffect(100 - successes, 100).p(1 - at, "less"), normalCdf(-statistic));
    }
    const [low, high] = wilsonEffect(90, 100).bounds(0.05);
    near((90 - 100 * low - 0.5) / Math.sqrt(100 * low * (1 - low)), z);
    near((10 - 100 * (1 - high) - 1.5) / Math.sqrt(100 * high * (1 - high)), z);
    expect(wilsonEffect(100, 100).bounds(0.05)[1]).toBe(1);
    expect(wilsonEffect(0, 100).bounds(0.05)[0]).toBe(0);
  });
});

describe("McNemar's mid-p", () => {
  it("equals SciPy's tail less half of the observed point", () => {
    for (const { counts, midP } of expected.tables) {
      if (counts.both + counts.neither < counts.onlyBaseline + counts.onlyCandidate) continue;
      if (counts.onlyBaseline + counts.onlyCandidate < 6) continue;
      near(mcnemarEffect(counts).p(0, "greater"), midP);
      near(mcnemarEffect(counts).p(0, "less"), 1 - midP);
    }
  });

  it("decides no margin", () => {
    const effect = mcnemarEffect({ both: 900, onlyBaseline: 5, onlyCandidate: 60, neither: 35 });
    expect(effect.degenerate).toBeUndefined();
    expect(effect.bounds(0.05)).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect([effect.p(-0.01, "greater"), effect.p(0.01, "less")]).toEqual([1, 1]);
    expect(effect.p(0, "greater")).toBeLessThan(1e-9);
    expect(effect.notes.join()).toContain("not how large");
  });
});

describe("counts that say too little", () => {
  const pairs = (n: number, won: number, lost: number): Paired2x2 => ({
    both: n - won - lost,
    onlyBaseline: lost,
    onlyCandidate: won,
    neither: 0,
  });

  it.each([
    ["tango, 9 pairs", () => tangoEffect(pairs(9, 3, 1)), "9 paired examples are fewer than 10"],
    ["tango, 20 identical", () => tangoEffect(pairs(20, 0, 0)), "none of 20 paired examples changed"],
    ["tango, 29 identical", () => tangoEffect(pairs(29, 0, 0)), "29 are fewer than 30"],
    ["newcombe, 9 pairs", () => newcombeEffect(pairs(9, 5, 0)), "9 paired examples are fewer than 10"],
    ["newcombe, changes one way", () => newcombeEffect(pairs(90, 4, 20)), "4 pairs changed in one of the two ways"],
    ["newcombe, none changed", () => newcombeEffect(pairs(900, 0, 0)), "0 pairs changed in one of the two ways"],
    ["mcnemar, 5 changed", () => mcnemarEffect(pairs(900, 5, 0)), "5 pairs that changed are fewer than 6"],
    ["mcnemar, most changed", () => mcnemarEffect(pairs(199, 50, 50)), "more than half of the pairs changed"],
    ["wilson, 9", () => wilsonEffect(9, 9), "9 examples are fewer than 10"],
    ["wilson, none", () => wilsonEffect(0, 0), "0 examples are fewer than 10"],
    ["tango, none", () => tangoEffect(pairs(0, 0, 0)), "0 paired examples are fewer than 10"],
  ])("%s: decide nothing", (_, make, reason) => {
    const effect = make();
    expect(effect.degenerate).toContain(reason);
    expect(effect.bounds(0.3)).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect([effect.p(-0.5, "greater"), effect.p(0.5, "less"), effect.p(0, "greater")]).toEqual([1, 1, 1]);
  });

  it.each([
    ["tango, 10 pairs", () => tangoEffect(pairs(10, 3, 1))],
    ["tango, 30 identical", () => tangoEffect(pairs(30, 0, 0))],
    ["newcombe, 5 each way", () => newcombeEffect(pairs(90, 5, 5))],
    ["mcnemar, 6 changed", () => mcnemarEffect(pairs(900, 6, 0))],
    ["mcnemar, half changed", () => mcnemarEffect(pairs(100, 25, 25))],
    ["mcnemar, most of 200 changed", () => mcnemarEffect(pairs(200, 51, 51))],
    ["wilson, 10", () => wilsonEffect(9, 10)],
  ])("%s: enough", (_, make) => {
    expect(make().degenerate).toBeUndefined();
  });
});
