import { resolveCompute } from "./compute.ts";
import type { Compute, ComputeKind, PredictionsConfig } from "./policy.ts";
import { isGlob, type WrittenGate } from "./written-gate.ts";

const ofScores: readonly ComputeKind[] = ["auc", "average-precision", "log-loss", "brier"];
const averaged: readonly ComputeKind[] = ["precision", "recall", "specificity", "f1"];
const ofOneClass: readonly ComputeKind[] = [...averaged, ...ofScores];

/** Which kinds each of the further keys is for; `must`: they cannot do without it. */
const uses: Readonly<Record<Exclude<keyof Compute, "kind">, { kinds: readonly ComputeKind[]; must: boolean }>> = {
  average: { kinds: averaged, must: false },
  positive: { kinds: ofOneClass, must: false },
  denominator: { kinds: ["ratio"], must: true },
  quantile: { kinds: ["quantile"], must: true },
  command: { kinds: ["command"], must: true },
  column: { kinds: ["mean", "quantile", "ratio"], must: true },
};

/** Refuses a way of making a metric that lacks something, has too much, or has nothing to be made of. */
export function checkCompute(gate: WrittenGate, predictions: PredictionsConfig | undefined): void {
  const { own, name } = gate;
  if (own.compute === undefined) return;
  const refuse = (what: string, fix: string): never =>
    gate.refuse("compute", `the \`compute\` of \`${name}\` ${what}`, fix);
  if (predictions === undefined) {
    refuse("has nothing to compute it from", "Add `predictions` to the model, the file with one row an example.");
  }
  if (isGlob(name)) refuse("is of many metrics at once", "Give each metric a gate of its own.");
  const compute = resolveCompute(own.compute);
  const { kind } = compute;
  for (const [key, { kinds, must }] of Object.entries(uses)) {
    const given = compute[key as keyof Compute] !== undefined;
    if (must && !given && kinds.includes(kind)) refuse(`is a ${kind} without \`${key}\``, `Add \`${key}\` to it.`);
    const may = kinds.includes(kind) || (key === "column" && ofScores.includes(kind));
    if (given && !may)
      refuse(`has ${key === "average" ? "an" : "a"} \`${key}\`, which is not for ${kind}`, `Take \`${key}\` out.`);
  }
  if (compute.positive !== undefined && compute.average !== undefined && compute.average !== "binary") {
    refuse(`is a ${compute.average} average over all classes, and names one`, "Take `positive` or `average` out.");
  }
  if (lacksScores(compute, predictions)) {
    refuse(
      `is ${kind}, which is made of scores, and \`predictions\` names no column of scores`,
      "Add `score: COLUMN` to `predictions`, or `column: COLUMN` to `compute`.",
    );
  }
}

/** Whether a metric is made of scores, and nothing names their column. */
export function lacksScores({ kind, column }: Compute, predictions: PredictionsConfig | undefined): boolean {
  return ofScores.includes(kind) && column === undefined && predictions?.score === undefined;
}
