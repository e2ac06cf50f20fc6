import { describe, expect, it } from "vitest";
import type { Gate } from "../../src/config/config.ts";
import { parseConfig } from "../../src/config/load.ts";
import { formatError } from "../../src/lib/errors.ts";

const withPredictions = "predictions: { path: predictions.csv, score: p }";

/** A policy of one gate; what else the model says stands before it. */
function policy(gate: string, model = ""): string {
  return `model:\n  name: m\n${model === "" ? "" : `  ${model}\n`}  gates:\n  - { ${gate} }\n`;
}

function gateOf(gate: string, model?: string): Gate | undefined {
  return parseConfig(policy(gate, model), "modelgate.yaml").models[0]?.gates[0];
}

/** What a mistake is told, after the text that is pointed at. */
function said(gate: string, model?: string): string {
  try {
    gateOf(gate, model);
  } catch (error) {
    const [, line = 0, column = 0, message] = /^modelgate\.yaml:(\d+):(\d+): (.*)/.exec(formatError(error)) ?? [];
    const at = policy(gate, model)
      .split("\n")
      [Number(line) - 1]?.slice(Number(column) - 1);
    return `${/^\{|^[^,}]+/.exec(at ?? "")?.[0].trim()}: ${message}`;
  }
  return "no error";
}

describe("a gate that makes no sense", () => {
  it.each([
    // Which way is better.
    ["metric: a, min: 1, target: 2", "2: the gate on `a` has a target, and its direction is another"],
    [
      "metric: a, direction: target, target: 2",
      "target: the gate on `a` has a target, and nothing says how near is near enough",
    ],
    [
      "metric: a, direction: target, min: 1",
      "target: the gate on `a` has a target, and nothing says how near is near enough",
    ],
    [
      "metric: a, direction: target, target: 2, max-regression: 1%",
      "1%: the gate on `a` has a target, and a max-regression relative to the baseline",
    ],
    [
      "metric: a, direction: target, max-regression: { any: [1, 2%] }",
      "{: the gate on `a` has a target, and a max-regression relative to the baseline",
    ],
    [
      "metric: a, direction: target, max-regression: 1, improve-by: 1",
      "1: the gate on `a` has a target, and nothing is better than being there",
    ],
    [
      "metric: a, improve-by: 1",
      "improve-by: 1: the gate on `a` has an improve-by, and nothing says which way is worse",
    ],
    // Improvements.
    ["metric: accuracy, improve-by: 0", "0: the gate on `accuracy` has an improve-by of nothing"],
    [
      "metric: accuracy, max-regression: 100%",
      "100%: the gate on `accuracy` has a max-regression of all of it, and could never fail",
    ],
    ["metric: loss, improve-by: 100%", "100%: the gate on `loss` has an improve-by of all of it, and could never pass"],
    [
      "metric: accuracy, improve-by: 1pp, informational: true",
      "1pp: the gate on `accuracy` asks for an improvement, and is informational: it could never fail",
    ],
    [
      "metric: accuracy, improve-by: 1pp, max-regression: 0",
      "0: the gate on `accuracy` has a max-regression that its improve-by makes needless",
    ],
    // Other runs.
    [
      "metric: accuracy, max-drift: 1pp",
      "1pp: the gate on `accuracy` has a max-drift, and the model names no anchor to measure it from",
    ],
    [
      "metric: accuracy, min: 1, on-missing-baseline: neutral",
      "neutral: the gate on `accuracy` is compared with nothing, so it misses no baseline",
    ],
    [
      "metric: accuracy, min: 1, renamed-from: acc",
      "acc: the gate on `accuracy` is compared with nothing: its name on the baseline does not matter",
    ],
    [
      "metric: accuracy, max-regression: 0, renamed-from: accuracy",
      "accuracy: the gate on `accuracy` was renamed from its own name",
    ],
    [
      'metric: "*.recall", direction: higher, max-regression: 0, renamed-from: recall',
      "recall: the gate on `*.recall` names several metrics: nothing says which of them was renamed",
    ],
    [
      'metric: recall, max-regression: 0, renamed-from: "*"',
      '"*": the gate on `recall` was renamed from several names',
    ],
    // Bounds.
    ["metric: size, max: 64MB", '64MB: the `max` of `size` is "64MB"'],
    ["metric: a, min: 2, max: 1", "2: the gate on `a` asks for at least 2 and at most 1: nothing is both"],
    // Names.
    ["max: 1", "{: this gate names no `metric`"],
    ["metric: a, budget: seconds, max: 1", "{: this gate names a `metric` and a `budget`"],
  ])("%s", (gate, message) => {
    expect(said(gate)).toBe(message);
  });
});

