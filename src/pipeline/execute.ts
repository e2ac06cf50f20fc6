import { posix } from "node:path";
import { formatError, UserError } from "../lib/errors.ts";
import type { Log } from "../lib/host.ts";
import { onceEach } from "../lib/once.ts";
import type { PipelineContext, RunOptions, RunResult, StageRun } from "./context.ts";
import { bringUpAllData } from "./data-nodes.ts";
import { type Engine, openEngine } from "./engine.ts";
import { openOutputs } from "./output.ts";
import type { Stage } from "./pipeline.ts";
import { schedule } from "./schedule.ts";
import { type PlaceError, placeErrors } from "./stage-place.ts";
import { bringUp } from "./step.ts";
import { selectNodes } from "./targets.ts";
import { type StageTask, tasksOf } from "./tasks.ts";
import { thisMachine } from "./weights.ts";

export type { PipelineContext, RunOptions, RunResult, StageRun } from "./context.ts";

/**
 * Brings the stages up to date, dependencies first, side by side where `jobs` and their weights allow it: skips, restores
 * or runs each. A stage that fails is told in the result and not thrown, since what was done beside it stands, and is in
 * dvc.lock; only a pipeline that cannot be read at all throws.
 */
export async function runPipeline(ctx: PipelineContext, options: RunOptions = {}): Promise<RunResult> {
  const { host, pipeline } = ctx;
  const { jobs = 1, singleItem = false, ignoreErrors = false } = options;
  const nodes = selectNodes(pipeline, options);
  const stages = nodes.flatMap((node) => ("stage" in node ? [node.stage] : []));
  const machine = thisMachine(host.env);
  const tasks = await tasksOf(ctx, stages, machine);
  const order = stages.map((stage) => stage.address);
  const engine = await openEngine(ctx, { order, free: stages.flatMap((stage) => checkpointOf(stage, options)) });
  const outputs = openOutputs(host.log, jobs);
  const results = new Map<string, StageRun>();
  const broken = new Set<string>();
  /** In a dry run: what would be made anew. */
  const stale = new Set<string>();
  const data = await bringUpAllData(engine, nodes, options);
  /** Made anew, or asked to be: with `forceDownstream` what reads it runs as well. */
  const redone = new Set(data.runs.keys());
  let { failure } = data;
  const attempt = attempts(options, stale, results, placeErrors(ctx.root));

  const one = async ({ stage, reads }: StageTask): Promise<void> => {
    const { address } = stage;
    const ends = failure !== undefined && options.keepGoing !== true && !ignoreErrors;
    if (host.signal.aborted || ends) {
      results.set(address, skipped(stage, "an earlier stage failed, or the run was cancelled"));
      return;
    }
    // Like DVC, a single item is nobody's dependent.
    const cause = data.brokenFor(stage) ?? reads.find((id) => broken.has(id));
    if (cause !== undefined && !ignoreErrors && !singleItem) {
      broken.add(address);
      results.set(address, skipped(stage, `${cause} before it did not succeed`));
      return;
    }
    const carried = options.forceDownstream === true && !singleItem && reads.some((id) => redone.has(id));
    const force = options.force === true || carried;
    const own = withLog(engine, outputs.of(address));
    const run = await attempt(own, stage, force);
    results.set(address, run.result);
    const { status } = run.result;
    if (run.error !== undefined) {
      failure ??= run.error;
      broken.add(address);
      own.ctx.host.log.info(formatError(run.error));
    } else {
      if (force || status !== "unchanged") redone.add(address);
      if (options.dry === true && status !== "unchanged") stale.add(address);
    }
  };
  try {
    await schedule(tasks, jobs, machine, one);
  } finally {
    await engine.flush();
    await ctx.data.index.save();
  }
  if (!host.signal.aborted) for (const text of await engine.watch.report()) host.log.warning(text);
  return {
    stages: nodes.flatMap(({ id }) => results.get(id) ?? data.runs.get(id) ?? []),
    lockChanged: [...engine.written],
    ...(failure === undefined || ignoreErrors ? {} : { failure }),
  };
}

interface Attempt {
  readonly result: StageRun;
  readonly error?: UserError;
}

/** Brings single stages up to date; what has to be made again for others is made once. */
function attempts(
  options: RunOptions,
  stale: ReadonlySet<string>,
  results: Map<string, StageRun>,
  placed: PlaceError,
): (engine: Engine, stage: Stage, force: boolean) => Promise<Attempt> {
  const again = onceEach<boolean>();
  const attempt = async (engine: Engine, stage: Stage, force: boolean): Promise<Attempt> => {
    const started = performance.now();
    const makeAgain = (address: string): Promise<boolean> =>
      again(address, async () => {
        const maker = engine.ctx.pipeline.stages.get(address);
        if (maker === undefined) return false;
        const made = await attempt(engine, maker, true);
        results.set(address, made.result);
        return made.error === undefined;
      });
    try {
      const bring = () => bringUp(engine, stage, { ...options, force }, stale, makeAgain);
      return { result: await engine.watch.during(stage, bring) };
    } catch (thrown) {
      if (!(thrown instanceof UserError)) throw thrown;
      const error = await placed(stage, thrown);
      const seconds = (performance.now() - started) / 1000;
      const result: StageRun = { name: stage.address, status: "failed", seconds, outs: [], error: formatError(error) };
      return { result, error };
    }
  };
  return attempt;
}

function withLog(engine: Engine, log: Log): Engine {
  return { ...engine, ctx: { ...engine.ctx, host: { ...engine.ctx.host, log } } };
}

/** A checkpoint is no out, and its stage's all the same. */
function checkpointOf(stage: Stage, options: RunOptions): string[] {
  const written = options.settings?.(stage.address).checkpoint;
  return written === undefined ? [] : [posix.join(stage.wdir, written)];
}

function skipped(stage: Stage, reason: string): StageRun {
  return { name: stage.address, status: "skipped", seconds: 0, outs: [], error: reason };
}
