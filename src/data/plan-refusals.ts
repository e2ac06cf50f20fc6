import { dirname, join } from "node:path";
import { UserError } from "../lib/errors.ts";
import { dataPathFault, type PathGuard, showPath } from "../lib/paths.ts";
import { eachLimited } from "../lib/pool.ts";
import type { DataContext } from "./context.ts";
import { lstatIfThere, statIfThere } from "./file-state.ts";
import { isLeftover } from "./link.ts";
import type { ManifestEntry } from "./manifest.ts";
import { type Pin, whereOf } from "./pin.ts";
import { isSafe } from "./safe.ts";

/** A listing that Git holds is as little to be trusted as one that was fetched. */
export function refuseHostile(pin: Pin, entries: readonly ManifestEntry[], guard: PathGuard): void {
  const where = whereOf(pin);
  let last: string | undefined;
  for (const { path } of entries) {
    const fault = dataPathFault(path);
    if (fault !== undefined) {
      throw new UserError(`the file \`${showPath(path)}\` of \`${pin.path}\` ${fault}`, {
        where,
        fix: "Nothing of it was written. Find out who wrote this pin.",
      });
    }
    const slash = path.lastIndexOf("/");
    const folder = slash < 0 ? "" : path.slice(0, slash);
    if (folder === last) continue;
    last = folder;
    if (folder !== "") guard.folder(`${pin.path}/${folder}`, where);
  }
}

/** Asks the workspace's file system about names that most would refuse, before anything is fetched. */
export function refuseLong(ctx: DataContext, entries: readonly ManifestEntry[]): void {
  for (const { path } of entries) {
    if (path.length * 3 <= 255) continue;
    for (const part of path.split("/")) if (Buffer.byteLength(part) > 255) lstatIfThere(join(ctx.root, part));
  }
}

/** A file that stands where the pin's own folder belongs is nobody's to replace. */
export function refuseFileAbove(ctx: DataContext, pin: Pin): void {
  for (let folder = dirname(pin.path); folder !== "."; folder = dirname(folder)) {
    const stats = statIfThere(join(ctx.root, folder));
    if (stats === undefined || stats.isDirectory()) continue;
    throw new UserError(`\`${pin.path}\` belongs into the folder \`${folder}\`, and a file stands there`, {
      where: whereOf(pin),
      fix: "Move that file away.",
    });
  }
}

/** The user's own changes that would have to go are an error, unless `force`. */
export async function refuseLoss(ctx: DataContext, pin: Pin, paths: readonly string[], force: boolean): Promise<void> {
  if (force) return;
  const lost: string[] = [];
  await eachLimited(
    paths,
    16,
    async (path) => {
      if (!isLeftover(path) && !(await isSafe(ctx, pin, path))) lost.push(path);
    },
    ctx.host.signal,
  );
  if (lost.length === 0) return;
  const more = lost.length > 5 ? ` and ${lost.length - 5} more` : "";
  const named = lost
    .sort()
    .slice(0, 5)
    .map((path) => `\`${showPath(path.slice(ctx.root.length + 1))}\``);
  throw new UserError(`${named.join(", ")}${more} would be lost: changed here, and in no cache`, {
    where: whereOf(pin),
    fix: "Commit the change (dvc add, or dvc commit), move the file away, or use --force to give it up.",
  });
}
