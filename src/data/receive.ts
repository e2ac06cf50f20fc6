import { availableParallelism } from "node:os";
import type { Readable } from "node:stream";
import { openBudget } from "../lib/budget.ts";
import { UserError } from "../lib/errors.ts";
import { passed } from "../lib/young-memory.ts";
import { attempts, backOff, exhausted, TransientError } from "../storage/faults.ts";
import { lineFault } from "../storage/http-faults.ts";
import type { StoredObject } from "../storage/storage.ts";
import { tooMany, WrongBytes } from "./cache.ts";
import type { DataContext } from "./context.ts";
import type { Wanted } from "./fetch.ts";
import { type HashThread, openHashThread } from "./hash-thread.ts";
import type { Place } from "./places.ts";
import { type Opened, openLine } from "./receive-line.ts";
import { partSize, receiveParts } from "./receive-parts.ts";

/** Takes objects from storages into the cache, many at once, in bounded memory. */
export interface Receiver {
  /** One object, tried again where the line fails; its bytes' count, or undefined where it is not there. */
  receive(place: Place, wanted: Wanted, report: Report): Promise<number | undefined>;
  close(): Promise<void>;
}

export interface Report {
  /** The storage asks for fewer requests. */
  slowDown(): void;
  /** Bytes that have arrived; negative where an attempt's were thrown away. */
  moved(bytes: number): void;
}

const MiB = 1 << 20;
/** Up to this size an object is held in memory whole and written at once. */
const wholeSize = 4 * MiB;
/** All objects held whole, together. */
const wholeMemory = 24 * MiB;
/** From this size on an object comes in parts beside each other. */
const parallelSize = 16 * MiB;
const partsAtOnce = 6;
const mostThreads = 2;

/** Threads are started when the first large object comes; end them by `close`. */
export function openReceiver(ctx: DataContext): Receiver {
  const { host } = ctx;
  const budget = openBudget(wholeMemory);
  const memory = openBudget(partsAtOnce);
  const threads: HashThread[] = [];
  /** Storages that were asked for a part and gave the whole. */
  const rangeless = new Set<string>();

  function thread(): HashThread {
    const [idlest] = [...threads].sort((a, b) => a.busy - b.busy);
    const most = Math.max(1, Math.min(mostThreads, availableParallelism() - 1));
    if (idlest !== undefined && (idlest.busy === 0 || threads.length >= most)) return idlest;
    const fresh = openHashThread();
    threads.push(fresh);
    return fresh;
  }

  async function pause(place: Place, wanted: Wanted, report: Report, fault: TransientError, attempt: number) {
    if (fault.slowDown) report.slowDown();
    // Not `===`: the one attempt that brought wrong bytes is counted without coming by here.
    if (attempt >= attempts) throw exhausted(`${called(wanted)} cannot be read from ${place.storage.url}`, fault);
    await host.sleep(backOff(host, fault, attempt));
  }

  async function once(place: Place, wanted: Wanted, report: Report): Promise<number | undefined> {
    const name = `\`${wanted.name}\` from ${place.storage.url}`;
    const stored = await readPlace(place, wanted, {});
    if (stored === undefined) return undefined;
    const { stream, size } = stored;
    // It may fail while it waits to be read; whoever reads it hears of that.
    stream.on("error", () => {});
    try {
      if (size !== undefined && wanted.bytes !== undefined && size > wanted.bytes) {
        throw tooMany(name, size, wanted.bytes);
      }
      if (size !== undefined && size > wholeSize) {
        return await inParts(place, wanted, report, stored, { head: [], stream }, name);
      }
      return await fromHead(place, wanted, report, stored, name);
    } catch (error) {
      stream.destroy();
      throw error;
    }
  }

  /** An object that is small, or may be. */
  async function fromHead(place: Place, wanted: Wanted, report: Report, stored: StoredObject, name: string) {
    const { stream, size } = stored;
    let held = size ?? wholeSize;
    await budget.take(held);
    const release = (): void => {
      budget.give(held);
      held = 0;
    };
    try {
      const { chunks, length, ended } = await collect(stream, size ?? wholeSize);
      if (!ended)
        return await inParts(place, wanted, report, stored, { head: chunks, stream, handedOn: release }, name);
      if (size !== undefined && length < size) {
        throw new TransientError(`the connection ended after ${length} of ${size} bytes`);
      }
      const [first = Buffer.alloc(0)] = chunks;
      const bytes = chunks.length > 1 ? Buffer.concat(chunks) : first;
      await ctx.cache.receiveBytes(bytes, wanted.digest, name, wanted.bytes);
      report.moved(length);
      return length;
    } finally {
      release();
    }
  }

  async function inParts(
    place: Place,
    wanted: Wanted,
    report: Report,
    stored: StoredObject,
    first: Opened,
    name: string,
  ): Promise<number> {
    const { size } = stored;
    // Where it is a weak one it holds for no part; the digest vouches for the whole in any case.
    const etag = place.etag ?? (stored.etag?.startsWith("W/") ? undefined : stored.etag);
    const ranged = size !== undefined && !rangeless.has(place.storage.url);
    let failure: { error: unknown } | undefined;
    const options = {
      size,
      url: place.storage.url,
      check: () => {
        host.signal.throwIfAborted();
        if (failure !== undefined) throw failure.error;
      },
      moved: report.moved,
      pause: (fault: TransientError, attempt: number) => pause(place, wanted, report, fault, attempt),
      open: ranged
        ? async (start: number, until: number): Promise<Readable> => {
            const part = await readPlace(place, wanted, { etag, range: { start, end: until - 1 } });
            if (part === undefined)
              throw new TransientError("the object was removed while it was read", { startOver: true });
            if (start === 0 || part.range?.start === start) return part.stream;
            part.stream.destroy();
            rangeless.add(place.storage.url);
            throw new TransientError("the storage gives no parts of an object", { startOver: true });
          }
        : undefined,
    };
    const count = ranged && size > parallelSize ? Math.min(partsAtOnce, Math.ceil(size / partSize)) : 1;
    const lines = Array.from({ length: count }, (_, index) => openLine(index === 0 ? { ...options, first } : options));
    const { digest, bytes: expected } = wanted;
    const stop = (error: unknown): void => {
      failure ??= { error };
    };
    const parts = { digest, name, size, expected, lines, stop };
    return receiveParts(ctx, parts, memory, (algorithm) => thread().start(algorithm));
  }

  return {
    async receive(place, wanted, report) {
      let damaged = false;
      for (let attempt = 1; ; attempt++) {
        let arrived = 0;
        const moved = (bytes: number): void => {
          arrived += bytes;
          report.moved(bytes);
        };
        try {
          return await once(place, wanted, { slowDown: report.slowDown, moved });
        } catch (error) {
          report.moved(-arrived);
          host.signal.throwIfAborted();
          const fault = lineFault(error, place.storage.url);
          if (fault instanceof WrongBytes && !damaged) damaged = true;
          else if (fault instanceof TransientError) await pause(place, wanted, report, fault, attempt);
          else throw fault;
        }
      }
    },
    async close() {
      await Promise.all(threads.map((one) => one.close()));
    },
  };
}

