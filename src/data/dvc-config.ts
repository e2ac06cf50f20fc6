import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { isSystemError, UserError, type Where } from "../lib/errors.ts";
import { tryGit } from "../lib/git.ts";
import type { Host } from "../lib/host.ts";
import { findDvcRoot, sharedConfigFiles } from "./dvc-config-files.ts";
import { checkEntry, isPassedOver } from "./dvc-config-keys.ts";
import { type IniEntry, parseIni } from "./ini.ts";
import { type RemoteEntry, resolveRemotes } from "./remote-refs.ts";

export type LinkType = "reflink" | "hardlink" | "symlink" | "copy";

/** One `['remote "name"']` of DVC's configuration, all levels merged, and what it refers to laid under it. */
export interface DvcRemoteConfig {
  readonly name: string;
  /** A URL, or an absolute local path (relative ones are resolved against the file that said them). */
  readonly url: string;
  readonly options: Readonly<Record<string, string>>;
  /** The file that said the URL. */
  readonly origin: string;
  /** Where each option stands. */
  readonly places: Readonly<Record<string, Where>>;
}

export interface DvcConfig {
  /** The folder that holds `.dvc`, absolute; undefined where there is no DVC. */
  readonly dvcRoot: string | undefined;
  readonly cacheDir: string;
  readonly cacheTypes: readonly LinkType[];
  /** `cache.shared = group`: objects are the group's to write as well. */
  readonly cacheShared: boolean;
  readonly coreRemote?: string;
  readonly remotes: ReadonlyMap<string, DvcRemoteConfig>;
}

/** `.dvc/config` as another revision has it. */
export interface ConfigText {
  readonly config: string;
  /** For messages: `.dvc/config at 4f1c2ab`. */
  readonly from: string;
}

/** Reads DVC's configuration as DVC does: system, global, repository, local; later ones win. */
export async function readDvcConfig(host: Host, root: string, text?: ConfigText): Promise<DvcConfig> {
  const dvcRoot = await findDvcRoot(host.cwd, root);
  const entries = await sharedEntries(host);
  const dvcDir = join(dvcRoot ?? root, ".dvc");
  const shown = (name: string): string => relative(root, join(dvcDir, name)).split(sep).join("/");
  if (text !== undefined) entries.push(...said(host, text.config, text.from, dvcDir));
  else entries.push(...said(host, await readConfig(join(dvcDir, "config")), shown("config"), dvcDir));
  const local = await readConfig(join(dvcDir, "config.local"));
  if (local !== undefined && text !== undefined && (await isTracked(host, root, join(dvcDir, "config.local")))) {
    host.log.warning(`${shown("config.local")} is committed: it is the candidate's word and is not used`);
  } else {
    entries.push(...said(host, local, shown("config.local"), dvcDir));
  }
  const cacheDir = dvcRoot === undefined ? join(root, ".modelgate", "cache") : join(dvcRoot, ".dvc", "cache");
  return build(host, entries, dvcRoot, cacheDir);
}

/** Another repository's configuration: this machine's and user's, then texts in the order given; later ones win. */
export async function readForeignConfig(
  host: Host,
  dvcRoot: string,
  texts: readonly { readonly config: string; readonly from: string }[],
): Promise<DvcConfig> {
  const dvcDir = join(dvcRoot, ".dvc");
  const entries = await sharedEntries(host);
  for (const { config, from } of texts) entries.push(...said(host, config, from, dvcDir));
  return build(host, entries, dvcRoot, join(dvcDir, "cache"));
}

type Said = IniEntry & { readonly dir: string };

async function sharedEntries(host: Host): Promise<Said[]> {
  const entries: Said[] = [];
  for (const path of sharedConfigFiles(host)) entries.push(...said(host, await readConfig(path), path, dirname(path)));
  return entries;
}

function said(host: Host, content: string | undefined, file: string, dir: string): Said[] {
  return (content === undefined ? [] : parseIni(content, file)).map((entry) => {
    checkEntry(entry);
    if (isPassedOver(entry)) host.log.debug(`${file}: \`${entry.section}.${entry.key}\` is not followed`);
    return { ...entry, dir };
  });
}

