import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { type ActResult, actRunner } from "../support/act.ts";
import { type GitHubServer, startGitHubServer } from "../support/github-server.ts";
import { manyStages } from "../support/matrix-jobs.ts";
import { openRepo } from "../support/repo.ts";
import { type Pull, tinyProject, type World, world } from "../support/world.ts";

const project = resolve(import.meta.dirname, "../..");
const repository = { full_name: "acme/digits", name: "digits", default_branch: "main", owner: { login: "acme" } };

interface Scene {
  readonly world: World;
  readonly github: GitHubServer;
  onPull(pull: Pull): Promise<ActResult>;
  onMain(before: string): Promise<ActResult>;
  /** Tags of the origin, without those that only peel another. */
  tags(): string[];
  /** Of the check runs on a pull request's head. */
  conclusions(pull: Pull): (string | null)[];
}

/** A repository whose one workflow is that example, a GitHub for its API, and a real runner. */
async function scene(example: string, files = tinyProject()): Promise<Scene> {
  const workflow = ".github/workflows/modelgate.yml";
  const text = readFileSync(join(project, "examples/workflows", example), "utf8");
  const place = world({ ...files, [workflow]: text.replace(/^ +setup: .*$/m, "      setup: echo ready") });
  const github = await startGitHubServer({ repository: repository.full_name });
  onTestFinished(() => github.close());
  const act = actRunner(github.url);
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

/** Stages that ran anywhere in the run: each opens a group of its own in the log. */
function stagesTrained(result: ActResult): number {
  return result.log.split("\n").filter((line) => /::group::Stage (train|evaluate)\b/.test(line)).length;
}

describe("the flagship, run by a real runner", () => {
  test("records main, stops a worse model, lets a better one in, and ships it without training", async () => {
    const { world: place, github, onMain, onPull, tags, conclusions } = await scene("flagship.yml");

    const first = await onMain(place.pushMain());
    expect(first.jobs, first.log).toEqual({ modelgate: "success" });
    expect(stagesTrained(first), first.log).toBe(2);
    expect(tags()).toEqual(["tiny#production#1", "tiny@v1.0.0"]);

    const bad = place.pull(7, { "params.yaml": "accuracy: 0.5\n" });
    const worse = await onPull(bad);
    expect(worse.jobs, worse.log).toEqual({ modelgate: "failure" });
    expect(github.state.comments.map((comment) => comment.issue)).toEqual([7]);
    expect(github.state.comments[0]?.body).toMatch(/accuracy/);
    expect(conclusions(bad)).toEqual(["failure"]);
    expect(tags()).toHaveLength(2);

    const better = place.pull(8, { "params.yaml": "accuracy: 0.95\n" });
    const passed = await onPull(better);
    expect(passed.jobs, passed.log).toEqual({ modelgate: "success" });
    expect(conclusions(better)).toEqual(["success"]);

    const merged = await onMain(place.squash(better));
    expect(merged.jobs, merged.log).toEqual({ modelgate: "success" });
    expect(stagesTrained(merged), merged.log).toBe(0);
    expect(tags()).toEqual(["tiny#production#1", "tiny#production#2", "tiny@v1.0.0", "tiny@v1.1.0"]);
    expect(github.violations).toEqual([]);
  });
});

describe.each([
  ["the steps one by one", "measure-and-publish.yml"],
  ["the reusable workflow", "reusable.yml"],
])("%s, in a measuring and a publishing job", (_, example) => {
  test("judge a pull request in the second job, and its merge", async () => {
    const { world: place, github, onMain, onPull, tags, conclusions } = await scene(example);

    const first = await onMain(place.pushMain());
    expect(first.jobs, first.log).toMatchObject({ measure: "success", publish: "success", verdict: "success" });
    expect(stagesTrained(first), first.log).toBe(2);
    expect(tags()).toEqual(["tiny#production#1", "tiny@v1.0.0"]);

    const bad = place.pull(7, { "params.yaml": "accuracy: 0.5\n" });
    const worse = await onPull(bad);
    expect(worse.jobs, worse.log).toMatchObject({ measure: "success", publish: "failure", verdict: "failure" });
    expect(github.state.comments.map((comment) => comment.issue)).toEqual([7]);
    expect(conclusions(bad)).toEqual(["failure"]);

    const better = place.pull(8, { "params.yaml": "accuracy: 0.95\n" });
    const passed = await onPull(better);
    expect(passed.jobs, passed.log).toMatchObject({ measure: "success", publish: "success", verdict: "success" });
    expect(conclusions(better)).toEqual(["success"]);

    const merged = await onMain(place.squash(better));
    expect(merged.jobs, merged.log).toMatchObject({ publish: "success", verdict: "success" });
    expect(stagesTrained(merged), merged.log).toBe(0);
    expect(tags()).toEqual(["tiny#production#1", "tiny#production#2", "tiny@v1.0.0", "tiny@v1.1.0"]);
    expect(github.violations).toEqual([]);
  });

  test("touch nothing where no model changed, and stay green", async () => {
    const { world: place, onMain, onPull, tags } = await scene(example);
    await onMain(place.pushMain());
    const docs = await onPull(place.pull(9, { "README.md": "more words\n" }));
    expect(docs.jobs, docs.log).toMatchObject({ measure: "success", publish: "success", verdict: "success" });
    expect(stagesTrained(docs), docs.log).toBe(0);
    expect(tags()).toHaveLength(2);
  });
});

describe("the workflow of many machines", () => {
  const stages = ["fetch", "prepare", "train@a", "train@b", "choose"];
  /** How often the run of each stage is told in the log. */
  const ran = (result: ActResult): number[] =>
    stages.map((stage) => result.log.split("\n").filter((line) => line.includes(`::group::Stage ${stage}`)).length);

  test("runs each stage in a job of its own, judges a pull request, and trains nothing on its merge", async () => {
    const { world: place, github, onMain, onPull, tags, conclusions } = await scene("matrix.yml", manyStages());

    const first = await onMain(place.pushMain());
    expect(first.jobs, first.log).toMatchObject({ plan: "success", collect: "success", publish: "success" });
    expect(ran(first), first.log).toEqual([1, 1, 1, 1, 1]);
    expect(tags()).toEqual(["tiny@v1.0.0"]);

    const better = place.pull(8, { "params.yaml": "accuracy: 0.95\n" });
    const passed = await onPull(better);
    expect(passed.jobs, passed.log).toMatchObject({ collect: "success", publish: "success", verdict: "success" });
    expect(ran(passed), passed.log).toEqual([1, 1, 1, 1, 1]);
    expect(conclusions(better)).toEqual(["success"]);

    const merged = await onMain(place.squash(better));
    expect(merged.jobs, merged.log).toMatchObject({ publish: "success", verdict: "success" });
    expect(ran(merged), merged.log).toEqual([0, 0, 0, 0, 0]);
    expect(tags()).toEqual(["tiny@v1.0.0", "tiny@v1.1.0"]);
    expect(github.violations).toEqual([]);
  });
});
