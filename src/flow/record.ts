import { stat } from "node:fs/promises";
import { join } from "node:path";
import { evidencePaths } from "../config/evidence-paths.ts";
import { hashOut } from "../data/hash-tree.ts";
import type { Pin } from "../data/pin.ts";
import { isSystemError, UserError } from "../lib/errors.ts";
import type { FileDigest } from "../lib/schema.ts";
import type { StageRun } from "../pipeline/context.ts";
import { openPointers } from "../pipeline/pointers.ts";
import { parseInlineMetrics, readMetricsFile } from "../tracking/metrics.ts";
import type { MadeBy, Metric, PinSummary, RunRecord, StageRecord } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import { below } from "./closure.ts";
import { Origin } from "./environment.ts";
import { readLocks } from "./locks.ts";
import type { Measured } from "./measure.ts";
import { allPins, pinsOfLocks } from "./needed.ts";
import { collectParams } from "./params.ts";
import type { ModelPlan } from "./plan.ts";
import { heldOf, sourceOf } from "./source.ts";
import { readWorkspace } from "./workspace.ts";

/** What the user hands to `log` beside what the repository says. */
interface RecordExtras {
  /** Metrics files, repository paths; they replace the configured ones. */
  readonly metrics: readonly string[];
  /** `name=value` lines. */
  readonly inline: string;
  readonly artifacts: readonly string[];
  readonly params: readonly string[];
}

const noExtras: RecordExtras = { metrics: [], inline: "", artifacts: [], params: [] };

/** Makes the run record of one model from the workspace as it stands after the run. */
export async function makeRecord(
  bench: Bench,
  plan: ModelPlan,
  measured: Measured,
  extras: RecordExtras = noExtras,
): Promise<RunRecord> {
  const { model } = plan;
  const pinned = (await allPins(bench)).filter((pin) => pin.stage === undefined);
  const locks = await pinsOfLocks(bench, plan);
  const known = [...locks, ...pinned];
  // What stands there after a failed stage is what an earlier run left: such a run measured nothing.
  const broken = measured.stages.some((stage) => stage.status === "failed");
  const made = [...(model.artifact === undefined ? [] : [model.artifact]), ...extras.artifacts];
  const artifacts = broken ? [] : await digests(bench, known, made);
  const stages = stagesOf(plan, measured, locks);
  const origin = originOf(measured);
  return {
    schema: "modelgate/run-record/1",
    model: {
      name: model.name,
      dir: model.dir,
      ...(model.artifact === undefined && artifacts[0] === undefined
        ? {}
        : { artifact: model.artifact ?? artifacts[0]?.path ?? "" }),
    },
    source: await sourceOf(bench, model.dir, await outsOfRun(bench, plan, extras, broken)),
    ...(await readLocks(bench, plan)),
    ...heldOf(bench),
    pins: await dataPins(bench, plan, pinned, made),
    params: await collectParams(bench, plan, extras.params),
    metrics: broken ? {} : await metricsOf(bench, plan, extras),
    files: broken ? [] : await evidenceOf(bench, plan, known),
    artifacts,
    stages,
    environment: origin?.environment ?? measured.environment,
    timings: {
      started: measured.started,
      finished: measured.finished,
      seconds: (Date.parse(measured.finished) - Date.parse(measured.started)) / 1000,
    },
    made_by: madeBy(bench),
  };
}

/** Who makes this document: read from the event, never from a record's own word. */
export function madeBy(bench: Bench): MadeBy {
  const { forge } = bench;
  return {
    trusted: forge.trusted,
    event: forge.event,
    run_id: forge.run?.id ?? "",
    run_attempt: forge.run?.attempt ?? 0,
    job: forge.run?.job ?? "",
    ...(forge.run?.url === undefined ? {} : { run_url: forge.run.url }),
  };
}

