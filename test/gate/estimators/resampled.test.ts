import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Compute, PredictionsConfig } from "../../../src/config/policy.ts";
import type { Draws } from "../../../src/gate/estimators/estimator.ts";
import { pointValues } from "../../../src/gate/estimators/point-values.ts";
import { resampledMetric, rowsOf } from "../../../src/gate/estimators/resampled.ts";
import { estimatorsOf } from "../../../src/gate/estimators/select.ts";
import type { PairedPredictions } from "../../../src/gate/predictions/paired.ts";
import { randomOf } from "../../../src/gate/statistics/random.ts";
import type { Units } from "../../../src/gate/statistics/resample.ts";
import { numberColumn, pairedOf, wordColumn } from "../../support/paired-predictions.ts";

const config: PredictionsConfig = { path: "p.csv", id: "id", label: "label", prediction: "said", score: "score" };
const computes: Compute[] = [
  { kind: "accuracy" },
  { kind: "error-rate" },
  { kind: "f1", positive: "1" },
  { kind: "specificity", average: "macro" },
  { kind: "precision", average: "weighted" },
  { kind: "recall", average: "micro" },
  { kind: "balanced-accuracy" },
  { kind: "mcc" },
  { kind: "kappa" },
  { kind: "auc" },
  { kind: "average-precision" },
  { kind: "log-loss" },
  { kind: "brier" },
  { kind: "r2" },
  { kind: "rmse" },
  { kind: "quantile", column: "score", quantile: 0.3 },
  { kind: "quantile", column: "score", quantile: 0.9 },
];

interface Row {
  readonly label: number;
  readonly said: number;
  readonly score: number;
}

function pairedRows(rows: readonly Row[], cluster?: readonly number[]): PairedPredictions {
  const side = {
    columns: { said: wordColumn(rows.map((row) => row.said)), score: numberColumn(rows.map((row) => row.score)) },
  };
  const label = wordColumn(rows.map((row) => row.label));
  return pairedOf(rows.length, side, side, { label, ...(cluster === undefined ? {} : { cluster }) });
}

function metricOf(paired: PairedPredictions, compute: Compute, units: Units) {
  const estimators = estimatorsOf(paired, compute, config);
  if ("reason" in estimators) throw new Error(estimators.reason);
  return resampledMetric(estimators.candidate, rowsOf(paired, paired.candidate, 0, undefined), units);
}

function byUnits(of: readonly number[], grouped = false): Units {
  return { count: Math.max(...of) + 1, of: Uint32Array.from(of), unit: "cluster", grouped };
}

/** The metric of the very rows that were drawn, written out one by one. */
function writtenOut(rows: readonly Row[], of: readonly number[], counts: Uint16Array, compute: Compute): number {
  const drawn = rows.flatMap((row, at) => Array.from({ length: counts[of[at] ?? 0] ?? 0 }, () => row));
  if (drawn.length === 0) return Number.NaN;
  const values = pointValues(pairedRows(drawn), compute, { ...config, positive: "1" });
  return "reason" in values ? Number.NaN : values[1];
}

function same(found: number | undefined, expected: number, what: string): void {
  if (Number.isNaN(expected)) expect(found, what).toBeNaN();
  else expect(Math.abs((found ?? Number.NaN) - expected), `${what}: ${found} is not ${expected}`).toBeLessThan(1e-9);
}

/** With one row of class 1 at least: without any there is no metric of that class. */
const rows = fc
  .array(
    fc.record({
      label: fc.constantFrom(0, 1),
      said: fc.constantFrom(0, 1),
      score: fc.integer({ min: 1, max: 9 }).map((one) => one / 10),
    }),
    { minLength: 3, maxLength: 25 },
  )
  .filter((some) => some.some(({ label, said }) => label + said > 0));

describe("a metric of drawn units", () => {
  it.each(computes)("is the metric of the drawn rows: %j", (compute) => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat(5)), fc.infiniteStream(fc.nat(3)), (some, units, times) => {
        const of = some.map(() => units.next().value ?? 0);
        const paired = pairedRows(some);
        const both = { ...paired, baseline: paired.candidate };
        const found = metricOf(both, compute, byUnits(of));
        const draws = [0, 1, 2, 3].map(() => Uint16Array.from({ length: 6 }, () => times.next().value ?? 0));
        const values = new Float64Array(4);
        found.values(draws as unknown as Draws, values);
        for (const [at, counts] of draws.entries())
          same(values[at], writtenOut(some, of, counts, compute), compute.kind);
        const there = [...new Set(of)].toSorted((a, b) => a - b);
        const without = found.jackknife();
        expect(without).toHaveLength(there.length);
        for (const [at, unit] of there.entries()) {
          const counts = Uint16Array.from({ length: 6 }, (_, one) => (one === unit ? 0 : 1));
          same(without[at], writtenOut(some, of, counts, compute), `${compute.kind} without ${unit}`);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("in random groups of very many rows", () => {
  const random = randomOf("ranks");
  const n = 20_000;
  const many = Array.from({ length: n }, (): Row => {
    const label = random.below(4) === 0 ? 1 : 0;
    return { label, said: 0, score: (random.below(1000) + 400 * label) / 1400 };
  });
  const of = many.map(() => random.below(500));

  it.each(["auc", "average-precision"] as const)("%s is the same to first order", (kind) => {
    const paired = pairedRows(many);
    const exact = metricOf(paired, { kind }, byUnits(of));
    const projected = metricOf(paired, { kind }, byUnits(of, true));
    same(projected.whole, exact.whole, kind);
    const [ofExact, ofProjected] = [new Float64Array(4), new Float64Array(4)];
    for (let round = 0; round < 5; round += 1) {
      const draws = [0, 1, 2, 3].map(() => {
        const counts = new Uint16Array(500);
        for (let drawn = 0; drawn < 500; drawn += 1) {
          const unit = random.below(500);
          counts[unit] = (counts[unit] ?? 0) + 1;
        }
        return counts;
      }) as unknown as Draws;
      exact.values(draws, ofExact);
      projected.values(draws, ofProjected);
      for (const [at, value] of ofExact.entries()) {
        const moved = value - exact.whole;
        expect(Math.abs((ofProjected[at] ?? Number.NaN) - value)).toBeLessThan(0.05 * Math.abs(moved) + 1e-4);
      }
    }
  });

  it("average precision of few positives is exact", () => {
    const few = many.map((row, at) => ({ ...row, label: at % 40 === 0 ? 1 : 0 }));
    const paired = pairedRows(few);
    const counts = Uint16Array.from({ length: 500 }, (_, unit) => unit % 3);
    const found = [false, true].map((grouped) => {
      const values = new Float64Array(4);
      metricOf(paired, { kind: "average-precision" }, byUnits(of, grouped)).values(
        [counts, counts, counts, counts],
        values,
      );
      return values[0];
    });
    expect(found[0]).toBe(found[1]);
  });

  it("leaves out blocks of units where each alone would take too long", () => {
    const paired = pairedRows(many);
    const own = Array.from({ length: n }, (_, at) => at);
    expect(
      metricOf(paired, { kind: "quantile", column: "score", quantile: 0.5 }, byUnits(own)).jackknife(),
    ).toHaveLength(1000);
  });
});
