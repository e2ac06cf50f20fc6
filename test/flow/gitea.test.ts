import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { type GitHubServer, startGitHubServer } from "../support/github-server.ts";
import { openRepo } from "../support/repo.ts";
import { shippedWorld } from "../support/shipping.ts";
import { type JobOutcome, type Pull, tinyProject, type World } from "../support/world.ts";

let clones = 0;

/** A job as Gitea's runner starts it: the head itself is checked out, and there is no merge commit. */
async function giteaJob(made: World, server: GitHubServer, pull: Pull, fork = false): Promise<JobOutcome> {
  clones += 1;
  const dir = join(made.dir, `gitea-${clones}`);
  openRepo(made.dir).git("clone", "-q", "--no-checkout", made.origin, dir);
  openRepo(dir).git("checkout", "-q", "--detach", pull.head);
  return made.job(
    { kind: "pull_request", pull, fork },
    {
      dir,
      env: {
        GITEA_ACTIONS: "true",
        GITHUB_SERVER_URL: "https://git.example",
        GITHUB_API_URL: server.apiUrl,
        GITHUB_TOKEN: "gitea-job-token",
        GITHUB_REF: `refs/pull/${pull.number}/head`,
        GITHUB_SHA: pull.head,
        GITHUB_RUN_ID: "2000",
        GITHUB_RUN_NUMBER: "31",
      },
    },
  );
}

describe("on Gitea, which has no merge commit, no check runs and no GraphQL", () => {
  it("a pull request is judged against where it left main, and has comment and commit status", async () => {
    const made = await shippedWorld(tinyProject());
    const viewer = { login: "gitea-actions", type: "Bot" as const };
    const server = await startGitHubServer({ repository: "acme/digits", forge: "gitea", viewer });
    onTestFinished(() => server.close());
    const pull = made.pull(7, { "params.yaml": "accuracy: 0.5\n" });
    server.state.pulls = [{ number: 7, headSha: pull.head, baseSha: pull.base }];
    const job = await giteaJob(made, server, pull);
    expect(job.outputs).toMatchObject({ verdict: "fail", conclusion: "failure", comment_action: "created" });
    expect(server.state.comments.map(({ issue }) => issue)).toEqual([7]);
    expect(server.state.comments[0]?.body).toContain("accuracy");
    const url = "https://git.example/acme/digits/actions/runs/31?by_index=1";
    expect(server.state.comments[0]?.body).toContain(`](${url.replace("_", "%5f")})`);
    expect(server.state.statuses).toMatchObject([
      { sha: pull.head, state: "failure", context: "modelgate verdict", targetUrl: url },
    ]);
    expect(job.outputs["check_url"]).toBe(url);
    expect(server.violations).toEqual([]);
  });
});
