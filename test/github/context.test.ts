import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readContext } from "../../src/github/context.ts";
import { testHost } from "../support/host.ts";
import { gitEnv, gitRepo, openRepo, type TestRepo, tempDir } from "../support/repo.ts";

const zero = "0".repeat(40);

/** main with two commits, a branch `work` off the first, and a merge commit of both: what a pull request looks like. */
function pullRepo() {
  const repo = gitRepo();
  const fork = repo.git("rev-parse", "HEAD");
  repo.git("checkout", "-q", "-b", "work");
  repo.write("params.yaml", "lr: 1\n");
  const head = repo.commit("change");
  repo.git("checkout", "-q", "main");
  repo.write("other.txt", "main went on\n");
  const main = repo.commit("main went on");
  repo.git("checkout", "-q", "--detach", "main");
  repo.git("merge", "-q", "--no-ff", "-m", "merge", "work");
  const merge = repo.git("rev-parse", "HEAD");
  return { repo, fork, head, main, merge };
}

function eventHost(repo: TestRepo, name: string, payload: unknown, env: Record<string, string> = {}) {
  const file = join(tempDir(), "event.json");
  writeFileSync(file, JSON.stringify(payload));
  return testHost({
    cwd: repo.root,
    env: {
      ...gitEnv(),
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: file,
      GITHUB_REPOSITORY: "acme/models",
      GITHUB_RUN_ID: "901",
      GITHUB_RUN_NUMBER: "12",
      GITHUB_RUN_ATTEMPT: "2",
      GITHUB_JOB: "gate",
      GITHUB_ACTOR: "ada",
      ...env,
    },
  });
}

const repository = { full_name: "acme/models", default_branch: "main" };

function pullPayload(at: { head: string; base: string }, more: { from?: string | null; author?: string } = {}) {
  const from = more.from === undefined ? "acme/models" : more.from;
  return {
    repository,
    pull_request: {
      number: 7,
      head: { sha: at.head, ref: "work", repo: from === null ? null : { full_name: from } },
      base: { sha: at.base, ref: "main", repo: { full_name: "acme/models" } },
      user: { login: more.author ?? "ada" },
      labels: [{ name: "train" }],
    },
  };
}

describe("a pull request", () => {
  it("with its merge commit checked out is judged against the merge's first parent, newer than the event's base", async () => {
    const { repo, fork, head, main, merge } = pullRepo();
    const host = eventHost(repo, "pull_request", pullPayload({ head, base: fork }), { GITHUB_TOKEN: "ghs_secret" });
    expect(await readContext(host, repo.root)).toEqual({
      event: "pull_request",
      repository: "acme/models",
      serverUrl: "https://github.com",
      apiUrl: "https://api.github.com",
      head,
      commit: merge,
      base: main,
      pullRequest: {
        number: 7,
        headSha: head,
        headRepository: "acme/models",
        fromFork: false,
        isCheckedOut: true,
        author: "ada",
        labels: ["train"],
        baseRef: "main",
      },
      defaultBranch: "main",
      onDefaultBranch: false,
      trusted: true,
      run: { id: "901", attempt: 2, number: 12, job: "gate", url: "https://github.com/acme/models/actions/runs/901" },
      token: "ghs_secret",
    });
    expect(host.lines).toContain("secret: ghs_secret");
  });

  it("reads the merge's parents in a clone of depth 1, where Git's own names for them fail", async () => {
    const { repo, head, main, merge } = pullRepo();
    repo.git("branch", "pr", merge);
    const clone = openRepo(join(tempDir(), "clone"));
    repo.git("clone", "-q", "--depth=1", "--branch=pr", `file://${repo.root}`, clone.root);
    expect(() => clone.git("rev-parse", "--verify", "HEAD^1")).toThrow();
    const context = await readContext(eventHost(clone, "pull_request", pullPayload({ head, base: main })), clone.root);
    expect(context).toMatchObject({ commit: merge, head, base: main });
  });

  it("with its head checked out is judged against the merge base", async () => {
    const { repo, fork, head, main } = pullRepo();
    repo.git("checkout", "-q", "work");
    const context = await readContext(eventHost(repo, "pull_request", pullPayload({ head, base: main })), repo.root);
    expect(context).toMatchObject({ commit: head, head, base: fork });
  });

  it("whose head is itself a merge is not taken for the pull request's merge commit", async () => {
    const { repo, main, merge } = pullRepo();
    const payload = pullPayload({ head: merge, base: main });
    const context = await readContext(eventHost(repo, "pull_request", payload), repo.root);
    expect(context).toMatchObject({ commit: merge, head: merge, base: main });
  });

  it("with its head checked out in a shallow clone deepens it as far as the merge base", async () => {
    const { repo, fork, head, main } = pullRepo();
    const clone = openRepo(join(tempDir(), "clone"));
    repo.git("clone", "-q", "--depth=1", "--branch=work", `file://${repo.root}`, clone.root);
    const context = await readContext(eventHost(clone, "pull_request", pullPayload({ head, base: main })), clone.root);
    expect(context).toMatchObject({ commit: head, base: fork });
  });

  it("in a shallow clone that cannot be deepened falls back to the event's base, and says so", async () => {
    const { repo, head, main } = pullRepo();
    const clone = openRepo(join(tempDir(), "clone"));
    repo.git("clone", "-q", "--depth=1", "--branch=work", `file://${repo.root}`, clone.root);
    clone.git("remote", "set-url", "origin", join(clone.root, "gone"));
    const host = eventHost(clone, "pull_request", pullPayload({ head, base: main }));
    expect(await readContext(host, clone.root)).toMatchObject({ commit: head, base: main });
    expect(host.lines.join("\n")).toContain("fetch-depth: 0");
  });

  it.each([
    ["a fork", { from: "mallory/models" }, {}],
    ["a deleted fork", { from: null }, {}],
    ["Dependabot", { author: "dependabot[bot]" }, {}],
    ["Dependabot as the actor", {}, { GITHUB_ACTOR: "dependabot[bot]" }],
  ])("from %s is not trusted", async (_name, more, env) => {
    const { repo, head, main } = pullRepo();
    const host = eventHost(repo, "pull_request", pullPayload({ head, base: main }, more), env);
    const context = await readContext(host, repo.root);
    expect(context.trusted).toBe(false);
    expect(context.pullRequest?.fromFork).toBe("from" in more);
  });

  it("from a fork keeps that under pull_request_target, which has secrets", async () => {
    const { repo, head, main } = pullRepo();
    const payload = pullPayload({ head, base: main }, { from: "mallory/models" });
    const context = await readContext(eventHost(repo, "pull_request_target", payload), repo.root);
    expect(context).toMatchObject({ event: "pull_request", trusted: false });
  });
});

