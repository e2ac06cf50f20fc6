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
import { numberColumn, pairedOf, sliceOf } from "../../support/paired-predictions.ts";

await loadDistributions();

const config: PredictionsConfig = { path: "p.csv", id: "id" };
const mean: Compute = { kind: "mean", column: "x" };

function bootstrap(paired: PairedPredictions, more: Partial<BootstrapOptions> = {}): BootstrapEffects {
  const found = bootstrapEffects(paired, mean, config, { scale: 1, replicates: 400, ...more });
  if ("reason" in found) throw new Error(found.reason);
  return found;
}

const random = randomOf("seeds");
const noise = (): number => random.uint32() / 2 ** 32 - 0.5;
const numbers = (n: number): number[] => Array.from({ length: n }, noise);
const every = (n: number, of: number, from: number): number[] =>
  Array.from({ length: n }, (_, at) => at).filter((at) => at % of === from);

describe("a recipe: seeds and examples", () => {
  /** `spread`: how far a seed moves all examples. */
  function recipe(seeds: readonly [number, number], n: number, spread: number, above = 0, run = 0): PairedPredictions {
    const level = numbers(n);
    const side = (count: number, more: number, digest: string) => {
      const moved = Array.from({ length: count }, () => spread * 2 * noise());
      const rows = moved.flatMap((one) => level.map((value) => value + one + more + noise() / 5));
      return {
        columns: { x: numberColumn(rows) },
        example: rows.map((_, at) => at % n),
        seed: rows.map((_, at) => Math.floor(at / n)),
        digest: `${digest}${run}`,
      };
    };
    return pairedOf(n, side(seeds[0], 0, "b"), side(seeds[1], above, "c"));
  }
  const together = { estimand: "recipe" } as const;

  it("has a wider interval than this model has", () => {
    const paired = recipe([5, 4], 200, 0.1, 0.2);
    const [artifact, whole] = [bootstrap(paired).effect, bootstrap(paired, together).effect];
    expect(whole).toMatchObject({ unit: "seed and example", n: [5, 4], method: "bootstrap" });
    expect(whole.estimate).toBeCloseTo(artifact.estimate, 12);
    expect(artifact.notes).toContain("the mean of 5 seeds, which are taken as they are");
    expect(whole.bounds(0.05)[0]).toBeLessThan(artifact.bounds(0.05)[0]);
    expect(whole.bounds(0.05)[1]).toBeGreaterThan(artifact.bounds(0.05)[1]);
    expect(whole.p(whole.bounds(0.05)[0], "greater")).toBeCloseTo(0.05, 6);
  });

  it("is Welch's interval where the examples add nothing", () => {
    const level = numbers(50);
    const side = (moved: readonly number[]) => ({
      columns: { x: numberColumn(moved.flatMap((one) => level.map((value) => value + one))) },
      example: moved.flatMap(() => level.map((_, at) => at)),
      seed: moved.flatMap((_, seed) => level.map(() => seed)),
    });
    const paired = pairedOf(50, side([0, 1, 5]), side([2, 3, 4, 7]));
    const { effect } = bootstrap(paired, { ...together, replicates: 4000 });
    // Variances 7 and 14 / 3 of the seeds; t.ppf(0.05, 3.857) of SciPy.
    const reach = 2.1547 * Math.sqrt(7 / 3 + 14 / 3 / 4);
    expect(effect.estimate).toBeCloseTo(2, 9);
    expect((2 - effect.bounds(0.05)[0]) / reach).toBeGreaterThan(0.95);
    expect((2 - effect.bounds(0.05)[0]) / reach).toBeLessThan(1.05);
    // There t hardly goes by its degrees of freedom: t.ppf(0.4, 3.857).
    const error = (2 - effect.bounds(0.4)[0]) / 0.27138;
    expect(error / Math.sqrt(7 / 3 + 14 / 3 / 4)).toBeCloseTo(1, 1);
  });

  it("is mirrored where the sides are swapped", () => {
    const paired = recipe([4, 4], 60, 0.1);
    const [lower, upper] = bootstrap(paired, together).effect.bounds(0.05);
    const back = bootstrap(
      { ...paired, baseline: paired.candidate, candidate: paired.baseline },
      together,
    ).effect.bounds(0.05);
    expect(back[0]).toBeCloseTo(-upper, 9);
    expect(back[1]).toBeCloseTo(-lower, 9);
  });

  it.each([
    [recipe([2, 5], 60, 0.1), "2 seeds are too few"],
    [recipe([5, 5], 10, 0.1), "10 examples are too few"],
  ])("decides nothing from too few", (paired, why) => {
    const { effect } = bootstrap(paired, together);
    expect(effect.degenerate).toContain(why);
    expect(effect.bounds(0.05)).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
  });

  it("decides nothing from one model under the names of five seeds", () => {
    const one = numbers(60);
    const rows = [one, one, one, one, one].flat();
    const side = {
      columns: { x: numberColumn(rows) },
      example: rows.map((_, at) => at % 60),
      seed: rows.map((_, at) => Math.floor(at / 60)),
    };
    const paired = recipe([5, 5], 60, 0.1);
    const copied = pairedOf(60, side, side);
    expect(bootstrap({ ...paired, candidate: copied.candidate }, together).effect.degenerate).toContain("same value");
    expect(
      bootstrap({ ...paired, candidate: copied.candidate }, { ...together, scale: 0 }).effect.degenerate,
    ).toContain("same value");
  });

  it("takes pairs of shared seeds together, and slices by Bonferroni", () => {
    const paired = recipe([6, 6], 100, 0.1);
    const named = { ...paired, candidate: { ...paired.candidate, seeds: ["7", "8", "9", "10", "11", "12"] } };
    expect(bootstrap(named, together).effect.bounds(0.05)).not.toEqual(bootstrap(paired, together).effect.bounds(0.05));
    const slices = [0, 1].map((part) => sliceOf(`${part}`, every(100, 2, part)));
    for (const { effect, bounds } of bootstrap({ ...paired, slices }, together).slices)
      expect(bounds(0.05)).toEqual(effect.bounds(0.025));
  });

  it.each([0, 0.02, 0.3])("is wrong about as often as asked, with 3 seeds that move by %d", (spread) => {
    let wrong = 0;
    for (let run = 0; run < 120; run += 1) {
      const { effect } = bootstrap(recipe([3, 3], 40, spread, 0, run), { ...together, replicates: 100 });
      if (effect.bounds(0.05)[0] > 0) wrong += 1;
    }
    expect(wrong).toBeLessThan(14);
  });
});
