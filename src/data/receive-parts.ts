import { type FileHandle, open } from "node:fs/promises";
import type { Budget } from "../lib/budget.ts";
import { UserError } from "../lib/errors.ts";
import { mismatch, tooMany } from "./cache.ts";
import type { DataContext } from "./context.ts";
import { objectName } from "./digest.ts";
import { diskError } from "./disk.ts";
import type { PartHash } from "./hash-thread.ts";
import type { Line, Piece } from "./receive-line.ts";

/** Bytes of a part: what is fetched by one request, and held in memory until it is written and hashed. */
export const partSize = 4 << 20;

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
 * as they arrive. `memory` is how many parts may be in memory. Returns the bytes' count.
 */
export async function receiveParts(
  ctx: DataContext,
  parts: Parts,
  memory: Budget,
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

async function transfer(parts: Parts, file: FileHandle, hash: PartHash, memory: Budget): Promise<number> {
  const { name, size, expected, lines, stop } = parts;
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
      await memory.take(1);
      // Numbered when its memory is granted, so that the part whose turn it is to be hashed never waits for any.
      const start = next * partSize;
      if (failure !== undefined || ended || start >= whole) {
        memory.give(1);
        return;
      }
      next++;
      const length = Math.min(partSize, whole - start);
      const taken = line.take(start, length, lines.length > 1 ? start + length : whole);
      const written = taken.then((pieces) => writeAll(file, pieces, start));
      // Written first: the thread that hashes takes the memory over.
      hashed = hashed.then(async () => {
        await written;
        await hash.update(await taken);
      });
      const done = Promise.allSettled([hashed, written]).then((results) => {
        memory.give(1);
        for (const one of results) if (one.status === "rejected") fail(one.reason);
        open.delete(done);
      });
      open.add(done);
      try {
        const got = lengthOf(await taken);
        bytes += got;
        if (expected !== undefined && bytes > expected) throw tooMany(name, size, expected);
        if (got < length) ended = true;
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

async function writeAll(file: FileHandle, pieces: readonly Piece[], start: number): Promise<void> {
  const length = lengthOf(pieces);
  if (length === 0) return;
  let { bytesWritten: at } = await file.writev(pieces, start);
  if (at === length) return;
  const whole = Buffer.concat(pieces);
  while (at < length) at += (await file.write(whole, at, length - at, start + at)).bytesWritten;
}

const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((all, piece) => all + piece.length, 0);
