import { chmod, mkdir, readdir, readlink, rm, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isSystemError, UserError, type Where } from "../lib/errors.ts";
import { type PathGuard, pathGuard } from "../lib/paths.ts";
import { eachLimited } from "../lib/pool.ts";
import type { DataContext } from "./context.ts";
import { isDirDigest } from "./digest.ts";
import { fileDigest, isLinkTo, listTree, lstatIfThere } from "./hash-tree.ts";
import { isLeftover, placeObject } from "./link.ts";
import type { Manifest } from "./manifest.ts";
import type { Pin } from "./pin.ts";

/** What has to be done to make the workspace hold a pin; made whole before anything is written. */
export interface Plan {
  readonly pin: Pin;
  /** Files to put in place, absolute, with the object each one is. */
  readonly place: readonly { readonly path: string; readonly digest: string }[];
  /** Files to take away, absolute. */
  readonly remove: readonly string[];
  /** Directories to make where they are missing. */
  readonly folder: string | undefined;
  /** A file whose executable bit is all that is missing. */
  readonly makeExecutable: string | undefined;
  /** Files that are as the pin says already. */
  readonly current: number;
  readonly files: number;
}

/** Brings the workspace to what the pin says, from the cache alone. */
export async function materialize(
  ctx: DataContext,
  pin: Pin,
  options: { force?: boolean } = {},
): Promise<{ changed: boolean }> {
  const manifest = isDirDigest(pin.digest) ? await ctx.cache.readDir(pin.digest) : undefined;
  const plan = await planPin(ctx, pin, manifest, options.force ?? false, pathGuard(ctx.root));
  for (const { digest, path } of plan.place) {
    if (await ctx.cache.has(digest)) continue;
    throw new UserError(`${path} needs the object ${digest}, which is not in the cache`, {
      where: whereOf(pin),
      fix: "Pull it first: modelgate pull",
    });
  }
  const changed = await applyPlan(ctx, plan);
  await ctx.index.save();
  return { changed };
}

/** Compares workspace and pin; the user's own changes in the way are an error unless `force`. */
export async function planPin(
  ctx: DataContext,
  pin: Pin,
  manifest: Manifest | undefined,
  force: boolean,
  guard: PathGuard,
): Promise<Plan> {
  const where = whereOf(pin);
  const target = await guard(pin.path, where);
  const inTheWay: string[] = [];
  const remove: string[] = [];
  const plan = { pin, remove, folder: undefined, makeExecutable: undefined, current: 0, files: 1 };

  /** Takes note that a file has to go; only what the cache holds (or nobody misses) may. */
  const giveUp = async (path: string): Promise<void> => {
    if (!force && !isLeftover(path) && !(await isSafe(ctx, path))) inTheWay.push(path);
  };
  const refuse = (): void => {
    if (inTheWay.length === 0) return;
    const more = inTheWay.length > 5 ? ` and ${inTheWay.length - 5} more` : "";
    const named = inTheWay.slice(0, 5).map((path) => `\`${path.slice(ctx.root.length + 1)}\``);
    throw new UserError(`${named.join(", ")}${more} would be lost: changed here, and in no cache`, {
      where,
      fix: "Commit the change (dvc add, or dvc commit), move the file away, or use --force to give it up.",
    });
  };

  if (!isDirDigest(pin.digest)) {
    const state = await stateOf(ctx, target, pin.digest);
    if (state === "same") {
      const stats = await lstatIfThere(target);
      const lacksBit = pin.executable === true && stats?.isFile() === true && (stats.mode & 0o100n) === 0n;
      return { ...plan, place: [], makeExecutable: lacksBit ? target : undefined, current: 1 };
    }
    if (state === "directory") {
      for (const path of await listTree(target)) remove.push(join(target, path));
      for (const path of remove) await giveUp(path);
    } else if (state === "other") await giveUp(target);
    refuse();
    return { ...plan, place: [{ path: target, digest: pin.digest }] };
  }

  if (manifest === undefined) {
    throw new UserError(`\`${pin.path}\` needs the directory listing ${pin.digest}, which is not in the cache`, {
      where,
      fix: "Pull it first: modelgate pull",
    });
  }
  const place: { path: string; digest: string }[] = [];
  let current = 0;
  const stats = await lstatIfThere(target);
  if (stats?.isSymbolicLink() === true) {
    // Never followed: the files would land wherever it points.
    await guard(`${pin.path}/x`, where);
  }
  const isFolder = stats?.isDirectory() === true || (stats?.isSymbolicLink() === true && (await holdsFiles(target)));
  if (stats !== undefined && !isFolder) {
    await giveUp(target);
    remove.push(target);
  }
  const wanted = new Set(manifest.entries.map((entry) => entry.path));
  const there = isFolder ? await listTree(target) : [];
  const present = new Set(there);
  await eachLimited(
    manifest.entries,
    32,
    async (entry) => {
      const path = await guard(`${pin.path}/${entry.path}`, where);
      const state = present.has(entry.path) || isFolder ? await stateOf(ctx, path, entry.digest) : "absent";
      if (state === "same") {
        current++;
        return;
      }
      if (state === "other") await giveUp(path);
      place.push({ path, digest: entry.digest });
    },
    ctx.host.signal,
  );
  for (const path of there) {
    if (wanted.has(path)) continue;
    const extra = join(target, ...path.split("/"));
    await giveUp(extra);
    remove.push(extra);
  }
  inTheWay.sort();
  refuse();
  return { ...plan, place, folder: target, current, files: manifest.entries.length };
}

