import type { Compute, PredictionsConfig } from "../../config/policy.ts";
import type { PairedPredictions } from "../predictions/paired.ts";
import type { ScoredLabels } from "../statistics/delong.ts";
import type { RankedEstimator } from "./estimator.ts";
import { estimatorsOf } from "./select.ts";

/**
 * What DeLong's test of two AUCs is of. Undefined where the metric is no AUC of two classes, where examples are clustered or
 * have several rows, and where a score is missing.
 */
export function pairedScores(
  paired: PairedPredictions,
  compute: Compute,
  config: PredictionsConfig,
  examples?: Uint32Array,
): ScoredLabels | undefined {
  if (compute.kind !== "auc" || paired.cluster !== undefined) return undefined;
  if (paired.baseline.rows !== paired.examples || paired.candidate.rows !== paired.examples) return undefined;
  const found = estimatorsOf(paired, compute, config);
  if ("reason" in found || found.baseline.kind !== "ranked" || found.candidate.kind !== "ranked") return undefined;
  const baseline = inOrder(found.baseline, paired.baseline.example, examples);
  const candidate = inOrder(found.candidate, paired.candidate.example, examples);
  if (baseline.some(Number.isNaN) || candidate.some(Number.isNaN)) return undefined;
  const { positive } = found.baseline;
  return {
    labels: examples === undefined ? positive : Uint8Array.from(examples, (one) => positive[one] ?? 0),
    baseline,
    candidate,
  };
}

function inOrder({ key }: RankedEstimator, exampleOf: Uint32Array, examples: Uint32Array | undefined): Float64Array {
  const all = new Float64Array(exampleOf.length);
  for (const [row, example] of exampleOf.entries()) all[example] = key[row] ?? Number.NaN;
  return examples === undefined ? all : Float64Array.from(examples, (one) => all[one] ?? Number.NaN);
}
