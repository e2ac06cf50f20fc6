import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { PassThrough, type Readable } from "node:stream";
import { UserError, type Where } from "../../lib/errors.ts";
import { git, redactUrls, tryGit } from "../../lib/git.ts";
import { hashOf } from "../../lib/hashing.ts";
import type { Host } from "../../lib/host.ts";
import { isThere } from "../../lib/read-if-there.ts";
import { TransientError } from "../../storage/faults.ts";
import { bare, refuseInner, type Trust } from "./trust.ts";

/** A commit of another repository: its objects alone, with no work tree, hook or filter. */
export interface GitCommit {
  /** Where the repository stands, if it is a folder of this machine. */
  readonly folder: string | undefined;
  /** For people: URL and short commit. */
  readonly name: string;
  readonly files: ReadonlyMap<string, GitFile>;
  text(path: string): Promise<string | undefined>;
  blob(oid: string): Readable;
}

interface GitFile {
  readonly oid: string;
  readonly kind: "file" | "link" | "submodule";
}

/** Files up to this many bytes come along with the commit, larger ones when they are asked for. */
const small = "1m";

/** Fetches one commit into a folder that is kept for the next time. */
export async function fetchCommit(
  host: Host,
  source: { url: string; rev: string | undefined; root: string; home: string; trust: Trust; where: Where },
): Promise<GitCommit> {
  const { trust, where } = source;
  const rev = source.rev ?? "HEAD";
  const folder = await localFolder(source.url, source.root);
  if (trust === "theirs") await refuseLocal(source.url, folder, where);
  if (/^-|\0|^\w*::/.test(source.url) || !/^[\w][\w./-]*$/.test(rev) || rev.includes("..")) {
    throw new UserError(`\`${redactUrls(source.url)}\` at \`${rev}\` is not a repository that Git could fetch`, {
      where,
    });
  }
  const url = folder ?? source.url;
  const env = environment(host, trust);
  const place = join(source.home, hashOf("sha256", JSON.stringify([url, rev, trust])).slice(0, 24));
  const isCommit = /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(rev);
  // A branch may have moved since.
  if (!isCommit || !(await isThere(join(place, "HEAD")))) {
    await mkdir(source.home, { recursive: true });
    const fresh = join(source.home, randomUUID());
    try {
      await fetchInto(fresh, url, rev, env, where);
      if (!isCommit) await rm(place, { recursive: true, force: true });
      // Another process may have been quicker: its commit is the same.
      await rename(fresh, place).catch(async (error: unknown) => {
        if (!(await isThere(join(place, "HEAD")))) throw error;
      });
    } finally {
      await rm(fresh, { recursive: true, force: true });
    }
  }
  const at = { cwd: place, env };
  const commit = await git([...safely, "rev-parse", "refs/imported"], at);
  const listed = await git([...safely, "ls-tree", "-r", "-z", commit], at);
  const files = new Map<string, GitFile>();
  for (const line of listed.split("\0")) {
    const [, mode, oid, path] = /^(\d+) \w+ ([0-9a-f]+)\t([\s\S]*)$/.exec(line) ?? [];
    if (mode === undefined || oid === undefined || path === undefined) continue;
    files.set(path, { oid, kind: mode === "120000" ? "link" : mode === "160000" ? "submodule" : "file" });
  }
  return {
    folder,
    name: `${redactUrls(source.url)} at ${commit.slice(0, 7)}`,
    files,
    async text(path) {
      const file = files.get(path);
      if (file?.kind !== "file") return undefined;
      return git([...safely, "cat-file", "blob", file.oid], at);
    },
    blob: (oid) => catFile(oid, at, host.signal),
  };
}

/** Git runs nothing of the repository's and nothing that a URL could make it run. */
const safely = ["-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false", "-c", "submodule.recurse=false"];

