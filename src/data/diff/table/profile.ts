import { type ColumnBuilder, type ColumnProfile, openColumn } from "./column.ts";

/** More columns are named in a note and not looked into. */
const mostColumns = 10_000;
const longestName = 200;

/** One side of a table: one file, or the shards of a folder together. */
export interface TableProfile {
  readonly rows: number;
  readonly columns: readonly ColumnProfile[];
  /** What a reader has to know: rows of uneven length, lines that were no JSON, columns left out. */
  readonly notes: readonly string[];
}

/** Takes the rows of one file after the other; a column that a file lacks holds nothing in its rows. */
export interface TableBuilder {
  /** The column of this name, made where it is new; undefined where there are too many. */
  column(name: string): ColumnBuilder | undefined;
  rows(amount: number): void;
  /** Counts something odd; each kind of it becomes one note. */
  odd(what: string, amount?: number): void;
  done(): TableProfile;
}

/** Starts a table without columns. */
export function openTable(): TableBuilder {
  const columns = new Map<string, ColumnBuilder>();
  const oddities = new Map<string, number>();
  let rows = 0;
  let left = 0;
  return {
    column(name) {
      const short = name.length <= longestName ? name : `${name.slice(0, longestName - 1)}…`;
      const known = columns.get(short);
      if (known !== undefined) return known;
      if (columns.size === mostColumns) {
        left++;
        return undefined;
      }
      const made = openColumn(short, columns.size);
      columns.set(short, made);
      return made;
    },
    rows(amount) {
      rows += amount;
    },
    odd(what, amount = 1) {
      if (amount > 0) oddities.set(what, (oddities.get(what) ?? 0) + amount);
    },
    done() {
      const notes = [...oddities].map(([what, amount]) => `${amount} ${what}`);
      if (left > 0) notes.push(`only ${mostColumns} columns were looked at`);
      return { rows, columns: [...columns.values()].map((column) => column.done()), notes };
    },
  };
}
