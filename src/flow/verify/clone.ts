import { mkdir, mkdtemp, rm, rmdir, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import type { DataContext } from "../../data/context.ts";
import { openStatIndex } from "../../data/stat-index.ts";
import { isSystemError, UserError } from "../../lib/errors.ts";
import { git, tryGit } from "../../lib/git.ts";
import type { Host } from "../../lib/host.ts";
import { insideRoot, normalizePath } from "../../lib/paths.ts";
import { readTextIfThere } from "../../lib/read-if-there.ts";
import type { PipelineContext } from "../../pipeline/context.ts";
import { loadPipeline } from "../../pipeline/load.ts";
import type { Bench } from "../bench.ts";

/** A clone of one commit in a folder of its own, and beside it a folder for what is set aside. */
export interface CleanClone {
  readonly folder: string;
  readonly root: string;
  readonly aside: string;
  /** The host with the clone for its directory. */
  readonly host: Host;
  /** The remotes, credentials and objects of the repository it was made from, with the clone for a workspace. */
  data(): Promise<DataContext>;
  /** Its pipeline as its files are by then, with that data. */
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
  const parent = options.scratch ?? (host.env["RUNNER_TEMP"] || tmpdir());
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, "modelgate-clone-"));
  const root = join(folder, "repository");
  try {
    await checkOut(host, source, root, options.commit);
    for (const path of options.link) await linkPath(source, root, path);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  const own = { ...host, cwd: root };
  const data = async () => inClone((await bench.data()).withHost(own), source, root, folder);
  return {
    folder,
    root,
    aside: join(folder, "committed"),
    host: own,
    data,
    context: async () => ({ host: own, root, data: await data(), pipeline: await loadPipeline(own, root) }),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** A commit in a clone of its own at `root`: no hook runs, and what Git LFS keeps is left out. */
export async function checkOut(host: Host, source: string, root: string, commit: string): Promise<void> {
  // What Git LFS keeps is pulled for the stages that read it, with every byte verified.
  const env = { ...host.env, GIT_LFS_SKIP_SMUDGE: "1" };
  const hooks = ["-c", "core.hooksPath=/dev/null"];
  // Objects are read where they are: they never change, and nothing that is done in the clone reaches them.
  await git([...hooks, "clone", "--quiet", "--shared", "--no-checkout", source, root], { cwd: source, env });
  await shareObjects(source, root, env);
  await git([...hooks, "checkout", "--quiet", "--detach", commit, "--"], { cwd: root, env });
  const url = await tryGit(["remote", "get-url", "origin"], { cwd: source, env });
  // A token in the address is nothing for stages.
  const origin = url.code === 0 ? ["set-url", "origin", bareUrl(url.stdout.trim())] : ["remove", "origin"];
  await git(["remote", ...origin], { cwd: root, env });
}

/** From a shallow repository Git copies what its refs reach, and shares nothing: a base that was fetched for itself is not among it. */
async function shareObjects(source: string, root: string, env: Host["env"]): Promise<void> {
  const places = ["--git-path", "objects", "--git-path", "shallow"];
  const found = await git(["rev-parse", "--path-format=absolute", ...places], { cwd: source, env });
  const [objects = "", shallow = ""] = found.split("\n");
  await writeFile(join(root, ".git", "objects", "info", "alternates"), `${objects}\n`);
  const bounds = await readTextIfThere(shallow);
  if (bounds !== undefined) await writeFile(join(root, ".git", "shallow"), bounds);
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
