import { openBench } from "../../flow/bench.ts";
import { fileName, writeHandover } from "../../flow/handover.ts";
import { type Measured, measure, runCacheOf } from "../../flow/measure.ts";
import { plansToMeasure } from "../../flow/wanted.ts";
import type { Host } from "../../lib/host.ts";
import { runPipeline, type StageRun } from "../../pipeline/execute.ts";
import type { InputsOf, VerbResult } from "../spec.ts";
import type { inputs } from "./inputs.ts";

/** Runs the stale stages of the touched models (or the named stages) and hands the result on to `log`. */
export async function run(given: InputsOf<typeof inputs>, host: Host): Promise<VerbResult> {
  const bench = await openBench(host, given);
  if (given.targets.length > 0 || given.dry) {
    const context = { host, root: bench.root, data: await bench.data(), pipeline: await bench.pipeline() };
    const { pull, push, force, dry } = given;
    const runCache = runCacheOf(bench);
    const result = await runPipeline(context, { targets: [...given.targets], pull, push, force, dry, runCache });
    return resultOf(result.stages, result.lockChanged, dry);
  }
  // On the user's own machine everything that is stale runs; in CI only what the event touches.
  const plans = await plansToMeasure(bench, { force: bench.forge.event === "local" || given.force });
  const stages: StageRun[] = [];
  const locks = new Set<string>();
  for (const plan of plans) {
    const measured: Measured = await measure(bench, plan, { pull: given.pull, push: given.push, force: given.force });
    await writeHandover(bench.root, `runs/${fileName(plan.model.name)}.json`, `${JSON.stringify(measured)}\n`);
    for (const stage of measured.stages)
      if (!stages.some((one) => one.name === stage.name && one.status !== "unchanged")) stages.push(stage);
    for (const file of measured.lockChanged) locks.add(file);
  }
  return resultOf(stages, [...locks]);
}

function resultOf(stages: readonly StageRun[], lockFiles: readonly string[], dry = false): VerbResult {
  const failed = stages.filter((stage) => stage.status === "failed");
  const text = stages.map((stage) => {
    if (dry && stage.status === "ran") return `would run ${stage.name}`;
    return `${stage.status.padEnd(9)} ${stage.name}${stage.status === "ran" ? ` (${stage.seconds.toFixed(1)} s)` : ""}`;
  });
  return {
    outputs: {
      stages: stages.map(({ name, status, seconds }) => ({ name, status, seconds })),
      lock_changed: lockFiles.length > 0,
      lock_files: lockFiles,
    },
    text: text.length === 0 ? "Nothing to run: no model is touched, or its run was gated already." : text.join("\n"),
    ...(failed.length === 0 ? {} : { failed: `${failed.map((stage) => stage.error ?? stage.name).join("; ")}` }),
  };
}