describe("other events", () => {
  it("merge_group: the queue's base and head", async () => {
    const { repo, head, main, merge } = pullRepo();
    const payload = { repository, merge_group: { head_sha: merge, base_sha: main } };
    const host = eventHost(repo, "merge_group", payload, { GITHUB_REF: "refs/heads/gh-readonly-queue/main/pr-7-x" });
    const context = await readContext(host, repo.root);
    expect(context).toMatchObject({
      event: "merge_group",
      head: merge,
      base: main,
      onDefaultBranch: false,
      trusted: true,
    });
    expect(context.base).not.toBe(head);
  });

  it("push: the commit before it; before main's first push there is none", async () => {
    const { repo, fork, main } = pullRepo();
    repo.git("checkout", "-q", "main");
    const env = { GITHUB_REF: "refs/heads/main" };
    const pushed = await readContext(eventHost(repo, "push", { repository, before: fork }, env), repo.root);
    expect(pushed).toMatchObject({ event: "push", head: main, base: fork, onDefaultBranch: true, trusted: true });
    const first = await readContext(eventHost(repo, "push", { repository, before: zero }, env), repo.root);
    expect(first).not.toHaveProperty("base");
  });

  it("push of a new branch or tag: where it left main; on main's own commit the one before", async () => {
    const { repo, fork, main } = pullRepo();
    const basedOn = async (branch: string, ref: string): Promise<string | undefined> => {
      repo.git("checkout", "-q", "--detach", branch);
      const host = eventHost(repo, "push", { repository, before: zero }, { GITHUB_REF: ref });
      const context = await readContext(host, repo.root);
      expect(context.onDefaultBranch).toBe(false);
      return context.base;
    };
    expect(await basedOn("work", "refs/heads/work")).toBe(fork);
    expect(await basedOn("work", "refs/tags/v1")).toBe(fork);
    expect(await basedOn(main, "refs/tags/v1")).toBe(fork);
  });

  it("push: what Dependabot merged into main is main's, what it pushed to a branch is not trusted", async () => {
    const { repo, fork } = pullRepo();
    const by = { GITHUB_ACTOR: "dependabot[bot]" };
    const onMain = eventHost(repo, "push", { repository, before: fork }, { ...by, GITHUB_REF: "refs/heads/main" });
    expect((await readContext(onMain, repo.root)).trusted).toBe(true);
    const branch = eventHost(
      repo,
      "push",
      { repository, before: fork },
      { ...by, GITHUB_REF: "refs/heads/dependabot/x" },
    );
    expect((await readContext(branch, repo.root)).trusted).toBe(false);
  });

  it("workflow_dispatch on main: the commit before; on a branch: where it left main", async () => {
    const { repo, fork, head, main } = pullRepo();
    repo.git("checkout", "-q", "main");
    const onMain = eventHost(repo, "workflow_dispatch", { repository }, { GITHUB_REF: "refs/heads/main" });
    expect(await readContext(onMain, repo.root)).toMatchObject({ head: main, base: fork, onDefaultBranch: true });
    repo.git("checkout", "-q", "work");
    const onWork = eventHost(repo, "workflow_dispatch", { repository }, { GITHUB_REF: "refs/heads/work" });
    expect(await readContext(onWork, repo.root)).toMatchObject({ head, base: fork, onDefaultBranch: false });
  });

  it("workflow_run: speaks for the head of the run it follows, and a fork's stays untrusted", async () => {
    const { repo, head, main } = pullRepo();
    repo.git("checkout", "-q", "main");
    const payload = (from: string) => ({
      repository,
      workflow_run: {
        id: 501,
        head_sha: head,
        head_repository: { full_name: from },
        actor: { login: "ada" },
        pull_requests: from === "acme/models" ? [{ number: 7, base: { sha: main, ref: "main" } }] : [],
      },
    });
    const own = await readContext(eventHost(repo, "workflow_run", payload("acme/models")), repo.root);
    expect(own).toMatchObject({
      head,
      commit: main,
      base: main,
      trusted: true,
      workflowRun: 501,
      pullRequest: { number: 7, headSha: head },
    });
    const fork = await readContext(eventHost(repo, "workflow_run", payload("mallory/models")), repo.root);
    expect(fork).toMatchObject({ head, trusted: false });
    expect(fork).not.toHaveProperty("pullRequest");
  });

  it("workflow_run: a pull request of another repository, which has our branch as its head, is none of ours", async () => {
    const { repo, head, main } = pullRepo();
    repo.git("checkout", "-q", "main");
    // As GitHub sends it: no full names, and whoever opens a pull request from our branch into their fork is in the list.
    const side = (id: number, name: string, sha: string) => ({
      ref: "main",
      sha,
      repo: { id, name, url: `https://api.github.com/repos/${name}` },
    });
    const told = (number: number, base: ReturnType<typeof side>) => ({
      id: number,
      number,
      url: "https://api.github.com",
      head: side(1, "acme/models", head),
      base,
    });
    const theirs = told(3, side(99, "mallory/models", main));
    const payload = (...pulls: unknown[]) => ({
      repository: { ...repository, id: 1 },
      workflow_run: {
        id: 501,
        head_sha: head,
        head_repository: { id: 1, full_name: "acme/models" },
        actor: { login: "ada" },
        pull_requests: pulls,
      },
    });
    const alone = await readContext(eventHost(repo, "workflow_run", payload(theirs)), repo.root);
    expect(alone).not.toHaveProperty("pullRequest");
    expect(alone).not.toHaveProperty("base");
    const ours = told(7, side(1, "acme/models", main));
    const both = await readContext(eventHost(repo, "workflow_run", payload(theirs, ours)), repo.root);
    expect(both).toMatchObject({ pullRequest: { number: 7, baseRef: "main" }, base: main });
  });

  it("an event file that is no JSON, or lies about a commit id, is the user's to mend", async () => {
    const { repo } = pullRepo();
    const broken = eventHost(repo, "push", { repository, before: "$(touch x)" });
    await expect(readContext(broken, repo.root)).rejects.toThrow(/`before`/);
    const missing = eventHost(repo, "push", {}, { GITHUB_EVENT_PATH: join(repo.root, "none.json") });
    await expect(readContext(missing, repo.root)).rejects.toThrow(/payload cannot be read/);
  });
});

