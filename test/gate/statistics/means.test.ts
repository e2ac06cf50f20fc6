import { beforeAll, describe, expect, it } from "vitest";
import { loadDistributions } from "../../../src/gate/statistics/distributions.ts";
import type { Effect } from "../../../src/gate/statistics/effect.ts";
import { correctedTEffect, pairedTEffect } from "../../../src/gate/statistics/paired-t.ts";
import { oneSampleTEffect, welchEffect } from "../../../src/gate/statistics/welch.ts";
import { fixture, near } from "./fixtures.ts";

interface Expected {
  readonly p: readonly [greater: number, less: number];
  readonly bounds: readonly (readonly [alpha: number, lower: number, upper: number])[];
}
interface Arms extends Expected {
  readonly baseline: readonly number[];
  readonly candidate: readonly number[];
  readonly scale: number;
}
interface Fixture {
  readonly welch: readonly Arms[];
  readonly paired: readonly Arms[];
  readonly one: readonly (Expected & { readonly values: readonly number[] })[];
  readonly corrected: readonly (Arms & { readonly nTrain: number; readonly nTest: number })[];
}

const expected = fixture<Fixture>("means");

beforeAll(loadDistributions);

function equal(effect: Effect, { p, bounds }: Expected): void {
  near(effect.p(0, "greater"), p[0]);
  near(effect.p(0, "less"), p[1]);
  for (const [alpha, lower, upper] of bounds) {
    const found = effect.bounds(alpha);
    near(found[0], lower);
    near(found[1], upper);
  }
}

describe("t-tests", () => {
  it("equal SciPy's, a relative margin included", () => {
    for (const one of expected.welch) equal(welchEffect(one.baseline, one.candidate, one.scale), one);
    for (const one of expected.paired) equal(pairedTEffect(one.baseline, one.candidate, one.scale), one);
    for (const one of expected.one) equal(oneSampleTEffect(one.values), one);
    for (const one of expected.corrected) {
      equal(correctedTEffect(one.baseline, one.candidate, one.nTrain, one.nTest, one.scale), one);
    }
  });

  it("say what they are made of", () => {
    const [b, c] = [
      [0.9, 0.92, 0.94],
      [0.89, 0.9, 0.91, 0.94],
    ];
    expect(welchEffect(b, c, 0.5)).toMatchObject({ method: "welch", unit: "seed", n: [3, 4], notes: [] });
    expect(welchEffect(b, c, 0.5).values[0]).toBeCloseTo(0.92, 12);
    expect(welchEffect(b, c, 0.5).values[1]).toBeCloseTo(0.91, 12);
    expect(welchEffect(b, c, 0.5).estimate).toBeCloseTo(0.91 - 0.46, 12);
    expect(oneSampleTEffect(c)).toMatchObject({ method: "t", unit: "seed", n: [0, 4], values: [Number.NaN, 0.91] });
    expect(pairedTEffect(b, [0.9, 0.93, 0.93], 1)).toMatchObject({ method: "paired-t", unit: "seed", n: [3, 3] });
    expect(correctedTEffect(b, [0.9, 0.93, 0.93], 90, 10, 1)).toMatchObject({
      method: "corrected-t",
      unit: "fold",
      n: [3, 3],
    });
  });

  const three = [0.9, 0.91, 0.93];
  it.each([
    ["welch, 2 seeds", () => welchEffect([0.9, 0.91], three, 1), "2 seeds an arm are fewer than 3"],
    ["welch, 1 seed", () => welchEffect(three, [0.9], 1), "1 seeds an arm are fewer than 3"],
    ["welch, no variance", () => welchEffect([0.1, 0.1, 0.1], [0.2, 0.2, 0.2], 1), "the values do not vary"],
    ["welch, round-off", () => welchEffect([0.3, 0.3, 0.3], [0.1 + 0.2, 0.3, 0.3], 1), "the values do not vary"],
    ["welch, NaN", () => welchEffect(three, [0.9, Number.NaN, 0.9], 1), "no finite variance"],
    ["welch, too large to be squared", () => welchEffect(three, [1e300, -1e300, 0], 1), "no finite variance"],
    ["welch, too small to be squared", () => welchEffect([0, 0, 0], [0, 0, 1e-200], 1), "no finite variance"],
    ["one, 2 seeds", () => oneSampleTEffect([1, 2]), "2 seeds are fewer than 3"],
    ["one, no variance", () => oneSampleTEffect([0, 0, 0]), "the values do not vary"],
    ["paired, 2 seeds", () => pairedTEffect([1, 2], [1, 3], 1), "2 shared seeds are fewer than 3"],
    [
      "paired, same shift",
      () =>
        pairedTEffect(
          three,
          three.map((x) => x + 0.1),
          1,
        ),
      "the values do not vary",
    ],
    ["corrected, 2 folds", () => correctedTEffect([1, 2], [1, 3], 90, 10, 1), "2 folds are fewer than 3"],
    ["corrected, n_test 0", () => correctedTEffect(three, [1, 2, 3], 90, 0, 1), "not both above 0"],
    ["corrected, n_train 0", () => correctedTEffect(three, [1, 2, 3], 0, 10, 1), "not both above 0"],
    ["corrected, n_train NaN", () => correctedTEffect(three, [1, 2, 3], Number.NaN, 10, 1), "not both above 0"],
    ["corrected, identical", () => correctedTEffect(three, three, 90, 10, 1), "the values do not vary"],
  ])("%s: decide nothing", (_, make, reason) => {
    const effect = make();
    expect(effect.degenerate).toContain(reason);
    expect(effect.bounds(0.3)).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect([effect.p(-9, "greater"), effect.p(9, "less")]).toEqual([1, 1]);
  });

  it("decide from the fewest on", () => {
    expect(welchEffect(three, [0.9, 0.92, 0.93], 1).degenerate).toBeUndefined();
    expect(oneSampleTEffect(three).degenerate).toBeUndefined();
    expect(pairedTEffect(three, [0.9, 0.92, 0.93], 1).degenerate).toBeUndefined();
    expect(correctedTEffect(three, [0.9, 0.92, 0.93], 90, 10, 1).degenerate).toBeUndefined();
  });

  it("does not pair what is not", () => {
    expect(() => pairedTEffect([1, 2, 3], [1, 2], 1)).toThrow("equally many");
    expect(() => correctedTEffect([1, 2, 3], [1, 2], 9, 1, 1)).toThrow("equally many");
  });

  it("does not promise how many more folds would do", () => {
    expect(correctedTEffect(three, [0.9, 0.92, 0.93], 90, 10, 1).needed).toBeUndefined();
  });
});
