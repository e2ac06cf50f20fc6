import { mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { DataDiff } from "../../src/data/diff/document.ts";
import { clone, dvc, dvcRepo } from "../support/data-peers.ts";
import { type TestRepo, tempDir } from "../support/repo.ts";
import { local } from "../support/steps.ts";

const Entry = z.object({ path: z.string() });
const Theirs = z.object({
  added: z.array(Entry),
  deleted: z.array(Entry),
  modified: z.array(Entry),
  renamed: z.array(z.object({ path: z.object({ old: z.string(), new: z.string() }) })),
});

/** What both say of files; DVC also names the folders that hold them. */
interface Said {
  readonly added: string[];
  readonly removed: string[];
  readonly changed: string[];
  readonly moved: string[];
}

function theirs(repo: TestRepo, ...revs: string[]): Said {
  const text = dvc(repo.root, ["diff", "--json", ...revs]);
  const said = Theirs.parse({ added: [], deleted: [], modified: [], renamed: [], ...JSON.parse(text) });
  const files = (list: { path: string }[]): string[] =>
    list
      .map(({ path }) => path)
      .filter((path) => !path.endsWith("/"))
      .sort();
  return {
    added: files(said.added),
    removed: files(said.deleted),
    changed: files(said.modified),
    moved: said.renamed
      .filter(({ path }) => !path.new.endsWith("/"))
      .map(({ path }) => `${path.old} → ${path.new}`)
      .sort(),
  };
}

async function ours(repo: TestRepo, a?: string, b?: string): Promise<Said> {
  const { outputs } = await local(repo.root, "diff", { ...(a && { a }), ...(b && { b }) });
  const said = outputs as Pick<DataDiff, "added" | "removed" | "changed" | "moved">;
  const files = (list: readonly { path: string }[]): string[] => list.map(({ path }) => path).sort();
  return {
    added: files(said.added),
    removed: files(said.removed),
    changed: files(said.changed),
    moved: said.moved.map(({ from, to }) => `${from} → ${to}`).sort(),
  };
}

/** Three commits of a directory, files and a nested pin, made by real DVC. */
function history(): { repo: TestRepo; commits: string[] } {
  const repo = dvcRepo({ url: tempDir() });
  const commits: string[] = [];
  const commit = (...pins: string[]): void => {
    dvc(repo.root, ["add", "-q", ...pins]);
    commits.push(repo.commit(`commit ${commits.length}`));
  };
  for (const [path, text] of Object.entries({
    a: "alpha",
    b: "beta",
    "sub/c": "gamma",
    "sub/d": "delta",
    twin1: "twin",
    twin2: "twin",
  })) {
    repo.write(`data/${path}`, text);
  }
  repo.write("one.csv", "x,y\n1,2\n");
  mkdirSync(join(repo.root, "deep/er"), { recursive: true });
  repo.write("deep/er/grüße 😀.txt", "hello");
  commit("data", "one.csv", "deep/er/grüße 😀.txt");
  repo.write("data/b", "BETA");
  renameSync(join(repo.root, "data/sub/c"), join(repo.root, "data/moved"));
  rmSync(join(repo.root, "data/sub/d"));
  repo.write("data/new", "new");
  repo.write("one.csv", "x,y\n1,2\n3,4\n");
  commit("data", "one.csv");
  renameSync(join(repo.root, "data/twin1"), join(repo.root, "data/twin3"));
  renameSync(join(repo.root, "data/twin2"), join(repo.root, "data/twin4"));
  dvc(repo.root, ["remove", "-q", "deep/er/grüße 😀.txt.dvc"]);
  rmSync(join(repo.root, "deep/er/grüße 😀.txt"), { force: true });
  repo.write("two.csv", "x\n1\n");
  commit("data", "two.csv");
  return { repo, commits };
}

describe("real DVC's diff", () => {
  test("says the same of any two commits, in a clone with no cache too", async () => {
    const { repo, commits } = history();
    dvc(repo.root, ["push", "-q", "--all-commits"]);
    const fresh = clone(repo);
    for (const a of commits) {
      for (const b of commits) {
        const expected = theirs(repo, a, b);
        if (a !== b) expect(Object.values(expected).flat().length).toBeGreaterThan(3);
        expect(await ours(repo, a, b)).toEqual(expected);
        expect(await ours(fresh, a, b)).toEqual(expected);
      }
    }
  });

  test("says the same of a commit and the workspace", async () => {
    const { repo, commits } = history();
    expect(await ours(repo)).toEqual(theirs(repo));
    repo.write("data/a", "ALPHA");
    repo.write("data/again/e", "epsilon");
    renameSync(join(repo.root, "data/moved"), join(repo.root, "data/back"));
    rmSync(join(repo.root, "data/new"));
    rmSync(join(repo.root, "one.csv"));
    repo.write("one.csv", "z\n");
    const expected = theirs(repo);
    expect(expected).toMatchObject({ changed: ["data/a", "one.csv"], moved: ["data/moved → data/back"] });
    expect(await ours(repo)).toEqual(expected);
    expect(await ours(repo, commits[0])).toEqual(theirs(repo, commits[0] ?? ""));
  });
});
