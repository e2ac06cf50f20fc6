import { flattenParams } from "../tracking/params.ts";
import type { RunRecord } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import type { ModelPlan } from "./plan.ts";
import { readWorkspace } from "./workspace.ts";

/** Parameters that the model's stages declare, `params.yaml:train.lr` → value; without a pipeline, whole files. */
export async function collectParams(
  bench: Bench,
  plan: ModelPlan,
  extra: readonly string[],
): Promise<RunRecord["params"]> {
  const pipeline = await bench.pipeline();
  const wanted = new Map<string, string[] | null>();
  for (const name of plan.closure) {
    for (const { file, keys } of pipeline.stages.get(name)?.params ?? []) {
      const known = wanted.get(file);
      wanted.set(file, keys === null || known === null ? null : [...(known ?? []), ...keys]);
    }
  }
  for (const file of [...plan.model.params, ...extra]) wanted.set(file, null);
  if (wanted.size === 0 && plan.closure.length === 0) {
    wanted.set(plan.model.dir === "." ? "params.yaml" : `${plan.model.dir}/params.yaml`, null);
  }
  const params: RunRecord["params"] = {};
  for (const [file, keys] of wanted) {
    const text = (await readWorkspace(bench, file))?.toString("utf8");
    if (text === undefined) continue;
    for (const [key, value] of Object.entries(flattenParams(text, file))) {
      const own = key.slice(file.length + 1);
      if (keys === null || keys.some((one) => own === one || own.startsWith(`${one}.`))) params[key] = value;
    }
  }
  return params;
}
