import fc from "fast-check";
import { beforeAll, describe, expect, it, vi } from "vitest";
import {
  binomialCdf,
  bisect,
  loadDistributions,
  normalCdf,
  normalQuantile,
  tCdf,
  tQuantile,
} from "../../../src/gate/statistics/distributions.ts";
import { fixture, near } from "./fixtures.ts";

interface Fixture {
  readonly normal: readonly (readonly [p: number, quantile: number])[];
  readonly student: readonly (readonly [p: number, df: number, quantile: number])[];
  readonly studentCdf: readonly (readonly [t: number, df: number, p: number])[];
  readonly binomial: readonly (readonly [k: number, n: number, p: number, cdf: number])[];
}

const expected = fixture<Fixture>("distributions");

beforeAll(loadDistributions);

describe("distribution functions", () => {
  it("say that they are not ready before they are loaded", async () => {
    vi.resetModules();
    const fresh = await import("../../../src/gate/statistics/distributions.ts");
    expect(() => fresh.normalCdf(0)).toThrow("loadDistributions() has to be awaited");
    await fresh.loadDistributions();
    expect(fresh.normalCdf(0)).toBe(0.5);
  });

  it("equal SciPy's", () => {
    for (const [p, quantile] of expected.normal) near(normalQuantile(p), quantile);
    for (const [p, df, quantile] of expected.student) near(tQuantile(p, df), quantile);
    for (const [t, df, p] of expected.studentCdf) near(tCdf(t, df), p);
    for (const [k, n, p, cdf] of expected.binomial) near(binomialCdf(k, n, p), cdf);
  });

  it("hold small probabilities to their own digits", () => {
    near(normalCdf(-8) / 6.220960574271785e-16, 1);
    near(normalCdf(-37) / 5.725571222524577e-300, 1);
  });

  it("are what their limits are", () => {
    expect([normalCdf(-38), normalCdf(38), normalCdf(Number.NEGATIVE_INFINITY), normalCdf(40)]).toEqual([0, 1, 0, 1]);
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect([normalQuantile(-0.1), normalQuantile(1.1), normalQuantile(Number.NaN)]).toEqual(Array(3).fill(Number.NaN));
    expect([tCdf(Number.NEGATIVE_INFINITY, 3), tCdf(Number.POSITIVE_INFINITY, 3), tCdf(0, 3)]).toEqual([0, 1, 0.5]);
    expect([tCdf(Number.NaN, 3), tCdf(1, 0), tCdf(1, -1)]).toEqual(Array(3).fill(Number.NaN));
    expect([tQuantile(0, 3), tQuantile(1, 3), tQuantile(0.5, 3)]).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
      0,
    ]);
    expect([tQuantile(1.5, 3), tQuantile(-0.5, 3), tQuantile(0.1, 0)]).toEqual(Array(3).fill(Number.NaN));
    expect(tQuantile(0.05, Number.POSITIVE_INFINITY)).toBe(normalQuantile(0.05));
    expect(tCdf(1.5, Number.POSITIVE_INFINITY)).toBe(normalCdf(1.5));
    expect([binomialCdf(-1, 5, 0.5), binomialCdf(5, 5, 0.5), binomialCdf(6, 5, 0.5)]).toEqual([0, 1, 1]);
  });

  it("quantiles undo what the distribution functions do, for any degrees of freedom", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }),
        fc.double({ min: 0.5, max: 1e4, noNaN: true }),
        (p, df) => {
          near(tCdf(tQuantile(p, df), df), p);
          near(normalCdf(normalQuantile(p)), p);
          near(tQuantile(1 - p, df) / tQuantile(p, df), p === 0.5 ? Number.NaN : -1);
        },
      ),
    );
  });

  it("finds a root to the last digit, and an end where there is none", () => {
    expect(bisect((x) => 2 - x * x, 0, 2)).toBeCloseTo(Math.SQRT2, 15);
    expect(bisect(() => -1, 1, 2)).toBe(1);
    expect(bisect(() => 1, 1, 2)).toBe(2);
    expect(bisect(() => 1, 3, 3)).toBe(3);
  });
});
