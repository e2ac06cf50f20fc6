import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { isSystemError } from "../lib/errors.ts";
import { git } from "../lib/git.ts";
import type { Bench } from "./bench.ts";

/**
 * A commit of the workspace as it stands: with what is not committed yet and, in a job, with what was put back to the base
 * side's. Neither a branch nor the index is touched.
 */
export async function workspaceCommit({ host, root, forge }: Bench): Promise<string> {
  const own = await mkdtemp(join(host.env["RUNNER_TEMP"] || tmpdir(), "modelgate-index-"));
  try {
    const index = join(own, "index");
    const at = { cwd: root, env: { ...host.env, GIT_INDEX_FILE: index } };
    const known = await git(["rev-parse", "--git-path", "index"], { cwd: root, env: host.env });
    // With the index's own look at the files only those that changed are read.
    await copyIfThere(resolve(root, known), index);
    // Beside what Git tracks a job's workspace holds what its steps left.
    await git(["add", forge.event === "local" ? "--all" : "--update", "--", "."], at);
    const tree = await git(["write-tree"], at);
    const who = { GIT_AUTHOR_NAME: "modelgate", GIT_AUTHOR_EMAIL: "modelgate@localhost" };
    const committer = { GIT_COMMITTER_NAME: "modelgate", GIT_COMMITTER_EMAIL: "modelgate@localhost" };
    const env = { ...host.env, ...who, ...committer };
    return await git(["commit-tree", tree, "-p", forge.commit, "-m", "the workspace"], { cwd: root, env });
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

async function copyIfThere(from: string, to: string): Promise<void> {
  try {
    await copyFile(from, to);
  } catch (error) {
    if (!isSystemError(error, "ENOENT")) throw error;
  }
}
