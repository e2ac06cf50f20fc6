import { finished } from "node:stream/promises";
import type { Options } from "csv-parse";
import { readCell } from "./cell.ts";
import type { ColumnBuilder } from "./column.ts";
import type { TableBuilder } from "./profile.ts";
import { openText } from "./text.ts";

/** A record longer than this is a quote that was never closed, or no table: bytes. */
const longestRecord = 16 * 1024 * 1024;
const delimiters = [",", ";", "\t", "|"];

/** Reads CSV or TSV as a stream. The first record names the columns, unless all of it are numbers. */
export async function readCsv(file: string, into: TableBuilder, signal: AbortSignal, given?: "\t"): Promise<void> {
  const { parse } = await import("csv-parse");
  const { head, stream: source } = await openText(file, signal);
  let columns: readonly (ColumnBuilder | undefined)[] | undefined;
  let rows = 0;
  let uneven = 0;
  const take = (record: readonly string[]): void => {
    if (columns === undefined) {
      const headless = isHeadless(record);
      columns = columnNames(record, headless).map((name) => into.column(name));
      if (!headless) return;
    }
    rows++;
    if (record.length !== columns.length) uneven++;
    for (let index = 0; index < record.length && index < columns.length; index++) {
      const cell = record[index];
      if (cell !== undefined && cell !== "") columns[index]?.add(readCell(cell));
    }
  };
  const parser = parse({
    ...csvForm(head, given),
    on_record: (record: readonly string[]) => {
      take(record);
      // Nothing is passed on, so that no queue of records builds up.
      return undefined;
    },
  });
  source.on("error", (error) => parser.destroy(error));
  source.pipe(parser);
  parser.resume();
  try {
    await finished(parser);
  } finally {
    source.destroy();
    into.rows(rows);
  }
  into.odd("rows with more or fewer cells than columns", uneven);
}

/** How a text file that begins so is parsed. */
export function csvForm(head: Buffer, given?: "\t"): Options {
  return {
    bom: true,
    delimiter: given ?? delimiterOf(head),
    max_record_size: longestRecord,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  };
}

/** A first record of numbers alone names no columns. */
export function isHeadless(record: readonly string[]): boolean {
  return record.every((cell) => ["integer", "number"].includes(readCell(cell).kind));
}

/** Each column once: a name that is there already gets a number, an empty one its place. */
export function columnNames(record: readonly string[], headless: boolean): string[] {
  const seen = new Map<string, number>();
  return record.map((cell, index) => {
    const name = headless || cell.trim() === "" ? `column ${index + 1}` : cell.trim();
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

/** The one that splits the first line into most cells; in quotes it is text. */
export function delimiterOf(head: Buffer): string {
  const [line = ""] = head
    .toString("utf8")
    .replace(/"[^"]*"/g, "")
    .split(/\r?\n/, 1);
  const counts = delimiters.map((delimiter) => line.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ",";
}
