import { readFileSync, writeFileSync } from "node:fs";

/** Rows of numbers, the label last. */
export function readRows(path) {
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const pixels = line.split(",").map(Number);
    return { label: pixels.pop(), pixels };
  });
}

export function writeRows(path, rows) {
  writeFileSync(path, `${rows.map(({ pixels, label }) => [...pixels, label].join(",")).join("\n")}\n`);
}
