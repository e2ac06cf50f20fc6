import type { GitHubApi, Purpose } from "./api.ts";
import { isRefused } from "./refusals.ts";

/** What is known of somebody: yes, no, or that this token may not ask. */
type Standing = "yes" | "no" | "hidden";

const asking: Purpose = { doing: "ask who may override", permission: "metadata: read" };

/**
 * Whether a user is an active member of `organization/team`. GitHub answers 404 both for who is none and to a token that
 * may not see the team, such as a job's own: the team itself is asked for then, which tells the two apart.
 */
export async function isMember(api: GitHubApi, team: string, username: string): Promise<Standing> {
  const [org = "", team_slug = ""] = team.split("/");
  try {
    const { data } = await api.octokit.rest.teams.getMembershipForUserInOrg({ org, team_slug, username });
    return data.state === "active" ? "yes" : "no";
  } catch (error) {
    if (isRefused(error, 403)) return "hidden";
    if (!isRefused(error, 404)) return api.ask(asking, () => Promise.reject(error));
  }
  try {
    await api.octokit.rest.teams.getByName({ org, team_slug });
    return "no";
  } catch (error) {
    if (isRefused(error, 403, 404)) return "hidden";
    return api.ask(asking, () => Promise.reject(error));
  }
}

/** Whether a user may write to the repository. */
export async function mayWrite(api: GitHubApi, username: string): Promise<Standing> {
  const { owner, repo } = api;
  try {
    const { data } = await api.octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username });
    return data.permission === "admin" || data.permission === "write" ? "yes" : "no";
  } catch (error) {
    if (isRefused(error, 404)) return "no";
    if (isRefused(error, 403)) return "hidden";
    return api.ask(asking, () => Promise.reject(error));
  }
}
