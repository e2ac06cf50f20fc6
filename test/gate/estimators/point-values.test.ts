import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Average, Compute, ComputeKind, PredictionsConfig } from "../../../src/config/policy.ts";
import { pointValues } from "../../../src/gate/estimators/point-values.ts";
import type { PairedPredictions } from "../../../src/gate/predictions/paired.ts";
import { numberColumn, numbersOf, pairedOf, wordColumn } from "../../support/paired-predictions.ts";

const config: PredictionsConfig = { path: "p.csv", id: "id", label: "label", prediction: "said", score: "score" };
const mean: Compute = { kind: "mean", column: "x" };

/** Made by test/interop/statistics/estimators.py with scikit-learn and NumPy. */
function fixture<T>(name: string): T[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, "fixtures", `${name}.json`), "utf8")) as T[];
}

interface Case<Row, Side> {
  readonly labels: (string | number)[];
  readonly sides: readonly [Side, Side];
  readonly values: Row[];
}
type Row = readonly [kind: ComputeKind, baseline: number, candidate: number];

function expectValues(
  paired: PairedPredictions,
  compute: Compute,
  expected: readonly [number, number],
  more = config,
): void {
  const values = pointValues(paired, compute, more);
  if ("reason" in values) throw new Error(values.reason);
  for (const [at, value] of expected.entries()) {
    expect(Math.abs((values[at] ?? Number.NaN) - value), `${compute.kind}: ${values[at]} is not ${value}`).toBeLessThan(
      1e-9,
    );
  }
}

describe("the usual metrics are those of scikit-learn", () => {
  it.each(fixture<Case<readonly [ComputeKind, Average | null, number, number], string[]>>("classes"))(
    "classes %#",
    ({ labels, sides, values }) => {
      const [b, c] = sides.map((side) => ({ columns: { said: wordColumn(side) } }));
      const paired = pairedOf(labels.length, b ?? { columns: {} }, c ?? { columns: {} }, { label: wordColumn(labels) });
      for (const [kind, average, baseline, candidate] of values) {
        const compute: Compute = {
          kind,
          ...(average === null ? {} : { average }),
          ...(average === "binary" ? { positive: "b" } : {}),
        };
        expectValues(paired, compute, [baseline, candidate]);
        if (kind === "accuracy") expectValues(paired, { kind: "error-rate" }, [1 - baseline, 1 - candidate]);
      }
      expect(values.length).toBeGreaterThan(9);
    },
  );

  it.each(fixture<Case<Row, number[]>>("scores"))("scores of two classes %#", ({ labels, sides, values }) => {
    const [b, c] = sides.map((side) => ({ columns: { score: numberColumn(side) } }));
    const paired = pairedOf(labels.length, b ?? { columns: {} }, c ?? { columns: {} }, { label: wordColumn(labels) });
    for (const [kind, ...expected] of values) expectValues(paired, { kind }, expected);
    expect(values).toHaveLength(4);
  });

  it.each(fixture<Case<Row, number[][]>>("many-scores"))(
    "a column of scores for each class",
    ({ labels, sides, values }) => {
      const [b, c] = sides.map((side) => ({
        columns: Object.fromEntries(
          [0, 1, 2].map((name) => [`p_${name}`, numberColumn(side.map((row) => row[name] ?? Number.NaN))]),
        ),
      }));
      const paired = pairedOf(labels.length, b ?? { columns: {} }, c ?? { columns: {} }, { label: wordColumn(labels) });
      for (const [kind, ...expected] of values) expectValues(paired, { kind, column: "p_*" }, expected);
    },
  );

  it.each(fixture<Case<Row, number[]> & { quantiles: [number, number, number][] }>("numbers"))(
    "numbers",
    ({ labels, sides, values, quantiles }) => {
      const [b, c] = sides.map((side) => ({ columns: { said: numberColumn(side), x: numberColumn(side) } }));
      const paired = pairedOf(labels.length, b ?? { columns: {} }, c ?? { columns: {} }, { label: wordColumn(labels) });
      for (const [kind, ...expected] of values) expectValues(paired, { kind }, expected);
      for (const [quantile, ...expected] of quantiles)
        expectValues(paired, { kind: "quantile", column: "x", quantile }, expected);
    },
  );
});

