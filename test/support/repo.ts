import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** A directory that is removed when the test ends. */
export function tempDir(): string {
  const { path, remove } = makeTempDir();
  onTestFinished(remove);
  return path;
}

/** A directory for a whole file's tests, removed by the caller. */
export function makeTempDir(): { path: string; remove: () => void } {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "modelgate-test-")));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 3 }) };
}

export interface TestRepo {
  readonly root: string;
  git(...args: string[]): string;
  write(path: string, text: string): void;
  /** Commits everything that is there and returns the commit. */
  commit(message: string): string;
}

/** A real Git repository with one commit, main checked out. */
export function gitRepo(files: Record<string, string> = { "README.md": "test\n" }, root = tempDir()): TestRepo {
  const repo = openRepo(root);
  repo.git("init", "-q", "-b", "main");
  for (const [path, text] of Object.entries(files)) repo.write(path, text);
  repo.commit("first");
  return repo;
}

/** The same handle on a repository that exists. */
export function openRepo(root: string): TestRepo {
  const git = (...args: string[]): string =>
    execFileSync("git", args, { cwd: root, env: gitEnv(), encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
  return {
    root,
    git,
    write(path, text) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    commit(message) {
      git("add", "-A");
      git("commit", "-q", "--allow-empty", "-m", message);
      return git("rev-parse", "HEAD");
    },
  };
}

const settings = fileURLToPath(new URL("gitconfig", import.meta.url));

/** An environment in which Git reads nobody's own settings and every commit has the same author. */
export function gitEnv(): Record<string, string> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && !name.startsWith("GIT_") && !name.startsWith("GITHUB_")) env[name] = value;
  }
  return {
    ...env,
    GIT_CONFIG_GLOBAL: settings,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: "Test",
    GIT_AUTHOR_EMAIL: "test@example.com",
    GIT_COMMITTER_NAME: "Test",
    GIT_COMMITTER_EMAIL: "test@example.com",
  };
}
