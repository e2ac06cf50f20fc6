import { notFound, type Question, type Route } from "./github-question.ts";
import type { CommentState } from "./github-state.ts";

const at = "2026-01-02T03:04:05Z";

/** Comments on issues and pull requests. */
export const commentRoutes: Readonly<Record<string, Route>> = {
  "GET /repos/{owner}/{repo}/issues/{issue_number}/comments": (question) => {
    const issue = Number(question.params["issue_number"]);
    if (!question.state.pulls.some((pull) => pull.number === issue)) return notFound;
    const comments = question.state.comments.filter((one) => one.issue === issue);
    return { status: 200, list: comments.map((one) => commentBody(question, one)) };
  },
  "POST /repos/{owner}/{repo}/issues/{issue_number}/comments": (question) => {
    const { state, body } = question;
    const issue = Number(question.params["issue_number"]);
    if (!state.pulls.some((pull) => pull.number === issue)) return notFound;
    const text = String(body["body"]);
    if (text.length > 65_536)
      return { status: 422, body: { message: "Validation Failed: body is too long (maximum is 65536 characters)" } };
    const comment = { id: state.nextId++, issue, body: text, ...state.viewer, edits: 0, minimized: false };
    state.comments.push(comment);
    return { status: 201, body: commentBody(question, comment) };
  },
  "GET /repos/{owner}/{repo}/issues/comments/{comment_id}": (question) => {
    const comment = question.state.comments.find((one) => one.id === Number(question.params["comment_id"]));
    return comment === undefined ? notFound : { status: 200, body: commentBody(question, comment) };
  },
  "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}": (question) => {
    if (String(question.body["body"]).length > 65_536)
      return { status: 422, body: { message: "Validation Failed: body is too long (maximum is 65536 characters)" } };
    const comment = question.state.comments.find((one) => one.id === Number(question.params["comment_id"]));
    if (comment === undefined) return notFound;
    comment.body = String(question.body["body"]);
    comment.edits++;
    return { status: 200, body: commentBody(question, comment) };
  },
  "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}": ({ state, params }) => {
    const index = state.comments.findIndex((one) => one.id === Number(params["comment_id"]));
    if (index < 0) return notFound;
    state.comments.splice(index, 1);
    return { status: 204 };
  },
};

function commentBody({ state, description, url }: Question, comment: CommentState): unknown {
  const template = description.example("issue-comment") as Record<string, Record<string, unknown>>;
  return {
    ...template,
    id: comment.id,
    node_id: `IC_${comment.id}`,
    html_url: `https://github.com/${state.repository}/pull/${comment.issue}#issuecomment-${comment.id}`,
    url: `${url}/repos/${state.repository}/issues/comments/${comment.id}`,
    // GitHub stores line ends as a browser's form sends them.
    body: comment.body.replaceAll(/\r?\n/g, "\r\n"),
    user: { ...template["user"], login: comment.login, type: comment.type },
    created_at: at,
    updated_at: at,
  };
}
