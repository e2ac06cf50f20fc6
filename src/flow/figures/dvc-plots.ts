import type { FoundBaseline } from "../../gate/baseline.ts";
import { UserError } from "../../lib/errors.ts";
import type { Pipeline } from "../../pipeline/pipeline.ts";
import type { RunRecord } from "../../tracking/record.ts";
import type { Bench } from "../bench.ts";
import type { ModelPlan } from "../plan.ts";
import { pipelineAt } from "../protected-stages.ts";
import { figuresOf, type Side } from "./dvc/both-sides.ts";
import { firstOf, type PlotFiles } from "./dvc/files.ts";
import { handedPlots } from "./dvc/handed.ts";
import { recordedPlots } from "./dvc/revision.ts";
import { plotsOf } from "./dvc/unpack.ts";
import type { Figures } from "./predictions.ts";
import { templatesOf } from "./templates.ts";

/** DVC's plots of a model as `dvc plots diff` has them, the baseline's and the candidate's rows in one figure each. */
export async function dvcPlotsOf(
  bench: Bench,
  plan: ModelPlan,
  record: RunRecord,
  found: FoundBaseline | null,
): Promise<Figures> {
  const pipeline = await bench.pipeline();
  const hasFailed = record.stages.some(({ status }) => status === "failed");
  if (pipeline.plotDefinitions.length === 0 || hasFailed) return { figures: [], missing: [] };
  const recorded = await recordedPlots(bench, plan, record);
  const handed = await handedPlots(bench, plan, record);
  const files = handed === undefined ? recorded : firstOf(handed, recorded);
  const candidate = await sideOf(pipeline, plan, "this run's", files);
  const baseline = found === null ? undefined : await baselineSide(bench, plan, pipeline, found.record);
  return figuresOf(candidate, baseline, await templatesOf(bench));
}

/** By what its own commit defines; where this clone has not got it, by what the candidate defines. */
async function baselineSide(
  bench: Bench,
  plan: ModelPlan,
  pipeline: Pipeline,
  record: RunRecord,
): Promise<Side | undefined> {
  // A file of metrics that somebody named is of no commit.
  if (record.made_by.event === "file") return undefined;
  const own = await pipelineAt(bench, record.source.commit, { pins: false }).catch((error: unknown) => {
    if (error instanceof UserError) return undefined;
    throw error;
  });
  return sideOf(own ?? pipeline, plan, "the baseline's", await recordedPlots(bench, plan, record));
}

async function sideOf(pipeline: Pipeline, plan: ModelPlan, whose: string, files: PlotFiles): Promise<Side> {
  const { definitions, plots, paths } = await plotsOf(pipeline, plan, files);
  return { whose, plots, definitions, files: await files.read(paths) };
}
