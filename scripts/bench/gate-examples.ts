import type { Paired2x2 } from "../../src/gate/statistics/contingency.ts";
import { delongEffect } from "../../src/gate/statistics/delong.ts";
import { mcnemarEffect } from "../../src/gate/statistics/mcnemar.ts";
import { newcombeEffect } from "../../src/gate/statistics/newcombe.ts";
import type { Random } from "../../src/gate/statistics/random.ts";
import { tangoEffect } from "../../src/gate/statistics/tango.ts";
import { wilsonEffect } from "../../src/gate/statistics/wilson.ts";
import { normalPair, separation, uniform } from "./gate-draws.ts";
import type { Scenario } from "./gate-scenarios.ts";

const sizes = [50, 500, 5000] as const;

/** Right or wrong: both sides are right about 80% of the examples, and a part of them differs. */
export function countPairs(random: Random, n: number, discordant: number, theta: number): Paired2x2 {
  const counts = { both: 0, onlyBaseline: 0, onlyCandidate: 0, neither: 0 };
  const [lost, won] = [(discordant - theta) / 2, (discordant + theta) / 2];
  for (let example = 0; example < n; example += 1) {
    const u = uniform(random);
    if (u < lost) counts.onlyBaseline += 1;
    else if (u < lost + won) counts.onlyCandidate += 1;
    else if (u < lost + won + 0.8 * (1 - discordant)) counts.both += 1;
    else counts.neither += 1;
  }
  return counts;
}

const tests = { tango: tangoEffect, newcombe: newcombeEffect, mcnemar: mcnemarEffect } as const;

export function binaryScenarios(): Scenario[] {
  return [
    { discordant: 0.06, margin: 0.02 },
    { discordant: 0.2, margin: 0.05 },
  ].flatMap(({ discordant, margin }) =>
    Object.entries(tests).flatMap(([test, effect]) =>
      sizes.map(
        (n): Scenario => ({
          data: `right or wrong, ${100 * discordant}% differ`,
          n: `${n}`,
          test,
          margin: test === "mcnemar" ? 0 : margin,
          judgements: 20_000,
          draw: (random, theta) => effect(countPairs(random, n, discordant, theta)),
        }),
      ),
    ),
  );
}

/** The candidate's own share against a floor of 0.9. */
export function ratioScenarios(): Scenario[] {
  return sizes.map((n) => ({
    data: "right or wrong, a floor of 0.9",
    n: `${n}`,
    test: "wilson",
    margin: 0.03,
    judgements: 20_000,
    draw: (random, theta) => {
      let right = 0;
      for (let example = 0; example < n; example += 1) if (uniform(random) < 0.93 + theta) right += 1;
      return shifted(wilsonEffect(right, n), 0.93);
    },
  }));
}

/** θ as if it were a difference from a fixed number. */
function shifted(effect: ReturnType<typeof wilsonEffect>, by: number): ReturnType<typeof wilsonEffect> {
  return {
    ...effect,
    estimate: effect.estimate - by,
    bounds: (alpha) => {
      const [lower, upper] = effect.bounds(alpha);
      return [lower - by, upper - by];
    },
    p: (at, alternative) => effect.p(at + by, alternative),
  };
}

/** Scores of two models that agree for the most part; main's AUC is 0.85. */
export function aucScenarios(): Scenario[] {
  return sizes.map((n) => ({
    data: "scores, 40% positive",
    n: `${n}`,
    test: "delong",
    margin: 0.04,
    judgements: n === 5000 ? 4000 : 20_000,
    draw: (random, theta) => {
      const labels = Uint8Array.from({ length: n }, (_, at) => (at < 0.4 * n ? 1 : 0));
      const [baseline, candidate] = [new Float64Array(n), new Float64Array(n)];
      for (const [at, label] of labels.entries()) {
        const [one, other] = normalPair(random, 0.7);
        baseline[at] = one + label * separation(0.85);
        candidate[at] = other + label * separation(0.85 + theta);
      }
      return delongEffect({ labels, baseline, candidate }, 1);
    },
  }));
}
