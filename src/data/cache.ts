import { chmodSync, constants, type Stats, statSync } from "node:fs";
import { copyFile, readFile, rm, rmdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isSystemError, UserError } from "../lib/errors.ts";
import { type Incoming, openStore, type Store } from "./cache-store.ts";
import { objectKey, objectName } from "./digest.ts";
import { parseDirObject, refuseHuge } from "./dir-object.ts";
import { diskError } from "./disk.ts";
import type { Manifest } from "./manifest.ts";
import { hashObject, hashObjectFile } from "./object-hash.ts";

/**
 * The content-addressed store, byte for byte DVC's layouts, so that DVC and modelgate share one;
 * objects of Git LFS (`sha256:`) are kept where Git LFS keeps them.
 */
export interface Cache {
  readonly dir: string;
  objectPath(digest: string): string;
  /** Whether the object is there and sound; DVC's rule: read-only means verified, anything else is hashed again. */
  has(digest: string): Promise<boolean>;
  /** The object's size, or undefined where it is not there (or not sound). */
  size(digest: string): Promise<number | undefined>;
  putFile(absFile: string, digest: string): Promise<void>;
  putBytes(bytes: Uint8Array, digest: string): Promise<void>;
  /** Takes a small object that has arrived; what does not match its digest is an error (`mismatch`) and not kept. */
  receiveBytes(bytes: Uint8Array, digest: string, name: string, expected?: number): Promise<void>;
  /** The start of an object that the caller writes and verifies; end it by `commit` or `discard`. */
  begin(digest: string): Promise<Incoming>;
  readDir(digest: string): Promise<Manifest | undefined>;
  /** Hashes the object again; false where it is missing or damaged. */
  verify(digest: string): Promise<boolean>;
  /** Takes an object out again, after a transfer that failed as a whole. */
  remove(digest: string): Promise<void>;
}

interface CacheOptions {
  /** DVC's `cache.shared = group`: whoever is in the group may add to the cache. */
  readonly shared?: boolean;
  /** Git LFS's own folder, `<git common dir>/lfs`; without it there is no place for `sha256:` digests. */
  readonly lfsDir?: () => string;
}

/** Opens a cache folder; nothing is made before the first object arrives. */
export function openCache(dir: string, options: CacheOptions = {}): Cache {
  const { lfsDir } = options;
  const objects = openStore(dir, options.shared ?? false);
  let lfs: Store | undefined;

  function objectPath(digest: string): string {
    if (!digest.startsWith("sha256:")) return join(dir, objectKey(digest));
    const { hex } = objectName(digest);
    if (lfsDir === undefined) throw new TypeError(`this cache has no place for objects of Git LFS: ${digest}`);
    return join(lfsDir(), "objects", hex.slice(0, 2), hex.slice(2, 4), hex);
  }

  const storeOf = (digest: string): Store => {
    if (!digest.startsWith("sha256:") || lfsDir === undefined) return objects;
    lfs ??= openStore(lfsDir(), false);
    return lfs;
  };
  const begin = (digest: string): Incoming => storeOf(digest).begin(objectPath(digest));

  async function fill(digest: string, write: (path: string) => Promise<void>): Promise<void> {
    const incoming = begin(digest);
    try {
      await write(incoming.path);
      await incoming.commit();
    } catch (error) {
      throw diskError(error, dir);
    } finally {
      await incoming.discard();
    }
  }

  async function size(digest: string): Promise<number | undefined> {
    const path = objectPath(digest);
    try {
      const stats = statIfThere(path);
      if (stats === undefined || !stats.isFile()) return undefined;
      if ((stats.mode & 0o222) === 0) return stats.size;
      if (!(await isObject(path, digest))) return undefined;
      protect(path);
      return stats.size;
    } catch (error) {
      throw diskError(error, dir);
    }
  }

  return {
    dir,
    objectPath,
    size,
    has: async (digest) => (await size(digest)) !== undefined,
    async putFile(absFile, digest) {
      await fill(digest, async (temporary) => {
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
      storeOf(digest).write(objectPath(digest), bytes);
    },
    async receiveBytes(bytes, digest, name, expected) {
      const { algorithm, hex } = objectName(digest);
      const found = hashObject(algorithm, bytes);
      if (found !== hex) throw mismatch(name, digest, found, bytes.length, expected);
      storeOf(digest).write(objectPath(digest), bytes);
    },
    begin: async (digest) => begin(digest),
    async readDir(digest) {
      try {
        const path = objectPath(digest);
        // Before it is in memory: it may be of any size.
        refuseHuge((await stat(path)).size, digest);
        return parseDirObject(await readFile(path), digest);
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

/** What arrived is not the object that its digest names. */
export class WrongBytes extends UserError {}

/** More bytes than the pin says: what is there, or undefined where that is not known to its end. */
export function tooMany(name: string, bytes: number | undefined, expected: number): WrongBytes {
  return new WrongBytes(`${name} has ${bytes ?? `more than ${expected}`} bytes, and its pin says ${expected}`, {
    fix: "The remote holds something else under this name. Delete that object there and push it again from where it was made.",
  });
}

/** The bytes are not the object's: nothing of them is kept. */
export function mismatch(
  name: string,
  digest: string,
  found: string,
  bytes: number,
  expected: number | undefined,
): WrongBytes {
  const truncated = expected !== undefined && bytes < expected;
  const what = truncated ? `truncated, ${bytes} of ${expected} bytes arrived` : `damaged, ${bytes} bytes arrived`;
  return new WrongBytes(`${name} is ${what}: expected ${digest}, found ${objectName(digest).algorithm}:${found}`, {
    fix: truncated
      ? "Run this again; if it stays, push the object again from where it was made."
      : "The remote holds other bytes under this name. Delete that object there and push it again from where it was made.",
  });
}

async function isObject(path: string, digest: string): Promise<boolean> {
  const { algorithm, hex } = objectName(digest);
  return (await hashObjectFile(algorithm, path)) === hex;
}

function statIfThere(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (isSystemError(error, "ENOTDIR")) return undefined;
    throw error;
  }
}

/** A cache that this job may not write in is not worse for it: the object is hashed once more the next time. */
function protect(path: string): void {
  try {
    chmodSync(path, 0o444);
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}