async function fetchInto(
  folder: string,
  url: string,
  rev: string,
  env: Readonly<Record<string, string | undefined>>,
  where: Where,
): Promise<void> {
  await git(["init", "--quiet", "--bare", "--template=", folder], { cwd: dirname(folder), env });
  const at = { cwd: folder, env };
  await git(["config", "remote.origin.url", url], at);
  await git(["config", "remote.origin.promisor", "true"], at);
  await git(["config", "remote.origin.partialclonefilter", `blob:limit=${small}`], at);
  const fetch = [...safely, "fetch", "--quiet", "--no-tags", "--no-write-fetch-head", `--filter=blob:limit=${small}`];
  const direct = await tryGit([...fetch, "--depth=1", "origin", `+${rev}:refs/imported`], at);
  if (direct.code === 0) return;
  // A server that gives commits by name only: all of its branches and tags, then.
  const all = await tryGit([...fetch, "origin", "+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*"], at);
  // Of what did not come Git would ask the server once more, and dies of a broken pipe where there is none.
  if (all.code === 0 && (await tryGit(["update-ref", "refs/imported", rev], at)).code === 0) return;
  const said = (all.code === 0 ? direct : all).stderr.trim().split("\n").at(-1) ?? "";
  throw new UserError(`${redactUrls(url)} at ${rev.slice(0, 12)} cannot be fetched: ${redactUrls(said)}`, {
    where,
    fix: "Look whether Git can reach it from here (git ls-remote URL), and whether it still has this commit.",
  });
}

/** As a path that Git can clone from; undefined for a URL. */
async function localFolder(url: string, root: string): Promise<string | undefined> {
  const path = url.startsWith("file://") ? decodeURIComponent(new URL(url).pathname) : url;
  if (/^\w[\w+.-]*:\/\//.test(path)) return undefined;
  const absolute = isAbsolute(path) ? path : resolve(root, path);
  const isFolder = await stat(absolute).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? absolute : undefined;
}

async function refuseLocal(url: string, folder: string | undefined, where: Where): Promise<void> {
  await refuseInner({ name: "this repository", url: folder ?? url, options: {}, origin: where.file });
}

function environment(host: Host, trust: Trust): Record<string, string | undefined> {
  const own = trust === "ours" ? host : bare(host);
  const env: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(own.env)) {
    // What would have Git work elsewhere than in the folder made for it.
    if (
      !/^GIT_(DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|COMMON_DIR)$/.test(name)
    ) {
      env[name] = value;
    }
  }
  env["GIT_ALLOW_PROTOCOL"] = trust === "ours" ? "https:http:ssh:file" : "https";
  env["GIT_TERMINAL_PROMPT"] = "0";
  env["GIT_LFS_SKIP_SMUDGE"] = "1";
  if (trust === "theirs") {
    env["GIT_CONFIG_GLOBAL"] = "/dev/null";
    env["GIT_CONFIG_NOSYSTEM"] = "1";
    env["GIT_ASKPASS"] = "true";
    // A public server must not lead to one of this network.
    Object.assign(env, {
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: "http.followRedirects",
      GIT_CONFIG_VALUE_0: "false",
    });
  }
  return env;
}

/** A blob's bytes; Git fetches it first where it did not come along. */
function catFile(
  oid: string,
  at: { cwd: string; env: Readonly<Record<string, string | undefined>> },
  signal: AbortSignal,
): Readable {
  const child = spawn("git", [...safely, "cat-file", "blob", oid], {
    ...at,
    signal,
    stdio: ["ignore", "pipe", "ignore"],
    windowsHide: true,
  });
  const bytes = new PassThrough();
  child.stdout.pipe(bytes, { end: false });
  child.once("error", (error) => bytes.destroy(error));
  // Who wants no more of it leaves no process behind.
  bytes.once("close", () => child.kill());
  child.once("close", (code) => {
    if (code === 0) bytes.end();
    else bytes.destroy(new TransientError(`git cat-file ended with ${code}`));
  });
  return bytes;
}
