import { join } from "node:path";
import { UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import { dataPathFault, showPath } from "../lib/paths.ts";
import { eachLimited } from "../lib/pool.ts";
import type { Cache } from "./cache.ts";
import { isDirDigest, type ObjectName } from "./digest.ts";
import { dirObject } from "./dir-object.ts";
import type { LinkType } from "./dvc-config.ts";
import { fileDigest, statIfThere } from "./file-state.ts";
import { openPlacer } from "./link.ts";
import { listTree } from "./list-tree.ts";
import type { Manifest, ManifestEntry } from "./manifest.ts";
import type { StatIndex } from "./stat-index.ts";

/** What stands at a path, by content. */
interface HashedOut {
  readonly digest: string;
  readonly bytes: number;
  readonly files: number;
  /** Whether it is a file that may be executed. */
  readonly executable: boolean;
  readonly manifest: Manifest;
}

/** How DVC names objects: DVC 3's way, or DVC 2's. */
type DvcAlgorithm = Exclude<ObjectName["algorithm"], "sha256">;

/** Hashes a file or directory as DVC does; undefined where nothing is there. */
export async function hashOut(
  host: Host,
  absPath: string,
  index?: StatIndex,
  algorithm: DvcAlgorithm = "md5",
): Promise<HashedOut | undefined> {
  const stats = statIfThere(absPath);
  if (stats === undefined) return undefined;
  if (!stats.isDirectory()) {
    const digest = await fileDigest(absPath, index, stats, algorithm);
    const bytes = Number(stats.size);
    const manifest = manifestOf(digest, [{ path: "", size: bytes, digest }]);
    return { digest, bytes, files: 1, executable: (stats.mode & 0o111n) !== 0n, manifest };
  }
  const found = await listTree(absPath);
  const entries = await hashListed(host, absPath, found, index, algorithm);
  const { digest } = dirObject(entries, algorithm);
  const bytes = entries.reduce((sum, entry) => sum + (entry.size ?? 0), 0);
  return { digest, bytes, files: entries.length, executable: false, manifest: manifestOf(digest, entries) };
}

/** Hashes what stands at a path, puts every object into the cache and links the workspace to it as `cache.type` says. */
export async function commitOut(
  host: Host,
  cache: Cache,
  absPath: string,
  linkTypes: readonly LinkType[],
  index?: StatIndex,
  algorithm: DvcAlgorithm = "md5",
): Promise<{ digest: string; bytes: number; files: number }> {
  const out = await hashOut(host, absPath, index, algorithm);
  if (out === undefined) throw new UserError(`there is nothing at ${absPath} to put into the cache`);
  const place = keepsItsFile(linkTypes) ? undefined : openPlacer(cache, linkTypes);
  await eachLimited(
    out.manifest.entries,
    8,
    async (entry) => {
      const file = entry.path === "" ? absPath : join(absPath, ...entry.path.split("/"));
      if (!(await cache.has(entry.digest))) await cache.putFile(file, entry.digest);
      await place?.(entry.digest, file, false);
    },
    host.signal,
  );
  // Last, so that a listing in the cache implies its files.
  if (isDirDigest(out.digest) && !(await cache.has(out.digest))) {
    await cache.putBytes(dirObject(out.manifest.entries, algorithm).bytes, out.digest);
  }
  return { digest: out.digest, bytes: out.bytes, files: out.files };
}

/** A file that is a copy (or may become a shared one) is left as it stands, like DVC does. */
function keepsItsFile(linkTypes: readonly LinkType[]): boolean {
  return linkTypes[0] === "reflink" || linkTypes[0] === "copy" || linkTypes.length === 0;
}

async function hashListed(
  host: Host,
  absDir: string,
  paths: readonly string[],
  index: StatIndex | undefined,
  algorithm: DvcAlgorithm,
): Promise<ManifestEntry[]> {
  const entries = new Map<string, ManifestEntry>();
  await eachLimited(
    paths,
    16,
    async (path) => {
      const file = join(absDir, ...path.split("/"));
      const fault = dataPathFault(path);
      if (fault !== undefined) {
        throw new UserError(`the name of ${showPath(file)} ${fault}: nobody could pull it`, {
          fix: "Rename the file, or name it in .dvcignore.",
        });
      }
      const stats = statIfThere(file);
      if (stats === undefined) {
        throw new UserError(`${showPath(file)} is a symbolic link to nothing (or was removed while it was read)`, {
          fix: "Remove the link, or put back what it points to.",
        });
      }
      entries.set(path, { path, size: Number(stats.size), digest: await fileDigest(file, index, stats, algorithm) });
    },
    host.signal,
  );
  return paths.flatMap((path) => entries.get(path) ?? []);
}

function manifestOf(digest: string, entries: ManifestEntry[]): Manifest {
  return { schema: "modelgate/manifest/1", source: "dvc", digest, entries };
}
