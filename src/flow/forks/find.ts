import type { GitHubApi } from "../../github/api.ts";
import type { ForgeContext } from "../../github/context.ts";
import type { PullRequest } from "../../github/pulls.ts";
import { pullRequestsOfRun, readWorkflowRun, type WorkflowRun } from "../../github/workflow-runs.ts";
import { UserError } from "../../lib/errors.ts";

/** A run of a stranger's pull request, with the open pull requests that its head commit is the head of. */
export interface Found {
  readonly run: WorkflowRun;
  /** One, but where the same branch is proposed for several. */
  readonly pulls: readonly PullRequest[];
}

const dependabot = "dependabot[bot]";

/**
 * The run that the event tells of, as the forge has it now, and its pull request; or why there is nothing to report: a run of
 * another workflow or event, a pull request that is closed, that has moved on, or that reports itself.
 */
export async function findFork(
  api: GitHubApi,
  forge: ForgeContext,
  workflow: string,
): Promise<Found | { readonly nothing: string }> {
  if (forge.event !== "workflow_run" || forge.workflowRun === undefined) {
    throw new UserError("no workflow run is told of: this is for workflows that start on `workflow_run`", {
      fix: "Start it with `on: { workflow_run: { workflows: [modelgate], types: [completed] } }`.",
    });
  }
  const run = await readWorkflowRun(api, forge.workflowRun);
  const said = `run ${run.id}`;
  if (run.path !== workflow) return { nothing: `${said} is of ${run.path}, and ${workflow} counts` };
  if (run.event !== "pull_request") return { nothing: `${said} was started by ${run.event}, and by no pull request` };
  if (run.conclusion === "action_required") return { nothing: `${said} waits for somebody to approve it` };
  if (run.headRepository === undefined) return { nothing: `${said} is of a fork that is not there any more` };
  const pulls = await pullRequestsOfRun(api, run);
  if (pulls.length === 0) {
    return { nothing: `${run.headRepository.name} has no open pull request from \`${run.headBranch}\`` };
  }
  const current = pulls.filter(({ headSha }) => headSha === run.headSha);
  const [first = pulls[0]] = current;
  if (current.length === 0) {
    const at = first?.headSha.slice(0, 7);
    return { nothing: `superseded: ${said} is of ${run.headSha.slice(0, 7)}, and the pull request is at ${at} by now` };
  }
  const strangers = current.filter(({ fromFork, author }) => fromFork || author === dependabot);
  if (strangers.length === 0 && run.actor !== dependabot) {
    return { nothing: `pull request ${first?.number} is of this repository: its own workflow reports` };
  }
  return { run, pulls: strangers.length === 0 ? current : strangers };
}

/** Why nothing of a run counts that came to no proper end; undefined where it did. A red one may have been measured well. */
export function unfinished({ conclusion }: WorkflowRun): string | undefined {
  switch (conclusion) {
    case "success":
    case "failure":
      return undefined;
    case "cancelled":
      return "the run that measures was cancelled";
    case "timed_out":
      return "the run that measures took too long and was ended";
    case "skipped":
      return "the run that measures was skipped";
    default:
      return `the run that measures ended as ${conclusion || "unknown"}`;
  }
}
