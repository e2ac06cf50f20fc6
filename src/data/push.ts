import { stat } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../lib/errors.ts";
import { eachLimited } from "../lib/pool.ts";
import type { Storage } from "../storage/storage.ts";
import { isVersioned, pushVersioned } from "./cloud/push.ts";
import type { DataContext, Remote } from "./context.ts";
import { isDirDigest, objectKey, objectName } from "./digest.ts";
import { absentFrom, eachOn } from "./existence.ts";
import { parallel } from "./fetch.ts";
import { commitOut, hashOut } from "./hash-tree.ts";
import { missingLfs, pushLfs } from "./lfs/remote.ts";
import { withListed } from "./listed.ts";
import type { Manifest } from "./manifest.ts";
import { type Pin, whereOf } from "./pin.ts";
import { fetchDigests, type PinResult, type TransferResult, total } from "./transfer.ts";

/** What a push moved. */
export interface Pushed {
  readonly bytes: number;
  readonly transferred: number;
  readonly reused: number;
}

/** Puts objects on the remote, a directory's files before its listing, so that a listing there implies its files. */
export async function pushDigests(ctx: DataContext, digests: readonly string[], to?: Remote): Promise<Pushed> {
  const target = to ?? (await writable(ctx));
  // What main has already need not be pushed once more under a pull request's folder.
  const known = target.scope === "main" ? [target] : await readsOf(ctx, target);
  const plan = await planPush(ctx, digests, known);
  return send(ctx, plan, target, async (digest) => {
    const file = ctx.cache.objectPath(digest);
    const { size } = await stat(file);
    await target.storage.write(objectKey(digest), { file, size });
    return size;
  });
}

/** Pushes what pins name; objects that only the workspace has are put into the cache first. */
export async function pushPins(ctx: DataContext, pins: readonly Pin[]): Promise<TransferResult> {
  const started = performance.now();
  const results: PinResult[] = [];
  const sum = { bytes: 0, transferred: 0, reused: 0 };
  const add = (pushed: Pushed): void => {
    sum.bytes += pushed.bytes;
    sum.transferred += pushed.transferred;
    sum.reused += pushed.reused;
  };
  const moved = pins.filter((pin) => pin.cache && pin.push);
  const byRemote = new Map<string, Pin[]>();
  const lfs = moved.filter((pin) => pin.source === "lfs" && pin.unsupported === undefined);
  for (const pin of moved) {
    if (pin.unsupported !== undefined)
      throw new UserError(`\`${pin.path}\` ${pin.unsupported}`, { where: whereOf(pin) });
    if (pin.source === "lfs") continue;
    await ensureCached(ctx, pin);
    const name = pin.remote ?? "";
    byRemote.set(name, [...(byRemote.get(name) ?? []), pin]);
  }
  for (const [name, group] of byRemote) {
    const target = await writable(ctx, name === "" ? undefined : name);
    const digests = group.map((pin) => pin.digest);
    add(
      target.scope === "main" && isVersioned(ctx, target)
        ? await pushVersioned(ctx, group, target)
        : await pushDigests(ctx, digests, target),
    );
    for (const pin of group) {
      const files = isDirDigest(pin.digest)
        ? ((pin.manifest ?? (await ctx.cache.readDir(pin.digest)))?.entries.length ?? 0)
        : 1;
      results.push({ path: pin.path, source: pin.source, digest: pin.digest, files, bytes: pin.bytes ?? 0 });
    }
  }
  if (lfs.length > 0) {
    add(await pushLfs(ctx, lfs));
    for (const { path, source, digest, bytes } of lfs)
      results.push({ path, source, digest, files: 1, bytes: bytes ?? 0 });
  }
  await ctx.index.save();
  return total(results, sum.transferred, sum.reused, sum.bytes, started);
}

/**
 * Copies objects from a pull request's folder to main's, each verified on its way.
 * The caller vouches for the digests: they come from a trusted record and not from the folder.
 */
export async function promoteDigests(ctx: DataContext, digests: readonly string[]): Promise<Pushed> {
  const remotes = await ctx.reads();
  const main = remotes.find((remote) => remote.scope === "main");
  if (main === undefined || (await ctx.write()) === undefined) {
    throw new UserError("there is no remote that this job may write to, so that nothing can be promoted", {
      fix: "Name one in .dvc/config, and run this in a job on the default branch.",
    });
  }
  // Git LFS's objects stand where main's do from the start.
  const own = new Set(digests.filter((digest) => !digest.startsWith("sha256:")));
  const absent = [...(await absentFrom(ctx.host, [main.storage], own))];
  await fetchDigests(ctx, absent);
  const pushed = await pushDigests(ctx, absent, main);
  return { ...pushed, reused: pushed.reused + own.size - absent.length };
}

/** The digests that no remote of this context holds; a directory counts with its files where its listing is at hand. */
export async function missingRemote(ctx: DataContext, digests: readonly string[]): Promise<string[]> {
  return missingObjects(ctx, await withListed(ctx.cache, digests));
}

