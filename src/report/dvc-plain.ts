import type { Figure, FigureOf } from "./figure.ts";

/** DVC's plots of one line or one bar a place, as far as their rows say it: what a template adds is drawn in the full report. */
export function plainPlot({ id, template, title, x, y, x_label, y_label, rows }: FigureOf<"dvc">): Figure | undefined {
  const of = (side: "baseline" | "candidate") => rows.filter((row) => row.side === side).map(({ fields }) => fields);
  const isBars = template === "bar_horizontal" || template === "bar_horizontal_sorted";
  if (isBars) {
    const bars = (side: "baseline" | "candidate") =>
      new Map(of(side).map((row) => [String(row[y] ?? ""), number(row[x])]));
    const candidate = bars("candidate");
    const baseline = bars("baseline");
    const isOne = candidate.size === of("candidate").length && baseline.size === of("baseline").length;
    const labels = [...candidate.keys()];
    if (!isOne || labels.length === 0 || labels.length > 30) return undefined;
    const values = (side: ReadonlyMap<string, number | null>) => labels.map((label) => side.get(label) ?? null);
    const main = baseline.size === 0 ? {} : { baseline: values(baseline) };
    return { kind: "bars", id, title, x: x_label, labels, candidate: values(candidate), ...main };
  }
  if (!["linear", "simple", "smooth"].includes(template)) return undefined;
  const points = (side: "baseline" | "candidate"): [number, number][] | undefined => {
    const all = of(side).map((row): [number | null, number | null] => [number(row[x]), number(row[y])]);
    const known = all.filter((point): point is [number, number] => point.every((value) => value !== null));
    return known.length === all.length && new Set(known.map(([at]) => at)).size === known.length ? known : undefined;
  };
  const [candidate, baseline] = [points("candidate"), points("baseline")];
  if (candidate === undefined || baseline === undefined) return undefined;
  const main = baseline.length === 0 ? [] : [{ side: "baseline" as const, points: baseline }];
  return {
    kind: "lines",
    of: "curve",
    id,
    title,
    x: x_label,
    y: y_label,
    series: [...main, { side: "candidate", points: candidate }],
  };
}

/** Cells of a table are text where the file was CSV. */
function number(cell: string | number | boolean | null | undefined): number | null {
  if (typeof cell !== "string" && typeof cell !== "number") return null;
  const value = typeof cell === "string" && cell.trim() === "" ? Number.NaN : Number(cell);
  return Number.isFinite(value) ? value : null;
}
