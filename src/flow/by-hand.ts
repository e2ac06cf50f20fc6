import { readdir } from "node:fs/promises";
import { join, posix } from "node:path";
import { isSystemError, UserError } from "../lib/errors.ts";
import type { RunResult } from "../pipeline/execute.ts";
import type { Wanted } from "../pipeline/targets.ts";
import type { Bench } from "./bench.ts";
import { dropHandover, fileName, folder } from "./handover.ts";
import type { RunChoices } from "./measure.ts";
import { runStages } from "./run-stages.ts";

/**
 * What is meant where nobody names a target: like DVC, the dvc.yaml of the folder one stands in, with all it needs. At the
 * root of a repository that has none there, undefined: the models say what belongs to them.
 */
export async function usualTargets(bench: Bench): Promise<readonly string[] | undefined> {
  const { files } = await bench.pipeline();
  if (files.includes(posix.join(bench.from, "dvc.yaml"))) return ["dvc.yaml"];
  if (bench.from === "" && (bench.config.exists || files.length > 0)) return undefined;
  if (bench.from === "" && (await bench.data()).config.dvcRoot === undefined) return undefined;
  throw new UserError(`there is no dvc.yaml in ${bench.from === "" ? "this folder" : bench.from}`, {
    fix: "Change into the folder of one, name a target (modelgate run path/dvc.yaml), or run --all-pipelines.",
  });
}

/** Runs on somebody's own machine what they mean, as `dvc repro` does, and keeps for `log` what happened to each model. */
export async function runByHand(bench: Bench, wanted: Wanted, choices: RunChoices): Promise<RunResult> {
  const { host, root, config } = bench;
  // Here and below: what is only there for models is loaded where there is something to say of one.
  if (config.exists && choices.dry !== true) {
    return (await import("./by-hand-models.ts")).runForModels(bench, wanted, choices);
  }
  const started = host.now().toISOString();
  const result = await runStages(bench, "the run", { ...wanted, ...choices });
  if (choices.dry === true) return result;
  // What the models are called is asked for where something is left of them.
  if (await hasEntries(join(root, folder, "runs"))) {
    for (const { name } of config.models) await dropHandover(root, `runs/${fileName(name)}.json`);
  }
  if (hasMade(result)) {
    const { keepRuns } = await import("./by-hand-models.ts");
    await keepRuns(bench, wanted, { started, result, pull: choices.pull === true });
  }
  return result;
}

/** Whether a run left anything that was not there before. */
export function hasMade({ stages }: RunResult): boolean {
  return stages.some(({ status }) => status === "ran" || status === "restored" || status === "failed");
}

async function hasEntries(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length > 0;
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR")) return false;
    throw error;
  }
}
