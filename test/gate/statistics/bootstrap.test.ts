import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Compute, PredictionsConfig } from "../../../src/config/policy.ts";
import type { PairedPredictions } from "../../../src/gate/predictions/paired.ts";
import {
  type BootstrapEffects,
  type BootstrapOptions,
  bootstrapEffects,
} from "../../../src/gate/statistics/bootstrap.ts";
import { loadDistributions } from "../../../src/gate/statistics/distributions.ts";
import { type Random, randomOf } from "../../../src/gate/statistics/random.ts";
import { numberColumn, numbersOf, pairedOf, sliceOf, swapped, wordColumn } from "../../support/paired-predictions.ts";

beforeAll(loadDistributions);

const config: PredictionsConfig = { path: "p.csv", id: "id", label: "label", prediction: "said", score: "score" };
const mean: Compute = { kind: "mean", column: "x" };

function bootstrap(paired: PairedPredictions, more: Partial<BootstrapOptions> = {}, compute = mean): BootstrapEffects {
  const found = bootstrapEffects(paired, compute, config, { scale: 1, replicates: 400, ...more });
  if ("reason" in found) throw new Error(found.reason);
  return found;
}

function uniform(random: Random): number {
  return random.uint32() / 2 ** 32;
}

/** Numbers of both sides; the candidate's lie `above` the baseline's on average. */
function sample(n: number, above = 0, seed = "sample"): [number[], number[]] {
  const random = randomOf(seed);
  const baseline = Array.from({ length: n }, () => uniform(random));
  return [baseline, baseline.map((one) => one + above + (uniform(random) - 0.5) / 2)];
}

const close = (found: readonly number[], expected: readonly number[]): void => {
  for (const [at, one] of expected.entries()) expect(found[at]).toBeCloseTo(one, 9);
};

describe("what a bootstrap says", () => {
  it("lies around the difference, and knows more from more examples", () => {
    const widths = [50, 200, 800].map((n) => {
      const { effect } = bootstrap(numbersOf(...sample(n, 0.1)));
      const [lower, upper] = effect.bounds(0.05);
      expect(effect).toMatchObject({ method: "bootstrap", unit: "example", n: [n, n], notes: [] });
      expect(effect.estimate).toBeCloseTo((effect.values[1] ?? 0) - effect.values[0], 12);
      expect(lower).toBeLessThan(effect.estimate);
      expect(upper).toBeGreaterThan(effect.estimate);
      return upper - lower;
    });
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeGreaterThan(1.6);
    expect((widths[1] ?? 0) / (widths[2] ?? 1)).toBeGreaterThan(1.6);
  });

  it("is as wide as Student's t of the differences, where they are plain", () => {
    const [baseline, candidate] = sample(100, 0.1);
    const differences = candidate.map((one, at) => one - (baseline[at] ?? 0));
    const average = differences.reduce((sum, one) => sum + one, 0) / 100;
    const error = Math.sqrt(differences.reduce((sum, one) => sum + (one - average) ** 2, 0) / 99 / 100);
    const [lower, upper] = bootstrap(numbersOf(baseline, candidate), { replicates: 8000 }).effect.bounds(0.05);
    expect((average - lower) / error).toBeCloseTo(1.66, 1);
    expect((upper - average) / error).toBeCloseTo(1.66, 1);
  });

  it("says by p what its bounds say", () => {
    const { effect } = bootstrap(numbersOf(...sample(60, 0.03)));
    for (const alpha of [0.01, 0.05, 0.2, 0.4]) {
      const [lower, upper] = effect.bounds(alpha);
      expect(effect.p(lower, "greater")).toBeCloseTo(alpha, 6);
      expect(effect.p(upper, "less")).toBeCloseTo(alpha, 6);
    }
    expect(effect.p(-10, "greater")).toBeLessThan(1e-6);
    expect(effect.p(10, "greater")).toBe(1);
  });

  it("goes on as Student's t beyond what its replicates can show", () => {
    const { effect } = bootstrap(numbersOf(...sample(60)));
    const [edge, further, far] = [20 / 401, 1e-3, 1e-6].map((alpha) => effect.bounds(alpha));
    for (const side of [0, 1] as const) {
      const distance = (bounds = edge): number => Math.abs((bounds?.[side] ?? Number.NaN) - effect.estimate);
      // t's quantiles with 59 degrees of freedom: 1.6724 at 20 / 401, 3.2342 at 0.001, 5.2730 at a millionth.
      expect(distance(further) / distance(edge)).toBeCloseTo(3.2342 / 1.6724, 2);
      expect(distance(far) / distance(edge)).toBeCloseTo(5.273 / 1.6724, 2);
    }
    expect(effect.p(further?.[0] ?? 0, "greater")).toBeCloseTo(1e-3, 9);
    expect(effect.p(far?.[1] ?? 0, "less")).toBeCloseTo(1e-6, 9);
    expect(effect.p(effect.bounds(0.06)[0], "greater")).toBeCloseTo(0.06, 6);
  });

  it("says how many examples would do", () => {
    const { effect } = bootstrap(numbersOf(...sample(100)), { replicates: 2000 });
    const half = effect.needed?.(0.01, 0.05) ?? 0;
    expect(half / (effect.needed?.(0.02, 0.05) ?? 1)).toBeCloseTo(4, 1);
    // (1.645 + 0.842)² · (0.5² / 12) / 0.01²
    expect(half).toBeGreaterThan(950);
    expect(half).toBeLessThan(1600);
  });

  it("is the same for the same files, and another where they are others", () => {
    const paired = numbersOf(...sample(60));
    const bounds = (of: PairedPredictions) => bootstrap(of).effect.bounds(0.05);
    expect(bounds(paired)).toEqual(bounds(numbersOf(...sample(60))));
    expect(bounds({ ...paired, candidate: { ...paired.candidate, digest: "sha256:d" } })).not.toEqual(bounds(paired));
  });
});

