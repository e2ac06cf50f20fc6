import { evidencePaths } from "../config/evidence-paths.ts";
import type { ModelConfig } from "../config/load.ts";
import type { Pipeline, Stage } from "../pipeline/load.ts";
import { isOutside } from "../pipeline/outside.ts";

/** Whether `path` is `dir` or lies inside it; `.` holds everything. */
export function below(path: string, dir: string): boolean {
  return (dir === "." && !isOutside(path)) || path === dir || path.startsWith(`${dir}/`);
}

/** `data.dvc` pins everything below `data/`: a change of it touches whoever reads `data/train.csv`. */
export function pinsAbove(path: string, root: string): boolean {
  return path.endsWith(".dvc") && below(root, path.slice(0, -".dvc".length));
}

/** Stages that make the model, its metrics or its evidence; with none of them, every stage in the model's directory. */
export function targetsOf(pipeline: Pipeline, model: ModelConfig): string[] {
  const wanted = [...model.metrics, ...evidencePaths(model), ...(model.artifact === undefined ? [] : [model.artifact])];
  const stages = [...pipeline.stages.values()];
  const makes = (stage: Stage): boolean =>
    stage.outs.some(
      (out) =>
        wanted.some((path) => below(path, out.path) || below(out.path, path)) ||
        (model.metrics.length === 0 && out.kind === "metric" && below(out.path, model.dir)),
    );
  const makers = stages.filter(makes);
  const chosen = makers.length > 0 ? makers : stages.filter((stage) => below(stage.file, model.dir));
  return chosen.map((stage) => stage.address);
}

/** The targets and every stage above them, in the pipeline's order. */
export function closureOf(pipeline: Pipeline, targets: readonly string[]): string[] {
  const stages = [...pipeline.stages.values()];
  const makers = (dep: string): Stage[] =>
    stages.filter((stage) => stage.outs.some((out) => below(dep, out.path) || below(out.path, dep)));
  const seen = new Set<string>();
  const open = [...targets];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    for (const dep of pipeline.stages.get(name)?.deps ?? []) open.push(...makers(dep).map((stage) => stage.address));
  }
  return pipeline.order.filter((name) => seen.has(name));
}
