import { UserError } from "../lib/errors.ts";
import { parsePython } from "../pipeline/python.ts";
import { toJson } from "../pipeline/value.ts";
import { numberOf } from "./metrics.ts";
import type { RunRecord } from "./record.ts";
import { isMapping, parseValues, wordsOf } from "./values.ts";

export type Params = RunRecord["params"];

const maxParams = 100_000;
const maxText = 10_000;
const maxDepth = 100;

/**
 * Reads a parameters file (YAML, JSON, TOML, or Python) as `params.yaml:train.lr` → value.
 * Lists are kept whole, as JSON: they are one setting, and not many.
 */
export function flattenParams(text: string, file: string): Params {
  const value = file.endsWith(".py") ? toJson(parsePython(text, file)) : parseValues(text, file);
  if (value === null || value === undefined) return {};
  if (!isMapping(value)) {
    throw new UserError("a parameters file is a mapping from names to values", { where: { file, line: 1, column: 1 } });
  }
  const params = new Map<string, Params[string]>();
  const walk = (name: string, member: unknown, depth: number): void => {
    if (isMapping(member) && Object.keys(member).length > 0) {
      if (depth > maxDepth) {
        throw new UserError(`a parameter lies more than ${maxDepth} levels deep`, { where: { file } });
      }
      for (const [key, inner] of Object.entries(member)) walk(`${name}.${key}`, inner, depth + 1);
      return;
    }
    if (params.size >= maxParams)
      throw new UserError(`more than ${maxParams} parameters in one file`, { where: { file } });
    params.set(`${file}:${name}`, plain(member));
  };
  for (const [key, member] of Object.entries(value)) walk(key, member, 1);
  return Object.fromEntries(params);
}

function plain(value: unknown): Params[string] {
  if (typeof value === "number") return numberOf(value);
  if (typeof value === "boolean" || value === null) return value;
  return wordsOf(value, maxText);
}
