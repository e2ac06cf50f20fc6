import { readCell } from "./cell.ts";
import type { ColumnBuilder } from "./column.ts";
import type { TableBuilder } from "./profile.ts";
import { openText } from "./text.ts";

/** A longer line is no row: bytes. */
const longestLine = 16 * 1024 * 1024;

/** Reads JSON lines as a stream: one object a line, its members the columns. */
export async function readJsonLines(file: string, into: TableBuilder, signal: AbortSignal): Promise<void> {
  let rows = 0;
  let bad = 0;
  for await (const line of lines(file, signal)) {
    if (line === undefined) bad++;
    else if (line.trim() !== "") {
      if (take(line, into)) rows++;
      else bad++;
    }
  }
  if (rows === 0 && bad > 0) throw new Error("no line of it is a JSON object");
  into.rows(rows);
  into.odd("lines that are no JSON object", bad);
}

function take(line: string, into: TableBuilder): boolean {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return false;
  }
  if (typeof row !== "object" || row === null || Array.isArray(row)) return false;
  for (const [name, value] of Object.entries(row)) {
    const column = into.column(name);
    if (column !== undefined) takeValue(value, column);
  }
  return true;
}

/** JSON knows no dates: a text that is one by its form counts as one. A text of digits is a text. */
function takeValue(value: unknown, column: ColumnBuilder): void {
  if (typeof value === "number") column.add({ kind: Number.isInteger(value) ? "integer" : "number", value });
  else if (typeof value === "boolean") column.add({ kind: "boolean", text: String(value) });
  else if (typeof value === "object" && value !== null) column.opaque("nested", 1);
  else if (typeof value === "string") {
    const cell = readCell(value);
    column.add(cell.kind === "date" || cell.kind === "timestamp" ? cell : { kind: "text", text: value });
  }
}

/** Lines of a file, without their ends; undefined for one that is too long. */
export async function* lines(file: string, signal: AbortSignal): AsyncGenerator<string | undefined> {
  const newline = 10;
  let rest: Buffer[] = [];
  let length = 0;
  let first = true;
  const text = (bytes: Buffer): string | undefined => {
    const whole = rest.length === 0 ? bytes : Buffer.concat([...rest, bytes]);
    const fits = length + bytes.length <= longestLine;
    rest = [];
    length = 0;
    const bom = first && whole[0] === 0xef && whole[1] === 0xbb && whole[2] === 0xbf;
    first = false;
    return fits ? whole.toString("utf8", bom ? 3 : 0) : undefined;
  };
  const { stream } = await openText(file, signal);
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      yield text(chunk.subarray(start, end));
      start = end + 1;
    }
    // Of a line that is too long already nothing more is kept, only counted.
    if (length <= longestLine) rest.push(chunk.subarray(start));
    length += chunk.length - start;
  }
  if (length > 0) yield text(Buffer.alloc(0));
}