const called = (wanted: Wanted): string => `\`${wanted.name}\` (${wanted.digest})`;

/** One request for a place's object; what the storage refuses is told with the object's name. */
async function readPlace(
  place: Place,
  wanted: Wanted,
  options: { etag?: string | undefined; range?: { start: number; end: number } },
): Promise<StoredObject | undefined> {
  const { storage, key, version, etag } = place;
  try {
    return await storage.read(key, { version, etag, ...options });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(`${called(wanted)}: ${error.message}`, {
      cause: error,
      ...(error.where === undefined ? {} : { where: error.where }),
      ...(error.fix === undefined ? {} : { fix: error.fix }),
    });
  }
}

/** What a stream holds, up to its end or until it is more than `limit` bytes: then it is left paused. */
function collect(stream: Readable, limit: number): Promise<{ chunks: Buffer[]; length: number; ended: boolean }> {
  return new Promise((resolve, reject) => {
    // One that failed while it waited for memory says so no second time.
    if (stream.destroyed || stream.errored) {
      reject(stream.errored ?? new TransientError("the connection was cut"));
      return;
    }
    const chunks: Buffer[] = [];
    let length = 0;
    // Listeners and not `for await`: an iterator's set-up costs more than a small object's whole way.
    const settle = (ended: boolean): void => {
      stream.off("data", take).off("end", end).off("close", close).off("error", reject);
      resolve({ chunks, length, ended });
    };
    const take = (chunk: Buffer): void => {
      chunks.push(chunk);
      length += chunk.length;
      passed(chunk.length);
      if (length <= limit) return;
      stream.pause();
      settle(false);
    };
    const end = (): void => settle(true);
    const close = (): void => reject(new TransientError("the connection was cut"));
    stream.on("data", take).on("end", end).on("close", close).on("error", reject);
  });
}
