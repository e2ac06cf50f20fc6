import type { GitHubApi, Purpose } from "./api.ts";
import { isRefused } from "./refusals.ts";

/** One line in the list of checks under a commit. */
export interface Check {
  /** What rulesets name; the same on every run. */
  readonly name: string;
  /** The head commit: checks on a merge commit are not seen on the pull request. */
  readonly head: string;
  readonly conclusion: "success" | "failure" | "neutral" | "cancelled";
  readonly title: string;
  /** Markdown, cut where it is longer than GitHub takes. */
  readonly summary: string;
  readonly url?: string;
}

/** What became of a check: a run of GitHub's, or a commit status where there are no check runs. */
interface CheckResult {
  readonly kind: "check" | "status";
  readonly url?: string;
}

const maxSummary = 65_535;
const externalId = "modelgate";
const checking: Purpose = { doing: "write the check", permission: "checks: write" };

/** Writes the check on the head commit; the same name there is updated. Falls to a commit status on 403 and 404. */
export async function createCheck(api: GitHubApi, check: Check): Promise<CheckResult> {
  try {
    return await writeCheckRun(api, check);
  } catch (error) {
    if (!isRefused(error, 403, 404)) return api.ask(checking, () => Promise.reject(error));
    api.host.log.debug(`no check run (${error.status}): writing a commit status`);
    return writeStatus(api, check);
  }
}

async function writeCheckRun(api: GitHubApi, check: Check): Promise<CheckResult> {
  const { octokit, owner, repo } = api;
  const content = {
    owner,
    repo,
    name: check.name,
    status: "completed" as const,
    conclusion: check.conclusion,
    completed_at: api.host.now().toISOString(),
    external_id: externalId,
    output: { title: check.title.slice(0, 255), summary: cut(check.summary) },
    ...(check.url === undefined ? {} : { details_url: check.url }),
  };
  const there = await octokit.rest.checks.listForRef({ owner, repo, ref: check.head, check_name: check.name });
  const own = there.data.check_runs.find((run) => run.external_id === externalId);
  const written =
    own === undefined
      ? await octokit.rest.checks.create({ ...content, head_sha: check.head })
      : await octokit.rest.checks.update({ ...content, check_run_id: own.id });
  const url = written.data.html_url;
  return { kind: "check", ...(url ? { url } : {}) };
}

async function writeStatus(api: GitHubApi, check: Check): Promise<CheckResult> {
  const { owner, repo } = api;
  const purpose = { doing: "write the commit status", permission: "statuses: write" };
  const state = check.conclusion === "failure" ? "failure" : check.conclusion === "cancelled" ? "error" : "success";
  await api.ask(purpose, (octokit) =>
    octokit.rest.repos.createCommitStatus({
      owner,
      repo,
      sha: check.head,
      state,
      context: check.name,
      description: check.title.length > 140 ? `${check.title.slice(0, 139)}…` : check.title,
      ...(check.url === undefined ? {} : { target_url: check.url }),
    }),
  );
  return { kind: "status", ...(check.url === undefined ? {} : { url: check.url }) };
}

/** GitHub counts bytes here; what is cut stays in the full report. */
function cut(summary: string): string {
  const bytes = Buffer.from(summary);
  if (bytes.length <= maxSummary) return summary;
  return `${new TextDecoder().decode(bytes.subarray(0, maxSummary - 4)).replace(/\uFFFD+$/, "")}…`;
}
