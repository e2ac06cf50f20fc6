import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { keepInRepository } from "../../../src/flow/images/repository.ts";
import { testHost } from "../../support/host.ts";
import type { TestRepo } from "../../support/repo.ts";
import { bareOrigin } from "../../support/tracking-origin.ts";

const prefix = "refs/modelgate/assets";
const head = "9be01d7a1c2e3f405162738495a6b7c8d9e0f102";

function image(text: string) {
  const bytes = Buffer.from(`picture of ${text}`);
  return { name: `${createHash("sha256").update(bytes).digest("hex").slice(0, 24)}.png`, bytes };
}

function keeping(clone: TestRepo, month: string, keepDays = 90) {
  const host = testHost({ now: () => new Date(`${month}-15T12:00:00Z`) });
  return (...texts: string[]): Promise<string> =>
    keepInRepository({ host, root: clone.root, forge: { head } }, texts.map(image), { prefix, keepDays });
}

const refsOf = (repo: TestRepo): string[] =>
  repo
    .git("for-each-ref", "--format=%(refname)", prefix)
    .split("\n")
    .filter((ref) => ref !== "");
const isReached = (repo: TestRepo, commit: string): boolean =>
  repo.git("rev-list", `--glob=${prefix}/*`).split("\n").includes(commit);

describe.each([
  ["with filters", true],
  ["without", false],
])("images in a repository %s", (_what, filters) => {
  test("are files of a commit that nothing else is in, and that the month's ref reaches", async () => {
    const origin = bareOrigin({ filters });
    const clone = origin.clone("--depth=1");
    const commit = await keeping(clone, "2026-11")("roc", "history");
    const names = origin.bare.git("ls-tree", "--name-only", commit).split("\n");
    expect(names).toEqual(["history", "roc"].map((text) => image(text).name).sort());
    expect(origin.bare.git("cat-file", "blob", `${commit}:${image("roc").name}`)).toBe("picture of roc");
    expect(origin.bare.git("rev-list", "--parents", "-1", commit)).toBe(commit);
    expect(refsOf(origin.bare)).toEqual([`${prefix}/2026-11`]);
    expect(isReached(origin.bare, commit)).toBe(true);
    // Nothing of it is in the user's own clone.
    expect(refsOf(clone)).toEqual([]);
    expect(clone.git("status", "--porcelain")).toBe("");
  });
});

test("images stay when others come, from other clones too", async () => {
  const origin = bareOrigin();
  const first = await keeping(origin.clone(), "2026-11")("a");
  const second = await keeping(origin.clone(), "2026-11")("b");
  const third = await keeping(origin.clone("--depth=1"), "2026-11")("c");
  for (const commit of [first, second, third]) expect(isReached(origin.bare, commit)).toBe(true);
  origin.bare.git("-c", "gc.pruneExpire=now", "gc", "-q");
  expect(origin.bare.git("cat-file", "-t", first)).toBe("commit");
});

test("the same images are the same commit, and nothing is written again", async () => {
  const origin = bareOrigin();
  const first = await keeping(origin.clone(), "2026-11")("a", "b");
  const tip = origin.bare.git("rev-parse", `${prefix}/2026-11`);
  expect(await keeping(origin.clone(), "2026-11")("a", "b")).toBe(first);
  expect(origin.bare.git("rev-parse", `${prefix}/2026-11`)).toBe(tip);
});

test("of many at once none is lost", async () => {
  const origin = bareOrigin();
  const clones = ["a", "b", "c", "d"].map((text) => ({ text, keep: keeping(origin.clone(), "2026-11") }));
  const commits = await Promise.all(clones.map(({ text, keep }) => keep(text)));
  for (const commit of commits) expect(isReached(origin.bare, commit)).toBe(true);
});

test("old months go when a new one begins, and what is shown again stays", async () => {
  const origin = bareOrigin();
  const clone = origin.clone();
  const old = await keeping(clone, "2026-05")("old");
  const shownAgain = await keeping(clone, "2026-05")("again");
  await keeping(clone, "2026-09")("young");
  origin.bare.git("update-ref", `${prefix}/mine`, old);
  expect(await keeping(clone, "2026-11")("again")).toBe(shownAgain);
  expect(refsOf(origin.bare)).toEqual(["2026-09", "2026-11", "mine"].map((name) => `${prefix}/${name}`));
  expect(isReached(origin.bare, shownAgain)).toBe(true);
  // Within the month nobody looks for old ones again.
  origin.bare.git("update-ref", `${prefix}/2026-01`, old);
  await keeping(clone, "2026-11")("more");
  expect(refsOf(origin.bare)).toContain(`${prefix}/2026-01`);
});

test("a repository that takes nothing says what is to be done", async () => {
  const origin = bareOrigin();
  const clone = origin.clone();
  origin.bare.write("hooks/pre-receive", "#!/bin/sh\necho 'protected ref' >&2\nexit 1\n");
  const { chmodSync } = await import("node:fs");
  chmodSync(`${origin.dir}/hooks/pre-receive`, 0o755);
  await expect(keeping(clone, "2026-11")("a")).rejects.toMatchObject({
    name: "UserError",
    fix: expect.stringContaining("contents: write"),
  });
});
