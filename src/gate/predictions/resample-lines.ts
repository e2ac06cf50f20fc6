import type { PredictionSide } from "./paired.ts";

/**
 * Says for each resample of examples which rows of one side's file it takes: numbers from 0, one blank between them. All
 * rows of an example go together. The first line is the file itself, its rows in order.
 */
export function* resampleLines(
  side: PredictionSide,
  examples: number,
  resamples: Iterable<Uint32Array>,
): Generator<string> {
  yield Array.from({ length: side.rows }, (_, row) => row).join(" ");
  const rowsOf = rowsByExample(side, examples);
  for (const resample of resamples) {
    // Not `map` of the array itself: that one holds numbers alone.
    yield Array.from(resample, (example) => rowsOf[example] ?? "").join(" ");
  }
}

function rowsByExample({ rows, example, fileRow }: PredictionSide, examples: number): string[] {
  const found = new Array<string>(examples).fill("");
  for (let at = 0; at < rows; at += 1) {
    const [index = 0, row] = [example[at], fileRow?.[at] ?? at];
    const known = found[index] ?? "";
    found[index] = known === "" ? String(row) : `${known} ${row}`;
  }
  return found;
}
