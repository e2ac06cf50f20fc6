import { isMapping } from "../values.ts";
import type { Comparison } from "./comparison.ts";
import { compareTexts } from "./text.ts";
import { compareTrees } from "./tree.ts";

/**
 * Compares two executed notebooks by their code and what it printed and showed. Times, counters and identifiers that each
 * execution writes anew do not count.
 */
export function compareNotebooks(into: Comparison, a: unknown, b: unknown): void {
  const [before, after] = [cellsOf(a), cellsOf(b)];
  if (before.length !== after.length) {
    into.retyped("cells", `${before.length} code cells`, `${after.length} code cells`);
  }
  for (let index = 0; index < Math.min(before.length, after.length); index++) {
    const name = `cell ${index + 1}`;
    const [left, right] = [before[index], after[index]];
    if (left === undefined || right === undefined) continue;
    compareTexts(into, `${name}, source, `, joined(left["source"]), joined(right["source"]));
    compareOutputs(into, name, outputsOf(left), outputsOf(right));
  }
}

type Shown = ReadonlyMap<string, unknown>;

function compareOutputs(into: Comparison, name: string, a: Shown, b: Shown): void {
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const [left, right] = [a.get(key), b.get(key)];
    const inner = `${name}, ${key}`;
    if (right === undefined) into.only("a", inner, "shown");
    else if (left === undefined) into.only("b", inner, "shown");
    else if (!isText(left) || !isText(right)) compareTrees(into, inner, left, right);
    else if (/image|pdf/.test(key)) comparePictures(into, inner, joined(left), joined(right));
    else if (joined(left) === joined(right)) into.pairs(inner).same(1);
    else compareTexts(into, `${inner}, `, addressless(joined(left)), addressless(joined(right)));
  }
}

function comparePictures(into: Comparison, name: string, a: string, b: string): void {
  if (a === b) into.pairs(name).same(1);
  else into.pairs(name).text(`${a.length} characters`, `${b.length} other characters`);
}

/** `<Figure at 0x7f…>`: an object's address says nothing. */
function addressless(text: string): string {
  return text.replace(/\b0x[0-9a-f]{6,16}\b/g, "0x…");
}

function cellsOf(notebook: unknown): Record<string, unknown>[] {
  const cells = isMapping(notebook) ? notebook["cells"] : undefined;
  if (!Array.isArray(cells)) throw new Error("it is no notebook of version 4: it has no `cells`");
  return cells.filter((cell): cell is Record<string, unknown> => isMapping(cell) && cell["cell_type"] === "code");
}

/** What a cell printed, by stream, and showed, by output and media type; streams come in pieces as time has it. */
function outputsOf(cell: Record<string, unknown>): Shown {
  const found = new Map<string, unknown>();
  const outputs = Array.isArray(cell["outputs"]) ? cell["outputs"] : [];
  let place = 0;
  for (const output of outputs) {
    if (!isMapping(output)) continue;
    if (output["output_type"] === "stream") {
      const key = String(output["name"]);
      found.set(key, `${found.get(key) ?? ""}${joined(output["text"])}`);
      continue;
    }
    place += 1;
    if (output["output_type"] === "error") found.set(`error ${place}`, `${output["ename"]}: ${output["evalue"]}`);
    const data = isMapping(output["data"]) ? output["data"] : {};
    for (const [type, value] of Object.entries(data)) found.set(`output ${place}, ${type}`, value);
  }
  return found;
}

function isText(value: unknown): boolean {
  return typeof value === "string" || (Array.isArray(value) && value.every((line) => typeof line === "string"));
}

/** nbformat keeps texts as lists of lines or whole. */
function joined(value: unknown): string {
  if (Array.isArray(value)) return value.join("");
  return typeof value === "string" ? value : "";
}
