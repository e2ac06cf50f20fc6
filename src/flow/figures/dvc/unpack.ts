import type { Pipeline } from "../../../pipeline/pipeline.ts";
import type { PlotDefinition } from "../../../pipeline/plots.ts";
import { below } from "../../closure.ts";
import type { ModelPlan } from "../../plan.ts";
import { mostFiles, mostPlots, type PlotFiles } from "./files.ts";
import { filesOf } from "./join.ts";

/** A model's plots on one side, as far as they are shown, and the files that they are made of. */
export async function plotsOf(
  pipeline: Pipeline,
  plan: ModelPlan,
  files: Pick<PlotFiles, "list">,
): Promise<{ definitions: PlotDefinition[]; plots: Map<string, PlotDefinition>; paths: string[] }> {
  const definitions = pipeline.plotDefinitions.filter((one) => isOfModel(pipeline, plan, one));
  const plots = await unpackPlots(definitions, files);
  const paths = [...plots.values()].slice(0, mostPlots).flatMap(({ id, props }) => filesOf(id, props));
  return { definitions, plots, paths: [...new Set(paths)].slice(0, mostFiles) };
}

/**
 * One side's plots by what DVC calls them: a folder is as many plots as it has files, each with the props of the nearest folder
 * that is named; where two dvc.yaml have a plot of one name, their paths stand before it.
 */
export async function unpackPlots(
  definitions: readonly PlotDefinition[],
  files: Pick<PlotFiles, "list">,
): Promise<Map<string, PlotDefinition>> {
  const byId = new Map<string, Map<string, PlotDefinition>>();
  for (const definition of definitions) {
    for (const one of await unpackedOf(definition, definitions, files)) {
      const named = byId.get(one.id) ?? new Map<string, PlotDefinition>();
      named.set(one.file ?? "", one);
      byId.set(one.id, named);
    }
  }
  const plots = new Map<string, PlotDefinition>();
  for (const [id, named] of byId) {
    for (const [file, one] of named) plots.set(named.size === 1 || file === "" ? id : `${file}::${id}`, one);
  }
  return plots;
}

async function unpackedOf(
  definition: PlotDefinition,
  all: readonly PlotDefinition[],
  files: Pick<PlotFiles, "list">,
): Promise<PlotDefinition[]> {
  if (definition.props.y instanceof Map) return [definition];
  const inside = await files.list(definition.id);
  if (inside === undefined) return [definition];
  const nearer = all.filter(
    ({ id, file }) =>
      file === definition.file && file !== undefined && id !== definition.id && below(id, definition.id),
  );
  return inside
    .slice(0, mostFiles)
    .filter((path) => !nearer.some(({ id }) => below(path, id)))
    .map((id) => ({ ...definition, id }));
}

/** Whether a plot shows what this model is made by: its stages' outs, or files of its folder that no stage makes. */
function isOfModel(pipeline: Pipeline, { closure, model }: ModelPlan, { id, props }: PlotDefinition): boolean {
  const stages = [...pipeline.stages.values()];
  return filesOf(id, props).some((path) => {
    const makers = stages.filter(({ outs }) => outs.some((out) => below(path, out.path) || below(out.path, path)));
    if (makers.length === 0) return below(path, model.dir);
    return makers.some(({ address }) => closure.includes(address));
  });
}
