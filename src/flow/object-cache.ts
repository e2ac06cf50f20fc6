import { copyFile, link, lstat, mkdir, realpath, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseSize, sizePattern } from "../config/size.ts";
import type { DataContext } from "../data/context.ts";
import { isDirDigest, objectName } from "../data/digest.ts";
import { withListed } from "../data/listed.ts";
import { hashObjectFile } from "../data/object-hash.ts";
import type { Pin } from "../data/pin.ts";
import { isSystemError, UserError } from "../lib/errors.ts";
import { hashOf } from "../lib/hashing.ts";
import type { Host } from "../lib/host.ts";
import { insideRoot } from "../lib/paths.ts";
import { eachLimited } from "../lib/pool.ts";
import { formatBytes } from "../lib/progress.ts";
import { isThere } from "../lib/read-if-there.ts";
import type { Bench } from "./bench.ts";

/** The objects that were here before anything was fetched or made; handed from `restoreObjects` to `keepObjects`. */
type KeptObjects = ReadonlySet<string>;

interface KeepOptions {
  /** Bytes above which the service is left alone. */
  readonly limit: number;
  /** Whether this job's objects may be kept: what a stranger's job holds is never offered to others. */
  readonly save: boolean;
}

const prefix = "modelgate-objects-v2-";
/** Below the repository's root, so that the service's own key of its path is the same on every runner. */
const folder = ".modelgate/objects";

/**
 * Takes pinned objects from GitHub's Actions cache into the object cache. Its bytes are another job's word: only what
 * the pins name is taken, and each object only when its bytes are the digest's. Self-hosted runners keep their folder.
 */
