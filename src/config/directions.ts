/** Quality as a part of one: higher is better, and a change reads well in percentage points. */
const fractions = [
  "accuracy",
  "acc",
  "balanced_accuracy",
  "auc",
  "roc_auc",
  "auroc",
  "pr_auc",
  "auprc",
  "f1",
  "f1_score",
  "precision",
  "average_precision",
  "recall",
  "sensitivity",
  "specificity",
  "iou",
  "dice",
  "jaccard",
  "exact_match",
  "pass_rate",
  "win_rate",
];

const higher = ["r2", "r2_score", "bleu", "sacrebleu", "chrf", "rouge", "rouge1", "rouge2", "rougel", "meteor"].concat([
  "map",
  "mrr",
  "ndcg",
  "mcc",
  "matthews_corrcoef",
  "kappa",
  "cohen_kappa",
  "throughput",
  "log_likelihood",
]);

const lower = ["loss", "log_loss", "logloss", "nll", "cross_entropy", "hinge_loss", "focal_loss", "brier"].concat([
  "brier_score",
  "error",
  "error_rate",
  "rmse",
  "rmsle",
  "mae",
  "mse",
  "mape",
  "smape",
  "mean_squared_error",
  "root_mean_squared_error",
  "mean_absolute_error",
  "squared_error",
  "absolute_error",
  "perplexity",
  "ppl",
  "wer",
  "cer",
  "fid",
  "ece",
  "latency",
  "duration",
  "runtime",
  "ms",
  "seconds",
  "bytes",
  "size",
  "memory",
  "peak_memory",
  "cost",
]);

const fractionNames = new Set(fractions);
const directions = new Map<string, "higher" | "lower">([
  ...[...fractions, ...higher].map((name) => [name, "higher"] as const),
  ...lower.map((name) => [name, "lower"] as const),
]);

/** Words that say which data, which average or which unit, and never turn a metric around. */
const qualifiers = new Set(
  "train val valid validation dev test eval oof cv holdout mean avg median macro micro weighted model artifact total".split(
    " ",
  ),
);
const units = new Set(["ms", "s", "sec", "seconds", "bytes", "kb", "mb", "gb", "p50", "p90", "p95", "p99"]);

/**
 * The direction that a metric's name gives away, by its last path segment. Only whole known names count, with words
 * such as `val_` or `_macro` taken off: a wrong guess would call a regression an improvement.
 */
export function wellKnownDirection(metric: string): "higher" | "lower" | undefined {
  const core = coreName(metric);
  return core === undefined ? undefined : directions.get(core);
}

/** Whether the metric is known to be a part of one, so that 0.01 may be called 1 pp. */
export function isFraction(metric: string): boolean {
  const core = coreName(metric);
  return core !== undefined && fractionNames.has(core);
}

/** The same name is asked for several times in a row: by each gate, for its words and for its row. */
let known: { readonly metric: string; readonly core: string | undefined } | undefined;

function coreName(metric: string): string | undefined {
  if (known?.metric !== metric) known = { metric, core: coreOf(metric) };
  return known.core;
}

function coreOf(metric: string): string | undefined {
  const last = metric.split(/[./]/).at(-1) ?? "";
  const snake = last.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
  const words = snake.split(/[_\-\s@]+/).filter((word) => word !== "");
  for (;;) {
    const name = words.join("_");
    if (directions.has(name)) return name;
    const end = words.at(-1) ?? "";
    if (words.length < 2) return undefined;
    if (qualifiers.has(words[0] ?? "")) words.shift();
    else if (qualifiers.has(end) || units.has(end)) words.pop();
    else return undefined;
  }
}
