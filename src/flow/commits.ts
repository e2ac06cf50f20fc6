import { git, tryGit } from "../lib/git.ts";
import type { Version } from "../registry/registry.ts";
import type { Bench } from "./bench.ts";
import { showFile } from "./sides.ts";

/** How far back merges are caught up whose own run was cancelled or skipped. */
const window = 50;

/**
 * First-parent commits of main that may still have to be registered, oldest first, the checked-out one last: those
 * since the newest registered version, else those of this push.
 */
export async function commitsToShip(bench: Bench, versions: readonly Version[]): Promise<string[]> {
  const { host, root, forge } = bench;
  const at = { cwd: root, env: host.env };
  const known = new Set(versions.map((version) => version.sourceCommit ?? version.commit));
  let line = await firstParents(bench);
  const seen = (): boolean => line.some((commit) => known.has(commit) || commit === forge.base);
  if (!seen() && (await git(["rev-parse", "--is-shallow-repository"], at)) === "true") {
    await tryGit(["fetch", "--quiet", "--no-tags", `--deepen=${window}`, "origin"], at);
    line = await firstParents(bench);
  }
  const version = line.findIndex((commit) => known.has(commit));
  const before = forge.base === undefined ? -1 : line.indexOf(forge.base);
  const end = version >= 0 ? version : before >= 0 ? before : 1;
  // A version on the checked-out commit itself: nothing is missing, and a repeated job finds it there.
  return line.slice(0, Math.max(end, 1)).reverse();
}

async function firstParents({ host, root, forge }: Bench): Promise<string[]> {
  const output = await git(["rev-list", "--first-parent", `--max-count=${window}`, forge.commit], {
    cwd: root,
    env: host.env,
  });
  return output.split("\n").filter((line) => line !== "");
}

/** Files that a commit changed against its first parent; undefined for a root commit. */
export async function filesOfCommit({ host, root }: Bench, commit: string): Promise<string[] | undefined> {
  const at = { cwd: root, env: host.env };
  const parent = await tryGit(["rev-parse", "--verify", "--quiet", `${commit}^1`], at);
  if (parent.code !== 0) return undefined;
  const output = await git(["diff", "--name-only", "--no-renames", "-z", parent.stdout.trim(), commit, "--"], at);
  return output.split("\0").filter((path) => path !== "");
}

/**
 * A commit made of `commit` plus these locks: what a version's tag points to where the branch has no such lock
 * (`lock: tag`). The same inputs give the same commit, so that a repeated step makes no twin.
 */
export async function commitWithLocks(
  { host, root }: Bench,
  commit: string,
  locks: readonly { readonly path: string; readonly text: string }[],
): Promise<string> {
  let tree: string | undefined;
  const when = await git(["show", "-s", "--format=%ct +0000", commit], { cwd: root, env: host.env });
  const env = {
    ...host.env,
    GIT_AUTHOR_NAME: "modelgate",
    GIT_AUTHOR_EMAIL: "modelgate@users.noreply.github.com",
    GIT_AUTHOR_DATE: when,
    GIT_COMMITTER_NAME: "modelgate",
    GIT_COMMITTER_EMAIL: "modelgate@users.noreply.github.com",
    GIT_COMMITTER_DATE: when,
  };
  const at = { cwd: root, env };
  const names: string[] = [];
  for (const { path, text } of locks) {
    if ((await showFile(host, root, commit, path)) === text) continue;
    const blob = await git(["hash-object", "-w", "--stdin"], { ...at, input: text });
    tree = await withBlob(at, tree ?? (await git(["rev-parse", `${commit}^{tree}`], at)), path.split("/"), blob);
    names.push(path);
  }
  if (tree === undefined) return commit;
  return git(
    [
      "commit-tree",
      tree,
      "-p",
      commit,
      "-m",
      `Add ${names.join(", ")} of the registered model\n\nThe lock of the run that was gated for ${commit}.`,
    ],
    at,
  );
}

/** The tree with one file replaced: only the folders on its way are written anew. */
async function withBlob(
  at: { cwd: string; env: Readonly<Record<string, string | undefined>> },
  tree: string,
  path: readonly string[],
  blob: string,
): Promise<string> {
  const [name = "", ...rest] = path;
  const listing = await tryGit(["ls-tree", "-z", tree], at);
  const entries = listing.code === 0 ? listing.stdout.split("\0").filter((line) => line !== "") : [];
  const own = (line: string): string => line.slice(line.indexOf("\t") + 1);
  const others = entries.filter((line) => own(line) !== name);
  const line =
    rest.length === 0
      ? `100644 blob ${blob}\t${name}`
      : `040000 tree ${await withBlob(at, `${tree}:${name}`, rest, blob)}\t${name}`;
  return git(["mktree", "-z"], { ...at, input: `${[...others, line].join("\0")}\0` });
}
