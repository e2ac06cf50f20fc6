import type { TestName } from "../../config/policy.ts";
import { tCdf, tQuantile } from "./distributions.ts";
import type { Effect } from "./effect.ts";
import { undecided } from "./student.ts";
import { meanOf, quantileOf, varianceOf } from "./summary.ts";

export type HistoryTest = Extract<TestName, `history-${string}`>;

/** What one more run is expected to be, by those before it. */
interface Prediction {
  readonly centre: number;
  /** Below the first with probability `alpha`, above the second likewise. */
  limits(alpha: number): readonly [lower: number, upper: number];
  /** P(one more run ≥ value); absent for limits that no probability stands behind. */
  atLeast?(value: number): number;
  readonly notes?: readonly string[];
}

/**
 * The candidate against prediction bounds made of earlier runs, the oldest first. θ is candidate − centre, and its bounds
 * are the candidate less the prediction's: `upper` < −margin says that the candidate lies below what the history predicts
 * by more than the margin. IQR, delta-IQR and percentage have limits by `width` and not by alpha, and no p (NaN).
 */
export function historyEffect(values: readonly number[], candidate: number, test: HistoryTest, width?: number): Effect {
  const found = values.length < 2 ? `${values.length} earlier runs are fewer than 2` : predictions[test](values, width);
  const about = (centre: number) =>
    ({
      method: test,
      unit: "run",
      n: [values.length, 1],
      values: [centre, candidate],
      estimate: candidate - centre,
      notes: [],
    }) as const;
  if (typeof found === "string") return undecided(about(Number.NaN), found);
  return {
    ...about(found.centre),
    bounds: (alpha) => {
      const [lower, upper] = found.limits(alpha);
      return [candidate - upper, candidate - lower];
    },
    p: (at, alternative) => {
      const more = found.atLeast?.(candidate - at) ?? Number.NaN;
      return alternative === "greater" ? more : 1 - more;
    },
    notes: found.notes ?? [],
  };
}

const predictions: Record<HistoryTest, (values: readonly number[], width: number | undefined) => Prediction | string> =
  {
    "history-t": (values) => located(values, values.length - 1),
    "history-z": (values) => located(values, Number.POSITIVE_INFINITY),
    "history-log-normal": logNormal,
    "history-iqr": (values, width) => {
      const [first, median, third] = quartiles(values);
      return around(median, third - first, width);
    },
    "history-delta-iqr": (values, width) => {
      const median = quartiles(values)[1];
      const [first, , third] = quartiles(changes(values));
      return around(median, Math.abs(median) * (third - first), width);
    },
    "history-percentage": (values, width) => around(meanOf(values), Math.abs(meanOf(values)), width),
  };

const still = "the earlier runs do not vary";

/** mean ± quantile · s · √(1 + 1 ÷ n) (Hahn & Meeker 1991, Statistical Intervals, section 4.7); z takes s for known. */
function located(values: readonly number[], df: number): Prediction | string {
  const centre = meanOf(values);
  const error = Math.sqrt(varianceOf(values) * (1 + 1 / values.length));
  if (!(error > 1e-12 * Math.abs(centre))) return still;
  return {
    centre,
    limits: (alpha) => [centre + tQuantile(alpha, df) * error, centre - tQuantile(alpha, df) * error],
    atLeast: (value) => tCdf((centre - value) / error, df),
  };
}

/** The t prediction of the logarithms; the centre is the geometric mean. */
function logNormal(values: readonly number[]): Prediction | string {
  if (values.some((value) => !(value > 0))) return "an earlier run is not above 0, and has no logarithm";
  const logs = located(values.map(Math.log), values.length - 1);
  if (typeof logs === "string") return logs;
  return {
    centre: Math.exp(logs.centre),
    limits: (alpha) => {
      const [lower, upper] = logs.limits(alpha);
      return [Math.exp(lower), Math.exp(upper)];
    },
    atLeast: (value) => (value > 0 ? (logs.atLeast?.(Math.log(value)) ?? Number.NaN) : 1),
  };
}

function around(centre: number, unit: number, width: number | undefined): Prediction | string {
  if (width === undefined) return "the policy gives this test no width";
  if (!(unit > 0)) return still;
  return {
    centre,
    limits: () => [centre - width * unit, centre + width * unit],
    notes: ["limits of a given width: no probability of error is known"],
  };
}

function quartiles(values: readonly number[]): readonly [first: number, median: number, third: number] {
  const sorted = Float64Array.from(values).sort();
  return [quantileOf(sorted, 0.25), quantileOf(sorted, 0.5), quantileOf(sorted, 0.75)];
}

/** How much each run differs from the one before it, as a part of that one. */
function changes(values: readonly number[]): number[] {
  return values.slice(1).map((value, index) => {
    const before = values[index] ?? Number.NaN;
    return Math.abs((value - before) / before);
  });
}
