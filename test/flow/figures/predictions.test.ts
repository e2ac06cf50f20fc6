import { describe, expect, test } from "vitest";
import type { Gate, PredictionsConfig } from "../../../src/config/policy.ts";
import { calibrationPoints } from "../../../src/flow/figures/calibration.ts";
import { bothSides } from "../../../src/flow/figures/predicted.ts";
import { predictionFigures } from "../../../src/flow/figures/predictions.ts";
import type { Column } from "../../../src/gate/predictions/paired.ts";
import { Figure, type FigureOf } from "../../../src/report/figure.ts";
import { numberColumn, pairedOf, wordColumn } from "../../support/paired-predictions.ts";

const config: PredictionsConfig = { path: "p.csv", id: "id", label: "label", prediction: "prediction", score: "score" };
const gates = (...metrics: string[]) => ({ gates: metrics.map((metric) => ({ metric, source: "metric" }) as Gate) });
const columns = (prediction?: Column, score?: Column): Record<string, Column> => ({
  ...(prediction === undefined ? {} : { prediction }),
  ...(score === undefined ? {} : { score }),
});

function figuresOf(
  label: Column,
  before: Record<string, Column>,
  now: Record<string, Column>,
  metrics: readonly string[] = ["accuracy"],
  more: Partial<PredictionsConfig> = {},
) {
  const rows = label.kind === "words" ? label.codes.length : label.values.length;
  const own = { ...config, ...more };
  const paired = pairedOf(rows, { columns: before }, { columns: now }, { label });
  const found = predictionFigures(bothSides(paired, own), gates(...metrics), own);
  for (const figure of found.figures) expect(Figure.parse(figure)).toEqual(figure);
  return found;
}

describe("a confusion matrix", () => {
  test("counts both sides, classes in the order of their numbers", () => {
    const label = wordColumn([10, 10, 2, 2, 1]);
    const before = columns(wordColumn([10, 2, 2, 2, 1]));
    const now = columns(wordColumn([10, 10, 2, 1, 1]));
    const { figures, missing } = figuresOf(label, before, now);
    expect(missing).toEqual([]);
    expect(figures).toEqual([
      {
        kind: "confusion",
        id: "predictions/confusion",
        title: "Confusion matrix",
        labels: ["1", "2", "10"],
        baseline: [
          [1, 0, 0],
          [0, 2, 0],
          [0, 1, 1],
        ],
        candidate: [
          [1, 0, 0],
          [1, 1, 0],
          [0, 0, 2],
        ],
      },
    ]);
  });

  test("of more than 60 classes is missing, with why", () => {
    const many = wordColumn(Array.from({ length: 61 }, (_, at) => `class-${at}`));
    const { figures, missing } = figuresOf(many, columns(many), columns(many));
    expect(figures).toEqual([]);
    expect(missing).toEqual([{ title: "Confusion matrix", why: "there are more than 60 classes" }]);
  });

  test("leaves out rows that lack a prediction", () => {
    const label = wordColumn(["a", "b", "b"]);
    const holes: Column = { kind: "words", words: ["a", "b"], codes: Int32Array.from([0, -1, 1]) };
    const [figure] = figuresOf(label, columns(label), columns(holes)).figures as [FigureOf<"confusion">];
    expect(figure.candidate).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });
});

describe("curves of scores", () => {
  const label = wordColumn(Array.from({ length: 400 }, (_, at) => at % 2));
  const score = (shift: number): Column =>
    numberColumn(Array.from({ length: 400 }, (_, at) => Math.min(1, Math.max(0, (at % 2) * shift + (at % 97) / 200))));

  test("are drawn of both sides", () => {
    const { figures, missing } = figuresOf(label, columns(undefined, score(0.3)), columns(undefined, score(0.5)));
    expect(missing).toEqual([]);
    expect(figures.map(({ id }) => id)).toEqual([
      "predictions/roc",
      "predictions/precision-recall",
      "predictions/calibration",
    ]);
    for (const figure of figures as FigureOf<"lines">[]) {
      expect(figure.series.map(({ side }) => side)).toEqual(["baseline", "candidate"]);
    }
  });

  test("without a baseline's scores are the candidate's alone", () => {
    const { figures } = figuresOf(label, {}, columns(undefined, score(0.5)));
    expect((figures[0] as FigureOf<"lines">).series.map(({ side }) => side)).toEqual(["candidate"]);
  });

  test("are missing where nothing says which class is positive", () => {
    const words = wordColumn(["cat", "dog", "cat"]);
    const { figures, missing } = figuresOf(words, {}, columns(undefined, numberColumn([0, 1, 0])));
    expect(figures).toEqual([]);
    expect(missing[0]?.why).toContain("name it as `positive` under `predictions`");
    const named = figuresOf(words, {}, columns(undefined, numberColumn([0, 1, 0])), ["auc"], { positive: "dog" });
    expect(named.figures.map(({ title }) => title)).toEqual(["ROC curve", "Precision and recall"]);
  });

  test("are missing where all examples are of one class", () => {
    const { missing } = figuresOf(wordColumn([1, 1]), {}, columns(undefined, numberColumn([0.5, 0.7])));
    expect(missing[0]?.why).toContain("no scores of examples of the class `1` and of others");
  });
});

