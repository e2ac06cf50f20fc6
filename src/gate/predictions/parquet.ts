import { openParquet } from "../../data/diff/table/parquet-file.ts";
import { showPath } from "../../lib/paths.ts";

import type { ColumnBuilder } from "./builder.ts";
import { badCell, mostRows, tooManyRows, unreadable } from "./table.ts";

/** Reads the wanted columns of a Parquet file, page by page; returns how many rows it has. */
export async function readParquet(
  name: string,
  file: string,
  builderOf: (name: string) => ColumnBuilder | undefined,
  signal: AbortSignal,
): Promise<number> {
  const parquet = await openParquet(file);
  try {
    const rows = parquet.groups.reduce((sum, count) => sum + count, 0);
    if (rows > mostRows) throw tooManyRows(name);
    const seen = new Set<string>();
    for (const column of parquet.columns) {
      const builder = builderOf(column.name);
      if (builder === undefined) continue;
      const shown = showPath(column.name);
      if (seen.has(column.name)) throw unreadable({ file: name }, `there are two columns \`${shown}\``);
      seen.add(column.name);
      if (column.kind === "nested" || column.kind === "binary")
        throw unreadable({ file: name }, `the column \`${shown}\` is ${column.kind}, not a number or a text`);
      for (const [group, count] of parquet.groups.entries()) {
        let taken = 0;
        for await (const page of column.pages(group)) {
          signal.throwIfAborted();
          for (let index = 0; index < page.length; index++) {
            if (!builder.addValue(page[index])) throw unreadable({ file: name }, badCell(shown, String(page[index])));
          }
          taken += page.length;
        }
        if (taken !== count) throw unreadable({ file: name }, `the column \`${shown}\` has not as many values as rows`);
      }
    }
    return rows;
  } finally {
    await parquet.close();
  }
}
