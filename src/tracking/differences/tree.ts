import { isMapping } from "../values.ts";
import type { Comparison, PairsForm } from "./comparison.ts";

/** Deeper nesting is compared as text. */
const maxDepth = 100;
/** What lies below a name of so many characters goes by that name. */
const longestName = 1000;

/**
 * Compares two parsed values (JSON, YAML, TOML) key by key. A list of numbers is one item, any other list is numbered
 * from 0. `row` is the place of the pair among many of the same form.
 */
export function compareTrees(into: Comparison, name: string, a: unknown, b: unknown, row?: number, depth = 0): void {
  if (typeof a === "number" && typeof b === "number") {
    into.pairs(name, row === undefined ? {} : rows).number(a, b, row);
  } else if (depth > maxDepth) {
    into.pairs(name).text(JSON.stringify(a), JSON.stringify(b), row);
  } else if (Array.isArray(a) && Array.isArray(b)) {
    compareLists(into, name, a, b, row, depth);
  } else if (isMapping(a) && isMapping(b)) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const inner = within(name, name === "" ? key : `.${key}`);
      if (!Object.hasOwn(b, key)) into.only("a", inner, worded(a[key]));
      else if (!Object.hasOwn(a, key)) into.only("b", inner, worded(b[key]));
      else compareTrees(into, inner, a[key], b[key], row, depth + 1);
    }
  } else if (kindOf(a) !== kindOf(b)) {
    into.retyped(name, `${kindOf(a)}: ${worded(a)}`, `${kindOf(b)}: ${worded(b)}`);
  } else {
    into.pairs(name, row === undefined ? {} : rows).text(worded(a), worded(b), row);
  }
}

const rows: PairsForm = { where: (index) => `row ${index + 1}` };

function compareLists(
  into: Comparison,
  name: string,
  a: readonly unknown[],
  b: readonly unknown[],
  row: number | undefined,
  depth: number,
): void {
  const both = Math.min(a.length, b.length);
  if (both > 0 && a.every(isNumber) && b.every(isNumber)) {
    const pairs = into.pairs(name);
    for (let index = 0; index < both; index++) pairs.number(a[index] ?? 0, b[index] ?? 0, index);
  } else {
    for (let index = 0; index < both; index++) {
      compareTrees(into, within(name, `[${index}]`), a[index], b[index], row, depth + 1);
    }
  }
  if (a.length !== b.length) into.retyped(name, `${a.length} items`, `${b.length} items`);
}

/** Names of a hostile file may be of any length, and each level below would repeat them. */
function within(name: string, part: string): string {
  return name.length >= longestName ? name : name + part.slice(0, longestName);
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (value instanceof Date) return "date";
  if (typeof value === "object") return Array.isArray(value) ? "list" : "mapping";
  return typeof value === "string" ? "text" : typeof value;
}

/** A value in words: a mapping or a list by its size. */
function worded(value: unknown): string {
  if (Array.isArray(value)) return `${value.length} items`;
  if (isMapping(value)) return `${Object.keys(value).length} keys`;
  if (value instanceof Date) return value.toISOString();
  return typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
}
