import { posix } from "node:path";
import { UserError, type Where } from "../lib/errors.ts";
import { interpolate, interpolateText, type ParsingConfig } from "./interpolate.ts";
import { formatScalar, isMap, type Value, type ValueMap } from "./value.ts";
import { fileVariables, type ReadFile, stageVariables, type Variables, withItem } from "./vars.ts";

/** A stage with every template resolved, still in dvc.yaml's words. */
export interface ResolvedStage {
  readonly name: string;
  readonly data: ValueMap;
  readonly where: Where;
}

interface TemplateSource {
  /** The dvc.yaml's path below the root. */
  readonly file: string;
  readonly value: ValueMap;
  readonly read: ReadFile;
  readonly parsing: ParsingConfig;
  /** Where a part of the file stands. */
  locate(path: readonly string[]): Where;
}

interface ResolvedFile {
  readonly stages: readonly ResolvedStage[];
  /** What stands beside the stages: metrics, plots, params, artifacts. */
  readonly top: ValueMap;
}

/** Resolves a dvc.yaml: its variables, `foreach`, `matrix`, and every `${…}`. */
export async function resolveFile(source: TemplateSource): Promise<ResolvedFile> {
  const { value, read, file, locate } = source;
  const dir = posix.dirname(file);
  const scope = await fileVariables(read, dir, value.get("vars") ?? null, source.parsing, locate(["vars"]));
  const stages: ResolvedStage[] = [];
  const section = value.get("stages");
  for (const [key, definition] of isMap(section) ? section : []) {
    const name = formatScalar(key);
    if (!isMap(definition)) continue;
    const where = locate(["stages", name]);
    for (const instance of instancesOf(name, definition, scope, where)) {
      const data = await resolveStage(source, dir, instance, where);
      stages.push({ name: instance.name, data, where });
    }
  }
  const top: ValueMap = new Map();
  for (const key of ["metrics", "plots", "params", "artifacts"]) {
    const part = value.get(key);
    if (part !== undefined) top.set(key, interpolate(part, scope, key, locate([key])));
  }
  return { stages, top };
}

interface Instance {
  readonly name: string;
  readonly template: ValueMap;
  readonly scope: Variables;
}

function instancesOf(name: string, definition: ValueMap, scope: Variables, where: Where): Instance[] {
  const matrix = definition.get("matrix");
  if (isMap(matrix)) {
    const template = new Map([...definition].filter(([key]) => key !== "matrix"));
    const axes = interpolate(matrix, scope, "matrix", where);
    return combinations(isMap(axes) ? axes : new Map(), where).map(([key, item]) => ({
      name: `${name}@${key}`,
      template,
      scope: withItem(scope, { key, item }),
    }));
  }
  const template = definition.get("do");
  if (!isMap(template)) return [{ name, template: definition, scope }];
  const over = interpolate(definition.get("foreach") ?? null, scope, "foreach", where);
  return iterations(over, name, where).map(([key, item]) => ({
    name: `${name}@${key}`,
    template,
    scope: withItem(scope, isMap(over) ? { item, key } : { item }),
  }));
}

function iterations(over: Value, name: string, where: Where): [string, Value][] {
  if (isMap(over)) return unique([...over].map(([key, item]) => [formatScalar(key), item]));
  if (!Array.isArray(over)) {
    throw new UserError(`\`foreach\` of \`${name}\` is ${kindName(over)}, and takes a list or a mapping`, { where });
  }
  // A list of plain values names its stages by value; where one is composite, by position.
  const composite = over.some((item) => typeof item === "object" && item !== null);
  return unique(over.map((item, index) => [composite ? String(index) : fragment(item, index, ""), item]));
}

function combinations(axes: ValueMap, where: Where): [string, ValueMap][] {
  let rows: { words: string[]; item: ValueMap }[] = [{ words: [], item: new Map() }];
  for (const [axis, values] of axes) {
    const list = isMap(values) ? [...values.keys()] : values;
    if (!Array.isArray(list)) {
      throw new UserError(`\`matrix.${formatScalar(axis)}\` is ${kindName(values)}, and takes a list`, { where });
    }
    rows = rows.flatMap((row) =>
      list.map((value, index) => ({
        words: [...row.words, fragment(value, index, formatScalar(axis))],
        item: new Map([...row.item, [axis, value]]),
      })),
    );
  }
  return unique(rows.map(({ words, item }): [string, ValueMap] => [words.join("-"), item]));
}

/** Later ones win, in the place of the first, as in a mapping. */
function unique<T>(entries: readonly [string, T][]): [string, T][] {
  return [...new Map(entries)];
}

function fragment(value: Value, index: number, axis: string): string {
  return typeof value === "object" && value !== null ? `${axis}${index}` : formatScalar(value);
}

function kindName(value: Value): string {
  if (isMap(value)) return "a mapping";
  return Array.isArray(value) ? "a list" : `\`${formatScalar(value)}\``;
}

async function resolveStage(
  source: TemplateSource,
  dir: string,
  { template, scope }: Instance,
  where: Where,
): Promise<ValueMap> {
  const written = template.get("wdir");
  const resolved = typeof written === "string" ? interpolateText(written, scope, "wdir", where) : ".";
  const wdir = posix.join(dir, typeof resolved === "string" ? resolved : ".");
  const inner = await stageVariables(scope, source.read, wdir, template.get("vars") ?? null, where);
  const data: ValueMap = new Map();
  for (const [key, value] of template) {
    if (key !== "vars") data.set(key, interpolate(value, inner, formatScalar(key), where));
  }
  return data;
}