/** A result that was not made now carries the environment of the run that made it: here nothing may be installed at all. */
function originOf(measured: Measured): Origin | undefined {
  if (measured.stages.some((stage) => stage.status === "ran")) return undefined;
  const origins = measured.stages.flatMap((stage) => {
    const parsed = Origin.safeParse(stage.made);
    return parsed.success ? [parsed.data] : [];
  });
  return origins.at(-1);
}

/** What a run writes: files that Git tracks (`cache: false` metrics) differ after it, and that is no dirt. */
async function outsOfRun(bench: Bench, plan: ModelPlan, extras: RecordExtras, broken: boolean): Promise<string[]> {
  const pipeline = await bench.pipeline();
  const { model } = plan;
  return [
    ...plan.closure.flatMap((name) => pipeline.stages.get(name)?.outs.map((out) => out.path) ?? []),
    ...(broken ? [] : await metricsFiles(bench, plan, extras)),
    ...evidencePaths(model),
    ...(model.artifact === undefined ? [] : [model.artifact]),
    ...extras.artifacts,
  ];
}

/** Pins of the data that the model's stages read, and of a model that was trained elsewhere (`dvc add`). */
async function dataPins(
  bench: Bench,
  plan: ModelPlan,
  pins: readonly Pin[],
  made: readonly string[],
): Promise<PinSummary[]> {
  const pipeline = await bench.pipeline();
  const deps = plan.closure.flatMap((name) => pipeline.stages.get(name)?.deps ?? []);
  const inDir = (pin: Pin): boolean => plan.closure.length === 0 && below(pin.path, plan.model.dir);
  return pins
    .filter(
      (pin) =>
        inDir(pin) || made.includes(pin.path) || deps.some((dep) => below(dep, pin.path) || below(pin.path, dep)),
    )
    .map((pin) => ({
      path: pin.path,
      source: pin.source,
      digest: pin.digest,
      files: pin.files ?? 1,
      bytes: pin.bytes ?? 0,
    }));
}

function stagesOf(plan: ModelPlan, measured: Measured, locks: readonly Pin[]): StageRecord[] {
  const runs = new Map(measured.stages.map((stage) => [stage.name, stage]));
  return plan.closure.map((name) => {
    const run = runs.get(name);
    if (run === undefined) {
      const outs = locks.filter((pin) => pin.stage === name).map(digestOfPin);
      return { name, status: "unchanged", seconds: 0, outs };
    }
    // A restored result tells what it took when it was made, and else nothing: looking at it is not making it.
    const { seconds, peakMemory } = run.madeIn ?? (run.status === "ran" || run.status === "failed" ? run : unknown);
    return {
      name,
      status: run.status,
      seconds,
      ...(peakMemory === undefined ? {} : { peak_memory_bytes: peakMemory }),
      outs: [...run.outs],
      ...(run.key === undefined ? {} : { key: run.key }),
      ...(run.restoredFrom === undefined ? {} : { restored_from: run.restoredFrom }),
    };
  });
}

const unknown: Pick<StageRun, "seconds" | "peakMemory"> = { seconds: 0 };

function digestOfPin(pin: Pin): FileDigest {
  return {
    path: pin.path,
    digest: pin.digest,
    bytes: pin.bytes ?? 0,
    ...(pin.files === undefined ? {} : { files: pin.files }),
  };
}

/** Digests of paths: the pin's where one names them, else of what stands in the workspace. */
async function digests(bench: Bench, locks: readonly Pin[], paths: readonly string[]): Promise<FileDigest[]> {
  const found: FileDigest[] = [];
  for (const path of paths) {
    const pin = locks.find((one) => one.path === path);
    if (pin !== undefined) {
      found.push(digestOfPin(pin));
      continue;
    }
    const data = await bench.data();
    const pointers = await openPointers({ data, root: bench.root });
    if (pointers.unpulled(path).length > 0) {
      throw new UserError(`${path} is kept by Git LFS and is not pulled`, { fix: "Pull it first: modelgate pull." });
    }
    const hashed = await hashOut(bench.host, join(bench.root, path), data.index);
    if (hashed === undefined) {
      throw new UserError(`${path} is not there: no lock file names it and the workspace does not hold it`, {
        fix: "Run the step that writes it first, or correct the path in modelgate.yaml.",
      });
    }
    const { digest, bytes, files } = hashed;
    found.push({ path, digest, bytes, ...(digest.endsWith(".dir") ? { files } : {}) });
  }
  return found;
}