/** The digests that no remote of this context holds, each by itself. */
export async function missingObjects(ctx: DataContext, digests: Iterable<string>): Promise<string[]> {
  const all = [...digests];
  const lfs = all.filter((digest) => digest.startsWith("sha256:"));
  const lacking = lfs.length === 0 ? [] : await missingLfs(ctx, lfs);
  const others = all.filter((digest) => !digest.startsWith("sha256:"));
  if (others.length === 0) return lacking;
  const missing = await absentFrom(ctx.host, storagesOf(await ctx.reads()), others);
  return [...missing, ...lacking].sort();
}

interface PushPlan {
  readonly files: readonly string[];
  readonly dirs: readonly string[];
  readonly reused: number;
}

/** Which objects have to go: a listing that is there already stands for its files. */
async function planPush(ctx: DataContext, digests: readonly string[], known: readonly Remote[]): Promise<PushPlan> {
  const wanted = new Set(digests);
  const files = new Set([...wanted].filter((digest) => !isDirDigest(digest)));
  const dirs = [...wanted].filter(isDirDigest);
  const storages = storagesOf(known);
  const absentDirs = await absentFrom(ctx.host, storages, dirs);
  let reused = 0;
  for (const digest of dirs) {
    const manifest = await ctx.cache.readDir(digest);
    if (!absentDirs.has(digest)) reused += 1 + (manifest?.entries.length ?? 0);
    else if (manifest === undefined) throw notHere([digest]);
    else addFiles(files, manifest);
  }
  const send = await absentFrom(ctx.host, storages, files);
  return { files: [...send], dirs: [...absentDirs], reused: reused + files.size - send.size };
}

async function send(
  ctx: DataContext,
  plan: PushPlan,
  { storage }: Remote,
  one: (digest: string) => Promise<number>,
): Promise<Pushed> {
  let bytes = 0;
  const progress = ctx.host.log.progress("push");
  progress.total({ objects: plan.files.length + plan.dirs.length });
  const body = async (digest: string): Promise<void> => {
    const sent = await one(digest);
    bytes += sent;
    progress.advance({ objects: 1, bytes: sent });
  };
  try {
    await eachOn(ctx.host, storage, plan.files, body);
    await eachOn(ctx.host, storage, plan.dirs, body);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") throw notHere(plan.files);
    throw error;
  } finally {
    progress.end();
  }
  return { bytes, transferred: plan.files.length + plan.dirs.length, reused: plan.reused };
}

/** A pin whose bytes stand only in the workspace is taken into the cache, if they are still the pinned ones. */
async function ensureCached(ctx: DataContext, pin: Pin): Promise<void> {
  const manifest = pin.manifest ?? (isDirDigest(pin.digest) ? await ctx.cache.readDir(pin.digest) : undefined);
  const needed = manifest?.entries.map((entry) => entry.digest) ?? [];
  const absent: string[] = pin.manifest !== undefined || (await ctx.cache.has(pin.digest)) ? [] : [pin.digest];
  await eachLimited(needed, parallel, async (digest) => {
    if (!(await ctx.cache.has(digest))) absent.push(digest);
  });
  if (absent.length === 0) return;
  const path = join(ctx.root, pin.path);
  const { algorithm } = objectName(pin.digest);
  if (algorithm === "sha256") throw new TypeError(`not an object of DVC's: ${pin.digest}`);
  const found = await hashOut(ctx.host, path, ctx.index, algorithm);
  if (found?.digest === pin.digest) {
    await commitOut(ctx.host, ctx.cache, path, ["copy"], ctx.index, algorithm);
    return;
  }
  const remotes = await ctx.reads(pin.remote === undefined ? undefined : { remote: pin.remote });
  // What the remote has already need not be here.
  if (pin.origin?.kind === "cloud" || pin.manifest !== undefined) return;
  if ((await absentFrom(ctx.host, storagesOf(remotes), [pin.digest])).size === 0) return;
  throw new UserError(
    found === undefined
      ? `\`${pin.path}\` is pinned as ${pin.digest}, and neither the cache nor the workspace has it`
      : `\`${pin.path}\` is pinned as ${pin.digest}, but the workspace has ${found.digest} and the cache lacks the pinned one`,
    { where: whereOf(pin), fix: "Commit the new version (dvc commit), or pull the pinned one first." },
  );
}

async function writable(ctx: DataContext, name?: string): Promise<Remote> {
  const target = await ctx.write(name === undefined ? undefined : { remote: name });
  if (target !== undefined) return target;
  throw new UserError("there is no remote that this job may write to", {
    fix: "Name one in .dvc/config (dvc remote add -d NAME URL); jobs of forks only read.",
  });
}

async function readsOf(ctx: DataContext, target: Remote): Promise<Remote[]> {
  const reads = await ctx.reads();
  return reads.some((remote) => remote.name === target.name) ? reads : ctx.reads({ remote: target.name });
}

const storagesOf = (remotes: readonly Remote[]): Storage[] => remotes.map(({ storage }) => storage);

function addFiles(files: Set<string>, manifest: Manifest): void {
  for (const entry of manifest.entries) files.add(entry.digest);
}

function notHere(digests: readonly string[]): UserError {
  return new UserError(`not in the cache, so that it cannot be pushed: ${digests.slice(0, 5).join(", ")}`, {
    fix: "Pull it first, or push from where it was made.",
  });
}
