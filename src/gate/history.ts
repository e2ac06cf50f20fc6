import { tryGit } from "../lib/git.ts";
import type { Host } from "../lib/host.ts";

/** A commit on the first-parent line, with its tree. */
export interface Ancestor {
  readonly commit: string;
  readonly tree: string;
}

interface Clone {
  readonly host: Host;
  readonly root: string;
}

/** The commit itself and its first-parent ancestors, nearest first, by one call; empty where this clone lacks it. */
export async function firstParents(clone: Clone, commit: string, limit: number): Promise<Ancestor[]> {
  const args = ["rev-list", "--first-parent", `--max-count=${limit}`, "--no-commit-header", "--format=%H %T"];
  const result = await run(clone, [...args, "--end-of-options", commit, "--"]);
  if (result.code !== 0) return [];
  const lines = result.stdout.split("\n").filter((line) => line !== "");
  return lines.map((line) => {
    const [id = "", tree = ""] = line.split(" ");
    return { commit: id, tree };
  });
}

/** The full id of what a user calls a revision, or undefined where Git knows none of that name. */
export async function commitNamed(clone: Clone, name: string): Promise<string | undefined> {
  for (const candidate of [name, `refs/remotes/origin/${name}`]) {
    const result = await run(clone, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${candidate}^{commit}`]);
    if (result.code === 0) return result.stdout.trim();
  }
  return undefined;
}

/**
 * The commit that a tag or a branch of the remote is at now, by one request; undefined where the remote has none of that
 * name or cannot be asked. What is in the clone may be a stage's doing, the remote's refs are not.
 */
export async function remoteCommit(clone: Clone, name: string): Promise<string | undefined> {
  const remote = await remoteOf(clone);
  if (remote === undefined) return undefined;
  const refs = [`refs/tags/${name}^{}`, `refs/tags/${name}`, `refs/heads/${name}`];
  const result = await run(clone, ["ls-remote", "--quiet", "--", remote, ...refs]);
  if (result.code !== 0) clone.host.log.debug(`${remote} was not asked for ${name}: it ended with ${result.code}`);
  const there = new Map(
    result.stdout.split("\n").map((line): [string, string] => {
      const [commit = "", ref = ""] = line.split("\t");
      return [ref, commit];
    }),
  );
  return refs.map((ref) => there.get(ref)).find((commit) => commit !== undefined);
}

/** How many first-parent commits an ancestor stands before `base`, as far as `limit`, deepening a shallow clone for it if asked. */
export async function commitsBetween(
  clone: Clone,
  base: string,
  ancestor: string,
  { limit, fetch }: { limit: number; fetch: boolean },
): Promise<number | undefined> {
  for (let known = -1; ; ) {
    const line = await firstParents(clone, base, limit + 1);
    const distance = line.findIndex(({ commit }) => commit === ancestor);
    if (distance >= 0) return distance;
    if (!fetch || line.length > limit || line.length <= known || !(await isShallow(clone))) return undefined;
    known = line.length;
    if (!(await deepen(clone, base, Math.min(50, limit + 1 - known)))) return undefined;
  }
}

/** Whether history was cut off when this clone was made. */
export async function isShallow(clone: Clone): Promise<boolean> {
  return (await run(clone, ["rev-parse", "--is-shallow-repository"])).stdout.trim() === "true";
}

/**
 * Fetches `by` more generations of a shallow clone's history, or the commit itself where it is not there. False where
 * that did not work: offline, or with no right to read. That is no error, the search then ends with what is here.
 */
export async function deepen(clone: Clone, commit: string, by: number): Promise<boolean> {
  const remote = await remoteOf(clone);
  if (remote === undefined) return false;
  const here = (await run(clone, ["cat-file", "-e", `${commit}^{commit}`])).code === 0;
  // A commit that is not here has no boundary to be deepened from: it is fetched with as much history as was asked for.
  const depth = here ? `--deepen=${by}` : `--depth=${by}`;
  const result = await run(clone, [
    ...["-c", "gc.auto=0", "-c", "maintenance.auto=false"],
    ...["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head"],
    ...((await isShallow(clone)) ? [depth] : []),
    ...[remote, commit],
  ]);
  if (result.code !== 0) clone.host.log.debug(`history could not be deepened: git fetch ended with ${result.code}`);
  return result.code === 0;
}

async function remoteOf(clone: Clone): Promise<string | undefined> {
  const remotes = (await run(clone, ["remote"])).stdout.split("\n").filter((name) => name !== "");
  return remotes.includes("origin") ? "origin" : remotes[0];
}

function run({ host, root }: Clone, args: readonly string[]): ReturnType<typeof tryGit> {
  return tryGit(args, { cwd: root, env: host.env });
}
