import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import picomatch from "picomatch";
import type { Config, Tolerance } from "../../config/config.ts";
import { gatesByMetric } from "../../gate/select.ts";
import { UserError } from "../../lib/errors.ts";
import type { PipelineContext } from "../../pipeline/context.ts";
import { readMetricsFile } from "../../tracking/metrics.ts";
import type { Metric, MetricNumber } from "../../tracking/record.ts";
import type { MetricCheck } from "../../tracking/verification.ts";
import { below } from "../closure.ts";
import type { Committed, CommittedOut } from "./committed.ts";

/** A larger file holds more than metrics: bytes. */
const largest = 16 * 1024 * 1024;

/** How much a metric may differ: as the step says, else as its gate's `max-regression`, else not at all. */
interface MetricRules {
  readonly config: Config;
  readonly tolerance: Tolerance | undefined;
  /** Names or globs of metrics that differ from run to run by their nature, such as times. */
  readonly ignore: readonly string[];
}

/** Compares the metrics of a run from scratch with the committed ones: every file of an out that holds metrics. */
export async function checkMetrics(
  ctx: PipelineContext,
  committed: Committed,
  outs: readonly { out: CommittedOut; same: boolean }[],
  rules: MetricRules,
): Promise<MetricCheck[]> {
  const found: MetricCheck[] = [];
  for (const { out, same } of outs) {
    for (const file of metricsFilesIn(ctx, out, rules.config)) {
      const name = file === out.out.path ? "" : file.slice(out.out.path.length + 1);
      const after = await metricsAt(join(ctx.root, file), file, ctx);
      const before = same ? after : await metricsAt((await committed.files(out))?.get(name)?.path, file, ctx);
      // Where the committed ones are nowhere to be had, none of them may pass for equal.
      found.push(...compareMetrics(file, before ?? {}, after ?? {}, rules));
    }
  }
  return found;
}

/** The files of an out that dvc.yaml or a model calls metrics. */
function metricsFilesIn({ pipeline }: PipelineContext, { out }: CommittedOut, config: Config): string[] {
  const named = [...pipeline.metrics.map(({ path }) => path), ...config.models.flatMap(({ metrics }) => metrics)];
  return [...new Set(named)].filter((path) => below(path, out.path));
}

async function metricsAt(
  path: string | undefined,
  file: string,
  { host }: PipelineContext,
): Promise<Record<string, Metric> | undefined> {
  if (path === undefined) return undefined;
  try {
    const stats = await stat(path);
    if (!stats.isFile() || stats.size > largest) return undefined;
    return readMetricsFile(await readFile(path, "utf8"), file);
  } catch (error) {
    if (!(error instanceof UserError) && !(error instanceof Error && "code" in error)) throw error;
    host.log.debug(`${file} is not compared as metrics: ${error.message}`);
    return undefined;
  }
}

function compareMetrics(
  file: string,
  before: Record<string, Metric>,
  after: Record<string, Metric>,
  { config, tolerance, ignore }: MetricRules,
): MetricCheck[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const gates = gatesByMetric(
    config.models.flatMap((model) => model.gates),
    names,
  );
  const isIgnored = (name: string): boolean => ignore.some((glob) => name === glob || picomatch.isMatch(name, glob));
  return names.map((name): MetricCheck => {
    const allowed =
      tolerance ?? gates.get(name)?.find((gate) => gate.maxRegression !== undefined)?.maxRegression?.of[0];
    const [old, now] = [before[name], after[name]];
    const shown = { name, file, expected: shownValue(old), found: shownValue(now), delta: deltaOf(old, now) };
    const said = allowed === undefined ? {} : { tolerance: allowed.text };
    if (isIgnored(name)) return { ...shown, verdict: "ignored" };
    return { ...shown, ...said, verdict: judgeMetric(old, now, allowed) };
  });
}

function judgeMetric(
  old: Metric | undefined,
  now: Metric | undefined,
  allowed: Tolerance | undefined,
): MetricCheck["verdict"] {
  if (old === undefined || now === undefined) return "beyond";
  const [before, after] = [numbersOf(old), numbersOf(now)];
  if (before === undefined || after === undefined) return old.text === now.text ? "equal" : "beyond";
  if (before.length !== after.length) return "beyond";
  if (before.every((value, index) => value === after[index])) return "equal";
  const fits = before.every((value, index) => {
    const other = after[index];
    if (value === other) return true;
    if (typeof value !== "number" || typeof other !== "number" || allowed === undefined) return false;
    const room = allowed.kind === "relative" ? allowed.amount * Math.abs(value) : allowed.amount;
    // 0.91 - 0.9 is a little more than 0.01 in doubles: a difference of the last digits is none.
    return Math.abs(value - other) <= room + Number.EPSILON * 4 * Math.max(Math.abs(value), Math.abs(other));
  });
  return fits ? "within" : "beyond";
}

function numbersOf({ value, samples }: Metric): readonly MetricNumber[] | undefined {
  return samples ?? (value === undefined ? undefined : [value]);
}

function shownValue(metric: Metric | undefined): MetricCheck["expected"] {
  if (metric === undefined) return null;
  const mean = meanOf(metric);
  return mean ?? metric.value ?? metric.text ?? null;
}

function deltaOf(old: Metric | undefined, now: Metric | undefined): number | null {
  const [before, after] = [old && meanOf(old), now && meanOf(now)];
  return before === undefined || after === undefined ? null : after - before;
}

function meanOf(metric: Metric): number | undefined {
  const numbers = numbersOf(metric);
  if (numbers === undefined || numbers.length === 0 || !numbers.every((one) => typeof one === "number"))
    return undefined;
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
