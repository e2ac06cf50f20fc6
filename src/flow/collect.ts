import type { StageRun } from "../pipeline/execute.ts";
import { takeKept } from "../pipeline/take-kept.ts";
import { selectStages } from "../pipeline/targets.ts";
import { captureEnvironment } from "../tracking/environment.ts";
import type { Environment } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import { commandsOf, type Measured, measuredAs, pullForRecord, whyNotTrain } from "./measure.ts";
import type { ModelPlan } from "./plan.ts";
import { runCacheOf } from "./run-stages.ts";
import { readStageResults, type StageResult } from "./stage-results.ts";
import { resultRule } from "./usable.ts";

/**
 * The last job of many: what `measure` would have left, put together from the results of the stages' jobs. Nothing is
 * run; dvc.lock is written here and by no other job, and of the data only what the record is made from is fetched.
 */
export async function collectResults(bench: Bench, plan: ModelPlan): Promise<Measured> {
  const { host, root } = bench;
  const { model } = plan;
  const pipeline = await bench.pipeline();
  const data = await bench.data();
  const now = host.now().toISOString();
  const here = await captureEnvironment(host, root, model.environment, await commandsOf(bench, plan));
  const rule = resultRule(bench, [model], plan.changed, here.files);
  const reason = whyNotTrain(bench, plan);
  const isRun = plan.closure.length > 0 && reason === undefined;
  const wanted = isRun ? selectStages(pipeline, plan.targets) : [];
  const handed = await readStageResults(
    bench,
    wanted.map((stage) => stage.address),
  );
  const { stages, lockChanged } = await takeKept({ host, root, data, pipeline }, wanted, {
    runCache: runCacheOf(bench),
    usable: rule.usable,
    handed,
    write: true,
  });
  await pullForRecord(bench, plan, stages);
  const started = [...handed.values()].map((one) => one.started).sort()[0] ?? now;
  const environment = environmentOf(stages, handed, model.artifact) ?? here;
  return measuredAs(bench, plan, { stages, lockChanged, started, environment }, { note: rule.note(), reason });
}

/** The environment of the job that made the model; else of the last one that ran a stage. */
function environmentOf(
  stages: readonly StageRun[],
  handed: ReadonlyMap<string, StageResult>,
  artifact: string | undefined,
): Environment | undefined {
  const ran = stages.filter((run) => run.status === "ran");
  const maker = ran.find((run) => run.outs.some((out) => out.path === artifact)) ?? ran.at(-1);
  return maker === undefined ? undefined : handed.get(maker.name)?.environment;
}