describe("what changes nothing", () => {
  it("swapped sides: all is mirrored", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 40, max: 90 }), (seed, n) => {
        const paired = numbersOf(...sample(n, 0.02, seed), {
          slices: [
            sliceOf(
              "most",
              Array.from({ length: n - 2 }, (_, at) => at),
            ),
          ],
        });
        const [one, other] = [bootstrap(paired), bootstrap(swapped(paired))];
        for (const alpha of [0.05, 0.3]) {
          const [lower, upper] = one.effect.bounds(alpha);
          close(other.effect.bounds(alpha), [-upper, -lower]);
          const [low, high] = one.slices[0]?.bounds(alpha) ?? [0, 0];
          close(other.slices[0]?.bounds(alpha) ?? [], [-high, -low]);
        }
        expect(other.effect.p(-0.01, "greater")).toBeCloseTo(one.effect.p(0.01, "less"), 9);
      }),
      { numRuns: 10 },
    );
  });

  it("rows in another order", () => {
    const [baseline, candidate] = sample(60);
    const order = Array.from({ length: 60 }, (_, at) => (at * 7) % 60);
    const of = (values: readonly number[]) => ({
      columns: { x: numberColumn(order.map((at) => values[at] ?? 0)) },
      example: order,
    });
    const permuted = bootstrap(pairedOf(60, of(baseline), of(candidate))).effect;
    close(permuted.bounds(0.05), bootstrap(numbersOf(baseline, candidate)).effect.bounds(0.05));
  });

  it("another unit of the metric: the bounds are scaled", () => {
    const [baseline, candidate] = sample(60, 0.1);
    const thousand = (values: readonly number[]) => values.map((one) => one * 1000);
    const scaled = bootstrap(numbersOf(thousand(baseline), thousand(candidate))).effect.bounds(0.05);
    close(
      scaled.map((one) => one / 1000),
      bootstrap(numbersOf(baseline, candidate)).effect.bounds(0.05),
    );
  });

  it("every example of a cluster written down twice", () => {
    const [baseline, candidate] = sample(50, 0.1);
    const once = Array.from({ length: 50 }, (_, at) => at);
    const twice = (values: readonly number[]) => values.flatMap((one) => [one, one]);
    const single = bootstrap(numbersOf(baseline, candidate, { cluster: once })).effect;
    const double = bootstrap(numbersOf(twice(baseline), twice(candidate), { cluster: twice(once) })).effect;
    close(double.bounds(0.05), single.bounds(0.05));
    expect(double).toMatchObject({ unit: "cluster", n: [50, 50] });
    // Without the clusters the copies would pass for evidence.
    const [lower, upper] = bootstrap(numbersOf(twice(baseline), twice(candidate))).effect.bounds(0.05);
    const [low, high] = single.bounds(0.05);
    expect(upper - lower).toBeLessThan(0.8 * (high - low));
  });

  it("judgements that are written down again", () => {
    const [baseline, candidate] = sample(60, 0.1);
    const thrice = (values: readonly number[]) => ({
      columns: { x: numberColumn(values.flatMap((one) => [one, one, one])) },
      example: values.flatMap((_, at) => [at, at, at]),
    });
    const repeated = bootstrap(pairedOf(60, thrice(baseline), thrice(candidate))).effect;
    close(repeated.bounds(0.05), bootstrap(numbersOf(baseline, candidate)).effect.bounds(0.05));
  });
});

