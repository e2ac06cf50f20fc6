import type { Cache } from "./cache.ts";
import { isDirDigest } from "./digest.ts";

/** Digests with all that those of directories name, as far as their listings are in the cache. */
export async function withListed(cache: Cache, digests: Iterable<string>): Promise<Set<string>> {
  const all = new Set(digests);
  for (const digest of [...all].filter(isDirDigest)) {
    const manifest = await cache.readDir(digest);
    for (const entry of manifest?.entries ?? []) all.add(entry.digest);
  }
  return all;
}
