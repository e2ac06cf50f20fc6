import { markdownTable } from "markdown-table";

/** Columns in line for those who read the source, unless a long cell would pad every row. Cells are Markdown already. */
export function layOut(rows: readonly string[][], align: readonly ("left" | "right")[]): string {
  const isNarrow = rows.length <= 60 && rows.every((row) => row.every((cell) => cell.length <= 90));
  return markdownTable(rows, {
    align: align.map((side) => (side === "right" ? "r" : "")),
    alignDelimiters: isNarrow,
    stringLength: (cell) => [...cell].length,
  });
}
