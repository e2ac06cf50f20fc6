import type { ModelReport } from "./bundle.ts";
import { type FigureOf, mostPoints } from "./figure.ts";
import { thinLine } from "./thin-line.ts";

/** Curves of one file, each with its own axis. */
const mostCurves = 6;

/** Evidence that counts epochs or steps (CSV, TSV, JSON lines): each of its other numbers over them. */
export function curves({ evidence }: ModelReport): FigureOf<"lines">[] {
  return evidence.flatMap(({ path, side, text }) => {
    if (side !== "candidate") return [];
    const candidate = readHistory(path, text);
    if (candidate === undefined) return [];
    const other = evidence.find((one) => one.side === "baseline" && one.path === path);
    const baseline = other === undefined ? undefined : readHistory(path, other.text);
    return [...candidate.columns].slice(0, mostCurves).map(([y, points]): FigureOf<"lines"> => {
      const before = baseline?.counter === candidate.counter ? baseline.columns.get(y) : undefined;
      return {
        kind: "lines",
        of: "curve",
        id: `files/${path}:${y}`.slice(0, 300),
        title: `${y} (${path})`.slice(0, 240),
        x: candidate.counter.slice(0, 240),
        y: y.slice(0, 240),
        series: [
          ...(before === undefined ? [] : [{ side: "baseline" as const, points: before }]),
          { side: "candidate", points },
        ],
      };
    });
  });
}

interface History {
  /** `epoch`, as the file writes it. */
  readonly counter: string;
  readonly columns: ReadonlyMap<string, [number, number][]>;
}

function readHistory(path: string, text: string): History | undefined {
  const rows = /\.(csv|tsv)$/i.test(path)
    ? fromTable(text, /\.tsv$/i.test(path) ? "\t" : ",")
    : /\.(jsonl|ndjson)$/i.test(path)
      ? fromLines(text)
      : undefined;
  const names = [...new Set(rows?.slice(0, 100).flatMap((row) => [...row.keys()]))];
  const counter = names.find((name) => /^(global[_ ])?(epoch|step|iteration|iter|round)s?$/i.test(name));
  if (rows === undefined || counter === undefined) return undefined;
  const counted = rows.filter((row) => Number.isFinite(row.get(counter)));
  if (counted.length < 2) return undefined;
  const columns = new Map<string, [number, number][]>();
  for (const name of names) {
    if (name === counter) continue;
    const points = counted.flatMap((row): [number, number][] => {
      const value = row.get(name);
      return value !== undefined && Number.isFinite(value) ? [[row.get(counter) ?? 0, value]] : [];
    });
    // Text beside the numbers is no curve; a number that is missing here and there is.
    if (points.length >= 2) columns.set(name, [...thinLine(points, mostPoints, ([, y]) => y)]);
  }
  return columns.size === 0 ? undefined : { counter, columns };
}

type Row = ReadonlyMap<string, number>;

function fromTable(text: string, separator: string): Row[] {
  const [header = "", ...lines] = text.trim().split(/\r?\n/);
  const names = header.split(separator, 100).map((name) => name.trim().replace(/^"(.*)"$/, "$1"));
  return lines.map((line) => {
    const cells = line.split(separator, 100);
    return new Map(names.map((name, index) => [name, numberOf(cells[index])]));
  });
}

function fromLines(text: string): Row[] | undefined {
  const rows: Row[] = [];
  for (const line of text.trim().split(/\r?\n/)) {
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      return undefined;
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    rows.push(
      new Map(
        Object.entries(value)
          .slice(0, 100)
          .map(([name, one]) => [name, typeof one === "number" ? one : Number.NaN]),
      ),
    );
  }
  return rows;
}

function numberOf(cell: string | undefined): number {
  return cell === undefined || cell.trim() === "" ? Number.NaN : Number(cell);
}
