import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { readTextIfThere } from "../lib/read-if-there.ts";
import type { Component } from "./record.ts";

/** Where a package was installed from that came from no index (PEP 610). */
const DirectUrl = z.looseObject({
  url: z.url(),
  vcs_info: z.looseObject({ vcs: z.string(), commit_id: z.string() }).optional(),
  archive_info: z.looseObject({ hash: z.string().optional() }).optional(),
});

/** What the folder of one installed package is called, and the text of its direct_url.json where it has one. */
type Info = readonly [name: string, directUrl: string | null];

/**
 * The packages of these folders of Python's path: told from the names of the `*.dist-info` in them, which is what
 * `importlib.metadata` goes by, without starting Python.
 */
export async function infosIn(folders: readonly string[]): Promise<Info[]> {
  const found: Info[] = [];
  for (const folder of folders) {
    const names = (await namesIn(folder)).filter((name) => /\.(dist|egg)-info$/.test(name)).sort();
    const read = async (name: string): Promise<Info> => [
      name,
      (await readSmall(join(folder, name, "direct_url.json"))) ?? null,
    ];
    found.push(...(await Promise.all(names.map(read))));
  }
  return found;
}

/** The same as components. Of a name that stands twice the first counts, as on import. */
export function pythonPackages(infos: readonly Info[]): Component[] {
  const found = new Map<string, Component>();
  for (const [info, directUrl] of infos) {
    const [, written, version] = /^(.+?)-([^-]+)(?:-py[\d.]+)?\.(?:dist|egg)-info$/.exec(info) ?? [];
    if (written === undefined || version === undefined) continue;
    const name = written.toLowerCase().replace(/[-_.]+/g, "-");
    if (!found.has(name)) found.set(name, component("pypi", name, version, originOf(directUrl)));
  }
  return [...found.values()];
}

/** Two installs of one version may still be of two commits. */
function originOf(directUrl: string | null): string {
  const read = DirectUrl.safeParse(parsed(directUrl));
  if (!read.success) return "";
  const { url, vcs_info: vcs, archive_info: archive } = read.data;
  if (vcs !== undefined) return qualifier("vcs_url", `${vcs.vcs}+${withoutSecrets(url)}@${vcs.commit_id}`);
  return archive?.hash === undefined ? "" : qualifier("checksum", archive.hash.replace("=", ":"));
}

function qualifier(key: string, value: string): string {
  return `?${key}=${encodeURIComponent(value)}`;
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return undefined;
  }
}

/** A token may stand before the host's name, or in the query. */
function withoutSecrets(address: string): string {
  const url = new URL(address);
  url.username = "";
  url.password = "";
  url.search = "";
  return url.href;
}

/** What conda installed into an environment: its `conda-meta` names each package, version and build. */
export async function condaPackages(prefix: string): Promise<Component[]> {
  return (await namesIn(join(prefix, "conda-meta"))).flatMap((file) => {
    const [, name, version, build] = /^(.+)-([^-]+)-([^-]+)\.json$/.exec(file) ?? [];
    if (name === undefined || version === undefined || build === undefined) return [];
    return [component("conda", name, version, qualifier("build", build))];
  });
}

/** Those of both, each once: what conda installed for Python leaves a dist-info like any other. */
export function joinPackages(conda: readonly Component[], python: readonly Component[]): Component[] {
  const known = new Set(conda.map(keyOf));
  const all = [...conda, ...python.filter((one) => !known.has(keyOf(one)))];
  return all.sort((a, b) => (a.purl < b.purl ? -1 : 1)).slice(0, 20_000);
}

function keyOf({ name, version }: Component): string {
  return `${name.replace(/[-_.]+/g, "-")} ${version}`;
}

function component(kind: string, name: string, version: string, query: string): Component {
  return {
    type: "library",
    name: name.slice(0, 200),
    version: version.slice(0, 200),
    purl: `pkg:${kind}/${encodeURIComponent(name)}@${encodeURIComponent(version)}${query}`.slice(0, 1000),
  };
}

/** Files of an environment that stands in the repository are a candidate's word: a regular file of 1 MiB at most. */
export async function readSmall(path: string): Promise<string | undefined> {
  try {
    const found = await stat(path);
    if (!found.isFile() || found.size > 1 << 20) return undefined;
  } catch {
    return undefined;
  }
  return readTextIfThere(path);
}

/** What a folder holds; nothing where there is none. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}
