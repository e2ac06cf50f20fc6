import type { Storage } from "../storage/storage.ts";
import type { DataContext } from "./context.ts";
import { objectKey } from "./digest.ts";
import type { Wanted } from "./fetch.ts";

/** One place that an object may come from. */
export interface Place {
  readonly storage: Storage;
  readonly key: string;
  readonly version?: string | undefined;
  readonly etag?: string | undefined;
}

/** Where an object may be, in the order to ask. */
export async function placesOf(ctx: DataContext, wanted: Wanted): Promise<Place[]> {
  const remotes = await ctx.reads(wanted.remote === undefined ? undefined : { remote: wanted.remote });
  return remotes.map(({ storage }) => ({ storage, key: objectKey(wanted.digest) }));
}
