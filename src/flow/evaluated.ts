import { hashOut } from "../data/hash-tree.ts";
import { UserError } from "../lib/errors.ts";
import { insideRoot } from "../lib/paths.ts";
import type { FileDigest } from "../lib/schema.ts";
import { readMetricsFile } from "../tracking/metrics.ts";
import type { Metric, RunRecord } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import { below } from "./closure.ts";
import type { ModelPlan } from "./plan.ts";
import { readWorkspace } from "./workspace.ts";

/** A larger file holds more than metrics: bytes. */
const largest = 16 * 1024 * 1024;

/** What evaluation stages of a clone made anew of what a record holds; the rest of it stays as it was. */
export async function evaluatedIn(
  own: Bench,
  plan: ModelPlan,
  before: RunRecord,
  stages: readonly string[],
): Promise<Pick<RunRecord, "metrics" | "files">> {
  const pipeline = await own.pipeline();
  const made = stages.flatMap((address) => pipeline.stages.get(address)?.outs.map(({ path }) => path) ?? []);
  return { metrics: await metricsOf(own, plan, before, made), files: await filesOf(own, plan, before, made) };
}

/** The metrics of the files that were written anew; those of the training stay what they were. */
async function metricsOf(
  own: Bench,
  { model }: ModelPlan,
  baseline: RunRecord,
  made: readonly string[],
): Promise<Record<string, Metric>> {
  const isMade = (path: string): boolean => made.some((out) => below(path, out));
  const declared = (await own.pipeline()).metrics.map(({ path }) => path);
  const known = Object.values(baseline.metrics).map(({ file }) => file);
  const metricsFiles = [...new Set([...known, ...model.metrics, ...(model.metrics.length > 0 ? [] : declared)])].filter(
    isMade,
  );
  const kept = Object.entries(baseline.metrics).filter(([, metric]) => !metricsFiles.includes(metric.file));
  const fresh: [string, Metric][] = [];
  for (const file of metricsFiles) {
    const bytes = await readWorkspace(own, file);
    if (bytes === undefined) continue;
    if (bytes.length > largest) throw new UserError(`a metrics file has at most ${largest} bytes`, { where: { file } });
    fresh.push(...Object.entries(readMetricsFile(bytes.toString("utf8"), file)));
  }
  if (fresh.length === 0) throw new UserError("its evaluation stages write no metrics");
  return Object.fromEntries([...kept, ...fresh]);
}

async function filesOf(
  own: Bench,
  { model }: ModelPlan,
  baseline: RunRecord,
  made: readonly string[],
): Promise<FileDigest[]> {
  const predictions = model.judging.predictions?.path;
  const paths = new Set([
    ...baseline.files.map(({ path }) => path),
    ...(predictions === undefined ? [] : [predictions]),
  ]);
  const found: FileDigest[] = [];
  for (const path of paths) {
    const before = baseline.files.find((file) => file.path === path);
    if (!made.some((out) => below(path, out))) {
      if (before !== undefined) found.push(before);
      continue;
    }
    const hashed = await hashOut(own.host, await insideRoot(own.root, path, { file: path }), (await own.data()).index);
    if (hashed === undefined) continue;
    const { digest, bytes, files } = hashed;
    found.push({ path, digest, bytes, ...(digest.endsWith(".dir") ? { files } : {}) });
  }
  return found;
}
