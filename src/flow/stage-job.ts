import { join } from "node:path";
import { commitOut } from "../data/hash-tree.ts";
import { pushDigests } from "../data/push.ts";
import { formatError, UserError } from "../lib/errors.ts";
import { openEngine } from "../pipeline/engine.ts";
import type { PipelineContext, RunOptions, RunResult, StageRun } from "../pipeline/execute.ts";
import { withUpstream } from "../pipeline/graph.ts";
import { isOutside } from "../pipeline/outside.ts";
import type { Stage } from "../pipeline/pipeline.ts";
import { isSaved } from "../pipeline/run-key.ts";
import { isLacking, takeKept } from "../pipeline/take-kept.ts";
import { selectStages } from "../pipeline/targets.ts";
import { captureEnvironment } from "../tracking/environment.ts";
import type { Bench } from "./bench.ts";
import { closureOf, targetsOf } from "./closure.ts";
import type { Origin } from "./environment.ts";
import { changedFiles } from "./plan.ts";
import { runCacheOf, runStages } from "./run-stages.ts";
import { clearStageResults, readStageResults, writeStageResult } from "./stage-results.ts";
import { resultRule } from "./usable.ts";

/**
 * One job of a level: runs the named stages alone. What the stages before them made is taken, by digest, from what other
 * jobs handed on and from the run cache; of its bytes only those come that the named stages read. What became of them is
 * handed on to later levels and to `collect`.
 */
export async function runStageJob(
  bench: Bench,
  targets: readonly string[],
  options: Pick<RunOptions, "jobs" | "force"> = {},
): Promise<RunResult> {
  const { host, root } = bench;
  const pipeline = await bench.pipeline();
  const data = await bench.data();
  const context = { host, root, data, pipeline };
  if (targets.length === 0) {
    throw new UserError("no stage is named", { fix: "`from-run-cache` runs the stages that `targets` names." });
  }
  if (!bench.forge.trusted || (await data.write()) === undefined) {
    throw new UserError("this job may write to no remote, so that no other job could have its results", {
      fix: "Run all stages in one job (`run` without `from-run-cache`), as the plan's output `one-job` says.",
    });
  }
  await clearStageResults(bench);
  const own = new Map(selectStages(pipeline, targets, true).map((stage) => [stage.address, stage]));
  const all = withUpstream(pipeline, own.keys()).flatMap((address) => pipeline.stages.get(address) ?? []);
  const models = bench.config.models.filter((model) =>
    closureOf(pipeline, targetsOf(pipeline, model)).some((address) => own.has(address)),
  );
  const started = host.now().toISOString();
  const files = [...new Set(models.flatMap((model) => model.environment))];
  const commands = [...own.values()].flatMap((stage) => stage.cmd);
  const environment = await captureEnvironment(host, root, files, commands);
  const rule = resultRule(bench, models, (await changedFiles(bench)) ?? [], environment.files);
  const before = all.map((stage) => stage.address).filter((address) => !own.has(address));
  const handed = await readStageResults(bench, before);
  const shared = { runCache: runCacheOf(bench), usable: rule.usable };
  // What is to run whatever there is must not be taken; its lock entry may stand.
  const wanted = options.force === true ? all.filter((stage) => !own.has(stage.address)) : all;
  const taken = await takeKept(context, wanted, { ...shared, handed, write: true });
  const runs = new Map(taken.stages.map((run) => [run.name, run]));
  const missing = before.map((address) => runs.get(address)).find(isLacking);
  let result: RunResult = { stages: [], lockChanged: taken.lockChanged };
  const left = [...own.keys()].filter((address) => !runs.has(address) || isLacking(runs.get(address)));
  if (missing === undefined && left.length > 0) {
    const origin: Origin = { environment, run_url: bench.forge.run?.url ?? "" };
    result = await runStages(bench, "the run", {
      ...shared,
      targets: left,
      singleItem: true,
      allowMissing: true,
      keepPins: true,
      pull: true,
      push: true,
      origin: async () => origin,
      ...options,
    });
    for (const run of result.stages) runs.set(run.name, run);
  }
  const stages = [...own.keys()].flatMap((address) => runs.get(address) ?? []);
  await handOn(bench, context, own, stages, { environment, started });
  const locks = [...new Set([...taken.lockChanged, ...result.lockChanged])];
  const failure = missing === undefined ? result.failure : upstreamMissing(missing);
  // What fails while it runs has been told; this is not.
  if (missing !== undefined && failure !== undefined) host.log.info(formatError(failure));
  return { stages, lockChanged: locks, ...(failure === undefined ? {} : { failure }) };
}

async function handOn(
  bench: Bench,
  context: PipelineContext,
  own: ReadonlyMap<string, Stage>,
  stages: readonly StageRun[],
  at: Pick<Parameters<typeof writeStageResult>[1], "environment" | "started">,
): Promise<void> {
  // The lock as it is now, for the entries of what has just run.
  const engine = await openEngine(context);
  for (const run of stages) {
    const stage = own.get(run.name);
    if (stage === undefined) continue;
    if (run.status === "ran") await sendUncached(context, stage);
    await writeStageResult(bench, { run, entry: isLacking(run) ? undefined : engine.entry(stage), ...at });
  }
}

/** Outs that Git keeps (`cache: false`) reach other jobs by the remote too; those of saved runs are there already. */
async function sendUncached({ host, root, data }: PipelineContext, stage: Stage): Promise<void> {
  if (isSaved(stage)) return;
  for (const out of stage.outs) {
    if (out.cache || !out.push || isOutside(out.path)) continue;
    const { digest } = await commitOut(host, data.cache, join(root, out.path), ["copy"], data.index);
    await pushDigests(data, [digest]);
  }
}

function upstreamMissing(run: StageRun): UserError {
  return new UserError(`stage ${run.name} before it has no result here: ${run.error ?? "it did not succeed"}`, {
    fix: "See the job of that stage; where it succeeded, download what it handed on (.modelgate/stages/) first.",
  });
}
