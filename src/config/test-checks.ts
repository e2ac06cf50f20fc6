import { computeFor, resolveCompute } from "./compute.ts";
import { checkHistory } from "./history-checks.ts";
import type { Compute, ComputeKind, PredictionsConfig, TestName } from "./policy.ts";
import { checkSamples } from "./sample-checks.ts";
import { absolute, estimandOf, isHistory, ofExamples, ofRightOrWrong, ofSingleExamples } from "./tests.ts";
import { tolerancesOf, type WrittenGate } from "./written-gate.ts";

const rightOrWrong: readonly ComputeKind[] = ["accuracy", "error-rate", "recall", "specificity", "mean"];

/** How the metric is made of the predictions, as far as the policy and the metric's name say. */
export function computeOf({ keys, name }: WrittenGate): Compute | undefined {
  if (keys.compute !== undefined) return resolveCompute(keys.compute);
  return computeFor({ metric: name, source: keys.budget === undefined ? "metric" : "budget" });
}

/**
 * The test that the gate goes by. Refuses one that cannot answer what is asked, or would not be used; one of the defaults is
 * for those gates that it can be for.
 */
export function testOf(gate: WrittenGate, predictions: PredictionsConfig | undefined): TestName {
  const { test: written = "auto" } = gate.keys;
  const test = written !== "auto" && isUsed(gate, written) ? written : "auto";
  checkSamples(gate, test);
  checkMargin(gate, test);
  if (ofExamples.includes(test)) checkExamples(gate, test, predictions);
  checkHistory(gate, test);
  return test;
}

function checkMargin(gate: WrittenGate, test: TestName): void {
  const { keys, name } = gate;
  const refuse = (message: string, fix: string): never => gate.refuse("test", message, fix);
  const margin = [...tolerancesOf(keys["max-regression"]), ...tolerancesOf(keys["improve-by"])].concat(
    tolerancesOf(keys["max-drift"]),
  );
  if (test === "mcnemar" && margin.some(({ amount }) => amount > 0)) {
    refuse(
      `the gate on \`${name}\` has a margin, and McNemar's test knows only whether there is a difference`,
      "Use `test: tango`, whose interval decides a margin, or a margin of 0.",
    );
  }
  if (absolute.includes(test) && margin.some(({ kind, amount }) => kind === "relative" && amount > 0)) {
    const unit = ofRightOrWrong.includes(test) ? "1pp" : "0.01";
    refuse(
      `the gate on \`${name}\` has a margin relative to the baseline, which \`${test}\` does not know`,
      `Write the margin in the metric's own unit, such as ${unit}, or use another test.`,
    );
  }
}

function isUsed({ own, keys, name, refuse }: WrittenGate, test: TestName): boolean {
  const inherited = own.test === undefined;
  if (keys.evidence === "point") {
    if (inherited && own.evidence !== undefined) return false;
    refuse(
      "test",
      `the gate on \`${name}\` goes by the number alone, so no test is used`,
      "Take `test` or `evidence: point` out.",
    );
  }
  const compared = (own["max-regression"] !== undefined && own.target === undefined) || own["improve-by"] !== undefined;
  const drifts = own["max-drift"] !== undefined && !isHistory(test);
  const bounded = (own.min ?? own.max ?? own.target) !== undefined;
  if (compared || drifts || (bounded && (test === "bootstrap" || test === "welch"))) return true;
  if (inherited) return false;
  return refuse(
    "test",
    `the gate on \`${name}\` compares nothing that \`${test}\` could test`,
    "Add `max-regression`, or take `test` out.",
  );
}

function checkExamples(gate: WrittenGate, test: TestName, predictions: PredictionsConfig | undefined): void {
  const { keys, name } = gate;
  const refuse: (message: string, fix: string) => never = (message, fix) => gate.refuse("test", message, fix);
  const compute = computeOf(gate);
  if (predictions === undefined) {
    refuse(
      `the gate on \`${name}\` asks for \`${test}\`, and the model names no predictions`,
      "Add `predictions` to the model, the file with one row an example.",
    );
  }
  if (estimandOf(keys) === "recipe" && test !== "bootstrap") {
    refuse(
      `the gate on \`${name}\` judges the recipe by its seeds, and \`${test}\` knows only the examples of one model`,
      "Use `test: bootstrap` or `welch`, or `estimand: artifact`.",
    );
  }
  if (compute === undefined) {
    refuse(
      `the gate on \`${name}\` asks for \`${test}\`, and nothing says how the metric is made of the predictions`,
      "Add `compute`, such as `compute: accuracy`, or `test: auto`.",
    );
  }
  const { kind } = compute;
  if (ofRightOrWrong.includes(test) && !rightOrWrong.includes(kind)) {
    refuse(
      `the gate on \`${name}\` asks for \`${test}\`, which is for metrics that count right and wrong, and not for ${kind}`,
      "Use `test: bootstrap` or `auto`.",
    );
  }
  if (test === "delong" && kind !== "auc") {
    refuse(
      `the gate on \`${name}\` asks for \`delong\`, which is for AUC alone, and not for ${kind}`,
      "Use `test: auto`.",
    );
  }
  const together =
    predictions.clusterBy !== undefined ? "cluster-by" : predictions.repeat !== undefined ? "repeat" : undefined;
  if (together !== undefined && ofSingleExamples.includes(test)) {
    refuse(
      `the gate on \`${name}\` asks for \`${test}\`, which takes every row for itself, and \`predictions\` has \`${together}\``,
      "Use `test: bootstrap` or `auto`.",
    );
  }
}
