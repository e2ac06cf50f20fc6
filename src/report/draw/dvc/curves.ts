import type { Sides } from "../../document.ts";
import type { FigureOf } from "../../figure.ts";
import type { Plotted } from "../plot.ts";
import { linesPlot } from "../plots/lines.ts";
import type { Theme } from "../theme.ts";
import { smoothed } from "./smooth.ts";
import { sourceName } from "./sources.ts";

type Figure = FigureOf<"dvc">;
type Series = FigureOf<"lines">["series"][number];
const mostSeries = 40;

/** `linear`, `simple` and `smooth`: a curve for each side and column, its points in the order of x. */
export function curvesPlot(figure: Figure, names: Sides, theme: Theme): Plotted {
  const all = curves(figure);
  if (all.length > mostSeries) return { missing: `it has ${all.length} curves, and at most ${mostSeries} are drawn` };
  const isSmooth = figure.template === "smooth";
  const series = isSmooth ? all.map((one) => ({ ...one, points: smoothed(one.points) })) : all;
  const plot = linesPlot(
    { kind: "lines", id: figure.id, title: figure.title, of: "curve", x: figure.x_label, y: figure.y_label, series },
    names,
    theme,
  );
  if ("missing" in plot || !isSmooth) return plot;
  return { ...plot, note: "smoothed over a fifth of the points (LOESS)" };
}

/** The curves of a figure, without the places where a number is missing. */
export function curves({ rows, sources = [], x, y }: Figure): Series[] {
  const found = new Map<string, Series>();
  for (const { side, source, fields } of rows) {
    const [here, value] = [fields[x], fields[y]];
    if (typeof here !== "number" || typeof value !== "number") continue;
    const key = `${side} ${source ?? ""}`;
    const series = found.get(key) ?? {
      side,
      ...(source === undefined ? {} : { name: sourceName(sources, source) }),
      points: [],
    };
    series.points.push([here, value]);
    found.set(key, series);
  }
  for (const { points } of found.values()) points.sort(([one], [other]) => one - other);
  return [...found.values()];
}
