import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HistoryRun } from "../../src/gate/evidence.ts";
import { levelOf, shiftIn } from "../../src/gate/level.ts";

const window = { window: 30, minimum: 4 };

/** Runs with these values, newest first. */
function history(values: readonly (number | undefined)[], changed: readonly number[] = []): HistoryRun[] {
  return values.map((value, index) => ({
    runId: `run-${index}`,
    commit: index.toString(16).padEnd(40, "f"),
    finished: "2026-01-02T03:04:05.000Z",
    values: new Map(value === undefined ? [] : [["accuracy", value]]),
    budgets: new Map(),
    digest: String(index),
    changePoint: changed.includes(index),
  }));
}
const accuracyOf = (run: HistoryRun): number | undefined => run.values.get("accuracy");
const level = (runs: readonly HistoryRun[], at = window) => levelOf(runs, at, accuracyOf);

describe("main's level", () => {
  it("is the newest values of the window; runs without the metric are passed over", () => {
    expect(level(history([3, undefined, 1, 2, Number.NaN, 3, 1]), { window: 4, minimum: 2 })).toEqual({
      values: [3, 1, 2, 3],
    });
    expect(level([])).toEqual({ values: [] });
  });

  it("ends with a change point, which belongs to it, however few values that leaves", () => {
    expect(level(history([3, 1, 2, 3, 1], [1, 3]))).toEqual({
      values: [3, 1],
      note: "main's evaluation changed with 1ffffff",
    });
    expect(level(history([3, undefined, 2], [1])).values).toEqual([3]);
    // A change beyond the window changes nothing in it.
    expect(level(history([3, 1, 2, 3], [3]), { window: 2, minimum: 2 })).toEqual({ values: [3, 1] });
  });

  it("ends with a sustained shift where enough values stand after it", () => {
    const values = [9, 8, 9, 8, 9, 8, 9, 8, 9, 8, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2];
    expect(level(history(values))).toEqual({
      values: values.slice(0, 10),
      note: "main's level shifted with 9ffffff",
    });
    expect(level(history(values), { window: 30, minimum: 10 }).values).toHaveLength(10);
    expect(level(history(values), { window: 30, minimum: 11 })).toEqual({ values });
  });
});

describe("a shift", () => {
  it("is found where it is, by its rank statistic", () => {
    expect(shiftIn([9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 1, 1, 1, 1, 1, 1, 1, 1])).toBe(10);
    expect(shiftIn([1, 1, 1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9])).toBe(8);
  });

  it("is not seen in a few values, in equal ones, or in one outlier", () => {
    expect(shiftIn([])).toBeUndefined();
    expect(shiftIn([1, 2])).toBeUndefined();
    expect(shiftIn([9, 9, 9, 1, 1, 1])).toBeUndefined();
    // p is 0.015 for seven and seven, and 0.007 for eight and eight.
    expect(shiftIn([9, 9, 9, 9, 9, 9, 9, 1, 1, 1, 1, 1, 1, 1])).toBeUndefined();
    expect(shiftIn([9, 9, 9, 9, 9, 9, 9, 9, 1, 1, 1, 1, 1, 1, 1, 1])).toBe(8);
    expect(shiftIn(Array.from({ length: 30 }, () => 1))).toBeUndefined();
    expect(shiftIn([100, ...Array.from({ length: 29 }, (_, index) => index % 3)])).toBeUndefined();
  });

  it("is what the definition says, for any values", () => {
    const some = (min: number, max: number) => fc.array(fc.integer({ min, max }), { maxLength: 20 });
    fc.assert(
      fc.property(some(0, 9), some(6, 9), some(0, 9), (newest, high, low) => {
        const values = [...newest, ...high, ...low];
        expect(shiftIn(values)).toBe(byDefinition(values));
        // Ranks alone count: a monotone change of the unit shows the same.
        expect(shiftIn(values.map((value) => Math.exp(value)))).toBe(shiftIn(values));
      }),
    );
  });
});

function byDefinition(values: readonly number[]): number | undefined {
  const n = values.length;
  const sums = values.map((_, index) => {
    let sum = 0;
    for (const newer of values.slice(0, index + 1)) {
      for (const older of values.slice(index + 1)) sum += Math.sign(older - newer);
    }
    return Math.abs(sum);
  });
  const greatest = Math.max(0, ...sums);
  const p = 2 * Math.exp((-6 * greatest ** 2) / (n ** 3 + n ** 2));
  return p < 0.01 ? sums.indexOf(greatest) + 1 : undefined;
}
