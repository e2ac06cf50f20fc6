import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { isSystemError, UserError } from "../lib/errors.ts";

/** Room that is left alone, so that a job can still write its logs. */
const reserve = 64 * 1024 * 1024;

/** Ends a transfer before it begins where the disk cannot hold it. */
export async function checkDisk(folder: string, needed: number): Promise<void> {
  if (needed <= 0) return;
  const free = await freeBytes(folder);
  if (free === undefined || needed + reserve <= free) return;
  throw new UserError(`this needs ${size(needed)} on the disk of ${folder}, where ${size(free)} are free`, {
    fix: "Free space, name fewer targets, or set cache.dir to a larger disk (cache.type `hardlink` needs the data only once).",
  });
}

async function freeBytes(folder: string): Promise<number | undefined> {
  for (let dir = folder; ; dir = dirname(dir)) {
    try {
      const { bavail, bsize } = await statfs(dir);
      return bavail * bsize;
    } catch (error) {
      if (!isSystemError(error, "ENOENT", "ENOTDIR") || dir === dirname(dir)) return undefined;
    }
  }
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
