import { VerdictDocument } from "../../gate/verdict.ts";
import { UserError } from "../../lib/errors.ts";
import { digestOf } from "../../lib/hashing.ts";
import type { Host } from "../../lib/host.ts";
import { eachLimited } from "../../lib/pool.ts";
import { parseJson, validateRecord } from "../build.ts";
import { recordId } from "../identity.ts";
import { matches } from "../matches.ts";
import type { RunRecord } from "../record.ts";
import type { RunQuery, TrackedRun, Tracker } from "../tracker.ts";
import { Files, Nothing, OneRun, type Run, tagOf } from "./mlflow-answers.ts";
import { batchesOf, inputsOf } from "./mlflow-entries.ts";
import { ensureExperiment, experimentName, findExperiment } from "./mlflow-experiment.ts";
import { type MlflowRest, openMlflow } from "./mlflow-rest.ts";
import { findRuns, searchRuns } from "./mlflow-search.ts";
import { runTags, tagsOf, whereabouts } from "./mlflow-tags.ts";

const folder = "modelgate";
const recordFile = `${folder}/record.json`;
const maxSummary = 1000;
/** Runs whose documents are read at a time. */
const atOnce = 8;

interface MlflowConfig {
  readonly trackingUri?: string;
  readonly experiment?: string;
}

/** Records as MLflow runs: for people params, metrics, inputs and tags, for us the document itself as an artifact. */
export function mlflowTracker(host: Host, config: MlflowConfig, options: { readonly root: string }): Tracker {
  const rest = openMlflow(host, config.trackingUri);
  const name = experimentName(host, config.experiment);
  return {
    name: "mlflow",
    log: (record) => logRun(host, rest, name, options.root, record),
    judge: (runId, verdict) => judgeRun(rest, runId, verdict),
    find: async (query) => {
      const experiment = await findExperiment(rest, name);
      if (experiment === undefined) return [];
      const runs = await findRuns(rest, experiment, query);
      const tracked: TrackedRun[] = [];
      await eachLimited(runs, atOnce, async (run) => void tracked.push(await readRun(rest, run, query)));
      return tracked.sort((a, b) => Date.parse(b.record.timings.finished) - Date.parse(a.record.timings.finished));
    },
  };
}

/** Where people look at a run. */
function runUrl(rest: MlflowRest, run: Run): string {
  return `${rest.base}/#/experiments/${run.info.experiment_id}/runs/${run.info.run_id}`;
}

async function logRun(
  host: Host,
  rest: MlflowRest,
  name: string,
  root: string,
  record: RunRecord,
): Promise<{ run_id: string; run_url: string; created: boolean }> {
  const experiment = await ensureExperiment(rest, name);
  const { runs } = await searchRuns(rest, experiment, { [runTags.id]: recordId(record) });
  const done = runs.find((run) => tagOf(run.data.tags, runTags.complete) === "true");
  if (done !== undefined) return { run_id: done.info.run_id, run_url: runUrl(rest, done), created: false };
  // A step that was killed left a run without its end: it is completed, so that there is one run and not two.
  const run = runs.at(-1) ?? (await startRun(host, rest, experiment, root, record));
  if (runs.length > 0) host.log.info(`completing the MLflow run ${run.info.run_id}, which was cut short`);
  await fillRun(rest, run, record);
  return { run_id: run.info.run_id, run_url: runUrl(rest, run), created: true };
}

async function startRun(
  host: Host,
  rest: MlflowRest,
  experiment: string,
  root: string,
  record: RunRecord,
): Promise<Run> {
  const where = await whereabouts(host, root);
  const created = await rest.create(OneRun, "runs/create", {
    experiment_id: experiment,
    run_name: `${record.model.name} ${record.source.head.slice(0, 7)}`,
    user_id: where.user,
    start_time: Date.parse(record.timings.started),
    tags: tagsOf(record, where),
  });
  if (created === undefined) throw new Error("a run was neither created nor refused");
  return created.run;
}

