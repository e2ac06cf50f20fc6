import { computeFor } from "../../config/compute.ts";
import type { Compute, Gate, PredictionsConfig, SlicesConfig } from "../../config/policy.ts";
import { numberOf } from "./cell.ts";
import type { Column } from "./paired.ts";

/** A column that is asked for, and what its cells are read as. */
export interface WantedColumn {
  readonly name: string;
  readonly as: "words" | "numbers";
}

/** The columns that a metric is made of; `label` is always read as words, so that not even `1` and `1.0` are the same. */
export function columnsOf(compute: Compute, config: PredictionsConfig): WantedColumn[] {
  const words = (name: string | undefined): WantedColumn[] => (name === undefined ? [] : [{ name, as: "words" }]);
  const numbers = (name: string | undefined): WantedColumn[] => (name === undefined ? [] : [{ name, as: "numbers" }]);
  switch (compute.kind) {
    case "command":
      return [];
    case "mean":
    case "quantile":
      return numbers(compute.column);
    case "ratio":
      return [...numbers(compute.column), ...numbers(compute.denominator)];
    case "auc":
    case "average-precision":
    case "log-loss":
    case "brier":
      return [...words(config.label), ...numbers(compute.column ?? config.score)];
    case "mae":
    case "mse":
    case "rmse":
    case "r2":
    case "mape":
      return [...words(config.label), ...numbers(config.prediction)];
    default:
      return [...words(config.label), ...words(config.prediction)];
  }
}

/** All columns that a model's policy asks for, each once; what one gate reads as words is words for all of them. */
export function wantedColumns(
  config: PredictionsConfig,
  slices: SlicesConfig | undefined,
  gates: readonly Gate[],
): WantedColumn[] {
  const structure = [config.id, config.label, config.seed, config.repeat, config.clusterBy, ...(slices?.by ?? [])];
  const wanted = new Map<string, WantedColumn>();
  for (const name of structure) if (name !== undefined) wanted.set(name, { name, as: "words" });
  for (const gate of gates) {
    const compute = computeFor(gate);
    if (compute === undefined) continue;
    for (const column of columnsOf(compute, config)) {
      if (wanted.get(column.name)?.as !== "words") wanted.set(column.name, column);
    }
  }
  return [...wanted.values()];
}

/** A column's cells as numbers; NaN where one is missing or no number. */
export function asNumbers(column: Column): Float64Array {
  if (column.kind === "number") return column.values;
  const values = Float64Array.from(column.words, (word) => numberOf(word) ?? Number.NaN);
  return Float64Array.from(column.codes, (code) => values[code] ?? Number.NaN);
}
