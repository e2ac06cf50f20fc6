import { numberAt, numberOf } from "./cell.ts";
import type { WantedColumn } from "./columns.ts";
import type { Dictionary } from "./dictionary.ts";
import type { NumberColumn } from "./paired.ts";

/** Words by their codes in a dictionary that both sides share; −1 is a missing one. */
export interface CodedColumn {
  readonly kind: "coded";
  readonly codes: Int32Array;
  readonly dictionary: Dictionary;
}

export type TableColumn = NumberColumn | CodedColumn;

/** A cell with more bytes is refused. */
export const longestCell = 65_536;

/** Takes a column's cells in the order of the rows. */
export interface ColumnBuilder {
  readonly name: string;
  /** A cell of a text file, at [from, to) of its bytes; false where it cannot be what was asked for. */
  addBytes(bytes: Buffer, from: number, to: number): boolean;
  /** The same of a cell that has a type of its own. */
  addValue(cell: unknown): boolean;
  /** The column of that many rows; cells that were not given are missing. */
  done(rows: number): TableColumn;
}

export function columnBuilder({ name, as, lenient }: WantedColumn, dictionary: Dictionary): ColumnBuilder {
  const builder = as === "words" ? wordBuilder(name, dictionary) : numberBuilder(name);
  if (lenient !== true) return builder;
  return {
    ...builder,
    addBytes: (bytes, from, to) => builder.addBytes(bytes, from, to) || builder.addBytes(bytes, from, from),
    addValue: (cell) => builder.addValue(cell) || builder.addValue(null),
  };
}

/** Where a text becomes bytes, one at a time. */
const scratch = Buffer.allocUnsafe(longestCell);

function wordBuilder(name: string, dictionary: Dictionary): ColumnBuilder {
  let codes = new Int32Array(1024);
  let count = 0;
  const addBytes = (bytes: Buffer, from: number, to: number): boolean => {
    if (to - from > longestCell) return false;
    if (count === codes.length) codes = grown(codes, new Int32Array(count * 2));
    codes[count++] = from === to ? -1 : dictionary.codeOf(bytes, from, to);
    return true;
  };
  return {
    name,
    addBytes,
    addValue(cell) {
      const word = textOf(cell);
      // Where the scratch is full, something may have been left out.
      if (word === undefined || /\p{Surrogate}/u.test(word) || word.length > longestCell - 4) return false;
      const length = scratch.write(word);
      return length <= longestCell - 4 && addBytes(scratch, 0, length);
    },
    done(rows) {
      const all = new Int32Array(rows).fill(-1);
      all.set(codes.subarray(0, count));
      return { kind: "coded", codes: all, dictionary };
    },
  };
}

/** Undefined for what is neither a text nor a number. */
function textOf(cell: unknown): string | undefined {
  if (cell === null || cell === undefined || (typeof cell === "number" && Number.isNaN(cell))) return "";
  if (typeof cell === "string") return cell;
  return typeof cell === "number" || typeof cell === "bigint" || typeof cell === "boolean" ? String(cell) : undefined;
}

function numberBuilder(name: string): ColumnBuilder {
  let values = new Float64Array(1024);
  let count = 0;
  const add = (value: number | undefined): boolean => {
    if (value === undefined) return false;
    if (count === values.length) values = grown(values, new Float64Array(count * 2));
    values[count++] = value;
    return true;
  };
  return {
    name,
    addBytes: (bytes, from, to) => add(numberAt(bytes, from, to)),
    addValue(cell) {
      if (typeof cell === "number") return add(cell);
      const text = textOf(cell);
      return text !== undefined && add(numberOf(text));
    },
    done(rows) {
      const all = new Float64Array(rows).fill(Number.NaN);
      all.set(values.subarray(0, count));
      return { kind: "number", values: all };
    },
  };
}

function grown<T extends Int32Array | Float64Array>(old: T, next: T): T {
  next.set(old);
  return next;
}
