import { type Cursor, writeIndent, writeMark, writePlain, writeString } from "./emit-scalar.ts";
import { isMultiline } from "./emit-style.ts";
import { formatFloat, isMap, type Scalar, type Value, type ValueMap } from "./value.ts";

/** A longer key stands on a line of its own after `?`; DVC's library counts the key's tag, `!!str`, too. */
const longestKey = 128 - "!!str".length;

/**
 * YAML text of a value, byte for byte as DVC writes dvc.lock and run-cache files.
 * A list or mapping that appears twice as the same object is anchored and then referred to, as there.
 */
export function emitYaml(value: ValueMap, indent = 0): string {
  const at: Cursor = { text: "", column: 0, indent, blank: true, leading: true };
  writeMapping(at, value, anchorsOf(value), 0);
  return `${at.text}\n`;
}

/** The collections that appear more than once, each with its name, and those written so far. */
interface Anchors {
  readonly names: ReadonlyMap<Value, string>;
  readonly written: Set<Value>;
}

function anchorsOf(value: Value): Anchors {
  const seen = new Set<Value>();
  const names = new Map<Value, string>();
  const visit = (one: Value): void => {
    if (!Array.isArray(one) && !isMap(one)) return;
    if (seen.has(one)) {
      // Numbered in the order in which second uses are met.
      if (!names.has(one)) names.set(one, `id${String(names.size + 1).padStart(3, "0")}`);
      return;
    }
    seen.add(one);
    for (const item of one.values()) visit(item);
  };
  visit(value);
  return { names, written: new Set() };
}

function writeNode(at: Cursor, value: Value, inSequence: boolean, anchors: Anchors): void {
  if (Array.isArray(value) || isMap(value)) {
    const name = anchors.names.get(value);
    if (name !== undefined) {
      if (anchors.written.has(value)) {
        writeMark(at, `*${name}`, { spaced: true });
        return;
      }
      anchors.written.add(value);
      writeMark(at, `&${name}`, { spaced: true });
    }
    if (Array.isArray(value)) writeSequence(at, value, inSequence, anchors);
    else writeMapping(at, value, anchors, 2);
    return;
  }
  at.indent += 2;
  if (inSequence) writeIndent(at);
  if (typeof value === "string") writeString(at, value, false);
  else writePlain(at, plain(value), true);
  at.indent -= 2;
}

function writeSequence(at: Cursor, items: readonly Value[], inSequence: boolean, anchors: Anchors): void {
  if (items.length === 0) {
    writeMark(at, "[]", { spaced: true });
    return;
  }
  const outer = at.indent;
  // In a mapping the dashes stand below the key's first letter.
  if (inSequence || at.leading) at.indent += 2;
  for (const item of items) {
    writeIndent(at);
    writeMark(at, "-", { spaced: true, leading: true });
    writeNode(at, item, true, anchors);
  }
  at.indent = outer;
}

function writeMapping(at: Cursor, map: ValueMap, anchors: Anchors, deeper: number): void {
  if (map.size === 0) {
    writeMark(at, "{}", { spaced: true });
    return;
  }
  const outer = at.indent;
  at.indent += deeper;
  for (const [key, value] of map) {
    writeIndent(at);
    const simple = typeof key !== "string" || ([...key].length < longestKey && !isMultiline(key));
    if (!simple) writeMark(at, "?", { spaced: true, leading: true });
    at.indent += 2;
    if (typeof key === "string") writeString(at, key, simple);
    else writePlain(at, plain(key), false);
    at.indent -= 2;
    if (!simple) writeIndent(at);
    writeMark(at, ":", simple ? { spaced: false } : { spaced: true, leading: true });
    writeNode(at, value, false, anchors);
  }
  at.indent = outer;
}

function plain(value: Exclude<Scalar, string>): string {
  if (value === null) return "";
  if (typeof value !== "number") return String(value);
  if (Number.isNaN(value)) return ".nan";
  if (!Number.isFinite(value)) return value > 0 ? ".inf" : "-.inf";
  return formatFloat(value);
}
