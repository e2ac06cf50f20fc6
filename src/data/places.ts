import { posix, relative, sep } from "node:path";
import type { Storage } from "../storage/storage.ts";
import type { DataContext } from "./context.ts";
import { objectKey } from "./digest.ts";
import type { Wanted } from "./fetch.ts";
import { importPlace } from "./imports/read-only.ts";
import { lfsPlaces } from "./lfs/remote.ts";
import type { CloudOrigin } from "./pin.ts";

/** One place that an object may come from. */
export interface Place {
  readonly storage: Storage;
  readonly key: string;
  readonly version?: string | undefined;
  readonly etag?: string | undefined;
}

/**
 * Where an object may be, in the order to ask: where a cloud-versioned remote keeps it by name, then the remotes by its
 * digest, then what it was imported from.
 */
export async function placesOf(ctx: DataContext, wanted: Wanted): Promise<Place[]> {
  if (wanted.digest.startsWith("sha256:")) return lfsPlaces(ctx, wanted);
  const remotes = await ctx.reads(wanted.remote === undefined ? undefined : { remote: wanted.remote });
  const places = remotes.map(({ storage }): Place => ({ storage, key: objectKey(wanted.digest) }));
  const { origin } = wanted;
  if (origin === undefined) return places;
  if (origin.kind === "cloud") return [...(await cloudPlaces(ctx, origin)), ...places];
  return [...places, importPlace(ctx.imports, origin, wanted.digest)];
}

/** Whether a place has the object still, by a question alone. */
export async function isAt(place: Place): Promise<boolean> {
  return place.storage.exists(place.key, place.version);
}

/** The remote that a pin names, else, where it is called otherwise by now, the default one: as DVC asks. */
async function cloudPlaces(ctx: DataContext, { remote, path, version }: CloudOrigin): Promise<Place[]> {
  const known = remote !== undefined && ctx.config.remotes.has(remote.toLowerCase());
  const remotes = await ctx.reads(known ? { remote } : undefined);
  const key = cloudKey(ctx, path);
  return remotes.filter(({ scope }) => scope === "main").map(({ storage }) => ({ storage, key, version }));
}

/** A file's key in a cloud-versioned remote: its path below the folder that holds `.dvc`. */
export function cloudKey(ctx: DataContext, path: string): string {
  const below = relative(ctx.root, ctx.config.dvcRoot ?? ctx.root)
    .split(sep)
    .join("/");
  return below === "" ? path : posix.relative(below, path);
}
