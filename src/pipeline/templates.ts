import { posix } from "node:path";
import { UserError } from "../lib/errors.ts";
import { interpolate, interpolateText, type ParsingConfig } from "./interpolate.ts";
import type { Place } from "./place.ts";
import { formatScalar, isMap, type Scalar, type Value, type ValueMap } from "./value.ts";
import { fileVariables, type ReadFile, stageVariables, type Variables, withItem } from "./vars.ts";

/** A stage with every template resolved, still in dvc.yaml's words. */
export interface ResolvedStage {
  readonly name: string;
  readonly data: ValueMap;
  readonly place: Place;
  /** Where its keys stand: the stage itself, or its `do`. */
  readonly body: Place;
}

interface TemplateSource {
  /** The dvc.yaml's path below the root. */
  readonly file: string;
  readonly value: ValueMap;
  readonly read: ReadFile;
  readonly parsing: ParsingConfig;
  readonly place: Place;
}

interface ResolvedFile {
  readonly stages: readonly ResolvedStage[];
  /** What stands beside the stages: metrics, plots, params, artifacts. */
  readonly top: ValueMap;
}

/** Resolves a dvc.yaml: its variables, `foreach`, `matrix`, and every `${…}`. */
export async function resolveFile(source: TemplateSource): Promise<ResolvedFile> {
  const { value, read, file, place } = source;
  const dir = posix.dirname(file);
  const scope = await fileVariables(read, dir, value.get("vars") ?? null, source.parsing, place.at("vars"));
  const stages: ResolvedStage[] = [];
  const section = value.get("stages");
  for (const [key, definition] of isMap(section) ? section : []) {
    const name = formatScalar(key);
    if (!isMap(definition)) continue;
    const where = place.at("stages", name);
    checkName(key, where);
    for (const instance of instancesOf(name, definition, scope, where)) {
      const data = await resolveStage(source, dir, instance);
      stages.push({ name: instance.name, data, place: where, body: instance.body });
    }
  }
  const top: ValueMap = new Map();
  for (const key of ["metrics", "plots", "params", "artifacts", "datasets"]) {
    const part = value.get(key);
    if (part === undefined) continue;
    if (key === "artifacts") requireTextKeys(part, place.at(key));
    top.set(key, interpolate(part, scope, key, place.at(key)));
  }
  return { stages, top };
}

/** `@` stands between a group and its key: DVC finds no stage that has one of its own. */
function checkName(name: Scalar, where: Place): void {
  if (typeof name === "string" && name !== "" && !name.includes("@")) return;
  const what = typeof name === "string" ? `\`${name}\`` : `\`${formatScalar(name)}\`, which is no text,`;
  throw new UserError(`a stage cannot be called ${what === "``" ? "nothing" : what}`, {
    where,
    fix: typeof name === "string" ? "Give it a name without `@`." : "Put the name in quotes.",
  });
}

function requireTextKeys(value: Value, place: Place): void {
  for (const key of isMap(value) ? value.keys() : []) {
    if (typeof key === "string") continue;
    const where = place.at(formatScalar(key));
    throw new UserError(`\`${formatScalar(key)}\` is no text, and names are`, { where, fix: "Put it in quotes." });
  }
}

interface Instance {
  readonly name: string;
  readonly template: ValueMap;
  readonly scope: Variables;
  readonly body: Place;
}

function instancesOf(name: string, definition: ValueMap, scope: Variables, where: Place): Instance[] {
  const matrix = definition.get("matrix");
  if (isMap(matrix)) {
    const template = new Map([...definition].filter(([key]) => key !== "matrix"));
    const place = where.at("matrix");
    const axes = interpolate(matrix, scope, "matrix", place);
    return combinations(isMap(axes) ? axes : new Map(), matrix, place).map(([key, item]) => ({
      name: instanceName(name, key, place),
      template,
      scope: withItem(scope, { key, item }),
      body: where,
    }));
  }
  const template = definition.get("do");
  if (!isMap(template)) return [{ name, template: definition, scope, body: where }];
  const written = definition.get("foreach") ?? null;
  const place = where.at("foreach");
  const over = interpolate(written, scope, "foreach", place);
  return iterations(over, written, name, place).map(([key, item]) => ({
    name: instanceName(name, key, place),
    template,
    scope: withItem(scope, isMap(over) ? { item, key } : { item }),
    body: where.at("do"),
  }));
}

function instanceName(group: string, key: string, where: Place): string {
  if (key !== "" && !key.includes("@")) return `${group}@${key}`;
  throw new UserError(`\`${group}\` has an item whose name is \`${key}\`, and a name has letters and no \`@\``, {
    where,
    fix: "Use a mapping: its keys are the names.",
  });
}

function iterations(over: Value, written: Value, name: string, where: Place): [string, Value][] {
  if (isMap(over)) return unique([...over].map(([key, item]) => [formatScalar(key), item]));
  if (!Array.isArray(over)) {
    throw new UserError(`\`foreach\` of \`${name}\` is ${kindName(over)}, and takes a list or a mapping`, { where });
  }
  // A list of plain values names its stages by value; where one is composite, by position.
  const composite = over.some((item) => typeof item === "object" && item !== null);
  return unique(over.map((item, index) => [composite ? String(index) : fragment(item, index, "", written), item]));
}

function combinations(axes: ValueMap, written: ValueMap, where: Place): [string, ValueMap][] {
  const before = [...written.values()];
  let rows: { words: string[]; item: ValueMap }[] = [{ words: [], item: new Map() }];
  for (const [place, [axis, values]] of [...axes].entries()) {
    if (typeof axis !== "string") {
      throw new UserError(`\`${formatScalar(axis)}\` in \`matrix\` is no text: put it in quotes`, { where });
    }
    const list = isMap(values) ? [...values.keys()] : values;
    if (!Array.isArray(list)) {
      throw new UserError(`\`matrix.${axis}\` is ${kindName(values)}, and takes a list`, {
        where: where.at(axis),
      });
    }
    rows = rows.flatMap((row) =>
      list.map((value, index) => ({
        words: [...row.words, fragment(value, index, axis, before[place] ?? null)],
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

/** The word that an item gives to its stage's name. `written` is the list as the file has it. */
function fragment(value: Value, index: number, axis: string, written: Value): string {
  if (typeof value === "object" && value !== null) return `${axis}${index}`;
  const own = Array.isArray(written) ? written[index] : undefined;
  // DVC spells a boolean that came from a variable as Python does.
  if (typeof value === "boolean" && typeof own !== "boolean") return value ? "True" : "False";
  return formatScalar(value);
}

function kindName(value: Value): string {
  if (isMap(value)) return "a mapping";
  return Array.isArray(value) ? "a list" : `\`${formatScalar(value)}\``;
}

async function resolveStage(source: TemplateSource, dir: string, instance: Instance): Promise<ValueMap> {
  const { template, scope, body } = instance;
  const written = template.get("wdir");
  const resolved = typeof written === "string" ? interpolateText(written, scope, "wdir", body.at("wdir")) : ".";
  const wdir = posix.join(dir, typeof resolved === "string" ? resolved : ".");
  const inner = await stageVariables(scope, source.read, wdir, template.get("vars") ?? null, body.at("vars"));
  const data: ValueMap = new Map();
  for (const [key, value] of template) {
    const name = formatScalar(key);
    if (name !== "vars") data.set(key, interpolate(value, inner, name, body.at(name)));
  }
  return data;
}
