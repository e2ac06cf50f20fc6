import type { Average, Compute, ComputeKind, Gate } from "./policy.ts";

/** Metrics whose names say how they are made of predictions. */
const kinds: Readonly<Record<string, ComputeKind>> = {
  accuracy: "accuracy",
  acc: "accuracy",
  error_rate: "error-rate",
  balanced_accuracy: "balanced-accuracy",
  precision: "precision",
  recall: "recall",
  sensitivity: "recall",
  specificity: "specificity",
  f1: "f1",
  f1_score: "f1",
  mcc: "mcc",
  matthews_corrcoef: "mcc",
  kappa: "kappa",
  cohen_kappa: "kappa",
  auc: "auc",
  roc_auc: "auc",
  auroc: "auc",
  average_precision: "average-precision",
  pr_auc: "average-precision",
  auprc: "average-precision",
  log_loss: "log-loss",
  logloss: "log-loss",
  brier: "brier",
  brier_score: "brier",
  mae: "mae",
  mean_absolute_error: "mae",
  mse: "mse",
  mean_squared_error: "mse",
  rmse: "rmse",
  root_mean_squared_error: "rmse",
  r2: "r2",
  r2_score: "r2",
  mape: "mape",
};

const known = new Map(Object.entries(kinds));

/**
 * How a gate's metric is made of predictions: as the policy says, else by the metric's name. Only a whole name of the top
 * level counts, with or without an average (`f1_macro`): `train.accuracy` is of other examples than the predictions, and a
 * glob is of many metrics.
 */
export function computeFor(gate: Pick<Gate, "metric" | "source" | "compute">): Compute | undefined {
  if (gate.compute !== undefined) return gate.compute;
  if (gate.source === "budget") return undefined;
  const snake = gate.metric
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replaceAll("-", "_")
    .toLowerCase();
  const kind = known.get(snake);
  if (kind !== undefined) return { kind };
  const [, before, middle = "", after] =
    /^(?:(macro|micro|weighted)_)?(.+?)(?:_(macro|micro|weighted))?$/.exec(snake) ?? [];
  const averaged = known.get(middle);
  const average = (before ?? after) as Average | undefined;
  return averaged === undefined || average === undefined ? undefined : { kind: averaged, average };
}

/** A kind alone is a map with that kind. */
export function resolveCompute(written: ComputeKind | Compute): Compute {
  return typeof written === "string" ? { kind: written } : written;
}
