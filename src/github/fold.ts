import type { GitHubApi } from "./api.ts";
import { editComment, type OwnComment } from "./own-comments.ts";
import { isRefused } from "./refusals.ts";

const minimize = `mutation ($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } }
}`;

/**
 * Folds a comment away as outdated and takes its marker from the front, so that it is found no more. False where the forge
 * has no such thing (only GitHub's GraphQL can do it) or the token may not.
 */
export async function foldComment(api: GitHubApi, there: OwnComment): Promise<boolean> {
  try {
    await api.octokit.graphql(minimize, { id: there.nodeId });
  } catch (error) {
    const isAnswered = error instanceof Error && error.name === "GraphqlResponseError";
    if (!isAnswered && !isRefused(error, 403, 404, 405)) throw error;
    return false;
  }
  await editComment(api, there, `<!-- modelgate-folded -->\n${there.body}`);
  return true;
}
