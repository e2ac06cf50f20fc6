import { posix } from "node:path";
import { UserError, type Where } from "../lib/errors.ts";
import { nearest } from "../lib/nearest.ts";
import { hasExpression, type ParsingConfig, type Scope } from "./interpolate.ts";
import { parseParams } from "./params.ts";
import type { Place } from "./place.ts";
import { formatScalar, isMap, type Value, type ValueMap } from "./value.ts";

/** Reads a file by its path below the root. */
export type ReadFile = (path: string) => Promise<string | undefined>;

/** The values that `${…}` may name, and from which files they came. */
export interface Variables extends Scope {
  /** File → the keys taken from it; null: all of it. */
  readonly imports: Map<string, string[] | null>;
  /** `item` and `key` inside foreach and matrix. */
  readonly reserved: ReadonlySet<string>;
}

/** What a dvc.yaml file may use: params.yaml beside it, and its `vars`. */
export async function fileVariables(
  read: ReadFile,
  dir: string,
  vars: Value,
  parsing: ParsingConfig,
  place: Place,
): Promise<Variables> {
  const scope: Variables = { values: new Map(), parsing, imports: new Map(), reserved: new Set() };
  const defaults = posix.join(dir, "params.yaml");
  if ((await read(defaults)) !== undefined) await importFile(scope, read, dir, "params.yaml", place);
  await addVars(scope, read, dir, vars, place);
  return scope;
}

/** The same with a stage's own `vars` added, and nothing changed for the others. */
export async function stageVariables(
  outer: Variables,
  read: ReadFile,
  wdir: string,
  vars: Value,
  place: Place,
): Promise<Variables> {
  if (vars === null || (Array.isArray(vars) && vars.length === 0)) return outer;
  const scope: Variables = {
    ...outer,
    values: copyMaps(outer.values),
    imports: new Map([...outer.imports].map(([file, keys]) => [file, keys === null ? null : [...keys]])),
  };
  await addVars(scope, read, wdir, vars, place);
  return scope;
}

/** The same with `item` and `key` set. */
export function withItem(outer: Variables, entries: Readonly<Record<string, Value>>): Variables {
  const values: ValueMap = new Map(outer.values);
  for (const [name, value] of Object.entries(entries)) values.set(name, value);
  return { ...outer, values, reserved: new Set([...outer.reserved, ...Object.keys(entries)]) };
}

async function addVars(scope: Variables, read: ReadFile, dir: string, vars: Value, place: Place): Promise<void> {
  if (vars === null) return;
  refuseExpressions(vars, place);
  for (const [index, one] of (Array.isArray(vars) ? vars : []).entries()) {
    const where = place.at(index);
    if (typeof one === "string") await importFile(scope, read, dir, one, where);
    else if (isMap(one)) merge(scope, textKeys(one), "vars", where);
  }
}

function refuseExpressions(value: Value, place: Place): void {
  if (typeof value === "string" && hasExpression(value)) {
    throw new UserError(`\`vars\` cannot hold \`${value}\`: nothing is interpolated here`, { where: place });
  }
  if (Array.isArray(value)) for (const [index, one] of value.entries()) refuseExpressions(one, place.at(index));
  if (!isMap(value)) return;
  for (const [key, one] of value) {
    const inside = place.at(formatScalar(key));
    refuseExpressions(key, inside);
    refuseExpressions(one, inside);
  }
}

/** `file.yaml` or `file.yaml:key,other`. */
async function importFile(scope: Variables, read: ReadFile, dir: string, item: string, where: Where): Promise<void> {
  const colon = item.indexOf(":");
  const path = posix.normalize(posix.join(dir, colon < 0 ? item : item.slice(0, colon)));
  const keys =
    colon < 0
      ? []
      : item
          .slice(colon + 1)
          .split(",")
          .filter((key) => key !== "");
  const known = scope.imports.get(path);
  if (known === null && keys.length === 0) return;
  if (known !== undefined && (known === null || keys.length === 0 || keys.some((key) => known.includes(key)))) {
    throw new UserError(`\`${item}\` is loaded already${known === null ? "" : " in part"}`, { where });
  }
  const text = await read(path);
  if (text === undefined) throw new UserError(`\`${path}\`, named under \`vars\`, does not exist`, { where });
  const data = await parseParams(text, path);
  if (!isMap(data)) throw new UserError(`\`${path}\` holds no mapping`, { where });
  merge(scope, keys.length === 0 ? textKeys(data) : pick(data, keys, path, where), path, where);
  scope.imports.set(path, keys.length === 0 ? null : [...(known ?? []), ...keys]);
}

function pick(data: ValueMap, keys: readonly string[], path: string, where: Where): ValueMap {
  const picked: ValueMap = new Map();
  for (const key of keys) {
    const value = data.get(key);
    if (value === undefined) {
      const near = nearest(
        key,
        [...data.keys()].map((one) => formatScalar(one)),
      );
      const fix = near === undefined ? {} : { fix: `Did you mean \`${near}\`?` };
      throw new UserError(`could not find \`${key}\` in ${path}`, { where, ...fix });
    }
    picked.set(key, value);
  }
  return textKeys(picked);
}

function merge(scope: Variables, from: ValueMap, source: string, where: Where): void {
  for (const key of from.keys()) {
    if (typeof key === "string" && scope.reserved.has(key)) {
      throw new UserError(`\`${key}\` from ${source} cannot be set inside foreach or matrix`, { where });
    }
  }
  mergeInto(scope.values, from, source, [], where);
}

function mergeInto(into: ValueMap, from: ValueMap, source: string, path: readonly string[], where: Where): void {
  for (const [key, value] of from) {
    const there = into.get(key);
    const here = [...path, formatScalar(key)];
    if (isMap(there) && isMap(value)) mergeInto(there, value, source, here, where);
    else if (there !== undefined) {
      throw new UserError(`\`${here.join(".")}\` from ${source} is defined already`, {
        where,
        fix: "Each variable has one definition: rename one of the two.",
      });
    } else into.set(key, value);
  }
}

/** Only text can be named by an expression; maps are copied, so that merging changes no file's own values. */
function textKeys(map: ValueMap): ValueMap {
  return new Map([...map].filter(([key]) => typeof key === "string").map(([key, value]) => [key, copyNested(value)]));
}

function copyNested(value: Value): Value {
  if (isMap(value)) return textKeys(value);
  return Array.isArray(value) ? value.map(copyNested) : value;
}

function copyMaps(map: ValueMap): ValueMap {
  return new Map([...map].map(([key, value]) => [key, isMap(value) ? copyMaps(value) : value]));
}
