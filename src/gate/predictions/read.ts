import { formatOf } from "../../data/diff/table/formats.ts";
import { openText } from "../../data/diff/table/text.ts";
import { UserError } from "../../lib/errors.ts";
import { type ColumnBuilder, columnBuilder, type TableColumn } from "./builder.ts";
import type { WantedColumn } from "./columns.ts";
import { csvReader } from "./csv.ts";
import { type Dictionary, openDictionary } from "./dictionary.ts";
import { type PredictionTable, readFault, unreadable } from "./table.ts";

/** More than this no predictions file may hold, unpacked; and a record that is longer is a quote that was never closed: bytes. */
const mostBytes = 1 << 30;
const longestRecord = 1 << 20;
/** More columns than these no metric is made of. */
const mostColumns = 2000;

/** A predictions file as it stands on this machine. */
export interface PredictionsFile {
  /** Its path in the repository, by which messages name it; its ending says what it is. */
  readonly name: string;
  /** Where its bytes are. */
  readonly file: string;
  readonly digest: string;
}

/** By the column's name; given to both sides, so that equal words have one code. */
export type Dictionaries = Map<string, Dictionary>;

/**
 * Reads the wanted columns of CSV, TSV, JSON lines (all three packed or not) or Parquet; a column that the file lacks is not
 * among the table's. Throws a UserError with file and line where the file is none of these or is damaged.
 */
export async function readPredictions(
  { name, file, digest }: PredictionsFile,
  wanted: readonly WantedColumn[],
  signal: AbortSignal,
  dictionaries: Dictionaries = new Map(),
): Promise<PredictionTable> {
  const { builderOf, columns } = openColumns(wanted, dictionaries);
  try {
    const rows = await read(name, file, builderOf, signal);
    return { name, digest, rows, columns: columns(rows) };
  } catch (cause) {
    signal.throwIfAborted();
    throw cause instanceof UserError ? cause : readFault(name, cause);
  }
}

type BuilderOf = (name: string) => ColumnBuilder | undefined;

/** Who takes which column of a file; a wanted name with a `*` stands for all that it matches. */
function openColumns(
  wanted: readonly WantedColumn[],
  dictionaries: Dictionaries,
): { builderOf: BuilderOf; columns(rows: number): Map<string, TableColumn> } {
  const builders = new Map<string, ColumnBuilder>();
  const builderOf = (name: string): ColumnBuilder | undefined => {
    const known = builders.get(name);
    const column = wanted.find((one) => one.name === name) ?? wanted.find((one) => matches(one.name, name));
    if (known !== undefined || column === undefined || builders.size >= mostColumns) return known;
    const dictionary = dictionaries.get(name) ?? openDictionary();
    dictionaries.set(name, dictionary);
    const builder = columnBuilder({ ...column, name }, dictionary);
    builders.set(name, builder);
    return builder;
  };
  const columns = (rows: number): Map<string, TableColumn> =>
    new Map([...builders].map(([name, builder]) => [name, builder.done(rows)]));
  return { builderOf, columns };
}

function matches(pattern: string, name: string): boolean {
  const star = pattern.indexOf("*");
  if (star < 0 || name.length < pattern.length) return false;
  return name.startsWith(pattern.slice(0, star)) && name.endsWith(pattern.slice(star + 1));
}

/** Fills the columns; how many rows there were. */
async function read(name: string, file: string, builderOf: BuilderOf, signal: AbortSignal): Promise<number> {
  const format = formatOf(name);
  if (format === "parquet") return (await import("./parquet.ts")).readParquet(name, file, builderOf, signal);
  if (format === undefined)
    throw unreadable({ file: name }, "its ending says nothing of its form", "Write .csv, .tsv, .jsonl or .parquet.");
  const { head, stream } = await openText(file, signal);
  const reader =
    format === "json-lines"
      ? (await import("./json-lines.ts")).jsonLinesReader(name, builderOf)
      : csvReader(name, format === "tsv" ? "tsv" : head, builderOf);
  let left = mostBytes;
  let rest: Buffer = Buffer.alloc(0);
  let first = true;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      left -= chunk.length;
      if (left < 0) throw unreadable({ file: name }, `it holds more than ${mostBytes} bytes`);
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      const start = first && bytes.length >= 3 && bytes.readUIntBE(0, 3) === 0xefbbbf ? 3 : 0;
      first &&= bytes.length < 3;
      const whole = first ? bytes : bytes.subarray(start);
      rest = first ? bytes : Buffer.from(whole.subarray(reader.take(whole)));
      if (rest.length > longestRecord)
        throw unreadable({ file: name }, `a row has more than ${longestRecord} bytes: is a quote never closed?`);
    }
    if (rest.length > 0) {
      const last = Buffer.concat([rest, Buffer.from("\n")]);
      if (reader.take(last) < last.length) throw unreadable({ file: name }, "a quote is never closed");
    }
    return reader.rows();
  } finally {
    stream.destroy();
  }
}
