import type { Description } from "./github-openapi.ts";
import type {
  CheckRunState,
  CommentState,
  GitHubState,
  LabelEventState,
  PullState,
  StatusState,
} from "./github-state.ts";

export interface Question {
  readonly state: GitHubState;
  readonly description: Description;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  /** The server's own address. */
  readonly url: string;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  /** The server cuts it into pages and writes the Link header. */
  readonly list?: readonly unknown[];
}

type Route = (question: Question) => Answer;

const notFound: Answer = { status: 404, body: { message: "Not Found" } };
const notPermitted: Answer = { status: 403, body: { message: "Resource not accessible by integration" } };
const at = "2026-01-02T03:04:05Z";

/** What the local server can do, by method and GitHub's own path template. */
export const routes: Readonly<Record<string, Route>> = {
  "GET /user": ({ state, description }) =>
    state.viewer.type === "Bot"
      ? notPermitted
      : {
          status: 200,
          body: {
            ...description.example("private-user-response-with-public-and-private-profile-information"),
            login: state.viewer.login,
            type: "User",
          },
        },
  "GET /repos/{owner}/{repo}": ({ state, description }) => ({
    status: 200,
    body: {
      ...description.example("full-repository-default-response"),
      full_name: state.repository,
      default_branch: state.defaultBranch,
    },
  }),
  "GET /repos/{owner}/{repo}/pulls/{pull_number}": (question) => {
    const pull = question.state.pulls.find((one) => one.number === Number(question.params["pull_number"]));
    return pull === undefined ? notFound : { status: 200, body: pullBody(question, pull, "pull-request") };
  },
  "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls": (question) => {
    const sha = question.params["commit_sha"];
    const pulls = question.state.pulls.filter((one) => one.headSha === sha || one.mergeCommit === sha);
    return { status: 200, list: pulls.map((pull) => pullBody(question, pull, "pull-request-simple-items")) };
  },
  "GET /repos/{owner}/{repo}/issues/{issue_number}/events": (question) => {
    const issue = Number(question.params["issue_number"]);
    if (!question.state.pulls.some((pull) => pull.number === issue)) return notFound;
    const events = question.state.labelEvents.filter((one) => one.issue === issue);
    return { status: 200, list: events.map((one, index) => eventBody(question, one, index)) };
  },
  "GET /orgs/{org}/teams/{team_slug}": ({ state, description, params }) => {
    const name = `${params["org"]}/${params["team_slug"]}`;
    if (state.viewer.type === "Bot" || state.teams[name] === undefined) return notFound;
    const example = description.example("team-full");
    // What the description asks for and its example leaves out.
    const organization = { ...(example["organization"] as object), archived_at: null };
    return { status: 200, body: { ...example, organization, type: "organization", slug: params["team_slug"] } };
  },
  "GET /orgs/{org}/teams/{team_slug}/memberships/{username}": ({ state, description, params }) => {
    const members = state.teams[`${params["org"]}/${params["team_slug"]}`];
    if (state.viewer.type === "Bot" || !members?.includes(params["username"] ?? "")) return notFound;
    const answer = state.invited.includes(params["username"] ?? "")
      ? "team-membership-response-if-users-membership-with-team-is-now-pending"
      : "team-membership-response-if-user-is-a-team-maintainer";
    return { status: 200, body: description.example(answer) };
  },
  "GET /repos/{owner}/{repo}/collaborators/{username}/permission": ({ state, description, params }) => {
    const name = "repository-collaborator-permission-response-if-user-has-admin-permissions";
    const permission = state.permissions[params["username"] ?? ""] ?? "read";
    const example = description.example(name);
    // The description asks for a role of the user's, and leaves it out of its example.
    const user = { ...(example["user"] as object), login: params["username"], role_name: permission };
    return { status: 200, body: { ...example, user, permission, role_name: permission } };
  },
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
    const comment = { id: state.nextId++, issue, body: text, ...state.viewer, edits: 0 };
    state.comments.push(comment);
    return { status: 201, body: commentBody(question, comment) };
  },
  "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}": (question) => {
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
  "GET /repos/{owner}/{repo}/commits/{ref}/check-runs": (question) => {
    const { state, params, query } = question;
    if (!state.checks) return notFound;
    const name = query.get("check_name");
    const runs = state.checkRuns.filter((run) => run.headSha === params["ref"] && (name === null || run.name === name));
    return { status: 200, body: { total_count: runs.length, check_runs: runs.map((run) => checkBody(question, run)) } };
  },
  "POST /repos/{owner}/{repo}/check-runs": (question) => {
    if (!question.state.checks) return notFound;
    const run = patchCheck(
      {
        id: question.state.nextId++,
        headSha: "",
        name: "",
        status: "queued",
        conclusion: null,
        externalId: "",
        detailsUrl: null,
        title: null,
        summary: null,
      },
      question.body,
    );
    question.state.checkRuns.push(run);
    return { status: 201, body: checkBody(question, run) };
  },
  "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}": (question) => {
    const run = question.state.checkRuns.find((one) => one.id === Number(question.params["check_run_id"]));
    if (run === undefined || !question.state.checks) return notFound;
    return { status: 200, body: checkBody(question, patchCheck(run, question.body)) };
  },
  "POST /repos/{owner}/{repo}/statuses/{sha}": (question) => {
    const { state, params, body } = question;
    const status: StatusState = {
      id: state.nextId++,
      sha: params["sha"] ?? "",
      state: String(body["state"]),
      context: String(body["context"] ?? "default"),
      description: textOf(body["description"]),
      targetUrl: textOf(body["target_url"]),
    };
    if ((status.description?.length ?? 0) > 140)
      return {
        status: 422,
        body: { message: "Validation Failed: description is too long (maximum is 140 characters)" },
      };
    state.statuses.push(status);
    const { id, context, description, targetUrl } = status;
    return {
      status: 201,
      body: {
        ...question.description.example("status"),
        id,
        state: status.state,
        context,
        description,
        target_url: targetUrl,
      },
    };
  },
};

