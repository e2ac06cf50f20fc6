import { describe, expect, test } from "vitest";
import { type Found, findFork } from "../../../src/flow/forks/find.ts";
import type { ForgeContext } from "../../../src/github/context.ts";
import { UserError } from "../../../src/lib/errors.ts";
import { githubBench } from "../../support/github-client.ts";
import type { PullState, RunState } from "../../support/github-state.ts";

const head = "a".repeat(40);
const from = { headRepository: "stranger/models", headRepositoryId: 99 };
const pull: PullState = {
  number: 7,
  headSha: head,
  headRef: "work",
  baseSha: "b".repeat(40),
  author: "stranger",
  ...from,
};
const run: RunState = { id: 501, headSha: head, headBranch: "work", ...from };
const workflow = ".github/workflows/modelgate.yml";
const forge = { event: "workflow_run", workflowRun: 501 } as ForgeContext;

async function find(runs: Partial<RunState>, ...pulls: PullState[]): Promise<Found | { readonly nothing: string }> {
  const { api, server } = await githubBench({ pulls, runs: [{ ...run, ...runs }] });
  const found = await findFork(api, forge, workflow);
  expect(server.violations).toEqual([]);
  return found;
}

const numbers = (found: Awaited<ReturnType<typeof find>>): unknown =>
  "nothing" in found ? found.nothing : found.pulls.map(({ number }) => number);

describe("a workflow run", () => {
  const own = { headRepository: "acme/models", headRepositoryId: 1 };
  const cases: [string, Partial<RunState>, PullState, RegExp][] = [
    ["of another workflow by the same name", { path: ".github/workflows/evil.yml" }, pull, /is of .*evil\.yml/],
    ["of a file that has the branch in its name", { path: `${workflow}@evil.yml` }, pull, /is of .*@evil\.yml/],
    ["of a push", { event: "push" }, pull, /started by push/],
    ["of pull_request_target", { event: "pull_request_target" }, pull, /started by pull_request_target/],
    ["that nobody has approved", { conclusion: "action_required" }, pull, /approve/],
    ["of a fork that is gone", { headRepository: null }, pull, /not there any more/],
    ["whose pull request is closed", {}, { ...pull, state: "closed" }, /no open pull request/],
    ["of a branch that another fork has, too", { headRepositoryId: 100 }, pull, /no open pull request/],
    ["whose fork is gone meanwhile", {}, { ...pull, headRepository: null }, /no open pull request/],
    ["of another branch of the fork", { headBranch: "other" }, pull, /no open pull request/],
    ["of a branch that is spelt otherwise", { headBranch: "Work" }, pull, /no open pull request/],
    ["whose pull request has moved on", {}, { ...pull, headSha: "1".repeat(40) }, /superseded: .* at 1111111 by now/],
    ["of this repository itself", own, { ...pull, ...own, author: "dev" }, /its own workflow reports/],
  ];
  test.each(cases)("%s is none to report", async (_, runs, pulls, message) => {
    expect(await find(runs, pulls)).toEqual({ nothing: expect.stringMatching(message) });
  });

  test("is one of the file, whatever is behind it", async () => {
    expect(numbers(await find({ path: `${workflow}@main` }, pull))).toEqual([7]);
  });

  test("is found by the repository's id where that has another name by now", async () => {
    const renamed = { headRepository: "renamed/numbers" };
    expect(numbers(await find(renamed, { ...pull, ...renamed }))).toEqual([7]);
  });

  test("by Dependabot counts as a stranger's, whoever opened the pull request", async () => {
    const bot = "dependabot[bot]";
    expect(numbers(await find({ ...own, actor: bot }, { ...pull, ...own, author: bot }))).toEqual([7]);
    expect(numbers(await find({ ...own, actor: bot }, { ...pull, ...own, author: "dev" }))).toEqual([7]);
    expect(numbers(await find({ ...own, actor: "dev" }, { ...pull, ...own, author: bot }))).toEqual([7]);
  });

  test("may be of several pull requests from one branch, of which those at its commit count", async () => {
    const others = [
      { ...pull, number: 8, baseRef: "stable" },
      { ...pull, number: 9, headSha: "1".repeat(40) },
      { ...pull, number: 10, headRepository: "other/models", headRepositoryId: 100 },
    ];
    expect(numbers(await find({}, pull, ...others))).toEqual([7, 8]);
  });

  test("is found behind a hundred others of the same fork", async () => {
    const many = Array.from({ length: 150 }, (_, index) => ({
      ...pull,
      number: 1000 + index,
      headSha: "c".repeat(40),
    }));
    expect(numbers(await find({}, ...many, pull))).toEqual([7]);
  });

  test("that no event tells of is an error", async () => {
    const { api } = await githubBench();
    for (const other of [{ event: "workflow_run" }, { event: "pull_request", workflowRun: 501 }]) {
      await expect(findFork(api, other as ForgeContext, workflow)).rejects.toThrow(UserError);
    }
  });
});
