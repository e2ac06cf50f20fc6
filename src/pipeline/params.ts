import { UserError, type Where } from "../lib/errors.ts";
import { nearest } from "../lib/nearest.ts";
import type { ParamsFile } from "./pipeline.ts";
import { readYaml } from "./read-yaml.ts";
import { byCodePoint, formatScalar, isMap, type Value, type ValueMap } from "./value.ts";

/** Reads a parameters file by its suffix: TOML, JSON, Python, and everything else as YAML, as DVC does. */
export async function parseParams(text: string, file: string): Promise<Value> {
  const suffix = /\.[^./]+$/.exec(file)?.[0].toLowerCase();
  if (suffix === ".json") return parseJson(text, file) ?? new Map();
  if (suffix === ".toml") return tomlValues(text, file);
  if (suffix === ".py") return (await import("./python.ts")).parsePython(text, file);
  return (await readYaml(text, file)) ?? new Map();
}

/** The parameters that a stage names in one file, as dvc.lock holds them; a key that is not there is the user's to mend. */
export function selectParams(all: Value, wanted: ParamsFile, where: Where): ValueMap {
  if (wanted.keys === null) {
    if (isMap(all)) return all;
    throw new UserError("a parameters file holds a mapping", { where: { file: wanted.file } });
  }
  const found: ValueMap = new Map();
  for (const key of wanted.keys) {
    const value = lookUp(all, key);
    if (value === undefined) throw missingKey(all, key, wanted.file, where);
    found.set(key, value);
  }
  return found;
}

/** Sorted by key, as dvc.lock holds them. */
export function sortedParams(values: ValueMap): ValueMap {
  return new Map([...values].sort(([a], [b]) => byCodePoint(formatScalar(a), formatScalar(b))));
}

/** Follows a dotted key; a number steps into a list. */
function lookUp(value: Value, key: string): Value | undefined {
  let here: Value | undefined = value;
  for (const part of key.split(".")) {
    if (isMap(here)) here = here.has(part) ? here.get(part) : byFormat(here, part);
    else if (Array.isArray(here) && /^\d+$/.test(part)) here = here[Number(part)];
    else return undefined;
    if (here === undefined) return undefined;
  }
  return here;
}

function byFormat(map: ValueMap, part: string): Value | undefined {
  for (const [key, value] of map) if (typeof key !== "string" && formatScalar(key) === part) return value;
  return undefined;
}

function missingKey(all: Value, key: string, file: string, where: Where): UserError {
  const parts = key.split(".");
  let depth = parts.length - 1;
  while (depth > 0 && lookUp(all, parts.slice(0, depth).join(".")) === undefined) depth--;
  const parent = depth === 0 ? all : lookUp(all, parts.slice(0, depth).join("."));
  const keys = isMap(parent) ? [...parent.keys()].map((one) => formatScalar(one)) : [];
  const near = nearest(parts[depth] ?? key, keys);
  const known = keys.length === 0 ? undefined : `Keys there: ${keys.slice(0, 20).join(", ")}.`;
  const fix = near === undefined ? known : `Did you mean \`${[...parts.slice(0, depth), near].join(".")}\`?`;
  return new UserError(`the parameter \`${key}\` is not in ${file}`, fix === undefined ? { where } : { where, fix });
}

async function tomlValues(text: string, file: string): Promise<Value> {
  const { parse: parseToml } = await import("smol-toml");
  let parsed: unknown;
  try {
    parsed = parseToml(text, { integersAsBigInt: true });
  } catch (cause) {
    const line = cause instanceof Error && "line" in cause && typeof cause.line === "number" ? cause.line : undefined;
    const said = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause);
    throw new UserError(`not valid TOML: ${said}`, { where: line === undefined ? { file } : { file, line }, cause });
  }
  return fromObject(parsed);
}

function fromObject(value: unknown): Value {
  if (typeof value === "bigint" || typeof value === "number" || typeof value === "string") return value;
  if (typeof value === "boolean" || value === null) return value;
  if (Array.isArray(value)) return value.map(fromObject);
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "object") return new Map(Object.entries(value).map(([key, item]) => [key, fromObject(item)]));
  return null;
}

/** JSON with integers and floats apart, and keys in their order. */
export function parseJson(text: string, file: string): Value {
  try {
    // Marking every token keeps what JSON.parse would lose: 1.0 beside 1, big integers, and the order of keys like "1".
    const marked = text.replace(
      /"((?:[^"\\]|\\.)*)"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|-?Infinity|NaN/g,
      (token, inner: string | undefined) => (inner === undefined ? `"n${token}"` : `"s${inner}"`),
    );
    return fromMarked(JSON.parse(marked));
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new UserError(`not valid JSON: ${said}`, { where: { file }, cause });
  }
}

function fromMarked(value: unknown): Value {
  if (typeof value === "string") {
    const text = value.slice(1);
    if (value.startsWith("s")) return text;
    return /^-?\d+$/.test(text) ? BigInt(text) : Number(text);
  }
  if (Array.isArray(value)) return value.map(fromMarked);
  if (typeof value === "object" && value !== null) {
    return new Map(Object.entries(value).map(([key, item]) => [key.slice(1), fromMarked(item)]));
  }
  return typeof value === "boolean" ? value : null;
}
