import type { BigIntStats } from "node:fs";
import { lstat, readdir, readlink, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { isSystemError, UserError } from "../lib/errors.ts";
import { hashFile } from "../lib/hashing.ts";
import type { Host } from "../lib/host.ts";
import { eachLimited } from "../lib/pool.ts";
import type { Cache } from "./cache.ts";
import { isDirDigest } from "./digest.ts";
import { dirObject } from "./dir-object.ts";
import type { LinkType } from "./dvc-config.ts";
import { type Ignore, ignoreRoot, readIgnore } from "./dvcignore.ts";
import { placeObject } from "./link.ts";
import type { Manifest, ManifestEntry } from "./manifest.ts";
import type { StatIndex } from "./stat-index.ts";

/** What stands at a path, by content. */
export interface HashedOut {
  readonly digest: string;
  readonly bytes: number;
  readonly files: number;
  readonly manifest: Manifest;
}

/** Hashes a file or directory as DVC does; undefined where nothing is there. */
export async function hashOut(host: Host, absPath: string, index?: StatIndex): Promise<HashedOut | undefined> {
  const stats = await statIfThere(absPath);
  if (stats === undefined) return undefined;
  if (!stats.isDirectory()) {
    const digest = await fileDigest(absPath, index, stats);
    const bytes = Number(stats.size);
    const manifest = manifestOf(digest, [{ path: "", size: bytes, digest }]);
    return { digest, bytes, files: 1, manifest };
  }
  const found = await listTree(absPath);
  const entries = await hashListed(host, absPath, found, index);
  const { digest } = dirObject(entries);
  const bytes = entries.reduce((sum, entry) => sum + (entry.size ?? 0), 0);
  return { digest, bytes, files: entries.length, manifest: manifestOf(digest, entries) };
}

/** Hashes what stands at a path, puts every object into the cache and links the workspace to it as `cache.type` says. */
export async function commitOut(
  host: Host,
  cache: Cache,
  absPath: string,
  linkTypes: readonly LinkType[],
  index?: StatIndex,
): Promise<{ digest: string; bytes: number; files: number }> {
  const out = await hashOut(host, absPath, index);
  if (out === undefined) throw new UserError(`there is nothing at ${absPath} to put into the cache`);
  await eachLimited(
    out.manifest.entries,
    8,
    async (entry) => {
      const file = entry.path === "" ? absPath : join(absPath, ...entry.path.split("/"));
      if (!(await cache.has(entry.digest))) await cache.putFile(file, entry.digest);
      if (!keepsItsFile(linkTypes)) await placeObject(cache, entry.digest, file, { linkTypes, executable: false });
    },
    host.signal,
  );
  // Last, so that a listing in the cache implies its files.
  if (isDirDigest(out.digest) && !(await cache.has(out.digest))) {
    await cache.putBytes(dirObject(out.manifest.entries).bytes, out.digest);
  }
  return { digest: out.digest, bytes: out.bytes, files: out.files };
}

/** A file that is a copy (or may become a shared one) is left as it stands, like DVC does. */
function keepsItsFile(linkTypes: readonly LinkType[]): boolean {
  return linkTypes[0] === "reflink" || linkTypes[0] === "copy" || linkTypes.length === 0;
}

/** The digest of one file, read only when it has changed since it was last read. */
export async function fileDigest(absPath: string, index: StatIndex | undefined, stats: BigIntStats): Promise<string> {
  const known = await index?.get(absPath, stats);
  if (known !== undefined) return known;
  const digest = `md5:${await hashFile("md5", absPath)}`;
  const after = await stat(absPath, { bigint: true });
  if (after.mtimeNs === stats.mtimeNs && after.size === stats.size) await index?.put(absPath, after, digest);
  return digest;
}

/** The files below a directory, relative and sorted, without what DVC ignores; linked folders are not entered. */
export async function listTree(absDir: string): Promise<string[]> {
  const root = await ignoreRoot(absDir);
  const ignore = await readIgnore(root, absDir);
  const inRoot = relative(root, absDir).split(sep).join("/");
  const files: string[] = [];
  await walk(absDir, "", inRoot === "" ? "" : `${inRoot}/`, ignore, files);
  return files.sort((a, b) => (a < b ? -1 : 1));
}

async function walk(absDir: string, below: string, inRoot: string, ignore: Ignore, files: string[]): Promise<void> {
  for (const entry of await readdir(join(absDir, below), { withFileTypes: true })) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    const link = entry.isSymbolicLink();
    const toDir = link && ((await statIfThere(join(absDir, path)))?.isDirectory() ?? false);
    if (ignore(`${inRoot}${path}`, entry.isDirectory() || toDir)) continue;
    if (entry.isDirectory()) await walk(absDir, path, inRoot, ignore, files);
    else if (toDir) continue;
    else if (entry.name === ".dvcignore") {
      throw new UserError(`${join(absDir, path)} stands inside a tracked directory, which DVC refuses`, {
        fix: "Move the .dvcignore to a folder above the directory.",
      });
    } else if (entry.isFile() || link) files.push(path);
  }
}

async function hashListed(
  host: Host,
  absDir: string,
  paths: readonly string[],
  index: StatIndex | undefined,
): Promise<ManifestEntry[]> {
  const entries = new Map<string, ManifestEntry>();
  await eachLimited(
    paths,
    16,
    async (path) => {
      const file = join(absDir, ...path.split("/"));
      const stats = await statIfThere(file);
      if (stats === undefined) {
        throw new UserError(`${file} is a symbolic link to nothing (or was removed while it was read)`, {
          fix: "Remove the link, or put back what it points to.",
        });
      }
      entries.set(path, { path, size: Number(stats.size), digest: await fileDigest(file, index, stats) });
    },
    host.signal,
  );
  return paths.flatMap((path) => entries.get(path) ?? []);
}

/** Whether the file at a path is the very object: linked to the cache's file, so that nothing need be hashed. */
export async function isLinkTo(absPath: string, objectPath: string, stats: BigIntStats): Promise<boolean> {
  if (stats.isSymbolicLink()) {
    const target = await readlink(absPath);
    return (isAbsolute(target) ? target : resolve(dirname(absPath), target)) === objectPath;
  }
  if (stats.nlink < 2n) return false;
  const object = await statIfThere(objectPath);
  return object !== undefined && object.ino === stats.ino && object.dev === stats.dev;
}

async function statIfThere(path: string): Promise<BigIntStats | undefined> {
  try {
    return await stat(path, { bigint: true });
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR")) return undefined;
    throw error;
  }
}

/** What stands at a path itself, without following a link. */
export async function lstatIfThere(path: string): Promise<BigIntStats | undefined> {
  try {
    return await lstat(path, { bigint: true });
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR")) return undefined;
    throw error;
  }
}

function manifestOf(digest: string, entries: ManifestEntry[]): Manifest {
  return { schema: "modelgate/manifest/1", source: "dvc", digest, entries };
}
