import { describe, expect, it } from "vitest";
import { noJudging } from "../../src/config/judging.ts";
import type { Compute, Gate, Judging, PredictionsConfig, TestName } from "../../src/config/policy.ts";
import { type Choice, chooseTest } from "../../src/gate/effects/choose.ts";
import type { Metric } from "../../src/tracking/record.ts";
import { gateOn } from "../support/gate-records.ts";

const file = "metrics.json";
const sampled = (...samples: number[]): Metric => ({ file, samples });
const predicted = (more: Partial<PredictionsConfig> = {}): Judging => ({
  ...noJudging,
  predictions: { path: "predictions.csv", id: "id", label: "label", prediction: "prediction", ...more },
});
const accuracy: Compute = { kind: "accuracy" };
const auc: Compute = { kind: "auc" };
const command: Compute = { kind: "command", command: "./score" };
const folds = { train: "n_train", test: "n_test", split: "split" };
const recipe = { estimand: "recipe" } as const;
const interval = { evidence: "interval" } as const;

/** What a gate with `more` goes by. */
function chosen(metric: string, more: Partial<Gate>, judging = noJudging, baseline?: Metric): Choice {
  return chooseTest(gateOn(metric, more), judging, baseline);
}
const byPredictions = (compute: Compute, test: string, named = false): unknown => ({
  by: "predictions",
  test,
  compute,
  named,
});

const ofHistory = [
  "history-t",
  "history-z",
  "history-log-normal",
  "history-iqr",
  "history-delta-iqr",
  "history-percentage",
] as const;
const ofPredictions = ["newcombe", "tango", "mcnemar", "bootstrap", "delong"] as const;

describe("a named test", () => {
  it.each(ofHistory)("%s goes by main's history, of a budget too", (test) => {
    const expected = { by: "history", test };
    expect(chosen("accuracy", { test })).toEqual(expected);
    expect(chosen("accuracy", { test, ...interval, ...recipe, folds }, predicted(), sampled(1, 2))).toEqual(expected);
    expect(chosen("model-bytes", { test, source: "budget" })).toEqual(expected);
  });

  it.each(["welch", "mann-whitney", "paired-t"] as const)("%s goes by samples, whatever else there is", (test) => {
    const expected = { by: "samples", test };
    expect(chosen("m", { test })).toEqual(expected);
    expect(chosen("accuracy", { test, folds, compute: command, seeds: "seeds" }, predicted())).toEqual(expected);
  });

  it("corrected-t goes by folds, said or not", () => {
    expect(chosen("m", { test: "corrected-t" })).toEqual({ by: "folds" });
    expect(chosen("accuracy", { test: "corrected-t", folds, compute: command }, predicted())).toEqual({ by: "folds" });
  });

  it.each(ofPredictions)("%s goes by predictions", (test) => {
    expect(chosen("accuracy", { test }, predicted())).toEqual(byPredictions(accuracy, test));
    expect(chosen("accuracy", { test, folds, ...recipe }, predicted(), sampled(1, 2))).toEqual(
      byPredictions(accuracy, test),
    );
    expect(chosen("m", { test, compute: accuracy }, predicted())).toEqual(byPredictions(accuracy, test, true));
  });

  it.each(ofPredictions)("%s founded on nothing leaves the point, or nothing where an interval is asked", (test) => {
    const what = `${test} needs \`predictions\` and a metric that is computed from them`;
    for (const [metric, judging] of [
      ["accuracy", noJudging],
      ["m", predicted()],
      ["auc", predicted()],
    ] as const) {
      expect(chosen(metric, { test }, judging, sampled(1, 2))).toEqual({ by: "point", note: what });
      expect(chosen(metric, { test, ...interval }, judging, sampled(1, 2))).toEqual({ by: "nothing", reason: what });
    }
  });

  it.each<TestName>(["auto", ...ofPredictions, ...ofHistory, "welch", "mann-whitney", "paired-t", "corrected-t"])(
    "%s gives way to `evidence: point`",
    (test) => {
      const more = { test, evidence: "point", folds, ...recipe } as const;
      expect(chosen("accuracy", more, predicted({ seed: "seed" }), sampled(1, 2))).toEqual({ by: "point" });
    },
  );
});

