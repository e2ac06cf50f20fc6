import { openAsBlob } from "node:fs";
import { dirObject } from "../../data/dir-object.ts";
import { UserError } from "../../lib/errors.ts";
import { hashFile } from "../../lib/hashing.ts";
import type { Host } from "../../lib/host.ts";
import { Nothing, OneRun, type Run } from "../../tracking/trackers/mlflow-answers.ts";
import { ensureExperiment, experimentName } from "../../tracking/trackers/mlflow-experiment.ts";
import type { MlflowRest } from "../../tracking/trackers/mlflow-rest.ts";
import { searchRuns } from "../../tracking/trackers/mlflow-search.ts";
import type { RegisterInput } from "../registry.ts";

const folder = "model";
const heldRecord = "modelgate.registered_record";

/** Where a version's bytes are: the run they came from, with the artifact's files put among its artifacts. */
export async function versionSource(
  host: Host,
  rest: MlflowRest,
  name: string,
  input: RegisterInput,
): Promise<{ source: string; run_id: string }> {
  const files = input.files ?? [];
  if (files.length > 0) await checkBytes(input, files);
  const run = (await ownRun(rest, input.runId)) ?? (await holdingRun(host, rest, name, input));
  const { artifact_uri, run_id } = run.info;
  if (files.length === 0) return { source: input.artifactUrl ?? artifact_uri, run_id };
  for (const { inside, file } of placed(files)) {
    await rest.upload(artifact_uri, `${folder}/${inside}`, await openAsBlob(file));
  }
  return { source: `${artifact_uri}/${folder}`, run_id };
}

/** Exactly what was measured goes up: bytes that have another digest by now do not. */
async function checkBytes(input: RegisterInput, files: readonly { path: string; file: string }[]): Promise<void> {
  const algorithm = input.digest.startsWith("sha256:") ? "sha256" : "md5";
  const found: string[] = [];
  for (const { file } of files) found.push(`${algorithm}:${await hashFile(algorithm, file)}`);
  const [first = ""] = found;
  const paths = placed(files).map(({ inside }) => inside);
  const digest = input.digest.endsWith(".dir")
    ? dirObject(found.map((one, index) => ({ path: paths[index] ?? "", digest: one }))).digest
    : first;
  if (digest === input.digest && (input.digest.endsWith(".dir") || files.length === 1)) return;
  throw new UserError(
    `the files of ${input.model} do not have the digest that was gated: ${input.digest}, found ${digest}`,
    {
      where: { file: files[0]?.path ?? "" },
      fix: "Restore them with `modelgate pull`, and register again.",
    },
  );
}

/** Paths below the folder that all of them are in. */
function placed(files: readonly { path: string; file: string }[]): { inside: string; file: string }[] {
  const parts = files.map(({ path }) => path.split("/"));
  const shortest = Math.min(...parts.map((one) => one.length)) - 1;
  let shared = 0;
  while (shared < shortest && parts.every((one) => one[shared] === parts[0]?.[shared])) shared++;
  return files.map(({ file }, index) => ({ file, inside: (parts[index] ?? []).slice(shared).join("/") }));
}

/** The run that the tracker logged, where the tracker is this same server. */
async function ownRun(rest: MlflowRest, runId: string): Promise<Run | undefined> {
  if (!/^[0-9a-f]{32}$/.test(runId)) return undefined;
  const found = await rest.tryGet(OneRun, "runs/get", { run_id: runId }, [
    "RESOURCE_DOES_NOT_EXIST",
    "INVALID_PARAMETER_VALUE",
  ]);
  return found?.run.info.lifecycle_stage === "active" ? found.run : undefined;
}

/** With another tracker a run is made that holds the version's files; the same record and model find it again. */
async function holdingRun(host: Host, rest: MlflowRest, name: string, input: RegisterInput): Promise<Run> {
  const experiment = await ensureExperiment(rest, experimentName(host, undefined));
  const tags = { [heldRecord]: input.runId, "modelgate.registered_model": name };
  const { runs } = await searchRuns(rest, experiment, tags);
  const there = runs.at(-1);
  if (there !== undefined) return there;
  const now = host.now().getTime();
  const created = await rest.create(OneRun, "runs/create", {
    experiment_id: experiment,
    run_name: `register ${name}`,
    start_time: now,
    tags: Object.entries({ ...tags, "mlflow.source.git.commit": input.commit }).map(([key, value]) => ({ key, value })),
  });
  if (created === undefined) throw new Error("a run was neither created nor refused");
  await rest.post(Nothing, "runs/update", { run_id: created.run.info.run_id, status: "FINISHED", end_time: now });
  return created.run;
}
