import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inputs } from "../actions/flow/inputs.ts";
import { run } from "../actions/flow/run.ts";
import { readInputs, type VerbResult } from "../actions/spec.ts";
import { UserError } from "../lib/errors.ts";
import type { Stage } from "./stage.ts";

/** One job as a runner would start it: a fresh clone, the event's commit checked out, the event in a file. */
export interface Job {
  /** Its number; also the folder's name and the run's id. */
  readonly number: number;
  readonly name: string;
  readonly event: "push" | "pull_request";
  readonly ref: string;
  readonly payload: Record<string, unknown>;
}

export interface JobResult extends VerbResult {
  readonly dir: string;
}

/** Runs the flagship action's own `run` on it. */
export async function runJob(stage: Stage, job: Job): Promise<JobResult> {
  const dir = join(stage.folder, "jobs", `${job.number}-${job.name}`);
  await mkdir(join(stage.folder, "jobs"), { recursive: true });
  await stage.git(stage.folder, "clone", "--quiet", "--no-checkout", stage.origin, dir);
  await stage.git(dir, "fetch", "--quiet", "origin", `+${job.ref}:refs/remotes/${job.ref.replace(/^refs\//, "")}`);
  const commit = await stage.git(dir, "rev-parse", `refs/remotes/${job.ref.replace(/^refs\//, "")}`);
  await stage.git(dir, "checkout", "--quiet", "--detach", commit);
  const event = join(stage.folder, "jobs", `${job.number}-event.json`);
  const repository = { full_name: "demo/digits", default_branch: "main" };
  await writeFile(event, JSON.stringify({ repository, ...job.payload }));
  const host = {
    ...stage.host,
    cwd: dir,
    env: {
      ...stage.host.env,
      GITHUB_EVENT_NAME: job.event,
      GITHUB_EVENT_PATH: event,
      GITHUB_REF: job.ref,
      GITHUB_SHA: commit,
      GITHUB_REPOSITORY: "demo/digits",
      GITHUB_RUN_ID: String(job.number),
      GITHUB_RUN_NUMBER: String(job.number),
      GITHUB_RUN_ATTEMPT: "1",
      GITHUB_JOB: "modelgate",
      GITHUB_ACTOR: "demo",
    },
  };
  const result = await run(
    readInputs(inputs, () => undefined),
    host,
  );
  for (const [ending, file] of [
    ["md", result.outputs["markdown"]],
    ["html", result.outputs["file"]],
  ] as const) {
    if (typeof file !== "string") throw new UserError(`the job ${job.name} left no report`);
    await copyFile(join(dir, file), join(stage.reports, `${job.number}-${job.name}.${ending}`));
  }
  return { ...result, dir };
}
