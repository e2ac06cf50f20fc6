import type { ColumnBuilder } from "./column.ts";
import { openParquet, type ParquetKind } from "./parquet-file.ts";
import type { TableBuilder } from "./profile.ts";

/** Reads Parquet row group by row group and column by column; nested and binary columns are named and not read. */
export async function readParquet(file: string, into: TableBuilder, signal: AbortSignal): Promise<void> {
  const parquet = await openParquet(file);
  try {
    const columns = parquet.columns.map((column) => ({ column, into: into.column(column.name) }));
    for (const [group, rows] of parquet.groups.entries()) {
      for (const { column, into: builder } of columns) {
        if (builder === undefined) continue;
        const { kind } = column;
        if (kind === "nested" || kind === "binary") {
          builder.opaque(kind, rows);
          continue;
        }
        for await (const page of column.pages(group)) {
          signal.throwIfAborted();
          addAll(page, kind, builder);
        }
      }
      into.rows(rows);
    }
  } finally {
    await parquet.close();
  }
}

/** An integer beyond 2^53 becomes the nearest double: its order among the others stays. */
function addAll(
  data: ArrayLike<unknown>,
  kind: Exclude<ParquetKind, "nested" | "binary">,
  column: ColumnBuilder,
): void {
  for (let index = 0; index < data.length; index++) {
    const value = data[index];
    if (value === null || value === undefined) continue;
    if (kind === "text" || kind === "boolean") column.add({ kind, text: String(value) });
    else column.add({ kind, value: Number(value) });
  }
}
