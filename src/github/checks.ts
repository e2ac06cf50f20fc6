import type { GitHubApi, Purpose } from "./api.ts";
import { isLater, type Writer } from "./comment-order.ts";
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
  /** Who writes: a newer run's check on the same commit is never overwritten by an older run. */
  readonly run: Writer["run"];
  /** Remarks on lines of the head commit. */
  readonly annotations?: readonly LineRemark[];
}

interface LineRemark {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly level: "notice" | "warning" | "failure";
  readonly title: string;
  readonly message: string;
}

/** What became of a check: a run of GitHub's, or a commit status where there are no check runs. */
export interface CheckResult {
  readonly kind: "check" | "status" | "stale";
  readonly url?: string;
}

const maxSummary = 65_535;
/** GitHub takes so many remarks in one request; each further one adds to them. */
const atOnce = 50;
const checking: Purpose = { doing: "write the check", permission: "checks: write" };

/** Writes the check on the head commit; the same name there is updated. Falls to a commit status on 403 and 404. */
export async function createCheck(api: GitHubApi, check: Check): Promise<CheckResult> {
  try {
    return await writeCheckRun(api, check);
  } catch (error) {
    if (isRefused(error, 422) && check.annotations !== undefined) {
      // A remark on a line that GitHub does not know must not cost the check.
      api.host.log.debug("GitHub refuses the check with its remarks on lines: writing it without");
      const { annotations: _, ...rest } = check;
      return createCheck(api, rest);
    }
    if (!isRefused(error, 403, 404)) return api.ask(checking, () => Promise.reject(error));
    api.host.log.debug(`no check run (${error.status}): writing a commit status`);
    return writeStatus(api, check);
  }
}

async function writeCheckRun(api: GitHubApi, check: Check): Promise<CheckResult> {
  const { octokit, owner, repo } = api;
  const annotations = (check.annotations ?? []).map(({ level, ...rest }) => ({ ...rest, annotation_level: level }));
  const output = { title: check.title.slice(0, 255), summary: cut(check.summary) };
  const first = annotations.slice(0, atOnce);
  const content = {
    owner,
    repo,
    name: check.name,
    status: "completed" as const,
    conclusion: check.conclusion,
    completed_at: api.host.now().toISOString(),
    external_id: `modelgate ${check.run.id} ${check.run.attempt}`,
    output: { ...output, ...(first.length === 0 ? {} : { annotations: first }) },
    ...(check.url === undefined ? {} : { details_url: check.url }),
  };
  const there = await octokit.rest.checks.listForRef({ owner, repo, ref: check.head, check_name: check.name });
  const own = there.data.check_runs.find((run) => writerOf(run.external_id) !== undefined);
  const writer = writerOf(own?.external_id ?? null);
  if (own !== undefined && writer !== undefined && isLater(writer, check.run)) {
    api.host.log.notice("a newer run has written its check on this commit already: it stays as it is");
    return { kind: "stale", ...(own.html_url ? { url: own.html_url } : {}) };
  }
  // Remarks add up on one check run: where the earlier one has some, a new one of the same name takes its place.
  const written =
    own === undefined || own.output.annotations_count > 0
      ? await octokit.rest.checks.create({ ...content, head_sha: check.head })
      : await octokit.rest.checks.update({ ...content, check_run_id: own.id });
  for (let from = atOnce; from < annotations.length; from += atOnce) {
    const more = { ...output, annotations: annotations.slice(from, from + atOnce) };
    await octokit.rest.checks.update({ owner, repo, check_run_id: written.data.id, output: more });
  }
  const url = written.data.html_url;
  return { kind: "check", ...(url ? { url } : {}) };
}

/** Whose check it is, by the name that only this program gives it. */
function writerOf(externalId: string | null): Writer["run"] | undefined {
  const match = /^modelgate(?: (\S+) (\d+))?$/.exec(externalId ?? "");
  return match === null ? undefined : { id: match[1] ?? "0", attempt: Number(match[2] ?? 1) };
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
