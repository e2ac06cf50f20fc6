import { copyFile, lstat, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { isDirDigest } from "../data/digest.ts";
import { commitOut } from "../data/hash-tree.ts";
import { isSystemError, UserError } from "../lib/errors.ts";
import type { Content } from "./contents.ts";
import type { Engine } from "./engine.ts";
import { isOutside, placeOnDisk, removeOutside } from "./outside.ts";
import type { Out, Stage } from "./pipeline.ts";
import { isSaved } from "./run-key.ts";

/** Clears the way for a command: outs are removed, those that persist become files of their own, free to change. */
export async function clearOuts(engine: Engine, stage: Stage): Promise<void> {
  for (const out of stage.outs) {
    if (isOutside(out.path)) {
      if (!out.persist) await removeOutside(engine.ctx.root, out.path, { file: stage.file });
      continue;
    }
    const path = await placeOf(engine, stage, out);
    if (out.persist) await unlinkFromCache(path);
    else await rm(path, { recursive: true, force: true });
  }
  engine.contents.forget(stage.outs.map((out) => out.path));
}

/** Takes in what a command made: everything it declares must be there; with `commits`, cached outs go into the cache. */
export async function takeOuts(engine: Engine, stage: Stage, commits: boolean): Promise<Map<string, Content>> {
  const { ctx, contents } = engine;
  const missing: string[] = [];
  for (const out of stage.outs) if (!(await isThere(await placeOf(engine, stage, out)))) missing.push(out.path);
  if (missing.length > 0) {
    const names = missing.map((path) => `\`${path}\``).join(", ");
    throw new UserError(`stage ${stage.address} ended well and did not make ${names}`, {
      where: { file: stage.file },
      fix: "Let its command write there, or take the path out of its outs.",
    });
  }
  const found = new Map<string, Content>();
  for (const out of stage.outs) {
    if (commits && out.cache) await commit(engine, stage, out);
    const content = await contents.here(out.path);
    if (content === undefined) throw new UserError(`the output \`${out.path}\` vanished while it was read`);
    // A metrics file that Git keeps goes into the cache too, so that the run can be restored from there.
    if (commits && !out.cache && isSaved(stage) && !(await ctx.data.cache.has(content.digest))) {
      await commitOut(ctx.data.host, ctx.data.cache, await placeOf(engine, stage, out), ["copy"], ctx.data.index);
    }
    found.set(out.path, content);
  }
  return found;
}

/** Puts an out into the cache and links the workspace to it as `cache.type` says. */
export async function commit(engine: Engine, stage: Stage, out: Out): Promise<void> {
  const { data } = engine.ctx;
  // With the data's own host: what a command has made in hours is kept although the run's time is up.
  await commitOut(data.host, data.cache, await placeOf(engine, stage, out), data.config.cacheTypes, data.index);
}

/** Whether the cache holds everything that these contents need. */
export async function allCached(engine: Engine, contents: Iterable<Pick<Content, "digest">>): Promise<boolean> {
  const { cache } = engine.ctx.data;
  for (const { digest } of contents) {
    if (!(await cache.has(digest))) return false;
    if (!isDirDigest(digest)) continue;
    for (const entry of (await cache.readDir(digest))?.entries ?? [])
      if (!(await cache.has(entry.digest))) return false;
  }
  return true;
}

function placeOf(engine: Engine, stage: Stage, out: Out): Promise<string> {
  return placeOnDisk(engine.ctx.root, out.path, { file: stage.file });
}

/** A file that is a link to the cache's object would change that object when it is written to. */
async function unlinkFromCache(path: string): Promise<void> {
  let stats: Awaited<ReturnType<typeof lstat>>;
  try {
    stats = await lstat(path);
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR")) return;
    throw error;
  }
  if (stats.isDirectory()) {
    for (const name of await readdir(path)) await unlinkFromCache(join(path, name));
    return;
  }
  if (!stats.isSymbolicLink() && stats.nlink < 2) return;
  const copy = `${path}.modelgate-copy`;
  try {
    await copyFile(path, copy);
    await rename(copy, path);
  } finally {
    await rm(copy, { force: true });
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR", "ELOOP")) return false;
    throw error;
  }
}