function pullBody({ state, description }: Question, pull: PullState, example: string): unknown {
  const found: unknown = description.example(example);
  const template = (Array.isArray(found) ? found[0] : found) as Record<string, Record<string, unknown>>;
  const from = pull.headRepository === undefined ? state.repository : pull.headRepository;
  const repo = (side: string, name: string | null) =>
    name === null
      ? null
      : { ...(template[side]?.["repo"] as object), full_name: name, default_branch: state.defaultBranch };
  return {
    ...template,
    number: pull.number,
    title: pull.title ?? `Pull request ${pull.number}`,
    state: pull.state ?? "open",
    head: { ...template["head"], sha: pull.headSha, ref: pull.headRef ?? "work", repo: repo("head", from) },
    base: {
      ...template["base"],
      sha: pull.baseSha,
      ref: pull.baseRef ?? state.defaultBranch,
      repo: repo("base", state.repository),
    },
    user: { ...template["user"], login: pull.author ?? "ada" },
    labels: (pull.labels ?? []).map((name, id) => ({
      id,
      node_id: "L",
      url: "https://api.github.com/label",
      name,
      description: "",
      color: "f29513",
      default: false,
    })),
    requested_teams: [],
    merged_at: pull.mergedAt ?? null,
    merge_commit_sha: pull.mergeCommit ?? null,
  };
}

function eventBody({ description }: Question, event: LabelEventState, index: number): unknown {
  const [template] = description.example("issue-event-for-issue-items") as unknown as Record<string, object>[];
  return {
    ...template,
    id: index + 1,
    event: event.event,
    actor: { ...template?.["actor"], ...event.actor },
    created_at: event.at,
    commit_id: null,
    commit_url: null,
    label: { name: event.label, color: "f29513" },
  };
}

function commentBody({ state, description, url }: Question, comment: CommentState): unknown {
  const template = description.example("issue-comment") as Record<string, Record<string, unknown>>;
  return {
    ...template,
    id: comment.id,
    html_url: `https://github.com/${state.repository}/pull/${comment.issue}#issuecomment-${comment.id}`,
    url: `${url}/repos/${state.repository}/issues/comments/${comment.id}`,
    // GitHub stores line ends as a browser's form sends them.
    body: comment.body.replaceAll(/\r?\n/g, "\r\n"),
    user: { ...template["user"], login: comment.login, type: comment.type },
    created_at: at,
    updated_at: at,
  };
}

function checkBody({ state, description }: Question, run: CheckRunState): unknown {
  const template = description.example("check-run") as Record<string, Record<string, unknown>>;
  return {
    ...template,
    id: run.id,
    head_sha: run.headSha,
    name: run.name,
    status: run.status,
    conclusion: run.conclusion,
    external_id: run.externalId,
    details_url: run.detailsUrl,
    html_url: `https://github.com/${state.repository}/runs/${run.id}`,
    completed_at: run.status === "completed" ? at : null,
    output: { ...template["output"], title: run.title, summary: run.summary },
    pull_requests: [],
  };
}

function patchCheck(run: CheckRunState, body: Readonly<Record<string, unknown>>): CheckRunState {
  const output = (body["output"] ?? {}) as Record<string, unknown>;
  run.headSha = textOf(body["head_sha"]) ?? run.headSha;
  run.name = textOf(body["name"]) ?? run.name;
  run.conclusion = textOf(body["conclusion"]) ?? run.conclusion;
  run.status = run.conclusion !== null ? "completed" : (textOf(body["status"]) ?? run.status);
  run.externalId = textOf(body["external_id"]) ?? run.externalId;
  run.detailsUrl = textOf(body["details_url"]) ?? run.detailsUrl;
  run.title = textOf(output["title"]) ?? run.title;
  run.summary = textOf(output["summary"]) ?? run.summary;
  return run;
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
