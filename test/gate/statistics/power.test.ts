import { beforeAll, describe, expect, it } from "vitest";
import { delongEffect } from "../../../src/gate/statistics/delong.ts";
import { loadDistributions } from "../../../src/gate/statistics/distributions.ts";
import { pairedTEffect } from "../../../src/gate/statistics/paired-t.ts";
import { awayFromNull, neededUnits, reach, wholeUnits } from "../../../src/gate/statistics/power.ts";
import { welchEffect } from "../../../src/gate/statistics/welch.ts";
import { wilsonEffect } from "../../../src/gate/statistics/wilson.ts";
import { near } from "./fixtures.ts";

beforeAll(loadDistributions);

describe("the number of units that settles it", () => {
  it("is the textbook's: 80% power, one-sided", () => {
    near(reach(0.05, 1, 1), 1.6448536269514722 + 0.8416212335729143);
    near(reach(0.025, 2, 3), 2 * 1.959963984540054 + 3 * 0.8416212335729143);
    // Half a standard deviation: 25 by the normal distribution, 27 by t (statsmodels' TTestPower says 26.1).
    expect([neededUnits(1, 0.5, 0.05), neededUnits(1, 0.5, 0.05, true)]).toEqual([25, 27]);
    expect([neededUnits(2, 0.5, 0.05), neededUnits(2, 0.5, 0.01)]).toEqual([99, 161]);
    expect(neededUnits(2, 0.5, 0.05, true)).toBe(101);
  });

  it("is unknown where no number would do", () => {
    expect([neededUnits(0, 1, 0.05), neededUnits(1, 0, 0.05), neededUnits(1, -1, 0.05)]).toEqual(
      Array(3).fill(undefined),
    );
    expect([neededUnits(Number.NaN, 1, 0.05), neededUnits(1, Number.NaN, 0.05)]).toEqual([undefined, undefined]);
    expect(neededUnits(1, 1e-200, 0.05, true)).toBeUndefined();
    expect([wholeUnits(0.1), wholeUnits(2.1), wholeUnits(2 ** 60), wholeUnits(Number.NaN)]).toEqual([
      2,
      3,
      undefined,
      undefined,
    ]);
  });

  it("goes by how far the bound is from no difference", () => {
    near(awayFromNull(0.01, 1, 0.5, 0.9), 0.01);
    // A relative margin: the candidate equals the baseline, and 98% of it is asked.
    near(awayFromNull(0, 0.98, 0.5, 0.9), 0.018);
    near(awayFromNull(0, 1.02, 0.5, 0.9), 0.018);
    // A bound on the candidate alone, 0.8: from where it was measured.
    near(awayFromNull(-0.8, 0, 0.85, Number.NaN), 0.05);
    near(awayFromNull(-0.9, 0, 0.85, Number.NaN), 0.05);
  });

  it("counts seeds of each arm, pairs, and examples", () => {
    const [baseline, candidate] = [
      [0.9, 0.92, 0.94, 0.93],
      [0.91, 0.9, 0.95, 0.92],
    ];
    const welch = welchEffect(baseline, candidate, 1);
    const [lower] = welch.bounds(0.05);
    expect(lower).toBeLessThan(0);
    // Both variances are about 0.0004: (1.645 + 0.842)^2 * 0.00076 / 0.02^2 is 11.7, and a little more by t.
    expect(welch.needed?.(0.02, 0.05)).toBe(14);
    expect(pairedTEffect(baseline, candidate, 1).needed?.(0.02, 0.05)).toBe(6);
    expect(welch.needed?.(-0.02, 0.05)).toBeUndefined();
    expect(wilsonEffect(85, 100).needed?.(-0.8, 0.05)).toBe(Math.ceil((reach(0.05, 1, 1) / 0.05) ** 2 * 0.85 * 0.15));
    const labels = Uint8Array.from({ length: 80 }, (_, i) => i % 2);
    const delong = delongEffect(
      {
        labels,
        baseline: Float64Array.from(labels, (l, i) => l + ((i * 7) % 5)),
        candidate: Float64Array.from(labels, (l, i) => l + ((i * 11) % 7)),
      },
      1,
    );
    const [low, high] = delong.bounds(0.05);
    const spread = ((high - low) / 2 / 1.6448536269514722) * Math.sqrt(80);
    expect(delong.needed?.(0.05, 0.05)).toBe(neededUnits(spread, 0.05, 0.05));
  });
});
