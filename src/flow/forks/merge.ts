import type { PullRequest } from "../../github/pulls.ts";
import { UserError } from "../../lib/errors.ts";
import { git, tryGit } from "../../lib/git.ts";
import type { Host } from "../../lib/host.ts";
import { tokenConfig, withConfig } from "../../tracking/git/credentials.ts";

/** The checkout that the forge is asked from: the default branch's, never the pull request's. */
export interface Checkout {
  readonly host: Host;
  readonly root: string;
  readonly token: string | undefined;
}

/** Commits are often made some time before they are pushed: how long the branch's tip may seem to be older than it was. */
const grace = 24 * 60 * 60;
/** How far back the tip of the branch is looked for when the run began. */
const depth = 5000;

/**
 * Holds that a commit which a stranger's run says it measured is the merge that the forge made for it: of the pull request's
 * head with what its branch was when the run began, and of nothing else. By another first parent it could choose an older
 * policy or a weaker baseline; by another tree it could hide what it changed. Throws a UserError where it is not.
 */
export async function holdMerge(at: Checkout, pull: PullRequest, commit: string, began: Date): Promise<void> {
  await fetchRefs(at, pull);
  const made = `the run measured ${commit.slice(0, 7)}`;
  const merged = await ask(at, ["rev-parse", "--verify", "--quiet", `refs/modelgate/pull/${pull.number}/merge`]);
  if (merged !== commit && !(await isHere(at, commit))) await fetch(at, [commit]);
  if (!(await isHere(at, commit))) {
    throw new UserError(`${made}, which cannot be fetched any more`, { fix: "Push the pull request's branch again." });
  }
  const parents = (await git(["show", "-s", "--format=%P", "--end-of-options", commit], place(at))).split(" ");
  const [base = "", head] = parents;
  if (parents.length !== 2 || head !== pull.headSha) {
    throw new UserError(`${made}, which is no merge of ${pull.headSha.slice(0, 7)} with \`${pull.baseRef}\``, {
      fix: "Measure with actions/checkout as it is, on `pull_request`.",
    });
  }
  if (!(await wasTip(at, pull.baseRef, base, began))) {
    throw new UserError(
      `${made}, a merge with ${base.slice(0, 7)}: \`${pull.baseRef}\` was not there when the run began`,
      {
        fix: "Push the pull request's branch again, so that it is measured with what the branch is now.",
      },
    );
  }
  if (merged === commit) return;
  const tree = await git(["rev-parse", `${commit}^{tree}`], place(at));
  if ((await mergedTree(at, base, pull.headSha)) !== tree) {
    throw new UserError(`${made}, whose files are not those of the merge that it is said to be`, {
      fix: "Push the pull request's branch again.",
    });
  }
}

/**
 * A merge of the pull request as it is now, made here: to say which models it touches where nobody measured it. The head
 * itself where the two cannot be merged.
 */
export async function ownMerge(at: Checkout, pull: PullRequest): Promise<string> {
  await fetchRefs(at, pull);
  if (!(await isHere(at, pull.headSha))) {
    throw new UserError(`the head ${pull.headSha.slice(0, 7)} of pull request ${pull.number} cannot be fetched`, {
      fix: "Run the job again.",
    });
  }
  const base = await git(["rev-parse", "--verify", branchRef(pull.baseRef)], place(at));
  const tree = await mergedTree(at, base, pull.headSha);
  if (tree === undefined) return pull.headSha;
  const name = "modelgate";
  const email = "modelgate@users.noreply.github.com";
  const env = {
    ...at.host.env,
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
  };
  const message = `Merge ${pull.headSha} into ${base}`;
  return git(["commit-tree", tree, "-p", base, "-p", pull.headSha, "-m", message], { cwd: at.root, env });
}

/** The pull request's refs and its branch, as the forge has them now. What a fork wrote is fetched, and never checked out here. */
async function fetchRefs(at: Checkout, { number, baseRef }: PullRequest): Promise<void> {
  const valid = await tryGit(["check-ref-format", `refs/heads/${baseRef}`], place(at));
  if (valid.code !== 0) throw new UserError(`pull request ${number} is for a branch with no usable name`);
  const branch = `+refs/heads/${baseRef}:${branchRef(baseRef)}`;
  const refs = ["head", "merge"].map((name) => `+refs/pull/${number}/${name}:refs/modelgate/pull/${number}/${name}`);
  const [head = "", merge = ""] = refs;
  await fetch(at, [branch]);
  await fetch(at, [head]);
  // There is none where the two cannot be merged.
  await fetch(at, [merge]);
}

/** What cannot be fetched is not here, and whoever needs it says so. */
async function fetch(at: Checkout, refs: readonly string[]): Promise<void> {
  const { host, root, token } = at;
  const url = await git(["remote", "get-url", "origin"], place(at));
  const env = withConfig(host.env, tokenConfig(host, { url }, token));
  const plain = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head"];
  const result = await tryGit(["fetch", ...plain, "origin", ...refs], { cwd: root, env });
  if (result.code !== 0) host.log.debug(`${refs.join(" ")} could not be fetched: ${result.stderr.trim()}`);
}

/** Whether a commit was the branch's tip when something began: none came after it before that, by the times of the commits. */
async function wasTip(at: Checkout, branch: string, commit: string, began: Date): Promise<boolean> {
  const args = ["rev-list", "--first-parent", `--max-count=${depth}`, "--no-commit-header", "--format=%H %ct"];
  const line = (await git([...args, branchRef(branch), "--"], place(at))).split("\n").map((one) => one.split(" "));
  const index = line.findIndex(([id]) => id === commit);
  const next = Number(line[index - 1]?.[1]);
  return index === 0 || (index > 0 && next >= began.getTime() / 1000 - grace);
}

/** The tree of a merge as Git makes it; undefined where it cannot. */
async function mergedTree(at: Checkout, base: string, head: string): Promise<string | undefined> {
  return ask(at, ["merge-tree", "--write-tree", base, head]);
}

async function isHere(at: Checkout, commit: string): Promise<boolean> {
  return (await tryGit(["cat-file", "-e", `${commit}^{commit}`], place(at))).code === 0;
}

async function ask(at: Checkout, args: readonly string[]): Promise<string | undefined> {
  const { code, stdout } = await tryGit(args, place(at));
  return code === 0 ? stdout.trim() : undefined;
}

function place({ host, root }: Checkout): { cwd: string; env: Host["env"] } {
  return { cwd: root, env: host.env };
}

function branchRef(branch: string): string {
  return `refs/remotes/origin/${branch}`;
}
