import { type FileHandle, open } from "node:fs/promises";
import { UserError } from "../lib/errors.ts";
import { mismatch } from "./cache.ts";
import type { DataContext } from "./context.ts";
import { objectName } from "./digest.ts";
import { diskError } from "./disk.ts";
import type { PartHash } from "./hash-thread.ts";
import type { PartMemory } from "./part-memory.ts";
import type { Line } from "./receive-line.ts";

/** A large object on its way. */
export interface Parts {
  readonly digest: string;
  /** For messages. */
  readonly name: string;
  /** Bytes, where the storage says; where it does not there is one line. */
  readonly size: number | undefined;
  /** Bytes that the pin says. */
  readonly expected: number | undefined;
  /** Connections that fetch its parts beside each other. */
  readonly lines: readonly Line[];
  /** The transfer has failed: ends what still runs. */
  stop(error: unknown): void;
}

/**
 * Takes an object into the cache part by part: fetched beside each other, written at their places, and hashed in order
 * as they arrive. Memory is bounded by `memory`. Returns the bytes' count.
 */
export async function receiveParts(
  ctx: DataContext,
  parts: Parts,
  memory: PartMemory,
  start: (algorithm: ReturnType<typeof objectName>["algorithm"]) => PartHash,
): Promise<number> {
  const { digest, name, lines } = parts;
  const { algorithm, hex } = objectName(digest);
  const incoming = await ctx.cache.begin(digest);
  const hash = start(algorithm);
  let found: Promise<string> | undefined;
  try {
    const file = await open(incoming.path, "wx");
    let bytes: number;
    try {
      bytes = await transfer(parts, file, hash, memory);
    } finally {
      await file.close();
    }
    found = hash.hex();
    if ((await found) !== hex) throw mismatch(name, digest, await found, bytes, parts.expected);
    await incoming.commit();
    return bytes;
  } catch (error) {
    throw error instanceof UserError ? error : diskError(error, ctx.cache.dir);
  } finally {
    // A hash that is given up has to be ended too.
    if (found === undefined) await hash.hex().catch(() => {});
    await Promise.all(lines.map((line) => line.close().catch(() => {})));
    await incoming.discard();
  }
}

async function transfer(parts: Parts, file: FileHandle, hash: PartHash, memory: PartMemory): Promise<number> {
  const { size, lines, stop } = parts;
  const { partSize } = memory;
  const whole = size ?? Number.MAX_SAFE_INTEGER;
  let failure: { error: unknown } | undefined;
  let ended = false;
  let next = 0;
  let bytes = 0;
  /** Each part is hashed after the one before it. */
  let hashed = Promise.resolve();
  const open = new Set<Promise<void>>();
  const fail = (error: unknown): void => {
    failure ??= { error };
    stop(error);
  };

  async function read(line: Line): Promise<void> {
    for (;;) {
      const taken = await memory.take();
      // Numbered when their memory is at hand, so that the part whose turn it is to be hashed never waits for any.
      const start = next * partSize;
      if (failure !== undefined || ended || start >= whole) {
        memory.give(taken);
        return;
      }
      next++;
      const until = Math.min(start + partSize, whole);
      const view = new Uint8Array(taken, 0, until - start);
      const filled = line.fill(view, start, lines.length > 1 ? until : whole);
      hashed = hashed.then(async () => hash.update(taken, await filled));
      const written = filled.then((length) => writeAll(file, view.subarray(0, length), start));
      const done = Promise.allSettled([hashed, written]).then((results) => {
        memory.give(taken);
        for (const one of results) if (one.status === "rejected") fail(one.reason);
        open.delete(done);
      });
      open.add(done);
      try {
        const length = await filled;
        bytes += length;
        if (length < view.length) ended = true;
      } catch (error) {
        fail(error);
      }
    }
  }

  await Promise.all(lines.map(read));
  while (open.size > 0) await Promise.all(open);
  if (failure !== undefined) throw failure.error;
  return bytes;
}

async function writeAll(file: FileHandle, bytes: Uint8Array, start: number): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    at += (await file.write(bytes, at, bytes.length - at, start + at)).bytesWritten;
  }
}
