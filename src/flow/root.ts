import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findDvcRoot, ownGit } from "../data/dvc-config-files.ts";
import { UserError } from "../lib/errors.ts";
import { git, tryGit } from "../lib/git.ts";
import type { Host } from "../lib/host.ts";

/** Where a repository begins, and the host to ask Git of it with. */
interface Root {
  readonly root: string;
  readonly host: Host;
}

/**
 * The root of the Git repository that the host stands in. `bare`: a folder of DVC's that no Git repository holds
 * (`dvc init --no-scm`) does as well; an empty one is kept in DVC's own folder then, for what Git knows of files.
 */
export async function findRoot(host: Host, bare: boolean): Promise<Root> {
  const result = await tryGit(["rev-parse", "--show-toplevel"], { cwd: host.cwd, env: host.env });
  if (result.code === 0) return { root: result.stdout.trim(), host };
  if (/dubious ownership/.test(result.stderr)) {
    throw notInside(
      host,
      "Run `git config --global --add safe.directory` for this directory, or check out as the same user.",
    );
  }
  const root = bare ? await findDvcRoot(host.cwd, "/") : undefined;
  if (root === undefined) {
    throw notInside(host, "Check the repository out first (actions/checkout), or change into one.");
  }
  const gitDir = join(root, ownGit);
  const own = { ...host, env: { ...host.env, GIT_DIR: gitDir, GIT_WORK_TREE: root } };
  const at = { cwd: root, env: host.env };
  if ((await tryGit(["--git-dir", gitDir, "rev-parse", "--git-dir"], at)).code !== 0) {
    await git(["init", "--quiet", "--bare", "--template=", gitDir], at);
    await git(["--git-dir", gitDir, "config", "core.bare", "false"], at);
    await mkdir(join(gitDir, "info"), { recursive: true });
    await writeFile(join(gitDir, "info", "exclude"), "/.dvc/cache\n/.dvc/tmp\n");
  }
  return { root, host: own };
}

function notInside(host: Host, fix: string): UserError {
  return new UserError(`${host.cwd} is not inside a Git repository`, { fix });
}
