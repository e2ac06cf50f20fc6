import type { Judging, PredictionsConfig } from "../../src/config/policy.ts";
import { type JudgeInput, judge } from "../../src/gate/compare.ts";
import { measureEffects } from "../../src/gate/effects.ts";
import type { Column, PairedPredictions, PredictionSide, Slice } from "../../src/gate/predictions/paired.ts";
import type { VerdictDocument } from "../../src/gate/verdict.ts";

export const predictions: PredictionsConfig = {
  path: "predictions.csv",
  id: "id",
  label: "label",
  prediction: "prediction",
  score: "score",
  positive: "1",
};

interface Written {
  /** `1` and `0`, one for each example. */
  readonly label: readonly number[];
  readonly baseline: readonly number[];
  readonly candidate: readonly number[];
  /** Slice of each example; default none. */
  readonly slice?: readonly string[];
  readonly cluster?: readonly number[];
}

/** Predictions as they are paired; a number between 0 and 1 is a score too, and predicts the nearer class. */
export function pairedOf({ label, baseline, candidate, slice, cluster }: Written): PairedPredictions {
  const slices: Slice[] = [...new Set(slice)].sort().map((value) => ({
    by: "region",
    value,
    examples: Uint32Array.from(label.keys()).filter((example) => slice?.[example] === value),
  }));
  return {
    examples: label.length,
    label: words(label),
    slices,
    ...(cluster === undefined ? {} : { cluster: { of: Uint32Array.from(cluster), count: new Set(cluster).size } }),
    baseline: sideOf(baseline, "md5:b"),
    candidate: sideOf(candidate, "md5:c"),
  };
}

function sideOf(values: readonly number[], digest: string): PredictionSide {
  return {
    rows: values.length,
    example: Uint32Array.from(values.keys()),
    seed: new Uint32Array(values.length),
    seeds: [""],
    columns: new Map<string, Column>([
      ["prediction", words(values.map((value) => (Number.isNaN(value) ? value : Math.round(value))))],
      ["score", { kind: "number", values: Float64Array.from(values) }],
    ]),
    digest,
  };
}

function words(values: readonly number[]): Column {
  const codes = Int32Array.from(values, (value) => (value === 0 ? 0 : value === 1 ? 1 : -1));
  return { kind: "words", codes, words: ["0", "1"] };
}

/** The share of examples whose class was met. */
export function accuracyOf(label: readonly number[], predicted: readonly number[]): number {
  return label.filter((one, index) => one === Math.round(predicted[index] ?? Number.NaN)).length / label.length;
}

/** Examples of which the given numbers are right on both sides, on one alone, on neither. */
export function outcomes(both: number, onlyBaseline: number, onlyCandidate: number, neither: number): Written {
  const times = (n: number, value: readonly [number, number]) => Array.from({ length: n }, () => value);
  const rows = [
    ...times(both, [1, 1]),
    ...times(onlyBaseline, [1, 0]),
    ...times(onlyCandidate, [0, 1]),
    ...times(neither, [0, 0]),
  ];
  return { label: rows.map(() => 1), baseline: rows.map(([one]) => one), candidate: rows.map(([, one]) => one) };
}

/** The input with a policy that says more of how it is judged. */
export function judgedBy(input: JudgeInput, judging: Partial<Judging>): JudgeInput {
  return { ...input, model: { ...input.model, judging: { ...input.model.judging, ...judging } } };
}

/** Measures and judges, as a verb does. */
export async function judgeAll(input: JudgeInput): Promise<VerdictDocument> {
  return judge({ ...input, effects: await measureEffects(input) });
}
