import { UserError } from "../../lib/errors.ts";
import { eachLimited } from "../../lib/pool.ts";
import { type LfsStorage, lfsKey } from "../../storage/lfs.ts";
import type { DataContext } from "../context.ts";
import { objectName } from "../digest.ts";
import { parallel } from "../fetch.ts";
import { fileDigest, lstatIfThere } from "../file-state.ts";
import { type Pin, whereOf } from "../pin.ts";
import type { Place } from "../places.ts";
import { lfsPinsOf } from "./pins.ts";

/** Uploads at once, as many as Git LFS makes. */
const uploads = 8;

/** An object of Git LFS, with its size where that is known. */
interface Sized {
  readonly digest: string;
  readonly bytes?: number | undefined;
}

/** Where an object of Git LFS may come from. */
export async function lfsPlaces(ctx: DataContext, wanted: Sized): Promise<Place[]> {
  const storage = await ctx.lfs();
  if (storage === undefined) return [];
  const bytes = wanted.bytes ?? (await sizeByIndex(ctx, wanted.digest));
  return bytes === undefined ? [] : [{ storage, key: keyOf(wanted.digest, bytes) }];
}

/** Lets the server know what is about to be asked for, so that its links come many at once. */
export async function expectObjects(ctx: DataContext, wanted: readonly Sized[]): Promise<void> {
  const keys = wanted.flatMap(({ digest, bytes }) =>
    digest.startsWith("sha256:") && bytes !== undefined ? [keyOf(digest, bytes)] : [],
  );
  if (keys.length > 0) (await ctx.lfs())?.expect("download", keys);
}

/** Which of these objects the server lacks; of one whose size nobody knows it cannot be asked, and it counts as lacking. */
export async function missingLfs(ctx: DataContext, digests: readonly string[]): Promise<string[]> {
  const storage = await needServer(ctx);
  const missing: string[] = [];
  const keys = new Map<string, string>();
  for (const digest of digests) {
    const bytes = await sizeByIndex(ctx, digest);
    if (bytes === undefined) missing.push(digest);
    else keys.set(digest, keyOf(digest, bytes));
  }
  storage.expect("download", keys.values());
  await eachLimited(
    keys,
    parallel,
    async ([digest, key]) => {
      if (!(await storage.exists(key))) missing.push(digest);
    },
    ctx.host.signal,
  );
  return missing.sort();
}

/** Sends to the server what it lacks; an object that only the workspace has is taken into Git LFS's folder first. */
export async function pushLfs(
  ctx: DataContext,
  pins: readonly Pin[],
): Promise<{ bytes: number; transferred: number; reused: number }> {
  const storage = await needServer(ctx);
  const objects = new Map(pins.map((pin) => [pin.digest, pin]));
  storage.expect("download", [...objects.values()].map(keyOfPin));
  const absent: Pin[] = [];
  await eachLimited(
    objects.values(),
    parallel,
    async (pin) => {
      if (!(await storage.exists(keyOfPin(pin)))) absent.push(pin);
    },
    ctx.host.signal,
  );
  for (const pin of absent) await ensureStored(ctx, pin);
  storage.expect("upload", absent.map(keyOfPin));
  const progress = ctx.host.log.progress("push");
  progress.total({ objects: absent.length });
  let bytes = 0;
  try {
    await eachLimited(
      absent,
      uploads,
      async (pin) => {
        const size = pin.bytes ?? 0;
        await storage.write(keyOfPin(pin), { file: ctx.cache.objectPath(pin.digest), size });
        bytes += size;
        progress.advance({ objects: 1, bytes: size });
      },
      ctx.host.signal,
    );
  } finally {
    progress.end();
  }
  return { bytes, transferred: absent.length, reused: objects.size - absent.length };
}

async function ensureStored(ctx: DataContext, pin: Pin): Promise<void> {
  if ((await ctx.cache.size(pin.digest)) === pin.bytes) return;
  const path = `${ctx.root}/${pin.path}`;
  const stats = lstatIfThere(path);
  const here = stats?.isFile() === true && Number(stats.size) === pin.bytes;
  if (here && (await fileDigest(path, ctx.index, stats, "sha256")) === pin.digest)
    return ctx.cache.putFile(path, pin.digest);
  throw new UserError(
    `\`${pin.path}\` is the Git LFS object ${pin.digest}, and neither Git LFS's folder nor the workspace has it`,
    { where: whereOf(pin), fix: "Push from where it was made (git lfs push --all), or pull it first." },
  );
}

async function needServer(ctx: DataContext): Promise<LfsStorage> {
  const storage = await ctx.lfs();
  if (storage !== undefined) return storage;
  throw new UserError("there are Git LFS objects, and nothing says which server keeps them", {
    fix: "Name it: git config lfs.url URL, or add the Git remote.",
  });
}

const sizes = new WeakMap<readonly Pin[], ReadonlyMap<string, number>>();

/** What a caller does not say, Git's index may. */
async function sizeByIndex(ctx: DataContext, digest: string): Promise<number | undefined> {
  const pins = await lfsPinsOf(ctx);
  const known = sizes.get(pins) ?? new Map(pins.map((pin) => [pin.digest, pin.bytes ?? 0]));
  sizes.set(pins, known);
  return known.get(digest);
}

function keyOfPin(pin: Pin): string {
  return keyOf(pin.digest, pin.bytes ?? 0);
}

function keyOf(digest: string, size: number): string {
  return lfsKey({ oid: objectName(digest).hex, size });
}
