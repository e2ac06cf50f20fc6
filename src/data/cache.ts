import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import {
  chmod,
  copyFile,
  type FileHandle,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  stat,
  writeFile,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { isSystemError, UserError } from "../lib/errors.ts";
import { type ObjectName, objectKey, objectName } from "./digest.ts";
import { parseDirObject } from "./dir-object.ts";
import type { Manifest } from "./manifest.ts";
import { hashObject, hashObjectFile, objectHash } from "./object-hash.ts";

/** The content-addressed store, byte for byte DVC's layout, so that DVC and modelgate share one. */
export interface Cache {
  readonly dir: string;
  objectPath(digest: string): string;
  /** Whether the object is there and sound; DVC's rule: read-only means verified, anything else is hashed again. */
  has(digest: string): Promise<boolean>;
  /** The object's size, or undefined where it is not there (or not sound). */
  size(digest: string): Promise<number | undefined>;
  putFile(absFile: string, digest: string): Promise<void>;
  putBytes(bytes: Uint8Array, digest: string): Promise<void>;
  /** Takes an object as it arrives and returns its bytes' count; what does not match its digest is not kept. */
  receive(stream: Readable, digest: string, name: string, expected?: number): Promise<number>;
  readDir(digest: string): Promise<Manifest | undefined>;
  /** Hashes the object again; false where it is missing or damaged. */
  verify(digest: string): Promise<boolean>;
  /** Takes an object out again, after a transfer that failed as a whole. */
  remove(digest: string): Promise<void>;
}

/** Opens a cache folder; nothing is made before the first object arrives. */
export function openCache(dir: string): Cache {
  const objectPath = (digest: string): string => join(dir, ...objectKey(digest).split("/"));
  const temporaryDir = join(dir, ".modelgate-tmp");
  let ready: Promise<void> | undefined;

  async function store(digest: string, fill: (temporary: string) => Promise<void>): Promise<void> {
    const temporary = join(temporaryDir, randomUUID());
    const path = objectPath(digest);
    try {
      ready ??= prepare(temporaryDir);
      await ready;
      await fill(temporary);
      await chmod(temporary, 0o444);
      await mkdir(dirname(path), { recursive: true });
      await rename(temporary, path).catch(async (error: unknown) => {
        // Windows does not replace a read-only file: one that another process has put there meanwhile is as good.
        if (!isSystemError(error, "EPERM", "EACCES", "EEXIST") || !(await has(digest))) throw error;
      });
    } catch (error) {
      throw cacheError(error, dir);
    } finally {
      await rm(temporary, { force: true });
    }
  }

  async function size(digest: string): Promise<number | undefined> {
    const path = objectPath(digest);
    try {
      const stats = await stat(path);
      if (!stats.isFile()) return undefined;
      if ((stats.mode & 0o222) === 0) return stats.size;
      if (!(await isObject(path, digest))) return undefined;
      await chmod(path, 0o444).catch(() => {});
      return stats.size;
    } catch (error) {
      if (isSystemError(error, "ENOENT", "ENOTDIR")) return undefined;
      throw cacheError(error, dir);
    }
  }

  const has = async (digest: string): Promise<boolean> => (await size(digest)) !== undefined;

  return {
    dir,
    objectPath,
    has,
    size,
    async putFile(absFile, digest) {
      await store(digest, async (temporary) => {
        await copyFile(absFile, temporary, constants.COPYFILE_FICLONE);
        // The copy is hashed and not its source, which may be changing under our hands.
        const { algorithm, hex } = objectName(digest);
        const found = await hashObjectFile(algorithm, temporary);
        if (found === hex) return;
        throw new UserError(`${absFile} changed while it was read: it was ${digest}, now ${algorithm}:${found}`, {
          fix: "Wait for what writes it to end, then run this again.",
        });
      });
    },
    async putBytes(bytes, digest) {
      const { algorithm, hex } = objectName(digest);
      const found = hashObject(algorithm, bytes);
      if (found !== hex) throw new Error(`these bytes are ${algorithm}:${found} and not ${digest}`);
      await store(digest, (temporary) => writeFile(temporary, bytes, { flag: "wx" }));
    },
    async receive(stream, digest, name, expected) {
      let bytes = 0;
      await store(digest, async (temporary) => {
        const { algorithm, hex } = objectName(digest);
        const arrived = await writeHashed(stream, temporary, algorithm);
        bytes = arrived.bytes;
        const { found } = arrived;
        if (found === hex) return;
        throw mismatch(name, digest, found, bytes, expected);
      });
      return bytes;
    },
    async readDir(digest) {
      try {
        return parseDirObject(await readFile(objectPath(digest)), digest);
      } catch (error) {
        if (isSystemError(error, "ENOENT", "ENOTDIR")) return undefined;
        throw error;
      }
    },
    async verify(digest) {
      try {
        return await isObject(objectPath(digest), digest);
      } catch (error) {
        if (isSystemError(error, "ENOENT", "ENOTDIR")) return false;
        throw error;
      }
    },
    async remove(digest) {
      const path = objectPath(digest);
      await rm(path, { force: true });
      await rmdir(dirname(path)).catch(() => {});
    },
  };
}

/** The bytes are not the object's: nothing of them is kept. */
export function mismatch(
  name: string,
  digest: string,
  found: string,
  bytes: number,
  expected: number | undefined,
): UserError {
  const truncated = expected !== undefined && bytes < expected;
  const what = truncated ? `truncated, ${bytes} of ${expected} bytes arrived` : `damaged, ${bytes} bytes arrived`;
  return new UserError(`${name} is ${what}: expected ${digest}, found ${objectName(digest).algorithm}:${found}`, {
    fix: truncated
      ? "Run this again; if it stays, push the object again from where it was made."
      : "The remote holds other bytes under this name. Delete that object there and push it again from where it was made.",
  });
}

/** Errors of the disk that the user must mend. */
export function cacheError(error: unknown, dir: string): unknown {
  if (isSystemError(error, "ENOSPC", "EDQUOT")) {
    return new UserError(`the disk of ${dir} is full`, {
      fix: "Free space, or set cache.dir to a larger disk.",
      cause: error,
    });
  }
  if (isSystemError(error, "EACCES", "EPERM", "EROFS")) {
    return new UserError(`no permission to write in ${dir}`, {
      fix: "Give this user the right to write there, or set cache.dir to a folder of its own.",
      cause: error,
    });
  }
  return error;
}

async function isObject(path: string, digest: string): Promise<boolean> {
  const { algorithm, hex } = objectName(digest);
  return (await hashObjectFile(algorithm, path)) === hex;
}

/** A killed run leaves its unfinished files: those of yesterday belong to nobody any more. */
async function prepare(temporaryDir: string): Promise<void> {
  await mkdir(temporaryDir, { recursive: true });
  const day = 24 * 60 * 60 * 1000;
  for (const name of await readdir(temporaryDir)) {
    const path = join(temporaryDir, name);
    const stats = await stat(path).catch(() => undefined);
    if (stats !== undefined && Date.now() - stats.mtimeMs > day) await rm(path, { force: true });
  }
}

/** Pieces are gathered up to this many bytes, so that a small object is one write. */
const piece = 1 << 20;

/** Writes a stream to a new file and hashes it on the way. */
async function writeHashed(
  stream: Readable,
  path: string,
  algorithm: ObjectName["algorithm"],
): Promise<{ bytes: number; found: string }> {
  const hash = objectHash(algorithm);
  let bytes = 0;
  let held: Buffer[] = [];
  let waiting = 0;
  let handle: FileHandle | undefined;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      hash.update(chunk);
      bytes += chunk.length;
      held.push(chunk);
      waiting += chunk.length;
      if (waiting < piece) continue;
      handle ??= await open(path, "wx");
      await handle.writeFile(Buffer.concat(held));
      held = [];
      waiting = 0;
    }
    handle ??= await open(path, "wx");
    if (waiting > 0) await handle.writeFile(Buffer.concat(held));
  } finally {
    await handle?.close();
  }
  return { bytes, found: hash.hex() };
}
