import { readCell } from "../../data/diff/table/cell.ts";
import { columnNames, csvForm, isHeadless } from "../../data/diff/table/csv.ts";
import { lines } from "../../data/diff/table/json-lines.ts";
import { openText } from "../../data/diff/table/text.ts";
import type { Comparison, Pairs } from "./comparison.ts";
import { compareTrees } from "./tree.ts";

/** The two versions of a file. */
export interface FilePair {
  readonly a: string;
  readonly b: string;
}

/** Compares CSV or TSV row by row, columns by their names; a row of each file is in memory at a time. */
export async function compareCsv(into: Comparison, pair: FilePair, signal: AbortSignal, given?: "\t"): Promise<void> {
  const [left, right] = [records(pair.a, signal, given), records(pair.b, signal, given)];
  const [first, second] = [await left.next(), await right.next()];
  if (first.done === true || second.done === true) {
    if (first.done !== second.done) into.retyped("rows", rowsWord(first.done), rowsWord(second.done));
    return;
  }
  const headless = isHeadless(first.value) && isHeadless(second.value);
  const columns = pairColumns(into, columnNames(first.value, headless), columnNames(second.value, headless));
  const compare = (a: readonly string[], b: readonly string[], row: number): boolean => {
    const same = a.length === b.length && a.every((cell, index) => cell === b[index]);
    for (const { pairs, from, to } of columns) {
      if (same && from === to) pairs.same(1);
      else compareCells(pairs, a[from] ?? "", b[to] ?? "", row);
    }
    return same;
  };
  const [a, b] = headless ? [withFirst(first.value, left), withFirst(second.value, right)] : [left, right];
  await eachRow(into, a, b, { text: (row) => row.join("\u0000"), compare });
}

/** Compares JSON lines row by row, members by their names. */
export async function compareJsonLines(into: Comparison, { a, b }: FilePair, signal: AbortSignal): Promise<void> {
  const parsed = (line: string | undefined): unknown => {
    if (line === undefined) throw new Error("a line of it is too long");
    return JSON.parse(line);
  };
  await eachRow(into, lines(a, signal), lines(b, signal), {
    text: (line) => line ?? "",
    compare(one, other, row) {
      compareTrees(into, "", parsed(one), parsed(other), row);
      return one === other;
    },
  });
}

interface Rows<T> {
  text(row: T): string;
  /** Whether the two are the same to the letter. */
  compare(a: T, b: T, row: number): boolean;
}

/** Two lists of rows side by side. The same rows in another order are told as such: no row of them is remembered. */
async function eachRow<T>(into: Comparison, a: AsyncGenerator<T>, b: AsyncGenerator<T>, rows: Rows<T>): Promise<void> {
  const counts = { a: 0, b: 0 };
  /** What the rows that differ add up to: rows that are the same add as much to one side as to the other. */
  const sums = { a: 0, b: 0 };
  let differ = false;
  for (;;) {
    const [one, other] = [await a.next(), await b.next()];
    if (one.done !== true) counts.a += 1;
    if (other.done !== true) counts.b += 1;
    if (one.done === true && other.done === true) break;
    if (one.done === true || other.done === true || rows.compare(one.value, other.value, counts.a - 1)) continue;
    differ = true;
    sums.a = (sums.a + fingerprint(rows.text(one.value))) % 2 ** 51;
    sums.b = (sums.b + fingerprint(rows.text(other.value))) % 2 ** 51;
  }
  if (counts.a !== counts.b) into.retyped("rows", rowsWord(counts.a), rowsWord(counts.b));
  else if (differ && sums.a === sums.b) into.note("the rows are the same and stand in another order");
}

/** A record that was read already, before the others. */
async function* withFirst<T>(first: T, rest: AsyncGenerator<T>): AsyncGenerator<T> {
  yield first;
  yield* rest;
}

async function* records(file: string, signal: AbortSignal, given?: "\t"): AsyncGenerator<string[]> {
  const { parse } = await import("csv-parse");
  const { head, stream } = await openText(file, signal);
  const parser = parse(csvForm(head, given));
  stream.on("error", (error) => parser.destroy(error));
  stream.pipe(parser);
  try {
    for await (const record of parser) yield record as string[];
  } finally {
    stream.destroy();
  }
}

interface PairedColumn {
  readonly pairs: Pairs;
  readonly from: number;
  readonly to: number;
}

function pairColumns(into: Comparison, a: readonly string[], b: readonly string[]): PairedColumn[] {
  const [before, after] = [new Set(a), new Map(b.map((name, index) => [name, index]))];
  const columns = a.flatMap((name, from): PairedColumn[] => {
    const to = after.get(name);
    if (to !== undefined) return [{ pairs: into.pairs(name, { where: (row) => `row ${row + 1}` }), from, to }];
    into.only("a", name, "a column");
    return [];
  });
  for (const name of b) if (!before.has(name)) into.only("b", name, "a column");
  if (columns.some(({ to }, index) => to < (columns[index - 1]?.to ?? -1)))
    into.note("the columns stand in another order");
  return columns;
}

function compareCells(pairs: Pairs, a: string, b: string, row: number): void {
  if (a === b) {
    pairs.same(1);
    return;
  }
  const [before, after] = [readCell(a), readCell(b)];
  if ("value" in before && "value" in after && before.kind !== "date" && before.kind !== "timestamp") {
    pairs.number(before.value, after.value, row);
  } else if (before.kind === "null" && after.kind === "null") pairs.same(1);
  else pairs.text(a, b, row);
}

function rowsWord(rows: number | boolean | undefined): string {
  return `${typeof rows === "number" ? rows : rows === true ? "no" : "some"} rows`;
}

/** 51 bits of a text: sums of them are the same for the same rows, whatever their order. */
function fingerprint(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return (low >>> 0) * 0x80000 + (high & 0x7ffff);
}
