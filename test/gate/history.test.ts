import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commitsBetween, remoteCommit } from "../../src/gate/history.ts";
import { testHost } from "../support/host.ts";
import { gitRepo, openRepo, tempDir } from "../support/repo.ts";

/** A repository of six commits, oldest first, and a clone of its last one alone. */
function shallow() {
  const repo = gitRepo();
  const commits = [repo.git("rev-parse", "HEAD")];
  for (let n = 1; n < 6; n++) commits.push(repo.commit(`commit ${n}`));
  const root = join(tempDir(), "clone");
  repo.git("clone", "-q", "--depth=1", `file://${repo.root}`, root);
  return { repo, commits, clone: { host: testHost(), root } };
}

describe("a remote's ref", () => {
  it("is the commit of a tag, annotated or not, before that of a branch", async () => {
    const { repo, commits, clone } = shallow();
    const [first = "", second = "", third = ""] = commits;
    repo.git("tag", "-a", "v1", "-m", "v1", first);
    repo.git("tag", "light", second);
    repo.git("branch", "v1", third);
    repo.git("branch", "work", third);
    expect(await remoteCommit(clone, "v1")).toBe(first);
    expect(await remoteCommit(clone, "light")).toBe(second);
    expect(await remoteCommit(clone, "work")).toBe(third);
  });

  it("is named in full: no pattern, no option, no part of a name", async () => {
    const { repo, clone } = shallow();
    repo.git("branch", "a/work");
    for (const name of ["w*", "work", "--upload-pack=x", "heads/a/work", ""]) {
      expect(await remoteCommit(clone, name)).toBeUndefined();
    }
  });

  it("is not known without a remote, or where it is gone", async () => {
    const alone = gitRepo();
    expect(await remoteCommit({ host: testHost(), root: alone.root }, "main")).toBeUndefined();
    alone.git("remote", "add", "origin", join(tempDir(), "gone"));
    expect(await remoteCommit({ host: testHost(), root: alone.root }, "main")).toBeUndefined();
  });
});

describe("commits between two", () => {
  it("are counted as far as the limit, in a shallow clone once it is deepened for that", async () => {
    const { commits, clone } = shallow();
    const base = commits[5] ?? "";
    const count = (ancestor: number, limit: number, fetch: boolean) =>
      commitsBetween(clone, base, commits[ancestor] ?? "", { limit, fetch });
    const held = () => openRepo(clone.root).git("rev-list", "--count", "HEAD");
    expect(await count(5, 0, true)).toBe(0);
    expect(await count(3, 9, false)).toBeUndefined();
    expect([await count(3, 1, true), held()]).toEqual([undefined, "2"]);
    expect([await count(3, 2, true), held()]).toEqual([2, "3"]);
    expect([await count(0, 99, true), held()]).toEqual([5, "6"]);
    // All there is was looked at.
    expect(await commitsBetween(clone, base, "e".repeat(40), { limit: 99, fetch: true })).toBeUndefined();
  });
});
