import { UserError } from "../lib/errors.ts";
import { pathGuard } from "../lib/paths.ts";
import { applyPlan } from "./apply.ts";
import type { DataContext } from "./context.ts";
import { isDirDigest, objectName } from "./digest.ts";
import { dirObject } from "./dir-object.ts";
import {
  type Fetched,
  fetchObjects,
  manifestsOf,
  missingError,
  notCached,
  nothingFetched,
  unique,
  type Wanted,
  wantedOf,
} from "./fetch.ts";
import { foldOf, refuseTwins } from "./folding.ts";
import { completed } from "./imports/partial.ts";
import { settleIndex } from "./lfs/refresh.ts";
import type { Manifest } from "./manifest.ts";
import { type Pin, whereOf } from "./pin.ts";
import { type Plan, planPin } from "./plan.ts";
import { checkRoom } from "./room.ts";
import { absentOf, wantedPin } from "./wanted.ts";

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

/** Says which files of a directory are wanted, by their paths in it. */
export interface Part {
  (path: string): boolean;
  /** A glob may reach into a directory and find nothing there. */
  readonly mayBeEmpty?: boolean;
}

export interface PullOptions {
  /** Replaces files that were changed here and are in no cache. */
  readonly force?: boolean;
  readonly allowMissing?: boolean;
  /** The wanted files of a directory; undefined where all are. The others are left as they are. */
  readonly only?: (pin: Pin) => Part | undefined;
}

/**
 * Brings pins into the workspace: everything is checked first, then fetched, then put in place. What has arrived stays in
 * the cache if it ends early, and what is in place stays there.
 */
export async function pullPins(
  ctx: DataContext,
  pins: readonly Pin[],
  options: PullOptions = {},
): Promise<TransferResult> {
  const started = performance.now();
  const fetched = nothingFetched();
  const chosen = pins.filter((pin) => pin.cache);
  refuseUnsupported(chosen);
  const moved = await completed(ctx, chosen);
  const placed: Plan[] = [];
  try {
    const manifests = await listingsOf(ctx, moved, fetched);
    if (options.allowMissing !== true) refuseMissing(fetched);
    const reached = moved.filter((pin) => isReached(manifests.get(pin), options.only?.(pin)));
    if (reached.length === 0 && moved.length > 0) {
      throw new UserError("the globs name no file that Git pins", {
        fix: "Name files from the repository's root on, as `modelgate pull --help` says.",
      });
    }
    const plans = await planAll(ctx, reached, manifests, options);
    const { wanted, here } = await absentOf(ctx, plans);
    await checkRoom(ctx, plans, wanted, here);
    await fetchObjects(ctx, wanted, fetched);
    if (options.allowMissing !== true) refuseMissing(fetched);
    const absent = new Set(fetched.missing.map((one) => one.wanted.digest));
    if (absent.size === 0) await keepListings(ctx, plans);
    for (const plan of plans) {
      placed.push(plan);
      await applyPlan(ctx, plan, absent);
    }
    for (const digest of absent) ctx.host.log.warning(`missing in every remote: ${digest}`);
    const current = sum(plans, (plan) => plan.current);
    return total(plans.map(resultOf), fetched.objects, here.size + current, fetched.bytes, started);
  } finally {
    await settleIndex(ctx, placed);
    await ctx.index.save();
  }
}

/** Whether a pin has anything that is wanted. */
export function isReached(manifest: Manifest | undefined, part: Part | undefined): boolean {
  if (part?.mayBeEmpty !== true || manifest === undefined) return true;
  return manifest.entries.some((entry) => part(entry.path));
}

/** Gets objects into the cache alone; a directory with all that it holds. */
export async function fetchDigests(
  ctx: DataContext,
  digests: readonly string[],
): Promise<{ bytes: number; objects: number }> {
  const fetched = nothingFetched();
  const roots = digests.map((digest): Wanted => ({ digest, name: digest }));
  const manifests = await manifestsOf(ctx, roots, fetched);
  const files = roots.flatMap((one) => {
    const manifest = manifests.get(one.digest);
    return isDirDigest(one.digest) ? (manifest === undefined ? [] : wantedOf(manifest, one)) : [one];
  });
  refuseMissing(fetched);
  await fetchObjects(ctx, await notCached(ctx, unique(files)), fetched);
  refuseMissing(fetched);
  return { bytes: fetched.bytes, objects: fetched.objects };
}

async function planAll(
  ctx: DataContext,
  pins: readonly Pin[],
  manifests: ReadonlyMap<Pin, Manifest>,
  options: PullOptions,
): Promise<Plan[]> {
  const fold = foldOf(ctx.root);
  const paths = pins.map((pin) => pin.path);
  if (fold !== undefined) refuseTwins(paths, fold, "the pins", { file: ctx.root });
  const guard = pathGuard(ctx.root);
  const plans: Plan[] = [];
  for (const pin of pins) {
    const manifest = manifests.get(pin);
    if (isDirDigest(pin.digest) && manifest === undefined) continue;
    const { force = false, only } = options;
    plans.push(await planPin(ctx, pin, manifest, { force, guard, fold, only: only?.(pin) }));
  }
  return plans;
}

/** What directories hold: by Git itself where it lists their files, else by their listings. */
async function listingsOf(ctx: DataContext, pins: readonly Pin[], into: Fetched): Promise<Map<Pin, Manifest>> {
  const fetched = await manifestsOf(ctx, pins.filter((pin) => pin.manifest === undefined).map(wantedPin), into);
  const found = new Map<Pin, Manifest>();
  for (const pin of pins) {
    const manifest = pin.manifest ?? fetched.get(pin.digest);
    if (manifest !== undefined) found.set(pin, manifest);
  }
  return found;
}

/** Listings that Git holds go into the cache as well once it has all their files: DVC looks for them there. */
async function keepListings(ctx: DataContext, plans: readonly Plan[]): Promise<void> {
  for (const { pin, files } of plans) {
    const { digest, manifest } = pin;
    if (manifest === undefined || files < manifest.entries.length || (await ctx.cache.has(digest))) continue;
    const { algorithm } = objectName(digest);
    if (algorithm !== "sha256") await ctx.cache.putBytes(dirObject(manifest.entries, algorithm).bytes, digest);
  }
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

function resultOf({ pin, files }: Plan): PinResult {
  const { path, source, digest, bytes = 0 } = pin;
  return { path, source, digest, files, bytes };
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
