import type { Comparison } from "./comparison.ts";

const number = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/g;
/** Differing lines beyond these are counted under one name. */
const mostLines = 50;

/**
 * Compares two texts line by line. A line whose words are the same and whose numbers are not counts by its numbers; texts
 * with other line counts are compared up to the end of the shorter one.
 */
export function compareTexts(into: Comparison, name: string, a: string, b: string): void {
  const [left, right] = [linesOf(a), linesOf(b)];
  let shown = 0;
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const [before, after] = [left[index] ?? "", right[index] ?? ""];
    if (before === after) continue;
    shown += 1;
    compareLine(into, shown > mostLines ? `${name}other lines` : `${name}line ${index + 1}`, before, after);
  }
  if (left.length !== right.length) into.retyped(`${name}lines`, `${left.length} lines`, `${right.length} lines`);
}

function compareLine(into: Comparison, name: string, a: string, b: string): void {
  const numbers = (line: string): number[] => (line.match(number) ?? []).map(Number);
  const pairs = into.pairs(name);
  if (a.replace(number, "0") !== b.replace(number, "0")) {
    pairs.text(a.trim(), b.trim());
    return;
  }
  const [before, after] = [numbers(a), numbers(b)];
  const same = before.every((value, index) => value === after[index]);
  // 1.0 and 1.00 are the same number in other words.
  if (same) pairs.text(a.trim(), b.trim());
  else for (const [index, value] of before.entries()) pairs.number(value, after[index] ?? Number.NaN, index);
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  return lines;
}
