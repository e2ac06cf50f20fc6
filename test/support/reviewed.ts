import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type GitHubServer, startGitHubServer } from "./github-server.ts";
import { type GitHubState, setLabel } from "./github-state.ts";
import { pinnedWorld } from "./pinned.ts";
import { shippedWorld } from "./shipping.ts";
import type { JobOptions, JobOutcome, Pull, World } from "./world.ts";

export const label = "override-gate";

export interface Reviewed {
  readonly made: World;
  readonly server: GitHubServer;
  /** A job for a pull request, whose pull request GitHub knows; `labeled`: its event is that somebody set the label. */
  judge(pull: Pull, more?: { labeled?: string; token?: string; options?: JobOptions }): Promise<JobOutcome>;
  /** Sets the label (or takes it off) so many seconds from now. */
  set(pull: Pull, login: string, more?: { seconds?: number; type?: "User" | "Bot"; off?: boolean }): void;
  /** A job for the commit that a merge queue makes of a pull request. */
  queue(pull: Pull): Promise<JobOutcome>;
  /** Squashes it onto main, which GitHub knows of, and runs main's job. */
  land(pull: Pull): Promise<JobOutcome>;
}

/** A world whose main is measured, with a GitHub that knows who may do what. */
export async function reviewedWorld(
  files: Record<string, string>,
  preset: Partial<GitHubState> = {},
  objects: readonly string[] = [],
): Promise<Reviewed> {
  const made = await (objects.length === 0 ? shippedWorld(files) : pinnedWorld(files, ...objects));
  const permissions = { dev: "write", grace: "write", reader: "read" } as const;
  const server = await startGitHubServer({ repository: "acme/digits", permissions, ...preset });
  onTestFinished(() => server.close());
  const env = { GITHUB_API_URL: server.url, GITHUB_TOKEN: "ghs_test" };
  const know = (pull: Pull): void => {
    const known = server.state.pulls.find((one) => one.number === pull.number);
    if (known === undefined) {
      server.state.pulls.push({ number: pull.number, headSha: pull.head, baseSha: pull.base, author: "dev" });
    } else known.headSha = pull.head;
  };
  return {
    made,
    server,
    judge(pull, { labeled, options = {} } = {}) {
      know(pull);
      const event = { kind: "pull_request", pull } as const;
      const given = labeled === undefined ? event : { ...event, labeled: { label, by: labeled } };
      return made.job(given, { ...options, env: { ...env, ...options.env } });
    },
    queue(pull) {
      know(pull);
      const branch = `gh-readonly-queue/main/pr-${pull.number}-${pull.base}`;
      made.work.git("push", "-q", "-f", "origin", `${pull.merge}:refs/heads/${branch}`);
      const file = join(made.dir, "merge-group.json");
      const repository = { full_name: "acme/digits", default_branch: "main" };
      writeFileSync(file, JSON.stringify({ repository, merge_group: { head_sha: pull.merge, base_sha: pull.base } }));
      const event = { kind: "push", before: pull.base, commit: pull.merge } as const;
      const own = { GITHUB_EVENT_NAME: "merge_group", GITHUB_EVENT_PATH: file, GITHUB_REF: `refs/heads/${branch}` };
      return made.job(event, { env: { ...env, ...own, GITHUB_SHA: pull.merge } });
    },
    land(pull) {
      know(pull);
      const before = made.squash(pull);
      const one = server.state.pulls.find(({ number }) => number === pull.number);
      if (one !== undefined) {
        Object.assign(one, {
          state: "closed",
          mergedAt: "2026-01-02T03:04:05Z",
          mergeCommit: made.work.git("rev-parse", "main"),
        });
      }
      return made.job({ kind: "push", before }, { env });
    },
    set(pull, login, { seconds = 2, type = "User", off = false } = {}) {
      know(pull);
      const at = new Date(Date.now() + seconds * 1000).toISOString().replace(/\.\d+Z$/, "Z");
      setLabel(server.state, pull.number, label, { login, type, at, event: off ? "unlabeled" : "labeled" });
    },
  };
}
