import { UserError } from "../lib/errors.ts";
import { pathGuard, showPath } from "../lib/paths.ts";
import { applyPlan } from "./apply.ts";
import type { DataContext } from "./context.ts";
import { isDirDigest } from "./digest.ts";
import { foldOf } from "./folding.ts";
import { settleIndex } from "./lfs/refresh.ts";
import { type Pin, whereOf } from "./pin.ts";
import { placeOf, planPin } from "./plan.ts";

/** Brings the workspace to what the pin says, from the cache alone. */
export async function materialize(
  ctx: DataContext,
  pin: Pin,
  options: { force?: boolean } = {},
): Promise<{ changed: boolean }> {
  const manifest = pin.manifest ?? (isDirDigest(pin.digest) ? await ctx.cache.readDir(pin.digest) : undefined);
  const { force = false } = options;
  const plan = await planPin(ctx, pin, manifest, { force, guard: pathGuard(ctx.root), fold: foldOf(ctx.root) });
  for (const { digest, path } of plan.place) {
    if (await ctx.cache.has(digest)) continue;
    throw new UserError(`${showPath(placeOf(plan, path))} needs the object ${digest}, which is not in the cache`, {
      where: whereOf(pin),
      fix: "Pull it first: modelgate pull",
    });
  }
  try {
    return { changed: await applyPlan(ctx, plan) };
  } finally {
    await settleIndex(ctx, [plan]);
    await ctx.index.save();
  }
}
