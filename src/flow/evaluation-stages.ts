import type { Pipeline, Stage } from "../pipeline/pipeline.ts";
import { below, closureOf } from "./closure.ts";
import type { ModelPlan } from "./plan.ts";

type Subject = Pick<ModelPlan, "model" | "targets" | "closure">;

/**
 * The stages that give other results where evaluation data at these paths are others, and make no part of the model: in
 * the pipeline's order. Or why there are none, one clause.
 */
export function evaluationStages(
  pipeline: Pipeline,
  plan: Subject,
  paths: readonly string[],
): readonly string[] | { readonly reason: string } {
  const { makers, training } = modelStages(pipeline, plan);
  const isData = (path: string): boolean => paths.some((one) => related(one, path));
  const chosen: Stage[] = [];
  /** What the training is prepared with and these data change: the model stays as it is, and so does this. */
  const left: { readonly out: string; readonly by: string }[] = [];
  for (const stage of plan.closure.flatMap((address) => pipeline.stages.get(address) ?? [])) {
    const old = left.find(({ out }) => stage.deps.some((dep) => related(dep, out)));
    const reads = stage.deps.some(isData) || chosen.some((one) => isReadBy(one, stage));
    if (!reads && old === undefined) continue;
    if (training.has(stage.address)) {
      if (makers.has(stage.address)) continue;
      for (const { path } of stage.outs) if (!isData(path)) left.push({ out: path, by: stage.address });
    } else if (old === undefined) chosen.push(stage);
    else return { reason: `${stage.address} reads ${old.out}, which ${old.by} makes for the training too` };
  }
  if (chosen.length > 0) return chosen.map(({ address }) => address);
  return { reason: `no stage that comes after the model reads ${paths.join(", ")}` };
}

/** The stages that make the model, and with them all they are made from; where no model is named, all but those that measure. */
function modelStages(pipeline: Pipeline, { model, targets, closure }: Subject) {
  const { artifact } = model;
  const makes = (address: string): boolean =>
    artifact !== undefined && (pipeline.stages.get(address)?.outs.some(({ path }) => related(path, artifact)) ?? false);
  const makers = closure.filter(makes);
  const training =
    artifact === undefined ? closure.filter((address) => !targets.includes(address)) : closureOf(pipeline, makers);
  return { makers: new Set(makers), training: new Set(training) };
}

function isReadBy(maker: Stage, reader: Stage): boolean {
  return maker.outs.some(({ path }) => reader.deps.some((dep) => related(dep, path)));
}

/** Whether one is the other, or holds it. */
function related(one: string, other: string): boolean {
  return below(one, other) || below(other, one);
}
