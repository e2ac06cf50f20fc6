import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import type { ObjectName } from "./digest.ts";

/** Hashes an object's bytes as they arrive, in their order. */
export interface ObjectHash {
  update(chunk: Uint8Array): void;
  /** Ends it: lower-case hex digits. */
  hex(): string;
}

/** A new hash of one of the algorithms that name objects. */
export function objectHash(algorithm: ObjectName["algorithm"]): ObjectHash {
  if (algorithm === "md5-dos2unix") throw new TypeError("md5-dos2unix");
  const hash = createHash(algorithm);
  return { update: (chunk) => hash.update(chunk), hex: () => hash.digest("hex") };
}

/** Hex digits of bytes at hand. */
export function hashObject(algorithm: ObjectName["algorithm"], bytes: Uint8Array): string {
  const hash = objectHash(algorithm);
  hash.update(bytes);
  return hash.hex();
}

/** Hex digits of a file, read as a stream: memory does not grow with its size. */
export async function hashObjectFile(algorithm: ObjectName["algorithm"], path: string): Promise<string> {
  // A stream's set-up costs more than reading a small file whole.
  if ((await stat(path)).size <= 1 << 20) return hashObject(algorithm, await readFile(path));
  const hash = objectHash(algorithm);
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  return hash.hex();
}