describe("a local run", () => {
  it("on a branch is judged against where it left the default branch, with nothing from GITHUB_*", async () => {
    const { repo, fork, head } = pullRepo();
    repo.git("checkout", "-q", "work");
    repo.git("remote", "add", "origin", "git@github.com:acme/models.git");
    const context = await readContext(testHost({ cwd: repo.root }), repo.root);
    expect(context).toEqual({
      event: "local",
      repository: "acme/models",
      serverUrl: "https://github.com",
      apiUrl: "https://api.github.com",
      head,
      commit: head,
      base: fork,
      defaultBranch: "main",
      onDefaultBranch: false,
      trusted: true,
    });
  });

  it("on main is judged against the commit before, or against main itself while there are changes", async () => {
    const { repo, fork, main } = pullRepo();
    repo.git("checkout", "-q", "main");
    expect(await readContext(testHost(), repo.root)).toMatchObject({ commit: main, base: fork, onDefaultBranch: true });
    repo.write("other.txt", "not committed\n");
    expect(await readContext(testHost(), repo.root)).toMatchObject({ commit: main, base: main });
  });

  it("follows origin's name for the default branch", async () => {
    const repo = gitRepo();
    repo.git("branch", "-m", "trunk");
    const clone = openRepo(join(tempDir(), "clone"));
    repo.git("clone", "-q", repo.root, clone.root);
    const context = await readContext(testHost(), clone.root);
    expect(context).toMatchObject({ defaultBranch: "trunk", onDefaultBranch: true });
    expect(context).not.toHaveProperty("repository");
  });

  it("takes a base by name, and says when there is no such commit", async () => {
    const { repo, head } = pullRepo();
    expect(await readContext(testHost(), repo.root, { base: "work" })).toMatchObject({ base: head });
    await expect(readContext(testHost(), repo.root, { base: "wrok" })).rejects.toThrow("no commit is called wrok here");
  });

  it("without a commit says what is missing", async () => {
    const repo = openRepo(tempDir());
    repo.git("init", "-q");
    await expect(readContext(testHost(), repo.root)).rejects.toThrow("there is no commit here");
  });
});
