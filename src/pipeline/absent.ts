import type { Pin } from "../data/pin.ts";
import { UserError } from "../lib/errors.ts";
import type { RunOptions } from "./context.ts";
import { type Engine, pinOf } from "./engine.ts";
import { allCached } from "./outs.ts";
import type { Stage } from "./pipeline.ts";

/**
 * Cached outs of which the workspace or the cache has nothing although the lock names them. DVC takes a stage for changed
 * then, `--allow-missing` does not; and `--pull` fetches them first. The reasons are empty where they are here by now.
 */
export async function absentOuts(engine: Engine, stage: Stage, options: RunOptions): Promise<string[]> {
  const entry = engine.entry(stage);
  if (entry === undefined || options.allowMissing === true) return [];
  const pins: Pin[] = [];
  const reasons: string[] = [];
  for (const out of stage.outs) {
    const pin = out.cache ? pinOf(stage, out, entry) : undefined;
    if (pin === undefined) continue;
    const here = await engine.contents.here(out.path);
    // A listing in the cache implies its files.
    if (here !== undefined && (await engine.ctx.data.cache.has(pin.digest))) continue;
    pins.push(pin);
    reasons.push(`its output \`${out.path}\` is ${here === undefined ? "missing" : "not in the cache"}`);
  }
  return pins.length === 0 || (await fetchAbsent(engine, pins, options)) ? [] : reasons;
}

/** With `pull`: puts what pins name into the workspace; false where it cannot be had, or there is nowhere to fetch from. */
export async function fetchAbsent(engine: Engine, pins: readonly Pin[], options: RunOptions): Promise<boolean> {
  const { ctx, contents } = engine;
  if (options.pull !== true) return false;
  const remote = await hasRemote(engine);
  if (!pins.every((pin) => pin.digest !== "" && (remote || pin.origin !== undefined))) return false;
  // DVC fetches in a dry run too; here nothing is changed by one.
  if (options.dry === true) return true;
  const [{ materialize }, { pullPins }] = await Promise.all([
    import("../data/materialize.ts"),
    import("../data/transfer.ts"),
  ]);
  try {
    for (const pin of pins) {
      if (await allCached(engine, [pin])) await materialize(ctx.data, pin, { force: true });
      else await pullPins(ctx.data, [pin], { force: true });
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    ctx.host.log.debug(`${pins.map((pin) => pin.path).join(", ")} cannot be fetched: ${error.message}`);
    return false;
  }
  contents.forget(pins.map((pin) => pin.path));
  return true;
}

/** Without a remote, `pull` has nowhere to fetch from and is as if it had not been said. */
export async function hasRemote(engine: Engine): Promise<boolean> {
  try {
    return (await engine.ctx.data.reads()).length > 0;
  } catch (error) {
    // Which one it is will be asked where something is fetched.
    if (error instanceof UserError) return true;
    throw error;
  }
}
