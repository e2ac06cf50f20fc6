import type { DataContext } from "./context.ts";
import { checkRoomFor } from "./disk.ts";
import type { Wanted } from "./fetch.ts";
import type { Plan } from "./plan.ts";

/**
 * Ends a pull that the disks cannot hold before it begins: by the bytes still to come, as far as pins and listings tell
 * them, and those of the copies in the workspace.
 */
export async function checkRoom(
  ctx: DataContext,
  plans: readonly Plan[],
  wanted: readonly Wanted[],
  here: ReadonlyMap<string, number>,
): Promise<void> {
  const known = wanted.reduce((all, one) => all + (one.bytes ?? 0), 0);
  const copied = sum(plans, ({ place }) => sum(place, ({ digest }) => here.get(digest) ?? 0));
  // Of a directory whose listing tells no sizes, what is neither in place nor in the cache is still to come.
  const absent = new Set(wanted.flatMap((one) => (one.bytes === undefined ? [one.digest] : [])));
  const guessed = sum(plans, ({ pin, place, isFolder, currentBytes, files }) => {
    if (!isFolder || pin.bytes === undefined || files < (pin.files ?? files)) return 0;
    if (!place.some(({ digest }) => absent.has(digest))) return 0;
    return Math.max(0, pin.bytes - currentBytes - sum(place, ({ digest }) => here.get(digest) ?? 0));
  });
  const arriving = known + guessed;
  const first = ctx.config.cacheTypes.find((type) => type !== "reflink");
  const linked = first === "hardlink" || first === "symlink";
  await checkRoomFor([
    { folder: ctx.cache.dir, bytes: arriving },
    { folder: ctx.root, bytes: linked ? 0 : arriving + copied },
  ]);
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((all, item) => all + of(item), 0);
}