/** Evidence that is named must be there. A run without predictions, or the split of its folds, lost them, and its verdict says so. */
async function evidenceOf(bench: Bench, { model }: ModelPlan, known: readonly Pin[]): Promise<FileDigest[]> {
  const pins = known.filter((pin) => pin.source === "dvc");
  const splits = model.gates.flatMap(({ folds }) => (folds === undefined ? [] : [folds.split]));
  const paths = [...new Set([...evidencePaths(model), ...splits])];
  const lost = paths.filter((path) => !model.evidence.includes(path) && !pins.some((pin) => pin.path === path));
  const there = await present(bench, lost);
  const found = paths.filter((path) => !lost.includes(path) || there.includes(path));
  return digests(bench, pins, found);
}

async function metricsOf(bench: Bench, plan: ModelPlan, extras: RecordExtras): Promise<Record<string, Metric>> {
  const metrics = new Map<string, Metric>();
  const add = (more: Record<string, Metric>): void => {
    for (const [name, metric] of Object.entries(more)) {
      const other = metrics.get(name);
      if (other !== undefined) {
        throw new UserError(`the metric \`${name}\` stands in ${other.file} and in ${metric.file}`, {
          fix: "Give one of them another name, so that a gate can tell which is meant.",
        });
      }
      metrics.set(name, metric);
    }
  };
  for (const file of await metricsFiles(bench, plan, extras)) {
    add(readMetricsFile((await readWorkspace(bench, file))?.toString("utf8") ?? "", file));
  }
  if (extras.inline.trim() !== "") add(parseInlineMetrics(extras.inline));
  return Object.fromEntries(metrics);
}

/** The files named in the step, else in modelgate.yaml, else those that dvc.yaml declares, else the usual names. */
async function metricsFiles(bench: Bench, plan: ModelPlan, extras: RecordExtras): Promise<string[]> {
  if (extras.metrics.length > 0) return presentOrFail(bench, extras.metrics);
  if (extras.inline.trim() !== "" && plan.closure.length === 0) return [];
  if (plan.model.metrics.length > 0) return presentOrFail(bench, plan.model.metrics);
  const pipeline = await bench.pipeline();
  const inside = new Set(plan.closure);
  const declared = pipeline.metrics
    .filter((metric) => (metric.stage === undefined ? below(metric.path, plan.model.dir) : inside.has(metric.stage)))
    .map((metric) => metric.path);
  if (declared.length > 0) return presentOrFail(bench, [...new Set(declared)]);
  const usual = ["metrics.json", "metrics.yaml", "metrics.toml"].map((name) =>
    plan.model.dir === "." ? name : `${plan.model.dir}/${name}`,
  );
  return present(bench, usual);
}

async function presentOrFail(bench: Bench, files: readonly string[]): Promise<string[]> {
  const there = await present(bench, files);
  const missing = files.filter((file) => !there.includes(file));
  if (missing.length > 0) {
    throw new UserError(`no metrics file at ${missing.join(", ")}`, {
      fix: "Run the stage that writes it (`modelgate run --pull`), or correct `metrics:` in modelgate.yaml.",
    });
  }
  return there;
}

async function present(bench: Bench, files: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const file of files) {
    try {
      if ((await stat(join(bench.root, file))).isFile()) found.push(file);
    } catch (error) {
      if (!isSystemError(error, "ENOENT", "ENOTDIR")) throw error;
    }
  }
  return found;
}
