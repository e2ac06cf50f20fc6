import { breather } from "../lib/breathe.ts";
import { showPath } from "../lib/paths.ts";
import type { DataContext } from "./context.ts";
import { isDirDigest } from "./digest.ts";
import type { Wanted } from "./fetch.ts";
import { originWithin } from "./imports/within.ts";
import type { ManifestEntry } from "./manifest.ts";
import type { Origin, Pin } from "./pin.ts";
import type { Plan } from "./plan.ts";

/** What a pin itself asks for: its file, or its listing. */
export function wantedPin(pin: Pin): Wanted {
  return {
    digest: pin.digest,
    name: pin.path,
    ...(pin.remote === undefined ? {} : { remote: pin.remote }),
    ...(pin.bytes === undefined || isDirDigest(pin.digest) ? {} : { bytes: pin.bytes }),
    ...(pin.origin === undefined ? {} : { origin: pin.origin }),
  };
}

function wantedFile(pin: Pin, entry: ManifestEntry): Wanted {
  const origin =
    entry.location !== undefined ? cloudOrigin(entry.location) : pin.origin && originWithin(pin.origin, entry.path);
  return {
    digest: entry.digest,
    name: showPath(`${pin.path}/${entry.path}`),
    ...(pin.remote === undefined ? {} : { remote: pin.remote }),
    ...(entry.size === undefined ? {} : { bytes: entry.size }),
    ...(origin === undefined ? {} : { origin }),
  };
}

function cloudOrigin({ key, ...more }: NonNullable<ManifestEntry["location"]>): Origin {
  return { kind: "cloud", path: key, ...more };
}

/** The objects that plans need: those to be fetched, and the sizes of those that are in the cache. */
export async function absentOf(
  ctx: DataContext,
  plans: readonly Plan[],
): Promise<{ wanted: Wanted[]; here: Map<string, number> }> {
  const wanted = new Map<string, Wanted>();
  const here = new Map<string, number>();
  const pause = breather(ctx.host.signal);
  for (const { pin, place } of plans) {
    for (const entry of place) {
      const { digest } = entry;
      if (here.has(digest) || wanted.has(digest)) continue;
      const size = await ctx.cache.size(digest);
      if (size !== undefined) here.set(digest, size);
      else wanted.set(digest, entry.path === "" ? wantedPin(pin) : wantedFile(pin, entry));
      await pause();
    }
  }
  return { wanted: [...wanted.values()], here };
}
