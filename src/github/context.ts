import { UserError } from "../lib/errors.ts";
import { tryGit } from "../lib/git.ts";
import type { Host } from "../lib/host.ts";
import { type ForgeEvent, readEvent } from "./event.ts";
import { headCommit, isDirty, localDefaultBranch, localRepository, mergeBase, revision } from "./revisions.ts";

/** The pull request that a job works for, as its event told it. */
interface PullRequestContext {
  readonly number: number;
  readonly headSha: string;
  /** `owner/name`; empty where the fork was deleted. */
  readonly headRepository: string;
  readonly fromFork: boolean;
  /** What is checked out is its head, or a merge of it: under pull_request_target it is main, unless a step said otherwise. */
  readonly isCheckedOut: boolean;
  readonly author: string;
  readonly labels: readonly string[];
  readonly baseRef: string;
  /** The event is that somebody set this label, while `headSha` was the head. */
  readonly labeled?: { readonly label: string; readonly by: string };
}

/** What the event and the checkout say about a job, once, for every verb. */
export interface ForgeContext {
  readonly event: "pull_request" | "push" | "merge_group" | "workflow_dispatch" | "schedule" | "workflow_run" | "local";
  /** `owner/name`. */
  readonly repository?: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** The commit that its author wrote: a pull request's head, the pushed commit. */
  readonly head: string;
  /** The commit that is checked out. */
  readonly commit: string;
  /** The commit that the candidate is judged against. */
  readonly base?: string;
  readonly pullRequest?: PullRequestContext;
  /** Of the workflow run that the event tells of. */
  readonly workflowRun?: number;
  readonly defaultBranch: string;
  readonly onDefaultBranch: boolean;
  /** Neither from a fork nor by Dependabot. */
  readonly trusted: boolean;
  readonly run?: {
    readonly id: string;
    readonly attempt: number;
    readonly url: string;
    readonly job: string;
    readonly number: number;
  };
  readonly token?: string;
}

/** What an input may say in place of event and environment. */
interface ContextOverrides {
  readonly token?: string;
  readonly base?: string;
  readonly head?: string;
  /** On somebody's own machine a repository without a commit will do; its commit is Git's null id. */
  readonly unborn?: boolean;
}

const dependabot = "dependabot[bot]";
const zeroSha = /^0+$/;

/** Reads GITHUB_*, the event's file and the checkout at `root`; with no GITHUB_EVENT_NAME it is a local run. */
export async function readContext(host: Host, root: string, overrides: ContextOverrides = {}): Promise<ForgeContext> {
  const { env } = host;
  const event = kindOf(env["GITHUB_EVENT_NAME"]);
  const payload = event === "local" ? {} : await readEvent(env["GITHUB_EVENT_PATH"]);
  const { commit, parents } = await headCommit(host, root, event === "local" && overrides.unborn === true);
  const serverUrl = trimSlash(env["GITHUB_SERVER_URL"] || "https://github.com");
  const repository =
    env["GITHUB_REPOSITORY"] || payload.repository?.full_name || (await localRepository(host, root, serverUrl));
  const defaultBranch = payload.repository?.default_branch || (await localDefaultBranch(host, root));
  const branch = await branchName(host, root, event);
  const isBranchItself = event === "local" || (await standsOn(host, root, commit, defaultBranch));
  const onDefaultBranch =
    ["push", "workflow_dispatch", "schedule", "local"].includes(event) && branch === defaultBranch && isBranchItself;
  const pullRequest = pullRequestOf(payload, repository, [commit, ...parents]);
  const scene = {
    event,
    payload,
    commit,
    parents,
    defaultBranch,
    onDefaultBranch,
    ...(pullRequest === undefined ? {} : { pullRequest }),
  };
  const head = (await resolved(host, root, overrides.head)) ?? headOf(scene);
  const base = (await resolved(host, root, overrides.base)) ?? (await baseOf(host, root, scene));
  const run = runOf(host, serverUrl, repository);
  const token = overrides.token || env["GITHUB_TOKEN"] || (event === "local" ? env["GH_TOKEN"] : undefined);
  if (token) host.log.secret(token);
  return {
    event,
    ...(repository === undefined ? {} : { repository }),
    serverUrl,
    apiUrl: trimSlash(env["GITHUB_API_URL"] || "https://api.github.com"),
    head,
    commit,
    ...(base === undefined ? {} : { base }),
    ...(pullRequest === undefined ? {} : { pullRequest }),
    ...(payload.workflow_run?.id === undefined ? {} : { workflowRun: payload.workflow_run.id }),
    defaultBranch,
    onDefaultBranch,
    trusted: isTrusted(host, scene, repository, onDefaultBranch) && (isBranchItself || !isOthers(env)),
    ...(run === undefined ? {} : { run }),
    ...(token ? { token } : {}),
  };
}

