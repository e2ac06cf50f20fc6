import { type Dirent, readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { isSystemError, UserError } from "../lib/errors.ts";
import { type Ignore, ignoreRoot, readIgnore } from "./dvcignore.ts";

/** The tracked files that stand in one folder. */
interface Listed {
  /** Relative to where the listing began, `/` between parts; empty for that directory itself. */
  readonly folder: string;
  readonly names: readonly string[];
}

/** The files below a directory, folder by folder, without what DVC ignores; linked folders are not entered. */
export async function* walkTree(absDir: string): AsyncGenerator<Listed> {
  const root = await ignoreRoot(absDir);
  const ignore = await readIgnore(root, absDir);
  const inRoot = relative(root, absDir).split(sep).join("/");
  const prefix = inRoot === "" ? "" : `${inRoot}/`;
  const folders = isInside(inRoot, ignore) ? [] : [""];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const names: string[] = [];
    const below = folder === "" ? "" : `${folder}/`;
    for (const entry of readFolder(join(absDir, folder))) {
      const kind = kindOf(absDir, below, entry, prefix, ignore);
      if (kind === "folder") folders.push(`${below}${entry.name}`);
      else if (kind === "file") names.push(entry.name);
    }
    yield { folder, names };
  }
}

/** The files below a directory, relative and sorted by code units. */
export async function listTree(absDir: string): Promise<string[]> {
  const files: string[] = [];
  for await (const { folder, names } of walkTree(absDir)) {
    for (const name of names) files.push(folder === "" ? name : `${folder}/${name}`);
  }
  return files.sort((a, b) => (a < b ? -1 : 1));
}

/** Whether a directory stands in one that is ignored, or is ignored itself. */
function isInside(inRoot: string, ignore: Ignore): boolean {
  const parts = inRoot === "" ? [] : inRoot.split("/");
  return parts.some((_, index) => ignore(parts.slice(0, index + 1).join("/"), true));
}

function kindOf(
  absDir: string,
  below: string,
  entry: Dirent,
  prefix: string,
  ignore: Ignore,
): "file" | "folder" | undefined {
  const path = `${below}${entry.name}`;
  const link = entry.isSymbolicLink();
  const isFolder = entry.isDirectory() || (link && leadsToFolder(join(absDir, path)));
  if (ignore(`${prefix}${path}`, isFolder)) return undefined;
  if (entry.name.includes("\ufffd")) refuseForeignName(join(absDir, below), entry.name);
  if (isFolder) return link ? undefined : "folder";
  if (entry.name === ".dvcignore") {
    throw new UserError(`${join(absDir, path)} stands inside a tracked directory, which DVC refuses`, {
      fix: "Move the .dvcignore to a folder above the directory.",
    });
  }
  return entry.isFile() || link ? "file" : undefined;
}

/** A folder that has gone meanwhile holds nothing. */
function readFolder(path: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (isSystemError(error, "ENOENT")) return [];
    throw error;
  }
}

/** Node reads bytes that are not UTF-8 as U+FFFD, and would write another file under that name. */
function refuseForeignName(folder: string, name: string): void {
  for (const bytes of readdirSync(folder, { encoding: "buffer" })) {
    if (bytes.toString("utf8") !== name || bytes.equals(Buffer.from(name, "utf8"))) continue;
    const shown = bytes
      .toString("latin1")
      .replace(/[^ -~]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, "0")}`);
    throw new UserError(`the name of \`${join(folder, shown)}\` is not UTF-8, so that no listing can hold it`, {
      fix: "Rename the file, move it out of the tracked directory, or name it in .dvcignore. Nothing was changed.",
    });
  }
}

function leadsToFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch (error) {
    if (isSystemError(error, "ENOTDIR", "ELOOP")) return false;
    throw error;
  }
}
