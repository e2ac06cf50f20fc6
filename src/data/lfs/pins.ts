import type { DataContext } from "../context.ts";
import type { Pin } from "../pin.ts";
import { findLfsPins } from "../sources/lfs.ts";

const pinsOf = new WeakMap<DataContext, Promise<readonly Pin[]>>();

/** Git LFS's pins, read once for a context. */
export function lfsPinsOf(ctx: DataContext): Promise<readonly Pin[]> {
  const known = pinsOf.get(ctx) ?? findLfsPins(ctx.host, ctx.root);
  pinsOf.set(ctx, known);
  return known;
}
