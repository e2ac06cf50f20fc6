import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { canonicalJson } from "./json.ts";

/** Hex digest of bytes or UTF-8 text. */
export function hashOf(algorithm: "md5" | "sha256", data: string | Uint8Array): string {
  return createHash(algorithm).update(data).digest("hex");
}

/** `sha256:<hex>` of a document's canonical JSON. */
export function digestOf(document: unknown): string {
  return `sha256:${hashOf("sha256", canonicalJson(document))}`;
}

/** Hex digest of a file, read as a stream: memory does not grow with its size. */
export async function hashFile(algorithm: "md5" | "sha256", path: string): Promise<string> {
  const hash = createHash(algorithm);
  // A stream's set-up costs more than reading a small file whole.
  if ((await stat(path)).size <= 1 << 20) return hash.update(await readFile(path)).digest("hex");
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest("hex");
}
