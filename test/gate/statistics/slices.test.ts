import { describe, expect, it } from "vitest";
import type { Compute, PredictionsConfig } from "../../../src/config/policy.ts";
import type { PairedPredictions } from "../../../src/gate/predictions/paired.ts";
import {
  type BootstrapEffects,
  type BootstrapOptions,
  bootstrapEffects,
} from "../../../src/gate/statistics/bootstrap.ts";
import { loadDistributions } from "../../../src/gate/statistics/distributions.ts";
import { randomOf } from "../../../src/gate/statistics/random.ts";
import { numbersOf, sliceOf } from "../../support/paired-predictions.ts";

await loadDistributions();

const config: PredictionsConfig = { path: "p.csv", id: "id" };
const mean: Compute = { kind: "mean", column: "x" };

function bootstrap(paired: PairedPredictions, more: Partial<BootstrapOptions> = {}): BootstrapEffects {
  const found = bootstrapEffects(paired, mean, config, { scale: 1, replicates: 600, ...more });
  if ("reason" in found) throw new Error(found.reason);
  return found;
}

const random = randomOf("slices");
const noise = (): number => random.uint32() / 2 ** 32 - 0.5;
const numbers = (n: number): number[] => Array.from({ length: n }, noise);
const every = (n: number, of: number, from: number): number[] =>
  Array.from({ length: n }, (_, at) => at).filter((at) => at % of === from);

describe("slices", () => {
  const n = 1000;
  const slices = [0, 1, 2, 3, 4].map((part) => sliceOf(`${part}`, every(n, 5, part)));
  const baseline = numbers(n);
  // All are a little better, and the fourth much worse.
  const candidate = baseline.map((one, at) => one + noise() / 4 + (at % 5 === 3 ? -0.1 : 0.05));
  const found = bootstrap(numbersOf(baseline, candidate, { slices }));

  it("are told apart from a mean that improved", () => {
    expect(found.effect.bounds(0.05)[0]).toBeGreaterThan(0);
    expect(found.slices.map(({ slice, bounds }) => [slice.value, bounds(0.05)[1] < 0])).toEqual([
      ["0", false],
      ["1", false],
      ["2", false],
      ["3", true],
      ["4", false],
    ]);
    expect(found.slices[3]?.effect).toMatchObject({ n: [200, 200] });
  });

  it("have wider bounds together than each alone, and no wider than Bonferroni's", () => {
    for (const { effect, bounds } of found.slices) {
      const [own, together, fifth] = [effect.bounds(0.05), bounds(0.05), effect.bounds(0.01)];
      expect(together[0]).toBeLessThan(own[0]);
      expect(together[1]).toBeGreaterThan(own[1]);
      expect(together[0]).toBeGreaterThan(fifth[0] - 0.1 * (own[1] - own[0]));
      expect(together[1]).toBeLessThan(fifth[1] + 0.1 * (own[1] - own[0]));
    }
  });

  it("have bounds together at any alpha, each wider than the last", () => {
    const lowers = [0.1, 0.04, 0.03, 0.01, 1e-4].map((alpha) => found.slices[0]?.bounds(alpha)[0] ?? Number.NaN);
    expect(lowers).toEqual(lowers.toSorted((a, b) => b - a));
    expect(new Set(lowers).size).toBe(5);
    expect(lowers[4]).toBeGreaterThan(-1);
  });

  it("that are all the same examples need no room for each other", () => {
    const all = Array.from({ length: n }, (_, at) => at);
    const same = bootstrap(numbersOf(baseline, candidate, { slices: [sliceOf("a", all), sliceOf("b", all)] }));
    const [lower, upper] = same.effect.bounds(0.05);
    for (const { bounds } of same.slices) {
      expect(bounds(0.05)[0]).toBeGreaterThan(lower - 0.1 * (upper - lower));
      expect(bounds(0.05)[1]).toBeLessThan(upper + 0.1 * (upper - lower));
    }
  });

  it("that decide nothing bound nothing, and cost the others nothing", () => {
    const tiny = sliceOf("tiny", [0, 1, 2]);
    const empty = sliceOf("empty", []);
    const more = bootstrap(numbersOf(baseline, candidate, { slices: [tiny, ...slices, empty] }));
    const infinite = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    expect(more.slices[0]?.effect.degenerate).toContain("3 examples are too few");
    expect(more.slices[0]?.bounds(0.05)).toEqual(infinite);
    expect(more.slices[6]?.effect.degenerate).toContain("undefined");
    expect(more.slices[6]?.bounds(0.05)).toEqual(infinite);
    expect(more.slices.slice(1, 6).map(({ bounds }) => bounds(0.05))).toEqual(
      found.slices.map(({ bounds }) => bounds(0.05)),
    );
  });

  it("below min-examples are no members, and are shown", () => {
    const few = sliceOf("few", every(n, 25, 0));
    const more = bootstrap(numbersOf(baseline, candidate, { slices: [few, ...slices] }), { minExamples: 200 });
    expect(more.slices[0]?.effect.degenerate).toBeUndefined();
    expect(more.slices[0]?.effect.bounds(0.05)[0]).toBeGreaterThan(-1);
    expect(more.slices[0]?.bounds(0.05)[0]).toBe(Number.NEGATIVE_INFINITY);
    expect(more.slices[1]?.bounds(0.05)).toEqual(found.slices[0]?.bounds(0.05));
  });

  it("hold all at once about as often as asked", () => {
    let wrong = 0;
    for (let run = 0; run < 100; run += 1) {
      const some = numbers(120);
      const paired = numbersOf(
        some,
        some.map((one) => one + noise()),
        { slices: [0, 1, 2, 3].map((part) => sliceOf(`${part}`, every(120, 4, part))) },
      );
      const digest = { ...paired, candidate: { ...paired.candidate, digest: `${run}` } };
      if (bootstrap(digest, { replicates: 300 }).slices.some(({ bounds }) => bounds(0.1)[0] > 0)) wrong += 1;
    }
    // 10 are expected; each alone would make it 34.
    expect(wrong).toBeGreaterThan(2);
    expect(wrong).toBeLessThan(20);
  });
});
