import { UserError } from "../../../lib/errors.ts";
import type { PlotProps } from "../../../pipeline/plots.ts";
import { type BuiltIn, isBuiltIn, quantities } from "../../../report/dvc-templates.ts";
import type { FigureOf } from "../../../report/figure.ts";
import type { Joined, JoinedRow } from "./join.ts";
import { alongCurves, evenly } from "./thin.ts";

type DvcFigure = FigureOf<"dvc">;
type Row = DvcFigure["rows"][number];
type Cell = Row["fields"][string];
type Side = Row["side"];

const longestName = 240;
const longestText = 1000;

/** What both sides have of one plot; the candidate's names are the figure's, as DVC takes those of the first revision. */
export interface Sides {
  readonly candidate: Joined | undefined;
  readonly baseline: Joined | undefined;
}

interface Options {
  readonly id: string;
  readonly title: string;
  readonly props: PlotProps;
  /** Whether the template is the repository's own, which may look at any column. */
  readonly isOwnTemplate: boolean;
  readonly mostRows: number;
}

/** One figure of both sides. Throws a UserError where what there is cannot be drawn. */
export function dvcFigure(sides: Sides, { id, title, props, isOwnTemplate, mostRows }: Options): DvcFigure {
  const named = sides.candidate ?? sides.baseline;
  if (named === undefined) throw new UserError("its files have no rows");
  const template = props.template ?? "linear";
  for (const name of [named.x, named.y, template])
    if (name.length > longestName) throw new UserError(`a name in it has more than ${longestName} characters`);
  const own = isBuiltIn(template) && !isOwnTemplate ? template : undefined;
  const all = (["baseline", "candidate"] as const).flatMap((side) =>
    (sides[side]?.rows ?? []).map((row) => rowOf(row, side, sides[side] ?? named, own)),
  );
  if (own !== undefined) requireNumbers(all, named, own);
  const rows = fitted(all, named, own, mostRows);
  const isCut = rows.length < all.length && !rows.some((row) => row.n !== undefined);
  const short = (text: string): string => text.slice(0, longestName);
  const sources = named.sources
    .slice(0, 100)
    .map((one) => ({ filename: short(one.filename), field: short(one.field) }));
  return {
    kind: "dvc",
    id,
    title: short(title),
    template,
    x: named.x,
    y: named.y,
    x_label: short(named.x_label),
    y_label: short(named.y_label),
    ...(sources.length > 1 || own === undefined ? { sources } : {}),
    rows: [...rows],
    ...(isCut ? { rows_in_all: all.length } : {}),
  };
}

/** DVC's own templates look at x and y alone; a template of the repository's at whatever it likes. */
function rowOf(
  { row, source, ...at }: JoinedRow,
  side: Side,
  { x, y, sources }: Joined,
  own: BuiltIn | undefined,
): Row {
  const isNumber = (axis: "x" | "y"): boolean => own !== undefined && quantities(own).includes(axis);
  const cells: [string, Cell][] = [];
  const add = (name: string, value: unknown, number = false): void => {
    const cell = number ? numberOf(value) : cellOf(value);
    if (value !== undefined && cell !== undefined && name.length <= longestName) cells.push([name, cell]);
  };
  if (own === undefined) for (const [name, value] of row) add(name, value);
  add(y, at.y, isNumber("y"));
  // Where both are of one name it is x that DVC puts there last.
  add(x, at.x, isNumber("x"));
  return { side, ...(sources.length > 1 ? { source } : {}), fields: Object.fromEntries(cells) };
}

function cellOf(value: unknown): Cell | undefined {
  if (typeof value === "string") return value.slice(0, longestText);
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "boolean" || value === null) return value;
  return value instanceof Date ? value.toISOString() : undefined;
}

/** A number, or nothing: an empty cell is a gap and no zero. */
function numberOf(value: unknown): number | null {
  if (typeof value === "boolean") return Number(value);
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : null;
}

function requireNumbers(rows: readonly Row[], { x, y }: Joined, own: BuiltIn): void {
  for (const axis of quantities(own)) {
    const name = axis === "x" ? x : y;
    if (!rows.some(({ fields }) => typeof fields[name] === "number"))
      throw new UserError(`\`${name}\` holds no number, and the template \`${own}\` draws numbers`);
  }
}

function fitted(rows: readonly Row[], named: Joined, own: BuiltIn | undefined, most: number): readonly Row[] {
  if (own === "confusion" || own === "confusion_normalized") {
    const counted = counts(rows, named);
    if (counted.length > most) throw new UserError(`it has ${counted.length} cells, and at most ${most} are shown`);
    return counted;
  }
  if (own === "bar_horizontal" || own === "bar_horizontal_sorted") {
    if (rows.length > most) throw new UserError(`it has ${rows.length} bars, and at most ${most} are shown`);
    return rows;
  }
  const isCurve = own === "linear" || own === "simple" || own === "smooth";
  return isCurve ? alongCurves(rows, named.y, most) : evenly(rows, most);
}

/** Rows that are alike as one, with how many there are. */
function counts(rows: readonly Row[], { x, y }: Joined): Row[] {
  const found = new Map<string, Row>();
  for (const row of rows) {
    const key = JSON.stringify([row.side, row.source, row.fields[x] ?? null, row.fields[y] ?? null]);
    const known = found.get(key);
    found.set(key, { ...row, n: (known?.n ?? 0) + 1 });
  }
  return [...found.values()];
}
