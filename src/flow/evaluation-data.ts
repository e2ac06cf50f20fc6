import { posix } from "node:path";
import { tryGit } from "../lib/git.ts";
import { digestOf } from "../lib/hashing.ts";
import { withUpstream } from "../pipeline/graph.ts";
import { type LockEntry, parseLock } from "../pipeline/lock.ts";
import { isOutside, isUrl } from "../pipeline/outside.ts";
import type { Pipeline, Stage } from "../pipeline/pipeline.ts";
import type { RunRecord } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import { below } from "./closure.ts";
import { locksOf } from "./locks.ts";
import { addressOf } from "./needed.ts";
import type { ModelPlan } from "./plan.ts";
import type { EvalDataChange } from "./re-evaluate.ts";
import { showFile } from "./sides.ts";

/** What the locks and pins of one run say of paths, by paths from the root. */
interface Digests {
  readonly record: RunRecord;
  /** Stage → path → what its lock entry says of a dependency. */
  readonly deps: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Path → digest: pins, and whatever any stage read or made. */
  readonly all: ReadonlyMap<string, string>;
}

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

/** The digest that one run has of a path, as a pin, a lock, the record itself or Git says it; undefined where none does. */
export async function digestAtPath(
  bench: Bench,
  plan: ModelPlan,
  record: RunRecord,
  path: string,
): Promise<string | undefined> {
  return digestAt(bench, await digestsOf(bench, plan, record), path);
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
  for (const stage of metricStages(pipeline, plan)) {
    for (const path of stage.deps) {
      const change = changeOf(stage, path);
      if (change === undefined || (artifact !== undefined && below(path, artifact))) continue;
      const makers = makersOf(pipeline, stage, path);
      const isMadeOfOther =
        makers.length > 0 && makers.every((maker) => beforeModel.has(maker)) && makers.some(isFromOtherData);
      if (isPinned(path) || isMadeOfOther) changes.set(path, change);
    }
    // Data that it read and does not read any more.
    for (const [path, before] of baseline.deps.get(stage.address) ?? []) {
      const wasPinned = baseline.record.pins.some((pin) => below(path, pin.path) || below(pin.path, path));
      if (wasPinned && !stage.deps.includes(path)) changes.set(path, { path, baseline: before, candidate: undefined });
    }
  }
  return [...changes.values()];
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

/** Reads the locks of a run; of committed metrics files the locks that stand beside them in Git. */
async function digestsOf(bench: Bench, plan: ModelPlan, record: RunRecord): Promise<Digests> {
  const pipeline = await bench.pipeline();
  const deps = new Map<string, Map<string, string>>();
  const all = new Map(record.pins.map(({ path, digest }) => [path, digest]));
  for (const { path: file, text } of await lockTexts(bench, plan, record)) {
    for (const [name, entry] of (await parseLock(text, file)).entries) {
      const address = addressOf(file, name);
      const wdir = pipeline.stages.get(address)?.wdir ?? posix.dirname(file);
      const own = placed(wdir, entry.deps);
      deps.set(address, own);
      for (const [path, digest] of [...own, ...placed(wdir, entry.outs)]) all.set(path, digest);
    }
  }
  return { record, deps, all };
}

/** By paths from the root: a lock spells them from the stage's folder. */
function placed(wdir: string, items: LockEntry["deps"]): Map<string, string> {
  return new Map(
    [...items].flatMap(([written, { digest }]): [string, string][] => {
      if (digest === undefined) return [];
      return [[isUrl(written) || posix.isAbsolute(written) ? written : posix.join(wdir, written), digest]];
    }),
  );
}

async function lockTexts(bench: Bench, { closure }: ModelPlan, record: RunRecord) {
  const locks = locksOf(record);
  if (locks.length > 0 || record.made_by.event !== "git") return locks;
  const { stages } = await bench.pipeline();
  const found: { path: string; text: string }[] = [];
  for (const path of new Set(closure.flatMap((name) => stages.get(name)?.lockFile ?? []))) {
    const text = await showFile(bench.host, bench.root, record.source.commit, path);
    if (text !== undefined) found.push({ path, text });
  }
  return found;
}

/** The digest of a path: of itself, of all that lies in it, of a pin that holds it, else Git's own id of it. */
async function digestAt(bench: Bench, { all, record }: Digests, path: string): Promise<string | undefined> {
  const own = all.get(path);
  if (own !== undefined) return own;
  const inside = [...all].filter(([one]) => below(one, path)).sort(([a], [b]) => (a < b ? -1 : 1));
  if (inside.length > 0) return digestOf(inside);
  const above = record.pins.find((pin) => below(path, pin.path));
  if (above !== undefined) return above.digest;
  const named = [...record.files, ...record.artifacts].find((file) => file.path === path);
  if (named !== undefined) return named.digest;
  for (const name of [path, `${path}.dvc`]) {
    // By the tree: a commit that was squashed away may be gone, and main has its tree.
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${record.source.tree}:${name}`];
    const object = await tryGit(args, { cwd: bench.root, env: bench.host.env });
    if (object.code === 0) return `git:${object.stdout.trim()}`;
  }
  return undefined;
}
