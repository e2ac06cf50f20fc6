import { existsSync } from "node:fs";
import { isAbsolute, resolve } from "node:path";
import { UserError } from "../../lib/errors.ts";
import { git, redactUrls, tryGit } from "../../lib/git.ts";
import type { Host } from "../../lib/host.ts";

/** The far side of a ref store: a remote of the user's repository, another repository, or that repository itself. */
export interface RemotePlace {
  readonly url: string;
  /** For people: the remote's name or its URL without credentials. */
  readonly label: string;
  /** The store is the user's own repository: there is no remote. */
  readonly local: boolean;
}

/** Which repository `remote` means: a remote's name, `owner/name` on the same server, a URL or a path. */
export async function resolveRemote(host: Host, root: string, remote: string | undefined): Promise<RemotePlace> {
  const at = { cwd: root, env: host.env };
  const names = (await git(["remote"], at)).split("\n").filter((name) => name !== "");
  const named = remote ?? (names.includes("origin") ? "origin" : names.length === 1 ? names[0] : undefined);
  if (named === undefined) {
    if (names.length > 1) {
      throw new UserError(`this repository has the remotes ${names.join(", ")} and none is called origin`, {
        fix: "Name the one that keeps modelgate's refs.",
      });
    }
    return { url: await commonDir(host, root), label: "this repository", local: true };
  }
  if (names.includes(named)) {
    const url = absolute(await git(["remote", "get-url", named], at), root);
    return { url, label: named, local: false };
  }
  const sibling = /^[\w.-]+\/[\w.-]+$/.test(named) && !existsSync(resolve(root, named));
  const url = sibling ? await siblingUrl(host, root, names, named) : absolute(named, root);
  return { url, label: redactUrls(named), local: false };
}

/** The directory that all worktrees of the user's repository share. */
export function commonDir(host: Host, root: string): Promise<string> {
  return git(["rev-parse", "--path-format=absolute", "--git-common-dir"], { cwd: root, env: host.env });
}

/** `owner/name` stands on the server that origin is on. */
async function siblingUrl(host: Host, root: string, names: readonly string[], repository: string): Promise<string> {
  const server = host.env["GITHUB_SERVER_URL"];
  const origin = names.includes("origin")
    ? (await tryGit(["remote", "get-url", "origin"], { cwd: root, env: host.env })).stdout.trim()
    : "";
  const http = /^(https?:\/\/(?:[^/]*@)?[^/]+)\//.exec(origin)?.[1];
  if (http !== undefined) return `${http}/${repository}.git`;
  const ssh = /^(ssh:\/\/[^/]+\/|[^/:]+@[^/:]+:)/.exec(origin)?.[1];
  if (ssh !== undefined) return `${ssh}${repository}.git`;
  return `${server ?? "https://github.com"}/${repository}.git`;
}

/** A path is relative to the user's repository, and the scratch repository stands elsewhere. */
function absolute(url: string, root: string): string {
  const elsewhere = /^[a-z][a-z0-9+.-]*:\/\//i.test(url) || /^[^/\\]{2,}:/.test(url);
  return elsewhere || isAbsolute(url) ? url : resolve(root, url);
}
