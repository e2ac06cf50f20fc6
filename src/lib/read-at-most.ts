import type { Readable } from "node:stream";

/** A stream's text; undefined where it has more bytes than that, of which no more are taken. */
export async function readAtMost(stream: Readable, bytes: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let left = bytes;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    left -= chunk.length;
    // Leaving the loop ends the stream.
    if (left < 0) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
