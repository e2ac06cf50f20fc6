import type { PairedPredictions, PredictionSide } from "../../src/gate/predictions/paired.ts";
import { bootstrapEffects } from "../../src/gate/statistics/bootstrap.ts";
import type { Effect } from "../../src/gate/statistics/effect.ts";
import { historyEffect } from "../../src/gate/statistics/history.ts";
import { mannWhitneyEffect } from "../../src/gate/statistics/mann-whitney.ts";
import { correctedTEffect, pairedTEffect } from "../../src/gate/statistics/paired-t.ts";
import type { Random } from "../../src/gate/statistics/random.ts";
import { welchEffect } from "../../src/gate/statistics/welch.ts";
import { heavy, normal, normalQuantile, repeat } from "./gate-draws.ts";
import type { Scenario } from "./gate-scenarios.ts";

const counts = [3, 4, 5, 10] as const;

/** A metric of one training: the spread of seeds is the unit, and the candidate's may be larger. */
export function seedScenarios(): Scenario[] {
  const common = { margin: 2, judgements: 20_000, shifts: true } as const;
  const arm = (random: Random, n: number, noise: (random: Random) => number, spread: number, theta: number): number[] =>
    repeat(n, () => theta + spread * noise(random));
  return counts.flatMap((n): Scenario[] => [
    {
      ...common,
      data: "seeds, normal, the candidate's spread is 1.5 times main's",
      n: `${n} + ${n}`,
      test: "welch",
      draw: (random, theta) => welchEffect(arm(random, n, normal, 1, 0), arm(random, n, normal, 1.5, theta), 1),
    },
    {
      ...common,
      data: "seeds, heavy tails",
      n: `${n} + ${n}`,
      test: "welch",
      draw: (random, theta) => welchEffect(arm(random, n, heavy, 1, 0), arm(random, n, heavy, 1, theta), 1),
    },
    {
      ...common,
      data: "seeds, heavy tails",
      n: `${n} + ${n}`,
      test: "mann-whitney",
      draw: (random, theta) => mannWhitneyEffect(arm(random, n, heavy, 1, 0), arm(random, n, heavy, 1, theta)),
    },
    {
      ...common,
      data: "shared seeds, normal",
      n: `${n} pairs`,
      test: "paired-t",
      draw: (random, theta) => {
        const baseline = arm(random, n, normal, 1, 0);
        return pairedTEffect(
          baseline,
          baseline.map((value) => value + theta + normal(random)),
          1,
        );
      },
    },
    {
      data: "seeds × 500 examples, right or wrong",
      n: `${n} + ${n}`,
      test: "bootstrap",
      margin: 0.03,
      judgements: 400,
      draw: (random, theta) => recipe(random, n, theta),
    },
  ]);
}

/** Seeds that share the examples: some are hard for every seed, and some seeds are better than others on all. */
function recipe(random: Random, seeds: number, theta: number): Effect {
  const examples = 500;
  const spread = { example: 1, seed: 0.15, both: 0.7 };
  const hard = repeat(examples, () => spread.example * normal(random));
  const size = Math.hypot(spread.example, spread.seed, spread.both);
  const side = (accuracy: number, digest: string): PredictionSide => {
    const rows = seeds * examples;
    const values = new Float64Array(rows);
    for (let seed = 0; seed < seeds; seed += 1) {
      const level = size * normalQuantile(accuracy) + spread.seed * normal(random);
      for (const [at, own] of hard.entries()) {
        values[seed * examples + at] = Number(level + spread.both * normal(random) > own);
      }
    }
    return {
      rows,
      example: Uint32Array.from({ length: rows }, (_, row) => row % examples),
      seed: Uint32Array.from({ length: rows }, (_, row) => Math.floor(row / examples)),
      seeds: repeat(seeds, (seed) => `${digest} ${seed}`),
      columns: new Map([["value", { kind: "number", values }]]),
      digest: `${digest} ${random.uint32()}`,
    };
  };
  const paired: PairedPredictions = {
    examples,
    slices: [],
    baseline: side(0.85, "main"),
    candidate: side(0.85 + theta, "candidate"),
  };
  const found = bootstrapEffects(
    paired,
    { kind: "mean", column: "value" },
    { path: "predictions.csv", id: "id" },
    { scale: 1, estimand: "recipe" },
  );
  if ("reason" in found) throw new Error(found.reason);
  return found.effect;
}

/** Folds of a cross-validation are correlated by the part that each tests: what Nadeau and Bengio assume. */
export function foldScenarios(): Scenario[] {
  return [5, 10].map((folds) => ({
    data: "folds of a cross-validation",
    n: `${folds}`,
    test: "corrected-t",
    margin: 1.5,
    judgements: 20_000,
    shifts: true,
    draw: (random, theta) => {
      const tested = 1 / folds;
      const shared = Math.sqrt(tested) * normal(random);
      const differences = repeat(folds, () => theta + shared + Math.sqrt(1 - tested) * normal(random));
      return correctedTEffect(
        repeat(folds, () => 0),
        differences,
        1000 * (1 - tested),
        1000 * tested,
        1,
      );
    },
  }));
}

/** One more run of main's kind. */
export function historyScenarios(): Scenario[] {
  return [8, 30].flatMap((n) =>
    (["history-t", "history-log-normal"] as const).map(
      (test): Scenario => ({
        data: test === "history-t" ? "main's earlier runs, normal" : "main's earlier runs, log-normal",
        n: `${n}`,
        test,
        margin: 0,
        judgements: 20_000,
        prediction: true,
        draw: (random, theta) => {
          const run = (): number => (test === "history-t" ? 10 + normal(random) : Math.exp(1 + 0.5 * normal(random)));
          return historyEffect(repeat(n, run), run() + theta, test);
        },
      }),
    ),
  );
}
