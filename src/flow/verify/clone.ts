import { mkdir, mkdtemp, rm, rmdir, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import type { DataContext } from "../../data/context.ts";
import { openStatIndex } from "../../data/stat-index.ts";
import { isSystemError, UserError } from "../../lib/errors.ts";
import { git, tryGit } from "../../lib/git.ts";
import type { Host } from "../../lib/host.ts";
import { insideRoot, normalizePath } from "../../lib/paths.ts";
import type { PipelineContext } from "../../pipeline/context.ts";
import { loadPipeline } from "../../pipeline/load.ts";
import type { Bench } from "../bench.ts";

/** A clone of one commit in a folder of its own, and beside it a folder for what is set aside. */
export interface CleanClone {
  readonly folder: string;
  readonly root: string;
  readonly aside: string;
  /** Its pipeline, with the data of the repository it was made from: the cache is read, and written by pulls alone. */
  context(): Promise<PipelineContext>;
  remove(): Promise<void>;
}

interface CloneOptions {
  readonly commit: string;
  /** Where it is made; by default the job's folder for what is temporary. */
  readonly scratch?: string | undefined;
  /** Untracked paths of the workspace that stages need: a virtual environment, a submodule. */
  readonly link: readonly string[];
}

/** Clones a commit: what Git does not hold is not there, but for what `link` names. */
export async function cleanClone(bench: Bench, options: CloneOptions): Promise<CleanClone> {
  const { host, root: source } = bench;
  const changes = await git(["status", "--porcelain", "--untracked-files=no"], { cwd: source, env: host.env });
  if (changes !== "") {
    host.log.warning(`what is not committed is not verified: the clone is of commit ${options.commit.slice(0, 7)}`);
  }
  const parent = options.scratch ?? (host.env["RUNNER_TEMP"] || tmpdir());
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, "modelgate-verify-"));
  const root = join(folder, "repository");
  try {
    await checkOut(host, source, root, options.commit);
    for (const path of options.link) await linkPath(source, root, path);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return {
    folder,
    root,
    aside: join(folder, "committed"),
    async context() {
      const own = { ...host, cwd: root };
      const data = inClone((await bench.data()).withHost(own), source, root, folder);
      return { host: own, root, data, pipeline: await loadPipeline(own, root) };
    },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

async function checkOut(host: Host, source: string, root: string, commit: string): Promise<void> {
  // What Git LFS keeps is pulled for the stages that read it, with every byte verified.
  const env = { ...host.env, GIT_LFS_SKIP_SMUDGE: "1" };
  const hooks = ["-c", "core.hooksPath=/dev/null"];
  // Objects are read where they are: they never change, and nothing that is done in the clone reaches them.
  await git([...hooks, "clone", "--quiet", "--shared", "--no-checkout", source, root], { cwd: source, env });
  await git([...hooks, "checkout", "--quiet", "--detach", commit, "--"], { cwd: root, env });
  const url = await tryGit(["remote", "get-url", "origin"], { cwd: source, env });
  // A token in the address is nothing for stages.
  const origin = url.code === 0 ? ["set-url", "origin", bareUrl(url.stdout.trim())] : ["remove", "origin"];
  await git(["remote", ...origin], { cwd: root, env });
}

function bareUrl(url: string): string {
  return url.replace(/^(https?:\/\/)[^\s/@]+@/, "$1");
}

async function linkPath(source: string, root: string, written: string): Promise<void> {
  const path = normalizePath(written);
  if (path === undefined || path === "") {
    throw new UserError(`\`${written}\` leads out of the repository`, { fix: "Link a path below its root." });
  }
  const place = await insideRoot(root, path, { file: path });
  try {
    // A submodule's folder is there, and empty.
    await rmdir(place);
  } catch (error) {
    if (isSystemError(error, "ENOTEMPTY", "ENOTDIR", "EEXIST")) {
      throw new UserError(`\`${path}\` is in Git: the clean clone has it as it was committed`, {
        fix: "Link only what Git does not hold.",
      });
    }
    if (!isSystemError(error, "ENOENT")) throw error;
  }
  await mkdir(dirname(place), { recursive: true });
  await symlink(await insideRoot(source, path, { file: path }), place);
}

/** The same remotes, credentials and objects, seen from the clone: its files are its own, never links into the cache. */
function inClone(data: DataContext, source: string, root: string, folder: string): DataContext {
  const { dvcRoot } = data.config;
  return {
    ...data,
    root,
    home: join(folder, "home"),
    index: openStatIndex(join(folder, "files"), root),
    config: {
      ...data.config,
      dvcRoot: dvcRoot === undefined ? undefined : join(root, relative(source, dvcRoot)),
      cacheTypes: ["reflink", "copy"],
    },
    withHost: (host) => inClone(data.withHost(host), source, root, folder),
  };
}
