import { extname } from "node:path/posix";
import { UserError } from "../../../lib/errors.ts";
import { isMapping, parseValues } from "../../../tracking/values.ts";
import { csvRecords } from "./csv.ts";

/** One row of a plot's file, its columns in the order of the file. */
export type Row = ReadonlyMap<string, unknown>;

/** The rows of one file, and the column that is shown where none is named. */
export interface PlotFile {
  readonly rows: readonly Row[];
  readonly last?: string;
}

/** A table with a name for every row and column would be far larger than its text. */
const mostCells = 2_000_000;
/** What takes long to read is no format for many numbers. */
const mostSlowBytes = 256 * 1024;

/** What DVC takes for pictures, by the plot's name. */
export const pictureEndings: ReadonlySet<string> = new Set([".jpg", ".jpeg", ".gif", ".png", ".svg"]);

/**
 * The rows of a plot's file, by its ending: CSV, TSV, JSON, YAML, TOML. Throws a UserError where it is none of these or
 * cannot be read.
 */
export function readRows(bytes: Uint8Array, file: string, header: boolean): PlotFile {
  const ending = extname(file);
  const text = textOf(bytes, file);
  switch (ending) {
    case ".csv":
      return tableRows(csvRecords(text, ","), header, file);
    case ".tsv":
      return tableRows(csvRecords(text, "\t"), header, file);
    case ".yaml":
    case ".yml":
    case ".toml":
      if (bytes.length > mostSlowBytes)
        throw new UserError("it has more than 256 KiB: write so many numbers as JSON or CSV", { where: { file } });
      return joinedLists(parseValues(text, file));
    case ".json":
      return joinedLists(parseValues(text, file));
    default:
      throw new UserError("a plot's file is CSV, TSV, JSON, YAML, TOML or a picture", { where: { file } });
  }
}

function textOf(bytes: Uint8Array, file: string): string {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.replace(/\r\n?/g, "\n");
  } catch (cause) {
    throw new UserError("this file is no UTF-8 text", { where: { file }, cause });
  }
}

/** Cells stay text, as in DVC. Without a header the columns are called by their number. */
function tableRows(records: readonly string[][], header: boolean, file: string): PlotFile {
  const [first = []] = records;
  const names = header ? first : first.map((_, index) => String(index));
  if (names.length * records.length > mostCells)
    throw new UserError(`it has more than ${mostCells} cells`, { where: { file } });
  const rows = (header ? records.slice(1) : records).map(
    (record) => new Map<string, unknown>(names.map((name, index) => [name, record[index] ?? null])),
  );
  const last = [...(rows[0]?.keys() ?? [])].at(-1);
  return { rows, ...(last === undefined ? {} : { last }) };
}

/**
 * Rows in any mapping: every list whose items are mappings with the same keys counts, and those of several lists are
 * joined by their places. What is shown is the first list's.
 */
function joinedLists(value: unknown): PlotFile {
  const rows: Map<string, unknown>[] = [];
  let last: string | undefined;
  for (const list of listsIn(value)) {
    const items = list.filter(isMapping);
    if (items.length !== list.length) continue;
    last ??= Object.keys(items[0] ?? {}).at(-1);
    if (!areAlike(items)) continue;
    for (const [index, item] of items.entries()) {
      const row = rows[index] ?? new Map<string, unknown>();
      rows[index] = row;
      for (const [key, member] of Object.entries(item)) row.set(key, member);
    }
  }
  return { rows, ...(last === undefined ? {} : { last }) };
}

/** The lists of a text, in their order; what lies in lists is not looked into. */
function listsIn(value: unknown): unknown[][] {
  if (Array.isArray(value)) return [value];
  return isMapping(value) ? Object.values(value).flatMap((one) => listsIn(one)) : [];
}

/** Whether no item has a key that the first one lacks; as in DVC, others may have fewer. */
function areAlike(items: readonly Record<string, unknown>[]): boolean {
  const keys = new Set(Object.keys(items[0] ?? {}));
  return items.every((item) => Object.keys(item).every((key) => keys.has(key)));
}
