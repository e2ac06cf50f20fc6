import { pushDigests } from "../data/push.ts";
import type { Content } from "./contents.ts";
import type { Engine } from "./engine.ts";
import type { Stage } from "./pipeline.ts";
import { pushRun } from "./run-cache.ts";
import { isSaved } from "./run-key.ts";

/** Sends a stage's results: every object first, and then the run-cache entry that names them. */
export async function publish(
  engine: Engine,
  stage: Stage,
  outs: ReadonlyMap<string, Content>,
  run: { key: string; value: string } | undefined,
): Promise<void> {
  const { data, host } = engine.ctx;
  const target = await data.write();
  if (target === undefined) {
    host.log.debug(`nothing is pushed for ${stage.address}: this job may write to no remote`);
    return;
  }
  const own = new Map<string, string[]>();
  const shared: string[] = [];
  for (const out of stage.outs) {
    const digest = outs.get(out.path)?.digest;
    if (digest === undefined || !out.push || !(out.cache || isSaved(stage))) continue;
    if (out.remote === undefined) shared.push(digest);
    else own.set(out.remote, [...(own.get(out.remote) ?? []), digest]);
  }
  if (shared.length > 0) await pushDigests(data, shared, target);
  for (const [remote, digests] of own) {
    const to = await data.write({ remote });
    if (to !== undefined) await pushDigests(data, digests, to);
  }
  // An entry that names an object which is kept away from the remote could never be restored from there.
  if (run !== undefined && stage.outs.every((out) => out.push)) await pushRun(data, target, run.key, run.value);
}
