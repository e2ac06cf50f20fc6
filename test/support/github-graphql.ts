import type { Answer } from "./github-question.ts";
import type { GitHubState } from "./github-state.ts";

const whoami = "query { viewer { login } }";
const minimize =
  "mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } } }";

/** The two questions that GitHub's GraphQL is asked; undefined for any other. A failure there is an answer of 200. */
export function answerGraphql(state: GitHubState, body: unknown): Answer | undefined {
  const { query, variables } = (body ?? {}) as { query?: string; variables?: Record<string, unknown> };
  const asked = query?.replaceAll(/\s+/g, " ").trim();
  if (asked === whoami) return { status: 200, body: { data: { viewer: { login: state.viewer.login } } } };
  if (asked !== minimize) return undefined;
  const comment = state.comments.find((one) => `IC_${one.id}` === variables?.["id"]);
  if (comment === undefined || !state.folds) {
    const type = comment === undefined ? "NOT_FOUND" : "FORBIDDEN";
    const errors = [{ type, message: "Resource not accessible by integration", path: ["minimizeComment"] }];
    return { status: 200, body: { data: { minimizeComment: null }, errors } };
  }
  comment.minimized = true;
  return { status: 200, body: { data: { minimizeComment: { minimizedComment: { isMinimized: true } } } } };
}
