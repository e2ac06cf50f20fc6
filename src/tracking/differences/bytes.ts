import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { FilePair } from "./tables.ts";

/** How two files differ as bytes. */
export interface ByteDiff {
  readonly a: number;
  readonly b: number;
  /** Where the first byte differs, from 0; the shorter file's size where it is the beginning of the other. */
  readonly first: number;
  /** How many bytes differ, of those that both have. */
  readonly differ: number;
}

/** Compares two files byte by byte, a chunk of each in memory at a time; undefined where they are the same. */
export async function compareBytes({ a, b }: FilePair, signal: AbortSignal): Promise<ByteDiff | undefined> {
  const sizes = { a: (await stat(a)).size, b: (await stat(b)).size };
  const both = Math.min(sizes.a, sizes.b);
  let first = -1;
  let differ = 0;
  let at = 0;
  for await (const [left, right] of sideBySide(a, b, both, signal)) {
    if (!left.equals(right)) {
      for (let index = 0; index < left.length; index++) {
        if (left[index] === right[index]) continue;
        if (first < 0) first = at + index;
        differ += 1;
      }
    }
    at += left.length;
  }
  if (first < 0 && sizes.a === sizes.b) return undefined;
  return { ...sizes, first: first < 0 ? both : first, differ };
}

async function* sideBySide(a: string, b: string, bytes: number, signal: AbortSignal): AsyncGenerator<[Buffer, Buffer]> {
  if (bytes === 0) return;
  // Streams of the same chunk size hand out the same parts of what both files have.
  const options = { highWaterMark: 1 << 20, end: bytes - 1, signal };
  const [left, right] = [createReadStream(a, options), createReadStream(b, options)];
  const others = right[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of left as AsyncIterable<Buffer>) {
      while (rest.length < chunk.length) {
        const next = await others.next();
        if (next.done === true) return;
        rest = rest.length === 0 ? next.value : Buffer.concat([rest, next.value]);
      }
      yield [chunk, rest.subarray(0, chunk.length)];
      rest = rest.subarray(chunk.length);
    }
  } finally {
    right.destroy();
  }
}
