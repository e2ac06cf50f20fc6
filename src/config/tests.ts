import type { GateKeys } from "./gate-keys.ts";
import type { TestName } from "./policy.ts";

/** Tests of predictions, example by example. */
export const ofExamples: readonly TestName[] = ["tango", "newcombe", "mcnemar", "delong", "bootstrap"];
/** Of these every example counts for itself, once. */
export const ofSingleExamples: readonly TestName[] = ["tango", "newcombe", "mcnemar", "delong"];
/** Of what is either right or wrong. */
export const ofRightOrWrong: readonly TestName[] = ["tango", "newcombe", "mcnemar"];
/** Tests of a metric's samples, one of each training. */
export const ofSamples: readonly TestName[] = ["welch", "mann-whitney", "paired-t", "corrected-t"];
/** They know a difference, and no part of the baseline. */
export const absolute: readonly TestName[] = [...ofRightOrWrong, "mann-whitney"];

/** Tests of main's earlier runs. */
export function isHistory(test: string): test is Extract<TestName, `history-${string}`> {
  return test.startsWith("history-");
}

/** What is judged: as written, else this training where the gate names its samples, else this model. */
export function estimandOf({ estimand, test, folds, seeds }: GateKeys): "artifact" | "recipe" {
  const samples = (test !== undefined && ofSamples.includes(test)) || folds !== undefined || seeds !== undefined;
  return estimand ?? (samples ? "recipe" : "artifact");
}