/** Does what a plan says; its objects must be in the cache. Returns whether anything changed. */
export async function applyPlan(ctx: DataContext, plan: Plan): Promise<boolean> {
  const { pin, place, remove, folder, makeExecutable } = plan;
  const linkTypes = ctx.config.cacheTypes;
  await eachLimited(remove, 32, (path) => rm(path, { force: true }));
  await pruneEmpty(remove, join(ctx.root, pin.path));
  if (folder !== undefined && place.length === 0) await mkdir(folder, { recursive: true });
  await eachLimited(
    place,
    32,
    async ({ path, digest }) => {
      const old = await lstatIfThere(path);
      if (old?.isDirectory() === true) await clearFolder(path, pin);
      await placeObject(ctx.cache, digest, path, {
        linkTypes,
        executable: folder === undefined && pin.executable === true,
      });
      const stats = await lstatIfThere(path);
      if (stats?.isFile() === true) await ctx.index.put(path, stats, digest);
    },
    ctx.host.signal,
  );
  if (makeExecutable !== undefined) {
    const stats = await lstatIfThere(makeExecutable);
    if (stats !== undefined) await chmod(makeExecutable, Number(stats.mode & 0o777n) | 0o100);
  }
  return place.length > 0 || remove.length > 0 || makeExecutable !== undefined;
}

/** Where a pin says what it says. */
export function whereOf(pin: Pin): Where {
  return pin.where ?? { file: pin.file };
}

type State = "absent" | "same" | "other" | "directory";

async function stateOf(ctx: DataContext, path: string, digest: string): Promise<State> {
  const stats = await lstatIfThere(path);
  if (stats === undefined) return "absent";
  if (stats.isDirectory()) return "directory";
  if (await isLinkTo(path, ctx.cache.objectPath(digest), stats)) return "same";
  // Any other link is replaced, never followed: what it points to is not the pin's.
  if (!stats.isFile()) return "other";
  return (await fileDigest(path, ctx.index, stats)) === digest ? "same" : "other";
}

/** Whether a file can go without loss: the cache holds its bytes. */
async function isSafe(ctx: DataContext, path: string): Promise<boolean> {
  const stats = await lstatIfThere(path);
  if (stats === undefined) return true;
  if (stats.isSymbolicLink()) return isCacheLink(ctx, path);
  if (!stats.isFile()) return false;
  return ctx.cache.has(await fileDigest(path, ctx.index, stats));
}

async function isCacheLink(ctx: DataContext, path: string): Promise<boolean> {
  return (await readlink(path)).startsWith(ctx.cache.dir);
}

async function holdsFiles(path: string): Promise<boolean> {
  try {
    await readdir(path);
    return true;
  } catch {
    return false;
  }
}

/** A folder where a file belongs goes only when nothing is left in it: what `.dvcignore` names is nobody's but the user's. */
async function clearFolder(path: string, pin: Pin): Promise<void> {
  await pruneEmpty(await emptyFoldersOf(path), path);
  try {
    await rmdir(path);
  } catch (error) {
    if (!isSystemError(error, "ENOTEMPTY", "EEXIST")) throw error;
    throw new UserError(`the folder ${path} stands where a file belongs and holds files that .dvcignore names`, {
      where: whereOf(pin),
      fix: "Move these files away.",
    });
  }
}

/** A made-up file in every folder below, so that pruning looks at each of them. */
async function emptyFoldersOf(path: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(path, { withFileTypes: true, recursive: true })) {
    if (entry.isDirectory()) found.push(join(entry.parentPath, entry.name, "x"));
  }
  return found;
}

/** Takes away the folders that removing files left empty, up to the pin's own. */
async function pruneEmpty(removed: readonly string[], top: string): Promise<void> {
  const folders = new Set(removed.map((path) => dirname(path)));
  for (const folder of [...folders].sort((a, b) => b.length - a.length)) {
    for (let dir = folder; dir.length > top.length; dir = dirname(dir)) {
      try {
        await rmdir(dir);
      } catch {
        break;
      }
    }
  }
}
