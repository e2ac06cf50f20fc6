import { UserError } from "../lib/errors.ts";
import { isLacking, takeKept } from "../pipeline/take-kept.ts";
import { selectStages } from "../pipeline/targets.ts";
import { environmentFiles } from "../tracking/environment.ts";
import type { Bench } from "./bench.ts";
import { whyNotTrain } from "./measure.ts";
import type { ModelPlan } from "./plan.ts";
import { runCacheOf } from "./run-stages.ts";
import { resultRule } from "./usable.ts";

/** The stages of these models that are out of date, as Git alone tells it. */
export function staleStages(plans: readonly ModelPlan[]): Set<string> {
  return new Set(plans.flatMap((plan) => plan.stages.filter((one) => one.status === "stale").map((one) => one.name)));
}

/**
 * The stages that some job has to run: those without a result in the lock or on a remote that this job believes. Models
 * that this event does not train are left out. Asks the remotes, and fetches nothing.
 */
export async function stagesToRun(bench: Bench, plans: readonly ModelPlan[]): Promise<Set<string>> {
  const pipeline = await bench.pipeline();
  const context = { host: bench.host, root: bench.root, data: await bench.data(), pipeline };
  const found = new Set<string>();
  for (const plan of plans) {
    if (plan.closure.length === 0 || whyNotTrain(bench, plan) !== undefined) continue;
    const files = await environmentFiles(bench.host, bench.root, plan.model.environment);
    const { usable } = resultRule(bench, [plan.model], plan.changed, files);
    const { stages } = await takeKept(context, selectStages(pipeline, plan.targets), {
      runCache: runCacheOf(bench),
      usable,
      write: false,
    });
    for (const run of stages) if (isLacking(run)) found.add(run.name);
  }
  return found;
}

/** Whether jobs cannot hand results to each other: one that may write to no remote (a fork's), or there is none that can be used. */
export async function isForOneJob(bench: Bench): Promise<boolean> {
  if (!bench.forge.trusted) return true;
  try {
    return (await (await bench.data()).write()) === undefined;
  } catch (error) {
    // The job that has to use it says what is wrong with it.
    if (!(error instanceof UserError)) throw error;
    return true;
  }
}
