import { notFound, type Question, type Route, textOf } from "./github-question.ts";
import type { CheckRunState, LineRemarkState, StatusState } from "./github-state.ts";

const at = "2026-01-02T03:04:05Z";

/** Check runs and commit statuses. */
export const checkRoutes: Readonly<Record<string, Route>> = {
  "GET /repos/{owner}/{repo}/commits/{ref}/check-runs": (question) => {
    const { state, params, query } = question;
    if (!state.checks) return notFound;
    const name = query.get("check_name");
    const runs = state.checkRuns.filter((run) => run.headSha === params["ref"] && (name === null || run.name === name));
    runs.reverse();
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
        annotations: [],
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
    output: {
      ...template["output"],
      title: run.title,
      summary: run.summary,
      annotations_count: run.annotations?.length ?? 0,
    },
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
  // Each request's remarks join those that are there.
  run.annotations = [...(run.annotations ?? []), ...((output["annotations"] ?? []) as LineRemarkState[])];
  return run;
}
