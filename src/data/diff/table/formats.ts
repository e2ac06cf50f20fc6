import type { TableDiff } from "../document.ts";
import { openTable, type TableProfile } from "./profile.ts";

export type TableFormat = TableDiff["format"];

const endings: Readonly<Record<string, TableFormat>> = {
  csv: "csv",
  tsv: "tsv",
  jsonl: "json-lines",
  ndjson: "json-lines",
  parquet: "parquet",
};

/** What kind of table a file is, by its ending, packed text (`.csv.gz`) too; undefined for none. */
export function formatOf(path: string): TableFormat | undefined {
  const [, ending = "", packed] = /\.([a-z]+)(\.gz)?$/i.exec(path) ?? [];
  const format = Object.hasOwn(endings, ending.toLowerCase()) ? endings[ending.toLowerCase()] : undefined;
  return packed !== undefined && format === "parquet" ? undefined : format;
}

/**
 * What the shards of one table have in common: their path with `*` for numbers and identifiers
 * (`part-00000-of-00004.parquet`, `part-0-3f2c….csv`).
 */
export function shardPattern(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  const dot = path.length - (/\.[a-z]+(\.gz)?$/i.exec(path)?.[0].length ?? 0);
  const name = path
    .slice(slash, dot)
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi, "*")
    .replace(/\d+/g, "*");
  return `${path.slice(0, slash)}${name}${path.slice(dot)}`;
}

/** Reads one side of a table, file after file, as streams. What cannot be read is an error that says which file and why. */
export async function profileTable(
  files: readonly { readonly name: string; readonly file: string }[],
  format: TableFormat,
  signal: AbortSignal,
): Promise<TableProfile> {
  const table = openTable();
  for (const { name, file } of files) {
    try {
      if (format === "parquet") await (await import("./parquet.ts")).readParquet(file, table, signal);
      else if (format === "json-lines") await (await import("./json-lines.ts")).readJsonLines(file, table, signal);
      else await (await import("./csv.ts")).readCsv(file, table, signal, format === "tsv" ? "\t" : undefined);
    } catch (cause) {
      signal.throwIfAborted();
      throw new UnreadableTable(`\`${name}\` cannot be read as ${format}: ${said(cause)}`, { cause });
    }
  }
  return table.done();
}

/** A file that is no table, or a damaged one: told of in a note, and nobody's bug. */
export class UnreadableTable extends Error {}

function said(cause: unknown): string {
  const text = cause instanceof Error ? cause.message : String(cause);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