async function restoreObjects(
  host: Host,
  data: DataContext,
  pins: readonly Pin[],
  options: KeepOptions,
): Promise<KeptObjects | undefined> {
  if (host.env["RUNNER_ENVIRONMENT"] === "self-hosted") return undefined;
  const bytes = pins.reduce((sum, pin) => sum + (pin.bytes ?? 0), 0);
  if (bytes > options.limit) {
    host.log.info(
      `${formatBytes(bytes)} are pinned, above \`max-cache\` (${formatBytes(options.limit)}): the Actions cache is left alone`,
    );
    return undefined;
  }
  const cache = await import("@actions/cache");
  if (!cache.isFeatureAvailable()) {
    host.log.debug("the Actions cache is not available here: objects come from the remote");
    return undefined;
  }
  const digests = digestsOf(pins);
  const here = await present(data, digests);
  if (here.complete) return here.found;
  const staging = await insideRoot(data.root, folder, { file: folder });
  await rm(staging, { recursive: true, force: true });
  try {
    const found = await cache.restoreCache([staging], keyOf(digests, here.found), [keyOf(digests), prefix]);
    if (found !== undefined) await takeIn(host, data, digests, staging);
  } catch (error) {
    host.log.warning(`the Actions cache did not answer: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return (await present(data, digests)).found;
}

/** Keeps the pinned objects for later jobs, once: not where none is new, nor by a job without trust. */
async function keepObjects(
  host: Host,
  data: DataContext,
  pins: readonly Pin[],
  kept: KeptObjects,
  options: KeepOptions,
): Promise<void> {
  if (!options.save) return;
  const digests = digestsOf(pins);
  const { found } = await present(data, digests);
  if ([...found].every((digest) => kept.has(digest))) return;
  const cache = await import("@actions/cache");
  const staging = await insideRoot(data.root, folder, { file: folder });
  await rm(staging, { recursive: true, force: true });
  try {
    let bytes = 0;
    await eachLimited(found, 16, async (digest) => {
      bytes += (await data.cache.size(digest)) ?? 0;
      const path = join(staging, nameOf(digest));
      await mkdir(dirname(path), { recursive: true });
      await linkOrCopy(data.cache.objectPath(digest), path);
    });
    // Pins do not always say how large they are.
    if (bytes <= options.limit) await cache.saveCache([staging], keyOf(digests, found));
  } catch (error) {
    // Another job may have saved the same key in the meantime: nothing is lost.
    host.log.info(
      `objects were not kept in the Actions cache: ${error instanceof Error ? error.message : String(error)}`,
    );
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Runs `body` between taking the pins' objects from the Actions cache and keeping them there, where that is asked for. */
export async function withKeptObjects<T>(
  bench: Bench,
  pins: () => Promise<readonly Pin[]>,
  body: () => Promise<T>,
): Promise<T> {
  if (bench.keep === undefined) return body();
  const options: KeepOptions = { limit: bytesOf(bench.keep, "max-cache"), save: bench.forge.trusted };
  const data = await bench.data();
  const kept = await restoreObjects(bench.host, data, await pins(), options);
  const result = await body();
  // Asked anew: a pipeline that ran has pinned other outs.
  if (kept !== undefined) await keepObjects(bench.host, data, await pins(), kept, options);
  return result;
}

/** `500MB`, `5GB`, `2GiB` in bytes. */
function bytesOf(text: string, input: string): number {
  if (sizePattern.test(text)) return parseSize(text);
  throw new UserError(`input \`${input}\` is ${JSON.stringify(text)}: expected a size such as 500MB or 5GB`);
}

/** Takes listings first: what they name is known only then. */
async function takeIn(host: Host, data: DataContext, digests: readonly string[], staging: string): Promise<void> {
  const seen = new Set<string>();
  const top = await realpath(staging);
  const take = async (digest: string): Promise<void> => {
    if (seen.has(digest)) return;
    seen.add(digest);
    const path = join(staging, nameOf(digest));
    if ((await data.cache.has(digest)) || !(await isThere(path))) return;
    // A link, to whatever it leads, would be an object whose bytes can change.
    if ((await realpath(path)) !== join(top, nameOf(digest)) || !(await lstat(path)).isFile()) return;
    const { algorithm, hex } = objectName(digest);
    if ((await hashObjectFile(algorithm, path)) !== hex) {
      host.log.warning(`the Actions cache held wrong bytes for ${digest}: not taken`);
      return;
    }
    const incoming = await data.cache.begin(digest);
    try {
      await linkOrCopy(path, incoming.path);
      await incoming.commit();
    } catch (error) {
      await incoming.discard();
      throw error;
    }
  };
  await eachLimited(digests, 16, take);
  for (const digest of digests.filter(isDirDigest)) {
    const manifest = (await data.cache.has(digest)) ? await data.cache.readDir(digest) : undefined;
    await eachLimited(manifest?.entries ?? [], 16, (entry) => take(entry.digest));
  }
}

/** Those of the digests, and of what their listings name, that stand in the object cache. */
async function present(
  data: DataContext,
  digests: readonly string[],
): Promise<{ found: Set<string>; complete: boolean }> {
  const found = new Set<string>();
  const all = await withListed(data.cache, digests);
  await eachLimited(all, 16, async (digest) => {
    if (await data.cache.has(digest)) found.add(digest);
  });
  return { found, complete: found.size === all.size };
}

function digestsOf(pins: readonly Pin[]): string[] {
  return [...new Set(pins.map((pin) => pin.digest))].filter((digest) => digest !== "").sort();
}

/**
 * By what is pinned, and by what of it is kept: a job that needs a part of a directory must not take the place of one that
 * needs all of it. Without `kept`, what both have in common.
 */
function keyOf(digests: readonly string[], kept?: ReadonlySet<string>): string {
  const short = (all: readonly string[]): string => hashOf("sha256", all.join("\n")).slice(0, 32);
  return `${prefix}${short(digests)}-${kept === undefined ? "" : short([...kept].sort())}`;
}

/** The object cache may be on another disk. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (!isSystemError(error, "EXDEV", "EPERM", "ENOTSUP", "EMLINK")) throw error;
    await copyFile(from, to);
  }
}

function nameOf(digest: string): string {
  const { algorithm, hex, dir } = objectName(digest);
  return join(algorithm, hex.slice(0, 2), `${hex}${dir ? ".dir" : ""}`);
}
