import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from "yaml";
import { hashOf } from "../lib/hashing.ts";
import type { Content } from "./contents.ts";
import { emitYaml } from "./emit.ts";
import { isMap as isValueMap, pythonJson, type Value, type ValueMap } from "./value.ts";
import { parseValues } from "./values.ts";

/** The text of a `.dvc` file whose outs hold these contents now: as DVC rewrites it, all else stays as it was written. */
export function withContents(text: string, file: string, contents: readonly (Content | undefined)[]): string {
  const edited = eachOut(text, contents) ?? anew(text, file, contents);
  const { value } = parseValues(edited, file);
  return isValueMap(value) ? withChecksum(edited, value) : edited;
}

/** What DVC notes of an out, in its order. */
function noted(content: Content): Map<string, Value> {
  return new Map<string, Value>([
    ["md5", content.digest.slice(content.digest.indexOf(":") + 1)],
    ...(content.bytes === undefined ? [] : [["size", BigInt(content.bytes)] as const]),
    ...(content.files === undefined ? [] : [["nfiles", BigInt(content.files)] as const]),
    ...(content.executable ? [["isexec", true] as const] : []),
    ["hash", "md5"],
  ]);
}

/** What an earlier content was noted by and this one need not be. */
const ofContent = new Set([
  "md5",
  "size",
  "nfiles",
  "isexec",
  "hash",
  "files",
  "cloud",
  "etag",
  "version_id",
  "checksum",
]);

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Line by line; undefined where the file is not laid out as DVC does. */
function eachOut(text: string, contents: readonly (Content | undefined)[]): string | undefined {
  const top = parseDocument(text, { schema: "failsafe" }).contents;
  const outs = isMap(top) ? top.get("outs", true) : undefined;
  if (!isSeq(outs) || outs.flow === true) return undefined;
  const edits: Edit[] = [];
  for (const [index, content] of contents.entries()) {
    if (content === undefined) continue;
    const item = outs.items[index];
    if (!isMap(item) || item.flow === true || !item.range) return undefined;
    const own = editsOf(text, item, noted(content));
    if (own === undefined) return undefined;
    edits.push(...own);
  }
  return applied(text, edits);
}

function editsOf(text: string, item: YAMLMap, values: Map<string, Value>): Edit[] | undefined {
  const pairs = item.items.map(placed);
  if (!pairs.every((one) => one !== undefined)) return undefined;
  const edits: Edit[] = [];
  let tail = 0;
  for (const [index, { key, start, end, from }] of pairs.entries()) {
    const value = values.get(key);
    values.delete(key);
    if (value !== undefined) edits.push({ start: from, end, text: textOf(value) });
    if (value !== undefined || !ofContent.has(key)) {
      tail = end;
      continue;
    }
    const next = pairs[index + 1];
    // The first key stands behind the dash: what comes next takes its place.
    if (next !== undefined) edits.push({ start, end: next.start, text: "" });
    else edits.push({ start: tail, end, text: "" });
  }
  const first = pairs[0];
  if (first === undefined || tail === 0) return undefined;
  const column = first.start - (text.lastIndexOf("\n", first.start - 1) + 1);
  const lineEnd = text.indexOf("\n", tail);
  const at = lineEnd < 0 ? text.length : lineEnd;
  const added = [...values].map(([key, value]) => `\n${" ".repeat(column)}${key}: ${textOf(value)}`).join("");
  if (added !== "") edits.push({ start: at, end: at, text: added });
  return edits;
}

interface Placed {
  readonly key: string;
  readonly start: number;
  /** Where the value begins and ends, without the white space behind it. */
  readonly from: number;
  readonly end: number;
}

function placed({ key, value }: Pair): Placed | undefined {
  if (!isScalar(key) || !key.range) return undefined;
  const range = (value as Node | null)?.range;
  const start = key.range[0];
  return range ? { key: String(key.value), start, from: range[0], end: range[1] } : undefined;
}

function textOf(value: Value): string {
  const text = emitYaml(new Map([["x", value]])).trimEnd();
  return text.slice("x: ".length);
}

function applied(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const { start, end, text: put } of edits.toSorted((a, b) => b.start - a.start || b.end - a.end)) {
    result = `${result.slice(0, start)}${put}${result.slice(end)}`;
  }
  return result;
}

/** Laid out in DVC's way, where it was in another; comments do not survive that. */
function anew(text: string, file: string, contents: readonly (Content | undefined)[]): string {
  const { value } = parseValues(text, file);
  const top: ValueMap = isValueMap(value) ? value : new Map();
  const outs = top.get("outs");
  const list = (Array.isArray(outs) ? outs : []).map((out, index) => {
    const content = contents[index];
    if (content === undefined || !isValueMap(out)) return out;
    const values = noted(content);
    const kept = [...out].filter(([key]) => values.has(String(key)) || !ofContent.has(String(key)));
    return new Map([...kept, ...values]);
  });
  return emitYaml(new Map([...top, ["outs", list]]));
}

/** Keys that DVC leaves out of the checksum of a `.dvc` file, at any depth. */
const leftOut = new Set([
  "desc",
  "type",
  "labels",
  "meta",
  "locked",
  "frozen",
  "metric",
  "persist",
  "isexec",
  "size",
  "nfiles",
]);

/** The file's own checksum, which DVC keeps in those that have dependencies, and in no others. */
function withChecksum(text: string, top: ValueMap): string {
  const contents = parseDocument(text, { schema: "failsafe" }).contents;
  const pair = isMap(contents) ? contents.items.find((one) => isScalar(one.key) && one.key.value === "md5") : undefined;
  const place = pair === undefined ? undefined : placed(pair);
  if (place === undefined) return text;
  const deps = top.get("deps");
  if (!Array.isArray(deps) || deps.length === 0) {
    const line = text.indexOf("\n", place.end);
    return `${text.slice(0, place.start)}${line < 0 ? "" : text.slice(line + 1)}`;
  }
  const told = new Map([...top].filter(([key, value]) => key !== "md5" && !(key === "wdir" && value === ".")));
  const digest = hashOf("md5", pythonJson(told, leftOut));
  return `${text.slice(0, place.from)}${digest}${text.slice(place.end)}`;
}