function build(host: Host, entries: readonly Said[], dvcRoot: string | undefined, ownCache: string): DvcConfig {
  const remotes = new Map<string, RemoteEntry>();
  let cacheDir = ownCache;
  let cacheTypes: readonly LinkType[] = ["reflink", "copy"];
  let cacheShared = false;
  let coreRemote: string | undefined;
  for (const entry of entries) {
    const { section, key, value } = entry;
    const remote = /^\s*remote\s*"(.*)"\s*$/.exec(section)?.[1];
    if (remote !== undefined) {
      const known = remotes.get(remote) ?? { name: remote, options: {}, places: {}, where: entry.where };
      remotes.set(remote, withOption(host, known, entry));
    } else if (section === "core" && key === "remote") coreRemote = value.toLowerCase();
    else if (section === "cache" && key === "dir") cacheDir = cacheFolder(host, entry);
    else if (section === "cache" && key === "type") cacheTypes = linkTypes(entry);
    else if (section === "cache" && key === "shared") cacheShared = isGroup(entry);
  }
  return {
    dvcRoot,
    cacheDir,
    cacheTypes,
    cacheShared,
    ...(coreRemote === undefined || coreRemote === "" ? {} : { coreRemote }),
    remotes: resolveRemotes(remotes),
  };
}

function withOption(host: Host, known: RemoteEntry, { key, value, list, where, dir }: Said): RemoteEntry {
  if (list !== undefined && key !== "type") {
    throw new UserError(`\`${key}\` holds a comma outside of quotes, which makes it a list`, {
      where,
      fix: `Put the value in quotes: ${key} = "${value}"`,
    });
  }
  if (key === "url") return { ...known, url: place(host, value, dir), where };
  const text = files.includes(key) ? place(host, value, dir) : value;
  return { ...known, options: { ...known.options, [key]: text }, places: { ...known.places, [key]: where } };
}

/** Options that are files are relative to the configuration that says them, as in DVC. */
const files = [
  "credentialpath",
  "configpath",
  "keyfile",
  "cert_path",
  "key_path",
  "gdrive_user_credentials_file",
  "gdrive_service_account_json_file_path",
];

function linkTypes({ value, list, where }: Said): LinkType[] {
  const known: readonly LinkType[] = ["reflink", "hardlink", "symlink", "copy"];
  return (list ?? value.split(",")).map((word) => {
    const type = known.find((one) => one === word.trim());
    if (type === undefined) {
      throw new UserError(`\`cache.type\` names \`${word.trim()}\``, {
        where,
        fix: `Valid link types: ${known.join(", ")}.`,
      });
    }
    return type;
  });
}

function isGroup({ value, where }: Said): boolean {
  if (value.toLowerCase() === "group") return true;
  throw new UserError(`\`cache.shared\` is \`${value}\``, { where, fix: "The only value that DVC knows is `group`." });
}

function cacheFolder(host: Host, { value, where, dir }: Said): string {
  const found = place(host, value, dir);
  if (isAbsolute(found)) return found;
  throw new UserError(`\`cache.dir\` is \`${value}\`: a cache is a folder of this machine`, {
    where,
    fix: "Name a local path: dvc cache dir DIR.",
  });
}

function place(host: Host, value: string, dir: string): string {
  if (/^\w+:\/\//.test(value) || isAbsolute(value)) return value;
  if (value === "~" || value.startsWith("~/")) return join(host.env["HOME"] ?? homedir(), value.slice(1));
  return resolve(dir, value);
}

async function isTracked(host: Host, root: string, path: string): Promise<boolean> {
  const found = await tryGit(["ls-files", "--error-unmatch", "--", relative(root, path)], { cwd: root, env: host.env });
  return found.code === 0;
}

/** Like DVC: what may not be read is not there. */
export async function readConfig(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR", "EACCES")) return undefined;
    throw error;
  }
}
