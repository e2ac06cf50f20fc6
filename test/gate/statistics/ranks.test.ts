import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { delongEffect } from "../../../src/gate/statistics/delong.ts";
import { loadDistributions, normalQuantile } from "../../../src/gate/statistics/distributions.ts";
import { mannWhitneyEffect } from "../../../src/gate/statistics/mann-whitney.ts";
import { fixture, near } from "./fixtures.ts";

interface Shift {
  readonly baseline: readonly number[];
  readonly candidate: readonly number[];
  readonly exact: boolean;
  readonly estimate: number;
  readonly p: readonly (readonly [at: number, greater: number, less: number])[];
  readonly bounds: readonly (readonly [alpha: number, lower: number, upper: number])[];
}
interface Areas {
  readonly labels: readonly number[];
  readonly baseline: readonly number[];
  readonly candidate: readonly number[];
  readonly auc: readonly [baseline: number, candidate: number];
  readonly z: number;
  readonly p: number;
  readonly variances: readonly [baseline: number, candidate: number, covariance: number];
}

beforeAll(loadDistributions);

describe("Mann–Whitney with Hodges–Lehmann", () => {
  const cases = fixture<readonly Shift[]>("mann-whitney");

  it("equals R's wilcox.test", () => {
    for (const { baseline, candidate, exact, estimate, p, bounds } of cases) {
      const effect = mannWhitneyEffect(baseline, candidate);
      expect(effect).toMatchObject({ method: "mann-whitney", unit: "seed", n: [baseline.length, candidate.length] });
      expect(effect.notes).toEqual(exact ? [] : ["asymptotic, ties counted"]);
      near(effect.estimate, estimate);
      for (const [at, greater, less] of p) {
        near(effect.p(at, "greater"), greater);
        near(effect.p(at, "less"), less);
      }
      for (const [alpha, lower, upper] of bounds) {
        near(effect.bounds(alpha)[0], lower);
        near(effect.bounds(alpha)[1], upper);
      }
    }
  });

  it("has bounds where p crosses alpha, ties or not", () => {
    for (const { baseline, candidate } of cases) {
      const effect = mannWhitneyEffect(baseline, candidate);
      for (const alpha of [0.2, 0.05, 0.025]) {
        const [lower, upper] = effect.bounds(alpha);
        if (lower === Number.NEGATIVE_INFINITY) continue;
        expect(effect.p(lower - 1e-9, "greater")).toBeLessThanOrEqual(alpha);
        expect(effect.p(lower, "greater")).toBeGreaterThan(alpha);
        expect(effect.p(upper + 1e-9, "less")).toBeLessThanOrEqual(alpha);
        expect(effect.p(upper, "less")).toBeGreaterThan(alpha);
      }
    }
  });

  it("claims nothing at an alpha that no arrangement is rare enough for", () => {
    const effect = mannWhitneyEffect([1, 2, 3, 4], [5, 6.1, 7.3, 8.7]);
    // One arrangement of 70.
    near(effect.p(0, "greater"), 1 / 70);
    expect(effect.bounds(1 / 69)[0]).toBeGreaterThan(0);
    expect(effect.bounds(1 / 71)).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
  });

  it("counts arrangements out for up to 25 values an arm without ties", () => {
    const arm = (n: number, from: number) => Array.from({ length: n }, (_, index) => from + index);
    const notes = (b: readonly number[], c: readonly number[]) => mannWhitneyEffect(b, c).notes.length;
    expect([notes(arm(25, 0), arm(25, 0.5)), notes(arm(4, 0), arm(26, 0.5)), notes(arm(26, 0), arm(4, 0.5))]).toEqual([
      0, 1, 1,
    ]);
    expect([notes([1, 2, 3, 3], arm(4, 0.5)), notes(arm(4, 0.5), [1, 2, 3, 3])]).toEqual([1, 1]);
    expect(mannWhitneyEffect(arm(2000, 0), arm(4, 0.5)).degenerate).toBeUndefined();
  });

  it("scales the baseline for a relative margin", () => {
    const [baseline, candidate] = [
      [1, 2, 3, 4.5],
      [1.3, 2.2, 3.4, 5],
    ];
    const relative = mannWhitneyEffect(baseline, candidate, 0.9);
    expect(relative.bounds(0.1)).toEqual(
      mannWhitneyEffect(
        baseline.map((one) => 0.9 * one),
        candidate,
      ).bounds(0.1),
    );
    expect(relative.values[0]).toBe(2.625);
  });

  it.each([
    ["3 seeds", [1, 2, 3], [1, 2, 3, 4], "3 seeds an arm are fewer than 4"],
    ["no variance", [1, 1, 1, 1], [1, 1, 1, 1], "do not vary"],
    ["a shift alone", [1, 1, 1, 1], [2, 2, 2, 2], "do not vary"],
    ["NaN", [1, 2, 3, 4], [1, 2, Number.NaN, 4], "do not vary"],
    ["too many", Array.from({ length: 2001 }, (_, i) => i), [1, 2, 3, 4], "more than 2000 values"],
  ])("%s: decides nothing", (_, baseline, candidate, reason) => {
    const effect = mannWhitneyEffect(baseline, candidate);
    expect(effect.degenerate).toContain(reason);
    expect(effect.bounds(0.3)).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect(effect.p(-9, "greater")).toBe(1);
  });
});

