import { overlaps } from "./contents.ts";
import type { PipelineContext } from "./context.ts";
import { changedData } from "./data-nodes.ts";
import { openEngine } from "./engine.ts";
import { judge } from "./judge.ts";
import type { Pipeline, Stage } from "./pipeline.ts";
import { tryPullPointers } from "./pointers.ts";
import { isCacheable, runKey } from "./run-key.ts";
import { selectNodes, selectStages } from "./targets.ts";

export type { PipelineContext } from "./context.ts";

export interface StageStatus {
  readonly name: string;
  readonly status: "current" | "stale" | "frozen";
  readonly reasons: readonly string[];
  /** DVC's run-cache key, where it can be known without running anything. */
  readonly key?: string;
}

/**
 * Which stages are out of date and why; nothing is pulled, and what is missing here counts by its pin. `data`: `.dvc` files
 * whose data changed as well, by their paths. Targets are looked for in the folder `from`.
 */
export async function pipelineStatus(
  ctx: PipelineContext,
  targets: readonly string[] = [],
  { from = "", data = false }: { from?: string; data?: boolean } = {},
): Promise<StageStatus[]> {
  const engine = await openEngine(ctx);
  const found: StageStatus[] = [];
  const stale = new Set<string>();
  for (const node of selectNodes(ctx.pipeline, { targets, from })) {
    if (!("stage" in node)) {
      const reasons = data ? await changedData(engine, node) : [];
      if (reasons.length > 0) found.push({ name: node.file, status: "stale", reasons });
      continue;
    }
    const { stage } = node;
    const { reasons, inputs } = await judge(engine, stage, (path) => staleMaker(ctx.pipeline, stage, stale, path));
    const key = inputs !== undefined && isCacheable(stage) ? { key: runKey(stage, inputs) } : {};
    if (stage.frozen) {
      found.push({ name: stage.address, status: "frozen", reasons, ...key });
      continue;
    }
    if (reasons.length > 0) stale.add(stage.address);
    found.push({ name: stage.address, status: reasons.length > 0 ? "stale" : "current", reasons, ...key });
  }
  await ctx.data.index.save();
  return found;
}

/**
 * Whether dvc.lock tells of runs with the very commands, dependencies and parameters that are here now. Outs are not
 * looked at: what they turned out to be is the lock's to say. What Git LFS keeps has to be pulled for it.
 */
export async function lockMatches(ctx: PipelineContext, targets: readonly string[]): Promise<boolean> {
  const engine = await openEngine(ctx);
  for (const stage of selectStages(ctx.pipeline, targets)) {
    if (stage.frozen) continue;
    await tryPullPointers(engine, stage);
    if (!(await judge(engine, stage)).sameInputs) return false;
  }
  return true;
}

/** The stale stage that makes what stands at a path, above or below it. */
export function staleMaker(
  pipeline: Pipeline,
  stage: Stage,
  stale: ReadonlySet<string>,
  path: string,
): string | undefined {
  return (pipeline.upstream.get(stage.address) ?? []).find(
    (address) =>
      stale.has(address) && (pipeline.stages.get(address)?.outs ?? []).some((out) => overlaps(out.path, path)),
  );
}
