import type { Pin } from "../data/pin.ts";
import { missingRemote } from "../data/push.ts";
import { pullPins } from "../data/transfer.ts";
import { UserError } from "../lib/errors.ts";
import { type Engine, pinOf } from "./engine.ts";
import type { LockEntry } from "./lock.ts";
import type { Stage } from "./pipeline.ts";
import { isSaved } from "./run-key.ts";
import type { ValueMap } from "./value.ts";

interface AcceptOptions {
  /** The entry as dvc.lock is to have it. */
  readonly as: ValueMap;
  /** Without, it is only found out, and counts for what is asked of later stages. */
  readonly write: boolean;
}

/**
 * Takes an entry as a stage's result without its files, if the remote has them; false where it does not. Outs that Git
 * keeps are placed, and so are those of which the checkout has older ones.
 */
export async function acceptEntry(
  engine: Engine,
  stage: Stage,
  entry: LockEntry,
  { as, write }: AcceptOptions,
): Promise<boolean> {
  const { data, host } = engine.ctx;
  const pins: Pin[] = [];
  const placed: Pin[] = [];
  const named = new Map<string | undefined, string[]>();
  for (const out of stage.outs) {
    const pin = pinOf(stage, out, entry);
    if (pin === undefined) return false;
    pins.push(pin);
    const here = await engine.contents.here(out.path);
    // Whoever reads an older one would take it for the result.
    const isOlder = here !== undefined && here.digest !== pin.digest;
    if (isOlder || (here === undefined && !out.cache && write)) placed.push({ ...pin, cache: true });
    else if (here === undefined && out.push && (out.cache || isSaved(stage))) {
      named.set(out.remote, [...(named.get(out.remote) ?? []), pin.digest]);
    }
  }
  const gone: string[] = [];
  for (const [remote, digests] of named) {
    const at = remote === undefined ? data : { ...data, reads: () => data.reads({ remote }) };
    gone.push(...(await missingRemote(at, digests)));
  }
  if (gone.length > 0) {
    host.log.debug(`a result of ${stage.address} is not taken: the remote lacks ${gone.join(", ")}`);
    return false;
  }
  if (!write) {
    if (placed.length > 0) return false;
    for (const pin of pins) engine.contents.pins.set(pin.path, pin);
    engine.contents.forget(pins.map((pin) => pin.path));
    return true;
  }
  try {
    if (placed.length > 0) await pullPins(data, placed, { force: true });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    host.log.debug(`a result of ${stage.address} cannot be had: ${error.message}`);
    return false;
  }
  await engine.ignores.check(stage);
  await engine.ignore(stage);
  await engine.record(stage, as);
  return true;
}
