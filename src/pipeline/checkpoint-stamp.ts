import { stat } from "node:fs/promises";
import { join } from "node:path";
import { listTree } from "../data/list-tree.ts";
import { isSystemError } from "../lib/errors.ts";

/** How often rest is waited for. */
const looks = 30;

/** How the checkpoint looks once nobody has written to it for a while; undefined where there is none, or no rest. */
export async function settled(absolute: string, pause: () => Promise<boolean>): Promise<string | undefined> {
  let last = await stampOf(absolute);
  for (let look = 0; look < looks && last !== undefined && (await pause()); look++) {
    const now = await stampOf(absolute);
    if (now === last) return now;
    last = now;
  }
  return undefined;
}

/** What `stat` says of a checkpoint's files; undefined where there is none. */
export async function stampOf(absolute: string): Promise<string | undefined> {
  try {
    const stats = await stat(absolute);
    const files = stats.isDirectory() ? (await listTree(absolute)).map((path) => join(absolute, path)) : [absolute];
    const rows = await Promise.all(
      files.map(async (file) => {
        const { size, mtimeNs, ino } = await stat(file, { bigint: true });
        return `${file} ${size} ${mtimeNs} ${ino}`;
      }),
    );
    return rows.length === 0 ? undefined : rows.join("\n");
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR", "ELOOP")) return undefined;
    throw error;
  }
}
