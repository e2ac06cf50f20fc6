import type { PredictionsConfig } from "../../config/policy.ts";
import { asNumbers } from "../../gate/predictions/columns.ts";
import type { Column, PairedPredictions, PredictionSide } from "../../gate/predictions/paired.ts";
import { toWords } from "../../gate/predictions/side.ts";
import type { PredictionTable } from "../../gate/predictions/table.ts";

/** One run's predictions, row by row, as far as figures go by them. */
export interface Predicted {
  readonly side: "baseline" | "candidate";
  readonly rows: number;
  readonly truth?: Column;
  readonly prediction?: Column;
  /** The positive class's; NaN where there is none. */
  readonly score?: Float64Array;
}

/** Both sides of the same examples, the baseline first. */
export function bothSides(paired: PairedPredictions, config: PredictionsConfig): Predicted[] {
  return (["baseline", "candidate"] as const).map((side) => {
    const { rows, columns, example } = paired[side];
    return predicted(side, rows, truthOf(paired.label, paired[side], example), columns, config);
  });
}

/** A run's predictions by themselves, where there is nothing to pair them with. */
export function candidateAlone({ rows, columns }: PredictionTable, config: PredictionsConfig): Predicted {
  const own = new Map<string, Column>(
    [...columns].map(([name, column]) => [name, column.kind === "coded" ? toWords(column) : column]),
  );
  return predicted("candidate", rows, own.get(config.label ?? ""), own, config);
}

function predicted(
  side: Predicted["side"],
  rows: number,
  truth: Column | undefined,
  columns: ReadonlyMap<string, Column>,
  config: PredictionsConfig,
): Predicted {
  const prediction = columns.get(config.prediction ?? "");
  const score = columns.get(config.score ?? "");
  return {
    side,
    rows,
    ...(truth === undefined ? {} : { truth }),
    ...(prediction === undefined ? {} : { prediction }),
    ...(score === undefined ? {} : { score: asNumbers(score) }),
  };
}

/** What is true of each row's example. */
function truthOf(label: Column | undefined, { rows }: PredictionSide, example: Uint32Array): Column | undefined {
  if (label === undefined) return undefined;
  if (label.kind === "number") {
    const values = new Float64Array(rows);
    for (let row = 0; row < rows; row++) values[row] = label.values[example[row] ?? 0] ?? Number.NaN;
    return { kind: "number", values };
  }
  const codes = new Int32Array(rows);
  for (let row = 0; row < rows; row++) codes[row] = label.codes[example[row] ?? 0] ?? -1;
  return { ...label, codes };
}
