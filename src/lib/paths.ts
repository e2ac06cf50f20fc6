import { lstat, realpath } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import { isSystemError, UserError, type Where } from "./errors.ts";

/** What is wrong with a repository path that a file names, or undefined where nothing is. */
export function pathFault(path: string): string | undefined {
  if (path === "") return "is empty";
  if (path.length > 4096) return "is longer than 4096 characters";
  if (path.includes("\0") || hasControl(path)) return "holds a control character";
  if (path.includes("\\")) return "holds a backslash";
  if (path.startsWith("/")) return "is absolute";
  if (/^[A-Za-z]:/.test(path)) return "names a drive";
  for (const part of path.split("/")) {
    if (part === "..") return "leads out of its folder with `..`";
    if (part === "." || part === "") return "has an empty part or `.` between its slashes";
    if (isGitDir(part)) return "leads into Git's own folder";
  }
  return undefined;
}

/** Folds `.` and `..` in a `/` path; undefined where it leaves the root it is relative to. */
export function normalizePath(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}

/** Asks for the absolute places of many paths and looks at each of their folders once. */
export type PathGuard = (repoPath: string, where: Where) => Promise<string>;

/** A guard for one root; make a new one for each operation, since it remembers what it has seen. */
export function pathGuard(root: string): PathGuard {
  const seen = new Map<string, Promise<string | undefined>>();
  let realRoot: Promise<string> | undefined;

  const faultOf = (folder: string): Promise<string | undefined> => {
    const known = seen.get(folder);
    if (known !== undefined) return known;
    const found = folderFault(folder);
    seen.set(folder, found);
    return found;
  };

  async function folderFault(folder: string): Promise<string | undefined> {
    const parent = folder.includes("/") ? folder.slice(0, folder.lastIndexOf("/")) : "";
    const above = parent === "" ? undefined : await faultOf(parent);
    if (above !== undefined) return above;
    const absolute = join(root, folder);
    try {
      if (!(await lstat(absolute)).isSymbolicLink()) return undefined;
      realRoot ??= realpath(root);
      const inside = relative(await realRoot, await realpath(absolute));
      const parts = inside.split(sep);
      if (isAbsolute(inside) || parts[0] === "..") {
        return `the folder \`${folder}\` is a symbolic link that leads out of the repository`;
      }
      if (parts.some((part) => isGitDir(part) || part === ".dvc")) {
        return `the folder \`${folder}\` is a symbolic link into \`${parts[0]}\``;
      }
      return undefined;
    } catch (error) {
      if (isSystemError(error, "ENOENT", "ENOTDIR")) {
        return (await isLink(absolute)) ? `the folder \`${folder}\` is a symbolic link to nothing` : undefined;
      }
      throw error;
    }
  }

  return async (repoPath, where) => {
    const fault = pathFault(repoPath);
    if (fault !== undefined) {
      throw new UserError(`the path \`${repoPath}\` ${fault}`, {
        where,
        fix: "Data may only stand below the repository's root; name it by a relative path with `/` between its parts.",
      });
    }
    const slash = repoPath.lastIndexOf("/");
    const outside = slash < 0 ? undefined : await faultOf(repoPath.slice(0, slash));
    if (outside !== undefined) {
      throw new UserError(`\`${repoPath}\` cannot be used: ${outside}`, {
        where,
        fix: "Replace the link by a real folder, or pin the data at another path.",
      });
    }
    return join(root, repoPath);
  };
}

/** The absolute place of a repository path; refuses absolute paths, `..` and symbolic links out of the root. */
export function insideRoot(root: string, repoPath: string, where: Where): Promise<string> {
  return pathGuard(root)(repoPath, where);
}

/** `.git` under all the names that some file system takes for it. */
function isGitDir(part: string): boolean {
  const name = part.toLowerCase().replace(/[. ]+$/, "");
  return name === ".git" || name === "git~1";
}

function hasControl(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) < 32) return true;
  return false;
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch {
    return false;
  }
}
