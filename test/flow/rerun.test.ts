import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openBench } from "../../src/flow/bench.ts";
import { inCleanClone } from "../../src/flow/rerun.ts";
import { revertFiles } from "../../src/flow/revert.ts";
import { workspaceCommit } from "../../src/flow/workspace-commit.ts";
import { testHost } from "../support/host.ts";
import { gitRepo, openRepo, tempDir } from "../support/repo.ts";

const benchAt = (root: string) => openBench(testHost({ cwd: root }), { config: "modelgate.yaml", model: [] });

describe("inCleanClone", () => {
  it("has what is committed and what is installed, and is gone afterwards", async () => {
    const repo = gitRepo({ "a.txt": "one\n", ".gitignore": "node_modules\n.venv\n/left.txt\n" });
    const first = repo.git("rev-parse", "HEAD");
    repo.write("a.txt", "two\n");
    repo.commit("second");
    repo.write("left.txt", "not committed\n");
    repo.write("node_modules/lib.js", "installed\n");
    const bench = await benchAt(repo.root);
    let folder = "";
    await inCleanClone(bench, first, async (own) => {
      folder = own.root;
      expect(own.forge.commit).toBe(first);
      expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("one\n");
      expect(existsSync(join(folder, "left.txt"))).toBe(false);
      expect(readFileSync(join(folder, "node_modules", "lib.js"), "utf8")).toBe("installed\n");
      expect(existsSync(join(folder, ".venv"))).toBe(false);
    });
    expect(existsSync(folder)).toBe(false);
    expect(existsSync(join(repo.root, "node_modules", "lib.js"))).toBe(true);
    const failing = inCleanClone(bench, first, async (own) => {
      folder = own.root;
      throw new Error("broken");
    });
    await expect(failing).rejects.toThrow("broken");
    expect(existsSync(folder)).toBe(false);
  });

  it("leaves folders of packages that Git holds as they were committed", async () => {
    const repo = gitRepo({ "node_modules/lib.js": "committed\n" });
    const bench = await benchAt(repo.root);
    repo.write("node_modules/lib.js", "changed\n");
    const seen = await inCleanClone(bench, "HEAD", async ({ root }) =>
      readFileSync(join(root, "node_modules", "lib.js"), "utf8"),
    );
    expect(seen).toBe("committed\n");
  });

  it("reaches a commit that a shallow clone has fetched for itself", async () => {
    const repo = gitRepo({ "a.txt": "one\n" });
    const first = repo.git("rev-parse", "HEAD");
    repo.write("a.txt", "two\n");
    repo.commit("second");
    const dir = tempDir();
    openRepo(dir).git("clone", "-q", "--depth", "1", `file://${repo.root}`, join(dir, "shallow"));
    const shallow = openRepo(join(dir, "shallow"));
    shallow.git("fetch", "-q", "--depth", "1", "origin", first);
    const bench = await benchAt(shallow.root);
    const seen = await inCleanClone(bench, first, async ({ root }) => readFileSync(join(root, "a.txt"), "utf8"));
    expect(seen).toBe("one\n");
  });
});

describe("workspaceCommit", () => {
  it("holds the workspace as it stands, and touches neither index nor branch", async () => {
    const repo = gitRepo({
      "kept.txt": "1\n",
      "changed.txt": "1\n",
      "gone.txt": "1\n",
      ".gitignore": "/ignored.txt\n",
    });
    repo.write("changed.txt", "2\n");
    repo.write("new.txt", "new\n");
    repo.write("ignored.txt", "ignored\n");
    repo.write("staged.txt", "staged\n");
    repo.git("add", "staged.txt");
    repo.git("rm", "-q", "--cached", "gone.txt");
    const before = [repo.git("status", "--porcelain"), repo.git("rev-parse", "HEAD"), repo.git("for-each-ref")];
    const commit = await workspaceCommit(await benchAt(repo.root));
    expect([repo.git("status", "--porcelain"), repo.git("rev-parse", "HEAD"), repo.git("for-each-ref")]).toEqual(
      before,
    );
    const names = repo.git("ls-tree", "--name-only", commit).split("\n");
    expect(names).toEqual([".gitignore", "changed.txt", "gone.txt", "kept.txt", "new.txt", "staged.txt"]);
    expect(repo.git("show", `${commit}:changed.txt`)).toBe("2");
    expect(repo.git("rev-parse", `${commit}^`)).toBe(repo.git("rev-parse", "HEAD"));
  });
});

describe("revertFiles", () => {
  it("puts back what was changed or removed, removes what is new, and leaves the rest", async () => {
    const repo = gitRepo({ "src/a.py": "old\n", "src/[b].py": "old\n", "data/x/y.csv": "old\n", "rest.txt": "old\n" });
    const base = repo.git("rev-parse", "HEAD");
    for (const path of ["src/a.py", "src/[b].py", "rest.txt", "new/file.py"]) repo.write(path, "new\n");
    repo.git("rm", "-q", "-r", "data");
    // A file where a folder was.
    repo.write("data", "a file\n");
    repo.commit("change");
    const bench = await benchAt(repo.root);
    await inCleanClone(bench, "HEAD", async (own) => {
      await revertFiles(own, base, ["src/a.py", "src/[b].py", "new/file.py", "data", "data/x/y.csv"]);
      const read = (path: string) => readFileSync(join(own.root, path), "utf8");
      expect(["src/a.py", "src/[b].py", "data/x/y.csv", "rest.txt"].map(read)).toEqual([
        "old\n",
        "old\n",
        "old\n",
        "new\n",
      ]);
      expect(existsSync(join(own.root, "new/file.py"))).toBe(false);
    });
  });
});
