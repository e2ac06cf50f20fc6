import { decide } from "../../src/gate/decide.ts";
import { type Random, randomOf } from "../../src/gate/statistics/random.ts";
import { shareOfAlpha } from "../../src/gate/statistics/spending.ts";
import { tangoEffect } from "../../src/gate/statistics/tango.ts";
import { countPairs } from "./gate-examples.ts";
import { type Line, percent } from "./gate-table.ts";

const alpha = 0.05;
const margin = 0.01;
const examples = 2000;
const discordant = 0.05;
const pushes = 10;

type Gate = (random: Random, theta: number, look: number) => boolean;

const point: Gate = (random, theta) => {
  const { onlyBaseline, onlyCandidate } = countPairs(random, examples, discordant, theta);
  return (onlyCandidate - onlyBaseline) / examples >= -margin;
};

function interval(alphaOf: (look: number) => number): Gate {
  return (random, theta, look) => {
    const effect = tangoEffect(countPairs(random, examples, discordant, theta));
    return decide(effect, { above: -margin }, alphaOf(look)).verdict === "pass";
  };
}

const gates: readonly [name: string, gate: Gate][] = [
  ["two numbers", point],
  ["an interval, all of alpha at each push", interval(() => alpha)],
  ["an interval, alpha spent over the pushes", interval((look) => shareOfAlpha(alpha, look))],
];

/** Somebody pushes up to ten models, all of them worse by the margin, and merges the first that passes. */
export function tenPushes(quick: boolean): Line[] {
  const requests = quick ? 400 : 5000;
  return gates.map(([name, gate], at) => {
    const random = randomOf(`pushes ${name}`);
    const ever = (theta: number, looks: number): number => {
      let merged = 0;
      for (let request = 0; request < requests; request += 1) {
        for (let look = 1; look <= looks; look += 1) {
          if (!gate(random, theta, look)) continue;
          merged += 1;
          break;
        }
      }
      return merged / requests;
    };
    const [first, wrong, right] = [ever(-margin, 1), ever(-margin, pushes), ever(0, 1)];
    return { cells: [name, percent(first), percent(wrong), percent(right)], missed: at === 2 && wrong > 1.2 * alpha };
  });
}

export const pushesHead = [
  "gate",
  "worse by m, first push passes",
  "worse by m, one of ten passes",
  "as good, first push passes",
];

const step = -0.004;
const requests = 50;
const drift = 0.02;

/** Fifty pull requests, each of them worse by less than the margin; what passes is main from then on. */
export function fiftyRequests(quick: boolean): Line[] {
  const worlds = quick ? 100 : 2000;
  const ways: readonly [name: string, gate: Gate, anchored: boolean][] = [
    ["two numbers", point, false],
    ["an interval", interval((look) => shareOfAlpha(alpha, look)), false],
    ["an interval, and 2 pp of drift from an anchor", interval((look) => shareOfAlpha(alpha, look)), true],
  ];
  return ways.map(([name, gate, anchored]) => {
    const random = randomOf(`requests ${name}`);
    let [lost, beyond, merged] = [0, 0, 0];
    for (let world = 0; world < worlds; world += 1) {
      let level = 0;
      for (let request = 0; request < requests; request += 1) {
        const next = level + step;
        if (!gate(random, step, 1) || (anchored && !holds(random, next))) continue;
        level = next;
        merged += 1;
      }
      lost += level / worlds;
      if (level < -drift) beyond += 1;
    }
    return {
      cells: [name, (merged / worlds).toFixed(1), `${(100 * lost).toFixed(1)} pp`, percent(beyond / worlds)],
      missed: anchored && beyond / worlds > 1.2 * alpha,
    };
  });
}

/** Against the anchor the models differ on more examples, the further they have moved. */
function holds(random: Random, theta: number): boolean {
  const effect = tangoEffect(countPairs(random, examples, discordant + Math.abs(theta), theta));
  return decide(effect, { above: -drift }, shareOfAlpha(alpha, 1)).verdict === "pass";
}

export const requestsHead = ["gate", "merged of 50", "accuracy lost", "lost more than 2 pp"];
