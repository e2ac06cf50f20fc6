import { cpSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { step } from "./steps.ts";
import type { JobEvent, JobOutcome, World } from "./world.ts";

/** Two trainings side by side between a preparation and a comparison; what the run cache cannot keep is among it. */
export function manyStages(more: { stages?: string } = {}): Record<string, string> {
  return {
    "modelgate.yaml": [
      "model: { name: tiny, path: model.txt, lock: tag }",
      "gates: [{ metric: accuracy, direction: higher, max-regression: 0.01 }]",
      "stages:",
      "  train: { runs-on: [self-hosted, gpu], timeout: 2h }",
      more.stages ?? "",
      "",
    ].join("\n"),
    "dvc.yaml": [
      "stages:",
      "  fetch:",
      "    cmd: echo rows > rows.txt",
      "    outs: [rows.txt]",
      "  prepare:",
      "    cmd: mkdir data && cp rows.txt data/rows && cp params.yaml data/accuracy && echo noted > note.txt",
      "    deps: [rows.txt]",
      "    params: [accuracy]",
      "    outs: [data, { note.txt: { cache: false } }]",
      "  train:",
      "    foreach: [a, b]",
      "    do:",
      `      cmd: cat data/accuracy note.txt > model-\${item}.txt`,
      "      deps: [data, note.txt]",
      `      outs: ['model-\${item}.txt']`,
      "  choose:",
      `    cmd: cp model-a.txt model.txt && sed -n 's/^accuracy. \\(.*\\)/{"accuracy":\\1}/p' model-b.txt > metrics.json`,
      "    deps: [model-a.txt, model-b.txt]",
      "    outs: [model.txt]",
      "    metrics: [{ metrics.json: { cache: false } }]",
      "",
    ].join("\n"),
    "params.yaml": "accuracy: 0.9\n",
    ".gitignore": "/note.txt\n/metrics.json\n",
    "README.md": "tiny\n",
  };
}

/** The same with no stage whose results only its job can hand on. */
export function cacheable(): Record<string, string> {
  const files = manyStages();
  const stages = files["dvc.yaml"]
    ?.replace(/ {2}fetch:\n(?: {4}.*\n)+/, "")
    .replace(", { note.txt: { cache: false } }", "");
  return {
    ...files,
    "dvc.yaml": stages?.replace("deps: [data, note.txt]", "deps: [data]").replace(" note.txt >", " >") ?? "",
    "rows.txt": "rows\n",
  };
}

/** A stage's time limit is counted in real time. */
export const realTime = {
  sleep: (ms: number, signal?: AbortSignal) => wait(ms, undefined, signal === undefined ? {} : { signal }),
};

interface Job {
  readonly stage: string;
  readonly targets: string;
  readonly level: number;
}

/** One run of the workflow: every job in a fresh clone, with nothing from the others but remote and artifacts. */
export interface MatrixRun {
  readonly plan: JobOutcome;
  /** The jobs of the stages, by the stage's name. */
  readonly jobs: ReadonlyMap<string, JobOutcome>;
  readonly collect: JobOutcome;
}

/**
 * Plan, the levels' jobs, `collect`, as the reusable workflow has them; a failed job ends the levels. `lost`: jobs whose
 * machine died before they handed anything on; `planted`: a folder of results that somebody put among the artifacts.
 */
export async function matrixRun(
  w: World,
  event: JobEvent,
  options: { run: string; lost?: readonly string[]; planted?: string },
): Promise<MatrixRun> {
  const env = { GITHUB_RUN_ID: options.run };
  const artifacts = join(w.dir, `artifacts-${options.run}`);
  mkdirSync(artifacts, { recursive: true });
  if (options.planted !== undefined) cpSync(options.planted, artifacts, { recursive: true });
  const plan = await step(w, "plan", event, { env, given: { "skip-known": "true" } });
  const { include } = plan.outputs["matrix"] as { include: readonly Job[] };
  const jobs = new Map<string, JobOutcome>();
  let failed = false;
  for (const level of new Set(include.map((job) => job.level))) {
    if (failed) break;
    for (const { stage, targets } of include.filter((job) => job.level === level)) {
      if (options.lost?.includes(stage) === true) {
        failed = true;
        continue;
      }
      const job = await stageJob(w, event, { env, artifacts, targets });
      jobs.set(stage, job);
      if (job.failed !== undefined) failed = true;
    }
  }
  return { plan, jobs, collect: await collectFrom(w, event, { run: options.run, artifacts }) };
}

/** The collecting job, with these artifacts. */
export async function collectFrom(
  w: World,
  event: JobEvent,
  { run, artifacts }: { run: string; artifacts: string },
): Promise<JobOutcome> {
  const env = { GITHUB_RUN_ID: run };
  const { dir } = await fresh(w, event, env);
  take(artifacts, dir);
  return step(w, "collect", event, { env, dir });
}

async function stageJob(
  w: World,
  event: JobEvent,
  { env, artifacts, targets }: { env: Record<string, string>; artifacts: string; targets: string },
): Promise<JobOutcome> {
  const { dir } = await fresh(w, event, env);
  take(artifacts, dir);
  const job = await step(w, "run", event, { env, host: realTime, dir, given: { targets, "from-run-cache": "true" } });
  cpSync(join(dir, ".modelgate", "handed-on"), artifacts, { recursive: true });
  return job;
}

/** A clone as the job's checkout leaves it. */
function fresh(w: World, event: JobEvent, env: Record<string, string>): Promise<JobOutcome> {
  return w.job(event, { env, verb: async () => ({ outputs: {} }) });
}

function take(artifacts: string, dir: string): void {
  if (existsSync(artifacts)) cpSync(artifacts, join(dir, ".modelgate", "stages"), { recursive: true });
}
