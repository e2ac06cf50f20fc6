import type { FoundBaseline } from "../../gate/baseline.ts";
import { wantedColumns } from "../../gate/predictions/columns.ts";
import type { NotPaired, PairedPredictions } from "../../gate/predictions/paired.ts";
import { readPredictions } from "../../gate/predictions/read.ts";
import type { MetricVerdict } from "../../gate/verdict.ts";
import { UserError } from "../../lib/errors.ts";
import type { RunRecord } from "../../tracking/record.ts";
import type { Bench } from "../bench.ts";
import type { KnownRuns } from "../known-runs.ts";
import type { ModelPlan } from "../plan.ts";
import { fileIn, predictionsFile } from "../predictions.ts";
import { dvcPlotsOf } from "./dvc-plots.ts";
import { historyFigures } from "./history.ts";
import { bothSides, candidateAlone } from "./predicted.ts";
import { type Figures, predictionFigures } from "./predictions.ts";

/** What is known of the run that is shown, once it is judged. */
export interface Shown {
  readonly record: RunRecord;
  readonly baseline: FoundBaseline | null;
  readonly paired: PairedPredictions | NotPaired | undefined;
  readonly runs: KnownRuns;
  readonly metrics: readonly MetricVerdict[];
}

/** No bundle holds more. */
const most = 1000;

/**
 * The figures that a model's files, predictions and history give. What cannot be had is said with why: a report does without,
 * and nothing that goes wrong here fails a run or changes its verdict.
 */
export async function figuresFor(bench: Bench, plan: ModelPlan, shown: Shown): Promise<Figures> {
  const { record, baseline, runs, metrics } = shown;
  const parts = [
    await orMissing(bench, "Charts of the predictions", () => ofPredictions(bench, plan, shown)),
    await orMissing(bench, "Metrics on main", async () => ({
      figures: await historyFigures(bench, plan, record, runs, metrics),
      missing: [],
    })),
    await orMissing(bench, "DVC's plots", () => dvcPlotsOf(bench, plan, record, baseline)),
  ];
  return {
    figures: parts.flatMap(({ figures }) => figures).slice(0, most),
    missing: parts.flatMap(({ missing }) => missing).slice(0, most),
  };
}

async function ofPredictions(bench: Bench, plan: ModelPlan, { record, paired }: Shown): Promise<Figures> {
  const { gates, judging } = plan.model;
  const { predictions: config, slices } = judging;
  if (config === undefined) return { figures: [], missing: [] };
  if (paired !== undefined && "examples" in paired)
    return predictionFigures(bothSides(paired, config), plan.model, config);
  if (fileIn(record, config.path) === undefined) return { figures: [], missing: [] };
  const file = await predictionsFile(bench, plan, record);
  const table = await readPredictions(file, wantedColumns(config, slices, gates), bench.host.signal);
  return predictionFigures([candidateAlone(table, config)], plan.model, config);
}

async function orMissing(bench: Bench, title: string, make: () => Promise<Figures>): Promise<Figures> {
  try {
    return await make();
  } catch (error) {
    bench.host.signal.throwIfAborted();
    // A bug of ours is told too, but where its author looks and not in the report.
    const why = error instanceof UserError ? error.message : "they could not be made; the job's log says more";
    bench.host.log.warning(`${title} are not shown: ${error instanceof Error ? error.message : String(error)}`);
    return { figures: [], missing: [{ title, why: why.slice(0, 500) }] };
  }
}
