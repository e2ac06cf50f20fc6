import { chmodSync, existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { isSystemError, UserError } from "../lib/errors.ts";

/** Room that is left alone, so that a job can still write its logs. */
const reserve = 64 * 1024 * 1024;

/** Ends a transfer before it begins where a disk cannot hold what it will put there; folders may share one. */
export async function checkRoomFor(needs: readonly { folder: string; bytes: number }[]): Promise<void> {
  const disks = new Map<number, { folder: string; bytes: number }>();
  for (const { folder, bytes } of needs) {
    if (bytes <= 0) continue;
    const there = nearestThere(folder);
    const { dev } = statSync(there);
    const known = disks.get(dev);
    disks.set(dev, { folder: known?.folder ?? there, bytes: (known?.bytes ?? 0) + bytes });
  }
  for (const { folder, bytes } of disks.values()) {
    const { bavail, bsize } = await statfs(folder);
    const free = bavail * bsize;
    if (bytes + reserve <= free) continue;
    throw new UserError(`this needs ${size(bytes)} on the disk of ${folder}, where ${size(free)} are free`, {
      fix: "Free space, name fewer targets, or set cache.dir to a larger disk (cache.type `hardlink` needs the data only once).",
    });
  }
}

/** An error of the disk below a folder as one that the user can mend; any other is given back as it is. */
export function diskError(error: unknown, folder: string): unknown {
  if (isSystemError(error, "ENOSPC", "EDQUOT")) {
    return new UserError(`the disk of ${folder} is full`, {
      fix: "Free space, or set cache.dir to a larger disk; what is whole already stays and is not fetched again.",
      cause: error,
    });
  }
  if (isSystemError(error, "EACCES", "EPERM", "EROFS")) {
    return new UserError(`no permission to write in ${folder}`, {
      fix: "Give this user the right to write there; where it is the cache, cache.dir may name another folder.",
      cause: error,
    });
  }
  return error;
}

/** Makes a folder with those above it; each that is new gets the mode, whatever the umask, where one is given. */
export function makeFolder(folder: string, mode?: number): void {
  try {
    // Not `recursive`: that tells of a read-only disk as if something were missing.
    mkdirSync(folder);
    if (mode !== undefined) chmodSync(folder, mode);
  } catch (error) {
    if (isSystemError(error, "EEXIST") && statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
    if (!isSystemError(error, "ENOENT") || dirname(folder) === folder) throw error;
    makeFolder(dirname(folder), mode);
    makeFolder(folder, mode);
  }
}

/** Takes away what a failed write left; that it failed is what will be said. */
export function clearAway(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

/** The folder itself, or the first one above it that is there. */
function nearestThere(folder: string): string {
  return existsSync(folder) || folder === dirname(folder) ? folder : nearestThere(dirname(folder));
}

function size(bytes: number): string {
  const units = ["B", "KiB", "MiB", "GiB", "TiB"];
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit++;
  }
  return `${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`;
}
