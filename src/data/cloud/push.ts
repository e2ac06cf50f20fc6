import { stat } from "node:fs/promises";
import { posix } from "node:path";
import { isSystemError, UserError } from "../../lib/errors.ts";
import { eachLimited } from "../../lib/pool.ts";
import type { Body, Written } from "../../storage/storage.ts";
import type { DataContext, Remote } from "../context.ts";
import { isDirDigest } from "../digest.ts";
import type { ManifestEntry } from "../manifest.ts";
import { type Pin, whereOf } from "../pin.ts";
import { cloudKey } from "../places.ts";
import type { Pushed } from "../push.ts";
import { recordVersions, type VersionedFile } from "./record.ts";

/** Whether a remote keeps files by their names and versions instead of by their digests. */
export function isVersioned(ctx: DataContext, remote: Remote): boolean {
  const options = ctx.config.remotes.get(remote.name)?.options ?? {};
  return [options["version_aware"], options["worktree"]].some((value) => value?.toLowerCase() === "true");
}

/**
 * Writes the files of pins under their own names and notes in the pin files which versions they became, as `dvc push`
 * does: what has a version that is still there is left alone, and what is gone here stays in the remote.
 */
export async function pushVersioned(ctx: DataContext, pins: readonly Pin[], target: Remote): Promise<Pushed> {
  const files = (await Promise.all(pins.map((pin) => filesOf(ctx, pin)))).flat();
  const sum = { bytes: 0, transferred: 0, reused: 0 };
  const progress = ctx.host.log.progress("push");
  progress.total({ objects: files.length });
  const write = oneBeforeAll(target);
  try {
    await eachLimited(
      files,
      16,
      async (file) => {
        const sent = await pushFile(ctx, target, file, write);
        progress.advance({ objects: 1, bytes: sent ?? 0 });
        if (sent === undefined) sum.reused++;
        else sum.transferred++;
        sum.bytes += sent ?? 0;
      },
      ctx.host.signal,
    );
  } finally {
    progress.end();
    // What has arrived is noted even if the rest has not: the next push goes on from there.
    // From the end of a file to its start, since each note moves the lines behind it.
    for (const pin of [...pins].sort((a, b) => (whereOf(b).line ?? 0) - (whereOf(a).line ?? 0))) {
      const own = files.filter((file) => file.pin === pin);
      if (own.some((file) => file.written !== undefined)) await recordVersions(ctx, pin, own, target.name);
    }
  }
  return sum;
}

type FileToPush = VersionedFile & { readonly pin: Pin; readonly key: string; readonly version: string | undefined };

async function filesOf(ctx: DataContext, pin: Pin): Promise<FileToPush[]> {
  const { origin } = pin;
  if (!isDirDigest(pin.digest)) {
    const known = origin?.kind === "cloud" ? origin : undefined;
    const location = known === undefined ? {} : { version: known.version, etag: known.etag };
    return [{ pin, path: "", digest: pin.digest, key: cloudKey(ctx, pin.path), version: undefined, ...location }];
  }
  const manifest = pin.manifest ?? (await ctx.cache.readDir(pin.digest));
  if (manifest === undefined) throw notHere(pin, pin.digest);
  return manifest.entries.map((entry: ManifestEntry) => ({
    ...entry,
    pin,
    key: cloudKey(ctx, posix.join(pin.path, entry.path)),
    version: entry.location?.version,
    etag: entry.location?.etag,
  }));
}

type Write = (key: string, body: Body) => Promise<Written & { version: string }>;

/**
 * Without versions each write is the end of what had the name before, and only a write shows whether there are any: the
 * others wait for the first.
 */
function oneBeforeAll(target: Remote): Write {
  const write: Write = async (key, body) => {
    const { version, etag } = await target.storage.write(key, body);
    if (version === undefined || version === "null") throw unversioned(target);
    return { version, etag };
  };
  let first: ReturnType<Write> | undefined;
  return async (key, body) => {
    if (first !== undefined) {
      await first;
      return write(key, body);
    }
    first = write(key, body);
    return first;
  };
}

/** Bytes that were sent; undefined where this version is there already. */
async function pushFile(ctx: DataContext, target: Remote, file: FileToPush, write: Write): Promise<number | undefined> {
  const { key, version, digest, pin } = file;
  if (version !== undefined && (await target.storage.exists(key, version))) return undefined;
  const path = ctx.cache.objectPath(digest);
  const size = await stat(path).then(
    (found) => found.size,
    (error: unknown) => {
      throw isSystemError(error, "ENOENT") ? notHere(pin, digest) : error;
    },
  );
  file.written = await write(key, { file: path, size });
  file.size = size;
  return size;
}

function notHere(pin: Pin, digest: string): UserError {
  return new UserError(`\`${pin.path}\` needs ${digest}, which is not in the cache, so that it cannot be pushed`, {
    where: whereOf(pin),
    fix: "Pull it first, or push from where it was made.",
  });
}

function unversioned({ name, storage }: Remote): UserError {
  return new UserError(`the remote \`${name}\` is version_aware, but ${storage.url} keeps no versions`, {
    fix: "Turn versioning on for the bucket, or let the remote keep objects by digest: dvc remote modify NAME version_aware false",
  });
}
