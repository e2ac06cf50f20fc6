import { UserError } from "../lib/errors.ts";
import { showPath } from "../lib/paths.ts";
import { eachAdaptive, eachLimited } from "../lib/pool.ts";
import type { DataContext } from "./context.ts";
import { isDirDigest } from "./digest.ts";
import { usualParallel } from "./existence.ts";
import { expectObjects } from "./lfs/remote.ts";
import type { Manifest } from "./manifest.ts";
import type { Origin } from "./pin.ts";
import { placesOf } from "./places.ts";
import { openReceiver, type Receiver, type Report } from "./receive.ts";

/** One object that is wanted, and for whom, in messages. */
export interface Wanted {
  readonly digest: string;
  /** The path in the workspace, or the digest itself where there is none. */
  readonly name: string;
  /** A remote of its own, by name. */
  readonly remote?: string;
  /** How many bytes it should have, where the pin says. */
  readonly bytes?: number;
  /** Where it comes from, where that is not a DVC remote asked by digest. */
  readonly origin?: Origin;
}

/** What a transfer has brought into the cache, and what it found nowhere. */
export interface Fetched {
  objects: number;
  bytes: number;
  readonly missing: { readonly wanted: Wanted; readonly remotes: readonly string[] }[];
}

/** The start of a transfer. */
export function nothingFetched(): Fetched {
  return { objects: 0, bytes: 0, missing: [] };
}

/** Objects of the cache that are looked at together. */
export const parallel = 32;

/**
 * Gets objects into the cache, as many at once as bring more, each verified as it arrives; absent ones are noted in
 * `into.missing`. What has arrived stays there if another fails.
 */
export async function fetchObjects(ctx: DataContext, wanted: readonly Wanted[], into: Fetched): Promise<void> {
  if (wanted.length === 0) return;
  await expectObjects(ctx, wanted);
  const progress = ctx.host.log.progress("pull");
  progress.total({ objects: wanted.length, ...knownBytes(wanted) });
  const receiver = openReceiver(ctx);
  try {
    for (const group of groupsOf(wanted)) {
      const [first] = group;
      const places = first === undefined ? [] : await placesOf(ctx, first);
      const max = Math.min(...places.map(({ storage }) => storage.parallel ?? usualParallel), 512);
      const { signal } = ctx.host;
      await eachAdaptive(
        group,
        async (one, pace) => {
          const moved = (bytes: number): void => progress.advance({ bytes });
          await fetchOne(ctx, receiver, one, into, { slowDown: pace.slowDown, moved });
          progress.advance({ objects: 1 });
        },
        { max, now: () => performance.now(), signal },
      );
    }
  } finally {
    progress.end();
    await receiver.close();
  }
}

/** Objects of one group come from storages of the same kind. */
function groupsOf(wanted: readonly Wanted[]): Wanted[][] {
  const groups = new Map<string, Wanted[]>();
  for (const one of wanted) {
    const lfs = one.digest.startsWith("sha256:") ? "lfs" : "";
    const key = `${lfs} ${one.origin?.kind ?? ""} ${one.remote ?? ""}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

/** A directory's listing: from the cache, else fetched; it is kept only when all it names is sound. */
export async function fetchManifest(ctx: DataContext, wanted: Wanted, into: Fetched): Promise<Manifest | undefined> {
  const { cache } = ctx;
  const wasThere = await cache.has(wanted.digest);
  if (!wasThere) {
    const receiver = openReceiver(ctx);
    try {
      // By way of the cache's file, so that its bytes are not in memory beside what is read from them.
      await fetchOne(ctx, receiver, wanted, into, { slowDown: () => {}, moved: () => {} });
    } finally {
      await receiver.close();
    }
  }
  try {
    return await cache.readDir(wanted.digest);
  } catch (error) {
    // What was there before may be somebody's only copy.
    if (error instanceof UserError && !wasThere) await cache.remove(wanted.digest);
    throw error;
  }
}

/** How many bytes will arrive, where every pin says so. */
function knownBytes(wanted: readonly Wanted[]): { bytes?: number } {
  const sizes = wanted.flatMap((one) => one.bytes ?? []);
  return sizes.length < wanted.length ? {} : { bytes: sizes.reduce((all, size) => all + size, 0) };
}

/** Asks each place in turn. */
async function fetchOne(
  ctx: DataContext,
  receiver: Receiver,
  wanted: Wanted,
  into: Fetched,
  report: Report,
): Promise<void> {
  const places = await placesOf(ctx, wanted);
  for (const place of places) {
    const bytes = await receiver.receive(place, wanted, report);
    if (bytes === undefined) continue;
    into.objects++;
    into.bytes += bytes;
    return;
  }
  into.missing.push({ wanted, remotes: places.map((place) => place.storage.url) });
}

/** Objects that no remote holds, as apart from a remote that cannot be asked: a caller may do without them. */
export class MissingObjects extends UserError {}

/** All that is missing, in one error that names each path, digest and remote. */
export function missingError(missing: Fetched["missing"]): MissingObjects {
  const shown = missing.slice(0, 10).map(({ wanted }) => `  ${wanted.name}  ${wanted.digest}`);
  const more = missing.length > 10 ? [`  and ${missing.length - 10} more`] : [];
  const remotes = [...new Set(missing.flatMap((one) => one.remotes))];
  const what = missing.length === 1 ? "1 object is" : `${missing.length} objects are`;
  if (remotes.length === 0) {
    return new MissingObjects(
      [`${what} not in the cache, and no remote is configured:`, ...shown, ...more].join("\n"),
      {
        fix: missing.every(({ wanted }) => wanted.digest.startsWith("sha256:"))
          ? "Name the Git LFS server: a Git remote (git remote add origin URL), or lfs.url."
          : "Name a remote in .dvc/config (dvc remote add -d NAME URL) or by the input `remote`.",
      },
    );
  }
  return new MissingObjects([`${what} missing in ${remotes.join(" and ")}:`, ...shown, ...more].join("\n"), {
    fix: "Push from where the data was made (dvc push, or modelgate push), then run this again.",
  });
}

/** The wanted objects of a manifest's files. */
export function wantedOf(manifest: Manifest, under: Wanted): Wanted[] {
  const remote = under.remote === undefined ? {} : { remote: under.remote };
  return manifest.entries.map(({ digest, path }) => ({ digest, name: showPath(join(under.name, path)), ...remote }));
}

/** Each digest once. */
export function unique(wanted: readonly Wanted[]): Wanted[] {
  return [...new Map(wanted.map((one) => [one.digest, one])).values()];
}

/** Those not in the cache. */
export async function notCached(ctx: DataContext, wanted: readonly Wanted[]): Promise<Wanted[]> {
  const absent: Wanted[] = [];
  await eachLimited(wanted, parallel, async (one) => {
    if (!(await ctx.cache.has(one.digest))) absent.push(one);
  });
  return absent;
}

/** The listings behind directory digests, each fetched where it must be. */
export async function manifestsOf(
  ctx: DataContext,
  wanted: readonly Wanted[],
  into: Fetched,
): Promise<Map<string, Manifest>> {
  const found = new Map<string, Manifest>();
  const dirs = unique(wanted.filter((one) => isDirDigest(one.digest)));
  await eachLimited(dirs, parallel, async (one) => {
    const manifest = await fetchManifest(ctx, one, into);
    if (manifest !== undefined) found.set(one.digest, manifest);
  });
  return found;
}

function join(name: string, path: string): string {
  return path === "" ? name : `${name}/${path}`;
}
