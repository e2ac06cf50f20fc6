import { posix } from "node:path";
import type { Where } from "../../lib/errors.ts";
import type { Origin, RepositoryOrigin, UrlOrigin } from "../pin.ts";
import type { FileDep } from "./dvc-schema.ts";

/**
 * Where a `.dvc` file that imports its data says that they come from; undefined where it imports nothing. Local paths are
 * relative to `folder`.
 */
export function importOrigin(dep: FileDep, folder: string, where: Where): Origin | undefined {
  const { path, repo } = dep;
  if (path === undefined || dep.db !== undefined) return undefined;
  if (repo !== undefined) return repositoryOrigin(repo, path, where);
  return urlOrigin(dep, isUrl(path) || posix.isAbsolute(path) ? path : posix.join(folder, path), where);
}

function repositoryOrigin(repo: NonNullable<FileDep["repo"]>, path: string, where: Where): RepositoryOrigin {
  const rev = repo.rev_lock ?? repo.rev;
  const { remote, config } = repo;
  return {
    kind: "repository",
    url: repo.url,
    path,
    where,
    ...(rev === undefined ? {} : { rev }),
    ...(remote === undefined ? {} : { remote: typeof remote === "string" ? remote : texts(remote) }),
    ...(config === undefined ? {} : { config }),
  };
}

function urlOrigin(dep: FileDep, url: string, where: Where): UrlOrigin {
  const { etag, checksum, version_id: version, md5, files } = dep;
  const said = checksum ?? md5;
  return {
    kind: "url",
    url,
    where,
    ...(etag == null ? {} : { etag: String(etag) }),
    ...(said == null ? {} : { checksum: String(said) }),
    ...(version === undefined ? {} : { version }),
    ...(files === undefined ? {} : { files: files.map(({ relpath, ...file }) => listedFile(relpath, file)) }),
    ...(dep.fs_config === undefined ? {} : { options: texts(dep.fs_config) }),
  };
}

function listedFile(
  path: string,
  { etag, version_id: version }: Omit<NonNullable<FileDep["files"]>[number], "relpath">,
): NonNullable<UrlOrigin["files"]>[number] {
  return {
    path,
    ...(etag == null ? {} : { etag: String(etag) }),
    ...(version === undefined ? {} : { version }),
  };
}

function isUrl(path: string): boolean {
  return /^\w[\w+.-]*:\/\//.test(path);
}

function texts(options: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name.toLowerCase(), String(value)]));
}
