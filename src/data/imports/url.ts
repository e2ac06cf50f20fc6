import { isAbsolute, posix, resolve } from "node:path";
import { UserError } from "../../lib/errors.ts";
import type { Host } from "../../lib/host.ts";
import { decodedUri } from "../../lib/uri.ts";
import { bareEtag, lookAt } from "../../storage/look.ts";
import type { Storage, StoredObject } from "../../storage/storage.ts";
import type { RemoteConfig } from "../../storage/table.ts";
import type { UrlOrigin } from "../pin.ts";
import type { Place } from "../places.ts";
import { openFor, type Trust, type TrustSettings } from "./trust.ts";

/** The storages of remotes by their names, opened by the context with what they need. */
export type NamedStorage = (name: string) => Promise<Storage>;

/** Where `dvc import-url` took a file from. It is read only while it is what was imported, as far as its source says. */
export async function urlPlace(
  host: Host,
  settings: TrustSettings,
  origin: UrlOrigin,
  trust: Trust,
  named: NamedStorage,
): Promise<Place> {
  const { storage, key, version } = await storageOf(host, settings, origin, trust, named);
  const exists: Storage["exists"] = async (asked, wanted) => {
    if (saidEtag(origin) === undefined) return storage.exists(asked, wanted);
    // Only the headers are looked at: what has another etag by now is not what was imported.
    const found = await lookAt(host, { storage, key: asked, version: wanted, called: shown(origin.url) });
    return found !== undefined && !isOther(found, origin);
  };
  return {
    storage: { ...storage, exists, read: async (...asked) => unchanged(await storage.read(...asked), origin) },
    key,
    version: origin.version ?? version,
  };
}

async function storageOf(
  host: Host,
  settings: TrustSettings,
  origin: UrlOrigin,
  trust: Trust,
  named: NamedStorage,
): Promise<Place> {
  const [, remote, path] = /^remote:\/\/([^/]+)\/+(.+)$/.exec(origin.url) ?? [];
  // Below a remote that our own configuration names, it is that remote's matter.
  if (remote !== undefined && path !== undefined) return { storage: await named(remote), key: keyOf(path, origin) };
  const { bare, folder, key, version } = split(origin, settings.root);
  for (const { name, url } of settings.config.remotes.values()) {
    const below = `${url.replace(/\/+$/, "")}/`;
    // Not with a query, which a remote would not send.
    if (bare.startsWith(below) && !folder.includes("?"))
      return { storage: await named(name), key: keyOf(bare.slice(below.length), origin), version };
  }
  const config: RemoteConfig = {
    name: `the source \`${shown(origin.url)}\``,
    url: folder,
    options: origin.options ?? {},
    origin: origin.where.file,
  };
  return { storage: await openFor(host, settings, config, trust), key: keyOf(key, origin), version };
}

/** A URL as the folder that a storage is opened at, and the file's key there. */
function split(
  origin: UrlOrigin,
  root: string,
): { bare: string; folder: string; key: string; version: string | undefined } {
  const { url } = origin;
  if (!/^\w[\w+.-]*:\/\//.test(url)) {
    const path = isAbsolute(url) ? url : resolve(root, url);
    return { bare: path, folder: posix.dirname(path), key: posix.basename(path), version: undefined };
  }
  const [, whole = url, query = ""] = /^([^?]*)(\?.*)?$/.exec(url) ?? [];
  const slash = whole.lastIndexOf("/");
  const web = /^https?:/i.test(url);
  const key = whole.slice(slash + 1);
  const version = web ? undefined : (new URLSearchParams(query).get("versionId") ?? undefined);
  return {
    bare: whole,
    // A web server's query belongs to every request; elsewhere it names the version at most.
    folder: web ? `${whole.slice(0, slash)}${query}` : whole.slice(0, slash),
    key: web ? decodedUri(key) : key,
    version,
  };
}

function keyOf(key: string, origin: UrlOrigin): string {
  if (key !== "" && !key.split("/").includes("..")) return key;
  throw new UserError(`the source \`${shown(origin.url)}\` is not a file`, { where: origin.where });
}

/** Without what may be a signature or a login. */
function shown(url: string): string {
  return url.replace(/\?.*$/, "").replace(/\/\/[^/@]*@/, "//");
}

function unchanged(found: StoredObject | undefined, origin: UrlOrigin): StoredObject | undefined {
  if (found === undefined || !isOther(found, origin)) return found;
  found.stream.destroy();
  const was = `its etag was ${saidEtag(origin)}, now ${found.etag}`;
  throw new UserError(`${shown(origin.url)} is no longer what was imported: ${was}`, {
    where: origin.where,
    fix: "Take the new version (dvc update), or push the imported one from where it still is (dvc push).",
  });
}

/** What the import says of the source's etag, where that can be compared. */
function saidEtag(origin: UrlOrigin): string | undefined {
  const web = /^https?:/i.test(origin.url);
  const said = origin.etag ?? (web ? origin.checksum : undefined);
  // GCS's etags are written in another form, and a web server's Content-MD5 is no etag: the digest decides there.
  return said === undefined || /^gc?s:/i.test(origin.url) || (web && !/^(W\/)?"/.test(said)) ? undefined : said;
}

function isOther({ etag }: Pick<StoredObject, "etag">, origin: UrlOrigin): boolean {
  const said = saidEtag(origin);
  return said !== undefined && etag !== undefined && bareEtag(said) !== bareEtag(etag);
}