describe("calibration", () => {
  const sorted = (values: readonly number[]) => Float64Array.from(values).sort();

  test("is of groups of equally many, ties together", () => {
    const negatives = sorted(Array.from({ length: 150 }, (_, at) => at / 300));
    const positives = sorted(Array.from({ length: 150 }, (_, at) => 0.5 + at / 300));
    const points = calibrationPoints({ positives, negatives }) ?? [];
    expect(points).toHaveLength(10);
    expect(points.slice(0, 5).map(([, y]) => y)).toEqual([0, 0, 0, 0, 0]);
    expect(points.slice(5).map(([, y]) => y)).toEqual([1, 1, 1, 1, 1]);
    const tied = calibrationPoints({
      positives: sorted(Array(100).fill(0.8)),
      negatives: sorted(Array(100).fill(0.8)),
    });
    expect(tied).toEqual([[0.8, 0.5]]);
  });

  test("is none of scores that are no probabilities, nor of a handful", () => {
    const many = sorted(Array.from({ length: 100 }, (_, at) => at));
    expect(calibrationPoints({ positives: many, negatives: many })).toBeUndefined();
    expect(calibrationPoints({ positives: sorted([0.1]), negatives: sorted([0.2]) })).toBeUndefined();
  });
});

test("residuals are true less predicted, evenly thinned to what a bundle holds", () => {
  const rows = 5000;
  const label = wordColumn(Array.from({ length: rows }, (_, at) => at));
  const predicted = numberColumn(Array.from({ length: rows }, (_, at) => at + 0.25));
  const { figures } = figuresOf(label, columns(predicted), columns(predicted), ["rmse"]);
  const [figure] = figures as [FigureOf<"scatter">];
  expect(figures).toHaveLength(1);
  expect(figure.series.map(({ points }) => points.length)).toEqual([2000, 2000]);
  expect(new Set(figure.series[1]?.points.map(([, y]) => y))).toEqual(new Set([-0.25]));
  expect(figure.series[1]?.points[1]?.[0]).toBe(2.25);
});

test("a million rows on both sides take less than a second of one core", () => {
  const rows = 1_000_000;
  const codes = Int32Array.from({ length: rows }, (_, at) => at % 2);
  const label: Column = { kind: "words", words: ["0", "1"], codes };
  const side = (seed: number): Record<string, Column> => ({
    prediction: {
      kind: "words",
      words: ["0", "1"],
      codes: codes.map((code, at) => (at % seed === 0 ? 1 - code : code)),
    },
    score: {
      kind: "number",
      values: Float64Array.from(
        { length: rows },
        (_, at) => ((at * 7919) % 1000003) / 2000006 + (codes[at] ?? 0) / seed,
      ),
    },
  });
  const example = Uint32Array.from({ length: rows }, (_, at) => at);
  const sideOf = (seed: number) => ({
    rows,
    example,
    seed: new Uint32Array(rows),
    seeds: [""],
    columns: new Map(Object.entries(side(seed))),
    digest: "",
  });
  const paired = { examples: rows, label, slices: [], baseline: sideOf(7), candidate: sideOf(5) };
  const began = process.cpuUsage();
  const { figures } = predictionFigures(bothSides(paired, config), gates("accuracy"), config);
  const { user } = process.cpuUsage(began);
  expect(figures).toHaveLength(4);
  expect(JSON.stringify(figures).length).toBeLessThan(100_000);
  expect(user / 1e6).toBeLessThan(1);
});
