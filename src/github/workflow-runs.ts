import type { GitHubApi, Purpose } from "./api.ts";
import { type PullRequest, pullRequestFrom } from "./pulls.ts";

/** A workflow run as the API has it now. */
export interface WorkflowRun {
  readonly id: number;
  readonly attempt: number;
  readonly number: number;
  /** What started it: `pull_request`, `push`, … */
  readonly event: string;
  /** The workflow's file, such as `.github/workflows/modelgate.yml`. */
  readonly path: string;
  readonly headSha: string;
  readonly headBranch: string;
  /** Absent where the fork was deleted. */
  readonly headRepository?: { readonly id: number; readonly name: string; readonly owner: string };
  readonly actor: string;
  /** `completed`, or on its way there. */
  readonly status: string;
  /** `success`, `failure`, `cancelled`, `timed_out`, …; empty before it is completed. */
  readonly conclusion: string;
  /** When its event happened: a repeated run keeps that of the first. */
  readonly createdAt: Date;
}

const reading: Purpose = { doing: "read the workflow run", permission: "actions: read" };
const finding: Purpose = { doing: "find the run's pull request", permission: "pull-requests: read" };

/** One workflow run of this repository, read live. */
export async function readWorkflowRun(api: GitHubApi, id: number): Promise<WorkflowRun> {
  const { owner, repo } = api;
  const { data } = await api.ask(reading, (octokit) =>
    octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: id }),
  );
  // GitHub sends null for a fork that was deleted, though its description has none.
  const head = data.head_repository as typeof data.head_repository | null;
  return {
    id: data.id,
    attempt: data.run_attempt ?? 1,
    number: data.run_number,
    event: data.event,
    // Some answers have the branch behind it, `….yml@main`; a file may be called `….yml@main.yml`, and is another.
    path: data.path.replace(/@(?!.*\.ya?ml$).*$/s, ""),
    headSha: data.head_sha,
    headBranch: data.head_branch ?? "",
    ...(head === null ? {} : { headRepository: { id: head.id, name: head.full_name, owner: head.owner.login } }),
    actor: data.actor?.login ?? "",
    status: data.status ?? "",
    conclusion: data.conclusion ?? "",
    createdAt: new Date(data.created_at),
  };
}

/**
 * The open pull requests from the run's branch. A fork's run does not name its own, and asking by commit finds nothing, so
 * they are asked for by owner and branch; each is held against the id of the repository, which a rename does not change.
 */
export async function pullRequestsOfRun(api: GitHubApi, run: WorkflowRun): Promise<PullRequest[]> {
  const { owner, repo } = api;
  const { headRepository: from, headBranch } = run;
  if (from === undefined || headBranch === "") return [];
  const pulls = await api.ask(finding, (octokit) =>
    octokit.paginate(octokit.rest.pulls.list, {
      owner,
      repo,
      state: "open",
      head: `${from.owner}:${headBranch}`,
      per_page: 100,
    }),
  );
  // A filter that GitHub does not understand is left out by it, and all pull requests come back.
  const own = pulls.filter(({ head, base, state }) => {
    const there = head.repo as typeof head.repo | null;
    const isHere = base.repo.full_name.toLowerCase() === `${owner}/${repo}`.toLowerCase();
    return state === "open" && isHere && there?.id === from.id && head.ref === headBranch;
  });
  return own.map((pull) => pullRequestFrom(pull, `${owner}/${repo}`));
}