describe("what a metric is made of", () => {
  const labels = ["a", "b", "c", "a"];
  const said = (values: string[]) => ({ columns: { said: wordColumn(values) } });

  it("is a mean, a ratio of sums, or a mean over some examples alone", () => {
    const side = (x: number[], y: number[]) => ({ columns: { x: numberColumn(x), y: numberColumn(y) } });
    const paired = pairedOf(2, side([1, 2], [10, 30]), side([3, 5], [10, 10]));
    expectValues(paired, mean, [1.5, 4]);
    expectValues(paired, { kind: "ratio", column: "x", denominator: "y" }, [3 / 40, 8 / 20]);
    expect(pointValues(paired, mean, config, Uint32Array.of(1))).toEqual([2, 5]);
  });

  it("weighs an example with several judgements as one", () => {
    const side = (x: number[]) => ({ columns: { x: numberColumn(x) }, example: [0, 0, 0, 1] });
    const paired = pairedOf(2, side([0, 0, 3, 7]), side([6, 6, 6, 8]));
    expectValues(paired, mean, [4, 7]);
    expectValues(paired, { kind: "quantile", column: "x", quantile: 0.5 }, [3, 6]);
  });

  it("is the mean over the seeds where there are several", () => {
    const side = (x: number[]) => ({ columns: { x: numberColumn(x) }, example: [0, 1, 0, 1], seed: [0, 0, 1, 1] });
    expectValues(
      pairedOf(2, side([0, 0, 4, 4]), side([1, 3, 5, 5])),
      { kind: "quantile", column: "x", quantile: 0.5 },
      [2, 3.5],
    );
  });

  it("is NaN where a cell is missing, and never a number made of the rest", () => {
    const paired = numbersOf([1, Number.NaN], [1, 2]);
    expect(pointValues(paired, mean, config)).toEqual([Number.NaN, 1.5]);
    expect(pointValues(paired, { kind: "quantile", column: "x", quantile: 0.9 }, config)).toEqual([Number.NaN, 1.9]);
    const gap = pairedOf(
      4,
      said(labels),
      { columns: { said: { kind: "words", codes: Int32Array.of(0, -1, 0, 0), words: ["a"] } } },
      { label: wordColumn(labels) },
    );
    for (const kind of ["accuracy", "error-rate", "balanced-accuracy", "mcc", "kappa"] as const) {
      expect(pointValues(gap, { kind }, config), kind).toMatchObject({ 1: Number.NaN });
    }
    expect(pointValues(gap, { kind: "f1", average: "macro" }, config)).toMatchObject({ 0: 1, 1: Number.NaN });
  });

  it("is NaN where a probability is none, and where one class is missing", () => {
    const score = (values: number[]) => ({ columns: { score: numberColumn(values) } });
    const paired = pairedOf(2, score([0.5, 1.5]), score([0.5, -0.1]), { label: wordColumn([0, 1]) });
    for (const kind of ["log-loss", "brier"] as const)
      expect(pointValues(paired, { kind }, config)).toEqual([Number.NaN, Number.NaN]);
    const one = pairedOf(2, score([0.5, 0.6]), score([0.5, 0.1]), { label: wordColumn([1, 1]) });
    expect(pointValues(one, { kind: "auc" }, config)).toEqual([Number.NaN, Number.NaN]);
    expect(pointValues(one, { kind: "log-loss" }, config)).not.toContain(Number.NaN);
  });

  it("reads the label's own probability from a column that is named", () => {
    const own = (values: number[]) => ({ columns: { own: numberColumn(values) } });
    const paired = pairedOf(2, own([0.5, 0.25]), own([1, 0]), { label: wordColumn(["a", "c"]) });
    expectValues(paired, { kind: "log-loss", column: "own" }, [Math.log(8) / 2, -Math.log(2 ** -52) / 2]);
  });

  it.each([
    [{ kind: "f1" }, "not-comparable", "3 classes and needs `average: macro`"],
    [{ kind: "f1", positive: "z" }, "not-comparable", "no example is of class z"],
    [{ kind: "auc" }, "missing", "the predictions have no column score"],
    [{ kind: "mean" }, "not-comparable", "needs a `column`"],
    [{ kind: "mean", column: "only" }, "missing", "the predictions have no column only"],
    [{ kind: "mean", column: "new" }, "no-baseline", "the baseline's predictions have no column new"],
    [{ kind: "quantile", column: "both" }, "not-comparable", "names no `quantile`"],
    [{ kind: "command", command: "true" }, "inconclusive", "computed by a command"],
  ] as const)("is not made of nothing: %j", (compute, verdict, reason) => {
    const one = numberColumn([1, 2, 3, 4]);
    const paired = pairedOf(
      4,
      { columns: { said: wordColumn(labels), only: one, both: one, score: one } },
      { columns: { said: wordColumn(labels), new: one, both: one } },
      { label: wordColumn(["a", "b", "c", "a"]) },
    );
    const two = compute.kind === "auc" ? { ...paired, label: wordColumn([0, 1, 0, 1]) } : paired;
    const found = pointValues(two, compute, config);
    expect(found).toMatchObject({ verdict });
    expect("reason" in found ? found.reason : "").toContain(reason);
  });

  it("is of labelled examples alone", () => {
    const gap = { kind: "words", codes: Int32Array.of(0, -1, 0, 1), words: ["a", "b"] } as const;
    for (const kind of ["accuracy", "kappa", "auc"] as const) {
      const side = { columns: { said: wordColumn(labels), score: numberColumn([1, 2, 3, 4]) } };
      const found = pointValues(pairedOf(4, side, side, { label: gap }), { kind }, config);
      expect(found).toMatchObject({ verdict: "not-comparable", reason: expect.stringContaining("has no label") });
    }
  });

  it("has labels, and no more classes than classes are", () => {
    const { label: _, ...bare } = config;
    expect(pointValues(pairedOf(4, said(labels), said(labels)), { kind: "accuracy" }, bare)).toMatchObject({
      verdict: "not-comparable",
    });
    const many = Array.from({ length: 1001 }, (_one, at) => `class ${at}`);
    const paired = pairedOf(1001, said(many), said(many), { label: wordColumn(many) });
    expect(pointValues(paired, { kind: "kappa" }, config)).toMatchObject({ verdict: "not-comparable" });
    expect(pointValues(paired, { kind: "accuracy" }, config)).toEqual([1, 1]);
  });
});
