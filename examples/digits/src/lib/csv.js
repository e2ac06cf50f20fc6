import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Reads a CSV file of numbers with a header: the columns' names and one array of numbers a row. */
export function readCsv(path) {
  const [header, ...lines] = readFileSync(path, "utf8").trimEnd().split("\n");
  const columns = header.split(",");
  const rows = lines.map((line, index) => {
    const row = line.split(",").map(Number);
    if (row.length !== columns.length || row.some(Number.isNaN)) {
      throw new Error(`${path}:${index + 2}: expected ${columns.length} numbers`);
    }
    return row;
  });
  return { columns, rows };
}

/** Writes rows under a header; the same rows give the same bytes. */
export function writeCsv(path, columns, rows) {
  writeText(path, `${[columns, ...rows].map((row) => row.join(",")).join("\n")}\n`);
}

/** Writes a value as JSON, one line a top-level key. */
export function writeJson(path, value) {
  const lines = Object.entries(value).map(([key, part]) => `  ${JSON.stringify(key)}: ${JSON.stringify(part)}`);
  writeText(path, `{\n${lines.join(",\n")}\n}\n`);
}

/** Six digits after the point: enough for every use here, and the same on every machine. */
export function round(number, digits = 6) {
  return Number(number.toFixed(digits));
}

function writeText(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