describe("DeLong", () => {
  const cases = fixture<readonly Areas[]>("delong");
  const scored = ({ labels, baseline, candidate }: Areas) => ({
    labels: Uint8Array.from(labels),
    baseline: Float64Array.from(baseline),
    candidate: Float64Array.from(candidate),
  });

  it("equals R's pROC, ties and a relative margin included", () => {
    for (const one of cases) {
      const effect = delongEffect(scored(one), 1);
      expect(effect).toMatchObject({
        method: "delong",
        unit: "example",
        n: [one.labels.length, one.labels.length],
        notes: ["asymptotic"],
      });
      expect(effect.degenerate).toBeUndefined();
      near(effect.values[0], one.auc[0]);
      near(effect.values[1], one.auc[1]);
      near(effect.estimate, one.auc[1] - one.auc[0]);
      near(2 * effect.p(0, one.z > 0 ? "greater" : "less"), one.p);
      for (const scale of [1, 0.97, 0]) {
        const [baseline, candidate, covariance] = one.variances;
        const error = Math.sqrt(candidate - 2 * scale * covariance + scale * scale * baseline);
        const theta = one.auc[1] - scale * one.auc[0];
        const [lower, upper] = delongEffect(scored(one), scale).bounds(0.05);
        near(lower, theta + normalQuantile(0.05) * error);
        near(upper, theta - normalQuantile(0.05) * error);
      }
    }
  });

  it("is a comparison of each positive with each negative, ties counted half", () => {
    const score = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(
        fc.array(score, { minLength: 15, maxLength: 30 }),
        fc.array(score, { minLength: 15 }),
        (high, low) => {
          const labels = Uint8Array.from([...high.map(() => 1), ...low.map(() => 0)]);
          const scores = Float64Array.from([...high, ...low]);
          const wins = high.flatMap((one) => low.map((other) => (one > other ? 1 : one === other ? 0.5 : 0)));
          const area = wins.reduce<number>((sum, win) => sum + win, 0) / wins.length;
          near(delongEffect({ labels, baseline: scores, candidate: scores }, 1).values[1], area);
        },
      ),
    );
  });

  it.each([
    ["14 positives", 14, 40, (i: number) => i % 7, "14 positive examples are fewer than 15"],
    ["14 negatives", 40, 14, (i: number) => i % 7, "14 negative examples are fewer than 15"],
    ["no negatives", 40, 0, (i: number) => i % 7, "0 negative examples are fewer than 15"],
    ["a perfect score on both sides", 40, 40, (i: number) => (i < 40 ? 1 : 0), "do not vary"],
    ["one score for all", 40, 40, () => 0.5, "do not vary"],
    ["NaN scores", 40, 40, (i: number) => (i === 3 ? Number.NaN : i % 7), "no finite variance"],
  ])("%s: decides nothing", (_, positives, negatives, score, reason) => {
    const labels = Uint8Array.from({ length: positives + negatives }, (_, i) => (i < positives ? 1 : 0));
    const candidate = Float64Array.from(labels, (_, i) => score(i));
    const baseline = Float64Array.from(labels, (_, i) => (reason.includes("var") ? score(i) : (i * 5) % 11));
    const effect = delongEffect({ labels, baseline, candidate }, 1);
    expect(effect.degenerate).toContain(reason);
    expect(effect.bounds(0.3)).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect(effect.p(-1, "greater")).toBe(1);
  });

  it("decides from 15 of each on, where 20 examples carry what varies", () => {
    const labels = Uint8Array.from({ length: 30 }, (_, i) => i % 2);
    const candidate = Float64Array.from(labels, (label, i) => label + 2 * (Math.floor(i / 2) % 2));
    expect(delongEffect({ labels, baseline: new Float64Array(30), candidate }, 1).degenerate).toBeUndefined();
    // One example in ten is misplaced by one side alone: 12 of 120.
    const many = Uint8Array.from({ length: 120 }, (_, i) => i % 2);
    const right = Float64Array.from(many);
    const misplaced = right.map((score, i) => (i % 20 < 2 ? 1 - score : score));
    const few = delongEffect({ labels: many, baseline: right, candidate: misplaced }, 1);
    expect(few.degenerate).toBe("what varies comes from as few as 14 examples, fewer than 20");
    expect(few.bounds(0.3)).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
  });
});