describe("what decides nothing", () => {
  const undecided = (
    paired: PairedPredictions,
    why: string,
    compute = mean,
    more: Partial<BootstrapOptions> = {},
  ): void => {
    const { effect } = bootstrap(paired, more, compute);
    expect(effect.degenerate).toContain(why);
    expect(effect.bounds(0.05)).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect(effect.p(-1e9, "greater")).toBe(1);
  };

  it("too few examples or clusters", () => {
    undecided(numbersOf(...sample(19)), "19 examples are too few");
    const cluster = Array.from({ length: 60 }, (_, at) => at % 15);
    undecided(numbersOf(...sample(60), { cluster }), "15 clusters are too few");
  });

  it("identical predictions, and a difference that is always the same", () => {
    const [baseline] = sample(60);
    undecided(numbersOf(baseline, baseline), "no variance");
    undecided(
      numbersOf(
        baseline,
        baseline.map((one) => one + 0.125),
      ),
      "no variance",
    );
  });

  it("a difference that a few examples carry", () => {
    const [baseline] = sample(500);
    undecided(
      numbersOf(
        baseline,
        baseline.map((one, at) => (at < 4 ? one + 1 : one)),
      ),
      "rests on about 4 examples",
    );
  });

  it("a metric that is undefined, on all or on many resamples", () => {
    const [baseline, candidate] = sample(60);
    undecided(numbersOf(baseline, [...candidate.slice(1), Number.NaN]), "undefined");
    const label = wordColumn(baseline.map((_, at) => (at === 0 ? 1 : 0)));
    const score = (values: readonly number[]) => ({ columns: { score: numberColumn(values) } });
    undecided(pairedOf(60, score(baseline), score(candidate), { label }), "resamples leave the metric undefined", {
      kind: "auc",
    });
  });

  it("a quantile with nothing beyond it", () => {
    const compute: Compute = { kind: "quantile", column: "x", quantile: 0.95 };
    undecided(numbersOf(...sample(199)), "9 observations lie beyond", compute);
    expect(bootstrap(numbersOf(...sample(200)), {}, compute).effect).toMatchObject({ notes: ["percentile interval"] });
  });
});

describe("against the baseline's part", () => {
  it("tests candidate − scale · baseline", () => {
    const [baseline, candidate] = sample(80);
    const scaled = bootstrap(numbersOf(baseline, candidate), { scale: 0.9 }).effect;
    const written = bootstrap(
      numbersOf(
        baseline.map((one) => 0.9 * one),
        candidate,
      ),
    ).effect;
    close(scaled.bounds(0.05), written.bounds(0.05));
    expect(scaled.values[0]).toBeGreaterThan(written.values[0]);
  });

  it("at scale 0 has no baseline, not even an undefined one", () => {
    const [baseline, candidate] = sample(80);
    const alone = bootstrap(
      numbersOf(
        baseline.map(() => Number.NaN),
        candidate,
      ),
      { scale: 0 },
    ).effect;
    expect(alone.degenerate).toBeUndefined();
    close(alone.bounds(0.05), bootstrap(numbersOf(baseline, candidate), { scale: 0 }).effect.bounds(0.05));
  });
});

describe("very many examples", () => {
  it("are drawn in random groups, and say so", () => {
    const [baseline, candidate] = sample(20_000, 0.01);
    const paired = numbersOf(baseline, candidate);
    const { effect } = bootstrap(paired, { replicates: 1000 });
    expect(effect).toMatchObject({ n: [20_000, 20_000], notes: ["resampled in 4,096 random groups"] });
    const error = 0.5 / Math.sqrt(12) / Math.sqrt(20_000);
    const [lower, upper] = effect.bounds(0.05);
    expect((upper - lower) / (2 * 1.645 * error)).toBeGreaterThan(0.93);
    expect((upper - lower) / (2 * 1.645 * error)).toBeLessThan(1.07);
    const [few, back] = [paired, swapped(paired)].map((of) => bootstrap(of, { replicates: 100 }).effect.bounds(0.05));
    close([...(back ?? [])], [-(few?.[1] ?? 0), -(few?.[0] ?? 0)]);
  });
});
