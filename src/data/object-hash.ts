import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { type ObjectName, objectName } from "./digest.ts";

/** Hashes an object's bytes as they arrive, in their order. */
interface ObjectHash {
  update(chunk: Uint8Array): void;
  /** Ends it: lower-case hex digits. */
  hex(): string;
}

/** A new hash of one of the algorithms that name objects. */
export function objectHash(algorithm: ObjectName["algorithm"]): ObjectHash {
  if (algorithm === "md5-dos2unix") return dos2unixHash(createHash("md5"));
  const hash = createHash(algorithm);
  return { update: (chunk) => hash.update(chunk), hex: () => hash.digest("hex") };
}

/** Whether bytes are the object that a digest names. */
export function isObjectOf(digest: string, bytes: Uint8Array): boolean {
  const { algorithm, hex } = objectName(digest);
  return hashObject(algorithm, bytes) === hex;
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

/** DVC 2 read files in pieces of this many bytes, and folded line ends in each on its own. */
const piece = 1 << 20;

/**
 * DVC 2's hash: a file that looks like text has its `\r\n` folded to `\n`. Its first block decides for all of it, and a
 * pair that two pieces share is not seen.
 */
function dos2unixHash(hash: Hash): ObjectHash {
  let held: Uint8Array[] = [];
  let length = 0;
  let text: boolean | undefined;
  const flush = (): void => {
    const bytes = Buffer.concat(held);
    text ??= looksLikeText(bytes.subarray(0, 512));
    hash.update(text && bytes.includes("\r\n") ? fold(bytes) : bytes);
    held = [];
    length = 0;
  };
  return {
    update(chunk) {
      for (let from = 0; from < chunk.length; ) {
        const part = chunk.subarray(from, from + piece - length);
        // A reader may use its buffer again once this returns.
        held.push(Buffer.from(part));
        length += part.length;
        from += part.length;
        if (length === piece) flush();
      }
    },
    hex() {
      flush();
      return hash.digest("hex");
    },
  };
}

function fold(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
}

/** No NUL, and at most 30 % of bytes that no English text holds. */
function looksLikeText(block: Uint8Array): boolean {
  if (block.includes(0)) return false;
  const odd = block.reduce((sum, byte) => (isTextByte(byte) ? sum : sum + 1), 0);
  return block.length === 0 || odd / block.length <= 0.3;
}

function isTextByte(byte: number): boolean {
  // \b, \t, \n, \f, \r and what ASCII can print.
  return (byte >= 32 && byte < 127) || (byte >= 8 && byte <= 13 && byte !== 11);
}
