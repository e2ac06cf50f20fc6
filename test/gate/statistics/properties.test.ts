import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { delongEffect } from "../../../src/gate/statistics/delong.ts";
import { loadDistributions } from "../../../src/gate/statistics/distributions.ts";
import type { Effect } from "../../../src/gate/statistics/effect.ts";
import { mannWhitneyEffect } from "../../../src/gate/statistics/mann-whitney.ts";
import { newcombeEffect } from "../../../src/gate/statistics/newcombe.ts";
import { correctedTEffect, pairedTEffect } from "../../../src/gate/statistics/paired-t.ts";
import { tangoEffect } from "../../../src/gate/statistics/tango.ts";
import { welchEffect } from "../../../src/gate/statistics/welch.ts";
import { wilsonEffect } from "../../../src/gate/statistics/wilson.ts";
import { near } from "./fixtures.ts";

beforeAll(loadDistributions);

const count = fc.integer({ min: 0, max: 60 });
const table = fc.record({ both: count, onlyBaseline: count, onlyCandidate: count, neither: count });
const value = fc.integer({ min: -10_000, max: 10_000 }).map((one) => one / 1000);
const seeds = fc.array(value, { minLength: 4, maxLength: 8 });
const shared = fc
  .array(fc.tuple(value, value), { minLength: 3, maxLength: 8 })
  .map((rows) => [rows.map(([b]) => b), rows.map(([, c]) => c)] as const);
const scored = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), { minLength: 40, maxLength: 60 })
  .map((rows) => ({
    labels: Uint8Array.from(rows, (_, index) => index % 2),
    baseline: Float64Array.from(rows, ([b], index) => b + 3 * (index % 2)),
    candidate: Float64Array.from(rows, ([, c], index) => c + 3 * (index % 2)),
  }));

/** Every test, by one sample of evidence and the same with the sides in each other's place. */
const both: Record<string, fc.Arbitrary<readonly [effect: Effect, mirrored: Effect]>> = {
  tango: table.map((t) => [
    tangoEffect(t),
    tangoEffect({ ...t, onlyBaseline: t.onlyCandidate, onlyCandidate: t.onlyBaseline }),
  ]),
  newcombe: table.map((t) => [
    newcombeEffect(t),
    newcombeEffect({ ...t, onlyBaseline: t.onlyCandidate, onlyCandidate: t.onlyBaseline }),
  ]),
  welch: fc.tuple(seeds, seeds).map(([b, c]) => [welchEffect(b, c, 1), welchEffect(c, b, 1)]),
  "mann-whitney": fc.tuple(seeds, seeds).map(([b, c]) => [mannWhitneyEffect(b, c), mannWhitneyEffect(c, b)]),
  "paired-t": shared.map(([b, c]) => [pairedTEffect(b, c, 1), pairedTEffect(c, b, 1)]),
  "corrected-t": shared.map(([b, c]) => [correctedTEffect(b, c, 900, 100, 1), correctedTEffect(c, b, 900, 100, 1)]),
  delong: scored.map((s) => [
    delongEffect(s, 1),
    delongEffect({ labels: s.labels, baseline: s.candidate, candidate: s.baseline }, 1),
  ]),
};

const level = fc.double({ min: 0.001, max: 0.3, noNaN: true });

