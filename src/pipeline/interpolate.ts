import { UserError, type Where } from "../lib/errors.ts";
import { nearest } from "../lib/nearest.ts";
import type { Place } from "./place.ts";
import { formatScalar, isMap, type Scalar, type Value, type ValueMap } from "./value.ts";

/** How a mapping becomes arguments of a command: DVC's `parsing.bool` and `parsing.list`. */
export interface ParsingConfig {
  readonly bool: "store_true" | "boolean_optional";
  readonly list: "nargs" | "append";
}

export const defaultParsing: ParsingConfig = { bool: "store_true", list: "nargs" };

export interface Scope {
  readonly values: ValueMap;
  readonly parsing: ParsingConfig;
}

const expression = /(?<!\\)\$\{(.*?)\}/g;

/** Whether a text holds `${…}` that is not escaped. */
export function hasExpression(text: string): boolean {
  return new RegExp(expression.source).test(text);
}

/** Resolves every `${…}` in a value, keys too. In `cmd` a mapping becomes `--key value` arguments. */
export function interpolate(value: Value, scope: Scope, key: string, place: Place): Value {
  if (!holdsExpression(value)) return value;
  if (typeof value === "string") return interpolateText(value, scope, key, place);
  if (Array.isArray(value)) return value.map((item, index) => interpolate(item, scope, key, place.at(index)));
  if (!isMap(value)) return value;
  const resolved: ValueMap = new Map();
  for (const [name, item] of value) {
    const where = place.at(formatScalar(name));
    const newName = interpolate(name, scope, key, where);
    if (typeof newName === "object" && newName !== null) {
      throw new UserError(`\`${String(name)}\` stands for a list or mapping, and a key must be text`, { where });
    }
    resolved.set(newName, interpolate(item, scope, key, where));
  }
  return resolved;
}

/** Whether anything in a value could be an expression, escaped or not: most values are what they are. */
function holdsExpression(value: Value): boolean {
  if (typeof value === "string") return value.includes("${");
  if (Array.isArray(value)) return value.some(holdsExpression);
  return isMap(value) && [...value].some(([name, item]) => holdsExpression(name) || holdsExpression(item));
}

/** Resolves a text; one that is nothing but `${…}` keeps the type of what it stands for. */
export function interpolateText(text: string, scope: Scope, key: string, where: Where): Value {
  const matches = [...text.matchAll(expression)];
  const [first] = matches;
  if (matches.length === 1 && first !== undefined && first[0] === text) {
    const value = select(scope.values, first[1] ?? "", where);
    checkKind(value, key, text, where);
    return value;
  }
  const joined = text.replace(expression, (whole, inner: string) => {
    const value = select(scope.values, inner, where);
    checkKind(value, key, whole, where);
    return show(value, scope.parsing, whole, where);
  });
  return joined.replaceAll("\\${", "${");
}

/** The value that `a.b[0]` names; text within `${…}` has no operators and no nesting. */
export function select(values: ValueMap, inner: string, where: Where): Value {
  const parts = splitExpression(inner, where);
  let here: Value = values;
  parts.forEach((raw, index) => {
    const part = raw.trim();
    const next: Value | undefined = isMap(here) ? here.get(part) : Array.isArray(here) ? item(here, part) : undefined;
    if (next === undefined) throw notFound(here, parts.slice(0, index), part, inner, where);
    here = next;
  });
  return here;
}

function item(list: readonly Value[], part: string): Value | undefined {
  return /^[-+]?\d+$/.test(part) ? list.at(Number(part)) : undefined;
}

function splitExpression(inner: string, where: Where): string[] {
  // A word, then any number of `.word` and `[word]`.
  const shape = /^[^.[\]]+(?:\s*\.[^.[\]]+|\s*\[[^.[\]]+\])*\s*$/;
  if (!shape.test(inner) || inner.trim() === "") {
    throw new UserError(`\`\${${inner}}\` is not an expression`, {
      where,
      fix: "Write a name, with `.name` or `[0]` behind it; `\\${` keeps a `${` as it is.",
    });
  }
  return inner.replaceAll("[", ".").replaceAll("]", "").split(".");
}

function notFound(here: Value, path: readonly string[], part: string, inner: string, where: Where): UserError {
  const keys = isMap(here) ? [...here.keys()].map((key) => formatScalar(key)) : [];
  const near = nearest(part, keys);
  const spelled = [...path.map((one) => one.trim()), near ?? ""].join(".");
  return new UserError(`could not find \`${inner.trim()}\`, which \`\${${inner}}\` asks for`, {
    where,
    fix: near === undefined ? "Define it in params.yaml or under `vars`." : `Did you mean \`\${${spelled}}\`?`,
  });
}

function checkKind(value: Value, key: string, text: string, where: Where): void {
  if (typeof value !== "object" || value === null || key.includes("foreach") || key === "matrix") return;
  if (isMap(value) && key === "cmd") return;
  const kind = Array.isArray(value) ? "list" : "mapping";
  throw new UserError(`\`${text}\` stands for a ${kind}, which cannot be put into \`${key}\``, { where });
}

function show(value: Value, parsing: ParsingConfig, text: string, where: Where): string {
  if (isMap(value)) return commandArguments(value, parsing, text, where);
  if (Array.isArray(value)) {
    throw new UserError(`\`${text}\` stands for a list, which cannot be part of a text`, { where });
  }
  return formatScalar(value);
}

function commandArguments(map: ValueMap, parsing: ParsingConfig, text: string, where: Where): string {
  const words: string[] = [];
  for (const [key, value] of flatten(map)) {
    if (typeof value === "boolean") {
      if (value) words.push(`--${key}`);
      else if (parsing.bool === "boolean_optional") words.push(`--no-${key}`);
    } else if (Array.isArray(value)) {
      value.forEach((one, index) => {
        if (typeof one === "object" && one !== null) {
          throw new UserError(`\`${text}\`: \`${key}\` is a list in a list, which has no form as arguments`, { where });
        }
        const word = listItem(one);
        words.push(parsing.list === "append" || index === 0 ? `--${key} ${word}` : word);
      });
    } else if (typeof value === "string") {
      words.push(`--${key} ${quoteWord(value)}`);
    } else if (!isMap(value)) {
      words.push(`--${key} ${formatScalar(value)}`);
    }
  }
  return words.join(" ").trimEnd();
}

function listItem(value: Scalar): string {
  if (typeof value === "string") return quoteWord(value);
  // Python's own spelling: DVC formats these with str().
  if (typeof value === "boolean") return value ? "True" : "False";
  return formatScalar(value);
}

function flatten(map: ValueMap, prefix = ""): [string, Value][] {
  return [...map].flatMap(([key, value]): [string, Value][] => {
    const name = `${prefix}${formatScalar(key)}`;
    return isMap(value) ? flatten(value, `${name}.`) : [[name, value]];
  });
}

/** One word for a POSIX shell. */
export function quoteWord(text: string): string {
  if (text === "") return "''";
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'"'"'`)}'`;
}
