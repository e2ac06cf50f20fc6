import { lstatSync, realpathSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import { isSystemError, UserError, type Where } from "./errors.ts";

/** What is wrong with a repository path that a file names, or undefined where nothing is. */
export function pathFault(path: string): string | undefined {
  return hasControl(path) ? "holds a control character" : dataPathFault(path);
}

/** The same for a file of a directory's listing: its name may hold tabs and line ends, as DVC lets it. */
export function dataPathFault(path: string): string | undefined {
  if (isPlain(path)) return undefined;
  if (path === "") return "is empty";
  if (path.length > 4096) return "is longer than 4096 characters";
  if (hasControl(path.replace(/[\t\n\r]/g, ""))) return "holds a control character";
  if (/\p{Surrogate}/u.test(path)) return "is not Unicode: it stands for a name that is not UTF-8";
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

/** A path as messages show it: on one line, and without what a terminal would obey. */
export function showPath(path: string): string {
  return path.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu, (char) => {
    const known = { "\t": "\\t", "\n": "\\n", "\r": "\\r" }[char];
    return known ?? `\\u{${char.codePointAt(0)?.toString(16)}}`;
  });
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
export interface PathGuard {
  (repoPath: string, where: Where): string;
  /** Refuses a folder out of the root by itself or by a folder above it; its path must be sound already. */
  folder(repoPath: string, where: Where): void;
}

/** A guard for one root; make a new one for each operation, since it remembers what it has seen. */
export function pathGuard(root: string): PathGuard {
  const seen = new Map<string, string | undefined>();
  let realRoot: string | undefined;

  const faultOf = (folder: string): string | undefined => {
    if (seen.has(folder)) return seen.get(folder);
    const found = folderFault(folder);
    seen.set(folder, found);
    return found;
  };

  function folderFault(folder: string): string | undefined {
    const parent = folder.includes("/") ? folder.slice(0, folder.lastIndexOf("/")) : "";
    const above = parent === "" ? undefined : faultOf(parent);
    if (above !== undefined) return above;
    const absolute = join(root, folder);
    if (!isLink(absolute)) return undefined;
    try {
      realRoot ??= realpathSync(root);
      const inside = relative(realRoot, realpathSync(absolute));
      const parts = inside.split(sep);
      if (isAbsolute(inside) || parts[0] === "..") {
        return `the folder \`${folder}\` is a symbolic link that leads out of the repository`;
      }
      if (parts.some((part) => isGitDir(part) || part === ".dvc")) {
        return `the folder \`${folder}\` is a symbolic link into \`${parts[0]}\``;
      }
      return undefined;
    } catch (error) {
      if (!isSystemError(error, "ENOENT", "ENOTDIR")) throw error;
      return `the folder \`${folder}\` is a symbolic link to nothing`;
    }
  }

  const checkFolder = (folder: string, repoPath: string, where: Where): void => {
    const outside = faultOf(folder);
    if (outside === undefined) return;
    throw new UserError(`\`${showPath(repoPath)}\` cannot be used: ${showPath(outside)}`, {
      where,
      fix: "Replace the link by a real folder, or pin the data at another path.",
    });
  };

  const place = (repoPath: string, where: Where): string => {
    const fault = pathFault(repoPath);
    if (fault !== undefined) {
      throw new UserError(`the path \`${showPath(repoPath)}\` ${fault}`, {
        where,
        fix: "Data may only stand below the repository's root; name it by a relative path with `/` between its parts.",
      });
    }
    const slash = repoPath.lastIndexOf("/");
    if (slash >= 0) checkFolder(repoPath.slice(0, slash), repoPath, where);
    return join(root, repoPath);
  };
  return Object.assign(place, {
    folder: (repoPath: string, where: Where) => checkFolder(repoPath, repoPath, where),
  });
}

/** The absolute place of a repository path; refuses absolute paths, `..` and symbolic links out of the root. */
export async function insideRoot(root: string, repoPath: string, where: Where): Promise<string> {
  return pathGuard(root)(repoPath, where);
}

/** `.git` under all the names that some file system takes for it. */
function isGitDir(part: string): boolean {
  const name = part
    .replace(/\p{Cf}/gu, "")
    .toLowerCase()
    .replace(/[. ]*(:.*)?$/, "");
  return name === ".git" || name === "git~1";
}

/** What most paths are, told without looking at their parts: printable ASCII, and no part that some file system could take for `.git`. */
function isPlain(path: string): boolean {
  let atStart = true;
  for (let index = 0; index < path.length; index++) {
    const code = path.charCodeAt(index);
    if (code === slashCode) {
      if (atStart) return false;
      atStart = true;
      continue;
    }
    if (code < 32 || code > 126 || suspicious.has(code) || (atStart && suspiciousStart.has(code))) return false;
    atStart = false;
  }
  return !atStart && path.length <= 4096;
}

const slashCode = 47;
const codes = (text: string): ReadonlySet<number> => new Set([...text].map((char) => char.charCodeAt(0)));
const suspicious = codes("\\:");
const suspiciousStart = codes(".gG");

function hasControl(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) < 32) return true;
  return false;
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  } catch (error) {
    // A file above it: whoever makes the folder will say so.
    if (isSystemError(error, "ENOTDIR")) return false;
    throw error;
  }
}
