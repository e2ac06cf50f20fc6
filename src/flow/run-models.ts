import type { RunResult, StageRun } from "../pipeline/execute.ts";
import type { Bench } from "./bench.ts";
import { fileName, writeHandover } from "./handover.ts";
import { type Measured, measure, type RunChoices } from "./measure.ts";
import { plansToMeasure } from "./wanted.ts";

/** Runs by models: on a command line all of them, in CI those that the event touches. */
export async function runModels(bench: Bench, choices: RunChoices): Promise<Pick<RunResult, "stages" | "lockChanged">> {
  const byHand = bench.forge.event === "local";
  const plans = await plansToMeasure(bench, { force: byHand || choices.force === true });
  const stages: StageRun[] = [];
  const locks = new Set<string>();
  for (const plan of plans) {
    const measured: Measured = await measure(bench, plan, choices);
    if (choices.dry !== true) {
      await writeHandover(bench.root, `runs/${fileName(plan.model.name)}.json`, `${JSON.stringify(measured)}\n`);
    }
    for (const stage of measured.stages)
      if (!stages.some((one) => one.name === stage.name && one.status !== "unchanged")) stages.push(stage);
    for (const file of measured.lockChanged) locks.add(file);
  }
  return { stages, lockChanged: [...locks] };
}
