import { formatError, UserError } from "../lib/errors.ts";
import type { PipelineContext, RunOptions, RunResult, StageRun } from "./context.ts";
import { type Engine, openEngine } from "./engine.ts";
import type { Stage } from "./pipeline.ts";
import { bringUp } from "./step.ts";
import { selectStages } from "./targets.ts";

export type { PipelineContext, RunOptions, RunResult, StageRun } from "./context.ts";

/**
 * Brings the stages up to date, dependencies first: skips, restores or runs each. A stage that fails is told in the
 * result and not thrown, since what was done before it stands; only a pipeline that cannot be read at all throws.
 */
export async function runPipeline(ctx: PipelineContext, options: RunOptions = {}): Promise<RunResult> {
  const engine = await openEngine(ctx);
  const stages = selectStages(ctx.pipeline, options.targets ?? [], options.singleItem === true);
  const results = new Map<string, StageRun>();
  const broken = new Set<string>();
  /** In a dry run: what would be made anew. */
  const stale = new Set<string>();
  let failure: UserError | undefined;
  for (const stage of stages) {
    if (ctx.host.signal.aborted || (failure !== undefined && options.keepGoing !== true)) {
      results.set(stage.address, skipped(stage, "an earlier stage failed, or the run was cancelled"));
      continue;
    }
    const cause = (ctx.pipeline.upstream.get(stage.address) ?? []).find((address) => broken.has(address));
    if (cause !== undefined) {
      broken.add(stage.address);
      results.set(stage.address, skipped(stage, `stage ${cause} before it did not succeed`));
      continue;
    }
    const run = await attempt(engine, stage, options, stale, results);
    results.set(stage.address, run.result);
    if (run.error !== undefined) {
      failure ??= run.error;
      broken.add(stage.address);
      ctx.host.log.info(formatError(run.error));
    } else if (options.dry === true && run.result.status !== "unchanged") {
      stale.add(stage.address);
    }
  }
  await ctx.data.index.save();
  return {
    stages: stages.flatMap((stage) => results.get(stage.address) ?? []),
    lockChanged: [...engine.written],
    ...(failure === undefined ? {} : { failure }),
  };
}

interface Attempt {
  readonly result: StageRun;
  readonly error?: UserError;
}

async function attempt(
  engine: Engine,
  stage: Stage,
  options: RunOptions,
  stale: ReadonlySet<string>,
  results: Map<string, StageRun>,
): Promise<Attempt> {
  const started = performance.now();
  const makeAgain = async (address: string): Promise<boolean> => {
    const maker = engine.ctx.pipeline.stages.get(address);
    if (maker === undefined) return false;
    const again = await attempt(engine, maker, { ...options, force: true }, stale, results);
    results.set(address, again.result);
    return again.error === undefined;
  };
  try {
    return { result: await bringUp(engine, stage, options, stale, makeAgain) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const seconds = (performance.now() - started) / 1000;
    const result: StageRun = { name: stage.address, status: "failed", seconds, outs: [], error: formatError(error) };
    return { result, error };
  }
}

function skipped(stage: Stage, reason: string): StageRun {
  return { name: stage.address, status: "skipped", seconds: 0, outs: [], error: reason };
}
