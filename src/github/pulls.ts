import type { GitHubApi, Octokit, Purpose } from "./api.ts";
import { isRefused } from "./refusals.ts";

/** A pull request as it is now, which may be later than the event that started the job. */
export interface PullRequest {
  readonly number: number;
  readonly state: "open" | "closed";
  readonly headSha: string;
  /** `owner/name`; empty where the fork was deleted. */
  readonly headRepository: string;
  readonly fromFork: boolean;
  readonly author: string;
  readonly labels: readonly string[];
  readonly baseRef: string;
  readonly baseSha: string;
  readonly mergedAt?: string;
  readonly mergeCommit?: string;
}

const reading: Purpose = { doing: "read the pull request", permission: "pull-requests: read" };

/** One pull request, read live: its labels and head may have moved since the event. */
export async function readPullRequest(api: GitHubApi, number: number): Promise<PullRequest> {
  const { owner, repo } = api;
  const answer = await api.ask(reading, (octokit) => octokit.rest.pulls.get({ owner, repo, pull_number: number }));
  return pullRequestFrom(answer.data, `${owner}/${repo}`);
}

/** The head that a pull request has at this moment; undefined where the token may not ask. */
export async function liveHead(api: GitHubApi, number: number): Promise<string | undefined> {
  const { octokit, owner, repo } = api;
  try {
    return (await octokit.rest.pulls.get({ owner, repo, pull_number: number })).data.head.sha;
  } catch (error) {
    if (isRefused(error, 403, 404)) return undefined;
    throw error;
  }
}

/** Pull requests that a commit belongs to: by merge, by squash or as their head. Merged ones first. */
export async function pullRequestsOf(api: GitHubApi, commit: string): Promise<PullRequest[]> {
  const repository = `${api.owner}/${api.repo}`;
  const purpose = { ...reading, doing: `find the pull requests of ${commit.slice(0, 7)}` };
  const answer = await api.ask(purpose, (octokit) => pullsOfCommit(octokit, api, commit));
  const pulls = answer.map((pull) => pullRequestFrom(pull, repository));
  return pulls.sort(
    (a, b) => Number(b.mergedAt !== undefined) - Number(a.mergedAt !== undefined) || b.number - a.number,
  );
}

async function pullsOfCommit(octokit: Octokit, { owner, repo }: GitHubApi, commit: string): Promise<PullPayload[]> {
  try {
    const list = octokit.rest.repos.listPullRequestsAssociatedWithCommit;
    return await octokit.paginate(list, { owner, repo, commit_sha: commit, per_page: 100 });
  } catch (error) {
    if (!isRefused(error, 404)) throw error;
    try {
      // Gitea and Forgejo know the one that a commit merged, by another name.
      const one = await octokit.request("GET /repos/{owner}/{repo}/commits/{commit}/pull", { owner, repo, commit });
      return [one.data as PullPayload];
    } catch (other) {
      throw isRefused(other, 404) ? error : other;
    }
  }
}

/** The labels a pull request has at this moment. */
export async function labelsOf(api: GitHubApi, number: number): Promise<string[]> {
  return [...(await readPullRequest(api, number)).labels];
}

interface PullPayload {
  readonly number: number;
  readonly state: string;
  readonly head: { readonly sha: string; readonly repo: { readonly full_name: string } | null };
  readonly base: { readonly sha: string; readonly ref: string };
  readonly user: { readonly login: string } | null;
  readonly labels: readonly { readonly name: string }[];
  readonly merged_at: string | null;
  readonly merge_commit_sha: string | null;
}

/** What of the API's answer is gone by. */
export function pullRequestFrom(pull: PullPayload, repository: string): PullRequest {
  const headRepository = pull.head.repo?.full_name ?? "";
  return {
    number: pull.number,
    state: pull.state === "open" ? "open" : "closed",
    headSha: pull.head.sha,
    headRepository,
    fromFork: headRepository.toLowerCase() !== repository.toLowerCase(),
    author: pull.user?.login ?? "",
    labels: pull.labels.map((label) => label.name),
    baseRef: pull.base.ref,
    baseSha: pull.base.sha,
    ...(pull.merged_at === null ? {} : { mergedAt: pull.merged_at }),
    // Before the merge this is the commit of a trial merge, and nobody's history.
    ...(pull.merged_at === null || pull.merge_commit_sha === null ? {} : { mergeCommit: pull.merge_commit_sha }),
  };
}
