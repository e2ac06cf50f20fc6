import { openBench } from "../../flow/bench.ts";
import { collectResults } from "../../flow/collect.ts";
import { fileName, writeHandover } from "../../flow/handover.ts";
import { plansToMeasure } from "../../flow/wanted.ts";
import type { Host } from "../../lib/host.ts";
import type { StageRun } from "../../pipeline/execute.ts";
import { resultOf } from "../run/run.ts";
import type { InputsOf, VerbResult } from "../spec.ts";
import type { inputs } from "./inputs.ts";

/** Puts together what the jobs of the stages made: writes dvc.lock and hands the result on to `log`; runs nothing. */
export async function run(given: InputsOf<typeof inputs>, host: Host): Promise<VerbResult> {
  const bench = await openBench(host, given, { measures: true });
  const stages = new Map<string, StageRun>();
  const locks = new Set<string>();
  for (const plan of await plansToMeasure(bench, { force: bench.forge.event === "local" })) {
    const measured = await collectResults(bench, plan);
    await writeHandover(bench.root, `runs/${fileName(plan.model.name)}.json`, `${JSON.stringify(measured)}\n`);
    // A second model finds unchanged what the first one has just taken.
    for (const stage of measured.stages) if (!stages.has(stage.name)) stages.set(stage.name, stage);
    for (const file of measured.lockChanged) locks.add(file);
  }
  const failed = [...stages.values()].filter((stage) => stage.status === "failed");
  for (const { error } of failed) if (error !== undefined) host.log.info(error);
  const missing = failed.map((stage) => stage.name);
  const { outputs, ...result } = resultOf([...stages.values()], [...locks]);
  return { outputs: { ...outputs, missing }, ...result };
}
