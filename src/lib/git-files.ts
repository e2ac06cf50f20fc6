import { type GitOptions, git } from "./git.ts";

/** The files, by path from the root, that Git tracks or does not ignore and that one of these globs names. */
export async function listFiles(globs: readonly string[], options: GitOptions): Promise<string[]> {
  const wanted = globs.map((glob) => `:(glob)${glob}`);
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate", "--", ...wanted];
  return (await git(args, options)).split("\0").filter((path) => path !== "");
}
