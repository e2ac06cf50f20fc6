import { type Bench, openBench } from "../../src/flow/bench.ts";
import { type ModelPlan, planModels } from "../../src/flow/plan.ts";
import type { Host } from "../../src/lib/host.ts";
import type { RunRecord } from "../../src/tracking/record.ts";
import type { Tracker } from "../../src/tracking/tracker.ts";
import { gitTracker } from "../../src/tracking/trackers/git.ts";
import { recordOf, type Values } from "./gate-records.ts";
import { testHost } from "./host.ts";
import type { JobEvent, World } from "./world.ts";

/** Does something inside of a CI job of this event, with its first model. */
export async function inJob<T>(
  made: World,
  event: JobEvent,
  body: (bench: Bench, plan: ModelPlan, host: Host & { lines?: string[] }) => Promise<T>,
  more: { env?: Record<string, string>; host?: Partial<Host> } = {},
): Promise<T> {
  let answer: { of: T } | undefined;
  await made.job(event, {
    ...more,
    verb: async (_given, host) => {
      const bench = await openBench(host, { config: "modelgate.yaml", model: [] });
      const [plan] = await planModels(bench, { force: true });
      if (plan === undefined) throw new Error("there is no model");
      answer = { of: await body(bench, plan, host) };
      return { outputs: {} };
    },
  });
  if (answer === undefined) throw new Error("the job did not come to its end");
  return answer.of;
}

/** The records of a world, as the developer's clone sees them. */
export function recordsOf(made: World): Promise<Tracker> {
  return gitTracker(testHost(), { root: made.work.root });
}

/** A record of main at a commit of the world's; `minute` is when it ended. */
export function mainRun(
  made: World,
  commit: string,
  values: Values,
  { minute = 0, ...more }: Partial<RunRecord> & { minute?: number } = {},
): RunRecord {
  const at = new Date(Date.UTC(2026, 0, 2, 3, minute)).toISOString();
  const tree = made.work.git("rev-parse", `${commit}^{tree}`);
  return recordOf(
    values,
    { commit, tree, on_default_branch: true },
    { timings: { started: at, finished: at, seconds: 0 }, ...more },
  );
}
