import { UserError } from "../../../lib/errors.ts";
import type { PlotAxis, PlotProps } from "../../../pipeline/plots.ts";
import type { PlotFile, Row } from "./read.ts";

/** A column of a file. */
interface Column {
  readonly file: string;
  readonly field: string;
}

/** What DVC calls a row's place where no x is named, and axes whose files call them differently. */
const placeName = "step";
const joinedX = "dvc_inferred_x_value";
const joinedY = "dvc_inferred_y_value";

/** Of one plot's side. */
const mostColumns = 100;
const mostRows = 1_000_000;

/** One side of a plot: the rows of all its columns below each other, and what they are called. */
export interface Joined {
  readonly x: string;
  readonly y: string;
  readonly x_label: string;
  readonly y_label: string;
  /** One for each column of y: whose rows they are, by the file's name (as far as names differ) and the column's. */
  readonly sources: readonly { readonly filename: string; readonly field: string }[];
  readonly rows: readonly JoinedRow[];
}

export interface JoinedRow {
  readonly row: Row;
  /** What stands under the names of x and y; undefined where the row has no such cell. */
  readonly x: unknown;
  readonly y: unknown;
  readonly source: number;
}

/** The files that a plot is made of: its own, or those that `y` names, and the first that `x` names. */
export function filesOf(id: string, { x, y }: PlotProps): string[] {
  const own = y instanceof Map ? [...y.keys()] : [id];
  const [first] = x instanceof Map ? [...x.keys()] : [];
  return [...new Set(first === undefined ? own : [...own, first])];
}

/**
 * Joins the files of a plot into rows with one x and one y, as DVC does: x is a column of the same file, or of another with as
 * many rows, or the row's place; y is the last column where none is named. Undefined where there are no rows. Throws a
 * UserError where a column is not there or files do not fit each other.
 */
export function joinFiles(id: string, props: PlotProps, files: ReadonlyMap<string, PlotFile>): Joined | undefined {
  const ys = columnsOf(props.y ?? files.get(id)?.last, id);
  const xs = xColumns(props, id, ys);
  for (const column of [...xs, ...ys]) requireColumn(column, files);
  if (xs.length > 1 && xs.length !== ys.length) {
    throw new UserError(`it has ${xs.length} columns for x and ${ys.length} for y: one for all, or one for each`);
  }
  const xFields = new Set(xs.map((one) => one.field));
  const yFields = new Set(ys.map((one) => one.field));
  const x = xs.length === 0 ? placeName : xs.length > 1 && xFields.size > 1 ? joinedX : (xs[0]?.field ?? placeName);
  const [firstY] = yFields;
  if (firstY === undefined) return undefined;
  const y = yFields.size > 1 ? joinedY : firstY;
  if (ys.length > mostColumns)
    throw new UserError(`it has ${ys.length} columns for y, and at most ${mostColumns} are read`);
  const length = ys.reduce((sum, { file }) => sum + (files.get(file)?.rows.length ?? 0), 0);
  if (length > mostRows) throw new UserError(`it has ${length} rows, and at most ${mostRows} are read`);
  const common = commonFolder(ys.map((one) => one.file));
  const rows = ys.flatMap((column, source): JoinedRow[] => {
    const xColumn = xs.length > 1 ? xs[source] : xs[0];
    const own = files.get(column.file)?.rows ?? [];
    const other = xColumn === undefined ? own : (files.get(xColumn.file)?.rows ?? []);
    if (other.length !== own.length) throw notAsLong(xColumn, other, column, own);
    return own.map((row, place) => ({
      row,
      x: xColumn === undefined ? place : other[place]?.get(xColumn.field),
      y: row.get(column.field),
      source,
    }));
  });
  if (rows.length === 0) return undefined;
  return {
    x,
    y,
    x_label: props.x_label ?? (xs.length === 0 ? placeName : xFields.size === 1 ? x : "x"),
    y_label: props.y_label ?? (yFields.size === 1 ? y : "y"),
    sources: ys.map(({ file, field }) => ({ filename: file.slice(common.length), field })),
    rows,
  };
}

function columnsOf(axis: PlotAxis | undefined, id: string): Column[] {
  if (axis === undefined) return [];
  const byFile: Iterable<readonly [string, string | readonly string[]]> =
    axis instanceof Map ? axis : [[id, axis as string | readonly string[]]];
  return [...byFile].flatMap(([file, fields]) =>
    (typeof fields === "string" ? [fields] : fields).map((field) => ({ file, field })),
  );
}

/** A name alone is a column that each file of y has. */
function xColumns({ x, y }: PlotProps, id: string, ys: readonly Column[]): Column[] {
  if (typeof x !== "string") return columnsOf(x, id);
  return y instanceof Map ? ys.map(({ file }) => ({ file, field: x })) : [{ file: id, field: x }];
}

function requireColumn({ file, field }: Column, files: ReadonlyMap<string, PlotFile>): void {
  const first = files.get(file)?.rows[0];
  if (first === undefined || first.has(field)) return;
  const names = [...first.keys()];
  const shown = names.slice(0, 10).join("`, `");
  throw new UserError(
    `\`${file}\` has no column \`${field}\`: it has \`${shown}\`${names.length > 10 ? " and others" : ""}`,
  );
}

function notAsLong(x: Column | undefined, xRows: readonly Row[], y: Column, yRows: readonly Row[]): UserError {
  return new UserError(
    `\`${x?.field}\` of \`${x?.file}\` has ${xRows.length} rows, and \`${y.field}\` of \`${y.file}\` has ${yRows.length}`,
  );
}

/** The folders that all of several files' names begin with. */
function commonFolder(files: readonly string[]): string {
  const [first = "", ...others] = [...new Set(files)];
  if (others.length === 0) return "";
  const parts = first.split("/").slice(0, -1);
  while (parts.length > 0 && !others.every((file) => file.startsWith(`${parts.join("/")}/`))) parts.pop();
  return parts.length === 0 ? "" : `${parts.join("/")}/`;
}
