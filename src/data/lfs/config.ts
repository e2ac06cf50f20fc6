import { lstat, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { isSystemError, UserError } from "../../lib/errors.ts";
import { type GitOptions, git, gitLine, tryGit } from "../../lib/git.ts";
import { findGit } from "../../lib/git-folder.ts";
import type { Host } from "../../lib/host.ts";
import type { Operation } from "../../storage/lfs-batch.ts";
import { endpointOf, endpointOfRemote, type LfsEndpoint } from "../../storage/lfs-endpoint.ts";
import type { ConfigText } from "../dvc-config.ts";

type Pair = readonly [key: string, value: string];

/** What Git's configuration and `.lfsconfig` say of Git LFS. */
export interface LfsConfig {
  /** Git's own settings in the order in which Git reads them; keys as Git writes them. May hold credentials. */
  readonly git: readonly Pair[];
  /** `.lfsconfig`, those keys of it that may count. */
  readonly shared: readonly Pair[];
}

/** `.lfsconfig` as this checkout has it; a link would be another file's words. */
export async function ownLfsConfig(root: string): Promise<string | undefined> {
  const path = join(root, ".lfsconfig");
  try {
    return (await lstat(path)).isFile() ? await readFile(path, "utf8") : undefined;
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR")) return undefined;
    throw error;
  }
}

/** Reads both; `text` is `.lfsconfig` as the side has it whose word counts. */
export async function readLfsConfig(host: Host, root: string, text: ConfigText | undefined): Promise<LfsConfig> {
  const at = { cwd: root, env: host.env };
  const own = pairs((await tryGit(["config", "--includes", "-z", "--list"], at)).stdout);
  return { git: own, shared: text === undefined ? [] : await sharedPairs(host, root, text) };
}

/** A committed file may say where objects are, and nothing that runs, writes or lets a check go. As in Git LFS. */
function isSafe(key: string): boolean {
  return key === "lfs.url" || key === "lfs.pushurl" || key === "remote.lfsdefault" || /^remote\..+\.lfsurl$/.test(key);
}

async function sharedPairs(host: Host, root: string, { config, from }: ConfigText): Promise<Pair[]> {
  if (config.trim() === "") return [];
  // Git follows includes of what it reads from standard input unless it is told not to.
  const read = await tryGit(["config", "-z", "--list", "--no-includes", "--file", "-"], {
    cwd: root,
    env: host.env,
    input: config,
  });
  if (read.code !== 0) {
    throw new UserError("this file cannot be read as Git's configuration", { where: { file: from } });
  }
  const all = pairs(read.stdout);
  const ignored = all.map(([key]) => key).filter((key) => /^(lfs|remote|http|credential)\./.test(key) && !isSafe(key));
  if (ignored.length > 0) host.log.debug(`${from}: not followed, as in Git LFS: ${[...new Set(ignored)].join(", ")}`);
  return all.filter(([key]) => isSafe(key));
}

function pairs(listed: string): Pair[] {
  return listed
    .split("\0")
    .filter((entry) => entry !== "")
    .map((entry): Pair => {
      const end = entry.indexOf("\n");
      return end < 0 ? [entry, "true"] : [entry.slice(0, end), entry.slice(end + 1)];
    });
}

/** The last value of a key, Git's own before the committed file's. */
export function setting({ git: own, shared }: LfsConfig, key: string): string | undefined {
  const last = (list: readonly Pair[]): string | undefined => list.findLast(([name]) => name === key)?.[1];
  return last(own) ?? last(shared);
}

/** Where objects are, by Git LFS's own rules; undefined where neither a setting nor a remote says it. */
export async function findEndpoint(
  host: Host,
  root: string,
  config: LfsConfig,
  operation: Operation,
): Promise<LfsEndpoint | undefined> {
  const at = { cwd: root, env: host.env };
  const resolved = async (url: string): Promise<LfsEndpoint> =>
    endpointOf(/^-/.test(url) ? url : await git(["ls-remote", "--get-url", url], at));
  const pushing = operation === "upload";
  const named = (pushing ? setting(config, "lfs.pushurl") : undefined) ?? setting(config, "lfs.url");
  if (named !== undefined && named !== "") return resolved(named);
  const remote = await remoteName(host, root, config);
  if (remote === undefined) return undefined;
  const own = pushing ? setting(config, `remote.${remote}.lfspushurl`) : undefined;
  const url = own ?? setting(config, `remote.${remote}.lfsurl`);
  if (url !== undefined && url !== "") return resolved(url);
  const place = await tryGit(["remote", "get-url", ...(pushing ? ["--push"] : []), "--", remote], at);
  return place.code === 0 ? endpointOfRemote(place.stdout.trim()) : undefined;
}

async function remoteName(host: Host, root: string, config: LfsConfig): Promise<string | undefined> {
  const named = setting(config, "remote.lfsdefault");
  if (named !== undefined && named !== "") return named;
  const at = { cwd: root, env: host.env };
  const branch = await tryGit(["symbolic-ref", "--quiet", "--short", "HEAD"], at);
  const tracked = branch.code === 0 ? setting(config, `branch.${branch.stdout.trim()}.remote`) : undefined;
  if (tracked !== undefined && tracked !== ".") return tracked;
  const names = (await git(["remote"], at)).split("\n").filter((name) => name !== "");
  return names.includes("origin") ? "origin" : names.length === 1 ? names[0] : undefined;
}

/** Git's own folders. */
interface GitFolders {
  /** Where Git LFS keeps its objects for all worktrees of the repository; `objects` lies below it. Asked when it is needed. */
  lfs(): string;
  /** Git's folder of this worktree. */
  readonly own: string;
}

/** Where Git keeps what is not in the workspace; undefined outside of a repository. */
export async function gitFolders(host: Host, root: string): Promise<GitFolders | undefined> {
  const at = { cwd: root, env: host.env };
  const found = findGit(root, host.env);
  const folders = found === undefined ? await askFolders(at) : { own: found.dir, shared: found.dir };
  if (folders === undefined) return undefined;
  let lfs: string | undefined;
  return {
    own: folders.own,
    lfs() {
      lfs ??= resolve(folders.shared, gitLine(["config", "--type=path", "--get", "lfs.storage"], at) || "lfs");
      return lfs;
    },
  };
}

async function askFolders(at: GitOptions): Promise<{ own: string; shared: string } | undefined> {
  const said = await tryGit(["rev-parse", "--path-format=absolute", "--git-common-dir", "--git-dir"], at);
  if (said.code !== 0) return undefined;
  const [shared = "", own = ""] = said.stdout.split(/\r?\n/);
  return { own, shared };
}
