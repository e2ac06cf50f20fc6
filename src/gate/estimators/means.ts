import type { SumsEstimator } from "./estimator.ts";

/** The mean of one number a row; a row without one leaves no mean. */
export function meanOf(of: (row: number, example: number) => number): SumsEstimator {
  return transformedMean(of, (mean) => mean);
}

/** A function of the mean of one number a row. */
export function transformedMean(
  of: (row: number, example: number) => number,
  transform: (mean: number) => number,
): SumsEstimator {
  return {
    kind: "sums",
    dims: 2,
    contribute(row, example, add) {
      add(0, of(row, example));
      add(1, 1);
    },
    value: (sums) => transform(ratio(sums[0] ?? 0, sums[1] ?? 0)),
  };
}

/** One sum over another, as in error rates of a corpus: Σ numerator / Σ denominator. */
export function ratioOf(numerator: Float64Array, denominator: Float64Array): SumsEstimator {
  return {
    kind: "sums",
    dims: 2,
    contribute(row, _example, add) {
      add(0, numerator[row] ?? Number.NaN);
      add(1, denominator[row] ?? Number.NaN);
    },
    value: (sums) => ratio(sums[0] ?? 0, sums[1] ?? 0),
  };
}

/** 1 − Σ (y − ŷ)² / Σ (y − ȳ)², about the drawn examples' own mean. */
export function rSquared(label: Float64Array, prediction: Float64Array): SumsEstimator {
  // Sums of squares about a number near the mean lose no digits to each other.
  const center = label.reduce((sum, value) => sum + value, 0) / label.length;
  return {
    kind: "sums",
    dims: 4,
    contribute(row, example, add) {
      const y = (label[example] ?? Number.NaN) - center;
      const residual = (label[example] ?? Number.NaN) - (prediction[row] ?? Number.NaN);
      add(0, residual * residual);
      add(1, y);
      add(2, y * y);
      add(3, 1);
    },
    value(sums) {
      const [residuals = 0, sum = 0, squares = 0, n = 0] = sums;
      const total = squares - (sum * sum) / n;
      return total > 1e-12 * squares ? 1 - residuals / total : Number.NaN;
    },
  };
}

/** NaN for a part of nothing, so that 0 / 0 and 1 / 0 are both undefined. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? Number.NaN : part / whole;
}
