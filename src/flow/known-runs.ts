import { isHistory } from "../config/tests.ts";
import { isMeasuredAgain } from "../gate/looks.ts";
import { once } from "../lib/once.ts";
import type { RunRecord } from "../tracking/record.ts";
import type { TrackedRun } from "../tracking/tracker.ts";
import type { Bench } from "./bench.ts";
import { pullRequestNumbers } from "./gated.ts";
import type { ModelPlan } from "./plan.ts";

type Runs = readonly TrackedRun[];

/** Runs on record that a judgement goes by beside its baseline; each is asked for once, by whoever first needs it. */
export interface KnownRuns {
  /** Main's last ones, newest first. */
  main(): Promise<Runs>;
  /** The pull request's that the event is about; on main the one that was merged. */
  pullRequest(): Promise<Runs>;
  /** Those of the candidate's own commit. */
  commit(candidate: RunRecord): Promise<Runs>;
}

/** Runs of main that noise is looked for in, where no gate asks for more. */
const usual = 30;
/** Some of main's runs are the same observation, and do not count for a window. */
const spare = 2;

/** On somebody's own machine, which may be offline, only what a gate cannot do without. */
export function knownRuns(bench: Bench, { model }: ModelPlan): KnownRuns {
  const isLocal = bench.forge.event === "local";
  const windows = model.gates.filter(({ test }) => isHistory(test)).map(({ history }) => history.window);
  return {
    main: once(async () => {
      if (isLocal && windows.length === 0) return [];
      const limit = Math.max(usual, ...windows.map((window) => window * spare));
      return (await bench.tracker()).find({ by: "main", model: model.name, limit });
    }),
    pullRequest: once(async () => {
      const runs: TrackedRun[] = [];
      for (const number of await pullRequestNumbers(bench)) {
        runs.push(...(await (await bench.tracker()).find({ by: "pull-request", model: model.name, number })));
      }
      return runs;
    }),
    commit: async (candidate) => {
      if (isLocal || !isMeasuredAgain(candidate)) return [];
      return (await bench.tracker()).find({ by: "commit", model: model.name, commits: [candidate.source.commit] });
    },
  };
}
