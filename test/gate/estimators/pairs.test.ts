import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Compute, PredictionsConfig } from "../../../src/config/policy.ts";
import { contingency } from "../../../src/gate/estimators/contingency.ts";
import { pointValues } from "../../../src/gate/estimators/point-values.ts";
import { pairedScores } from "../../../src/gate/estimators/scores.ts";
import type { Paired2x2 } from "../../../src/gate/statistics/contingency.ts";
import { delongEffect } from "../../../src/gate/statistics/delong.ts";
import { loadDistributions } from "../../../src/gate/statistics/distributions.ts";
import { numberColumn, numbersOf, pairedOf, swapped, wordColumn } from "../../support/paired-predictions.ts";

beforeAll(loadDistributions);

const config: PredictionsConfig = { path: "p.csv", id: "id", label: "label", prediction: "said", score: "score" };
const label = wordColumn([1, 1, 1, 0, 0]);
const said = (values: readonly number[]) => ({ columns: { said: wordColumn(values) } });
const paired = pairedOf(5, said([1, 1, 0, 0, 1]), said([1, 0, 0, 0, 0]), { label });

function countsOf(...given: Parameters<typeof contingency>): Paired2x2 {
  const found = contingency(...given);
  if (found === undefined || "reason" in found) throw new Error(`no counts: ${found?.reason}`);
  return found;
}

describe("paired zeros and ones", () => {
  it.each([
    ["accuracy", { both: 2, onlyBaseline: 1, onlyCandidate: 1, neither: 1 }],
    ["error-rate", { both: 1, onlyBaseline: 1, onlyCandidate: 1, neither: 2 }],
    ["recall", { both: 1, onlyBaseline: 1, onlyCandidate: 0, neither: 1 }],
    ["specificity", { both: 1, onlyBaseline: 0, onlyCandidate: 1, neither: 0 }],
  ] as const)("of %s", (kind, counts) => {
    expect(contingency(paired, { kind }, config)).toEqual(counts);
  });

  it("of a column, and of some examples", () => {
    const ones = numbersOf([1, 0, 1, 1], [1, 1, 0, 0]);
    const mean: Compute = { kind: "mean", column: "x" };
    expect(contingency(ones, mean, config)).toEqual({ both: 1, onlyBaseline: 2, onlyCandidate: 1, neither: 0 });
    expect(contingency(ones, mean, config, Uint32Array.of(0, 1))).toEqual({
      both: 1,
      onlyBaseline: 0,
      onlyCandidate: 1,
      neither: 0,
    });
  });

  it("have the metric as their share, and mirrored sides mirrored counts", () => {
    const bits = fc.array(fc.tuple(fc.constantFrom(0, 1), fc.constantFrom(0, 1), fc.constantFrom(0, 1)), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(bits, fc.constantFrom("accuracy", "error-rate", "recall", "specificity"), (rows, kind) => {
        const whole: Compute = { kind: kind as "accuracy", positive: "1" };
        const some = pairedOf(
          rows.length + 2,
          said([...rows.map(([, b]) => b), 0, 1]),
          said([...rows.map(([, , c]) => c), 1, 0]),
          {
            label: wordColumn([...rows.map(([one]) => one), 0, 1]),
          },
        );
        const { both, onlyBaseline, onlyCandidate, neither } = countsOf(some, whole, config);
        const all = both + onlyBaseline + onlyCandidate + neither;
        const [baseline, candidate] = pointValues(some, whole, config) as readonly [number, number];
        expect((both + onlyBaseline) / all).toBeCloseTo(baseline, 12);
        expect((both + onlyCandidate) / all).toBeCloseTo(candidate, 12);
        expect(contingency(swapped(some), whole, config)).toEqual({
          both,
          onlyBaseline: onlyCandidate,
          onlyCandidate: onlyBaseline,
          neither,
        });
      }),
    );
  });

  it("are not there for other metrics, clusters, repeats, half-way values and missing cells", () => {
    for (const kind of ["f1", "precision", "auc", "mcc", "balanced-accuracy"] as const) {
      const scored = pairedOf(
        5,
        { columns: { ...said([1, 1, 0, 0, 1]).columns, score: numberColumn([1, 2, 3, 4, 5]) } },
        { columns: { ...said([1, 1, 0, 0, 1]).columns, score: numberColumn([1, 2, 3, 4, 5]) } },
        { label },
      );
      expect(contingency(scored, { kind }, config), kind).toBeUndefined();
    }
    expect(contingency(paired, { kind: "recall", average: "macro" }, config)).toBeUndefined();
    const mean: Compute = { kind: "mean", column: "x" };
    expect(contingency(numbersOf([1, 0], [1, 0.5]), mean, config)).toBeUndefined();
    expect(contingency(numbersOf([1, 0], [1, Number.NaN]), mean, config)).toBeUndefined();
    expect(contingency(numbersOf([1, 0], [1, 1], { cluster: [0, 0] }), mean, config)).toBeUndefined();
    const repeated = { columns: { x: numberColumn([1, 0]) }, example: [0, 0] };
    expect(contingency(pairedOf(1, repeated, repeated), mean, config)).toBeUndefined();
    expect(contingency(paired, { kind: "mean", column: "y" }, config)).toMatchObject({ verdict: "missing" });
    const gap = { columns: { said: { kind: "words", codes: Int32Array.of(0, 0, -1, 0, 0), words: ["1"] } } } as const;
    expect(
      contingency(pairedOf(5, said([1, 1, 1, 1, 0]), gap, { label }), { kind: "accuracy" }, config),
    ).toBeUndefined();
  });
});

describe("paired scores", () => {
  const score = (values: readonly number[]) => ({ columns: { score: numberColumn(values) } });
  const auc: Compute = { kind: "auc" };
  const random = Array.from({ length: 80 }, (_, at) => ((at * 37) % 80) / 80);
  const classes = wordColumn(random.map((_, at) => at % 2));
  const both = pairedOf(80, score(random), score(random.map((one, at) => one + (at % 2) / 3)), { label: classes });

  it("give DeLong's test the AUC that the bootstrap has", () => {
    const scores = pairedScores(both, auc, config);
    if (scores === undefined) throw new Error("no scores");
    const [baseline, candidate] = pointValues(both, auc, config) as readonly [number, number];
    const { values } = delongEffect(scores, 1);
    expect(values[0]).toBeCloseTo(baseline, 12);
    expect(values[1]).toBeCloseTo(candidate, 12);
    expect(pairedScores(both, auc, config, Uint32Array.of(1, 4, 2))).toMatchObject({ labels: Uint8Array.of(1, 0, 0) });
  });

  it("are not there for what is no AUC of two classes of independent examples", () => {
    expect(pairedScores(both, { kind: "brier" }, config)).toBeUndefined();
    expect(pairedScores({ ...both, cluster: { of: new Uint32Array(80), count: 1 } }, auc, config)).toBeUndefined();
    expect(
      pairedScores(pairedOf(2, score([1, Number.NaN]), score([1, 2]), { label: wordColumn([0, 1]) }), auc, config),
    ).toBeUndefined();
    expect(pairedScores(paired, auc, config)).toBeUndefined();
  });
});
