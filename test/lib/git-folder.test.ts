import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findGit, headOf } from "../../src/lib/git-folder.ts";
import { gitEnv, gitRepo, openRepo, tempDir } from "../support/repo.ts";

const env = gitEnv();

describe("a repository in its usual form", () => {
  it("is found from the root, from below, and through a link, as Git itself finds it", () => {
    const { root, git } = gitRepo({ "a/b/c.txt": "x\n" });
    const link = join(tempDir(), "link");
    symlinkSync(join(root, "a"), link);
    for (const cwd of [root, join(root, "a/b"), link]) {
      expect(findGit(cwd, env)).toEqual({ root, dir: join(root, ".git") });
      expect(openRepo(cwd).git("rev-parse", "--show-toplevel")).toBe(root);
    }
    expect(git("rev-parse", "--absolute-git-dir")).toBe(join(root, ".git"));
  });

  it("tells its checked-out commit, be its branch loose, packed or none", () => {
    const { root, git, commit } = gitRepo();
    const head = (): string | undefined => {
      const found = findGit(root, env);
      return found && headOf(found);
    };
    git("checkout", "-q", "-b", "feature/x-1");
    const made = commit("second");
    expect(head()).toBe(made);
    git("pack-refs", "--all");
    expect(head()).toBe(made);
    expect(commit("third")).toBe(head());
    git("checkout", "-q", "--detach", made);
    expect(head()).toBe(made);
    git("checkout", "-q", "--orphan", "empty");
    expect(head()).toBeUndefined();
  });
});

describe("what only Git itself may say", () => {
  it("is left to it: linked worktrees, submodules' files, bare repositories, no repository", () => {
    const { root, git } = gitRepo();
    const worktree = join(tempDir(), "tree");
    git("worktree", "add", "-q", worktree);
    const bare = tempDir();
    openRepo(bare).git("init", "-q", "--bare");
    for (const cwd of [worktree, bare, join(root, ".git"), join(root, ".git/refs"), tempDir()]) {
      expect(findGit(cwd, env)).toBeUndefined();
    }
  });

  it.each([
    ["core.worktree", "../elsewhere"],
    ["core.bare", "true"],
    ["include.path", "more"],
    ["extensions.worktreeConfig", "true"],
  ])("is left to it: %s", (key, value) => {
    const { root, git } = gitRepo();
    mkdirSync(join(root, "elsewhere"));
    git("config", key, value);
    expect(findGit(root, env)).toBeUndefined();
  });

  it.each(["GIT_DIR", "GIT_WORK_TREE", "GIT_CEILING_DIRECTORIES", "GIT_CONFIG_COUNT", "GIT_CONFIG_KEY_0"])(
    "is left to it: %s is set",
    (name) => {
      expect(findGit(gitRepo().root, { ...env, [name]: "1" })).toBeUndefined();
    },
  );
});
