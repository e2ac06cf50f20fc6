import { isUtf8 } from "node:buffer";
import type { ColumnBuilder } from "./builder.ts";
import { badCell, mostRows, tooManyRows, unreadable } from "./table.ts";

const newline = 10;
/** Members beyond these, by their names, are nobody's columns. */
const mostColumns = 10_000;

/** Takes JSON lines: one object a line, its members the columns; a member that a line lacks is missing. */
export function jsonLinesReader(
  file: string,
  builderOf: (name: string) => ColumnBuilder | undefined,
): { take(bytes: Buffer): number; rows(): number } {
  const known = new Map<string, ColumnBuilder | undefined>();
  /** How many rows each column was given. */
  const given = new Map<ColumnBuilder, number>();
  let [rows, line] = [0, 0];

  const builderFor = (name: string): ColumnBuilder | undefined => {
    if (!known.has(name) && known.size < mostColumns) known.set(name, builderOf(name));
    return known.get(name);
  };

  const takeLine = (text: string): void => {
    line++;
    if (text.trim() === "") return;
    for (const [name, value] of Object.entries(parse(text))) {
      const builder = builderFor(name);
      if (builder === undefined) continue;
      for (let count = given.get(builder) ?? 0; count < rows; count++) builder.addValue(null);
      if (!builder.addValue(value)) throw unreadable({ file, line }, badCell(name, shown(value)));
      given.set(builder, rows + 1);
    }
    if (++rows > mostRows) throw tooManyRows(file);
  };

  const parse = (text: string): object => {
    let row: unknown;
    try {
      row = JSON.parse(text);
    } catch {
      row = undefined;
    }
    if (typeof row !== "object" || row === null || Array.isArray(row))
      throw unreadable({ file, line }, "this line is no JSON object");
    return row;
  };

  return {
    take(bytes) {
      const end = bytes.lastIndexOf(newline) + 1;
      const whole = bytes.subarray(0, end);
      if (!isUtf8(whole)) throw unreadable({ file, line: line + 1 }, "the text from this line on is not UTF-8");
      if (end > 0) for (const text of whole.toString("utf8", 0, end - 1).split("\n")) takeLine(text);
      return end;
    },
    rows: () => rows,
  };
}

function shown(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}
