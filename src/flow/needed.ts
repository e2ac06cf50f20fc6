import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { evidencePaths } from "../config/evidence-paths.ts";
import { lfsPinsOf } from "../data/lfs/pins.ts";
import type { Pin } from "../data/pin.ts";
import { findAllPins } from "../data/sources/all.ts";
import { lockPins, type StageOuts } from "../data/sources/dvc.ts";
import { isSystemError } from "../lib/errors.ts";
import type { Pipeline } from "../pipeline/pipeline.ts";
import type { Bench } from "./bench.ts";
import { below } from "./closure.ts";
import type { ModelPlan } from "./plan.ts";

/** Every pin of the repository. The pipeline is loaded only where the bare text of a dvc.yaml cannot place its outs. */
export async function allPins(bench: Bench): Promise<Pin[]> {
  const pins = await findAllPins(bench.host, bench.root);
  if (!pins.some((pin) => pin.unplaced)) return pins;
  const pipeline = await bench.pipeline();
  return findAllPins(bench.host, bench.root, (lockFile) => outsOf(pipeline, lockFile));
}

/** Pins in the locks of a model's pipeline, as the locks are now; `stage` is the stage's whole address. */
export async function pinsOfLocks(bench: Bench, plan: ModelPlan): Promise<Pin[]> {
  const pipeline = await bench.pipeline();
  const locks = new Set(plan.closure.flatMap((name) => pipeline.stages.get(name)?.lockFile ?? []));
  const pins: Pin[] = [];
  for (const file of locks) {
    try {
      pins.push(...lockPins(await readFile(join(bench.root, file), "utf8"), file, outsOf(pipeline, file)));
    } catch (error) {
      if (!isSystemError(error, "ENOENT")) throw error;
    }
  }
  return pins.map((pin) => (pin.stage === undefined ? pin : { ...pin, stage: addressOf(pin.file, pin.stage) }));
}

/** DVC's address of a stage in a lock file: `train`, or `sub/dvc.yaml:train` below the root. */
export function addressOf(lockFile: string, stage: string): string {
  const dir = posix.dirname(lockFile);
  return dir === "." ? stage : `${dir}/dvc.yaml:${stage}`;
}

/** What the lock does not say of its outs (where they stand, whether they are cached), from the pipeline. */
function outsOf(pipeline: Pipeline, lockFile: string): StageOuts {
  return (name) => {
    const stage = pipeline.stages.get(addressOf(lockFile, name));
    if (stage === undefined) return undefined;
    return {
      wdir: posix.relative(posix.dirname(lockFile), stage.wdir) || ".",
      out: (path) => {
        const out = stage.outs.find((one) => (stage.spelled.get(one.path) ?? one.path) === path);
        return out && { cache: out.cache, push: out.push, ...(out.remote === undefined ? {} : { remote: out.remote }) };
      },
    };
  };
}

/**
 * The pins that the record is made from: metrics and evidence. The model itself is recorded by its digest, which the
 * lock names unless it lies inside of a directory that a stage makes.
 */
export async function neededPins(bench: Bench, plan: ModelPlan): Promise<Pin[]> {
  const pipeline = await bench.pipeline();
  const wanted = new Set<string>([...plan.model.metrics, ...evidencePaths(plan.model)]);
  if (plan.model.metrics.length === 0) {
    for (const name of plan.closure) {
      for (const out of pipeline.stages.get(name)?.outs ?? []) if (out.kind === "metric") wanted.add(out.path);
    }
  }
  const pins = [...(await pinsOfLocks(bench, plan)), ...(await lfsPinsOf(await bench.data()))];
  const { artifact } = plan.model;
  if (artifact !== undefined && !pins.some((pin) => pin.path === artifact)) wanted.add(artifact);
  return pins.filter((pin) => pin.cache && [...wanted].some((path) => below(path, pin.path) || below(pin.path, path)));
}