describe("a budget that makes no sense", () => {
  it.each([
    ["budget: model-byte, max: 1", "model-byte: there is no budget `model-byte`"],
    ["budget: stage-seconds, max: 1", "stage-seconds: there is no budget `stage-seconds`"],
    ["budget: seconds.train, max: 1", "seconds.train: there is no budget `seconds.train`"],
    ["budget: peak-memory., max: 1", "peak-memory.: there is no budget `peak-memory.`"],
    ["budget: constructor, max: 1", "constructor: there is no budget `constructor`"],
    ["budget: seconds, max-regression: 5%, renamed-from: second", "second: there is no budget `second`"],
    ["budget: seconds", "seconds: the gate on `seconds` asks nothing, so it could never fail"],
    ["budget: seconds, max: 64MB", '64MB: the `max` of `seconds` is "64MB"'],
    ["budget: model-bytes, max: 30m", '30m: the `max` of `model-bytes` is "30m"'],
    ["budget: data-files, max: 64MB", '64MB: the `max` of `data-files` is "64MB"'],
    [
      "budget: model-bytes, min: 2MB, max: 1MB",
      "2MB: the gate on `model-bytes` asks for at least 2MB and at most 1MB: nothing is both",
    ],
    [
      "budget: data-bytes, max-regression: 1%",
      "max-regression: 1%: the budget `data-bytes` has a max-regression, and nothing says which way is worse",
    ],
    [
      "budget: seconds, max: 1, estimand: recipe",
      "recipe: the budget `seconds` is one number, and `estimand` is about the evidence behind a metric",
    ],
    [
      "budget: seconds, max-regression: 5%, test: welch",
      "welch: the budget `seconds` is one number, and `welch` tests many",
    ],
    [
      "budget: seconds, max: 1, evidence: interval",
      "interval: the gate on `seconds` asks for an interval, and a budget is one number",
    ],
  ])("%s", (gate, message) => {
    expect(said(gate, withPredictions)).toBe(message);
  });

  it("is told the nearest name", () => {
    const fix = (gate: string): string | undefined => {
      try {
        gateOf(gate);
      } catch (error) {
        return formatError(error).split("\n")[1]?.trim();
      }
      return undefined;
    };
    expect(fix("budget: model-byte, max: 1")).toBe("Did you mean `model-bytes`?");
    expect(fix("budget: stage-second.train, max: 1")).toBe("Did you mean `stage-seconds.STAGE`?");
    expect(fix("budget: peak-memroy, max: 1")).toBe("Did you mean `peak-memory` or `peak-memory.STAGE`?");
    expect(fix("budget: cost, max: 1")).toBe(
      "Budgets: model-bytes, data-bytes, data-files, seconds, stage-seconds.STAGE, peak-memory, peak-memory.STAGE.",
    );
  });
});

