import { decide } from "../../src/gate/decide.ts";
import { historyEffect } from "../../src/gate/statistics/history.ts";
import { randomOf } from "../../src/gate/statistics/random.ts";
import { tangoEffect } from "../../src/gate/statistics/tango.ts";
import { normal, repeat } from "./gate-draws.ts";
import { type Line, percent } from "./gate-table.ts";

const alpha = 0.05;
const margin = 0.01;
/** Two trainings of the same code give models that differ on this part of the examples. */
const discordant = 0.05;
const earlierRuns = 30;

/** Which candidates three gates let pass: two bare numbers, main's earlier runs, and the examples themselves. */
export function power(quick: boolean): Line[] {
  const judgements = quick ? 1000 : 20_000;
  return [500, 2000, 8000].flatMap((n) =>
    [0.01, 0, -0.005, -0.01, -0.015, -0.02, -0.03].map((change) => lineOf(n, change, judgements)),
  );
}

function lineOf(n: number, change: number, judgements: number): Line {
  const random = randomOf(`power ${n} ${change}`);
  // Half of the variance of a difference that `discordant` pairs make.
  const spread = Math.sqrt(discordant / n / 2);
  const passed = { point: 0, history: 0, interval: 0 };
  let failed = 0;
  for (let judgement = 0; judgement < judgements; judgement += 1) {
    const run = (): number => 0.9 + spread * normal(random);
    const [baseline, candidate] = [run(), run() + change];
    if (candidate - baseline >= -margin) passed.point += 1;
    const history = historyEffect(repeat(earlierRuns, run), candidate, "history-t");
    if (decide(history, { above: 0 }, alpha).verdict === "pass") passed.history += 1;
    const verdict = decide(paired(n, candidate - baseline), { above: -margin }, alpha).verdict;
    if (verdict === "pass") passed.interval += 1;
    if (verdict === "fail") failed += 1;
  }
  const share = (count: number): string => percent(count / judgements);
  return {
    cells: [
      `${n}`,
      `${change > 0 ? "+" : ""}${(100 * change).toFixed(1)} pp`,
      share(passed.point),
      share(passed.history),
      share(passed.interval),
      share(judgements - passed.interval - failed),
      share(failed),
    ],
    missed: change <= -margin && passed.interval / judgements > 1.2 * alpha,
  };
}

/** The pairs of examples behind a difference. */
function paired(n: number, difference: number): ReturnType<typeof tangoEffect> {
  const net = Math.round(n * difference);
  const changed = Math.max(Math.round(n * discordant), Math.abs(net));
  const won = Math.round((changed + net) / 2);
  const lost = won - net;
  const both = Math.round(0.9 * (n - won - lost));
  return tangoEffect({ both, onlyBaseline: lost, onlyCandidate: won, neither: n - won - lost - both });
}

export const powerHead = [
  "examples",
  "true change",
  "two numbers pass",
  "t-test of 30 runs passes",
  "interval passes",
  "undecided",
  "fails",
];
