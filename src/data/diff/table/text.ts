import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { type Readable, Transform } from "node:stream";
import { constants, createGunzip, gunzipSync } from "node:zlib";

const headBytes = 1 << 16;
/** More than this no table unpacks to that a report is made of: bytes. */
const mostUnpacked = 64e9;

/** A text file as a stream, unpacked where it is gzip by its first bytes, with its beginning to look at before. */
export async function openText(file: string, signal: AbortSignal): Promise<{ head: Buffer; stream: Readable }> {
  const head = await firstBytes(file);
  const raw = createReadStream(file, { highWaterMark: 1 << 18, signal });
  if (head[0] !== 0x1f || head[1] !== 0x8b) return { head, stream: raw };
  let left = mostUnpacked;
  const bounded = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      left -= chunk.length;
      done(left < 0 ? new Error(`it unpacks to more than ${mostUnpacked} bytes`) : null, chunk);
    },
  });
  const stream = raw.on("error", (error) => stream.destroy(error)).pipe(createGunzip({ chunkSize: 1 << 18 }));
  stream.on("error", (error) => bounded.destroy(error)).on("close", () => raw.destroy());
  bounded.on("close", () => stream.destroy());
  return { head: unpackedHead(head), stream: stream.pipe(bounded) };
}

async function firstBytes(file: string): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The stream says what is wrong with it, where something is. */
function unpackedHead(packed: Buffer): Buffer {
  try {
    return gunzipSync(packed.subarray(0, 4096), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1 << 24 });
  } catch {
    return Buffer.alloc(0);
  }
}
