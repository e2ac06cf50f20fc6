import type { CodedColumn } from "./builder.ts";

/** A column's words in their order, by their codes, and for each row which of them it has: −1 where it is missing. */
export interface Ranked {
  readonly rank: Int32Array;
  /** Codes, in the order of their words' bytes. */
  readonly sorted: Uint32Array;
}

/** Ranks by the words that occur, so that neither the order of the rows shows nor another file's words. */
export function rankWords({ codes, dictionary }: CodedColumn): Ranked {
  const occurs = new Uint8Array(dictionary.size);
  for (const code of codes) if (code >= 0) occurs[code] = 1;
  const sorted = dictionary.sort(Uint32Array.from(occurs.keys()).filter((code) => occurs[code] === 1));
  const rankOf = new Int32Array(dictionary.size);
  for (let rank = 0; rank < sorted.length; rank++) rankOf[sorted[rank] ?? 0] = rank;
  return { rank: codes.map((code) => (code < 0 ? -1 : (rankOf[code] ?? -1))), sorted };
}

/** The rows in the order of the first key, within it of the second, and so on; keys are ranks of at least 0. */
export function orderRows(rows: number, keys: readonly Ranked[]): Uint32Array {
  let order = Uint32Array.from({ length: rows }, (_, row) => row);
  // A stable sort by each key, the last first, leaves the rows in the order of all of them.
  for (const key of keys.toReversed()) order = countingSort(order, key);
  return order;
}

function countingSort(order: Uint32Array<ArrayBuffer>, { rank, sorted }: Ranked): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(sorted.length + 1);
  for (const at of rank) starts[at + 1] = (starts[at + 1] ?? 0) + 1;
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const next = new Uint32Array(order.length);
  for (const row of order) {
    const at = rank[row] ?? 0;
    const place = starts[at] ?? 0;
    next[place] = row;
    starts[at] = place + 1;
  }
  return next;
}
