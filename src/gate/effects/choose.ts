import { computeFor } from "../../config/compute.ts";
import { lacksScores } from "../../config/compute-checks.ts";
import type { Compute, Gate, Judging, TestName } from "../../config/policy.ts";
import { isHistory } from "../../config/tests.ts";
import type { Metric } from "../../tracking/record.ts";
import type { HistoryTest } from "../statistics/history.ts";

export type PredictionTest = Extract<TestName, "auto" | "tango" | "newcombe" | "mcnemar" | "bootstrap" | "delong">;
export type SampleTest = Extract<TestName, "auto" | "welch" | "mann-whitney" | "paired-t">;

/** What a gate goes by. */
export type Choice =
  | { readonly by: "point"; readonly note?: string }
  | { readonly by: "predictions"; readonly test: PredictionTest; readonly compute: Compute; readonly named: boolean }
  | { readonly by: "command" }
  | { readonly by: "samples"; readonly test: SampleTest }
  | { readonly by: "folds" }
  | { readonly by: "history"; readonly test: HistoryTest }
  | { readonly by: "nothing"; readonly reason: string };

/**
 * Chooses by what the policy says and what the baseline recorded. What the candidate recorded has no say: it could leave out
 * what stands against it.
 */
export function chooseTest(gate: Gate, judging: Judging, baseline: Metric | undefined): Choice {
  const { test } = gate;
  if (gate.evidence === "point") return { by: "point" };
  if (isHistory(test)) return { by: "history", test };
  if (gate.source === "budget") return { by: "point" };
  if (test === "welch" || test === "mann-whitney" || test === "paired-t") return { by: "samples", test };
  if (test === "corrected-t" || (test === "auto" && gate.folds !== undefined)) return { by: "folds" };
  const compute = computeFor(gate);
  if (compute?.kind === "command") return { by: "command" };
  const { predictions } = judging;
  // A metric that is known by its name alone needs its columns named; what the policy spells out is held to that.
  const named = gate.compute !== undefined;
  const computed = compute !== undefined && predictions !== undefined && (named || !lacksScores(compute, predictions));
  const byPredictions = computed
    ? ({ by: "predictions", test: test as PredictionTest, compute, named } as const)
    : undefined;
  if (test !== "auto") {
    return byPredictions ?? unfounded(gate, `${test} needs \`predictions\` and a metric that is computed from them`);
  }
  const sampled = baseline?.samples !== undefined && baseline.samples.length > 1;
  if (gate.estimand === "recipe") {
    if (predictions?.seed !== undefined && byPredictions !== undefined) return byPredictions;
    if (sampled) return { by: "samples", test };
    return unfounded(gate, "the baseline has no samples of it, one for each seed");
  }
  if (byPredictions !== undefined) return byPredictions;
  if (gate.evidence === "interval") {
    return unfounded(gate, "nothing is recorded that an interval could be made of");
  }
  return sampled ? { by: "point", note: "one model is judged, so its samples count by their mean" } : { by: "point" };
}

function unfounded(gate: Gate, what: string): Choice {
  return gate.evidence === "interval" ? { by: "nothing", reason: what } : { by: "point", note: what };
}
