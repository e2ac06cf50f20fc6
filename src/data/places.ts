import { posix, relative, sep } from "node:path";
import type { Host } from "../lib/host.ts";
import { bareEtag, lookAt } from "../storage/look.ts";
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
  /** What the pin says of an object that it names without a version, which may be another one by now. */
  readonly said?: { readonly etag?: string | undefined; readonly bytes?: number | undefined };
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
  if (origin.kind === "cloud") return [...(await cloudPlaces(ctx, origin, wanted.bytes)), ...places];
  return [...places, importPlace(ctx.imports, origin, wanted.digest)];
}

/** Whether a place has the object still, by a question alone. */
export async function isAt(host: Host, { storage, key, version, said }: Place): Promise<boolean> {
  if (said?.etag === undefined && said?.bytes === undefined) return storage.exists(key, version);
  const found = await lookAt(host, { storage, key, called: storage.url });
  if (found === undefined) return false;
  // GCS writes its etags in two forms.
  if (said.etag !== undefined && found.etag !== undefined && !storage.url.startsWith("gs:")) {
    return bareEtag(said.etag) === bareEtag(found.etag);
  }
  return said.bytes === undefined || found.size === undefined || said.bytes === found.size;
}

/** The remote that a pin names, else, where it is called otherwise by now, the default one: as DVC asks. */
async function cloudPlaces(ctx: DataContext, origin: CloudOrigin, bytes: number | undefined): Promise<Place[]> {
  const { remote, path, version, etag } = origin;
  const said = version === undefined ? { said: { etag, bytes } } : {};
  const known = remote !== undefined && ctx.config.remotes.has(remote.toLowerCase());
  const remotes = await ctx.reads(known ? { remote } : undefined);
  const key = cloudKey(ctx, path);
  return remotes.filter(({ scope }) => scope === "main").map(({ storage }) => ({ storage, key, version, ...said }));
}

/** A file's key in a cloud-versioned remote: its path below the folder that holds `.dvc`. */
export function cloudKey(ctx: DataContext, path: string): string {
  const below = relative(ctx.root, ctx.config.dvcRoot ?? ctx.root)
    .split(sep)
    .join("/");
  return below === "" ? path : posix.relative(below, path);
}
