import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Host } from "../../src/lib/host.ts";
import type { RunRecord } from "../../src/tracking/record.ts";
import { beginning } from "./beginning.ts";
import { type GitHubServer, startGitHubServer } from "./github-server.ts";
import type { ArtifactState, RunState } from "./github-state.ts";
import { step } from "./steps.ts";
import { type JobEvent, type JobOutcome, type Pull, tinyProject, type World, world } from "./world.ts";
import { entriesOf, type ZipEntry, zipOf } from "./zip.ts";

/** A repository whose main is measured, and its forge, on which a fork proposes one change. */
export interface ForkScene {
  readonly made: World;
  readonly github: GitHubServer;
  readonly pull: Pull;
  /** What the fork's job left, as its upload has it. */
  readonly left: readonly ZipEntry[];
  /** The fork's run, with what it uploads: all that its job left, if nothing is said. */
  ran(more?: Partial<RunState>, entries?: readonly ZipEntry[] | Buffer, artifact?: Partial<ArtifactState>): RunState;
  /** The job that reports it, on `workflow_run`. */
  report(run?: RunState, given?: Record<string, string>, host?: Partial<Host>): Promise<JobOutcome>;
}

export const forkRunId = 501;
export const better = { "params.yaml": "accuracy: 0.95\n" };
export const worse = { "params.yaml": "accuracy: 0.5\n" };

/** An upload with the tiny model's record changed. */
export function withRecord(left: readonly ZipEntry[], change: (record: RunRecord) => void): ZipEntry[] {
  return left.map((entry) => {
    if (entry.name !== "records/tiny.json") return entry;
    const record = JSON.parse(String(Buffer.from(entry.data ?? ""))) as RunRecord;
    change(record);
    return { name: entry.name, data: JSON.stringify(record) };
  });
}

/** Measures a change in a fork's own job, which may only read. */
export async function forkScene(
  changes: Record<string, string>,
  files = tinyProject(),
  measures: (made: World, event: JobEvent) => Promise<string> = measure,
): Promise<ForkScene> {
  const { made, pull, left } = await beginning(JSON.stringify([changes, files]), async (dir) => {
    const place = world(files, dir);
    await place.job({ kind: "push", before: place.pushMain() });
    const proposed = place.pull(7, changes);
    const folder = join(await measures(place, { kind: "pull_request", pull: proposed, fork: true }), ".modelgate");
    return { made: place, pull: proposed, left: existsSync(folder) ? entriesOf(folder) : [] };
  });
  const github = await startGitHubServer({ repository: "acme/digits" });
  onTestFinished(() => github.close());
  const from = { headRef: pull.branch, headRepository: "stranger/digits", headRepositoryId: 99 };
  github.state.pulls = [{ number: 7, headSha: pull.head, baseSha: pull.base, author: "stranger", ...from }];
  return {
    made,
    github,
    pull,
    left,
    ran(more = {}, entries = left, artifact = {}) {
      const run: RunState = {
        id: forkRunId,
        headSha: pull.head,
        headBranch: pull.branch,
        headRepository: from.headRepository,
        headRepositoryId: from.headRepositoryId,
        createdAt: new Date().toISOString(),
        ...more,
      };
      const zip = (Buffer.isBuffer(entries) ? entries : zipOf(entries)).toString("base64");
      github.state.runs = [run];
      github.state.artifacts = [{ id: 31, run: run.id, name: "modelgate", zip, ...artifact }];
      return run;
    },
    report: (run, given, host) => reportRun(made, github, run, given, host),
  };
}

async function measure(made: World, event: JobEvent): Promise<string> {
  const env = { GITHUB_RUN_ID: String(forkRunId) };
  const { dir } = await step(made, "run", event, { env });
  await step(made, "log", event, { dir, env, given: { publish: "false" } });
  return dir;
}

let jobs = 0;

/** The job that a workflow run's event starts. */
export async function reportRun(
  made: World,
  github: GitHubServer,
  run?: RunState,
  given: Record<string, string> = {},
  host: Partial<Host> = {},
): Promise<JobOutcome> {
  jobs += 1;
  const event = join(made.dir, `workflow-run-${jobs}.json`);
  const repository = { full_name: "acme/digits", default_branch: "main" };
  const { id = forkRunId, headSha = "0".repeat(40), headRepository = null } = run ?? {};
  const told = {
    id,
    head_sha: headSha,
    head_repository: headRepository === null ? null : { full_name: headRepository },
    pull_requests: [],
  };
  writeFileSync(event, JSON.stringify({ action: "completed", repository, workflow_run: told }));
  const env = {
    GITHUB_EVENT_NAME: "workflow_run",
    GITHUB_EVENT_PATH: event,
    GITHUB_API_URL: github.url,
    GITHUB_RUN_ID: "9000",
  };
  return step(made, "fork-report", { kind: "dispatch" }, { env, given: { token: "ghs_secret", ...given }, host });
}
