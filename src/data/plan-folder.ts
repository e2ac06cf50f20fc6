import { sep } from "node:path";
import { breather } from "../lib/breathe.ts";
import { UserError } from "../lib/errors.ts";
import { showPath } from "../lib/paths.ts";
import { eachLimited } from "../lib/pool.ts";
import type { DataContext } from "./context.ts";
import { lstatIfThere, statIfThere } from "./file-state.ts";
import { refuseTwins } from "./folding.ts";
import { walkTree } from "./list-tree.ts";
import type { Manifest, ManifestEntry } from "./manifest.ts";
import { type Pin, whereOf } from "./pin.ts";
import type { Plan, PlanOptions } from "./plan.ts";
import { refuseHostile, refuseLong, refuseLoss } from "./plan-refusals.ts";
import { readState, stateOf } from "./standing.ts";

/** The plan of a directory: one look at all that stands there, and one at what does not. */
export async function planFolder(
  ctx: DataContext,
  pin: Pin,
  target: string,
  manifest: Manifest,
  { force, guard, fold, only }: PlanOptions,
): Promise<Plan> {
  const where = whereOf(pin);
  const pause = breather(ctx.host.signal);
  const remove: string[] = [];
  const stats = lstatIfThere(target);
  // A link is never followed out of the repository: the files would land wherever it points.
  if (stats?.isSymbolicLink() === true) guard.folder(pin.path, where);
  const isThere = statIfThere(target)?.isDirectory() === true;
  if (stats !== undefined && !isThere) remove.push(target);

  const entries = only === undefined ? manifest.entries : chosen(pin, manifest, only);
  refuseHostile(pin, entries, guard);
  refuseLong(ctx, entries);
  const written = fold && refuseTwins(pathsOf(entries), fold, `\`${showPath(pin.path)}\``, where);
  const indexOf = new Map<string, number>();
  for (const [at, entry] of entries.entries()) indexOf.set(entry.path, at);

  const place: ManifestEntry[] = [];
  const others: string[] = [];
  const unread: ManifestEntry[] = [];
  let current = 0;
  let currentBytes = 0;
  const look = (path: string, entry: ManifestEntry): void => {
    const found = lstatIfThere(path);
    const state = stateOf(ctx, path, entry.digest, found);
    if (state === "unread") unread.push(entry);
    else if (state === "same") {
      current++;
      currentBytes += Number(found?.size ?? 0);
    } else {
      if (state === "other") others.push(path);
      place.push(entry);
    }
  };

  const seen = new Uint8Array(entries.length);
  if (isThere) {
    for await (const { folder, names } of walkTree(target)) {
      const prefix = folder === "" ? "" : `${folder}/`;
      const absolute = below(target, prefix);
      for (const name of names) {
        const path = prefix + name;
        const at = indexOf.get(path) ?? (fold && indexOf.get(written?.get(fold(path)) ?? ""));
        const entry = at === undefined ? undefined : entries[at];
        if (at === undefined || entry === undefined) {
          if (only === undefined || only(path)) remove.push(absolute + name);
        } else {
          seen[at] = 1;
          look(absolute + name, entry);
        }
        await pause();
      }
    }
  }
  for (const [at, entry] of entries.entries()) {
    if (seen[at] === 1) continue;
    if (isThere) look(below(target, entry.path), entry);
    else place.push(entry);
    await pause();
  }
  await eachLimited(
    unread,
    16,
    async (entry) => {
      const path = below(target, entry.path);
      if ((await readState(ctx, path, entry.digest)) === "same") {
        current++;
        currentBytes += Number(lstatIfThere(path)?.size ?? 0);
      } else {
        others.push(path);
        place.push(entry);
      }
    },
    ctx.host.signal,
  );
  await refuseLoss(ctx, pin, [...others, ...remove], force);
  const files = entries.length;
  return { pin, target, isFolder: true, place, remove, lacksBit: false, current, currentBytes, files, force };
}

/** The absolute place of a file below a directory. */
export function below(target: string, path: string): string {
  return target + sep + (sep === "/" ? path : path.replaceAll("/", sep));
}

function* pathsOf(entries: readonly ManifestEntry[]): Generator<string> {
  for (const entry of entries) yield entry.path;
}

/** The files of a directory that the targets name. */
function chosen(pin: Pin, manifest: Manifest, only: (path: string) => boolean): ManifestEntry[] {
  const entries = manifest.entries.filter((entry) => only(entry.path));
  if (entries.length > 0) return entries;
  const some = manifest.entries.slice(0, 5).map((entry) => `\`${showPath(entry.path)}\``);
  const more = manifest.entries.length > some.length ? ` and ${manifest.entries.length - some.length} more` : "";
  throw new UserError(`\`${pin.path}\` holds no file that the targets name`, {
    where: whereOf(pin),
    fix: some.length === 0 ? "It is empty." : `It holds ${some.join(", ")}${more}.`,
  });
}
