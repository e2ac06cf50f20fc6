import type { CodedColumn, TableColumn } from "./builder.ts";
import type { Column, PredictionSide, WordColumn } from "./paired.ts";
import type { OrderedRows } from "./rows.ts";

/** A side with its columns in the new order. */
export function sideOf(
  { table, seeds, order, example, seed }: OrderedRows,
  names: ReadonlySet<string>,
): PredictionSide {
  const columns = new Map<string, Column>();
  for (const [name, column] of table.columns) if (names.has(name)) columns.set(name, reordered(column, order));
  return { rows: table.rows, example, seed, fileRow: order, seeds, columns, digest: table.digest };
}

function reordered(column: TableColumn, order: Uint32Array): Column {
  if (column.kind === "number") {
    const values = new Float64Array(order.length);
    for (let at = 0; at < order.length; at++) values[at] = column.values[order[at] ?? 0] ?? Number.NaN;
    return { kind: "number", values };
  }
  const codes = new Int32Array(order.length);
  for (let at = 0; at < order.length; at++) codes[at] = column.codes[order[at] ?? 0] ?? -1;
  return toWords({ ...column, codes });
}

/** The words as texts; all that the dictionary holds, so that both sides' codes mean the same. */
export function toWords({ codes, dictionary }: CodedColumn): WordColumn {
  return { kind: "words", codes, words: dictionary.words() };
}
