import type { Figure, FigureOf } from "./figure.ts";

type Plot = FigureOf<"dvc">;
type Side = Plot["rows"][number]["side"];

/** DVC's plots of one line or one bar a place, as far as their rows say it: what a template adds is drawn in the full report. */
export function plainPlot(plot: Plot): Figure | undefined {
  // Of several columns the rows would be taken for one line.
  if ((plot.sources?.length ?? 0) > 1) return undefined;
  switch (plot.template) {
    case "bar_horizontal":
    case "bar_horizontal_sorted":
      return plainBars(plot);
    case "linear":
    case "simple":
    case "smooth":
      return plainLines(plot);
    default:
      return undefined;
  }
}

function plainBars({ id, title, x, y, x_label, rows }: Plot): FigureOf<"bars"> | undefined {
  const bars = (side: Side): Map<string, number | null> | undefined => {
    const own = fieldsOf(rows, side);
    const found = new Map(own.map((fields) => [String(fields[y] ?? ""), number(fields[x])]));
    return found.size === own.length ? found : undefined;
  };
  const [candidate, baseline] = [bars("candidate"), bars("baseline")];
  if (candidate === undefined || baseline === undefined || candidate.size === 0 || candidate.size > 30)
    return undefined;
  const labels = [...candidate.keys()];
  const values = (side: ReadonlyMap<string, number | null>) => labels.map((label) => side.get(label) ?? null);
  const main = baseline.size === 0 ? {} : { baseline: values(baseline) };
  return { kind: "bars", id, title, x: x_label, labels, candidate: values(candidate), ...main };
}

function plainLines({ id, title, x, y, x_label, y_label, rows }: Plot): FigureOf<"lines"> | undefined {
  const points = (side: Side): [number, number][] | undefined => {
    const own = fieldsOf(rows, side);
    const known = own.flatMap((fields): [number, number][] => {
      const [at, value] = [number(fields[x]), number(fields[y])];
      return at === null || value === null ? [] : [[at, value]];
    });
    const isLine = known.length === own.length && new Set(known.map(([at]) => at)).size === known.length;
    return isLine ? known : undefined;
  };
  const [candidate, baseline] = [points("candidate"), points("baseline")];
  if (candidate === undefined || baseline === undefined) return undefined;
  const main = baseline.length === 0 ? [] : [{ side: "baseline" as const, points: baseline }];
  const series = [...main, { side: "candidate" as const, points: candidate }];
  return { kind: "lines", of: "curve", id, title, x: x_label, y: y_label, series };
}

function fieldsOf(rows: Plot["rows"], side: Side): Plot["rows"][number]["fields"][] {
  return rows.filter((row) => row.side === side).map(({ fields }) => fields);
}

/** Cells of a table are text where the file was CSV. */
function number(cell: string | number | boolean | null | undefined): number | null {
  if (typeof cell !== "string" && typeof cell !== "number") return null;
  const value = typeof cell === "string" && cell.trim() === "" ? Number.NaN : Number(cell);
  return Number.isFinite(value) ? value : null;
}
