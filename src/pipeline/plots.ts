import { posix } from "node:path";
import type { Where } from "../lib/errors.ts";
import { isOutside } from "./outside.ts";
import type { Stage } from "./pipeline.ts";
import { repoPath } from "./stage.ts";
import { formatScalar, isMap, type Value, type ValueMap } from "./value.ts";

/** A plot as one dvc.yaml defines it; what its files hold is not looked at. */
export interface PlotDefinition {
  /** The dvc.yaml that lists it under its own `plots`; undefined for an out of a stage. */
  readonly file?: string;
  /** The path of its file or folder, from the root; where `y` names the files, whatever its author calls it. */
  readonly id: string;
  readonly props: PlotProps;
}

/** Fields, by the file that has them (paths from the root), or of the plot's own file. */
export type PlotAxis = string | readonly string[] | ReadonlyMap<string, string | readonly string[]>;

export interface PlotProps {
  readonly x?: PlotAxis;
  readonly y?: PlotAxis;
  readonly title?: string;
  readonly template?: string;
  readonly x_label?: string;
  readonly y_label?: string;
  /** Of a stage's out: whether the first line of a CSV file names its columns. */
  readonly header?: boolean;
}

const texts = ["title", "template", "x_label", "y_label"] as const;

/** The entries of one dvc.yaml's `plots`. Of two that are called the same the later one holds, as in DVC. */
export function topPlots(value: Value | undefined, file: string, where: Where): PlotDefinition[] {
  const dir = posix.dirname(file);
  const found = new Map<string, PlotDefinition>();
  for (const one of Array.isArray(value) ? value : []) {
    // DVC looks at the first name of an entry alone.
    const [name, definition] = isMap(one) ? ([...one][0] ?? []) : [one, null];
    if (name === undefined || name === null || typeof name === "object") continue;
    const written = formatScalar(name);
    const map: ValueMap = isMap(definition) ? definition : new Map();
    const id = isMap(map.get("y")) ? written : repoPath(dir, written, "a path", where);
    found.set(written, { file, id, props: propsOf(map, (path) => repoPath(dir, path, "a path", where)) });
  }
  return [...found.values()];
}

/** What a stage marks as plots among its outs; `written`: its `plots` as dvc.yaml has them. */
export function stagePlots(written: Value | undefined, stage: Stage): PlotDefinition[] {
  const props = new Map<string, ValueMap>();
  for (const one of Array.isArray(written) ? written : []) {
    if (!isMap(one)) continue;
    for (const [path, flags] of one) {
      const known = props.get(formatScalar(path as string));
      props.set(formatScalar(path as string), new Map([...(known ?? []), ...(isMap(flags) ? flags : [])]));
    }
  }
  return stage.outs
    .filter((out) => out.kind === "plot" && !isOutside(out.path))
    .map(({ path: id }) => ({
      id,
      props: propsOf(props.get(stage.spelled.get(id) ?? id) ?? new Map(), (path) => path),
    }));
}

function propsOf(map: ValueMap, place: (path: string) => string): PlotProps {
  const header = map.get("header");
  const x = axisOf(map.get("x"), place);
  const y = axisOf(map.get("y"), place);
  return {
    ...Object.fromEntries(
      texts.flatMap((key) => {
        const value = map.get(key);
        return isText(value) ? [[key, formatScalar(value)]] : [];
      }),
    ),
    ...(x === undefined ? {} : { x }),
    ...(y === undefined ? {} : { y }),
    ...(typeof header === "boolean" ? { header } : {}),
  };
}

function axisOf(value: Value | undefined, place: (path: string) => string): PlotAxis | undefined {
  if (isText(value)) return formatScalar(value);
  if (Array.isArray(value)) return fieldsOf(value);
  if (!isMap(value)) return undefined;
  return new Map(
    [...value].flatMap(([path, fields]): [string, string | readonly string[]][] => {
      if (isText(fields)) return [[place(formatScalar(path)), formatScalar(fields)]];
      return Array.isArray(fields) ? [[place(formatScalar(path)), fieldsOf(fields)]] : [];
    }),
  );
}

function fieldsOf(list: readonly Value[]): string[] {
  return list.filter(isText).map(formatScalar);
}

function isText(value: Value | undefined): value is Exclude<Value, Value[] | ValueMap | null> {
  return value !== undefined && value !== null && typeof value !== "object";
}
