import { type BigIntStats, lstatSync, readlinkSync, statSync } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname, isAbsolute, resolve } from "node:path";
import { isSystemError, UserError } from "../lib/errors.ts";
import { showPath } from "../lib/paths.ts";
import type { Cache } from "./cache.ts";
import { type ObjectName, objectName } from "./digest.ts";
import { hashObjectFile } from "./object-hash.ts";
import type { StatIndex } from "./stat-index.ts";

/** What stands at a path, links followed. Calls that wait: asking for one file costs less than handing the question on. */
export function statIfThere(path: string): BigIntStats | undefined {
  return ask(path, () => statSync(path, { bigint: true, throwIfNoEntry: false }));
}

/** What stands at a path itself, without following a link. */
export function lstatIfThere(path: string): BigIntStats | undefined {
  return ask(path, () => lstatSync(path, { bigint: true, throwIfNoEntry: false }));
}

/** The digest of one file, read only when it has changed since it was last read in this algorithm. */
export async function fileDigest(
  absPath: string,
  index: StatIndex | undefined,
  stats: BigIntStats,
  algorithm: ObjectName["algorithm"] = "md5",
): Promise<string> {
  if (!stats.isFile()) {
    // To open a pipe would wait for whoever writes into it, for ever.
    throw new UserError(`${showPath(absPath)} is neither a file nor a folder`, {
      fix: "Pipes, sockets and devices have no content to keep: write a file, or take the path out of dvc.yaml.",
    });
  }
  const known = knownDigest(absPath, index, stats, algorithm);
  if (known !== undefined) return known;
  const digest = `${algorithm}:${await hashObjectFile(algorithm, absPath)}`;
  const after = await stat(absPath, { bigint: true });
  if (after.mtimeNs === stats.mtimeNs && after.size === stats.size && index !== undefined) {
    rememberDigest(index, absPath, after, digest);
  }
  return digest;
}

/** Takes note of a file's digest. */
export function rememberDigest(index: StatIndex, absPath: string, stats: BigIntStats, digest: string): void {
  index.put(indexKey(absPath, objectName(digest).algorithm), stats, digest);
}

/** A file of Git LFS may be asked for both its SHA-256 and, by a pipeline, its MD5: neither takes the other's place. */
function indexKey(absPath: string, algorithm: ObjectName["algorithm"]): string {
  return algorithm === "sha256" ? `${absPath}:sha256` : absPath;
}

/** The same without reading the file; undefined where it would have to be read. */
export function knownDigest(
  absPath: string,
  index: StatIndex | undefined,
  stats: BigIntStats,
  algorithm: ObjectName["algorithm"],
): string | undefined {
  const known = index?.get(indexKey(absPath, algorithm), stats);
  return known !== undefined && objectName(known).algorithm === algorithm ? known : undefined;
}

/** Whether the file at a path is the very object: linked to the cache's file, so that nothing need be hashed. */
export function isLinkTo(cache: Cache, digest: string, absPath: string, stats: BigIntStats): boolean {
  if (stats.isSymbolicLink()) {
    const target = readlinkSync(absPath);
    return (isAbsolute(target) ? target : resolve(dirname(absPath), target)) === cache.objectPath(digest);
  }
  if (stats.nlink < 2n) return false;
  const object = statIfThere(cache.objectPath(digest));
  return object !== undefined && object.ino === stats.ino && object.dev === stats.dev;
}

function ask(path: string, body: () => BigIntStats | undefined): BigIntStats | undefined {
  try {
    return body();
  } catch (error) {
    if (isSystemError(error, "ENOTDIR", "ELOOP")) return undefined;
    if (!isSystemError(error, "ENAMETOOLONG")) throw error;
    throw new UserError(`the name \`${showPath(path)}\` is longer than this file system allows`, {
      fix: "Give the file a shorter name (most file systems take 255 bytes), and pin it again.",
      cause: error,
    });
  }
}
