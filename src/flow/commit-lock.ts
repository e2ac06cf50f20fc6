import { tryGit } from "../lib/git.ts";
import type { RunRecord } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import { commitWithLock } from "./commits.ts";

/**
 * `lock: commit`: puts the run's dvc.lock on the pull request's branch, if that is in this repository. The token must be
 * an App's: what GITHUB_TOKEN pushes starts no workflow, and the new head would stay without a verdict.
 */
export async function commitLock(bench: Bench, record: RunRecord): Promise<void> {
  const { lock } = record;
  const { host, root, forge } = bench;
  const branch = host.env["GITHUB_HEAD_REF"];
  if (lock === undefined || lock.current || !branch || forge.pullRequest === undefined || forge.pullRequest.fromFork)
    return;
  const commit = await commitWithLock(bench, forge.head, lock.path, lock.text);
  // The lease makes sure that nothing which was pushed in the meantime is lost.
  const push = await tryGit(
    [
      "push",
      "--quiet",
      `--force-with-lease=refs/heads/${branch}:${forge.head}`,
      "origin",
      `${commit}:refs/heads/${branch}`,
    ],
    { cwd: root, env: host.env },
  );
  if (push.code === 0) host.log.notice(`${lock.path} is committed to ${branch}: the new head gets its own run`);
  else
    host.log.warning(
      `${lock.path} could not be committed to ${branch}: ${push.stderr.trim().split("\n").at(-1) ?? ""}`,
    );
}