interface Scene {
  readonly event: ForgeContext["event"];
  readonly payload: ForgeEvent;
  readonly commit: string;
  readonly parents: readonly string[];
  readonly defaultBranch: string;
  readonly onDefaultBranch: boolean;
  readonly pullRequest?: PullRequestContext;
}

/** Events that are no trigger of ours (issue_comment, release, …) run main's code on request, like a dispatch. */
function kindOf(name: string | undefined): ForgeContext["event"] {
  switch (name) {
    case undefined:
    case "":
      return "local";
    case "pull_request":
    case "pull_request_target":
      return "pull_request";
    case "push":
    case "merge_group":
    case "schedule":
    case "workflow_run":
      return name;
    default:
      return "workflow_dispatch";
  }
}

/** Events that are mapped to a dispatch, and that strangers can cause: a comment may have checked out a fork's head. */
function isOthers(env: Host["env"]): boolean {
  const name = env["GITHUB_EVENT_NAME"] ?? "";
  return kindOf(name) === "workflow_dispatch" && name !== "workflow_dispatch";
}

/** Whether the checked-out commit is the event's own, or one that the branch has: a step may have checked out another. */
async function standsOn(host: Host, root: string, commit: string, branch: string): Promise<boolean> {
  const own = host.env["GITHUB_SHA"];
  if (!own || own === commit) return true;
  const args = ["merge-base", "--is-ancestor", commit, `refs/remotes/origin/${branch}`];
  return (await tryGit(args, { cwd: root, env: host.env })).code === 0;
}

async function branchName(host: Host, root: string, event: ForgeContext["event"]): Promise<string | undefined> {
  if (event !== "local") return host.env["GITHUB_REF"]?.match(/^refs\/heads\/(.+)$/)?.[1];
  const name = await revision(host, root, ["symbolic-ref", "--quiet", "--short", "HEAD"]);
  return name;
}

/** `made`: the checked-out commit, then its parents. */
function pullRequestOf(payload: ForgeEvent, repository: string | undefined, made: readonly string[]) {
  const pull = payload.pull_request;
  const target = payload.repository?.full_name ?? repository;
  if (pull !== undefined) {
    const headRepository = pull.head?.repo?.full_name ?? "";
    const headSha = pull.head?.sha ?? made[2] ?? "";
    return {
      number: pull.number,
      headSha,
      headRepository,
      // A deleted fork has no repository any more: what is not known to be ours is not ours.
      fromFork: headRepository === "" || !sameName(headRepository, target),
      isCheckedOut: headSha === "" || made.includes(headSha),
      author: pull.user?.login ?? "",
      labels: (pull.labels ?? []).map((label) => label.name),
      baseRef: pull.base?.ref ?? payload.repository?.default_branch ?? "main",
      ...labeledBy(payload),
    };
  }
  const run = payload.workflow_run;
  const first = pullOfRun(payload);
  if (run === undefined || first === undefined) return undefined;
  const headRepository = run.head_repository?.full_name ?? "";
  return {
    number: first.number,
    headSha: run.head_sha,
    headRepository,
    fromFork: headRepository === "" || !sameName(headRepository, target),
    isCheckedOut: made.includes(run.head_sha),
    author: run.actor?.login ?? "",
    labels: [],
    baseRef: first.base?.ref ?? payload.repository?.default_branch ?? "main",
  };
}

/** GitHub also names pull requests of other repositories that have the run's branch as their head: anyone may open one. */
function pullOfRun({ repository, workflow_run: run }: ForgeEvent) {
  return run?.pull_requests?.find(({ base }) => !base?.repo || base.repo.id === repository?.id);
}

