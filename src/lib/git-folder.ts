import { readFileSync, realpathSync, type Stats, statSync } from "node:fs";
import { userInfo } from "node:os";
import { basename, dirname, join } from "node:path";
import { isSystemError } from "./errors.ts";

/** A repository in its usual form, as its files tell without Git being started. */
interface GitFolder {
  /** Absolute, links resolved, as Git itself says it. */
  readonly root: string;
  /** Its `.git`. */
  readonly dir: string;
}

/** What makes Git look elsewhere, or see another configuration. */
const redirecting =
  /^GIT_(DIR|WORK_TREE|COMMON_DIR|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|CONFIG_.*\d|CONFIG_COUNT|CONFIG_PARAMETERS)$/;

/**
 * The repository that a folder is in. Undefined where there is none, and where only Git itself may say: linked worktrees
 * and submodules, another owner's files, settings that move the worktree.
 */
export function findGit(cwd: string, env: Readonly<Record<string, string | undefined>>): GitFolder | undefined {
  if (Object.keys(env).some((name) => redirecting.test(name))) return undefined;
  const start = realpathSync(cwd);
  const device = statSync(start).dev;
  for (let root = start; ; root = dirname(root)) {
    // A bare repository, or Git's own folder: nothing here is a worktree.
    if (basename(root) === ".git" || stats(join(root, "HEAD")) !== undefined) return undefined;
    const dir = join(root, ".git");
    const found = stats(dir);
    if (found !== undefined) return isUsual(root, dir, found, device) ? { root, dir } : undefined;
    if (root === dirname(root)) return undefined;
  }
}

function isUsual(root: string, dir: string, found: Stats, device: number): boolean {
  const top = stats(root);
  if (!found.isDirectory() || top === undefined || top.dev !== device) return false;
  // Git refuses others' repositories unless it is told that they are safe.
  const { uid } = userInfo();
  if (uid >= 0 && (found.uid !== uid || top.uid !== uid)) return false;
  const config = text(join(dir, "config"));
  return config !== undefined && !/worktree|refstorage|\[include|\bbare\s*(\n|=\s*(true|yes|on|1))/i.test(config);
}

/** The commit that is checked out; undefined where none is yet, or where only Git itself may say. */
export function headOf({ dir }: GitFolder): string | undefined {
  const head = text(join(dir, "HEAD"))?.trim() ?? "";
  if (isId(head)) return head;
  const name = /^ref: (refs\/heads\/[\w./@+=-]+)$/.exec(head)?.[1];
  if (name === undefined || name.includes("..")) return undefined;
  const loose = text(join(dir, name))?.trim();
  if (loose !== undefined) return isId(loose) ? loose : undefined;
  const packed = text(join(dir, "packed-refs"))?.split("\n") ?? [];
  return packed.find((line) => line.endsWith(` ${name}`) && isId(line.slice(0, line.indexOf(" "))))?.split(" ")[0];
}

function isId(text: string): boolean {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

function stats(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

function text(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}
