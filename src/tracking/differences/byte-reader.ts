import { type FileHandle, open } from "node:fs/promises";

const chunkBytes = 1 << 20;

/** Hands out the bytes of a source in parts of any size. */
export interface ByteReader {
  /** Exactly so many bytes, valid until the next call; an error where the source ends before. */
  take(bytes: number): Promise<Buffer>;
  close(): Promise<void>;
}

/** Reads a stretch of a file, or all of it from `start` on. */
export async function readFileFrom(file: string, start = 0, end?: number): Promise<ByteReader> {
  const handle = await open(file);
  const { size } = await handle.stat();
  if (end !== undefined && end > size) {
    await handle.close();
    throw new Error("it ends too early");
  }
  let at = start;
  const last = end ?? size;
  return {
    async take(bytes) {
      if (bytes > last - at) throw new Error("it ends too early");
      const buffer = await readFully(handle, bytes, at);
      at += bytes;
      return buffer;
    },
    close: () => handle.close(),
  };
}

/** Hands out what a stream gives, in parts of any size. */
export function readStream(stream: AsyncIterable<Buffer>, close: () => void): ByteReader {
  const source = stream[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  return {
    async take(bytes) {
      const parts: Buffer[] = [rest];
      let there = rest.length;
      while (there < bytes) {
        const next = await source.next();
        if (next.done === true) throw new Error("it ends too early");
        parts.push(next.value);
        there += next.value.length;
      }
      const all = parts.length === 1 ? rest : Buffer.concat(parts);
      rest = all.subarray(bytes);
      return all.subarray(0, bytes);
    },
    async close() {
      close();
    },
  };
}

async function readFully(handle: FileHandle, bytes: number, at: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(bytes);
  for (let done = 0; done < bytes; ) {
    const { bytesRead } = await handle.read(buffer, done, Math.min(bytes - done, chunkBytes), at + done);
    if (bytesRead === 0) throw new Error("it ends too early");
    done += bytesRead;
  }
  return buffer;
}
