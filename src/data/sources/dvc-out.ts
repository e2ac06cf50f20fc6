import { posix } from "node:path";
import { UserError, type Where } from "../../lib/errors.ts";
import { normalizePath, pathFault } from "../../lib/paths.ts";
import { dirObject, sortedEntries } from "../dir-object.ts";
import type { Manifest, ManifestEntry } from "../manifest.ts";
import type { CloudOrigin, Pin } from "../pin.ts";
import { type ListedFile, LockOut, type Out } from "./dvc-schema.ts";

/** What a pin file says of an out beside what the out itself is. */
export interface OutFlags {
  readonly cache?: boolean;
  readonly push?: boolean;
  readonly remote?: string;
}

/** The pin of one out; `folder` is what its path is relative to, in the repository. */
export function pinOfOut(
  entry: Out,
  said: { readonly folder: string; readonly file: string; readonly where: Where },
  flags: OutFlags,
): Pin {
  const { file, where } = said;
  const path = placeOf(entry, said.folder, where);
  const listed = entry.files !== undefined && (entry.files.length > 0 || !entry.md5);
  const manifest = listed ? listing(entry, path, where, flags.remote) : undefined;
  const digest = manifest?.digest ?? digestOf(entry);
  const origin = listed ? undefined : cloudOrigin(entry, path, flags.remote);
  const unsupported = digest === undefined ? reasonOf(entry) : undefined;
  const bytes = manifest === undefined ? entry.size : total(manifest);
  const files = manifest?.entries.length ?? entry.nfiles;
  return {
    path,
    file,
    where,
    source: "dvc",
    digest: digest ?? "",
    cache: flags.cache ?? true,
    push: flags.push ?? true,
    ...(bytes === undefined ? {} : { bytes }),
    ...(files === undefined ? {} : { files }),
    ...(entry.isexec === undefined ? {} : { executable: entry.isexec }),
    ...(flags.remote === undefined ? {} : { remote: flags.remote }),
    ...(origin === undefined ? {} : { origin }),
    ...(manifest === undefined ? {} : { manifest }),
    ...(unsupported === undefined ? {} : { unsupported }),
  };
}

/** The versions that a lock's entry names for the files of an out, for who reads the lock on their own. */
export function versionsOf(
  item: unknown,
  path: string,
  file: string,
  remote?: string,
): Pick<Pin, "origin" | "manifest"> {
  const entry = LockOut.safeParse(item);
  if (!entry.success) return {};
  const { origin, manifest } = pinOfOut(
    { ...entry.data, path },
    { folder: ".", file, where: { file } },
    remote === undefined ? {} : { remote },
  );
  return { ...(origin === undefined ? {} : { origin }), ...(manifest === undefined ? {} : { manifest }) };
}

/** Where an out stands in the workspace; one that leads out of it is refused. */
function placeOf(entry: Out, folder: string, where: Where): string {
  if (/^\w+:\/\//.test(entry.path)) {
    throw new UserError(`the out \`${entry.path}\` is outside of the workspace, which modelgate does not move`, {
      where,
    });
  }
  const fault = /^[A-Za-z]:|^\//.test(entry.path) ? "is absolute" : undefined;
  const path = normalizePath(posix.join(folder, entry.path));
  const further = path === undefined ? "leads out of the repository" : (pathFault(path) ?? ownFault(path));
  if (path === undefined || fault !== undefined || further !== undefined) {
    throw new UserError(`the path \`${entry.path}\` ${fault ?? further}`, {
      where,
      fix: "Data may only stand below the repository's root; name it relative to this file.",
    });
  }
  return path;
}

function ownFault(path: string): string | undefined {
  return path.split("/").some((part) => part.toLowerCase() === ".dvc") ? "leads into DVC's own folder" : undefined;
}

/** Without `hash` it is DVC 2's word, which meant its own text-folding md5. */
function digestOf(entry: Pick<Out, "md5" | "hash">): string | undefined {
  if (!entry.md5) return undefined;
  if (entry.hash === undefined) return `md5-dos2unix:${entry.md5}`;
  return entry.hash === "md5" || entry.hash === "md5-dos2unix" ? `${entry.hash}:${entry.md5}` : undefined;
}

function reasonOf(entry: Out): string {
  if (entry.hash !== undefined && entry.hash !== "md5" && entry.hash !== "md5-dos2unix") {
    return `is pinned by \`${entry.hash}\`; only \`md5\` is known`;
  }
  return "has no md5 yet: commit it first (dvc commit)";
}

/** A directory whose files the pin itself lists, each with its version in a cloud. */
function listing(entry: Out, path: string, where: Where, remote: string | undefined): Manifest | undefined {
  const entries: ManifestEntry[] = [];
  for (const file of entry.files ?? []) {
    const digest = digestOf({ ...file, ...(entry.hash === undefined ? {} : { hash: entry.hash }) });
    if (digest === undefined || digest.endsWith(".dir")) return undefined;
    const fault = pathFault(file.relpath) ?? ownFault(file.relpath);
    if (fault !== undefined) {
      throw new UserError(`the file \`${file.relpath}\` of \`${entry.path}\` ${fault}`, {
        where,
        fix: "Files of a directory are named relative to it.",
      });
    }
    const location = cloudOrigin(file, `${path}/${file.relpath}`, remote);
    entries.push({
      path: file.relpath,
      digest,
      ...(file.size === undefined ? {} : { size: file.size }),
      ...(location === undefined ? {} : { location: locationOf(location) }),
    });
  }
  const { digest } = dirObject(entries, entry.hash === undefined ? "md5-dos2unix" : "md5");
  return { schema: "modelgate/manifest/1", source: "dvc", digest, entries: sortedEntries(entries, where) };
}

function locationOf({ remote, path, version, etag }: CloudOrigin): NonNullable<ManifestEntry["location"]> {
  return {
    key: path,
    ...(remote === undefined ? {} : { remote }),
    ...(version === undefined ? {} : { version }),
    ...(etag === undefined ? {} : { etag }),
  };
}

/** Where a cloud-versioned remote keeps a file, if the pin says that one does. */
function cloudOrigin(entry: Out | ListedFile, path: string, own: string | undefined): CloudOrigin | undefined {
  const [name, said] = Object.entries(entry.cloud ?? {})[0] ?? [undefined, entry];
  const version = said.version_id;
  const etag = said.etag;
  if (name === undefined && version === undefined) return undefined;
  const remote = own ?? name;
  return {
    kind: "cloud",
    path,
    ...(remote === undefined ? {} : { remote }),
    ...(version === undefined ? {} : { version }),
    ...(etag == null ? {} : { etag: String(etag) }),
  };
}

function total(manifest: Manifest): number | undefined {
  let sum = 0;
  for (const { size } of manifest.entries) {
    if (size === undefined) return undefined;
    sum += size;
  }
  return sum;
}
