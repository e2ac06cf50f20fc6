import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { treeDifferences } from "../../../src/flow/dashboard/differences.ts";
import { testHost } from "../../support/host.ts";
import { gitRepo, openRepo, tempDir } from "../../support/repo.ts";

describe("files between trees", () => {
  it("are told for each pair, whatever their names", async () => {
    const repo = gitRepo({ "a.txt": "1\n", "b/c d.txt": "1\n" });
    const tree = (): string => repo.git("rev-parse", "HEAD^{tree}");
    const first = tree();
    repo.write("a.txt", "2\n");
    repo.write("b/new\nline.txt", "1\n");
    repo.write("bé.txt", "1\n");
    repo.commit("second");
    const second = tree();
    const found = await treeDifferences(testHost(), repo.root, [
      [first, first],
      [first, second],
      [second, second],
      [second, first],
      [first, second],
    ]);
    const changed = ["a.txt", "b/new\nline.txt", "bé.txt"];
    expect(Object.fromEntries(found)).toEqual({
      [`${first} ${first}`]: [],
      [`${first} ${second}`]: changed,
      [`${second} ${second}`]: [],
      [`${second} ${first}`]: changed,
    });
  });

  it("are not told where this clone lacks a tree", async () => {
    const repo = gitRepo({ "a.txt": "1\n" });
    const first = repo.git("rev-parse", "HEAD^{tree}");
    repo.write("a.txt", "2\n");
    repo.commit("second");
    const second = repo.git("rev-parse", "HEAD^{tree}");
    const root = `${tempDir()}/shallow`;
    openRepo(repo.root).git("clone", "-q", "--depth=1", pathToFileURL(repo.root).href, root);
    const told = await treeDifferences(testHost(), root, [
      [first, second],
      [first, first],
      [second, second],
    ]);
    expect([...told.keys()]).toEqual([`${second} ${second}`]);
    expect((await treeDifferences(testHost(), root, [])).size).toBe(0);
  });
});
