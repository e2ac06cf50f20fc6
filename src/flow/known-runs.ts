import type { TrackedRun } from "../tracking/tracker.ts";
import type { Bench } from "./bench.ts";
import { pullRequestNumbers } from "./gated.ts";
import type { ModelPlan } from "./plan.ts";

/** Runs on record that a judgement goes by beside its baseline. */
export interface KnownRuns {
  /** Main's, newest first. */
  readonly main: readonly TrackedRun[];
  /** The pull request's that the event is about; on main the one that was merged. */
  readonly pullRequest: readonly TrackedRun[];
}

/** Runs of main that noise is looked for in, where no gate asks for more. */
const usual = 30;
/** Some of main's runs are the same observation, and do not count for a window. */
const spare = 2;

/**
 * Reads main's last runs and the pull request's: one question of the tracker each. On somebody's own machine, which may
 * be offline, only what a gate cannot do without.
 */
export async function knownRuns(bench: Bench, { model }: ModelPlan): Promise<KnownRuns> {
  const windows = model.gates.filter(({ test }) => test.startsWith("history-")).map(({ history }) => history.window);
  if (bench.forge.event === "local" && windows.length === 0) return { main: [], pullRequest: [] };
  const tracker = await bench.tracker();
  const limit = Math.max(usual, ...windows.map((window) => window * spare));
  const main = await tracker.find({ by: "main", model: model.name, limit });
  const pullRequest: TrackedRun[] = [];
  for (const number of await pullRequestNumbers(bench)) {
    pullRequest.push(...(await tracker.find({ by: "pull-request", model: model.name, number })));
  }
  return { main, pullRequest };
}
