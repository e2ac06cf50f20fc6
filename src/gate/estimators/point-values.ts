import type { Compute, PredictionsConfig } from "../../config/policy.ts";
import type { NotPaired, PairedPredictions } from "../predictions/paired.ts";
import type { Units } from "../statistics/resample.ts";
import { averaged, resampledMetric, rowsOf } from "./resampled.ts";
import { estimatorsOf } from "./select.ts";

/** The metric on each side, on some examples or on all; the mean over the seeds where there are several. NaN where it is undefined. */
export function pointValues(
  paired: PairedPredictions,
  compute: Compute,
  config: PredictionsConfig,
  examples?: Uint32Array,
): readonly [baseline: number, candidate: number] | NotPaired {
  const estimators = estimatorsOf(paired, compute, config);
  if ("reason" in estimators) return estimators;
  const together: Units = { count: 1, of: new Uint32Array(paired.examples), unit: "example", grouped: false };
  const value = (which: "baseline" | "candidate"): number => {
    const side = paired[which];
    return averaged(
      side.seeds.map((_, seed) => resampledMetric(estimators[which], rowsOf(paired, side, seed, examples), together)),
    ).whole;
  };
  return [value("baseline"), value("candidate")];
}
