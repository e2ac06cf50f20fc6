import type { Compute, PredictionsConfig } from "../../config/policy.ts";
import { asNumbers } from "../predictions/columns.ts";
import type { Column, NotPaired, PairedPredictions, PredictionSide } from "../predictions/paired.ts";
import { commonWords, mostClasses, positiveClass } from "./classes.ts";
import { confusionMetric } from "./confusion.ts";
import type { Estimator } from "./estimator.ts";
import { meanOf, ratioOf, rSquared, transformedMean } from "./means.ts";
import { quantileOf } from "./quantile.ts";
import { averagePrecision, rocAuc } from "./ranking.ts";

/** How each side's rows make the metric. */
export interface Estimators {
  readonly baseline: Estimator;
  readonly candidate: Estimator;
}

/** Chooses the estimators of what a policy computes; a clause that says why not where a column or a choice is lacking. */
export function estimatorsOf(
  paired: PairedPredictions,
  compute: Compute,
  config: PredictionsConfig,
): Estimators | NotPaired {
  try {
    const [baseline, candidate] = bothSides(paired, compute, config);
    return { baseline, candidate };
  } catch (error) {
    if (error instanceof Lacking) return error.because;
    throw error;
  }
}

type Both = readonly [baseline: Estimator, candidate: Estimator];

/** Ends the choice of an estimator; caught above. */
class Lacking extends Error {
  readonly because: NotPaired;
  constructor(verdict: NotPaired["verdict"], reason: string) {
    super(reason);
    this.because = { verdict, reason };
  }
}

function bothSides(paired: PairedPredictions, compute: Compute, config: PredictionsConfig): Both {
  const sides = [paired.baseline, paired.candidate] as const;
  const each = (of: (side: PredictionSide) => Estimator): Both => [of(sides[0]), of(sides[1])];
  const numbers = (name: string | undefined, word: string) => (side: PredictionSide) =>
    asNumbers(columnOf(paired, side, name, word));
  switch (compute.kind) {
    case "command":
      throw new Lacking("inconclusive", "is computed by a command, and no rows add up to it");
    case "mean":
    case "quantile": {
      const values = numbers(compute.column, "column");
      const q = compute.quantile;
      if (compute.kind === "mean") return each((side) => meanOfColumn(values(side)));
      if (q === undefined) throw new Lacking("not-comparable", "has a `compute` that names no `quantile`");
      return each((side) => quantileOf(values(side), q));
    }
    case "ratio": {
      const top = numbers(compute.column, "column");
      const bottom = numbers(compute.denominator, "denominator");
      return each((side) => ratioOf(top(side), bottom(side)));
    }
    case "mae":
    case "mse":
    case "rmse":
    case "mape":
    case "r2": {
      const label = asNumbers(labelOf(paired));
      const predictions = numbers(config.prediction, "prediction");
      const { kind } = compute;
      return each((side) => regressionMetric(kind, label, predictions(side)));
    }
    case "auc":
    case "average-precision":
    case "log-loss":
    case "brier":
      return scoreMetrics(paired, compute, config, each);
    default:
      return classMetrics(paired, compute, config);
  }
}

function meanOfColumn(values: Float64Array): Estimator {
  return meanOf((row) => values[row] ?? Number.NaN);
}

type RegressionKind = "mae" | "mse" | "rmse" | "mape" | "r2";

function regressionMetric(kind: RegressionKind, label: Float64Array, prediction: Float64Array): Estimator {
  if (kind === "r2") return rSquared(label, prediction);
  const error = (row: number, example: number): number =>
    (prediction[row] ?? Number.NaN) - (label[example] ?? Number.NaN);
  if (kind === "mae") return meanOf((row, example) => Math.abs(error(row, example)));
  if (kind === "mape") {
    return meanOf((row, example) => Math.abs(error(row, example) / (label[example] ?? Number.NaN)));
  }
  return transformedMean((row, example) => error(row, example) ** 2, kind === "rmse" ? Math.sqrt : (mean) => mean);
}

