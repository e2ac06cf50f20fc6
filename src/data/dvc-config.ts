import { readFile } from "node:fs/promises";
import { homedir, platform } from "node:os";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { isSystemError, UserError } from "../lib/errors.ts";
import { tryGit } from "../lib/git.ts";
import type { Host } from "../lib/host.ts";
import { isThere } from "../lib/read-if-there.ts";
import { type IniEntry, parseIni } from "./ini.ts";

export type LinkType = "reflink" | "hardlink" | "symlink" | "copy";

/** One `['remote "name"']` of DVC's configuration, all levels merged. */
export interface DvcRemoteConfig {
  readonly name: string;
  /** A URL, or an absolute local path (relative ones are resolved against the file that said them). */
  readonly url: string;
  readonly options: Readonly<Record<string, string>>;
  /** The file that said the URL. */
  readonly origin: string;
}

export interface DvcConfig {
  /** The folder that holds `.dvc`, absolute; undefined where there is no DVC. */
  readonly dvcRoot: string | undefined;
  readonly cacheDir: string;
  readonly cacheTypes: readonly LinkType[];
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
  const entries: Said[] = [];
  const take = (content: string | undefined, file: string, dir: string): void => {
    if (content === undefined) return;
    for (const entry of parseIni(content, file)) entries.push({ ...entry, dir });
  };
  for (const path of sharedConfigFiles(host)) take(await readIfThere(path), path, dirname(path));
  const dvcDir = join(dvcRoot ?? root, ".dvc");
  const shown = (name: string): string => relative(root, join(dvcDir, name)).split(sep).join("/");
  if (text !== undefined) take(text.config, text.from, dvcDir);
  else take(await readIfThere(join(dvcDir, "config")), shown("config"), dvcDir);
  const local = await readIfThere(join(dvcDir, "config.local"));
  if (local !== undefined && text !== undefined && (await isTracked(host, root, join(dvcDir, "config.local")))) {
    host.log.warning(`${shown("config.local")} is committed: it is the candidate's word and is not used`);
  } else {
    take(local, shown("config.local"), dvcDir);
  }
  return build(entries, dvcRoot, root);
}

type Said = IniEntry & { readonly dir: string };

function build(entries: readonly Said[], dvcRoot: string | undefined, root: string): DvcConfig {
  const remotes = new Map<string, { url?: string; options: Record<string, string>; origin: string; said: Said }>();
  let cacheDir = dvcRoot === undefined ? join(root, ".modelgate", "cache") : join(dvcRoot, ".dvc", "cache");
  let cacheTypes: readonly LinkType[] = ["reflink", "copy"];
  let coreRemote: string | undefined;
  for (const said of entries) {
    const { section, key, value } = said;
    const remote = /^remote\s*"(.*)"$/.exec(section)?.[1];
    if (remote !== undefined) {
      const known = remotes.get(remote) ?? { options: {}, origin: said.where.file, said };
      if (key === "url") remotes.set(remote, { ...known, url: place(value, said.dir), origin: said.where.file, said });
      else remotes.set(remote, { ...known, options: { ...known.options, [key]: optionValue(key, value, said.dir) } });
    } else if (section === "core" && key === "remote") coreRemote = value.toLowerCase();
    else if (section === "cache" && key === "dir") cacheDir = place(value, said.dir);
    else if (section === "cache" && key === "type") cacheTypes = linkTypes(said);
  }
  const complete = new Map<string, DvcRemoteConfig>();
  for (const [name, { url, options, origin, said }] of remotes) {
    if (url === undefined) {
      throw new UserError(`the remote \`${name}\` has options but no \`url\``, {
        where: said.where,
        fix: `Say where it is: dvc remote add -f ${name} URL`,
      });
    }
    complete.set(name, { name, url, options, origin });
  }
  return {
    dvcRoot,
    cacheDir,
    cacheTypes,
    ...(coreRemote === undefined || coreRemote === "" ? {} : { coreRemote }),
    remotes: complete,
  };
}

function linkTypes(said: Said): LinkType[] {
  const known: readonly LinkType[] = ["reflink", "hardlink", "symlink", "copy"];
  return said.value.split(",").map((word) => {
    const type = known.find((one) => one === word.trim());
    if (type === undefined) {
      throw new UserError(`\`cache.type\` names \`${word.trim()}\``, {
        where: said.where,
        fix: `Valid link types: ${known.join(", ")}.`,
      });
    }
    return type;
  });
}

/** Options that are files are relative to the configuration that says them, as in DVC. */
function optionValue(key: string, value: string, dir: string): string {
  return ["credentialpath", "configpath"].includes(key) ? place(value, dir) : value;
}

function place(value: string, dir: string): string {
  if (/^\w+:\/\//.test(value) || isAbsolute(value)) return value;
  if (value === "~" || value.startsWith("~/")) return join(homedir(), value.slice(1));
  return resolve(dir, value);
}

/** The nearest folder with `.dvc` from where the user works up to the repository's root. */
async function findDvcRoot(cwd: string, root: string): Promise<string | undefined> {
  const below = relative(root, cwd);
  const inside = below === "" || !(isAbsolute(below) || below === ".." || below.startsWith(`..${sep}`));
  for (let dir = inside ? cwd : root; ; dir = dirname(dir)) {
    if (await isThere(join(dir, ".dvc", "config"))) return dir;
    if (dir === root || dir === dirname(dir)) return (await isThere(join(root, ".dvc"))) ? root : undefined;
  }
}

function sharedConfigFiles(host: Host): string[] {
  const { env } = host;
  const windows = platform() === "win32";
  const mac = platform() === "darwin";
  const home = env["HOME"] ?? homedir();
  const system =
    env["DVC_SYSTEM_CONFIG_DIR"] ||
    (windows
      ? join(env["PROGRAMDATA"] ?? "C:\\ProgramData", "iterative", "dvc")
      : mac
        ? "/Library/Application Support/dvc"
        : join((env["XDG_CONFIG_DIRS"] || "/etc/xdg").split(":")[0] ?? "/etc/xdg", "dvc"));
  const user =
    env["DVC_GLOBAL_CONFIG_DIR"] ||
    (windows
      ? join(env["LOCALAPPDATA"] ?? join(home, "AppData", "Local"), "iterative", "dvc")
      : mac
        ? join(home, "Library", "Application Support", "dvc")
        : join(env["XDG_CONFIG_HOME"] || join(home, ".config"), "dvc"));
  return [join(system, "config"), join(user, "config")];
}

async function isTracked(host: Host, root: string, path: string): Promise<boolean> {
  const found = await tryGit(["ls-files", "--error-unmatch", "--", relative(root, path)], { cwd: root, env: host.env });
  return found.code === 0;
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR", "EACCES")) return undefined;
    throw error;
  }
}
