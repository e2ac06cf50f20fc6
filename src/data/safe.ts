import { readlinkSync } from "node:fs";
import { sep } from "node:path";
import type { DataContext } from "./context.ts";
import { objectName } from "./digest.ts";
import { fileDigest, lstatIfThere } from "./file-state.ts";
import { isPointerTo } from "./lfs/workspace.ts";
import type { Pin } from "./pin.ts";

/** Whether what stands at a path of a pin can go without loss: the cache holds its bytes, or Git does. */
export async function isSafe(ctx: DataContext, pin: Pin, path: string): Promise<boolean> {
  const stats = lstatIfThere(path);
  if (stats === undefined) return true;
  if (stats.isSymbolicLink()) return readlinkSync(path).startsWith(ctx.cache.dir + sep);
  if (!stats.isFile()) return false;
  if (pin.source === "lfs" && isPointerTo(path, stats, pin.digest)) return true;
  const known = ctx.index.get(path, stats);
  if (known !== undefined && (await ctx.cache.has(known))) return true;
  for (const algorithm of new Set([objectName(pin.digest).algorithm, "md5", "md5-dos2unix"] as const)) {
    if (await ctx.cache.has(await fileDigest(path, ctx.index, stats, algorithm))) return true;
  }
  return false;
}