function scoreMetrics(
  paired: PairedPredictions,
  compute: Compute,
  config: PredictionsConfig,
  each: (of: (side: PredictionSide) => Estimator) => Both,
): Both {
  const scoreOf = (side: PredictionSide, name = compute.column ?? config.score): Float64Array =>
    asNumbers(columnOf(paired, side, name, "score"));
  const { names, codes } = commonWords([labelOf(paired)]);
  const label = codes[0] ?? new Int32Array(0);
  const is = (name: string): Uint8Array => {
    const at = names.indexOf(name);
    const found = new Uint8Array(label.length);
    for (let example = 0; example < found.length; example += 1)
      found[example] = at >= 0 && label[example] === at ? 1 : 0;
    return found;
  };
  refuseMissing(label);
  const { kind } = compute;
  if (kind === "log-loss" && compute.column !== undefined && compute.positive === undefined) {
    return each((side) => logLoss(scoreOf(side), undefined));
  }
  if ((kind === "auc" || kind === "average-precision") && compute.column?.includes("*")) {
    refuseTooMany(names);
    const ranked = kind === "auc" ? rocAuc : averagePrecision;
    return each((side) => ({
      kind: "average",
      of: names.map((name) => ranked(scoreOf(side, compute.column?.replace("*", name)), is(name))),
    }));
  }
  const positive = positiveClass(compute.positive ?? config.positive, names);
  if (positive === undefined) throw new Lacking("not-comparable", "needs `positive`, the class that the score is of");
  const isPositive = is(positive);
  if (kind === "auc") return each((side) => rocAuc(scoreOf(side), isPositive));
  if (kind === "average-precision") return each((side) => averagePrecision(scoreOf(side), isPositive));
  if (kind === "log-loss") return each((side) => logLoss(scoreOf(side), isPositive));
  return each((side) => {
    const score = scoreOf(side);
    return meanOf((row, example) => (probability(score[row]) - (isPositive[example] ?? Number.NaN)) ** 2);
  });
}

/** −ln of the probability that the label's own class got; a probability of 0 counts as the least that a double holds above 0, 2⁻⁵². */
function logLoss(score: Float64Array, positive: Uint8Array | undefined): Estimator {
  return meanOf((row, example) => {
    const p = probability(score[row]);
    const own = positive === undefined || positive[example] === 1 ? p : 1 - p;
    return -Math.log(Math.max(own, Number.EPSILON));
  });
}

function probability(value = Number.NaN): number {
  return value >= 0 && value <= 1 ? value : Number.NaN;
}

function classMetrics(paired: PairedPredictions, compute: Compute, config: PredictionsConfig): Both {
  const label = labelOf(paired);
  const sides = [paired.baseline, paired.candidate].map((side) =>
    columnOf(paired, side, config.prediction, "prediction"),
  );
  const { names, codes } = commonWords([label, ...sides]);
  const [labels = new Int32Array(0), ...predictions] = codes;
  refuseMissing(labels);
  const make = (side: 0 | 1): Estimator => {
    const said = predictions[side] ?? new Int32Array(0);
    const { kind } = compute;
    if (kind === "accuracy" || kind === "error-rate") {
      const hit = kind === "accuracy" ? 1 : 0;
      return meanOf((row, example) => {
        const code = said[row] ?? -1;
        return code < 0 ? Number.NaN : code === labels[example] ? hit : 1 - hit;
      });
    }
    refuseTooMany(names);
    const classes = {
      names,
      label: (example: number) => labels[example] ?? -1,
      prediction: (row: number) => said[row] ?? -1,
    };
    if (kind === "mcc" || kind === "kappa" || kind === "balanced-accuracy")
      return confusionMetric(kind, classes, "macro", -1);
    if (kind !== "precision" && kind !== "recall" && kind !== "f1" && kind !== "specificity") {
      throw new Error(`${kind} is no metric of classes`);
    }
    return confusionMetric(kind, classes, compute.average ?? "binary", binaryClass(compute, config, names));
  };
  return [make(0), make(1)];
}

/** The number of the class that a metric of one class is of; −1 where it is an average of all. */
function binaryClass(compute: Compute, config: PredictionsConfig, names: readonly string[]): number {
  if ((compute.average ?? "binary") !== "binary") return -1;
  const positive = positiveClass(compute.positive ?? config.positive, names);
  if (positive === undefined) {
    const fix = names.length > 2 ? "`average: macro`, `micro` or `weighted`, or `positive`" : "`positive`";
    throw new Lacking("not-comparable", `has ${names.length} classes and needs ${fix} in its \`compute\``);
  }
  if (names.includes(positive)) return names.indexOf(positive);
  throw new Lacking("not-comparable", `cannot be computed: no example is of class ${positive}, and none is said to be`);
}

function labelOf(paired: PairedPredictions): Column {
  if (paired.label === undefined)
    throw new Lacking("not-comparable", "needs the `label` column that `predictions` does not name");
  return paired.label;
}

function columnOf(paired: PairedPredictions, side: PredictionSide, name: string | undefined, word: string): Column {
  if (name === undefined) throw new Lacking("not-comparable", `needs a \`${word}\` that nothing names`);
  const column = side.columns.get(name);
  // A candidate that lacks it is at fault, whatever the baseline has.
  if (!paired.candidate.columns.has(name)) {
    throw new Lacking("missing", `cannot be computed: the predictions have no column ${name}`);
  }
  if (column !== undefined) return column;
  throw new Lacking("no-baseline", `cannot be compared: the baseline's predictions have no column ${name}`);
}

function refuseMissing(labels: Int32Array): void {
  if (labels.includes(-1)) throw new Lacking("not-comparable", "cannot be computed: an example has no label");
}

function refuseTooMany(names: readonly string[]): void {
  if (names.length <= mostClasses) return;
  throw new Lacking("not-comparable", `has ${names.length} classes, and averages go over ${mostClasses} at most`);
}
