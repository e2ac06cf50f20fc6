import { UserError } from "../lib/errors.ts";
import { tryGit } from "../lib/git.ts";
import type { Host } from "../lib/host.ts";

/** One line of Git's output, or undefined where Git says no. */
export async function revision(host: Host, root: string, args: readonly string[]): Promise<string | undefined> {
  const result = await tryGit(args, { cwd: root, env: host.env });
  const line = result.stdout.trim();
  return result.code === 0 && line !== "" ? line : undefined;
}

/**
 * The checked-out commit and its parents. Read from the object: a shallow clone hides parents from `HEAD^1`. With no commit
 * yet it is Git's null id, if that is said to do.
 */
export async function headCommit(
  host: Host,
  root: string,
  unborn = false,
): Promise<{ commit: string; parents: string[] }> {
  const commit = await revision(host, root, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]);
  if (commit === undefined && unborn) return { commit: "0".repeat(40), parents: [] };
  if (commit === undefined) {
    throw new UserError("there is no commit here", {
      where: { file: root },
      fix: "Run inside a Git repository with at least one commit; in a workflow, after actions/checkout.",
    });
  }
  const text = await revision(host, root, ["cat-file", "commit", commit]);
  const header = text?.split("\n\n", 1)[0] ?? "";
  const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? "");
  return { commit, parents };
}

/** The best common ancestor with the first of `others` that is known here; a shallow clone is deepened in bounds. */
export async function mergeBase(
  host: Host,
  root: string,
  commit: string,
  others: readonly (string | undefined)[],
): Promise<string | undefined> {
  const names = others.filter((name) => name !== undefined);
  const search = async (): Promise<string | undefined> => {
    for (const name of names) {
      const found = await revision(host, root, ["merge-base", "--end-of-options", commit, name]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const found = await search();
  if (found !== undefined || names.length === 0) return found;
  for (const depth of [50, 500, 5000]) {
    if ((await revision(host, root, ["rev-parse", "--is-shallow-repository"])) !== "true") return undefined;
    host.log.debug(`deepening the shallow clone by ${depth} commits to find where this branch left its base`);
    const wanted = names.filter((name) => !name.startsWith("refs/heads/")).map(refspec);
    const args = ["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", `--deepen=${depth}`, "origin", commit];
    const fetched = await tryGit([...args, ...wanted.slice(0, 1)], { cwd: root, env: host.env });
    if (fetched.code !== 0) {
      host.log.warning(
        "this clone is shallow and cannot be deepened, so the merge base is unknown: give actions/checkout `fetch-depth: 0`",
      );
      return undefined;
    }
    const deeper = await search();
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}

/** A branch is fetched to where it is looked for; a commit has no name of its own. */
function refspec(name: string): string {
  return name.startsWith("refs/remotes/origin/") ? `+${name.replace("remotes/origin", "heads")}:${name}` : name;
}

/** Whether tracked files differ from the commit. */
export async function isDirty(host: Host, root: string): Promise<boolean> {
  const result = await tryGit(["status", "--porcelain", "--untracked-files=no"], { cwd: root, env: host.env });
  return result.stdout.trim() !== "";
}

/** What origin calls its default branch, else the usual names. */
export async function localDefaultBranch(host: Host, root: string): Promise<string> {
  const told = await revision(host, root, ["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]);
  if (told !== undefined) return told.replace(/^origin\//, "");
  const refs = ["main", "master"].flatMap((name) => [`refs/heads/${name}`, `refs/remotes/origin/${name}`]);
  const list = await tryGit(["for-each-ref", "--format=%(refname)", ...refs], { cwd: root, env: host.env });
  return list.stdout.includes("/main") || !list.stdout.includes("/master") ? "main" : "master";
}

/** `owner/name` from origin's URL, where origin is on the forge itself. */
export async function localRepository(host: Host, root: string, serverUrl: string): Promise<string | undefined> {
  return repositoryAt(await revision(host, root, ["config", "--get", "remote.origin.url"]), serverUrl);
}

/** `owner/name` from a remote's URL, where that is on the forge itself. */
export function repositoryAt(url: string | undefined, serverUrl: string): string | undefined {
  const scp = url === undefined ? null : /^(?:[^/@:]+@)?([^/:]+):([^/].*)$/.exec(url);
  const there =
    scp !== null
      ? { host: scp[1], path: scp[2] }
      : url !== undefined && URL.canParse(url)
        ? { host: new URL(url).hostname, path: new URL(url).pathname.slice(1) }
        : undefined;
  if (there?.host !== new URL(serverUrl).hostname) return undefined;
  const name = there.path?.replace(/\/$/, "").replace(/\.git$/, "");
  return name !== undefined && /^[\w.-]+\/[\w.-]+$/.test(name) ? name : undefined;
}
