import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
  acceleration,
  bcaCorrection,
  carriers,
  correctedLevel,
  percentile,
  zOfLevel,
} from "../../../src/gate/statistics/bca.ts";
import { loadDistributions, normalQuantile } from "../../../src/gate/statistics/distributions.ts";
import { ascending } from "../../../src/gate/statistics/order.ts";
import { levelOf, replicateAt, replicatesOf } from "../../../src/gate/statistics/replicates.ts";
import { near } from "./fixtures.ts";

beforeAll(loadDistributions);

interface Case {
  readonly top: number[];
  readonly bottom: number[];
  readonly indices: number[][];
  readonly intervals: [kind: "mean" | "ratio", alpha: number, low: number, high: number][];
}

describe("BCa", () => {
  it("is SciPy's, on the resamples that it was given", () => {
    const file = join(import.meta.dirname, "..", "estimators", "fixtures", "bca.json");
    const [{ top, bottom, indices, intervals }] = JSON.parse(readFileSync(file, "utf8")) as [Case];
    for (const [kind, alpha, low, high] of intervals) {
      const statistic = (rows: readonly number[]): number => {
        const sum = (of: readonly number[]) => rows.reduce((all, row) => all + (of[row] ?? Number.NaN), 0);
        return kind === "mean" ? (sum(top) - sum(bottom)) / rows.length : sum(top) / sum(bottom);
      };
      const all = [...top.keys()];
      const replicates = replicatesOf(Float64Array.from(indices, statistic));
      const jackknife = Float64Array.from(all, (left) => statistic(all.filter((row) => row !== left)));
      const correction = bcaCorrection(statistic(all), replicates.sorted, jackknife);
      near(replicateAt(replicates, correctedLevel(normalQuantile(alpha), correction), "lower"), low);
      near(replicateAt(replicates, correctedLevel(normalQuantile(1 - alpha), correction), "upper"), high);
    }
    expect(intervals).toHaveLength(4);
  });

  it("leaves the levels alone where there is nothing to correct", () => {
    for (const level of [0.001, 0.05, 0.5, 0.9])
      expect(correctedLevel(normalQuantile(level), percentile)).toBeCloseTo(level, 12);
  });

  it("counts replicates at the estimate half", () => {
    const { z0 } = bcaCorrection(2, Float64Array.of(1, 2, 2, 3), new Float64Array(2));
    expect(z0).toBe(0);
    expect(bcaCorrection(2, Float64Array.of(1, 1, 2, 3), new Float64Array(2)).z0).toBeCloseTo(
      normalQuantile(0.625),
      12,
    );
  });

  it("goes back from a level to its z", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: -0.5, max: 0.5, noNaN: true }),
        fc.double({ min: -0.1, max: 0.1, noNaN: true }),
        (z, z0, a) => {
          expect(zOfLevel(correctedLevel(z, { z0, acceleration: a }), { z0, acceleration: a })).toBeCloseTo(z, 5);
        },
      ),
    );
  });

  it("bounds nothing past the pole", () => {
    expect(correctedLevel(3, { z0: 0, acceleration: 0.5 })).toBe(1);
    expect(correctedLevel(-3, { z0: 0, acceleration: -0.5 })).toBe(0);
    expect(zOfLevel(0, percentile)).toBe(Number.NEGATIVE_INFINITY);
    expect(zOfLevel(1, percentile)).toBe(Number.POSITIVE_INFINITY);
    expect(zOfLevel(0.999, { z0: 0, acceleration: -0.5 })).toBe(Number.POSITIVE_INFINITY);
    expect(zOfLevel(0.001, { z0: 0, acceleration: 0.5 })).toBe(Number.NEGATIVE_INFINITY);
  });

  it("has the skewness of the units, and counts those that carry the variance", () => {
    // For a mean without unit i the distance is (x_i − x̄) / (n − 1): Σ d³ / (6 (Σ d²)^1.5) of 0, 0, 0, 4 is 24 / (6 · 12^1.5).
    const jackknife = (values: readonly number[]) => {
      const sum = values.reduce((all, one) => all + one, 0);
      return Float64Array.from(values, (one) => (sum - one) / (values.length - 1));
    };
    expect(acceleration(jackknife([0, 0, 0, 4]))).toBeCloseTo(24 / (6 * 12 ** 1.5), 12);
    expect(acceleration(jackknife([4, 4, 4, 0]))).toBeCloseTo(-24 / (6 * 12 ** 1.5), 12);
    expect(acceleration(jackknife([1, 1, 1]))).toBe(0);
    expect(carriers(jackknife([1, -1, 1, -1, 0, 0]))).toBeCloseTo(4, 12);
    expect(carriers(jackknife([2, 2, 2]))).toBe(0);
  });
});