describe("a budget", () => {
  it("goes by the point", () => {
    const more = { source: "budget", ...interval, ...recipe, folds } as const;
    expect(chosen("accuracy", more, predicted(), sampled(1, 2))).toEqual({ by: "point" });
    expect(chosen("m", { source: "budget", test: "welch" })).toEqual({ by: "point" });
  });
});

describe("a command", () => {
  it("goes by itself, with predictions or without", () => {
    expect(chosen("m", { compute: command })).toEqual({ by: "command" });
    expect(chosen("m", { compute: command, test: "bootstrap", ...recipe }, predicted())).toEqual({ by: "command" });
  });
});

describe("`auto` of this model", () => {
  it("goes by folds that are named", () => {
    expect(chosen("accuracy", { folds }, predicted(), sampled(1, 2))).toEqual({ by: "folds" });
    expect(chosen("m", { folds, ...recipe })).toEqual({ by: "folds" });
  });

  it.each([
    ["known by its name", "accuracy", {}, predicted(), byPredictions(accuracy, "auto")],
    ["of scores that have a column", "auc", {}, predicted({ score: "p" }), byPredictions(auc, "auto")],
    ["spelled out", "m", { compute: accuracy }, predicted(), byPredictions(accuracy, "auto", true)],
    ["spelled out, of no scores", "m", { compute: auc }, predicted(), byPredictions(auc, "auto", true)],
    ["asked for an interval", "accuracy", interval, predicted(), byPredictions(accuracy, "auto")],
  ])("goes by predictions where the metric is made of them: %s", (_, metric, more, judging, expected) => {
    expect(chosen(metric, more, judging)).toEqual(expected);
    expect(chosen(metric, more, judging, sampled(1, 2))).toEqual(expected);
  });

  it.each([
    ["no predictions", "accuracy", {}, noJudging],
    ["no predictions for what is spelled out", "m", { compute: accuracy }, noJudging],
    ["a name that says nothing", "m", {}, predicted({ score: "p" })],
    ["scores without a column", "auc", {}, predicted()],
  ])("else by the point, or by nothing where an interval is asked: %s", (_, metric, more, judging) => {
    const note = "one model is judged, so its samples count by their mean";
    const reason = "nothing is recorded that an interval could be made of";
    for (const none of [undefined, { file, value: 1 }, sampled(), sampled(1)]) {
      expect(chosen(metric, more, judging, none)).toEqual({ by: "point" });
      expect(chosen(metric, { ...more, ...interval }, judging, none)).toEqual({ by: "nothing", reason });
    }
    expect(chosen(metric, more, judging, sampled(1, 2))).toEqual({ by: "point", note });
    expect(chosen(metric, { ...more, ...interval }, judging, sampled(1, 2))).toEqual({ by: "nothing", reason });
  });
});

describe("`auto` of this training", () => {
  const lacking = "the baseline has no samples of it, one for each seed";
  const nothing: Choice = { by: "nothing", reason: lacking };
  const point: Choice = { by: "point", note: lacking };
  const samples: Choice = { by: "samples", test: "auto" };

  it("goes by predictions that say which seed a row is of", () => {
    const judging = predicted({ seed: "seed" });
    const expected = byPredictions(accuracy, "auto");
    expect(chosen("accuracy", recipe, judging)).toEqual(expected);
    expect(chosen("accuracy", { ...recipe, seeds: "seeds", ...interval }, judging, sampled(1, 2))).toEqual(expected);
  });

  it.each([
    ["no predictions", "accuracy", noJudging],
    ["predictions of one seed", "accuracy", predicted()],
    ["predictions by seed of another metric", "m", predicted({ seed: "seed" })],
    ["scores by seed without a column", "auc", predicted({ seed: "seed" })],
  ])("else by at least two samples: %s", (_, metric, judging) => {
    expect(chosen(metric, recipe, judging, sampled(1, 2))).toEqual(samples);
    expect(chosen(metric, { ...recipe, ...interval, seeds: "seeds" }, judging, sampled(1, 2, 3))).toEqual(samples);
    for (const none of [undefined, { file, value: 1 }, sampled(), sampled(1)]) {
      expect(chosen(metric, recipe, judging, none)).toEqual(point);
      expect(chosen(metric, { ...recipe, ...interval }, judging, none)).toEqual(nothing);
    }
  });
});
