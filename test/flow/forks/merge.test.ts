import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Checkout, holdMerge, ownMerge } from "../../../src/flow/forks/merge.ts";
import type { PullRequest } from "../../../src/github/pulls.ts";
import { UserError } from "../../../src/lib/errors.ts";
import { testHost } from "../../support/host.ts";
import { gitEnv, gitRepo, openRepo, type TestRepo, tempDir } from "../../support/repo.ts";

const day = 24 * 60 * 60 * 1000;
const began = new Date("2026-06-15T12:00:00Z");

/** A forge's repository: main with a commit a week, the last of them two hours before the run began, and pull request 7. */
function forge() {
  const dir = tempDir();
  mkdirSync(join(dir, "origin"));
  const origin = gitRepo(
    { "policy.yaml": "loose\n", "model.txt": "1\n", "other.txt": "1\n2\n3\n" },
    join(dir, "origin"),
  );
  const at = (when: number): void => {
    const date = new Date(when).toISOString();
    const env = { ...gitEnv(), GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    execFileSync("git", ["commit", "-q", "--allow-empty", "-a", "-m", date], { cwd: origin.root, env });
  };
  at(began.getTime() - 14 * day);
  const loose = origin.git("rev-parse", "main");
  origin.write("policy.yaml", "strict\n");
  at(began.getTime() - 7 * day);
  at(began.getTime() - 2 * 60 * 60 * 1000);
  const tip = origin.git("rev-parse", "main");
  origin.git("checkout", "-q", "-b", "change", loose);
  origin.write("model.txt", "2\n");
  const head = origin.commit("change");
  origin.git("update-ref", "refs/pull/7/head", head);
  origin.git("checkout", "-q", "main");
  const clone = join(dir, "checkout");
  openRepo(dir).git("clone", "-q", origin.root, clone);
  const place: Checkout = { host: testHost(), root: clone, token: undefined };
  const pull = { number: 7, headSha: head, baseRef: "main" } as PullRequest;
  const hold = (commit: string): Promise<unknown> =>
    holdMerge(place, pull, commit, began).then(
      () => "held",
      (error: unknown) => (error instanceof UserError ? error.message : Promise.reject(error)),
    );
  return { origin, loose, tip, head, place, pull, hold, at };
}

/** The merge that a forge would make, or one with another tree. */
function merge(repo: TestRepo, base: string, head: string, tree = repo.git("merge-tree", "--write-tree", base, head)) {
  return repo.git("commit-tree", tree, "-p", base, "-p", head, "-m", "merge");
}

describe("the commit that a stranger's run says it measured", () => {
  test("is held where it is the forge's own merge, or one of the same files with what main was", async () => {
    const { origin, tip, head, hold, at } = forge();
    const own = merge(origin, tip, head);
    origin.git("update-ref", "refs/pull/7/merge", own);
    expect(await hold(own)).toBe("held");
    // Main goes on, and the forge makes another merge.
    at(began.getTime() + 60_000);
    const later = merge(origin, origin.git("rev-parse", "main"), head);
    origin.git("update-ref", "refs/pull/7/merge", later);
    expect(await hold(later)).toBe("held");
    expect(await hold(own)).toBe("held");
  });

  test("is refused with a base that main had left behind before the run began", async () => {
    const { origin, loose, head, hold } = forge();
    expect(await hold(merge(origin, loose, head))).toMatch(/`main` was not there when the run began/);
    const between = origin.git("rev-parse", "main~1");
    // The commit after it is two hours old: times of commits are not exact, and a day is let pass.
    expect(await hold(merge(origin, between, head))).toBe("held");
  });

  test("is refused with a base that is none of main's", async () => {
    const { origin, tip, head, hold } = forge();
    const own = origin.git("commit-tree", `${tip}^{tree}`, "-p", tip, "-m", "a policy of my own");
    expect(await hold(merge(origin, own, head))).toMatch(/was not there/);
    expect(await hold(merge(origin, head, head, origin.git("rev-parse", `${head}^{tree}`)))).toMatch(
      /no merge|was not there/,
    );
  });

  test("is refused with other files than the merge has", async () => {
    const { origin, tip, head, hold } = forge();
    expect(await hold(merge(origin, tip, head, origin.git("rev-parse", `${tip}^{tree}`)))).toMatch(
      /whose files are not/,
    );
    expect(await hold(merge(origin, tip, head, origin.git("rev-parse", `${head}^{tree}`)))).toMatch(
      /whose files are not/,
    );
  });

  test("is refused where it is no merge, or of another head", async () => {
    const { origin, tip, head, loose, hold } = forge();
    const three = origin.git("commit-tree", `${head}^{tree}`, "-p", tip, "-p", head, "-p", loose, "-m", "three");
    const turned = merge(origin, head, tip);
    const other = merge(origin, tip, origin.git("commit-tree", `${head}^{tree}`, "-p", loose, "-m", "other"));
    for (const commit of [head, tip, three, turned, other]) expect(await hold(commit)).toMatch(/no merge of/);
    expect(await hold("1".repeat(40))).toMatch(/cannot be fetched/);
  });
});

describe("a merge of our own", () => {
  test("is of main and the head as they are", async () => {
    const { origin, tip, head, place, pull } = forge();
    const made = await ownMerge(place, pull);
    const repo = openRepo(place.root);
    expect(repo.git("show", "-s", "--format=%P", made)).toBe(`${tip} ${head}`);
    expect(repo.git("show", `${made}:policy.yaml`)).toBe("strict");
    expect(repo.git("show", `${made}:model.txt`)).toBe("2");
    expect(origin.git("status", "--porcelain")).toBe("");
  });

  test("is the head itself where the two cannot be merged", async () => {
    const { origin, head, place, pull } = forge();
    origin.write("model.txt", "3\n");
    origin.commit("the same line");
    expect(await ownMerge(place, pull)).toBe(head);
  });

  test("needs the head, and a branch with a usable name", async () => {
    const { place, pull } = forge();
    await expect(ownMerge(place, { ...pull, headSha: "1".repeat(40) })).rejects.toThrow(/cannot be fetched/);
    for (const baseRef of ["a b", "--upload-pack=x", "a:b", "..", "a*"]) {
      await expect(ownMerge(place, { ...pull, baseRef }), baseRef).rejects.toThrow(UserError);
    }
  });
});
