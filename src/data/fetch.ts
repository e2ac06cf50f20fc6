import { buffer } from "node:stream/consumers";
import { UserError } from "../lib/errors.ts";
import { eachLimited } from "../lib/pool.ts";
import { mismatch } from "./cache.ts";
import type { DataContext } from "./context.ts";
import { isDirDigest, objectName } from "./digest.ts";
import { parseDirObject } from "./dir-object.ts";
import type { Manifest } from "./manifest.ts";
import { hashObject } from "./object-hash.ts";
import type { Origin } from "./pin.ts";
import { type Place, placesOf } from "./places.ts";

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

/** What one transfer put into the cache, so that it can be taken out again if the whole fails. */
export interface Fetched {
  objects: number;
  bytes: number;
  readonly added: string[];
  readonly missing: { readonly wanted: Wanted; readonly remotes: readonly string[] }[];
}

/** The start of a transfer. */
export function nothingFetched(): Fetched {
  return { objects: 0, bytes: 0, added: [], missing: [] };
}

/** Attempts for one object whose connection breaks on the way. */
const attempts = 4;
/** Objects on their way at once: enough for many small ones to fill a line. */
export const parallel = 32;

/** Gets objects into the cache, many at once, each verified as it arrives; absent ones are noted in `into.missing`. */
export async function fetchObjects(ctx: DataContext, wanted: readonly Wanted[], into: Fetched): Promise<void> {
  if (wanted.length === 0) return;
  const progress = ctx.host.log.progress("pull", "objects");
  progress.total(wanted.length);
  try {
    await eachLimited(
      wanted,
      parallel,
      async (one) => {
        await fetchOne(ctx, one, into);
        progress.advance(1);
      },
      ctx.host.signal,
    );
  } finally {
    progress.end();
  }
}

/** A directory's listing: from the cache, else fetched; it is kept only when all it names is sound. */
export async function fetchManifest(ctx: DataContext, wanted: Wanted, into: Fetched): Promise<Manifest | undefined> {
  if (await ctx.cache.has(wanted.digest)) {
    const known = await ctx.cache.readDir(wanted.digest);
    if (known !== undefined) return known;
  }
  const arrived = await fromRemotes(ctx, wanted, into, async (stream, name) => {
    const bytes = await buffer(stream);
    const { algorithm, hex } = objectName(wanted.digest);
    const found = hashObject(algorithm, bytes);
    if (found !== hex) {
      throw mismatch(name, wanted.digest, found, bytes.length, undefined);
    }
    const manifest = parseDirObject(bytes, wanted.digest);
    await ctx.cache.putBytes(bytes, wanted.digest);
    return { manifest, bytes: bytes.length };
  });
  if (arrived !== undefined) note(into, wanted.digest, arrived.bytes);
  return arrived?.manifest;
}

async function fetchOne(ctx: DataContext, wanted: Wanted, into: Fetched): Promise<void> {
  const bytes = await fromRemotes(ctx, wanted, into, (stream, name) =>
    ctx.cache.receive(stream, wanted.digest, name, wanted.bytes),
  );
  if (bytes !== undefined) note(into, wanted.digest, bytes);
}

function note(into: Fetched, digest: string, bytes: number): void {
  into.objects++;
  into.bytes += bytes;
  into.added.push(digest);
}

/** Asks each remote in turn; a cut connection is tried again, bytes that do not match are not. */
async function fromRemotes<T>(
  ctx: DataContext,
  wanted: Wanted,
  into: Fetched,
  take: (stream: import("node:stream").Readable, name: string) => Promise<T>,
): Promise<T | undefined> {
  const places = await placesOf(ctx, wanted);
  for (const place of places) {
    for (let attempt = 1; ; attempt++) {
      try {
        const found = await place.storage.read(place.key, { version: place.version, etag: place.etag });
        if (found === undefined) break;
        return await take(found.stream, `\`${wanted.name}\` from ${place.storage.url}`);
      } catch (error) {
        ctx.host.signal.throwIfAborted();
        if (error instanceof UserError) throw error;
        if (attempt === attempts) throw broken(error, wanted, place, attempt);
        await ctx.host.sleep((0.5 + ctx.host.random()) * 200 * 2 ** attempt);
      }
    }
  }
  into.missing.push({ wanted, remotes: places.map((place) => place.storage.url) });
  return undefined;
}

function broken(error: unknown, wanted: Wanted, place: Place, attempt: number): UserError {
  const said = error instanceof Error ? error.message : String(error);
  return new UserError(
    `\`${wanted.name}\` (${wanted.digest}) could not be read from ${place.storage.url}: truncated or cut off ${attempt} times (${said})`,
    { fix: "Look whether the remote can be reached from here, then run this again.", cause: error },
  );
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
        fix: "Name a remote in .dvc/config (dvc remote add -d NAME URL) or by the input `remote`.",
      },
    );
  }
  return new MissingObjects([`${what} missing in ${remotes.join(" and ")}:`, ...shown, ...more].join("\n"), {
    fix: "Push from where the data was made (dvc push, or modelgate push), then run this again.",
  });
}

/** Takes out of the cache what a failed transfer had put there, so that it is as it was. */
export async function takeBack(ctx: DataContext, fetched: Fetched): Promise<void> {
  await eachLimited(fetched.added, parallel, (digest) => ctx.cache.remove(digest));
  fetched.added.length = 0;
}

/** The wanted objects of a manifest's files. */
export function wantedOf(manifest: Manifest, under: Wanted): Wanted[] {
  const remote = under.remote === undefined ? {} : { remote: under.remote };
  return manifest.entries.map((entry) => ({ digest: entry.digest, name: join(under.name, entry.path), ...remote }));
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
