import { lacksScores } from "./compute-checks.ts";
import type { PredictionsConfig, TestName } from "./policy.ts";
import { computeOf } from "./test-checks.ts";
import { estimandOf, isHistory } from "./tests.ts";
import { isGlob, type WrittenGate } from "./written-gate.ts";

const ofIntervals = ["alpha", "on-inconclusive"] as const;
const ofSamplesToo = [...ofIntervals, "estimand", "seeds", "folds"] as const;

/** Refuses an interval that nothing could be made of, and what only an interval would use. */
export function checkEvidence(gate: WrittenGate, test: TestName, predictions: PredictionsConfig | undefined): void {
  const { own, keys, name } = gate;
  const lacks = whyNoInterval(gate, test, predictions);
  if (keys.evidence === "interval" && lacks !== undefined) {
    gate.refuse("evidence", `the gate on \`${name}\` asks for an interval, and ${lacks.what}`, lacks.fix);
  }
  const idle = [...(lacks === undefined ? [] : ofIntervals), ...(keys.evidence === "point" ? ofSamplesToo : [])];
  const useless = idle.find((key) => own[key] !== undefined);
  if (useless !== undefined) {
    gate.refuse(
      useless,
      `the gate on \`${name}\` goes by the number alone, so its \`${useless}\` does nothing`,
      keys.evidence === "point"
        ? `Take \`${useless}\` or \`evidence: point\` out.`
        : `Take \`${useless}\` out: ${lacks?.what}. ${lacks?.fix}`,
    );
  }
}

/** What an interval lacks by the policy alone; undefined where it may be had. */
function whyNoInterval(
  gate: WrittenGate,
  test: TestName,
  predictions: PredictionsConfig | undefined,
): { readonly what: string; readonly fix: string } | undefined {
  const { keys, name } = gate;
  if (isHistory(test)) return undefined;
  if (keys.budget !== undefined) {
    return { what: "a budget is one number", fix: "Judge it by main's earlier runs: `test: history-t`." };
  }
  if (estimandOf(keys) === "recipe") return undefined;
  if (predictions === undefined) {
    return {
      what: "the model names no predictions that it could be made of",
      fix: "Add `predictions` to the model, or `estimand: recipe` where the metric is a list of seeds' samples.",
    };
  }
  if (isGlob(name)) {
    return {
      what: "it names several metrics, none of which is known to be made of the predictions",
      fix: "Give each metric a gate of its own, or say `evidence: point`.",
    };
  }
  const compute = computeOf(gate);
  if (compute !== undefined) {
    if (!lacksScores(compute, predictions)) return undefined;
    return {
      what: `${compute.kind} is made of scores, and \`predictions\` names no column of scores`,
      fix: "Add `score: COLUMN` to `predictions`.",
    };
  }
  return {
    what: "nothing says how the metric is made of the predictions",
    fix: "Add `compute`, such as `compute: accuracy`, or say `evidence: point`.",
  };
}
