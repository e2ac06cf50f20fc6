import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { UserError } from "../../lib/errors.ts";
import { retried, TransientError } from "../../storage/faults.ts";
import type { DataContext } from "../context.ts";
import { dirObject } from "../dir-object.ts";
import type { ManifestEntry } from "../manifest.ts";
import { hashObjectFile } from "../object-hash.ts";
import { type Origin, type Pin, type UrlOrigin, whereOf } from "../pin.ts";
import { originWithin } from "./within.ts";

/**
 * Pins with the digests that imports without one have now (`dvc import --no-download`): what arrives is hashed instead of
 * verified, and kept in the cache. Only the source's etag or version can vouch for it, and a message says so.
 */
export async function completed(ctx: DataContext, pins: readonly Pin[]): Promise<Pin[]> {
  const found: Pin[] = [];
  for (const pin of pins) found.push(pin.partial === undefined ? pin : await complete(ctx, pin));
  return found;
}

async function complete(ctx: DataContext, pin: Pin): Promise<Pin> {
  const { origin, partial: _, ...rest } = pin;
  if (origin === undefined || origin.kind === "cloud")
    throw new Error(`a partial import without a source: ${pin.file}`);
  const arrived = origin.kind === "repository" ? await inRepository(ctx, pin, origin) : await fromUrl(ctx, pin, origin);
  ctx.host.log.notice(
    `${pin.path} was imported without its data: it is taken as it is at the source, since Git holds no digest of it (dvc update ${pin.file}, then commit that file)`,
  );
  return { ...rest, origin, ...arrived };
}

async function inRepository(
  ctx: DataContext,
  pin: Pin,
  origin: Extract<Origin, { kind: "repository" }>,
): Promise<Pick<Pin, "digest">> {
  const digest = await (await ctx.imports.repository(origin)).digestOf(origin.path, "md5");
  if (digest !== undefined) return { digest };
  throw new UserError(`there is no \`${origin.path}\` in what \`${pin.path}\` is imported from`, {
    where: whereOf(pin),
  });
}

async function fromUrl(ctx: DataContext, pin: Pin, origin: UrlOrigin): Promise<Pick<Pin, "digest" | "manifest">> {
  if (origin.files === undefined) return { digest: await keep(ctx, pin, origin) };
  const entries: ManifestEntry[] = [];
  for (const { path } of origin.files) {
    entries.push({ path, digest: await keep(ctx, pin, originWithin(origin, path) ?? origin) });
  }
  const { bytes, digest } = dirObject(entries);
  await ctx.cache.putBytes(bytes, digest);
  return { digest };
}

/** Fetches one file into the cache under the digest that it turns out to have. */
async function keep(ctx: DataContext, pin: Pin, origin: Origin): Promise<string> {
  if (origin.kind === "cloud") throw new Error(`not a source of an import: ${pin.file}`);
  const folder = join(ctx.cache.dir, ".modelgate-tmp");
  const temporary = join(folder, randomUUID());
  await mkdir(folder, { recursive: true });
  try {
    return await retried(ctx.host, `cannot fetch \`${pin.path}\``, async () => {
      for (const { storage, key, version } of await ctx.imports.places(origin, "")) {
        const found = await storage.read(key, { version });
        if (found === undefined) continue;
        await pipeline(found.stream, createWriteStream(temporary)).catch((cause: unknown) => {
          throw new TransientError(`the line to ${storage.url} was cut`, { cause });
        });
        const digest = `md5:${await hashObjectFile("md5", temporary)}`;
        await ctx.cache.putFile(temporary, digest);
        return digest;
      }
      throw new UserError(`what \`${pin.path}\` was imported from is not there any more: ${shown(origin.url)}`, {
        where: whereOf(pin),
        fix: "If it is a directory, import it with its data (dvc update), so that Git holds what it consists of.",
      });
    });
  } finally {
    await rm(temporary, { force: true });
  }
}

function shown(url: string): string {
  return url.replace(/\?.*$/, "").replace(/\/\/[^/@]*@/, "//");
}
