import { materialize } from "../data/materialize.ts";
import type { Pin } from "../data/pin.ts";
import { pullPins } from "../data/transfer.ts";
import { UserError } from "../lib/errors.ts";
import { hasRemote } from "./absent.ts";
import type { Content } from "./contents.ts";
import type { RunOptions } from "./context.ts";
import { type Engine, outsOf, pinOf } from "./engine.ts";
import type { Inputs } from "./inputs.ts";
import type { Judgement } from "./judge.ts";
import type { LockEntry } from "./lock.ts";
import { allCached } from "./outs.ts";
import type { Stage } from "./pipeline.ts";
import { keepOrigin, keepRun, keptRuns, originOf, type RunOrigin, type RunSource } from "./run-cache.ts";
import { isCacheable, runKey, runValue } from "./run-key.ts";

/** A result that need not be made again. */
export interface Restored {
  readonly key: string;
  readonly value: string;
  readonly entry: LockEntry;
  readonly inputs: Inputs;
  readonly outs: ReadonlyMap<string, Content>;
  readonly from: RunSource;
  readonly origin: RunOrigin | undefined;
}

/** Looks for a kept result of the very same run whose outs can be had; `place` also puts them into the workspace. */
export async function restore(
  engine: Engine,
  stage: Stage,
  judged: Judgement,
  options: RunOptions,
  place: boolean,
): Promise<Restored | undefined> {
  const { inputs } = judged;
  if (inputs === undefined || !isCacheable(stage)) return undefined;
  const key = runKey(stage, inputs);
  const pull = options.pull === true;
  const locked = engine.entry(stage);
  if (judged.sameInputs && locked !== undefined && outsOf(stage, locked) !== undefined) {
    // Only its outs changed here: what the lock names is its result.
    const found = { value: runValue(locked.value), entry: locked, from: "lock" as const };
    const taken = await take(engine, stage, key, found, inputs, options, place);
    if (taken !== undefined) return taken;
  }
  const { data } = engine.ctx;
  const mode = options.noRunCache === true ? "none" : (options.runCache ?? "all");
  for await (const kept of keptRuns(data, key, mode, pull)) {
    const taken = await take(engine, stage, key, kept, inputs, options, place);
    if (taken === undefined) continue;
    if (place) {
      await keepRun(data, key, kept.value, kept.text);
      if (taken.origin !== undefined && kept.from !== "local") await keepOrigin(data, key, kept.value, taken.origin);
    }
    return taken;
  }
  return undefined;
}

async function take(
  engine: Engine,
  stage: Stage,
  key: string,
  kept: { value: string; entry: LockEntry; from: RunSource },
  inputs: Inputs,
  options: RunOptions,
  place: boolean,
): Promise<Restored | undefined> {
  const outs = outsOf(stage, kept.entry);
  if (outs === undefined) return undefined;
  const { host, data } = engine.ctx;
  const pull = options.pull === true;
  const origin = await originOf(data, key, kept.value, kept.from, pull);
  if (options.usable?.(stage.address, origin?.origin) === false) return undefined;
  const cached = await allCached(engine, outs.values());
  if (!cached && !(pull && (await hasRemote(engine)))) return undefined;
  if (place) {
    const pins = pinsOf(stage, kept.entry);
    try {
      if (cached) for (const pin of pins) await materialize(data, pin, { force: true });
      else await pullPins(data, pins, { force: true });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      host.log.debug(`a kept result of ${stage.address} cannot be had: ${error.message}`);
      return undefined;
    }
    engine.contents.forget(stage.outs.map((out) => out.path));
  }
  return {
    key,
    value: kept.value,
    entry: kept.entry,
    inputs: sized(stage, inputs, kept.entry),
    outs,
    from: kept.from,
    origin,
  };
}

/** An out that Git keeps is in the cache as well when its run was kept: here it comes from there. */
function pinsOf(stage: Stage, entry: LockEntry): Pin[] {
  return stage.outs.flatMap((out) => {
    const pin = pinOf(stage, out, entry);
    return pin === undefined ? [] : [{ ...pin, cache: true }];
  });
}

/** Sizes of dependencies that are not here, which a kept run of the same content knows. */
export function sized(stage: Stage, inputs: Inputs, entry: LockEntry): Inputs {
  const deps = new Map<string, Content>();
  for (const [path, content] of inputs.deps) {
    const known = content.from === "pin" ? entry.deps.get(stage.spelled.get(path) ?? path) : undefined;
    deps.set(path, known === undefined ? content : { ...content, bytes: known.bytes, files: known.files });
  }
  return { ...inputs, deps };
}
