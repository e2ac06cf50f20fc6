import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { DataContext } from "../data/context.ts";
import type { Pin } from "../data/pin.ts";
import { hashOf } from "../lib/hashing.ts";
import type { Host } from "../lib/host.ts";

/** What was restored under which key; handed from `restoreObjects` to `keepObjects`. */
export interface KeptObjects {
  readonly key: string;
  readonly hit: boolean;
}

const prefix = "modelgate-objects-v1-";

/**
 * Fills the object cache from GitHub's Actions cache. Its bytes are another job's word: every object that the pins
 * need is verified by its digest before it counts, and a wrong one is removed. Self-hosted runners keep their folder.
 */
export async function restoreObjects(
  host: Host,
  data: DataContext,
  pins: readonly Pin[],
): Promise<KeptObjects | undefined> {
  if (host.env["RUNNER_ENVIRONMENT"] === "self-hosted") return undefined;
  const cache = await import("@actions/cache");
  if (!cache.isFeatureAvailable()) {
    host.log.debug("the Actions cache is not available here: objects come from the remote");
    return undefined;
  }
  const key = `${prefix}${hashOf(
    "sha256",
    pins
      .map((pin) => pin.digest)
      .sort()
      .join("\n"),
  )}`;
  let found: string | undefined;
  try {
    found = await cache.restoreCache([folderOf(data)], key, [prefix]);
  } catch (error) {
    host.log.warning(`the Actions cache did not answer: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (found === undefined) return { key, hit: false };
  for (const digest of new Set(pins.map((pin) => pin.digest))) await dropWrong(host, data, digest);
  return { key, hit: found === key };
}

/** Saves the objects once; a key that is there already is left alone. */
export async function keepObjects(host: Host, data: DataContext, kept: KeptObjects): Promise<void> {
  if (kept.hit) return;
  const cache = await import("@actions/cache");
  try {
    await cache.saveCache([folderOf(data)], kept.key);
  } catch (error) {
    // Another job may have saved the same key in the meantime: nothing is lost.
    host.log.info(
      `objects were not kept in the Actions cache: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function folderOf(data: DataContext): string {
  return join(data.cache.dir, "files", "md5");
}

async function dropWrong(host: Host, data: DataContext, digest: string): Promise<void> {
  if (!(await data.cache.has(digest))) return;
  if (!(await data.cache.verify(digest))) {
    host.log.warning(`the Actions cache held wrong bytes for ${digest}: removed`);
    await rm(data.cache.objectPath(digest), { force: true });
    return;
  }
  const manifest = digest.endsWith(".dir") ? await data.cache.readDir(digest) : undefined;
  for (const entry of manifest?.entries ?? []) await dropWrong(host, data, entry.digest);
}