describe("evidence that could not be had, or that nothing would use", () => {
  const score = (rest: string): string => `predictions: { path: p.csv, score: s, ${rest} }`;
  it.each([
    [
      "metric: accuracy, max-regression: 1pp, test: mcnemar",
      withPredictions,
      "mcnemar: the gate on `accuracy` has a margin, and McNemar's test knows only whether there is a difference",
    ],
    [
      "metric: accuracy, improve-by: 1pp, test: mcnemar",
      withPredictions,
      "mcnemar: the gate on `accuracy` has a margin, and McNemar's test knows only whether there is a difference",
    ],
    [
      "metric: accuracy, max-regression: 1%, test: tango",
      withPredictions,
      "tango: the gate on `accuracy` has a margin relative to the baseline, which `tango` does not know",
    ],
    [
      "metric: accuracy, max-regression: { any: [1pp, 1%] }, test: newcombe",
      withPredictions,
      "newcombe: the gate on `accuracy` has a margin relative to the baseline, which `newcombe` does not know",
    ],
    [
      "metric: a, direction: lower, max-regression: 1%, test: mann-whitney",
      withPredictions,
      "mann-whitney: the gate on `a` has a margin relative to the baseline, which `mann-whitney` does not know",
    ],
    [
      "metric: f1, max-regression: 1pp, test: delong",
      withPredictions,
      "delong: the gate on `f1` asks for `delong`, which is for AUC alone, and not for f1",
    ],
    [
      "metric: f1, max-regression: 1pp, test: tango",
      withPredictions,
      "tango: the gate on `f1` asks for `tango`, which is for metrics that count right and wrong, and not for f1",
    ],
    [
      "metric: train.accuracy, max-regression: 1pp, test: tango",
      withPredictions,
      "tango: the gate on `train.accuracy` asks for `tango`, and nothing says how the metric is made of the predictions",
    ],
    [
      "metric: accuracy, max-regression: 1pp, test: tango",
      "",
      "tango: the gate on `accuracy` asks for `tango`, and the model names no predictions",
    ],
    [
      "metric: accuracy, max-regression: 1pp, test: tango",
      score("cluster-by: patient"),
      "tango: the gate on `accuracy` asks for `tango`, which takes every row for itself, and `predictions` has `cluster-by`",
    ],
    [
      "metric: auc, max-regression: 1pp, test: delong",
      score("repeat: k"),
      "delong: the gate on `auc` asks for `delong`, which takes every row for itself, and `predictions` has `repeat`",
    ],
    [
      "metric: accuracy, max-regression: 1pp, test: tango, estimand: recipe",
      withPredictions,
      "tango: the gate on `accuracy` judges the recipe by its seeds, and `tango` knows only the examples of one model",
    ],
    [
      "metric: accuracy, min: 0.9, test: tango",
      withPredictions,
      "tango: the gate on `accuracy` compares nothing that `tango` could test",
    ],
    [
      "metric: accuracy, direction: target, target: 0.9, max-regression: 1pp, test: tango",
      withPredictions,
      "tango: the gate on `accuracy` compares nothing that `tango` could test",
    ],
    [
      "metric: accuracy, max-regression: 1pp, test: bootstrap, evidence: point",
      withPredictions,
      "bootstrap: the gate on `accuracy` goes by the number alone, so no test is used",
    ],
    // Samples.
    [
      "metric: a, direction: lower, max-regression: 1, test: paired-t",
      "",
      "paired-t: the gate on `a` asks for `paired-t`, and nothing says which samples share a seed",
    ],
    [
      "metric: a, direction: lower, max-regression: 1, test: corrected-t",
      "",
      "corrected-t: the gate on `a` asks for `corrected-t`, and nothing says how many rows each fold was trained and tested on",
    ],
    [
      "metric: a, direction: lower, max-regression: 1, seeds: seeds, test: welch",
      "",
      "seeds: the gate on `a` has seeds, which `welch` does not use",
    ],
    [
      "metric: a, direction: lower, max-regression: 1, folds: { train: t, test: u, split: s }, test: welch",
      "",
      "{: the gate on `a` has folds, which `welch` does not use",
    ],
    [
      "metric: a, direction: lower, max-regression: 1, seeds: q, folds: { train: t, test: u, split: s }",
      "",
      "q: the samples of `a` are seeds and folds at once",
    ],
    [
      "metric: a, direction: lower, max-regression: 1, seeds: q, estimand: artifact",
      "",
      "q: the gate on `a` judges one artifact, and seeds are about a training's samples",
    ],
    [
      "metric: a, direction: lower, max-regression: 1, test: welch, estimand: artifact",
      "",
      "welch: the gate on `a` judges one artifact, and `welch` is about a training's samples",
    ],
    // Intervals.
    [
      "metric: accuracy, max-regression: 1pp, evidence: interval",
      "",
      "interval: the gate on `accuracy` asks for an interval, and the model names no predictions that it could be made of",
    ],
    [
      "metric: latency, max-regression: 1, evidence: interval",
      withPredictions,
      "interval: the gate on `latency` asks for an interval, and nothing says how the metric is made of the predictions",
    ],
    [
      "metric: auc, max-regression: 1pp, evidence: interval",
      "predictions: p.csv",
      "interval: the gate on `auc` asks for an interval, and auc is made of scores, and `predictions` names no column of scores",
    ],
    [
      'metric: "*.recall", max-regression: 1pp, direction: higher, evidence: interval',
      withPredictions,
      "interval: the gate on `*.recall` asks for an interval, and it names several metrics, none of which is known to be made of the predictions",
    ],
    [
      "metric: accuracy, max-regression: 1pp, alpha: 0.01",
      "",
      "0.01: the gate on `accuracy` goes by the number alone, so its `alpha` does nothing",
    ],
    [
      "metric: accuracy, max-regression: 1pp, on-inconclusive: neutral, evidence: point",
      withPredictions,
      "neutral: the gate on `accuracy` goes by the number alone, so its `on-inconclusive` does nothing",
    ],
    [
      "metric: accuracy, max-regression: 1pp, estimand: recipe, evidence: point",
      withPredictions,
      "recipe: the gate on `accuracy` goes by the number alone, so its `estimand` does nothing",
    ],
    // Main's earlier runs.
    [
      "metric: loss, max-regression: 0, history: { window: 20 }",
      "",
      "{: the gate on `loss` has a history, and its test is `auto`",
    ],
    [
      "metric: loss, max-regression: 0, test: history-t, history: { window: 7 }",
      "",
      "{: the history of `loss` looks at 7 runs, and decides nothing with fewer than 8",
    ],
    [
      "metric: loss, max-regression: 0, test: history-t, history: { width: 2 }",
      "",
      "{: the `width` of `loss` is not for `history-t`, which goes by alpha",
    ],
    [
      "metric: loss, max-regression: 0, test: history-percentage",
      "",
      "history-percentage: the gate on `loss` asks for `history-percentage`, and nothing says how wide its limits are",
    ],
    [
      "metric: loss, max-regression: 0, test: history-iqr, alpha: 0.01, history: { width: 3 }",
      "",
      "0.01: the alpha of `loss` is not for `history-iqr`, which goes by a width",
    ],
    [
      "metric: loss, max: 3, max-regression: 0, test: history-t",
      "",
      "3: the gate on `loss` has a max, and `history-t` asks only what is usual on main",
    ],
    [
      "metric: loss, improve-by: 1%, test: history-t",
      "",
      "1%: the gate on `loss` has an improve-by, and `history-t` asks only what is usual on main",
    ],
    ["metric: loss, test: history-t", "", "loss: the gate on `loss` asks nothing, so it could never fail"],
    [
      "metric: loss, max: 1, test: history-t",
      "",
      "history-t: the gate on `loss` compares nothing that `history-t` could test",
    ],
    // How a metric is made.
    ["metric: a, min: 1, compute: accuracy", "", "accuracy: the `compute` of `a` has nothing to compute it from"],
    [
      'metric: "a.*", min: 1, compute: accuracy',
      withPredictions,
      "accuracy: the `compute` of `a.*` is of many metrics at once",
    ],
    ["metric: a, min: 1, compute: mean", withPredictions, "mean: the `compute` of `a` is a mean without `column`"],
    [
      "metric: a, min: 1, compute: { kind: ratio, column: x }",
      withPredictions,
      "{: the `compute` of `a` is a ratio without `denominator`",
    ],
    [
      "metric: a, min: 1, compute: { kind: quantile, column: x }",
      withPredictions,
      "{: the `compute` of `a` is a quantile without `quantile`",
    ],
    [
      "metric: a, min: 1, compute: command",
      withPredictions,
      "command: the `compute` of `a` is a command without `command`",
    ],
    [
      "metric: a, min: 1, compute: { kind: accuracy, average: macro }",
      withPredictions,
      "{: the `compute` of `a` has an `average`, which is not for accuracy",
    ],
    [
      "metric: a, min: 1, compute: { kind: rmse, column: x }",
      withPredictions,
      "{: the `compute` of `a` has a `column`, which is not for rmse",
    ],
    [
      "metric: a, min: 1, compute: { kind: f1, average: macro, positive: x }",
      withPredictions,
      "{: the `compute` of `a` is a macro average over all classes, and names one",
    ],
    [
      "metric: a, min: 1, compute: brier",
      "predictions: p.csv",
      "brier: the `compute` of `a` is brier, which is made of scores, and `predictions` names no column of scores",
    ],
  ])("%s (%s)", (gate, model, message) => {
    expect(said(gate, model)).toBe(message);
  });
});

