import { checkRoutes } from "./github-check-routes.ts";
import { commentRoutes } from "./github-comment-routes.ts";
import { type Answer, notFound, type Question, type Route } from "./github-question.ts";
import { runRoutes } from "./github-run-routes.ts";
import type { LabelEventState, PullState } from "./github-state.ts";

const notPermitted: Answer = { status: 403, body: { message: "Resource not accessible by integration" } };
/** What the local server can do, by method and GitHub's own path template. */
export const routes: Readonly<Record<string, Route>> = {
  ...commentRoutes,
  ...checkRoutes,
  ...runRoutes,
  "GET /repos/{owner}/{repo}/pulls": (question) => {
    const state = question.query.get("state") ?? "open";
    const head = question.query.get("head");
    const found = question.state.pulls.filter((pull) => {
      if (state !== "all" && (pull.state ?? "open") !== state) return false;
      // What is no `owner:branch` is left out.
      if (head === null || !head.includes(":")) return true;
      const from = pull.headRepository === undefined ? question.state.repository : pull.headRepository;
      return `${from?.split("/")[0]}:${pull.headRef ?? "work"}`.toLowerCase() === head.toLowerCase();
    });
    return { status: 200, list: found.map((pull) => pullBody(question, pull, "pull-request-simple-items")) };
  },
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
  "POST /repos/{owner}/{repo}/dispatches": ({ state, params, body }) => {
    const payload = body["client_payload"];
    if (JSON.stringify(payload ?? {}).length > 65_535)
      return { status: 422, body: { message: "client_payload is too large" } };
    const repository = `${params["owner"]}/${params["repo"]}`;
    state.dispatches.push({ repository, eventType: String(body["event_type"]), payload });
    return { status: 204 };
  },
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
};

function pullBody({ state, description }: Question, pull: PullState, example: string): unknown {
  const found: unknown = description.example(example);
  const template = (Array.isArray(found) ? found[0] : found) as Record<string, Record<string, unknown>>;
  const from = pull.headRepository === undefined ? state.repository : pull.headRepository;
  const repo = (side: string, name: string | null) =>
    name === null
      ? null
      : {
          ...(template[side]?.["repo"] as object),
          full_name: name,
          default_branch: state.defaultBranch,
          ...(side === "head" ? { id: pull.headRepositoryId ?? 1 } : {}),
        };
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
