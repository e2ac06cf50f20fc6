import { git, tryGit } from "../lib/git.ts";
import { tokenConfig, withConfig } from "../tracking/git/credentials.ts";
import type { RunRecord } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import { commitWithLocks } from "./commits.ts";
import { locksOf } from "./locks.ts";

/**
 * `lock: commit`: puts the run's dvc.lock on the pull request's branch, if that is in this repository. The token must be
 * an App's: what GITHUB_TOKEN pushes starts no workflow, and the new head would stay without a verdict.
 */
export async function commitLock(bench: Bench, record: RunRecord): Promise<void> {
  const locks = locksOf(record);
  const names = locks.map((lock) => lock.path).join(", ");
  const { host, root, forge } = bench;
  const branch = host.env["GITHUB_HEAD_REF"];
  // A lock of the base side's evaluation is none for this branch.
  if (record.protected !== undefined) return;
  if (locks.every((lock) => lock.current) || !branch || forge.pullRequest === undefined || forge.pullRequest.fromFork)
    return;
  const commit = await commitWithLocks(bench, forge.head, locks);
  const url = await git(["remote", "get-url", "--push", "origin"], { cwd: root, env: host.env });
  const env = withConfig(host.env, tokenConfig(host, { url }, forge.token));
  // The lease makes sure that nothing which was pushed in the meantime is lost.
  const push = await tryGit(
    [
      "push",
      "--quiet",
      `--force-with-lease=refs/heads/${branch}:${forge.head}`,
      "origin",
      `${commit}:refs/heads/${branch}`,
    ],
    { cwd: root, env },
  );
  if (push.code === 0) host.log.notice(`${names} is committed to ${branch}: the new head gets its own run`);
  else host.log.warning(`${names} could not be committed to ${branch}: ${push.stderr.trim().split("\n").at(-1) ?? ""}`);
}
