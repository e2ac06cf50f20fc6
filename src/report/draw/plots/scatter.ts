import type { Sides } from "../../document.ts";
import type { FigureOf } from "../../figure.ts";
import type { Plotted, Row, Spec } from "../plot.ts";
import { sideColour, sideScales, sidesIn } from "../sides.ts";
import { classColour, type Theme } from "../theme.ts";
import { noAxis, pointsFit, thinned } from "./scale.ts";

/** Each point is an element of its own: of more, every n-th is drawn. */
const mostPoints = 2000;

/** Points of both sides, main's as rings; for residuals over the line where nothing is left over. */
export function scatterPlot(figure: FigureOf<"scatter">, names: Sides, theme: Theme): Plotted {
  const all = figure.series.flatMap(({ points }) => points);
  if (all.length === 0) return { missing: "it has no points" };
  if (!pointsFit(all)) return noAxis;
  const share = Math.min(1, mostPoints / all.length);
  const rows = figure.series.flatMap(({ side, name, points }, index): Row[] =>
    thinned(points, Math.max(2, Math.floor(points.length * share))).map(([x, y]) => ({
      x,
      y,
      side,
      colour: name === undefined ? sideColour(side, theme) : classColour(theme, index),
    })),
  );
  return {
    spec: scatterSpec(theme),
    data: { rows },
    x: figure.x,
    y: figure.y,
    legend: sidesIn(figure.series).map((side) => ({
      text: names[side],
      mark: side === "baseline" ? "ring" : "square",
      colour: sideColour(side, theme),
    })),
    ...(share < 1 ? { note: `${rows.length} of ${all.length} points are drawn` } : {}),
  };
}

function scatterSpec(theme: Theme): Spec {
  const colour = { field: "colour", type: "nominal", scale: null };
  const scale = { zero: false, padding: 8 };
  return {
    width: 440,
    height: 240,
    layer: [
      {
        data: { values: [{ y: 0 }] },
        mark: { type: "rule", color: theme.ink, strokeWidth: 1, aria: false },
        encoding: { y: { field: "y", type: "quantitative" } },
      },
      {
        data: { name: "rows" },
        mark: { type: "point", size: 16, strokeWidth: 1.25, opacity: 0.6, aria: false },
        encoding: {
          x: { field: "x", type: "quantitative", scale },
          y: { field: "y", type: "quantitative", scale },
          stroke: colour,
          fill: { condition: { test: "datum.side === 'candidate'", ...colour }, value: "none" },
          shape: { field: "side", type: "nominal", scale: sideScales.shape, legend: null },
        },
      },
    ],
  };
}
