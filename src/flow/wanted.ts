import type { Bench } from "./bench.ts";
import { findGated, type GatedSearch } from "./gated.ts";
import { type ModelPlan, planModels } from "./plan.ts";

/** Whether this job works on main in CI, where versions are made. */
export function isOnMain(bench: Bench): boolean {
  return bench.forge.onDefaultBranch && bench.forge.event !== "local";
}

/**
 * The models that a measuring job has to run and record: those that the event touches. On main only what no gated run
 * answers for, so that a merge trains nothing; and what main has never measured, so that there is a first baseline.
 */
export async function plansToMeasure(bench: Bench, options: { force?: boolean } = {}): Promise<ModelPlan[]> {
  const plans = await planModels(bench, options);
  if (options.force === true || !isOnMain(bench)) return plans.filter((plan) => plan.touched);
  const wanted: ModelPlan[] = [];
  for (const plan of plans) {
    if (!plan.touched && !(await isNewToMain(bench, plan))) continue;
    if (await isGatedAlready(bench, plan)) continue;
    wanted.push(plan.touched ? plan : await planned(bench, plan));
  }
  return wanted;
}

async function isGatedAlready(bench: Bench, plan: ModelPlan): Promise<boolean> {
  const search = await findGated(bench, plan, bench.forge.commit);
  if (!isAnswered(search)) return false;
  bench.host.log.info(`${plan.model.name}: ${answerOf(search)}; nothing has to be run`);
  return true;
}

/** A run was gated for this commit, be it for or against. */
function isAnswered(search: GatedSearch): boolean {
  return "gated" in search || search.verdict !== undefined;
}

function answerOf(search: GatedSearch): string {
  if ("gated" in search) return `run ${search.gated.run.run_id} was gated for it (found by ${search.gated.foundBy})`;
  return `the run that was gated for it may not be registered: ${search.reason}`;
}

async function isNewToMain(bench: Bench, plan: ModelPlan): Promise<boolean> {
  if (bench.forge.event === "workflow_dispatch") return true;
  return (await (await bench.tracker()).find({ by: "main", model: plan.model.name })).length === 0;
}

/** The same model's plan as if all of it had changed. */
async function planned(bench: Bench, plan: ModelPlan): Promise<ModelPlan> {
  const plans = await planModels(bench, { force: true });
  return plans.find((one) => one.model.name === plan.model.name) ?? plan;
}
