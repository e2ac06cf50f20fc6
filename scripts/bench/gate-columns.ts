import type { Compute } from "../../src/config/policy.ts";
import type { PairedPredictions, PredictionSide } from "../../src/gate/predictions/paired.ts";
import { bootstrapEffects } from "../../src/gate/statistics/bootstrap.ts";
import type { Effect } from "../../src/gate/statistics/effect.ts";
import type { Random } from "../../src/gate/statistics/random.ts";
import { heavy, normal, normalPair, uniform } from "./gate-draws.ts";
import type { Scenario } from "./gate-scenarios.ts";

const sizes = [50, 500, 5000] as const;
const ofColumn: Compute = { kind: "mean", column: "value" };

interface Pair {
  readonly baseline: Float64Array;
  readonly candidate: Float64Array;
  readonly cluster?: { readonly of: Uint32Array; readonly count: number };
}

/** The bootstrap of the difference of two columns' means. */
function bootstrapped(random: Random, { baseline, candidate, cluster }: Pair): Effect {
  const seed = random.uint32().toString(16);
  const paired: PairedPredictions = {
    examples: baseline.length,
    ...(cluster === undefined ? {} : { cluster }),
    slices: [],
    baseline: sideOf(baseline, `${seed} baseline`),
    candidate: sideOf(candidate, `${seed} candidate`),
  };
  const found = bootstrapEffects(paired, ofColumn, { path: "predictions.csv", id: "id" }, { scale: 1 });
  if ("reason" in found) throw new Error(found.reason);
  return found.effect;
}

function sideOf(values: Float64Array, digest: string): PredictionSide {
  return {
    rows: values.length,
    example: Uint32Array.from(values, (_, at) => at),
    seed: new Uint32Array(values.length),
    seeds: [""],
    columns: new Map([["value", { kind: "number", values }]]),
    digest,
  };
}

/** How much better the candidate does on one example, of which the mean is 0. */
const differences = {
  "heavy tails (t, 3 degrees of freedom)": heavy,
  "log-normal losses": (random: Random) => {
    const [baseline, candidate] = normalPair(random, 0.8);
    return Math.exp(1.2 * baseline) - Math.exp(1.2 * candidate);
  },
  "rare large losses (skewness 6)": (random: Random) => Math.exp(0.5) - Math.exp(normal(random)),
} as const;

export function columnScenarios(): Scenario[] {
  const tailed = Object.entries(differences).flatMap(([data, draw]) =>
    sizes.map(
      (n): Scenario => ({
        data,
        n: `${n}`,
        test: "bootstrap",
        margin: 0.4,
        judgements: judgementsOf(n),
        shifts: true,
        draw: (random, theta) => {
          const baseline = Float64Array.from({ length: n }, () => normal(random));
          return bootstrapped(random, { baseline, candidate: baseline.map((value) => value + theta + draw(random)) });
        },
      }),
    ),
  );
  return [...tailed, ...clusteredScenarios()];
}

/** Ten examples a cluster: in some clusters the candidate is better by 15 points, in others worse. */
function clusteredScenarios(): Scenario[] {
  return sizes.map((n) => ({
    data: "right or wrong, clusters of 10",
    n: `${n}`,
    test: "bootstrap",
    margin: 0.05,
    judgements: judgementsOf(n),
    draw: (random, theta) => {
      const count = n / 10;
      const [baseline, candidate] = [new Float64Array(n), new Float64Array(n)];
      for (let cluster = 0; cluster < count; cluster += 1) {
        const better = uniform(random) < 0.5 ? 0.15 : -0.15;
        for (let at = 10 * cluster; at < 10 * cluster + 10; at += 1) {
          baseline[at] = Number(uniform(random) < 0.8);
          candidate[at] = Number(uniform(random) < 0.8 + better + theta);
        }
      }
      const of = Uint32Array.from({ length: n }, (_, at) => Math.floor(at / 10));
      return bootstrapped(random, { baseline, candidate, cluster: { of, count } });
    },
  }));
}

function judgementsOf(n: number): number {
  return n === 50 ? 5000 : n === 500 ? 2000 : 1500;
}
