import { UserError } from "../lib/errors.ts";
import type { PathGuard } from "../lib/paths.ts";
import type { DataContext } from "./context.ts";
import { isDirDigest } from "./digest.ts";
import { lstatIfThere } from "./file-state.ts";
import type { Fold } from "./folding.ts";
import { listTree } from "./list-tree.ts";
import type { Manifest, ManifestEntry } from "./manifest.ts";
import { type Pin, whereOf } from "./pin.ts";
import { below, planFolder } from "./plan-folder.ts";
import { refuseFileAbove, refuseLoss } from "./plan-refusals.ts";
import { readState, stateOf } from "./standing.ts";

/** What has to be done to make the workspace hold a pin; made whole before anything is written. */
export interface Plan {
  readonly pin: Pin;
  /** Where the pin stands, absolute. */
  readonly target: string;
  readonly isFolder: boolean;
  /** Files to put in place; their paths are relative to the target, and empty where the pin is a file. */
  readonly place: readonly ManifestEntry[];
  /** Files to take away, absolute. */
  readonly remove: readonly string[];
  /** A file whose executable bit is all that is missing. */
  readonly lacksBit: boolean;
  /** It had to be read to find that nothing need be done. */
  readonly wasRead?: boolean;
  /** Files that are as the pin says already, and their bytes. */
  readonly current: number;
  readonly currentBytes: number;
  /** Files that are meant: all of the pin, or the wanted part of a directory. */
  readonly files: number;
  readonly force: boolean;
}

export interface PlanOptions {
  /** Gives up the user's own changes that are in the way. */
  readonly force: boolean;
  readonly guard: PathGuard;
  /** How the workspace's file system folds names, where it does. */
  readonly fold?: Fold | undefined;
  /** The wanted files of a directory, by their paths in it; the others are left as they are. */
  readonly only?: ((path: string) => boolean) | undefined;
}

/** Compares workspace and pin; the user's own changes in the way are an error unless `force`. */
export async function planPin(
  ctx: DataContext,
  pin: Pin,
  manifest: Manifest | undefined,
  options: PlanOptions,
): Promise<Plan> {
  const where = whereOf(pin);
  const target = options.guard(pin.path, where);
  refuseFileAbove(ctx, pin);
  if (manifest !== undefined) return planFolder(ctx, pin, target, manifest, options);
  if (isDirDigest(pin.digest)) {
    throw new UserError(`\`${pin.path}\` needs the directory listing ${pin.digest}, which is not in the cache`, {
      where,
      fix: "Pull it first: modelgate pull",
    });
  }
  return planFile(ctx, pin, target, options.force);
}

/** The absolute place of a file of a plan. */
export function placeOf(plan: Plan, path: string): string {
  return path === "" ? plan.target : below(plan.target, path);
}

async function planFile(ctx: DataContext, pin: Pin, target: string, force: boolean): Promise<Plan> {
  const plan = {
    pin,
    target,
    isFolder: false,
    remove: [],
    lacksBit: false,
    current: 0,
    currentBytes: 0,
    files: 1,
    force,
  };
  const stats = lstatIfThere(target);
  const known = stateOf(ctx, target, pin.digest);
  const state = known === "unread" ? await readState(ctx, target, pin.digest) : known;
  if (state === "same") {
    const lacksBit = pin.executable === true && stats?.isFile() === true && (stats.mode & 0o100n) === 0n;
    const wasRead = known === "unread";
    return { ...plan, place: [], lacksBit, wasRead, current: 1, currentBytes: Number(stats?.size ?? 0) };
  }
  const remove = state === "folder" ? (await listTree(target)).map((path) => below(target, path)) : [];
  await refuseLoss(ctx, pin, state === "other" ? [target] : remove, force);
  const size = pin.bytes === undefined ? {} : { size: pin.bytes };
  return { ...plan, remove, place: [{ path: "", digest: pin.digest, ...size }] };
}
