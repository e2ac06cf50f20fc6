import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inputs } from "../actions/flow/inputs.ts";
import { run } from "../actions/flow/run.ts";
import { readInputs, type VerbResult } from "../actions/spec.ts";
import { UserError } from "../lib/errors.ts";
import type { Log } from "../lib/host.ts";
import { ReportBundle } from "../report/bundle.ts";
import { toTerminal } from "../report/terminal.ts";
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
  /** The report as a terminal shows it. */
  readonly shown: string;
}

/** A job's log in few words: which stage, and what its command says. */
function quietLog({ host }: Stage): Log {
  const { log } = host;
  const faint = (text: string): void =>
    log.info(text.replace(/^(?=.)/gm, log.colour ? "\u001b[2m     " : "     ") + (log.colour ? "\u001b[0m" : ""));
  return {
    ...log,
    info: (message) => {
      if (message.startsWith("Stage ")) faint(message);
    },
    notice: () => {},
    raw: (chunk) => faint(`│ ${chunk.trimEnd().replaceAll("\n", "\n│ ")}`),
    group: (_title, body) => body(),
  };
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
  const log = quietLog(stage);
  const result = await run(
    readInputs(inputs, () => undefined),
    { ...host, log },
  );
  for (const [ending, file] of [
    ["md", result.outputs["markdown"]],
    ["html", result.outputs["file"]],
  ] as const) {
    if (typeof file !== "string") throw new UserError(`the job ${job.name} left no report`);
    await copyFile(join(dir, file), join(stage.reports, `${job.number}-${job.name}.${ending}`));
  }
  const bundle = ReportBundle.parse(JSON.parse(await readFile(join(dir, ".modelgate", "bundle.json"), "utf8")));
  const { colour, width } = stage.host.log;
  return { ...result, dir, shown: toTerminal(bundle, { colour, width: Math.min(width, 120) - 3 }) };
}
