import { isUtf8 } from "node:buffer";
import { delimiterOf } from "../../data/diff/table/csv.ts";
import type { ColumnBuilder } from "./builder.ts";
import { badCell, mostRows, tooManyRows, unreadable } from "./table.ts";

const mostColumns = 10_000;
const [quote, newline, carriageReturn] = [34, 10, 13];

/**
 * Takes the records of CSV (RFC 4180) as bytes, cut anywhere between two records: `take` returns where the first that is not
 * whole begins. `builderOf`: who takes a column, undefined where nobody wants it. The first record names the columns; every
 * other has as many cells. Throws a UserError with file, line and column where that is not so.
 */
export function csvReader(
  file: string,
  head: Buffer | "tsv",
  builderOf: (name: string) => ColumnBuilder | undefined,
): { take(bytes: Buffer): number; rows(): number } {
  const delimiter = (head === "tsv" ? "\t" : delimiterOf(head)).charCodeAt(0);
  /** Where the cells of the current record begin and end, and whether quotes in them stand doubled. */
  const bounds = new Int32Array(2 * mostColumns);
  const doubled = new Uint8Array(mostColumns);
  let [cells, lines] = [0, 1];
  let builders: (ColumnBuilder | undefined)[] | undefined;
  let [rows, line] = [0, 1];

  const fail = (what: string, bytes: Buffer, start: number, at: number): never => {
    const before = bytes.toString("utf8", start, at).split("\n");
    throw unreadable({ file, line: line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 }, what);
  };

  /** Finds the cells of the record at `start`; where the next begins, or −1 where this one does not end. */
  const scan = (bytes: Buffer, start: number): number => {
    const { length } = bytes;
    [cells, lines] = [0, 1];
    for (let at = start; at < length; at++) {
      if (cells === mostColumns) fail(`there are more than ${mostColumns} columns`, bytes, start, at);
      const from = at;
      doubled[cells] = 0;
      if (bytes[at] === quote) {
        for (at++; ; at++) {
          if (at + 1 >= length) return -1;
          if (bytes[at] === newline) lines++;
          if (bytes[at] !== quote) continue;
          if (bytes[at + 1] !== quote) break;
          doubled[cells] = 1;
          at++;
        }
        bounds[2 * cells] = from + 1;
        bounds[2 * cells + 1] = at++;
        if (bytes[at] === carriageReturn) at++;
        if (at >= length) return -1;
        if (bytes[at] !== delimiter && bytes[at] !== newline)
          fail("a closing quote is followed by more text", bytes, start, at);
      } else {
        while (at < length && bytes[at] !== delimiter && bytes[at] !== newline) at++;
        if (at >= length) return -1;
        const ends = bytes[at] === newline && at > from && bytes[at - 1] === carriageReturn;
        bounds[2 * cells] = from;
        bounds[2 * cells + 1] = ends ? at - 1 : at;
      }
      cells++;
      if (bytes[at] === newline) return at + 1;
    }
    return -1;
  };

  const endOfCell = (bytes: Buffer, cell: number): number => {
    const [from = 0, to = 0] = [bounds[2 * cell], bounds[2 * cell + 1]];
    return doubled[cell] === 1 ? single(bytes, from, to) : to;
  };

  const takeHeader = (bytes: Buffer, start: number): void => {
    const seen = new Set<string>();
    builders = Array.from({ length: cells }, (_, cell) => {
      const name = bytes.toString("utf8", bounds[2 * cell], endOfCell(bytes, cell)).trim();
      const builder = builderOf(name);
      if (builder !== undefined && seen.has(name))
        fail(`there are two columns \`${name}\``, bytes, start, bounds[2 * cell] ?? start);
      seen.add(name);
      return builder;
    });
  };

  const takeRow = (bytes: Buffer, start: number, wanted: readonly (ColumnBuilder | undefined)[]): void => {
    if (cells !== wanted.length) {
      const has = `${cells} ${cells === 1 ? "cell" : "cells"}`;
      fail(`this row has ${has}, the header names ${wanted.length}`, bytes, start, start);
    }
    for (let cell = 0; cell < cells; cell++) {
      const builder = wanted[cell];
      if (builder === undefined) continue;
      const [from = 0, to] = [bounds[2 * cell], endOfCell(bytes, cell)];
      if (!builder.addBytes(bytes, from, to))
        fail(badCell(builder.name, bytes.toString("utf8", from, to)), bytes, start, from);
    }
    if (++rows > mostRows) throw tooManyRows(file);
  };

  return {
    take(bytes) {
      // Cells whose bytes differ must not become the same word.
      if (!isUtf8(bytes.subarray(0, bytes.lastIndexOf(newline) + 1)))
        throw unreadable({ file, line }, "the text from this line on is not UTF-8");
      let start = 0;
      for (let next = scan(bytes, start); next >= 0; next = scan(bytes, start)) {
        const isBlank = cells === 1 && bounds[0] === start && bounds[1] === start;
        if (!isBlank && builders === undefined) takeHeader(bytes, start);
        else if (!isBlank && builders !== undefined) takeRow(bytes, start, builders);
        line += lines;
        start = next;
      }
      return start;
    },
    rows() {
      if (builders === undefined) throw unreadable({ file, line: 1 }, "it is empty: no header names its columns");
      return rows;
    },
  };
}

/** Makes doubled quotes single, in place; the cell's new end. */
function single(bytes: Buffer, from: number, to: number): number {
  let end = from;
  for (let at = from; at < to; at++) {
    bytes[end++] = bytes[at] ?? 0;
    if (bytes[at] === quote) at++;
  }
  return end;
}
