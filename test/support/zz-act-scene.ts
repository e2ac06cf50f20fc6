import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import { type ActResult, actRunner } from "./zz-act.ts";
import { type GitHubServer, startGitHubServer } from "./github-server.ts";
import { openRepo } from "./repo.ts";
import { type Pull, tinyProject, type World, world } from "./world.ts";

const project = resolve(import.meta.dirname, "../..");
const repository = { full_name: "acme/digits", name: "digits", default_branch: "main", owner: { login: "acme" } };

/** A repository whose one workflow is an example of ours, with a GitHub for its API and a real runner. */
export interface Scene {
  readonly world: World;
  readonly github: GitHubServer;
  onPull(pull: Pull): Promise<ActResult>;
  onMain(before: string): Promise<ActResult>;
  /** Tags of the origin, without those that only peel another. */
  tags(): string[];
  /** Of the check runs on a pull request's head. */
  conclusions(pull: Pull): (string | null)[];
}

/** The scene of one file of examples/workflows. */
export async function scene(example: string, files = tinyProject()): Promise<Scene> {
  const workflow = ".github/workflows/modelgate.yml";
  const text = readFileSync(join(project, "examples/workflows", example), "utf8");
  const place = world({ ...files, [workflow]: text.replace(/^ +setup: .*$/m, "      setup: echo ready") });
  const github = await startGitHubServer({ repository: repository.full_name });
  onTestFinished(() => github.close());
  const act = actRunner(github.apiUrl);
  let runs = 0;

  const checkout = (ref: string): string => {
    runs += 1;
    const dir = join(place.dir, `checkout-${runs}`);
    openRepo(place.dir).git("clone", "-q", "--no-checkout", place.origin, dir);
    const clone = openRepo(dir);
    clone.git("fetch", "-q", "origin", ref);
    clone.git("checkout", "-q", "--detach", "FETCH_HEAD");
    // act reads the repository's name from this one; modelgate talks to origin.
    clone.git("remote", "add", "github", `https://github.com/${repository.full_name}.git`);
    return dir;
  };
  const start = (event: string, ref: string, payload: object): Promise<ActResult> => {
    const dir = checkout(ref);
    return act({ event, payload: { repository, ...payload }, checkout: dir, workflow, runId: runs });
  };

  return {
    world: place,
    github,
    onPull(pull) {
      github.state.pulls = [
        { number: pull.number, headSha: pull.head, headRef: pull.branch, baseSha: pull.base, author: "ann" },
      ];
      return start("pull_request", `refs/pull/${pull.number}/merge`, {
        number: pull.number,
        action: "opened",
        pull_request: {
          number: pull.number,
          head: { sha: pull.head, ref: pull.branch, repo: repository },
          base: { sha: pull.base, ref: "main", repo: repository },
          user: { login: "ann" },
          labels: [],
        },
      });
    },
    onMain(before) {
      const after = place.work.git("rev-parse", "main");
      return start("push", "refs/heads/main", { ref: "refs/heads/main", before, after });
    },
    conclusions(pull) {
      return github.state.checkRuns.filter((check) => check.headSha === pull.head).map((check) => check.conclusion);
    },
    tags() {
      const lines = openRepo(place.origin).git("tag", "--list");
      return lines.split("\n").filter((line) => line !== "");
    },
  };
}
