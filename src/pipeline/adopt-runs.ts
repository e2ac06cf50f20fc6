import type { PipelineContext } from "./context.ts";
import { parseLock } from "./lock.ts";
import { keepOrigin, keepRun, pushRun, type RunOrigin } from "./run-cache.ts";
import { isSaved, keyOfEntry, runValue } from "./run-key.ts";

/**
 * Gives main's run cache what a gated lock says of these stages, so that nobody computes it again. Keys come from the
 * lock's own entries, whose objects are on main's remote by now; a pull request's run-cache entries are not read.
 */
export async function adoptRuns(
  ctx: PipelineContext,
  lock: { readonly path: string; readonly text: string },
  stages: ReadonlyMap<string, RunOrigin>,
): Promise<void> {
  const target = await ctx.data.write();
  const { entries } = await parseLock(lock.text, lock.path);
  for (const [address, origin] of stages) {
    const stage = ctx.pipeline.stages.get(address);
    const entry = stage?.lockFile === lock.path ? entries.get(stage.name) : undefined;
    if (stage === undefined || entry === undefined || !isSaved(stage)) continue;
    const key = keyOfEntry(entry.value, entry.outs.keys());
    const value = runValue(entry.value);
    await keepRun(ctx.data, key, value, entry.value);
    await keepOrigin(ctx.data, key, value, origin);
    if (target !== undefined && stage.outs.every((out) => out.push)) await pushRun(ctx.data, target, key, value);
  }
}
