import { join } from "node:path";
import { UserError } from "../lib/errors.ts";
import { pathGuard } from "../lib/paths.ts";
import type { DataContext } from "./context.ts";
import { isDirDigest } from "./digest.ts";
import { checkDisk } from "./disk.ts";
import {
  type Fetched,
  fetchObjects,
  manifestsOf,
  missingError,
  notCached,
  nothingFetched,
  takeBack,
  unique,
  type Wanted,
  wantedOf,
} from "./fetch.ts";
import { lstatIfThere } from "./hash-tree.ts";
import type { Manifest } from "./manifest.ts";
import { applyPlan, type Plan, planPin, whereOf } from "./materialize.ts";
import type { Pin } from "./pin.ts";

export interface PinResult {
  readonly path: string;
  readonly source: string;
  readonly digest: string;
  readonly files: number;
  readonly bytes: number;
}

/** What a pull or push did. */
export interface TransferResult {
  readonly files: number;
  readonly bytes: number;
  /** Objects that went over the line. */
  readonly transferred: number;
  /** Objects that were where they belong already. */
  readonly reused: number;
  readonly seconds: number;
  readonly pins: readonly PinResult[];
}

/** Brings pins into the workspace: everything is checked first, then fetched, then put in place. */
export async function pullPins(
  ctx: DataContext,
  pins: readonly Pin[],
  options: { force?: boolean; allowMissing?: boolean } = {},
): Promise<TransferResult> {
  const started = performance.now();
  const fetched = nothingFetched();
  const moved = pins.filter((pin) => pin.cache);
  refuseUnsupported(moved);
  try {
    const manifests = await manifestsOf(ctx, moved.map(wantedPin), fetched);
    if (options.allowMissing !== true) refuseMissing(fetched);
    const guard = pathGuard(ctx.root);
    const plans: Plan[] = [];
    for (const pin of moved) {
      const manifest = manifests.get(pin.digest);
      if (isDirDigest(pin.digest) && manifest === undefined) continue;
      plans.push(await planPin(ctx, pin, manifest, options.force ?? false, guard));
    }
    const wanted = await notCached(ctx, unique(plans.flatMap(wantedByPlan)));
    await checkRoom(ctx, plans, manifests, wanted);
    await fetchObjects(ctx, wanted, fetched);
    if (options.allowMissing !== true) refuseMissing(fetched);
    const absent = new Set(fetched.missing.map((one) => one.wanted.digest));
    for (const plan of plans) {
      await applyPlan(ctx, { ...plan, place: plan.place.filter(({ digest }) => !absent.has(digest)) });
    }
    for (const digest of absent) ctx.host.log.warning(`missing in every remote: ${digest}`);
    await ctx.index.save();
    const results = plans.map((plan) => resultOf(plan.pin, manifests.get(plan.pin.digest)));
    return total(results, fetched.objects, countObjects(plans) - wanted.length, fetched.bytes, started);
  } catch (error) {
    // A cut connection keeps what has arrived, so that the next attempt goes on from there; bad input leaves no trace.
    if (error instanceof UserError) await takeBack(ctx, fetched);
    throw error;
  }
}

/** Gets objects into the cache alone; a directory with all that it holds. */
export async function fetchDigests(
  ctx: DataContext,
  digests: readonly string[],
): Promise<{ bytes: number; objects: number }> {
  const fetched = nothingFetched();
  const roots = digests.map((digest): Wanted => ({ digest, name: digest }));
  try {
    const manifests = await manifestsOf(ctx, roots, fetched);
    const files = roots.flatMap((one) => {
      const manifest = manifests.get(one.digest);
      return isDirDigest(one.digest) ? (manifest === undefined ? [] : wantedOf(manifest, one)) : [one];
    });
    refuseMissing(fetched);
    await fetchObjects(ctx, await notCached(ctx, unique(files)), fetched);
    refuseMissing(fetched);
    return { bytes: fetched.bytes, objects: fetched.objects };
  } catch (error) {
    if (error instanceof UserError) await takeBack(ctx, fetched);
    throw error;
  }
}

function wantedPin(pin: Pin): Wanted {
  return {
    digest: pin.digest,
    name: pin.path,
    ...(pin.remote === undefined ? {} : { remote: pin.remote }),
    ...(pin.bytes === undefined || isDirDigest(pin.digest) ? {} : { bytes: pin.bytes }),
  };
}

function wantedByPlan(plan: Plan): Wanted[] {
  const pin = wantedPin(plan.pin);
  if (plan.folder === undefined) return plan.place.map(() => pin);
  const folder = `${plan.folder}`;
  return plan.place.map(({ path, digest }) => ({
    digest,
    name: `${plan.pin.path}/${path.slice(folder.length + 1).replaceAll("\\", "/")}`,
    ...(pin.remote === undefined ? {} : { remote: pin.remote }),
  }));
}

function refuseUnsupported(pins: readonly Pin[]): void {
  for (const pin of pins) {
    if (pin.unsupported === undefined) continue;
    throw new UserError(`\`${pin.path}\` ${pin.unsupported}`, { where: whereOf(pin) });
  }
}

function refuseMissing(fetched: Fetched): void {
  if (fetched.missing.length > 0) throw missingError(fetched.missing);
}

/** The bytes still to come, by what the pins say less what is here, and once more for the copy in the workspace. */
async function checkRoom(
  ctx: DataContext,
  plans: readonly Plan[],
  manifests: ReadonlyMap<string, Manifest>,
  wanted: readonly Wanted[],
): Promise<void> {
  if (wanted.length === 0) return;
  const absent = new Set(wanted.map((one) => one.digest));
  let needed = 0;
  for (const plan of plans) {
    const { pin, place } = plan;
    if (pin.bytes === undefined || !place.some(({ digest }) => absent.has(digest))) continue;
    const entries = manifests.get(pin.digest)?.entries ?? [];
    let here = 0;
    for (const { digest, path } of entries) {
      if (absent.has(digest)) continue;
      here += (await ctx.cache.size(digest)) ?? Number((await lstatIfThere(join(ctx.root, pin.path, path)))?.size ?? 0);
    }
    needed += Math.max(0, pin.bytes - here);
  }
  const first = ctx.config.cacheTypes.find((type) => type !== "reflink");
  await checkDisk(ctx.cache.dir, first === "hardlink" || first === "symlink" ? needed : needed * 2);
}

function countObjects(plans: readonly Plan[]): number {
  return (
    new Set(plans.flatMap((plan) => plan.place.map((one) => one.digest))).size + sum(plans, (plan) => plan.current)
  );
}

function resultOf(pin: Pin, manifest: Manifest | undefined): PinResult {
  return {
    path: pin.path,
    source: pin.source,
    digest: pin.digest,
    files: manifest?.entries.length ?? pin.files ?? 1,
    bytes: pin.bytes ?? 0,
  };
}

/** Adds up what was done for each pin. */
export function total(
  pins: readonly PinResult[],
  transferred: number,
  reused: number,
  bytes: number,
  started: number,
): TransferResult {
  const seconds = Math.round(performance.now() - started) / 1000;
  return { files: sum(pins, (pin) => pin.files), bytes, transferred, reused, seconds, pins };
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((all, item) => all + of(item), 0);
}
