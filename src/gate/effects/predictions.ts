import type { Compute, Gate, PredictionsConfig } from "../../config/policy.ts";
import { contingency } from "../estimators/contingency.ts";
import { pointValues } from "../estimators/point-values.ts";
import { pairedScores } from "../estimators/scores.ts";
import type { NotPaired, PairedPredictions } from "../predictions/paired.ts";
import { bootstrapEffects, type SliceEffect } from "../statistics/bootstrap.ts";
import type { Paired2x2 } from "../statistics/contingency.ts";
import { delongEffect } from "../statistics/delong.ts";
import type { Effect } from "../statistics/effect.ts";
import { mcnemarEffect } from "../statistics/mcnemar.ts";
import { newcombeEffect } from "../statistics/newcombe.ts";
import { tangoEffect } from "../statistics/tango.ts";
import { wilsonEffect } from "../statistics/wilson.ts";
import type { PredictionTest } from "./choose.ts";
import { type Measured, none, point } from "./measured.ts";
import { agree, type Said } from "./said.ts";

/** What a question is answered by, where both sides predicted the same examples. */
export interface Predicted {
  readonly gate: Gate;
  readonly test: PredictionTest;
  readonly compute: Compute;
  /** The policy itself says how the metric is computed; else its name does. */
  readonly named: boolean;
  readonly config: PredictionsConfig;
  readonly paired: PairedPredictions;
  /** What the metrics files say of it. */
  readonly said: Said;
}

/** Tests by examples, on all of them. */
export function measurePredicted(input: Predicted, scale: number): Measured {
  const values = pointValues(input.paired, input.compute, input.config);
  if ("reason" in values) return refused(input, values);
  const differs = agree(input.said, values);
  // What the baseline's own file contradicts is computed in another way there: the name promised too much.
  if (differs === "baseline" && !input.named) {
    return point("the baseline's predictions do not give the metric's number, so `compute` has to say how it is made");
  }
  if (differs !== undefined) {
    const [is, gives] = differs === "baseline" ? [input.said.baseline, values[0]] : [input.said.candidate, values[1]];
    const whose = differs === "baseline" ? "the baseline's" : "its";
    return none(
      "not-comparable",
      `cannot be compared: ${whose} metrics file says ${is}, and the predictions give ${gives}`,
    );
  }
  const { test } = input;
  if (test === "delong" || test === "auto") {
    const scores = input.compute.kind === "auc" ? pairedScores(input.paired, input.compute, input.config) : undefined;
    if (scores !== undefined && scale !== 0) return { kind: "effect", effect: delongEffect(scores, scale) };
    if (test === "delong" && scale !== 0)
      return undecided("delong needs an AUC of two classes and independent examples");
  }
  return test === "bootstrap" || test === "delong" ? bootstrapped(input, scale) : byCounts(input, test, scale);
}

/** Tests of paired zeros and ones; where the metric is made of none, `auto` resamples. */
function byCounts(input: Predicted, test: "auto" | "tango" | "newcombe" | "mcnemar", scale: number): Measured {
  const counts = contingency(input.paired, input.compute, input.config);
  if (counts !== undefined && "reason" in counts) return refused(input, counts);
  if (counts === undefined) {
    return test === "auto"
      ? bootstrapped(input, scale)
      : undecided(`${test} needs a metric that is 0 or 1 for each of independent examples`);
  }
  if (scale === 0) return { kind: "effect", effect: wilsonOf(counts) };
  if (scale !== 1) {
    return test === "auto"
      ? bootstrapped(input, scale)
      : undecided(`${test} tests a difference, and not a part of the baseline`);
  }
  const tests = { auto: tangoEffect, tango: tangoEffect, newcombe: newcombeEffect, mcnemar: mcnemarEffect };
  return { kind: "effect", effect: tests[test](counts) };
}

function wilsonOf({ both, onlyBaseline, onlyCandidate, neither }: Paired2x2): Effect {
  return wilsonEffect(both + onlyCandidate, both + onlyBaseline + onlyCandidate + neither);
}

function bootstrapped(input: Predicted, scale: number): Measured {
  const { paired, compute, config, gate } = input;
  const found = bootstrapEffects(paired, compute, config, { scale, estimand: gate.estimand, slices: [] });
  return "reason" in found ? refused(input, found) : { kind: "effect", effect: found.effect };
}

/** The same metric on parts of the examples, all over the same resamples; those that are too few are not among them. */
export function measureSlices(
  input: Predicted,
  scale: number,
  minExamples: number,
): readonly SliceEffect[] | NotPaired {
  const { paired, compute, config, gate } = input;
  const { estimand } = gate;
  const found = bootstrapEffects(paired, compute, config, { scale, estimand, minExamples });
  return "reason" in found ? found : found.slices;
}

/** A metric that is known by its name alone may be no such metric here: the bare numbers then count as they did before. */
function refused({ named, gate }: Predicted, { verdict, reason }: NotPaired): Measured {
  const asked = named || gate.evidence === "interval" || gate.test !== "auto";
  return asked ? none(verdict, reason) : point(`it ${reason}`);
}

function undecided(why: string): Measured {
  return none("inconclusive", `is undecided: ${why}`);
}
