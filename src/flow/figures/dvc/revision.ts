import { isDirDigest } from "../../../data/digest.ts";
import { manifestsOf, nothingFetched } from "../../../data/fetch.ts";
import { isObjectOf } from "../../../data/object-hash.ts";
import { fetchDigests } from "../../../data/transfer.ts";
import { isPassing, UserError } from "../../../lib/errors.ts";
import { readBlobs, type TreeFile, treeFiles } from "../../../lib/git-objects.ts";
import { once } from "../../../lib/once.ts";
import { readIfThere } from "../../../lib/read-if-there.ts";
import type { RunRecord } from "../../../tracking/record.ts";
import type { Bench } from "../../bench.ts";
import { below } from "../../closure.ts";
import { isStrangers } from "../../may-run.ts";
import type { ModelPlan } from "../../plan.ts";
import { digestsOf } from "../../record-digests.ts";
import { type FileRead, mostFiles, type PlotFiles, readInRoom, tooLarge } from "./files.ts";

/** A file by the digest that a lock, a pin or a folder's listing has of it. */
interface Pinned {
  readonly digest: string;
  readonly bytes?: number;
}

/**
 * The files that a recorded run left: by the digests that its locks name, from cache or remote; what no lock names from its
 * commit, where this clone has it. A file that a lock names by another digest than Git's is not Git's.
 * A stranger's locks name what they like, so that of its files only Git's are taken.
 */
export async function recordedPlots(bench: Bench, plan: ModelPlan, record: RunRecord): Promise<PlotFiles> {
  const at = { cwd: bench.root, env: bench.host.env };
  const none: ReadonlyMap<string, string> = new Map();
  const { all } = (await isStrangers(bench, record)) ? { all: none } : await digestsOf(bench, plan, record);
  const sizes = new Map(record.stages.flatMap(({ outs }) => outs.map(({ digest, bytes }) => [digest, bytes])));
  const tree = once(async (): Promise<ReadonlyMap<string, TreeFile>> => {
    const files = await orNothing(bench, () => treeFiles(record.source.tree, at));
    return new Map((files ?? []).map((file) => [file.path, file]));
  });
  const listings = new Map<string, Promise<ReadonlyMap<string, Pinned> | undefined>>();
  const listing = (dir: string, digest: string): Promise<ReadonlyMap<string, Pinned> | undefined> => {
    const known = listings.get(dir) ?? listed(bench, dir, digest);
    listings.set(dir, known);
    return known;
  };
  const find = async (path: string): Promise<Pinned | undefined> => {
    const own = all.get(path);
    if (own !== undefined) return { digest: own, ...pinnedSize(sizes.get(own)) };
    const above = [...all].find(([dir, digest]) => isDirDigest(digest) && below(path, dir));
    return above === undefined ? undefined : (await listing(...above))?.get(path);
  };
  return {
    async list(path) {
      const own = all.get(path);
      if (own !== undefined && !isDirDigest(own)) return undefined;
      const found = new Set<string>();
      for (const [dir, digest] of all) {
        if (!isDirDigest(digest)) {
          if (below(dir, path)) found.add(dir);
        } else if (below(dir, path) || below(path, dir)) {
          for (const file of (await listing(dir, digest))?.keys() ?? []) if (below(file, path)) found.add(file);
        }
      }
      for (const file of (await tree()).keys()) if (file !== path && below(file, path)) found.add(file);
      return found.size === 0 ? undefined : [...found].sort().slice(0, mostFiles);
    },
    async read(paths) {
      const pinned = new Map<string, Pinned>();
      for (const path of paths) {
        const one = await find(path);
        if (one !== undefined) pinned.set(path, one);
      }
      const blobs = await blobsOf(bench, paths, await tree());
      const wanted = [...pinned].filter(
        ([path, one]) => !isSame(blobs.get(path), one) && tooLarge(one.bytes ?? 0) === undefined,
      );
      await fetch(
        bench,
        wanted.map(([, one]) => one.digest),
      );
      return readInRoom(paths, (path) => bytesOf(bench, pinned.get(path), blobs.get(path)));
    },
  };
}

function pinnedSize(bytes: number | undefined): { bytes?: number } {
  return bytes === undefined || bytes === 0 ? {} : { bytes };
}

async function listed(bench: Bench, dir: string, digest: string): Promise<ReadonlyMap<string, Pinned> | undefined> {
  const manifests = await orNothing(bench, async () =>
    manifestsOf(await bench.data(), [{ digest, name: dir }], nothingFetched()),
  );
  const entries = manifests?.get(digest)?.entries;
  return (
    entries && new Map(entries.map((one) => [`${dir}/${one.path}`, { digest: one.digest, ...pinnedSize(one.size) }]))
  );
}

/** What Git has of them, as far as it is small enough. */
async function blobsOf(
  bench: Bench,
  paths: readonly string[],
  tree: ReadonlyMap<string, TreeFile>,
): Promise<ReadonlyMap<string, FileRead>> {
  const files = paths.flatMap((path) => tree.get(path) ?? []);
  const small = files.filter(({ size }) => tooLarge(size) === undefined);
  const blobs = await orNothing(bench, () =>
    readBlobs(
      small.map(({ blob }) => blob),
      { cwd: bench.root, env: bench.host.env },
    ),
  );
  return new Map(
    files.flatMap(({ path, blob, size }): [string, FileRead][] => {
      const missing = tooLarge(size);
      if (missing !== undefined) return [[path, { missing }]];
      const bytes = blobs?.get(blob);
      return bytes === undefined ? [] : [[path, bytes]];
    }),
  );
}

async function fetch(bench: Bench, digests: readonly string[]): Promise<void> {
  if (digests.length > 0) await orNothing(bench, async () => fetchDigests(await bench.data(), digests));
}

async function bytesOf(bench: Bench, pinned: Pinned | undefined, blob: FileRead | undefined): Promise<FileRead> {
  if (pinned === undefined) return blob ?? { missing: "there is no such file" };
  if (blob !== undefined && isSame(blob, pinned)) return blob;
  const missing = tooLarge(pinned.bytes ?? 0);
  if (missing !== undefined) return { missing };
  if (isDirDigest(pinned.digest)) return { missing: "it is a folder" };
  const { cache } = await bench.data();
  const size = await cache.size(pinned.digest);
  const large = tooLarge(size ?? 0);
  if (large !== undefined) return { missing: large };
  const bytes = size === undefined ? undefined : await readIfThere(cache.objectPath(pinned.digest));
  if (bytes === undefined) return { missing: `its object (${pinned.digest}) is in no cache and on no remote` };
  return isSame(bytes, pinned) ? bytes : { missing: `its object (${pinned.digest}) is damaged` };
}

function isSame(blob: FileRead | undefined, { digest }: Pinned): boolean {
  return blob instanceof Uint8Array && !isDirDigest(digest) && isObjectOf(digest, blob);
}

/** A report does without what cannot be had; what is a bug of ours is none of these. */
async function orNothing<T>(bench: Bench, get: () => Promise<T>): Promise<T | undefined> {
  try {
    return await get();
  } catch (error) {
    bench.host.signal.throwIfAborted();
    if (!(error instanceof UserError) && !isPassing(error)) throw error;
    bench.host.log.debug(`plots: ${error.message}`);
    return undefined;
  }
}
