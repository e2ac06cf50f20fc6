import { formatError, UserError } from "../lib/errors.ts";
import { acceptEntry } from "./accept-entry.ts";
import type { PipelineContext, RunOptions, StageRun } from "./context.ts";
import { type Engine, openEngine, outsOf } from "./engine.ts";
import { entryOf } from "./inputs.ts";
import { type Judgement, judge } from "./judge.ts";
import type { LockEntry } from "./lock.ts";
import type { Stage } from "./pipeline.ts";
import { pullPointers } from "./pointers.ts";
import { sized } from "./restore.ts";
import { keptRuns, originOf, type RunCacheMode, type RunSource } from "./run-cache.ts";
import { isCacheable, keyOfEntry, runKey, runValue } from "./run-key.ts";
import { digests, restoredRun, unchanged } from "./step.ts";

/** What another job of the same run handed on of a stage; the entry is what its dvc.lock had of it. */
export interface Handed {
  readonly run: StageRun;
  readonly entry?: LockEntry;
}

interface TakeOptions {
  readonly runCache: RunCacheMode;
  readonly usable?: NonNullable<RunOptions["usable"]>;
  /** Of stages that this job is not about to run itself. */
  readonly handed?: ReadonlyMap<string, Handed>;
  /** Write dvc.lock and place the outs that Git keeps; without, it is only found out what there is. */
  readonly write: boolean;
}

/** Of what another job says went wrong: characters. */
const longestError = 10_000;

/**
 * Brings stages up to date from results that are there already: the lock's, those handed on, those of remote run caches.
 * Nothing is run, and no file is fetched but small ones that Git keeps. A stage without a result is `failed`, or
 * `skipped` behind one, each with the reason.
 */
export async function takeKept(
  ctx: PipelineContext,
  stages: readonly Stage[],
  options: TakeOptions,
): Promise<{ stages: readonly StageRun[]; lockChanged: readonly string[] }> {
  const engine = await openEngine(ctx, { order: stages.map((stage) => stage.address) });
  const runs = new Map<string, StageRun>();
  const lacks = (address: string): boolean => isLacking(runs.get(address));
  for (const stage of stages) {
    const cause = (ctx.pipeline.upstream.get(stage.address) ?? []).find(lacks);
    runs.set(
      stage.address,
      cause === undefined
        ? await attempt(engine, stage, options)
        : without(stage, "skipped", `stage ${cause} before it did not succeed`),
    );
  }
  await engine.flush();
  await ctx.data.index.save();
  return { stages: [...runs.values()], lockChanged: [...engine.written] };
}

/** Whether a stage has no result. */
export function isLacking(run: StageRun | undefined): boolean {
  return run?.status === "failed" || run?.status === "skipped";
}

function without(stage: Stage, status: "failed" | "skipped", error: string): StageRun {
  return { name: stage.address, status, seconds: 0, outs: [], error };
}

async function attempt(engine: Engine, stage: Stage, options: TakeOptions): Promise<StageRun> {
  try {
    return await take(engine, stage, options);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return without(stage, "failed", formatError(error));
  }
}

async function take(engine: Engine, stage: Stage, options: TakeOptions): Promise<StageRun> {
  if (options.write && !stage.frozen) await pullPointers(engine, stage);
  const judged = await judge(engine, stage);
  const entry = engine.entry(stage);
  if (stage.frozen) {
    const locked = (entry && outsOf(stage, entry)) ?? new Map();
    return { name: stage.address, status: "unchanged", seconds: 0, outs: digests(locked) };
  }
  const { usable } = options;
  const same = judged.reasons.length === 0;
  if (same) {
    const kept = await unchanged(engine, stage, judged, { dry: true, pull: true, ...(usable && { usable }) });
    if (kept !== undefined) return { ...kept, seconds: 0 };
  }
  const handed = options.handed?.get(stage.address);
  // What it needs is here: then a job that skipped it is no excuse either.
  if (handed !== undefined && isLacking(handed.run)) {
    const { error = "its job left no result", seconds } = handed.run;
    return { ...without(stage, "failed", error.slice(0, longestError)), seconds };
  }
  if (handed !== undefined) {
    const run = await takeHanded(engine, stage, judged, handed, options);
    if (run !== undefined) return run;
  }
  if (!same) {
    for await (const kept of candidates(engine, stage, judged, options)) {
      const run = await takeOne(engine, stage, judged, kept, options);
      if (run !== undefined) return run;
    }
  }
  const why = judged.fault?.message ?? judged.reasons[0] ?? "its environment changed";
  return without(
    stage,
    "failed",
    `no result of stage ${stage.address} was handed on or is kept on the remote (${why})`,
  );
}

interface Candidate {
  readonly value: string;
  readonly entry: LockEntry;
  readonly from: RunSource;
}

async function* candidates(
  engine: Engine,
  stage: Stage,
  judged: Judgement,
  options: TakeOptions,
): AsyncGenerator<Candidate> {
  if (judged.inputs === undefined || !isCacheable(stage)) return;
  const locked = engine.entry(stage);
  if (judged.sameInputs && locked !== undefined) yield { value: runValue(locked.value), entry: locked, from: "lock" };
  // What only this machine knows would be another choice than that of the other jobs.
  const mode = options.runCache === "all" ? "remote" : options.runCache;
  yield* keptRuns(engine.ctx.data, runKey(stage, judged.inputs), mode, true);
}

async function takeOne(
  engine: Engine,
  stage: Stage,
  judged: Judgement,
  kept: Candidate,
  options: TakeOptions,
): Promise<StageRun | undefined> {
  const { inputs } = judged;
  const outs = outsOf(stage, kept.entry);
  if (inputs === undefined || outs === undefined) return undefined;
  const key = runKey(stage, inputs);
  const origin = await originOf(engine.ctx.data, key, kept.value, kept.from, true);
  if (options.usable?.(stage.address, origin?.origin) === false) return undefined;
  const whole = entryOf(stage, sized(stage, inputs, kept.entry), outs);
  if (!(await acceptEntry(engine, stage, kept.entry, { as: whole, write: options.write }))) return undefined;
  return restoredRun(stage, { key, outs, from: kept.from, origin });
}

/** A job of this run says what it did; it counts where it did it with the very inputs that are known here. */
async function takeHanded(
  engine: Engine,
  stage: Stage,
  { inputs }: Judgement,
  { run, entry }: Handed,
  options: TakeOptions,
): Promise<StageRun | undefined> {
  const outs = entry && outsOf(stage, entry);
  if (inputs === undefined || entry === undefined || outs === undefined) return undefined;
  const key = runKey(stage, inputs);
  if (keyOfEntry(entry.value, entry.outs.keys()) !== key) {
    engine.ctx.host.log.warning(`what was handed on of stage ${stage.address} was made with other inputs: not taken`);
    return undefined;
  }
  // Built anew, so that nothing else comes into dvc.lock with it.
  const whole = entryOf(stage, sized(stage, inputs, entry), outs);
  if (!(await acceptEntry(engine, stage, entry, { as: whole, write: options.write }))) return undefined;
  const { key: _said, ...said } = run;
  return { ...said, name: stage.address, outs: digests(outs), ...(isCacheable(stage) ? { key } : {}) };
}
