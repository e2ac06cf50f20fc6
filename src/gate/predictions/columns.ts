import { computeFor } from "../../config/compute.ts";
import type { Compute, Gate, PredictionsConfig, SlicesConfig } from "../../config/policy.ts";
import { numberOf } from "./cell.ts";
import type { Column } from "./paired.ts";

/** A column that is asked for, and what its cells are read as. */
export interface WantedColumn {
  readonly name: string;
  readonly as: "words" | "numbers";
  /** It is only shown: a cell that is not what was asked for is a missing one, and no fault of the file. */
  readonly lenient?: true;
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

/**
 * All columns that a model's policy asks for, each once; what one gate reads as words is words for all of them. What no gate
 * asks for and a figure shows comes last: it decides nothing.
 */
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
  for (const column of shownColumns(config)) if (!wanted.has(column.name)) wanted.set(column.name, column);
  return [...wanted.values()];
}

/** What figures are made of: classes and scores. */
function shownColumns({ prediction, score }: PredictionsConfig): WantedColumn[] {
  return [
    ...(prediction === undefined ? [] : [{ name: prediction, as: "words", lenient: true } as const]),
    ...(score === undefined ? [] : [{ name: score, as: "numbers", lenient: true } as const]),
  ];
}

/** A column's cells as numbers; NaN where one is missing or no number. */
export function asNumbers(column: Column): Float64Array {
  if (column.kind === "number") return column.values;
  const values = Float64Array.from(column.words, (word) => numberOf(word) ?? Number.NaN);
  return Float64Array.from(column.codes, (code) => values[code] ?? Number.NaN);
}
