import { createHash } from "node:crypto";
import { notFound, type Question, type Route } from "./github-question.ts";
import type { ArtifactState, GitHubState, RunState } from "./github-state.ts";

const at = "2026-01-02T03:04:05Z";

/** Workflow runs and what they left. */
export const runRoutes: Readonly<Record<string, Route>> = {
  "GET /repos/{owner}/{repo}/actions/runs/{run_id}": (question) => {
    const run = question.state.runs.find((one) => one.id === Number(question.params["run_id"]));
    return run === undefined ? notFound : { status: 200, body: runBody(question, run) };
  },
  "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts": (question) => {
    const { state, params, query } = question;
    const name = query.get("name");
    const own = state.artifacts.filter((one) => one.run === Number(params["run_id"]));
    const asked = own.filter((one) => name === null || one.name === name);
    return { status: 200, list: asked.map((one) => artifactBody(question, one)), named: "artifacts" };
  },
  "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}": ({ state, params, url }) => {
    const artifact = state.artifacts.find((one) => one.id === Number(params["artifact_id"]));
    if (artifact === undefined) return notFound;
    if (artifact.expired === true) return { status: 410, body: { message: "Artifact has expired" } };
    return { status: 302, headers: { location: `${url}/_archives/${artifact.id}?signature=good-for-itself` } };
  },
};

/** The zip behind such an address. */
export function archiveAt(state: GitHubState, path: string): Buffer | undefined {
  const id = /^\/_archives\/(\d+)$/.exec(path)?.[1];
  const artifact = state.artifacts.find((one) => one.id === Number(id));
  return artifact === undefined ? undefined : Buffer.from(artifact.zip, "base64");
}

function runBody({ state, description, url }: Question, run: RunState): unknown {
  const template = description.example("workflow-run") as Record<string, Record<string, unknown>>;
  const head = template["head_repository"];
  const { headRepository: name } = run;
  return {
    ...template,
    id: run.id,
    name: "modelgate",
    event: run.event ?? "pull_request",
    path: run.path ?? ".github/workflows/modelgate.yml",
    head_sha: run.headSha,
    head_branch: run.headBranch,
    status: run.status ?? "completed",
    conclusion: run.conclusion === undefined ? "success" : run.conclusion,
    run_number: run.id,
    run_attempt: run.attempt ?? 1,
    created_at: run.createdAt ?? at,
    actor: { ...template["actor"], login: run.actor ?? "stranger" },
    // A fork's run names none.
    pull_requests: [],
    url: `${url}/repos/${state.repository}/actions/runs/${run.id}`,
    head_repository:
      name === null
        ? null
        : {
            ...head,
            id: run.headRepositoryId ?? 1,
            full_name: name,
            owner: { ...(head?.["owner"] as object), login: name.split("/")[0] },
          },
  };
}

function artifactBody({ description }: Question, artifact: ArtifactState): unknown {
  const template = description.example("artifact");
  const zip = Buffer.from(artifact.zip, "base64");
  return {
    ...template,
    id: artifact.id,
    name: artifact.name,
    size_in_bytes: artifact.bytes ?? zip.length,
    expired: artifact.expired ?? false,
    digest: artifact.digest ?? `sha256:${createHash("sha256").update(zip).digest("hex")}`,
    workflow_run: { ...(template["workflow_run"] as object), id: artifact.run },
  };
}
