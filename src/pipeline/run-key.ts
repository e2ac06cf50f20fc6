import { hashOf } from "../lib/hashing.ts";
import { entryOf, type Inputs } from "./inputs.ts";
import { isOutside, isUrl } from "./outside.ts";
import type { Stage } from "./pipeline.ts";
import { byCodePoint, pythonJson, type ValueMap } from "./value.ts";

/** DVC leaves these out at any depth, so that they never decide whether two runs are the same. */
const leftOut = new Set(["size", "nfiles"]);

/** Whether DVC keeps a stage's results in the run cache: with inputs that are files, and outs of its own repository. */
export function isCacheable(stage: Stage): boolean {
  if (stage.alwaysChanged || stage.outs.length === 0) return false;
  if (stage.deps.length === 0 && stage.params.length === 0) return false;
  if (stage.deps.some(isUrl)) return false;
  return stage.outs.every((out) => !out.persist && !isOutside(out.path));
}

/** Whether a finished run is kept there; a plain out that stays out of the cache could not be restored. */
export function isSaved(stage: Stage): boolean {
  return isCacheable(stage) && stage.outs.every((out) => out.cache || out.kind !== "out");
}

/** DVC's key of a run: command, dependencies, parameters, and the paths of its outs. */
export function runKey(stage: Stage, inputs: Inputs): string {
  const outs = stage.outs.map((out) => stage.spelled.get(out.path) ?? out.path);
  return keyOfEntry(entryOf(stage, inputs, new Map()), outs);
}

/** The key of the run that a lock entry tells of, from the entry alone. */
export function keyOfEntry(entry: ValueMap, outs: Iterable<string>): string {
  const run = new Map(entry);
  run.set("outs", [...outs].sort(byCodePoint));
  return hashOf("sha256", pythonJson(run, leftOut));
}

/** DVC's name of a result: the same with what the outs turned out to be. */
export function runValue(entry: ValueMap): string {
  return hashOf("sha256", pythonJson(entry, leftOut));
}
