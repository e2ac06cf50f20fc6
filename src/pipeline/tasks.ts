import type { PipelineContext } from "./context.ts";
import { readsOf } from "./graph.ts";
import { nodesOf } from "./nodes.ts";
import { pathIndex } from "./path-index.ts";
import type { Pipeline, Stage } from "./pipeline.ts";
import type { Task } from "./schedule.ts";
import { beyond, type Machine, usual, weightsOf } from "./weights.ts";

/** A stage with its place among the others. */
export interface StageTask extends Task {
  readonly stage: Stage;
  /** Addresses of the stages, and ids of the `.dvc` files, whose outs it reads. */
  readonly reads: readonly string[];
}

/** Of two stages of which one reads what the other makes, the later one in the list waits for the other. */
export async function tasksOf(
  { host, root, pipeline }: PipelineContext,
  stages: readonly Stage[],
  machine: Machine,
): Promise<StageTask[]> {
  const { upstream } = nodesOf(pipeline);
  const places = new Map(stages.map((stage, place) => [stage.address, place]));
  const after = stages.map(() => new Set<string>());
  const makers = makersOfFrozen(pipeline, stages);
  for (const [place, { address }] of stages.entries()) {
    for (const maker of makers.get(address) ?? upstream.get(address) ?? []) {
      const other = places.get(maker);
      if (other === undefined) continue;
      if (other < place) after[place]?.add(maker);
      else after[other]?.add(address);
    }
  }
  const weights = await weightsOf(root, stages);
  return stages.map((stage, place) => {
    const weight = weights.get(stage) ?? usual;
    const missing = beyond(weight, machine);
    if (missing.length > 0) {
      host.log.debug(`stage ${stage.address} asks for ${missing.join(" and ")}: it runs with all there is`);
    }
    return {
      name: stage.address,
      after: [...(after[place] ?? [])],
      weight,
      stage,
      reads: upstream.get(stage.address) ?? [],
    };
  });
}

/** What a frozen stage reads does not decide whether it runs, and is noted all the same: it is looked at in its turn. */
function makersOfFrozen(pipeline: Pipeline, stages: readonly Stage[]): Map<string, string[]> {
  const frozen = stages.filter((stage) => stage.frozen);
  if (frozen.length === 0) return new Map();
  const owners = new Map(
    [...pipeline.stages.values()].flatMap((stage) => stage.outs.map(({ path }) => [path, stage.address] as const)),
  );
  const outs = pathIndex(owners.keys());
  const makersOf = (stage: Stage): string[] =>
    readsOf(stage).flatMap((path) => outs.related(path).flatMap((out) => owners.get(out) ?? []));
  return new Map(frozen.map((stage) => [stage.address, makersOf(stage)]));
}
