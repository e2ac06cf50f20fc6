import { git } from "../lib/git.ts";
import type { Bench } from "./bench.ts";

/** Puts files of a clone back to what they are at another commit; what is not there is removed. */
export async function revertFiles({ host, root }: Bench, commit: string, paths: readonly string[]): Promise<void> {
  const at = { cwd: root, env: { ...host.env, GIT_LITERAL_PATHSPECS: "1", GIT_LFS_SKIP_SMUDGE: "1" } };
  const known = new Set((await git(["ls-tree", "-r", "--name-only", "-z", commit], at)).split("\0"));
  const change = async (command: readonly string[], files: readonly string[]): Promise<void> => {
    if (files.length === 0) return;
    const named = [...command, "--pathspec-from-file=-", "--pathspec-file-nul"];
    await git(["-c", "core.hooksPath=/dev/null", ...named], { ...at, input: files.join("\0") });
  };
  await change(
    ["rm", "--quiet", "--force", "--ignore-unmatch"],
    paths.filter((path) => !known.has(path)),
  );
  await change(
    ["checkout", "--quiet", commit],
    paths.filter((path) => known.has(path)),
  );
}
