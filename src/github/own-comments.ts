import type { GitHubApi } from "./api.ts";
import { type Author, isBy, whoami } from "./identity.ts";

/** A comment on a pull request that this token's own author wrote. */
export interface OwnComment {
  readonly id: number;
  /** What GraphQL calls it; empty on forges that have none. */
  readonly nodeId: string;
  readonly body: string;
  readonly url: string;
}

/** This author's comments that begin with a text, oldest first. Somebody else's that do so are left out. */
export async function ownComments(api: GitHubApi, number: number, begins: string): Promise<OwnComment[]> {
  const { octokit, owner, repo } = api;
  const found: (OwnComment & { author: Author })[] = [];
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: number,
    per_page: 100,
  });
  for await (const page of pages) {
    for (const { id, node_id, body, html_url, user } of page.data) {
      if (body?.startsWith(begins) === true && user !== null) {
        const author = { login: user.login, type: user.type };
        found.push({ id, nodeId: node_id ?? "", body, url: html_url, author });
      }
    }
  }
  if (found.length === 0) return [];
  const self = await whoami(api);
  const own = found.filter((comment) => isBy(comment.author, self));
  for (const other of found) {
    if (!own.includes(other)) api.host.log.debug(`comment ${other.id} has our marker and another author: left alone`);
  }
  return own.sort((a, b) => a.id - b.id);
}

/** One comment as it stands now. */
export async function readComment(api: GitHubApi, there: OwnComment): Promise<OwnComment> {
  const { octokit, owner, repo } = api;
  const { data } = await octokit.rest.issues.getComment({ owner, repo, comment_id: there.id });
  return { ...there, body: data.body ?? "" };
}

export async function editComment(api: GitHubApi, there: OwnComment, body: string): Promise<void> {
  const { octokit, owner, repo } = api;
  await octokit.rest.issues.updateComment({ owner, repo, comment_id: there.id, body });
}

export async function deleteComment(api: GitHubApi, there: OwnComment): Promise<void> {
  const { octokit, owner, repo } = api;
  await octokit.rest.issues.deleteComment({ owner, repo, comment_id: there.id });
}
