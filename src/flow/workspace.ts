import { lstat, realpath } from "node:fs/promises";
import { isAbsolute, relative, sep } from "node:path";
import { isSystemError, UserError } from "../lib/errors.ts";
import { insideRoot, normalizePath } from "../lib/paths.ts";
import { readIfThere } from "../lib/read-if-there.ts";
import type { Bench } from "./bench.ts";

/**
 * A workspace file's bytes; undefined where it is not there. What is read here ends in records and reports, and the files
 * are the candidate's: a link counts only where it stays in the repository or leads to the cache, as DVC may link outs.
 */
export async function readWorkspace(bench: Bench, path: string): Promise<Buffer | undefined> {
  const absolute = await workspacePath(bench, path);
  return absolute === undefined ? undefined : readIfThere(absolute);
}

/** Where a workspace file stands, by the same rule. */
export async function workspacePath(bench: Bench, path: string): Promise<string | undefined> {
  const absolute = await insideRoot(bench.root, normalizePath(path) ?? path, { file: path });
  try {
    if ((await lstat(absolute)).isSymbolicLink()) await refuseForeign(bench, absolute, path);
    return absolute;
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR")) return undefined;
    throw error;
  }
}

async function refuseForeign(bench: Bench, link: string, path: string): Promise<void> {
  const target = await realpath(link);
  const own = await partsBelow(bench.root, target);
  if (own !== undefined && !own.includes(".git")) return;
  if ((await partsBelow((await bench.data()).cache.dir, target)) !== undefined) return;
  throw new UserError("this file is a symbolic link that leads out of the repository", {
    where: { file: path },
    fix: "Replace the link by the file itself.",
  });
}

/** The parts of `target`'s way from a folder down to it; undefined where it is not below, or the folder is not there. */
async function partsBelow(folder: string, target: string): Promise<string[] | undefined> {
  try {
    const way = relative(await realpath(folder), target);
    const parts = way.split(sep);
    return isAbsolute(way) || parts[0] === ".." ? undefined : parts;
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR")) return undefined;
    throw error;
  }
}
