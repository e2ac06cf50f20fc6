import { decide } from "../../src/gate/decide.ts";
import type { Effect } from "../../src/gate/statistics/effect.ts";
import { randomOf } from "../../src/gate/statistics/random.ts";
import { type Scenario, scenarios } from "./gate-scenarios.ts";
import type { Line } from "./gate-table.ts";
import { percent } from "./gate-table.ts";

const alpha = 0.05;
/** What a rate may be of its nominal one. */
const most = 1.2;

/** How often each test is wrong where it is hardest: passes what is worse by the margin, fails what is as good. */
export function calibration(
  quick: boolean,
  wanted: (scenario: Scenario) => boolean,
  tell: (line: Line) => void,
): Line[] {
  return scenarios()
    .filter(wanted)
    .map((scenario) => {
      const line = lineOf(scenario, quick ? Math.ceil(scenario.judgements / 20) : scenario.judgements);
      tell(line);
      return line;
    });
}

function lineOf(scenario: Scenario, judgements: number): Line {
  const { margin, data, n, test } = scenario;
  const equal = drawn(scenario, judgements, 0);
  const worse = scenario.shifts === true || margin === 0 ? equal : drawn(scenario, judgements, -margin);
  const decides = (effect: Effect): boolean => effect.degenerate === undefined;
  const decided = rate(equal, decides);
  const falsePass = scenario.prediction
    ? undefined
    : rate(worse, (effect) => decide(effect, { above: worse === equal ? 0 : -margin }, alpha).verdict === "pass");
  const falseFail = rate(equal, (effect) => decide(effect, { above: 0 }, alpha).verdict === "fail");
  const power =
    margin === 0 ? undefined : rate(equal, (effect) => decide(effect, { above: -margin }, alpha).verdict === "pass");
  const ofDecided = falsePass === undefined ? undefined : falsePass / rate(worse, decides);
  const missed = [falsePass, falseFail].some((one) => one !== undefined && isTooHigh(one, judgements));
  return {
    cells: [
      data,
      test,
      n,
      margin === 0 ? "" : `${margin}`,
      percent(decided),
      decided === 0 ? "" : percent(falsePass),
      decided === 0 || decided === 1 ? "" : percent(ofDecided),
      decided === 0 ? "" : percent(falseFail),
      decided === 0 ? "" : percent(power),
    ],
    missed,
  };
}

/** The draws of a scenario depend on nothing but its name and the truth. */
function drawn(scenario: Scenario, judgements: number, theta: number): Effect[] {
  const random = randomOf(`${scenario.data} ${scenario.test} ${scenario.n} ${theta}`);
  return Array.from({ length: judgements }, () => scenario.draw(random, theta));
}

/** Among all judgements: one that does not decide is neither. */
function rate(effects: readonly Effect[], happened: (effect: Effect) => boolean): number {
  return effects.filter(happened).length / effects.length;
}

/** Beyond what chance alone makes of the simulation itself, twice its standard error. */
function isTooHigh(share: number, judgements: number): boolean {
  const allowed = most * alpha;
  return share > allowed + 2 * Math.sqrt((allowed * (1 - allowed)) / judgements);
}

export const calibrationHead = [
  "data",
  "test",
  "n",
  "margin m",
  "decides",
  "wrong pass at −m",
  "… of those that decide",
  "wrong fail at 0",
  "right pass at 0",
];
