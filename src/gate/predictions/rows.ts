import type { PredictionsConfig } from "../../config/policy.ts";
import { showPath } from "../../lib/paths.ts";
import type { CodedColumn } from "./builder.ts";
import { orderRows, type Ranked, rankWords } from "./order.ts";
import type { NotPaired } from "./paired.ts";
import type { PredictionTable } from "./table.ts";
import { notComparable, quoted } from "./words.ts";

/** One side's rows in the order of id, seed and repeat. */
export interface OrderedRows {
  readonly table: PredictionTable;
  readonly examples: number;
  /** The id of the example at a place. */
  readonly idOf: (example: number) => string;
  readonly seeds: readonly string[];
  /** Rows of the file in the new order, and what each of these is about. */
  readonly order: Uint32Array;
  readonly example: Uint32Array;
  readonly seed: Uint32Array;
}

/** Puts rows in order. Each (id, seed, repeat) stands once, and each seed has every id. */
export function orderedRows(table: PredictionTable, config: PredictionsConfig): OrderedRows | NotPaired {
  const names = [config.id, config.seed, config.repeat].filter((name) => name !== undefined);
  const keys: Ranked[] = [];
  for (const name of names) {
    const key = rankWords(wordsOf(table, name));
    const missing = key.rank.indexOf(-1);
    if (missing >= 0) {
      const row = `row ${(missing + 1).toLocaleString("en-US")} of ${table.name}`;
      return notComparable(`cannot be paired: ${row} has nothing in the column \`${showPath(name)}\``);
    }
    keys.push(key);
  }
  const wordAt = (at: number, rank: number): string =>
    wordsOf(table, names[at] ?? "").dictionary.word(keys[at]?.sorted[rank] ?? 0);
  const order = orderRows(table.rows, keys);
  const twin = firstTwin(order, keys);
  if (twin !== undefined) {
    const said = keys.map(({ rank }, at) => `${showPath(names[at] ?? "")} ${quoted(wordAt(at, rank[twin] ?? 0))}`);
    return notComparable(`cannot be paired: ${table.name} has two rows of ${said.join(", ")}`);
  }
  const ids = keys[0];
  const seeds = config.seed === undefined ? undefined : keys[1];
  const rows: OrderedRows = {
    table,
    examples: ids?.sorted.length ?? 0,
    idOf: (example) => wordAt(0, example),
    seeds: seeds === undefined ? [""] : Array.from(seeds.sorted.keys(), (rank) => wordAt(1, rank)),
    order,
    example: order.map((row) => ids?.rank[row] ?? 0),
    seed: order.map((row) => seeds?.rank[row] ?? 0),
  };
  return holeOf(rows) ?? rows;
}

function firstTwin(order: Uint32Array, keys: readonly Ranked[]): number | undefined {
  for (let at = 1; at < order.length; at++) {
    const [one = 0, other = 0] = [order[at - 1], order[at]];
    if (keys.every(({ rank }) => rank[one] === rank[other])) return other;
  }
  return undefined;
}

/** A seed that lacks an example would be compared on other examples than the rest. */
function holeOf({ table, examples, idOf, seeds, example, seed }: OrderedRows): NotPaired | undefined {
  let expected = 0;
  for (let at = 0; at < example.length; at++) {
    const cell = (example[at] ?? 0) * seeds.length + (seed[at] ?? 0);
    if (cell === expected) expected++;
  }
  if (expected >= examples * seeds.length) return undefined;
  const id = quoted(idOf(Math.floor(expected / seeds.length)));
  const name = quoted(seeds[expected % seeds.length] ?? "");
  return notComparable(`cannot be paired: ${table.name} has no row of ${id} for the seed ${name}`);
}

/** What a column says of each example, in the order of the ids; rows of one example must agree. */
export function perExample(rows: OrderedRows, name: string): CodedColumn | NotPaired {
  const { table, examples, idOf, order, example } = rows;
  const { codes, dictionary } = wordsOf(table, name);
  const of = new Int32Array(examples);
  let last = -1;
  for (let at = 0; at < order.length; at++) {
    const [index = 0, code = -1] = [example[at], codes[order[at] ?? 0]];
    if (index !== last) of[index] = code;
    else if (of[index] !== code) {
      const column = `the column \`${showPath(name)}\``;
      return notComparable(`cannot be paired: rows of ${quoted(idOf(index))} in ${table.name} differ in ${column}`);
    }
    last = index;
  }
  return { kind: "coded", codes: of, dictionary };
}

/** A column of words that was found to be there. */
export function wordsOf(table: PredictionTable, name: string): CodedColumn {
  const column = table.columns.get(name);
  if (column?.kind !== "coded") throw new TypeError(`the column ${name} was not read as words`);
  return column;
}
