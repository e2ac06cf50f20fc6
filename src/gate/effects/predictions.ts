import type { Compute, Gate, PredictionsConfig } from "../../config/policy.ts";
import { contingency, contingencyOf } from "../estimators/contingency.ts";
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
import { lacking, type Measured, none, point } from "./measured.ts";
import { agree, type Said } from "./said.ts";

/** What a question is answered by, where both sides predicted the same examples. */
interface Predicted {
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

/**
 * Tests by examples, on all of them; with `minExamples` on each slice too, all over the same resamples, of which slices of
 * fewer examples are none.
 */
export function measurePredicted(input: Predicted, scale: number, minExamples?: number): Measured {
  const values = pointValues(input.paired, input.compute, input.config);
  if ("reason" in values) return refused(input, values);
  const differs = agree(input.said, values);
  // What the baseline's own file contradicts is computed in another way there: the name promised too much.
  if (differs === "baseline" && !input.named && !suitsBaseline(input)) {
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
  const counted = closedForm(input, scale);
  const lack = counted === undefined ? lackOf(input.test, scale) : undefined;
  if (lack !== undefined) return none("inconclusive", `is undecided: ${lack}`);
  if (counted !== undefined && minExamples === undefined) return { kind: "effect", effect: counted };
  const { paired, compute, config, gate } = input;
  const parts = minExamples === undefined ? { slices: [] } : { minExamples };
  const found = bootstrapEffects(paired, compute, config, { scale, estimand: gate.estimand, ...parts });
  if ("reason" in found) return refused(input, found);
  const effect = counted ?? found.effect;
  if (minExamples === undefined) return { kind: "effect", effect };
  return { kind: "effect", effect, slices: byOwnTest(input, scale, found.slices, minExamples) };
}

/** What a test lacks that the policy names and that cannot be had without resampling; `auto` resamples. */
function lackOf(test: PredictionTest, scale: number): string | undefined {
  if (test === "auto" || test === "bootstrap" || (test === "delong" && scale === 0)) return undefined;
  if (test === "delong") return "delong needs an AUC of two classes and independent examples";
  return scale === 0 || scale === 1
    ? `${test} needs a metric that is 0 or 1 for each of independent examples`
    : `${test} tests a difference, and not a part of the baseline`;
}

/**
 * The test that needs no resampling; undefined where the policy asks for another or the metric is not made for it. Of a recipe
 * the seeds are the sample, and these know the examples alone.
 */
function closedForm({ gate, test, compute, paired, config }: Predicted, scale: number): Effect | undefined {
  if (gate.estimand === "recipe" || test === "bootstrap") return undefined;
  if (compute.kind === "auc" || test === "delong") {
    const scores = scale === 0 ? undefined : pairedScores(paired, compute, config);
    return scores === undefined ? undefined : delongEffect(scores, scale);
  }
  const counts = scale === 0 || scale === 1 ? contingency(paired, compute, config) : undefined;
  if (counts === undefined || "reason" in counts) return undefined;
  return scale === 0 ? wilsonOf(counts) : byCounts(test, counts);
}

function byCounts(test: PredictionTest, counts: Paired2x2): Effect {
  if (test === "newcombe") return newcombeEffect(counts);
  return test === "mcnemar" ? mcnemarEffect(counts) : tangoEffect(counts);
}

function wilsonOf({ both, onlyBaseline, onlyCandidate, neither }: Paired2x2): Effect {
  return wilsonEffect(both + onlyCandidate, both + onlyBaseline + onlyCandidate + neither);
}

/**
 * Slices of a share of right examples by the metric's own test, any others as they were resampled; the bounds that hold for
 * all of them at once are those of the shared resamples.
 */
function byOwnTest(
  { paired, compute, config, gate, test }: Predicted,
  scale: number,
  slices: readonly SliceEffect[],
  minExamples: number,
): readonly SliceEffect[] {
  const counted = gate.estimand === "artifact" && test !== "bootstrap" && scale === 1;
  const count = counted ? contingencyOf(paired, compute, config) : undefined;
  if (typeof count !== "function") return slices;
  const judged = slices.filter(({ slice }) => slice.examples.length >= minExamples).length;
  return slices.map((one) => {
    const counts = count(one.slice.examples);
    if (counts === undefined) return one;
    const effect = byCounts(test, counts);
    // Where too few changed for resampling to say anything, Bonferroni's bounds hold for all of them at once as well.
    const bounds = one.effect.degenerate === undefined ? one.bounds : (alpha: number) => effect.bounds(alpha / judged);
    return { ...one, effect, bounds };
  });
}

/**
 * A metric that is known by its name alone may be no such metric on main: the bare numbers then count as they did before. What
 * main's own predictions give is not to be shaken off by what the candidate wrote.
 */
function refused(input: Predicted, { verdict, reason }: NotPaired): Measured {
  const { named, gate } = input;
  if (verdict === "no-baseline") return lacking(gate, `it ${reason}`);
  const asked = named || gate.evidence === "interval" || gate.test !== "auto";
  return asked || suitsBaseline(input) ? none(verdict, reason) : point(`it ${reason}`);
}

/** Whether the baseline's predictions by themselves give the number that its metrics file says. */
function suitsBaseline({ paired, compute, config, said }: Predicted): boolean {
  const values = pointValues({ ...paired, candidate: paired.baseline }, compute, config);
  return !("reason" in values) && agree({ ...said, candidate: undefined }, values) === undefined;
}
