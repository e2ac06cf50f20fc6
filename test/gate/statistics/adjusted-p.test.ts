import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benjaminiHochberg, holm } from "../../../src/gate/statistics/adjusted-p.ts";
import { shareOfAlpha } from "../../../src/gate/statistics/spending.ts";
import { fixture, near } from "./fixtures.ts";

interface Row {
  readonly ps: readonly number[];
  readonly holm: readonly number[];
  readonly benjaminiHochberg: readonly number[];
}

describe("adjusted p", () => {
  it("equals statsmodels'", () => {
    for (const row of fixture<readonly Row[]>("adjusted")) {
      for (const [index, p] of holm(row.ps).entries()) near(p, row.holm[index] ?? Number.NaN);
      for (const [index, p] of benjaminiHochberg(row.ps).entries()) near(p, row.benjaminiHochberg[index] ?? Number.NaN);
    }
  });

  it("goes with its p and never below it, whatever the order", () => {
    const p = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(p), (ps) => {
        for (const adjust of [holm, benjaminiHochberg]) {
          const adjusted = adjust(ps);
          expect(adjust(ps.toReversed())).toEqual(adjusted.toReversed());
          for (const [index, one] of ps.entries()) {
            expect(adjusted[index]).toBeGreaterThanOrEqual(one);
            expect(adjusted[index]).toBeLessThanOrEqual(1);
          }
        }
        const [blame, list] = [holm(ps), benjaminiHochberg(ps)];
        for (const [index, one] of list.entries()) expect(blame[index]).toBeGreaterThanOrEqual(one);
      }),
    );
  });

  it("takes no number for no evidence", () => {
    expect(holm([0.01, Number.NaN])).toEqual([0.02, 1]);
    expect(benjaminiHochberg([Number.NaN, 0.01])).toEqual([1, 0.02]);
    expect([holm([]), benjaminiHochberg([])]).toEqual([[], []]);
  });
});

describe("alpha over many judgements", () => {
  it("leaves the first the most, and all together no more than alpha", () => {
    expect(shareOfAlpha(0.05, 1)).toBeCloseTo(0.0303964, 7);
    expect(shareOfAlpha(0.05, 2)).toBeCloseTo(0.0303964 / 4, 7);
    let spent = 0;
    for (let look = 1; look <= 100_000; look += 1) spent += shareOfAlpha(0.05, look);
    expect(spent).toBeLessThan(0.05);
    expect(spent).toBeGreaterThan(0.0499);
  });
});
