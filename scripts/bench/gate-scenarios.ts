import type { Effect } from "../../src/gate/statistics/effect.ts";
import type { Random } from "../../src/gate/statistics/random.ts";
import { columnScenarios } from "./gate-columns.ts";
import { aucScenarios, binaryScenarios, ratioScenarios } from "./gate-examples.ts";
import { foldScenarios, historyScenarios, seedScenarios } from "./gate-seeds.ts";

/** One kind of data under one test, higher being better. */
export interface Scenario {
  readonly data: string;
  readonly n: string;
  readonly test: string;
  /** What is allowed; the hardest candidate that must not pass is worse by just this. */
  readonly margin: number;
  /** How many judgements are simulated in a full run. */
  readonly judgements: number;
  /** Evidence about a candidate that is better than main by `theta`. */
  draw(random: Random, theta: number): Effect;
  /** A shift of the truth shifts the interval by as much, so that one set of draws answers for all truths. */
  readonly shifts?: true;
  /** The bounds are those of one more run, and nothing has to lie above a margin. */
  readonly prediction?: true;
}

export function scenarios(): readonly Scenario[] {
  return [
    ...binaryScenarios(),
    ...ratioScenarios(),
    ...aucScenarios(),
    ...columnScenarios(),
    ...seedScenarios(),
    ...foldScenarios(),
    ...historyScenarios(),
  ];
}
