import { chmodSync, readdirSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { breather } from "../lib/breathe.ts";
import { isSystemError, UserError } from "../lib/errors.ts";
import { showPath } from "../lib/paths.ts";
import type { DataContext } from "./context.ts";
import { clearAway } from "./disk.ts";
import { lstatIfThere, rememberDigest } from "./file-state.ts";
import { isLeftover, makeWorkFolder, openPlacer } from "./link.ts";
import { type Pin, whereOf } from "./pin.ts";
import { type Plan, placeOf } from "./plan.ts";
import { isSafe } from "./safe.ts";

/**
 * Does what a plan says; its objects must be in the cache, and those of `absent` are left out. Returns whether anything
 * changed. What is in place stays there if it ends early.
 */
export async function applyPlan(ctx: DataContext, plan: Plan, absent?: ReadonlySet<string>): Promise<boolean> {
  const { pin, place, remove, target, isFolder } = plan;
  const pause = breather(ctx.host.signal);
  // Git tracks these: a link in their place would be a change, and writing to one would change the object.
  const isLfs = pin.source === "lfs";
  for (const path of remove) {
    if (!isLeftover(path)) await refuseChanged(ctx, plan, path);
    rmSync(path, { force: true });
    ctx.index.drop(path);
    await pause();
  }
  pruneEmpty(remove, target);
  if (isFolder && place.length === 0) makeWorkFolder(target);
  if (!isFolder && place.length > 0) clearLeftovers(dirname(target));
  const put = openPlacer(ctx.cache, isLfs ? ["reflink", "copy"] : ctx.config.cacheTypes);
  for (const { path, digest } of place) {
    if (absent?.has(digest) === true) continue;
    const at = placeOf(plan, path);
    await makeWay(ctx, plan, at);
    await put(digest, at, !isFolder && pin.executable === true);
    const stats = lstatIfThere(at);
    if (stats?.isFile() === true) rememberDigest(ctx.index, at, stats, digest);
    await pause();
  }
  if (plan.lacksBit) {
    const stats = lstatIfThere(target);
    if (stats !== undefined) chmodSync(target, Number(stats.mode & 0o777n) | 0o100);
  }
  return place.length > 0 || remove.length > 0 || plan.lacksBit;
}

/** Objects may have taken long to arrive: what has come to stand in the way since the plan was made is not lost either. */
async function makeWay(ctx: DataContext, plan: Plan, path: string): Promise<void> {
  const stats = lstatIfThere(path);
  if (stats === undefined) return;
  if (stats.isDirectory()) {
    clearFolder(path, plan.pin);
    return;
  }
  await refuseChanged(ctx, plan, path);
}

async function refuseChanged(ctx: DataContext, plan: Plan, path: string): Promise<void> {
  if (plan.force || (await isSafe(ctx, plan.pin, path))) return;
  throw new UserError(`${showPath(path)} was changed while its new version was fetched, and would be lost`, {
    where: whereOf(plan.pin),
    fix: "Commit the change (dvc add, or dvc commit), move the file away, or use --force to give it up.",
  });
}

/** What a killed run left beside a file; below a directory it is among what the plan takes away. */
function clearLeftovers(folder: string): void {
  if (lstatIfThere(folder) === undefined) return;
  for (const name of readdirSync(folder)) if (isLeftover(name)) clearAway(join(folder, name));
}

/** A folder where a file belongs goes only when nothing is left in it: what `.dvcignore` names is nobody's but the user's. */
function clearFolder(path: string, pin: Pin): void {
  pruneEmpty(emptyFoldersOf(path), path);
  try {
    rmdirSync(path);
  } catch (error) {
    if (!isSystemError(error, "ENOTEMPTY", "EEXIST")) throw error;
    throw new UserError(
      `the folder ${showPath(path)} stands where a file belongs and holds files that .dvcignore names`,
      { where: whereOf(pin), fix: "Move these files away." },
    );
  }
}

/** A made-up file in every folder below, so that pruning looks at each of them. */
function emptyFoldersOf(path: string): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(path, { withFileTypes: true, recursive: true })) {
    if (entry.isDirectory()) found.push(join(entry.parentPath, entry.name, "x"));
  }
  return found;
}

/** Takes away the folders that removing files left empty, up to the pin's own. */
function pruneEmpty(removed: readonly string[], top: string): void {
  const folders = new Set(removed.map((path) => dirname(path)));
  for (const folder of [...folders].sort((a, b) => b.length - a.length)) {
    for (let dir = folder; dir.length > top.length; dir = dirname(dir)) {
      try {
        rmdirSync(dir);
      } catch (error) {
        if (isSystemError(error)) break;
        throw error;
      }
    }
  }
}
