import { UserError } from "../../lib/errors.ts";
import { hashOf } from "../../lib/hashing.ts";
import type { RemoteConfig } from "../../storage/table.ts";
import type { Bench } from "../bench.ts";
import type { ImageFile } from "./repository.ts";

/**
 * Puts images into a bucket by their digests and gives addresses that expire, by their names. The bucket is the base side's
 * word; it is opened with the options of the DVC remote that lies in it, if one does.
 */
export async function keepInBucket(
  bench: Bench,
  files: readonly ImageFile[],
  { url, seconds }: { readonly url: string; readonly seconds: number },
): Promise<Map<string, string>> {
  const { openStorage } = await import("../../storage/table.ts");
  const storage = await openStorage(bench.host, await remoteFor(bench, url), bench.storage);
  try {
    const { presign } = storage;
    if (presign === undefined) throw new UserError(`${storage.url} gives no addresses that expire`);
    const links = new Map<string, string>();
    for (const { name, bytes } of files) {
      const ending = name.slice(name.lastIndexOf(".") + 1);
      const key = `modelgate-images/${hashOf("sha256", bytes)}.${ending}`;
      if (!(await storage.exists(key))) await storage.write(key, { bytes });
      const type = `image/${ending.replace("jpg", "jpeg")}`;
      links.set(name, await presign(key, { seconds, type }));
    }
    return links;
  } finally {
    await storage.close();
  }
}

/** Region, endpoint and profile are said once, of the remote whose bucket it is. */
async function remoteFor(bench: Bench, url: string): Promise<RemoteConfig> {
  const { remotes } = (await bench.data()).config;
  const bucket = bucketOf(url);
  const own = bench.config.remote;
  const options =
    own?.url !== undefined && bucketOf(own.url) === bucket
      ? own.options
      : ([...remotes.values()].find((remote) => bucketOf(remote.url) === bucket)?.options ?? {});
  return { name: "report.images", url, options, origin: bench.config.from };
}

function bucketOf(url: string): string {
  return /^(\w+:\/\/[^/]*)/.exec(url)?.[1] ?? url;
}
