import { beforeAll, describe, expect, it } from "vitest";
import { commandEffect } from "../../../src/gate/statistics/command-effect.ts";
import { loadDistributions } from "../../../src/gate/statistics/distributions.ts";
import { randomOf } from "../../../src/gate/statistics/random.ts";
import { countUnits, draw, randomFor, resampledExamples, unitsOf } from "../../../src/gate/statistics/resample.ts";
import { numbersOf, swapped } from "../../support/paired-predictions.ts";

beforeAll(loadDistributions);

const zeros = (n: number): number[] => Array.from({ length: n }, () => 0);

describe("random numbers", () => {
  it("are the same for the same seed, here and everywhere", () => {
    const { uint32 } = randomOf("modelgate");
    expect([uint32(), uint32(), uint32()]).toEqual([2245175983, 3509711544, 3347169227]);
    expect(randomOf("a").uint32()).not.toBe(randomOf("b").uint32());
  });

  it("are spread evenly, one by one and in pairs", () => {
    const random = randomOf("even");
    const counts = new Float64Array(100);
    for (let at = 0; at < 100_000; at += 1) {
      const place = random.below(10) * 10 + random.below(10);
      counts[place] = (counts[place] ?? 0) + 1;
    }
    const chiSquare = counts.reduce((sum, one) => sum + (one - 1000) ** 2 / 1000, 0);
    // 99 degrees of freedom: 99.99% lie between.
    expect(chiSquare).toBeGreaterThan(55);
    expect(chiSquare).toBeLessThan(161);
  });

  it("come from both files' digests, whichever side they are on", () => {
    const paired = numbersOf([1], [2]);
    const first = (of: typeof paired, text?: string) => randomFor(of, text).uint32();
    expect(first(swapped(paired))).toBe(first(paired));
    expect(first(paired, "other")).not.toBe(first(paired));
    expect(first({ ...paired, baseline: { ...paired.baseline, digest: "x" } })).not.toBe(first(paired));
  });
});

describe("units", () => {
  it("are examples, or clusters, as far as the part has them", () => {
    const paired = numbersOf(zeros(5), zeros(5), { cluster: [0, 0, 1, 2, 2] });
    expect(unitsOf(paired, undefined, randomOf("x"))).toMatchObject({
      count: 3,
      of: Uint32Array.of(0, 0, 1, 2, 2),
      unit: "cluster",
    });
    expect(unitsOf(paired, Uint32Array.of(3, 4), randomOf("x"))).toMatchObject({ count: 1 });
    expect(countUnits(paired, undefined)).toBe(3);
    expect(countUnits(paired, Uint32Array.of(0, 1, 4))).toBe(2);
    expect(countUnits(numbersOf(zeros(5), zeros(5)), Uint32Array.of(0, 1, 4))).toBe(3);
  });

  it("are groups of equal size where there are very many", () => {
    const { count, of, grouped } = unitsOf(numbersOf(zeros(20_000), zeros(20_000)), undefined, randomOf("x"));
    expect({ count, grouped }).toEqual({ count: 4096, grouped: true });
    const sizes = new Map<number, number>();
    for (const unit of of) sizes.set(unit, (sizes.get(unit) ?? 0) + 1);
    expect(new Set(sizes.values())).toEqual(new Set([4, 5]));
    // Neighbours are not dealt side by side.
    expect([...of.subarray(1, 1000)].filter((unit, at) => unit === ((of[at] ?? 0) + 1) % 4096).length).toBeLessThan(10);
  });

  it("keep clusters whole in their groups", () => {
    const cluster = Array.from({ length: 30_000 }, (_, at) => Math.floor(at / 3));
    const { count, of, unit } = unitsOf(numbersOf(zeros(30_000), zeros(30_000), { cluster }), undefined, randomOf("x"));
    expect({ count, unit }).toEqual({ count: 4096, unit: "cluster" });
    for (let at = 0; at < 30_000; at += 3) expect(of[at + 2]).toBe(of[at]);
  });

  it("are drawn as often as there are", () => {
    const counts = new Uint16Array(50);
    draw(randomOf("x"), counts);
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(50);
    expect(counts).toContain(0);
    draw(randomOf("x"), counts, 3);
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(3);
  });

  it("are written out with all examples of a cluster for those who compute a metric themselves", () => {
    const clustered = numbersOf(zeros(6), zeros(6), { cluster: [0, 1, 1, 1, 2, 2] });
    const [examples] = resampledExamples(clustered, randomOf("x"));
    const of = (cluster: readonly number[]) => [...(examples ?? [])].filter((one) => cluster.includes(one)).length;
    expect(of([0]) + of([1, 2, 3]) / 3 + of([4, 5]) / 2).toBe(3);
    expect([1, 2, 3].map((one) => of([one]))).toEqual([of([1]), of([1]), of([1])]);
    const { value } = resampledExamples(numbersOf(zeros(6), zeros(6)), randomOf("x")).next();
    expect(value).toHaveLength(6);
  });
});

