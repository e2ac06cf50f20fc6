import { withUpstream } from "../pipeline/graph.ts";
import { isOutside } from "../pipeline/outside.ts";
import type { Pipeline, Stage } from "../pipeline/pipeline.ts";
import type { RunRecord } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import { below } from "./closure.ts";
import type { ModelPlan } from "./plan.ts";
import type { EvalDataChange } from "./re-evaluate.ts";
import { type Digests, digestAt, digestsOf } from "./record-digests.ts";

/**
 * The evaluation data that the two runs do not share. Which paths those are the policy says (`eval-data`), else the pins: data
 * that a stage which writes metrics reads, directly or by stages that come before the model.
 */
export async function evaluationDataChanges(
  bench: Bench,
  plan: ModelPlan,
  candidate: RunRecord,
  baseline: RunRecord,
): Promise<EvalDataChange[]> {
  const sides = {
    baseline: await digestsOf(bench, plan, baseline),
    candidate: await digestsOf(bench, plan, candidate),
  };
  const { evalData } = plan.model.judging;
  if (evalData.length > 0) {
    const found: EvalDataChange[] = [];
    for (const path of evalData) {
      const change = {
        path,
        baseline: await digestAt(bench, sides.baseline, path),
        candidate: await digestAt(bench, sides.candidate, path),
      };
      if (change.candidate === undefined || change.candidate !== change.baseline) found.push(change);
    }
    return found;
  }
  // Committed metrics files alone, or a named one: nothing is said of what they are made from.
  if (sides.baseline.all.size === 0) return [];
  return pinnedChanges(await bench.pipeline(), plan, sides);
}

interface Sides {
  readonly baseline: Digests;
  readonly candidate: Digests;
}

function pinnedChanges(pipeline: Pipeline, plan: ModelPlan, { baseline, candidate }: Sides): EvalDataChange[] {
  const pins = [...baseline.record.pins, ...candidate.record.pins];
  const isPinned = (path: string): boolean =>
    isOutside(path) || pins.some((pin) => below(path, pin.path) || below(pin.path, path));
  const changeOf = (stage: Stage, path: string): EvalDataChange | undefined => {
    const [before, now] = [baseline, candidate].map(
      ({ deps, all }) => deps.get(stage.address)?.get(path) ?? all.get(path),
    );
    return now !== undefined && now === before ? undefined : { path, baseline: before, candidate: now };
  };
  const isFromOtherData = (address: string): boolean =>
    withUpstream(pipeline, [address]).some((one) => {
      const maker = pipeline.stages.get(one);
      return maker?.deps.some((dep) => isPinned(dep) && changeOf(maker, dep) !== undefined) === true;
    });
  const beforeModel = stagesBeforeModel(pipeline, plan);
  const { artifact } = plan.model;
  const changes = new Map<string, EvalDataChange>();
  const stages = metricStages(pipeline, plan);
  for (const stage of stages) {
    for (const path of stage.deps) {
      const change = changeOf(stage, path);
      if (change === undefined || (artifact !== undefined && below(path, artifact))) continue;
      const makers = makersOf(pipeline, stage, path);
      const isMadeOfOther =
        makers.length > 0 && makers.every((maker) => beforeModel.has(maker)) && makers.some(isFromOtherData);
      if (isPinned(path) || isMadeOfOther) changes.set(path, change);
    }
  }
  for (const [path, before] of droppedData(stages, baseline)) {
    changes.set(path, { path, baseline: before, candidate: undefined });
  }
  return [...changes.values()];
}

/** Pinned data that a stage which wrote the baseline's metrics read, and that stage, or whatever took its place, does not. */
function droppedData(stages: readonly Stage[], { deps, outs, record }: Digests): [path: string, digest: string][] {
  const own = new Map(stages.map((stage) => [stage.address, stage.deps]));
  const all = stages.flatMap((stage) => stage.deps);
  const metrics = Object.values(record.metrics).map(({ file }) => file);
  return [...deps].flatMap(([address, read]) => {
    const wrote = outs.get(address) ?? [];
    if (!own.has(address) && !wrote.some((out) => metrics.some((file) => below(file, out)))) return [];
    const now = own.get(address) ?? all;
    return [...read].filter(([path]) => {
      const wasPinned = record.pins.some((pin) => below(path, pin.path) || below(pin.path, path));
      return wasPinned && !now.includes(path);
    });
  });
}

/** Stages whose outs are the model's metrics or predictions. */
export function metricStages(pipeline: Pipeline, { model, closure }: ModelPlan): Stage[] {
  const predictions = model.judging.predictions?.path;
  const files = [...model.metrics, ...(predictions === undefined ? [] : [predictions])];
  return closure
    .flatMap((address) => pipeline.stages.get(address) ?? [])
    .filter(({ outs }) =>
      outs.some(
        (out) =>
          files.some((file) => below(file, out.path) || below(out.path, file)) ||
          (model.metrics.length === 0 && out.kind === "metric"),
      ),
    );
}

/** Stages that neither make the model nor read, however indirectly, what such a stage makes; none where no model is named. */
function stagesBeforeModel(pipeline: Pipeline, { model, closure }: ModelPlan): Set<string> {
  const { artifact } = model;
  if (artifact === undefined) return new Set();
  const makers = closure.filter((address) =>
    pipeline.stages.get(address)?.outs.some(({ path }) => below(artifact, path) || below(path, artifact)),
  );
  const isAfter = (address: string): boolean => {
    const upstream = withUpstream(pipeline, [address]);
    return makers.some((maker) => upstream.includes(maker));
  };
  return new Set(closure.filter((address) => !isAfter(address)));
}

function makersOf(pipeline: Pipeline, stage: Stage, path: string): string[] {
  return (pipeline.upstream.get(stage.address) ?? []).filter((address) =>
    pipeline.stages.get(address)?.outs.some((out) => below(path, out.path) || below(out.path, path)),
  );
}
