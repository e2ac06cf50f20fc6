import { type Answer, notFound, textOf } from "./github-question.ts";
import type { CommentState, GitHubState, PullState } from "./github-state.ts";

/**
 * Gitea's form of the same API, after the description that Gitea 1.26.2 gives of itself (Forgejo's is the same here): what it
 * has, which keys a body may hold, and its own shapes of comments, pull requests and users. Comments come without pages, an
 * account has no `type`, and there are neither check runs nor GraphQL nor `repository_dispatch`.
 */
interface GiteaOperation {
  readonly method: string;
  readonly path: RegExp;
  /** Keys of the body, those that must be there first. */
  readonly required?: readonly string[];
  readonly allowed?: readonly string[];
  answer(asked: GiteaQuestion): Answer;
}

interface GiteaQuestion {
  readonly state: GitHubState;
  readonly id: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** `https://gitea.example/acme/models` */
  readonly home: string;
}

const at = "2026-01-02T03:04:05Z";
const states = ["pending", "success", "error", "failure", "warning", "skipped"];

const operations: readonly GiteaOperation[] = [
  {
    method: "GET",
    path: /^\/user$/,
    // The job's own account is no user: it may not ask.
    answer: ({ state }) =>
      state.viewer.type === "Bot"
        ? { status: 403, body: { message: "token does not have at least one of required scope(s)" } }
        : { status: 200, body: user(state.viewer.login) },
  },
  {
    method: "GET",
    path: /^\/repos\/[^/]+\/[^/]+\/pulls\/(\d+)$/,
    answer: ({ state, id, home }) => {
      const pull = state.pulls.find((one) => one.number === Number(id));
      return pull === undefined ? notFound : { status: 200, body: pullBody(state, pull, home) };
    },
  },
  {
    method: "GET",
    path: /^\/repos\/[^/]+\/[^/]+\/commits\/([0-9a-f]+)\/pull$/,
    answer: ({ state, id, home }) => {
      const pull = state.pulls.find((one) => one.mergeCommit === id);
      return pull === undefined ? notFound : { status: 200, body: pullBody(state, pull, home) };
    },
  },
  {
    method: "GET",
    path: /^\/repos\/[^/]+\/[^/]+\/issues\/(\d+)\/comments$/,
    answer: ({ state, id, home }) => {
      if (!state.pulls.some((pull) => pull.number === Number(id))) return notFound;
      const comments = state.comments.filter((one) => one.issue === Number(id));
      return { status: 200, body: comments.map((one) => commentBody(one, home)) };
    },
  },
  {
    method: "POST",
    path: /^\/repos\/[^/]+\/[^/]+\/issues\/(\d+)\/comments$/,
    required: ["body"],
    answer: ({ state, id, body, home }) => {
      if (!state.pulls.some((pull) => pull.number === Number(id))) return notFound;
      const comment = { id: state.nextId++, issue: Number(id), body: String(body["body"]), ...state.viewer, edits: 0 };
      state.comments.push(comment);
      return { status: 201, body: commentBody(comment, home) };
    },
  },
  {
    method: "GET",
    path: /^\/repos\/[^/]+\/[^/]+\/issues\/comments\/(\d+)$/,
    answer: ({ state, id, home }) => {
      const comment = state.comments.find((one) => one.id === Number(id));
      return comment === undefined ? notFound : { status: 200, body: commentBody(comment, home) };
    },
  },
  {
    method: "PATCH",
    path: /^\/repos\/[^/]+\/[^/]+\/issues\/comments\/(\d+)$/,
    required: ["body"],
    answer: ({ state, id, body, home }) => {
      const comment = state.comments.find((one) => one.id === Number(id));
      if (comment === undefined) return notFound;
      comment.body = String(body["body"]);
      comment.edits++;
      return { status: 200, body: commentBody(comment, home) };
    },
  },
  {
    method: "DELETE",
    path: /^\/repos\/[^/]+\/[^/]+\/issues\/comments\/(\d+)$/,
    answer: ({ state, id }) => {
      const index = state.comments.findIndex((one) => one.id === Number(id));
      if (index < 0) return notFound;
      state.comments.splice(index, 1);
      return { status: 204 };
    },
  },
  {
    method: "POST",
    path: /^\/repos\/[^/]+\/[^/]+\/statuses\/([0-9a-f]+)$/,
    allowed: ["context", "description", "state", "target_url"],
    answer: ({ state, id, body }) => {
      if (!states.includes(String(body["state"]))) return { status: 400, body: { message: "unknown state" } };
      const [context, description, targetUrl] = [body["context"], body["description"], body["target_url"]].map(textOf);
      const made = { id: state.nextId++, sha: id, state: String(body["state"]), context: context ?? "default" };
      state.statuses.push({ ...made, description: description ?? null, targetUrl: targetUrl ?? null });
      const { state: status, ...rest } = made;
      return { status: 201, body: { ...rest, status, description, target_url: targetUrl, created_at: at } };
    },
  },
];

/** Gitea's answer to a request below /api/v1, with what is wrong with it; a place that Gitea does not have is 404. */
export function answerGitea(
  state: GitHubState,
  request: { readonly method: string; readonly path: string; readonly body: unknown; readonly origin: string },
): Answer & { readonly problems: readonly string[] } {
  const operation = operations.find((one) => one.method === request.method && one.path.test(request.path));
  if (operation === undefined) return { ...notFound, problems: [] };
  const body = (request.body ?? {}) as Record<string, unknown>;
  const { required = [], allowed = [] } = operation;
  const problems = [
    ...required.filter((key) => !(key in body)).map((key) => `body/${key} is missing`),
    ...Object.keys(body)
      .filter((key) => !required.includes(key) && !allowed.includes(key))
      .map((key) => `body/${key} is not known`),
  ];
  if (problems.length > 0) return { status: 422, body: { message: problems.join("; ") }, problems };
  const id = operation.path.exec(request.path)?.[1] ?? "";
  const home = `${request.origin}/${state.repository}`;
  return { ...operation.answer({ state, id, body, home }), problems };
}

function user(login: string): object {
  return { id: login.endsWith("-actions") ? -2 : 7, login, login_name: "", full_name: "", email: "", is_admin: false };
}

function commentBody(comment: CommentState, home: string): object {
  const { id, issue, body, login } = comment;
  const html_url = `${home}/pulls/${issue}#issuecomment-${id}`;
  return {
    id,
    html_url,
    pull_request_url: `${home}/pulls/${issue}`,
    issue_url: "",
    user: user(login),
    body,
    created_at: at,
  };
}

function pullBody(state: GitHubState, pull: PullState, home: string): object {
  const from = pull.headRepository === undefined ? state.repository : pull.headRepository;
  const repo = (name: string | null) => (name === null ? null : { full_name: name });
  return {
    id: pull.number + 100,
    number: pull.number,
    html_url: `${home}/pulls/${pull.number}`,
    state: pull.state ?? "open",
    head: { label: "work", ref: pull.headRef ?? "work", sha: pull.headSha, repo_id: 1, repo: repo(from) },
    base: { label: "main", ref: pull.baseRef ?? "main", sha: pull.baseSha, repo_id: 1, repo: repo(state.repository) },
    user: user(pull.author ?? "ada"),
    labels: (pull.labels ?? []).map((name, id) => ({ id, name })),
    merged: pull.mergedAt !== undefined,
    merged_at: pull.mergedAt ?? null,
    merge_commit_sha: pull.mergeCommit ?? null,
  };
}
