import type { Average, ComputeKind } from "../../config/policy.ts";
import type { SumsEstimator } from "./estimator.ts";
import { ratio } from "./means.ts";

/** Class numbers: of a row's prediction and of an example's label; −1 where one is missing. */
export interface Classes {
  readonly names: readonly string[];
  label(example: number): number;
  prediction(row: number): number;
}

export type ClassKind = Extract<
  ComputeKind,
  "precision" | "recall" | "specificity" | "f1" | "balanced-accuracy" | "mcc" | "kappa"
>;

/**
 * Metrics of the confusion matrix, as scikit-learn defines them. Its sums are, for each class, the examples that are of it,
 * those said to be of it, and those rightly so; and after them the examples.
 *
 * Averages go over the classes that occur as a label or a prediction, balanced accuracy over those that occur as a label. A
 * class's precision without a prediction of it is 0 in an average, and undefined where the metric is of that class alone.
 */
export function confusionMetric(kind: ClassKind, classes: Classes, average: Average, positive: number): SumsEstimator {
  const one = average === "binary" && !["balanced-accuracy", "mcc", "kappa"].includes(kind);
  const count = one ? 1 : classes.names.length;
  const numberOf = one ? (code: number): number => (code === positive ? 0 : -1) : (code: number): number => code;
  return {
    kind: "sums",
    dims: 3 * count + 1,
    contribute(row, example, add) {
      const label = classes.label(example);
      const prediction = classes.prediction(row);
      if (label < 0 || prediction < 0) {
        add(3 * count, Number.NaN);
        return;
      }
      const [is, said] = [numberOf(label), numberOf(prediction)];
      if (is >= 0) add(is, 1);
      if (said >= 0) add(count + said, 1);
      if (is >= 0 && is === said) add(2 * count + is, 1);
      add(3 * count, 1);
    },
    value(sums) {
      const total = sums[3 * count] ?? 0;
      // Nothing at all was drawn, or a cell is missing.
      if (!(total > 0)) return Number.NaN;
      if (kind === "mcc") return matthews(sums, count, total);
      if (kind === "kappa") return cohen(sums, count, total);
      if (kind === "balanced-accuracy") return balanced(sums, count);
      if (average === "binary") return ofClass(kind, sums, count, 0, total, Number.NaN);
      return average === "micro" ? micro(kind, sums, count, total) : averaged(kind, sums, count, total, average);
    },
  };
}

type RateKind = Exclude<ClassKind, "balanced-accuracy" | "mcc" | "kappa">;

function ofClass(kind: RateKind, sums: Float64Array, count: number, at: number, total: number, none: number): number {
  const actual = sums[at] ?? 0;
  const said = sums[count + at] ?? 0;
  const right = sums[2 * count + at] ?? 0;
  return rate(kind, actual, said, right, total, none);
}

function rate(kind: RateKind, actual: number, said: number, right: number, total: number, none: number): number {
  switch (kind) {
    case "precision":
      return said === 0 ? none : right / said;
    case "recall":
      return actual === 0 ? none : right / actual;
    case "f1":
      return actual + said === 0 ? none : (2 * right) / (actual + said);
    case "specificity":
      return total === actual ? none : (total - actual - said + right) / (total - actual);
  }
}

function micro(kind: RateKind, sums: Float64Array, count: number, total: number): number {
  let right = 0;
  for (let at = 0; at < count; at += 1) right += sums[2 * count + at] ?? 0;
  // Each example counts once as actual and once as said; over all classes `total · count` pairs are looked at.
  return rate(kind, total, total, right, total * count, Number.NaN);
}

function averaged(kind: RateKind, sums: Float64Array, count: number, total: number, average: Average): number {
  let sum = 0;
  let weights = 0;
  for (let at = 0; at < count; at += 1) {
    const actual = sums[at] ?? 0;
    if (actual + (sums[count + at] ?? 0) === 0) continue;
    const weight = average === "weighted" ? actual : 1;
    sum += weight * ofClass(kind, sums, count, at, total, 0);
    weights += weight;
  }
  return ratio(sum, weights);
}

function balanced(sums: Float64Array, count: number): number {
  let sum = 0;
  let there = 0;
  for (let at = 0; at < count; at += 1) {
    const actual = sums[at] ?? 0;
    if (actual === 0) continue;
    sum += (sums[2 * count + at] ?? 0) / actual;
    there += 1;
  }
  return ratio(sum, there);
}

/** Gorodkin (2004), R_K: Matthews' coefficient for two classes. 0 where a side names one class only, as the usual libraries say. */
function matthews(sums: Float64Array, count: number, total: number): number {
  const { right, product, actual, said } = squares(sums, count);
  const spread = (total * total - said) * (total * total - actual);
  return spread === 0 ? 0 : (right * total - product) / Math.sqrt(spread);
}

/** Cohen (1960): (observed − expected agreement) / (1 − expected). */
function cohen(sums: Float64Array, count: number, total: number): number {
  const { right, product } = squares(sums, count);
  const expected = product / (total * total);
  return ratio(right / total - expected, 1 - expected);
}

function squares(sums: Float64Array, count: number): { right: number; product: number; actual: number; said: number } {
  const all = { right: 0, product: 0, actual: 0, said: 0 };
  for (let at = 0; at < count; at += 1) {
    const actual = sums[at] ?? 0;
    const said = sums[count + at] ?? 0;
    all.right += sums[2 * count + at] ?? 0;
    all.product += actual * said;
    all.actual += actual * actual;
    all.said += said * said;
  }
  return all;
}