/** Each of these requests may be repeated: the server keeps one of two equal params, metric points and inputs. */
async function fillRun(rest: MlflowRest, run: Run, record: RunRecord): Promise<void> {
  const { run_id, artifact_uri, start_time } = run.info;
  await rest.upload(artifact_uri, recordFile, Buffer.from(`${JSON.stringify(record)}\n`));
  for (const batch of batchesOf(record, start_time)) await rest.post(Nothing, "runs/log-batch", { run_id, ...batch });
  for (const datasets of inputsOf(record)) await rest.post(Nothing, "runs/log-inputs", { run_id, datasets });
  const failed = record.stages.some((stage) => stage.status === "failed");
  await rest.post(Nothing, "runs/update", {
    run_id,
    status: failed ? "FAILED" : "FINISHED",
    end_time: Date.parse(record.timings.finished),
  });
  await rest.post(Nothing, "runs/set-tag", { run_id, key: runTags.complete, value: "true" });
}

async function judgeRun(rest: MlflowRest, runId: string, verdict: VerdictDocument): Promise<{ created: boolean }> {
  const found = await rest.tryGet(OneRun, "runs/get", { run_id: runId }, [
    "RESOURCE_DOES_NOT_EXIST",
    "INVALID_PARAMETER_VALUE",
  ]);
  if (found === undefined) {
    throw new UserError(`the MLflow server at ${rest.base} has no run ${runId} for this verdict to stand beside`, {
      fix: "Log the candidate's record before its verdict.",
    });
  }
  const { run } = found;
  // The same judgement made again by a repeated step differs by its clock alone.
  const { judged_at: _at, ...timeless } = verdict;
  const path = `${folder}/verdict-${digestOf(timeless).slice("sha256:".length, "sha256:".length + 20)}.json`;
  const kept = await verdictFiles(rest, run);
  const created = !kept.includes(path);
  if (created) await rest.upload(run.info.artifact_uri, path, Buffer.from(`${JSON.stringify(verdict)}\n`));
  if (created || tagOf(run.data.tags, runTags.verdict) === undefined) {
    const tags = [
      { key: runTags.verdict, value: verdict.verdict },
      { key: runTags.summary, value: verdict.summary.slice(0, maxSummary) },
    ];
    await rest.post(Nothing, "runs/log-batch", { run_id: runId, tags });
  }
  return { created };
}

async function verdictFiles(rest: MlflowRest, run: Run): Promise<string[]> {
  const answer = await rest.get(Files, "artifacts/list", { run_id: run.info.run_id, path: folder });
  return answer.files.map((file) => file.path).filter((path) => /^modelgate\/verdict-[0-9a-f]{20}\.json$/.test(path));
}

async function readRun(rest: MlflowRest, run: Run, query: RunQuery): Promise<TrackedRun> {
  const { run_id, artifact_uri } = run.info;
  const [bytes, files] = await Promise.all([rest.download(artifact_uri, recordFile), verdictFiles(rest, run)]);
  const file = `${recordFile} of run ${run_id} at ${rest.base}`;
  if (bytes === undefined) {
    throw new UserError(`the run ${run_id} has lost its record`, {
      where: { file },
      fix: "Delete the run in MLflow, so that the commit counts as not measured, and run it again.",
    });
  }
  const record = validateRecord(Buffer.from(bytes).toString("utf8"), { file });
  if (recordId(record) !== tagOf(run.data.tags, runTags.id) || !matches(record, query)) {
    throw new UserError("this run record is not what its run's tags say: it was changed after it was logged", {
      where: { file },
      fix: "Find out who wrote to the run, and delete it in MLflow.",
    });
  }
  const verdicts = await Promise.all(files.map((path) => readVerdict(rest, run, path)));
  verdicts.sort((a, b) => Date.parse(a.judged_at) - Date.parse(b.judged_at));
  return { run_id, run_url: runUrl(rest, run), record, verdicts };
}

async function readVerdict(rest: MlflowRest, run: Run, path: string): Promise<VerdictDocument> {
  const file = `${path} of run ${run.info.run_id} at ${rest.base}`;
  const bytes = await rest.download(run.info.artifact_uri, path);
  const text = Buffer.from(bytes ?? []).toString("utf8");
  const result = VerdictDocument.safeParse(parseJson(text, { file }, "verdict document"));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new UserError(`not a valid verdict document: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`, {
    where: { file },
  });
}
