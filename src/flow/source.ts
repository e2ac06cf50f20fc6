import { git, tryGit } from "../lib/git.ts";
import type { RunRecord } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import { below } from "./closure.ts";

/** What of the base side's stands in this workspace, as a record says it. */
export function heldOf({ held, forge }: Bench): Pick<RunRecord, "protected"> {
  const taken = [...held.files, ...held.stages];
  if (taken.length === 0 || forge.base === undefined) return {};
  return { protected: { commit: forge.base, files: [...held.files].sort(), stages: [...held.stages].sort() } };
}

/** The commit that a run is of; `made`: paths that the run itself writes. */
export async function sourceOf(bench: Bench, dir: string, made: readonly string[] = []): Promise<RunRecord["source"]> {
  const { host, root, forge } = bench;
  const at = { cwd: root, env: host.env };
  const tree = await git(["rev-parse", `${forge.commit}^{tree}`], at);
  const dirTree = dir === "." ? tree : (await tryGit(["rev-parse", `${forge.commit}:${dir}`], at)).stdout.trim();
  const changes = await git(["diff", "--name-only", "--no-renames", "-z", "HEAD", "--"], at);
  // Nor is the lock that the run wrote (`lock.current` tells of it), or a .gitignore that it added its outs to.
  const own = (path: string): boolean =>
    /(^|\/)(dvc\.lock|\.gitignore)$/.test(path) || bench.held.files.has(path) || made.some((out) => below(path, out));
  const dirty = changes.split("\0").some((path) => path !== "" && !own(path));
  return {
    head: forge.head,
    commit: forge.commit,
    tree,
    ...(/^[0-9a-f]{40,64}$/.test(dirTree) ? { dir_tree: dirTree } : {}),
    ...(forge.base === undefined ? {} : { base: forge.base }),
    ...refOf(bench),
    on_default_branch: forge.onDefaultBranch && forge.event !== "local",
    ...(forge.pullRequest === undefined ? {} : { pull_request: forge.pullRequest.number }),
    dirty,
  };
}

function refOf({ forge }: Bench): { ref?: string } {
  if (forge.onDefaultBranch) return { ref: `refs/heads/${forge.defaultBranch}` };
  return forge.pullRequest === undefined ? {} : { ref: `refs/pull/${forge.pullRequest.number}/merge` };
}
