import { beforeAll, describe, expect, it } from "vitest";
import { loadDistributions } from "../../../src/gate/statistics/distributions.ts";
import { type HistoryTest, historyEffect } from "../../../src/gate/statistics/history.ts";
import { fixture, near } from "./fixtures.ts";

type Limits = readonly (readonly [alpha: number, lower: number, upper: number])[];
interface Fixture {
  readonly values: readonly number[];
  readonly t: Limits;
  readonly z: Limits;
  readonly logNormal: Limits;
  readonly mean: number;
  readonly median: number;
  readonly iqr: number;
  readonly deltaIqr: number;
}

beforeAll(loadDistributions);

const cases = fixture<readonly Fixture[]>("history");

describe("a history's prediction bounds", () => {
  it("equal statsmodels' prediction interval of one more observation", () => {
    for (const { values, t, z, logNormal } of cases) {
      for (const [test, limits] of [
        ["history-t", t],
        ["history-z", z],
        ["history-log-normal", logNormal],
      ] as const) {
        const effect = historyEffect(values, 2.8, test);
        for (const [alpha, lower, upper] of limits) {
          near(effect.bounds(alpha)[0], 2.8 - upper);
          near(effect.bounds(alpha)[1], 2.8 - lower);
          // At its own bound a candidate's p is alpha.
          near(historyEffect(values, lower, test).p(0, "less"), alpha);
          near(historyEffect(values, upper, test).p(0, "greater"), alpha);
          near(effect.p(2.8 - lower, "less"), alpha);
        }
      }
    }
  });

  it("are so many IQRs, or such a part of the mean, from the centre", () => {
    for (const { values, mean, median, iqr, deltaIqr } of cases) {
      for (const [test, centre, unit] of [
        ["history-iqr", median, iqr],
        ["history-delta-iqr", median, deltaIqr],
        ["history-percentage", mean, mean],
      ] as const) {
        const effect = historyEffect(values, 2, test, 0.5);
        near(effect.estimate, 2 - centre);
        near(effect.bounds(0.05)[0], 2 - centre - 0.5 * unit);
        near(effect.bounds(0.001)[1], 2 - centre + 0.5 * unit);
        expect(effect.p(0, "greater")).toBeNaN();
        expect(effect.notes.join()).toContain("no probability of error");
      }
    }
  });

  it("say what they are made of", () => {
    const effect = historyEffect([1, 2, 4], 3, "history-t");
    expect(effect).toMatchObject({ method: "history-t", unit: "run", n: [3, 1], values: [7 / 3, 3], notes: [] });
    expect(effect.estimate).toBeCloseTo(2 / 3, 12);
    expect(historyEffect([1, 2, 4], 3, "history-log-normal").values[0]).toBeCloseTo(2, 12);
    expect(historyEffect([1, 2, 3], 3, "history-delta-iqr", 1).values[0]).toBe(2);
  });

  it("have a lower limit below 0 where the values are", () => {
    const effect = historyEffect([-3, -2, -4, -3.5], -5, "history-percentage", 0.1);
    near(effect.bounds(0.05)[0], -5 + 3.125 - 0.3125);
    near(effect.bounds(0.05)[1], -5 + 3.125 + 0.3125);
    near(historyEffect([-3, -2, -4], -5, "history-delta-iqr", 1).bounds(0.05)[1], -5 + 3 + 3 * (5 / 6 - 1 / 2));
  });

  it("takes a candidate at or below 0 for as unlikely as any under logarithms", () => {
    expect(historyEffect([1, 2, 4], 0, "history-log-normal").p(0, "less")).toBe(0);
    expect(historyEffect([1, 2, 4], -1, "history-log-normal").p(0, "greater")).toBe(1);
  });

  const all: HistoryTest[] = [
    "history-t",
    "history-z",
    "history-log-normal",
    "history-iqr",
    "history-delta-iqr",
    "history-percentage",
  ];
  it.each([
    ...all.map((test) => [test, [1], "1 earlier runs are fewer than 2", 1] as const),
    ...all.slice(0, 5).map((test) => [test, [2, 2, 2], "do not vary", 1] as const),
    ["history-t", [0.1 + 0.2, 0.3, 0.3], "do not vary", 1],
    ["history-percentage", [-1, 1], "do not vary", 1],
    ["history-percentage", [1, 2], "no width", undefined],
    ["history-iqr", [1, 2], "no width", undefined],
    ["history-log-normal", [1, 0, 2], "no logarithm", 1],
    ["history-delta-iqr", [0, 0, 3, 4], "do not vary", 1],
    ["history-t", [1, Number.NaN, 2], "do not vary", 1],
  ] as const)("%s of %j: decides nothing, since %s", (test, values, reason, width) => {
    const effect = width === undefined ? historyEffect(values, 1, test) : historyEffect(values, 1, test, width);
    expect(effect.degenerate).toContain(reason);
    expect(effect.bounds(0.3)).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect([effect.p(-9, "greater"), effect.p(9, "less")]).toEqual([1, 1]);
  });
});
