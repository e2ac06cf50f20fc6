import { eachLimited } from "../lib/pool.ts";
import type { DataContext } from "./context.ts";
import { isDirDigest } from "./digest.ts";
import { parallel, type Wanted } from "./fetch.ts";
import { withListed } from "./listed.ts";
import type { Origin, Pin } from "./pin.ts";
import { isAt, placesOf } from "./places.ts";
import { missingObjects } from "./push.ts";

/**
 * The pins that no remote holds whole, by existence checks alone. A directory counts with its files where Git or the cache
 * tells what they are.
 */
export async function missingPins(ctx: DataContext, pins: readonly Pin[]): Promise<Pin[]> {
  const asked = pins.filter((pin) => pin.digest !== "" && pin.unsupported === undefined);
  const plain = asked.filter(
    (pin) => pin.remote === undefined && pin.manifest === undefined && pin.origin?.kind !== "cloud",
  );
  const needs = new Map<Pin, ReadonlySet<string>>();
  for (const pin of plain) needs.set(pin, await withListed(ctx.cache, [pin.digest]));
  const lacking = new Set(await missingObjects(ctx, new Set([...needs.values()].flatMap((digests) => [...digests]))));
  const missing = new Set<Pin>();
  for (const [pin, digests] of needs) if ([...digests].some((digest) => lacking.has(digest))) missing.add(pin);
  const others = asked.filter((pin) => !plain.includes(pin));
  const objects = (await Promise.all(others.map((pin) => objectsOf(ctx, pin)))).flat();
  await eachLimited(
    objects,
    parallel,
    async ({ pin, wanted }) => {
      if (missing.has(pin)) return;
      for (const place of await placesOf(ctx, wanted)) if (await isAt(ctx.host, place)) return;
      missing.add(pin);
    },
    ctx.host.signal,
  );
  return pins.filter((pin) => missing.has(pin));
}

interface Asked {
  readonly pin: Pin;
  readonly wanted: Wanted;
}

async function objectsOf(ctx: DataContext, pin: Pin): Promise<Asked[]> {
  const asked = (digest: string, origin?: Origin, bytes?: number): Asked => ({
    pin,
    wanted: {
      digest,
      name: pin.path,
      ...(pin.remote === undefined ? {} : { remote: pin.remote }),
      ...(origin === undefined ? {} : { origin }),
      ...(bytes === undefined ? {} : { bytes }),
    },
  });
  if (pin.manifest !== undefined) {
    return pin.manifest.entries.map(({ digest, location, size }) => {
      if (location === undefined) return asked(digest);
      const { key, ...more } = location;
      return asked(digest, { kind: "cloud", path: key, ...more }, size);
    });
  }
  const cloud = pin.origin?.kind === "cloud" ? pin.origin : undefined;
  const files = isDirDigest(pin.digest) ? ((await ctx.cache.readDir(pin.digest))?.entries ?? []) : [];
  return [asked(pin.digest, cloud, cloud && pin.bytes), ...files.map((file) => asked(file.digest))];
}
