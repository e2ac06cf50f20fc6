import { causesOf } from "../gate/causes.ts";
import { groupOfFile } from "../gate/change-group.ts";
import type { Cause, MetricVerdict } from "../gate/verdict.ts";
import { UserError } from "../lib/errors.ts";
import { git } from "../lib/git.ts";
import { parseLock } from "../pipeline/lock.ts";
import type { Pipeline } from "../pipeline/pipeline.ts";
import { environmentDiff } from "../tracking/environment-diff.ts";
import type { RunRecord } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import { below, closureOf } from "./closure.ts";
import { metricStages } from "./evaluation-data.ts";
import type { FoundBaseline } from "./judge.ts";
import { locksOf } from "./locks.ts";
import { addressOf } from "./needed.ts";
import { changedSince, type ModelPlan } from "./plan.ts";

/** For each metric that failed what changed since the baseline's own commit, of all that it is made from. */
export async function causesFor(
  bench: Bench,
  plan: ModelPlan,
  candidate: RunRecord,
  baseline: FoundBaseline,
  metrics: readonly MetricVerdict[],
): Promise<Cause[]> {
  const pipeline = await bench.pipeline();
  return causesOf({
    metrics,
    baseline: baseline.record,
    candidate,
    changedFiles: await changedFilesOf(bench, plan, candidate, baseline),
    environment: environmentDiff(baseline.record.environment, candidate.environment),
    otherData: [await otherData(bench, pipeline, baseline.record), await otherData(bench, pipeline, candidate)],
    reaches: (input, file) => isMadeFrom(pipeline, file, input),
  });
}

/**
 * What differs between the two commits of what the model is made of; on one's own machine the workspace counts as it is. Of
 * a baseline that was evaluated again the evaluation data are the candidate's own.
 */
export async function changedFilesOf(
  bench: Bench,
  plan: ModelPlan,
  candidate: RunRecord,
  { found }: FoundBaseline,
): Promise<readonly string[]> {
  const { source } = candidate;
  const isHere = bench.forge.event === "local" && source.commit === bench.forge.commit;
  const changed = (await changedSince(bench, plan, found.commit, isHere ? undefined : source.commit)) ?? plan.changed;
  if (found.found_by !== "re-evaluated") return changed;
  const { evalData } = plan.model.judging;
  const stages = metricStages(await bench.pipeline(), plan);
  const shared = evalData.length > 0 ? evalData : stages.flatMap(({ deps }) => deps);
  const isShared = (path: string): boolean => shared.some((one) => below(path, one) || path === `${one}.dvc`);
  return changed.filter((path) => !(isShared(path) && groupOfFile(path, [candidate]) === "data"));
}

/** Whether the stage that writes a metrics file, or one before it, reads a path or a parameter; without a stage all do. */
function isMadeFrom(pipeline: Pipeline, metricsFile: string, input: string): boolean {
  const maker = [...pipeline.stages.values()].find(({ outs }) => outs.some(({ path }) => below(metricsFile, path)));
  if (maker === undefined) return true;
  return closureOf(pipeline, [maker.address]).some((address) => {
    const stage = pipeline.stages.get(address);
    if (stage === undefined) return false;
    if (stage.file === input) return true;
    if (stage.deps.some((dep) => below(input, dep) || below(dep, input))) return true;
    return stage.params.some(({ file, keys }) => {
      if (input !== file && !input.startsWith(`${file}:`)) return false;
      const own = input.slice(file.length + 1);
      return keys === null || input === file || keys.some((key) => own === key || own.startsWith(`${key}.`));
    });
  });
}

/** Digests of what stages read and neither Git nor a pin nor another stage names: only their lock tells of it. */
async function otherData(bench: Bench, pipeline: Pipeline, record: RunRecord): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const made = [...pipeline.stages.values()].flatMap(({ outs }) => outs.map(({ path }) => path));
  const named = [...made, ...record.pins.map(({ path }) => path)];
  for (const { path: file, text } of locksOf(record)) {
    for (const [name, entry] of (await entriesOf(text, file)) ?? []) {
      const stage = pipeline.stages.get(addressOf(file, name));
      for (const path of stage?.deps ?? []) {
        const digest = entry.deps.get(stage?.spelled.get(path) ?? path)?.digest;
        if (digest === undefined || named.some((one) => below(path, one) || below(one, path))) continue;
        found.set(path, digest);
      }
    }
  }
  const inGit = await trackedOf(
    bench,
    [...found.keys()].filter((path) => !path.includes("://")),
  );
  for (const path of inGit) found.delete(path);
  return found;
}

async function entriesOf(text: string, file: string) {
  try {
    return (await parseLock(text, file)).entries;
  } catch (error) {
    // What a run left is told of all the same; a lock that is none tells nothing.
    if (!(error instanceof UserError)) throw error;
    return undefined;
  }
}

/** Those of the paths that Git holds, or holds something below. */
async function trackedOf({ root, host }: Bench, paths: readonly string[]): Promise<string[]> {
  const inside = paths.filter((path) => !path.startsWith("../") && !path.startsWith("/"));
  if (inside.length === 0) return [];
  const args = ["--literal-pathspecs", "ls-files", "-z", "--", ...inside];
  const files = (await git(args, { cwd: root, env: host.env })).split("\0");
  return inside.filter((path) => files.some((file) => below(file, path)));
}