describe("a gate that does", () => {
  it.each([
    ["metric: accuracy, max-regression: 0, test: mcnemar", withPredictions, { test: "mcnemar", estimand: "artifact" }],
    ["metric: accuracy, max-regression: { all: [1pp, 0%] }, test: tango", withPredictions, { test: "tango" }],
    [
      "metric: exact, direction: higher, max-regression: 1pp, test: tango, compute: { kind: mean, column: hit }",
      withPredictions,
      { compute: { kind: "mean", column: "hit" } },
    ],
    [
      "metric: roc_auc, max-regression: 1%, test: delong, alpha: 0.01",
      withPredictions,
      { test: "delong", alpha: 0.01 },
    ],
    ["metric: accuracy, min: 0.9, test: bootstrap", withPredictions, { test: "bootstrap" }],
    ["metric: a, direction: target, target: 3, max-regression: 1", "", { direction: "target", target: 3 }],
    ["metric: a, direction: target, max-regression: 1", "", { direction: "target" }],
    ["metric: loss, max-regression: 1%, seeds: seeds", "", { estimand: "recipe", seeds: "seeds" }],
    [
      "metric: loss, max-regression: 1%, test: welch, alpha: 0.1",
      "",
      { estimand: "recipe", test: "welch", alpha: 0.1 },
    ],
    ["metric: loss, max-regression: 0, folds: { train: n, test: m, split: splits.json }", "", { estimand: "recipe" }],
    [
      "metric: loss, max-regression: 0, test: history-iqr, history: { width: 3, minimum: 5 }",
      "",
      { test: "history-iqr", history: { window: 30, minimum: 5, width: 3 } },
    ],
    ["metric: loss, max-regression: 0, renamed-from: nll", "", { renamedFrom: "nll" }],
    [
      "metric: brier, min: 0, compute: { kind: brier, column: q }",
      "predictions: p.csv",
      { compute: { kind: "brier", column: "q" } },
    ],
    ["budget: model-bytes, max: 64MB", "", { source: "budget", max: 64e6, direction: "lower" }],
    ["budget: peak-memory.train, max: 2 GiB", "", { metric: "peak-memory.train", max: 2 ** 31 }],
    ["budget: seconds, max: 30m", "", { max: 1800 }],
    ["budget: seconds, max: 90", "", { max: 90 }],
    ["budget: stage-seconds.sub/dvc.yaml:train@a, max-regression: 5%", "", { direction: "lower" }],
    ["budget: data-bytes, direction: higher, max-regression: 1%", "", { direction: "higher" }],
    ["budget: seconds, max-regression: 0, test: history-t, alpha: 0.01", "", { test: "history-t", alpha: 0.01 }],
    [
      "metric: accuracy, max-drift: 2pp, max-regression: 1pp",
      "anchor: release",
      { maxDrift: { combine: "all", of: [{ kind: "absolute", amount: 0.02, text: "2pp" }] } },
    ],
    ["metric: loss, improve-by: 1%", "", { improveBy: { kind: "relative", amount: 0.01, text: "1%" } }],
    [
      "metric: loss, max-regression: { any: [0.1, 2%] }",
      "",
      {
        maxRegression: {
          combine: "any",
          of: [
            { kind: "absolute", amount: 0.1, text: "0.1" },
            { kind: "relative", amount: 0.02, text: "2%" },
          ],
        },
      },
    ],
  ])("%s", (gate, model, expected) => {
    expect(gateOf(gate, model)).toMatchObject(expected);
  });
});

