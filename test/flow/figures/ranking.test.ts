import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Predicted } from "../../../src/flow/figures/predicted.ts";
import {
  type Point,
  precisionRecallPoints,
  type Ranking,
  rankingOf,
  rocPoints,
} from "../../../src/flow/figures/ranking.ts";
import { mostPoints } from "../../../src/report/figure.ts";
import { wordColumn } from "../../support/paired-predictions.ts";

function ranking(positives: readonly number[], negatives: readonly number[]): Ranking {
  return { positives: Float64Array.from(positives).sort(), negatives: Float64Array.from(negatives).sort() };
}

const scores = fc.array(
  fc.integer({ min: 0, max: 40 }).map((tick) => tick / 40),
  { minLength: 1, maxLength: 60 },
);

/** The share of (positive, negative) pairs in which the positive has the higher score, ties half (Hanley & McNeil 1982). */
function auc({ positives, negatives }: Ranking): number {
  let pairs = 0;
  for (const p of positives) for (const n of negatives) pairs += p > n ? 1 : p === n ? 0.5 : 0;
  return pairs / (positives.length * negatives.length);
}

function areaUnder(points: readonly Point[]): number {
  return points.slice(1).reduce((area, [x, y], at) => {
    const [before, height] = points[at] ?? [0, 0];
    return area + ((x - before) * (y + height)) / 2;
  }, 0);
}

/** Σ (R_k − R_(k−1)) · P_k by its definition, threshold by threshold. */
function averagePrecision({ positives, negatives }: Ranking): number {
  const thresholds = [...new Set([...positives, ...negatives])].sort((a, b) => b - a);
  let [sum, before] = [0, 0];
  for (const threshold of thresholds) {
    const hits = positives.filter((score) => score >= threshold).length;
    const alarms = negatives.filter((score) => score >= threshold).length;
    sum += (hits / positives.length - before) * (hits / (hits + alarms));
    before = hits / positives.length;
  }
  return sum;
}

describe("a ROC curve", () => {
  test("begins in one corner, ends in the other, never falls, and has the area that pairs say", () => {
    fc.assert(
      fc.property(scores, scores, (p, n) => {
        const ranked = ranking(p, n);
        const points = rocPoints(ranked);
        expect(points[0]).toEqual([0, 0]);
        expect(points.at(-1)).toEqual([1, 1]);
        for (const [at, [x, y]] of points.slice(1).entries()) {
          expect(x).toBeGreaterThanOrEqual(points[at]?.[0] ?? 0);
          expect(y).toBeGreaterThanOrEqual(points[at]?.[1] ?? 0);
        }
        expect(areaUnder(points)).toBeCloseTo(auc(ranked), 3);
      }),
    );
  });

  test("of a hundred thousand scores is drawn by few points, none further off than can be seen", () => {
    const noise = (seed: number) => (at: number) => Math.sin(seed * 1000 + at * 12.9898) * 0.5 + 0.5;
    const p = Array.from({ length: 50_000 }, (_, at) => Math.sqrt(noise(1)(at)));
    const n = Array.from({ length: 50_000 }, (_, at) => noise(2)(at));
    const ranked = ranking(p, n);
    const points = rocPoints(ranked);
    expect(points.length).toBeLessThan(1000);
    // Every hundredth of all thresholds lies on what is drawn.
    for (let at = 0; at < 50_000; at += 2500) {
      const threshold = ranked.negatives[at] ?? 0;
      const x = ranked.negatives.filter((score) => score >= threshold).length / 50_000;
      const y = ranked.positives.filter((score) => score >= threshold).length / 50_000;
      const end = points.findIndex(([px, py]) => px + py >= x + y);
      const [[fromX, fromY] = [0, 0], [toX, toY] = [0, 0]] = [points[Math.max(0, end - 1)], points[end]];
      const part = toX + toY === fromX + fromY ? 0 : (x + y - fromX - fromY) / (toX + toY - fromX - fromY);
      expect(Math.abs(fromX + part * (toX - fromX) - x)).toBeLessThan(1 / 400);
    }
  });

  test("of ties alone is the diagonal", () => {
    expect(rocPoints(ranking([0.5, 0.5], [0.5]))).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });
});

describe("precision over recall", () => {
  test("has the area of average precision", () => {
    fc.assert(
      fc.property(scores, scores, (p, n) => {
        const ranked = ranking(p, n);
        const points = precisionRecallPoints(ranked);
        const area = points.slice(1).reduce((sum, [x, y], at) => sum + (x - (points[at]?.[0] ?? 0)) * y, 0);
        expect(area).toBeCloseTo(averagePrecision(ranked), 3);
        expect(points[0]?.[0]).toBe(0);
        expect(points.at(-1)?.[0]).toBe(1);
      }),
    );
  });

  test("keeps the dips of a hundred thousand thresholds in few points", () => {
    const p = Array.from({ length: 50_000 }, (_, at) => at);
    // One wrong one at the very top: precision is 0 before anything is found.
    const points = precisionRecallPoints(ranking(p, [50_001]));
    expect(points.length).toBeLessThanOrEqual(mostPoints);
    expect(points.slice(0, 2)).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(Math.max(...points.map(([, y]) => y))).toBeCloseTo(50_000 / 50_001, 4);
  });
});

test("rows without a score or a label are no part of it", () => {
  const side: Predicted = {
    side: "candidate",
    rows: 5,
    truth: { kind: "words", words: ["no", "yes"], codes: Int32Array.from([0, 1, 1, -1, 0]) },
    score: Float64Array.from([0.1, 0.9, Number.NaN, 0.5, 0.2]),
  };
  const found = rankingOf(side, "yes");
  expect([...(found?.positives ?? [])]).toEqual([0.9]);
  expect([...(found?.negatives ?? [])]).toEqual([0.1, 0.2]);
  expect(rankingOf({ side: "candidate", rows: 1, truth: wordColumn(["1"]) }, "1")).toBeUndefined();
});
