import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Pin } from "../data/pin.ts";
import { lockPins } from "../data/sources/dvc.ts";
import { isSystemError } from "../lib/errors.ts";
import type { Bench } from "./bench.ts";
import { below } from "./closure.ts";
import type { ModelPlan } from "./plan.ts";

/** Pins in the locks of a model's pipeline: what each out is, as of now. */
export async function pinsOfLocks(bench: Bench, plan: ModelPlan): Promise<Pin[]> {
  const pipeline = await bench.pipeline();
  const dirs = new Set(
    plan.closure.flatMap((name) => {
      const file = pipeline.stages.get(name)?.file;
      return file === undefined ? [] : [file.slice(0, file.length - "dvc.yaml".length)];
    }),
  );
  const pins: Pin[] = [];
  for (const dir of dirs) {
    const path = `${dir}dvc.lock`;
    try {
      pins.push(...lockPins(await readFile(join(bench.root, path), "utf8"), path));
    } catch (error) {
      if (!isSystemError(error, "ENOENT")) throw error;
    }
  }
  return pins;
}

/** The pins that the record is made from: metrics and evidence. The model itself is recorded by its digest. */
export async function neededPins(bench: Bench, plan: ModelPlan): Promise<Pin[]> {
  const pipeline = await bench.pipeline();
  const metrics = new Set<string>([...plan.model.metrics, ...plan.model.evidence]);
  if (plan.model.metrics.length === 0) {
    for (const name of plan.closure) {
      for (const out of pipeline.stages.get(name)?.outs ?? []) if (out.kind === "metric") metrics.add(out.path);
    }
  }
  const pins = await pinsOfLocks(bench, plan);
  return pins.filter((pin) => pin.cache && [...metrics].some((path) => below(path, pin.path) || below(pin.path, path)));
}