describe("gate-defaults", () => {
  const gates = (defaults: string, list: string, model = withPredictions): readonly Gate[] => {
    const text = `model:\n  name: m\n  ${model}\n  gate-defaults: { ${defaults} }\ngates:\n${list}`;
    return parseConfig(text, "modelgate.yaml").models[0]?.gates ?? [];
  };

  it("hold for each gate that does not say otherwise, those of the whole file too", () => {
    const found = gates(
      "alpha: 0.01, on-missing: warn",
      "  - { metric: accuracy, max-regression: 1pp }\n  - { metric: f1, max-regression: 1pp, alpha: 0.1 }\n",
    );
    expect(found.map(({ alpha, onMissing }) => [alpha, onMissing])).toEqual([
      [0.01, "warn"],
      [0.1, "warn"],
    ]);
  });

  it("leave a budget its number, and what compares nothing its own test", () => {
    const found = gates(
      "evidence: interval, test: tango, alpha: 0.01, on-nan: warn",
      "  - { metric: accuracy, max-regression: 1pp }\n  - { budget: seconds, max: 60 }\n  - { metric: accuracy, min: 0.9 }\n  - { metric: latency, max: 9, evidence: point }\n",
    );
    expect(found.map(({ evidence, test, alpha, onNan }) => [evidence, test, alpha, onNan])).toEqual([
      ["interval", "tango", 0.01, "warn"],
      [undefined, "auto", 0.05, "warn"],
      ["interval", "auto", 0.01, "warn"],
      ["point", "auto", 0.01, "warn"],
    ]);
  });

  it("are where the fault is shown that they make", () => {
    expect(() => gates("test: delong", "  - { metric: f1, max-regression: 1pp }\n")).toThrow(
      "the gate on `f1` asks for `delong`",
    );
    try {
      gates("test: delong", "  - { metric: f1, max-regression: 1pp }\n");
    } catch (error) {
      expect(formatError(error)).toMatch(/^modelgate\.yaml:4:26: /);
    }
  });
});
