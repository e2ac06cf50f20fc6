import { z } from "zod";
import type { GitHubApi } from "./api.ts";
import { isRefused } from "./refusals.ts";

/** An account as the API names it on a comment. Forges other than GitHub leave the type out. */
export interface Author {
  readonly login: string;
  readonly type?: string;
}

const Viewer = z.object({ viewer: z.object({ login: z.string() }) });
/** The accounts behind a job's own token, on GitHub and on forges with its API. */
const jobAccounts = ["github-actions[bot]", "gitea-actions", "forgejo-actions"];

/** The logins that the token may write as: one where the forge tells, the job's own account where it does not. */
export async function whoami(api: GitHubApi): Promise<readonly string[]> {
  try {
    // The one question that every kind of GitHub token may ask; a job's token may not ask GET /user.
    const answer = Viewer.safeParse(await api.octokit.graphql("query { viewer { login } }"));
    if (answer.success) return [answer.data.viewer.login];
  } catch (error) {
    if (isRefused(error, 401)) throw error;
  }
  try {
    return [(await api.octokit.rest.users.getAuthenticated()).data.login];
  } catch (error) {
    // The comments could be read: a forge that answers 401 here means that a job is no user.
    if (!isRefused(error, 401, 403, 404)) throw error;
    return jobAccounts;
  }
}

/** Whether an author is one of these logins; GraphQL names an App without the `[bot]` that REST appends. */
export function isBy(author: Author, logins: readonly string[]): boolean {
  return logins.some((login) => author.login === login || (author.type === "Bot" && author.login === `${login}[bot]`));
}