describe("a command's replicates", () => {
  const random = randomOf("command");
  const about = (center: number) =>
    Float64Array.from({ length: 1000 }, () => center + (random.uint32() / 2 ** 32 - 0.5) / 10);
  const side = (value: number) => ({ value, replicates: about(value) });

  it("have the percentile interval", () => {
    const effect = commandEffect({ baseline: side(0.7), candidate: side(0.8), units: 1_000_000 }, 1);
    expect(effect).toMatchObject({
      method: "bootstrap",
      unit: "example",
      values: [0.7, 0.8],
      notes: ["percentile interval"],
    });
    // The difference of two uniform numbers of width 0.1: 5% lie below −0.05 · (2 − √0.4) / … = −0.0684.
    expect(effect.bounds(0.05)[0]).toBeCloseTo(0.1 - 0.0684, 2);
    expect(effect.bounds(0.05)[1]).toBeCloseTo(0.1 + 0.0684, 2);
  });

  it("that are undefined may lie anywhere: they widen the interval, and are said", () => {
    const [baseline, candidate] = [side(0.7), side(0.8)];
    const whole = commandEffect({ baseline, candidate, units: 1000 }, 1);
    const replicates = candidate.replicates.map((one, at) => (at % 50 === 0 ? Number.NaN : one));
    const effect = commandEffect({ baseline, candidate: { ...candidate, replicates }, units: 1000 }, 1);
    expect(effect.degenerate).toBeUndefined();
    expect(effect.notes).toContain("20 of 1,000 resamples left the metric undefined");
    expect(effect.bounds(0.05)[0]).toBeLessThan(whole.bounds(0.04)[0]);
    expect(effect.bounds(0.05)[1]).toBeGreaterThan(whole.bounds(0.04)[1]);
    expect(effect.bounds(0.019)).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect(effect.p(-1, "greater")).toBeCloseTo(0.02, 2);
    expect(effect.p(1, "less")).toBeCloseTo(0.02, 2);
  });

  it("decide nothing where they are undefined, the same, or of few", () => {
    const [baseline, candidate] = [side(0.7), side(0.8)];
    const holes = {
      ...candidate,
      replicates: candidate.replicates.map((one, at) => (at % 10 === 0 ? Number.NaN : one)),
    };
    expect(commandEffect({ baseline, candidate: holes, units: 100 }, 1).degenerate).toContain("100 of 1000 resamples");
    expect(
      commandEffect({ baseline, candidate: { ...candidate, value: Number.NaN }, units: 100 }, 1).degenerate,
    ).toContain("undefined");
    expect(commandEffect({ baseline, candidate: baseline, units: 100 }, 1).degenerate).toContain("no variance");
    expect(commandEffect({ baseline, candidate, units: 12, unit: "cluster" }, 1).degenerate).toContain(
      "12 clusters are too few",
    );
    expect(
      commandEffect({ baseline, candidate: { value: 0.8, replicates: new Float64Array(0) }, units: 100 }, 1).degenerate,
    ).toBeDefined();
  });
});