describe.each(Object.entries(both))("%s", (name, evidence) => {
  it("says the same, mirrored, of swapped sides", () => {
    fc.assert(
      fc.property(evidence, level, ([effect, mirrored], alpha) => {
        if (!Number.isNaN(effect.estimate)) near(mirrored.estimate, -effect.estimate);
        expect(mirrored.degenerate).toBe(effect.degenerate);
        const [lower, upper] = effect.bounds(alpha);
        if (Number.isFinite(lower)) near(-mirrored.bounds(alpha)[1], lower);
        if (Number.isFinite(upper)) near(-mirrored.bounds(alpha)[0], upper);
        near(mirrored.p(0.1, "less"), effect.p(-0.1, "greater"));
      }),
    );
  });

  it("has bounds that widen as alpha falls, about the estimate", () => {
    fc.assert(
      fc.property(evidence, level, ([effect], alpha) => {
        const [lower, upper] = effect.bounds(alpha);
        const [wider, higher] = effect.bounds(alpha / 2);
        expect(wider).toBeLessThanOrEqual(lower);
        expect(higher).toBeGreaterThanOrEqual(upper);
        if (effect.degenerate === undefined) {
          expect(lower).toBeLessThanOrEqual(effect.estimate + 1e-12);
          expect(upper).toBeGreaterThanOrEqual(effect.estimate - 1e-12);
        }
      }),
    );
  });

  it("has its bound where p is alpha", () => {
    fc.assert(
      fc.property(evidence, level, fc.double({ min: 1e-6, max: 0.2, noNaN: true }), ([effect], alpha, step) => {
        const [lower, upper] = effect.bounds(alpha);
        if (effect.degenerate !== undefined || !Number.isFinite(lower + upper)) return;
        expect(effect.p(lower - step, "greater")).toBeLessThanOrEqual(alpha + 1e-9);
        expect(effect.p(lower + step, "greater")).toBeGreaterThanOrEqual(alpha - 1e-9);
        expect(effect.p(upper + step, "less")).toBeLessThanOrEqual(alpha + 1e-9);
        expect(effect.p(upper - step, "less")).toBeGreaterThanOrEqual(alpha - 1e-9);
        const p = effect.p(lower, "greater");
        // Steps: the correction's at 0, and those of the ranks.
        if (Math.abs(lower) > 1e-9 && name !== "mann-whitney" && Math.abs(lower) < 1)
          expect(Math.abs(p - alpha)).toBeLessThan(1e-6);
      }),
    );
  });

  it("has a p that falls as more is claimed, from 0 to 1", () => {
    const at = fc.double({ min: -25, max: 25, noNaN: true });
    fc.assert(
      fc.property(evidence, fc.oneof(at, fc.double({ min: -1, max: 1, noNaN: true })), at, ([effect], one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        expect(effect.p(low, "greater")).toBeLessThanOrEqual(effect.p(high, "greater") + 1e-12);
        expect(effect.p(low, "less")).toBeGreaterThanOrEqual(effect.p(high, "less") - 1e-12);
        for (const p of [effect.p(one, "greater"), effect.p(one, "less")]) {
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe("whatever the order and the unit", () => {
  it("permuted values give the same", () => {
    fc.assert(
      fc.property(seeds, seeds, shared, level, (b, c, [pb, pc], alpha) => {
        for (const [one, other] of [
          [welchEffect(b, c, 0.9), welchEffect(b.toReversed(), c.toReversed(), 0.9)],
          [mannWhitneyEffect(b, c, 0.9), mannWhitneyEffect(b.toReversed(), c.toReversed(), 0.9)],
          [pairedTEffect(pb, pc, 0.9), pairedTEffect(pb.toReversed(), pc.toReversed(), 0.9)],
        ] as const) {
          expect(other.degenerate).toBe(one.degenerate);
          if (one.bounds(alpha)[0] === Number.NEGATIVE_INFINITY) continue;
          near(one.bounds(alpha)[0], other.bounds(alpha)[0]);
          near(one.bounds(alpha)[1], other.bounds(alpha)[1]);
        }
      }),
    );
  });

  it("a metric in another unit has bounds in that unit", () => {
    fc.assert(
      fc.property(seeds, seeds, fc.double({ min: 0.01, max: 100, noNaN: true }), (b, c, unit) => {
        const scaled = (values: readonly number[]) => values.map((one) => one * unit);
        for (const [one, other] of [
          [welchEffect(b, c, 1), welchEffect(scaled(b), scaled(c), 1)],
          [mannWhitneyEffect(b, c), mannWhitneyEffect(scaled(b), scaled(c))],
        ] as const) {
          if (one.degenerate !== undefined || other.degenerate !== undefined || one.notes.length > 0) continue;
          near(other.bounds(0.05)[0] / unit, one.bounds(0.05)[0]);
          near(other.bounds(0.05)[1] / unit, one.bounds(0.05)[1]);
        }
      }),
    );
  });

  it("a monotone change of the scores leaves the AUC's bounds as they are", () => {
    fc.assert(
      fc.property(scored, (s) => {
        const changed = { ...s, candidate: s.candidate.map((x) => Math.exp(x) - 7) };
        expect(delongEffect(changed, 1).bounds(0.05)).toEqual(delongEffect(s, 1).bounds(0.05));
      }),
    );
  });

  it("more lost pairs never help, and more won ones never harm", () => {
    fc.assert(
      fc.property(table, fc.double({ min: -0.5, max: 0.5, noNaN: true }), (t, at) => {
        const worse = { ...t, both: Math.max(t.both - 1, 0), onlyBaseline: t.onlyBaseline + Math.min(t.both, 1) };
        const [before, after] = [tangoEffect(t), tangoEffect(worse)];
        if (before.degenerate !== undefined || after.degenerate !== undefined) return;
        // Where nothing changed nothing varies, and p of no difference is 1: of what no one claims only that it is not claimed.
        const [p, worsened] = [before.p(at, "greater"), after.p(at, "greater")].map((one) => Math.min(one, 0.5));
        expect(worsened).toBeGreaterThanOrEqual((p ?? Number.NaN) - 1e-12);
      }),
    );
  });

  it("ones and zeros in each other's place mirror Wilson's bounds", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        level,
        (n, part, alpha) => {
          const successes = Math.round(n * part);
          const [one, other] = [wilsonEffect(successes, n), wilsonEffect(n - successes, n)];
          expect(one).toMatchObject({ method: "wilson", unit: "example", n: [0, n], estimate: successes / n });
          near(one.bounds(alpha)[0], 1 - other.bounds(alpha)[1]);
          near(one.p(0.7, "greater"), other.p(1 - 0.7, "less"));
          const [lower, upper] = one.bounds(alpha);
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(upper).toBeLessThanOrEqual(1);
          expect(lower).toBeLessThanOrEqual(successes / n);
          // At 0, and where the correction changes at a half, the bound stands at a step.
          if (lower > 1e-9 && Math.abs(lower - 0.5) > 1e-9) near(one.p(lower, "greater"), alpha);
          expect([one.p(-0.1, "greater"), one.p(1, "greater"), one.p(1.1, "less"), one.p(0, "less")]).toEqual([
            0, 1, 0, 1,
          ]);
        },
      ),
    );
  });
});