describe("replicates", () => {
  const some = fc.array(fc.oneof(fc.integer({ min: -20, max: 20 }), fc.double({ min: -20, max: 20, noNaN: true })), {
    minLength: 5,
    maxLength: 60,
  });

  it("has a bound at a value wherever the level of the value is asked", () => {
    fc.assert(
      fc.property(
        some,
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        fc.constantFrom("lower" as const, "upper" as const),
        (values, level, end) => {
          const replicates = replicatesOf(Float64Array.from(values));
          const at = replicateAt(replicates, level, end);
          if (!Number.isFinite(at)) return;
          const back = levelOf(replicates, at, end);
          if (Math.min(back, 1 - back) * (values.length + 1) >= 1)
            expect(replicateAt(replicates, back, end)).toBeCloseTo(at, 6);
        },
      ),
    );
  });

  it("puts undefined ones where they hurt", () => {
    const replicates = replicatesOf(Float64Array.from([5, Number.NaN, 1, 2, 3, 4, 6, 7, 8, 9]));
    expect(replicates).toMatchObject({ undefinedOnes: 1 });
    expect(replicateAt(replicates, 0.1, "lower")).toBe(Number.NEGATIVE_INFINITY);
    expect(replicateAt(replicates, 0.5, "lower")).toBe(4.5);
    expect(replicateAt(replicates, 0.5, "upper")).toBe(5.5);
    expect(replicateAt(replicates, 0.9, "upper")).toBe(Number.POSITIVE_INFINITY);
    expect(levelOf(replicates, 0, "lower")).toBe(0.1);
    expect(levelOf(replicates, 0, "upper")).toBe(0);
    expect(levelOf(replicates, 10, "upper")).toBe(0.9);
    expect(levelOf(replicates, 10, "lower")).toBe(1);
  });

  it("lies between its neighbours, and beyond the last nowhere", () => {
    const replicates = replicatesOf(Float64Array.from([3, 1, 2, 4, 5]));
    expect(replicateAt(replicates, 0.3, "lower")).toBeCloseTo(2.2, 12);
    expect(replicateAt(replicates, 0.1, "lower")).toBe(Number.NEGATIVE_INFINITY);
    expect(replicateAt(replicates, 0.9, "upper")).toBe(Number.POSITIVE_INFINITY);
    // A lower bound is never the infinity that would pass everything.
    expect(replicateAt(replicates, 0.9, "lower")).toBe(Number.NEGATIVE_INFINITY);
    expect(replicateAt(replicates, 0.1, "upper")).toBe(Number.POSITIVE_INFINITY);
    expect(replicateAt(replicates, Number.NaN, "lower")).toBe(Number.NEGATIVE_INFINITY);
  });

  it("takes the worse end of a run of equal ones", () => {
    const replicates = replicatesOf(Float64Array.from([1, 2, 2, 2, 3]));
    expect(levelOf(replicates, 2, "lower")).toBe(0.75);
    expect(levelOf(replicates, 2, "upper")).toBe(0.25);
  });
});

describe("ascending order", () => {
  it("is that of the numbers, equal ones as they stood", () => {
    const value = fc.oneof(
      fc.constantFrom(0, -0, 1, -1, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 5e-324),
      fc.double({ noNaN: true }),
      fc.integer({ min: -3, max: 3 }),
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 30 }), (few) => {
        // Repeated, they are enough for the digits to be sorted by.
        for (const values of [few, Array.from({ length: 20_000 }, (_, at) => few[at % few.length] ?? 0)]) {
          const order = ascending(Float64Array.from(values));
          expect(new Set(order).size).toBe(values.length);
          for (let at = 1; at < order.length; at += 1) {
            const [before = 0, now = 0] = [order[at - 1], order[at]];
            const [a = 0, b = 0] = [values[before], values[now]];
            if (!(a < b || (a === b && (before < now || Object.is(a, -0)))))
              throw new Error(`${a} at ${before} before ${b} at ${now}`);
          }
        }
      }),
      { numRuns: 15 },
    );
  });
});
