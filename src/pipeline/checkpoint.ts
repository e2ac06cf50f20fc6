import { setMaxListeners } from "node:events";
import { formatError, UserError } from "../lib/errors.ts";
import { hashOf } from "../lib/hashing.ts";
import type { Host } from "../lib/host.ts";
import { type CheckpointPlace, checkpointPlace } from "./checkpoint-place.ts";
import { settled, stampOf } from "./checkpoint-stamp.ts";
import { type CheckpointStore, openCheckpointStore, restoreCheckpoint, type Taken } from "./checkpoint-store.ts";
import type { RunOptions } from "./context.ts";
import type { Engine } from "./engine.ts";
import type { Inputs } from "./inputs.ts";
import type { Stage } from "./pipeline.ts";
import { runKey } from "./run-key.ts";
import { longestTimer } from "./time-limit.ts";

/** How long a checkpoint must have been left alone to be taken for whole, at most. */
const quietMs = 2000;

/** One stage's checkpoint while the stage runs. */
interface Attempt {
  readonly host: Host;
  /** The host that goes on when the run is cancelled. */
  readonly late: Host;
  readonly stage: Stage;
  readonly place: CheckpointPlace;
  /** Undefined where this run sends nothing to a remote: then it stays in the workspace alone. */
  readonly store: CheckpointStore | undefined;
  /** What was kept last, and how it looked on disk. */
  kept?: Taken;
  stamp?: string | undefined;
}

/**
 * Runs a stage that has a `checkpoint`: the one that an earlier attempt of the same stage key kept is put in place first; it
 * is kept anew every `checkpoint-every` and when the stage fails or is ended, and removed when the stage has ended well.
 * Only this job's own part of the remote is read and written, so that a pull request's never resumes main's.
 */
export async function withCheckpoint<T>(
  engine: Engine,
  stage: Stage,
  inputs: Inputs | undefined,
  options: RunOptions,
  body: () => Promise<T>,
): Promise<T> {
  const settings = options.settings?.(stage.address);
  if (settings?.checkpoint === undefined || inputs === undefined) return body();
  const attempt = await begin(engine, stage, inputs, options);
  const ended = new AbortController();
  const saving = keepSaving(attempt, Math.min(settings.checkpointEvery * 1000, longestTimer), ended.signal);
  const stop = async (): Promise<void> => {
    ended.abort();
    await saving;
  };
  let result: T;
  try {
    result = await body();
  } catch (error) {
    await stop();
    await save(attempt);
    throw await told(attempt, error);
  }
  await stop();
  await remove(attempt);
  return result;
}

async function begin(engine: Engine, stage: Stage, inputs: Inputs, options: RunOptions): Promise<Attempt> {
  const { host, data } = engine.ctx;
  const late = lateHost(host);
  const place = await checkpointPlace(engine, stage, options.settings);
  const { path } = place;
  const id = hashOf("sha256", JSON.stringify([runKey(stage, inputs), stage.address, path]));
  await place.claim(id);
  const subject = { id, path, stage: stage.address };
  const from = options.push === true ? await data.write() : undefined;
  if (options.force === true) await place.clear();
  const kept = from === undefined || options.force === true ? undefined : await restoreCheckpoint(data, from, subject);
  const own = { ...data.withHost(late), index: data.index };
  const target = from === undefined ? undefined : await own.write();
  const store = target && openCheckpointStore(own, target, subject, kept);
  const attempt: Attempt = { host, late, stage, place, store };
  if (kept !== undefined && store !== undefined) {
    attempt.kept = kept.taken;
    attempt.stamp = await stampOf(place.absolute);
    host.log.info(`Stage ${stage.address}: goes on from its checkpoint of ${kept.taken.saved} (${store.url})`);
  } else if ((await stampOf(place.absolute)) !== undefined) {
    host.log.info(`Stage ${stage.address}: goes on from the checkpoint \`${path}\` that its last attempt left here`);
  }
  return attempt;
}

/** What is still to be saved when the run is cancelled needs a line that the cancellation does not cut. */
function lateHost(host: Host): Host {
  const signal = host.giveUp ?? new AbortController().signal;
  // Each request under way listens for the end.
  setMaxListeners(0, signal);
  return { ...host, signal, sleep: (milliseconds, other = signal) => host.sleep(milliseconds, other) };
}

async function keepSaving(attempt: Attempt, every: number, ended: AbortSignal): Promise<void> {
  const { late } = attempt;
  const pause = async (milliseconds: number): Promise<boolean> => {
    await late.sleep(milliseconds, ended).catch(() => {});
    return !ended.aborted;
  };
  while (await pause(every)) {
    await save(attempt, () => settled(attempt.place.absolute, () => pause(Math.min(quietMs, every))));
  }
}

/**
 * Keeps what stands there, if it is new; `rest` waits until nobody writes to it, where somebody may. A failure costs time
 * later and never the training that is under way.
 */
async function save(attempt: Attempt, rest?: () => Promise<string | undefined>): Promise<void> {
  const { store, place, host, stage } = attempt;
  if (store === undefined) return;
  try {
    const stamp = await (rest ?? (() => stampOf(place.absolute)))();
    if (stamp === undefined || stamp === attempt.stamp) return;
    const taken = await store.take();
    if (taken === undefined) return;
    // Written to while it was copied: parts of two may be in the copy.
    if (rest !== undefined && (await stampOf(place.absolute)) !== stamp) return;
    await store.keep(taken);
    attempt.kept = taken;
    attempt.stamp = stamp;
    host.log.info(`Stage ${stage.address}: its checkpoint is kept (${taken.bytes} bytes, ${store.url})`);
  } catch (error) {
    host.log.warning(`the checkpoint of stage ${stage.address} could not be kept: ${formatError(error)}`);
  }
}

async function remove({ store, place, host, stage }: Attempt): Promise<void> {
  try {
    await place.release();
    await store?.remove();
  } catch (error) {
    host.log.warning(`the checkpoint of stage ${stage.address} could not be removed: ${formatError(error)}`);
  }
}

/** The error with how to go on. */
async function told({ kept, place, store, stage }: Attempt, error: unknown): Promise<unknown> {
  if (!(error instanceof UserError)) return error;
  const from = "its next run with the same command, dependencies and parameters goes on from there";
  const anew = `\`modelgate run --force ${stage.address}\` begins anew`;
  let state = `Stage ${stage.address} has left no checkpoint at \`${place.path}\`.`;
  if (kept !== undefined) {
    state = `The checkpoint of ${kept.saved} is kept on ${store?.url}: ${from}; ${anew}.`;
  } else if ((await stampOf(place.absolute).catch(() => undefined)) !== undefined) {
    state = `The checkpoint \`${place.path}\` is kept in this workspace alone: ${from}; ${anew}.`;
  }
  const fix = [error.fix, state].filter((part) => part !== undefined).join("\n  ");
  return new UserError(error.message, { ...(error.where && { where: error.where }), fix, cause: error });
}
