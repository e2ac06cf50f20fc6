import { openParquet, type ParquetColumn } from "../../data/diff/table/parquet-file.ts";
import type { Comparison } from "./comparison.ts";
import { addPair } from "./element.ts";
import type { FilePair } from "./tables.ts";

/** Compares two Parquet files column by column and row by row; a page of each is in memory at a time. */
export async function compareParquet(into: Comparison, pair: FilePair, signal: AbortSignal): Promise<void> {
  const a = await openParquet(pair.a);
  try {
    const b = await openParquet(pair.b);
    try {
      const [before, after] = [sum(a.groups), sum(b.groups)];
      if (before !== after) into.retyped("rows", `${before} rows`, `${after} rows`);
      const known = new Set(a.columns.map(({ name }) => name));
      const others = new Map(b.columns.map((column) => [column.name, column]));
      for (const column of a.columns) {
        const other = others.get(column.name);
        if (other === undefined) into.only("a", column.name, column.kind);
        else if (column.kind === "nested" || other.kind === "nested")
          await comparePacked(into, [column, a.groups], [other, b.groups]);
        else await compareColumn(into, [column, a.groups], [other, b.groups], signal);
      }
      for (const { name, kind } of b.columns) if (!known.has(name)) into.only("b", name, kind);
    } finally {
      await b.close();
    }
  } finally {
    await a.close();
  }
}

type Side = readonly [column: ParquetColumn, groups: readonly number[]];

async function compareColumn(into: Comparison, a: Side, b: Side, signal: AbortSignal): Promise<void> {
  const { name, kind } = a[0];
  if (kind !== b[0].kind) into.retyped(name, kind, b[0].kind);
  const pairs = into.pairs(name, { where: (row) => `row ${row + 1}` });
  const right = pagesOf(b);
  let page: ArrayLike<unknown> = [];
  let at = 0;
  let row = 0;
  let same = 0;
  for await (const left of pagesOf(a)) {
    signal.throwIfAborted();
    for (let index = 0; index < left.length; index++, at++, row++) {
      while (at >= page.length) {
        const next = await right.next();
        if (next.done === true) {
          pairs.same(same);
          return;
        }
        page = next.value;
        at = 0;
      }
      // Most are the same: those are only counted.
      if (left[index] === page[at]) same += 1;
      else addPair(pairs, plain(left[index]), plain(page[at]), row);
    }
  }
  pairs.same(same);
  await right.return(undefined);
}

async function* pagesOf([column, groups]: Side): AsyncGenerator<ArrayLike<unknown>> {
  for (const group of groups.keys()) yield* column.pages(group);
}

/** Lists and structures are not taken apart: only whether they are written in the same bytes can be said. */
async function comparePacked(into: Comparison, a: Side, b: Side): Promise<void> {
  const [{ name, kind }, groups] = a;
  if (kind !== b[0].kind || groups.join() !== b[1].join()) {
    into.retyped(name, `${kind}, ${groups.length} row groups`, `${b[0].kind}, ${b[1].length} row groups`);
    return;
  }
  const pairs = into.pairs(name);
  for (const [group, rows] of groups.entries()) {
    const [before, after] = [await a[0].bytes(group), await b[0].bytes(group)];
    if (Buffer.compare(before, after) === 0) pairs.same(rows);
    else pairs.text(`${before.length} packed bytes`, `${after.length} other packed bytes`, group);
  }
  into.note(`the column ${name} is nested: it is compared by its bytes, not by its values`);
}

function plain(value: unknown): number | bigint | string {
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "string") return value;
  if (value === null || value === undefined) return "nothing";
  if (value instanceof Uint8Array) return Buffer.from(value).toString("hex");
  return value instanceof Date ? value.toISOString() : String(value);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