function labeledBy({ action, label, sender, pull_request: pull }: ForgeEvent): Pick<PullRequestContext, "labeled"> {
  if (action !== "labeled" || !label || !sender || pull?.head?.sha === undefined) return {};
  return { labeled: { label: label.name, by: sender.login } };
}

function headOf(scene: Scene): string {
  const { payload, pullRequest, commit } = scene;
  if (pullRequest !== undefined) return pullRequest.headSha || commit;
  if (scene.event === "merge_group") return payload.merge_group?.head_sha ?? commit;
  if (scene.event === "workflow_run") return payload.workflow_run?.head_sha ?? commit;
  return commit;
}

async function baseOf(host: Host, root: string, scene: Scene): Promise<string | undefined> {
  const { event, payload, parents, commit, pullRequest } = scene;
  if (event === "pull_request") {
    const pull = payload.pull_request;
    const [first, second] = parents;
    // The merge commit: what main is now is its first parent, newer than what the event remembers of it.
    if (first !== undefined && second !== undefined && second === pullRequest?.headSha && second !== commit)
      return first;
    const branch = `refs/remotes/origin/${pullRequest?.baseRef ?? scene.defaultBranch}`;
    return (await mergeBase(host, root, commit, [pull?.base?.sha, branch])) ?? pull?.base?.sha;
  }
  if (event === "merge_group") return payload.merge_group?.base_sha;
  if (event === "push") {
    const { before } = payload;
    if (before !== undefined && !zeroSha.test(before)) return before;
    // Before main's first push there is nothing; a new branch or tag left main somewhere.
    if (scene.onDefaultBranch) return undefined;
  }
  if (event === "workflow_run") return pullOfRun(payload)?.base?.sha;
  const branches = [`refs/remotes/origin/${scene.defaultBranch}`, `refs/heads/${scene.defaultBranch}`];
  const common = await mergeBase(host, root, commit, branches);
  // On the default branch itself the candidate is the last commit, or what is not committed yet.
  if (common !== commit) return common;
  return event === "local" && (await isDirty(host, root)) ? commit : parents[0];
}

function isTrusted(host: Host, scene: Scene, repository: string | undefined, onDefaultBranch: boolean): boolean {
  const { event, payload, pullRequest } = scene;
  if (event === "local") return true;
  if (pullRequest?.fromFork === true || pullRequest?.author === dependabot) return false;
  const run = payload.workflow_run;
  if (event === "workflow_run") {
    if (run === undefined || !sameName(run.head_repository?.full_name ?? "", repository)) return false;
    return run.actor?.login !== dependabot;
  }
  // What Dependabot merged is main's own by then.
  if (event === "push" && onDefaultBranch) return true;
  return host.env["GITHUB_ACTOR"] !== dependabot;
}

function runOf(host: Host, serverUrl: string, repository: string | undefined): ForgeContext["run"] {
  const { env } = host;
  const id = env["GITHUB_RUN_ID"];
  if (!id || repository === undefined) return undefined;
  const number = Number(env["GITHUB_RUN_NUMBER"]) || 0;
  const attempt = Number(env["GITHUB_RUN_ATTEMPT"]) || 1;
  // Gitea and Forgejo address runs by their number in the repository; Gitea from 1.26 by their id unless it is told so.
  const isGitea = env["GITEA_ACTIONS"] === "true" || env["FORGEJO_ACTIONS"] === "true";
  const name = isGitea ? `${number}?by_index=1` : id;
  return { id, attempt, number, job: env["GITHUB_JOB"] ?? "", url: `${serverUrl}/${repository}/actions/runs/${name}` };
}

async function resolved(host: Host, root: string, name: string | undefined): Promise<string | undefined> {
  if (name === undefined || name === "") return undefined;
  const commit = await revision(host, root, [
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${name}^{commit}`,
  ]);
  if (commit !== undefined) return commit;
  if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(name)) return name;
  throw new UserError(`no commit is called ${name} here`, {
    fix: "Fetch it first, or name a commit, tag or branch that is there.",
  });
}

function sameName(a: string, b: string | undefined): boolean {
  return a.toLowerCase() === b?.toLowerCase();
}

function trimSlash(url: string): string {
  return url.replace(/\/+$/, "");
}
