import { realpath, rm } from "node:fs/promises";
import { posix } from "node:path";
import { isSystemError, UserError, type Where } from "../lib/errors.ts";
import { insideRoot } from "../lib/paths.ts";

/** Whether a path of a stage leads out of the repository: such a one is absolute, or a URL; all others start at the root. */
export function isOutside(path: string): boolean {
  return path.startsWith("/") || isUrl(path);
}

/** Whether it is somewhere that is no file system of this machine. */
export function isUrl(path: string): boolean {
  return path.includes("://");
}

/** Where a stage's path stands on disk. */
export async function placeOnDisk(root: string, path: string, where: Where): Promise<string> {
  return path.startsWith("/") ? path : insideRoot(root, path, where);
}

/** A path that leads out of the repository, made absolute; one that comes back into it is a path in it. */
export function pathOutside(root: string, dir: string, written: string, what: string, where: Where): string {
  const absolute = withoutEnd(posix.resolve(root, dir, written));
  const from = withoutEnd(root);
  if (absolute.startsWith(`${from}/`)) return absolute.slice(from.length + 1);
  const refuse = (why: string): UserError => new UserError(`${what} is \`${written}\`, ${why}`, { where });
  if (absolute === "/" || absolute === from || from.startsWith(`${absolute}/`)) {
    throw refuse("a folder that holds the repository itself");
  }
  if (/^\/(proc|sys)(\/|$)/.test(absolute)) throw refuse("which is the system's own and no data");
  return absolute;
}

/** Removes an out that stands outside; never what turns out, by links above it, to be the repository or to hold it. */
export async function removeOutside(root: string, path: string, where: Where): Promise<void> {
  const folder = await realpath(posix.dirname(path)).catch((error: unknown) => {
    if (isSystemError(error, "ENOENT", "ENOTDIR")) return undefined;
    throw error;
  });
  if (folder === undefined) return;
  const real = posix.join(folder, posix.basename(path));
  const own = await realpath(root);
  if (`${own}/`.startsWith(`${real}/`) || real.startsWith(`${own}/`)) {
    throw new UserError(`the out \`${path}\` leads into the repository by a link, or holds it`, {
      where,
      fix: "Write its path from the stage's wdir.",
    });
  }
  await rm(real, { recursive: true, force: true });
}

function withoutEnd(path: string): string {
  return path.replace(/(?<=.)\/+$/, "");
}
