import type { Sides } from "../../document.ts";
import { clean } from "../../escape.ts";
import type { FigureOf } from "../../figure.ts";
import { thinLine } from "../../thin-line.ts";
import type { Key, Plotted, Row, Spec } from "../plot.ts";
import { sideColour, sideScales, sidesIn } from "../sides.ts";
import { classColour, type Theme } from "../theme.ts";
import { noAxis, pointsFit, shown, thinned } from "./scale.ts";

/** A line is 440 pixels wide: more points than these would fall on each other. */
const mostPoints = 480;
/** How many points of a line answer hover. */
const mostMarks = 25;

/** Curves; sides differ by dash and mark as well as by colour, classes by colour. */
export function linesPlot(figure: FigureOf<"lines">, names: Sides, theme: Theme): Plotted {
  const isShare = figure.of !== "curve";
  const inside = ([x, y]: readonly [number, number]): boolean => !isShare || (x >= 0 && x <= 1 && y >= 0 && y <= 1);
  const series = figure.series
    .map((one) => ({ ...one, points: one.points.filter(inside) }))
    .filter((one) => one.points.length > 0);
  if (series.length === 0) return { missing: "it has no points" };
  const all = series.flatMap(({ points }) => points);
  if (!pointsFit(all)) return noAxis;
  const classes = [...new Set(series.map(({ name }) => name).filter((name) => name !== undefined))];
  const colour = (one: { side: keyof Sides; name?: string }): string =>
    one.name === undefined ? sideColour(one.side, theme) : classColour(theme, classes.indexOf(one.name));
  const rows = series.flatMap((one, index): Row[] =>
    (figure.of === "calibration" ? one.points : thinLine(one.points, mostPoints, ([, y]) => y)).map(([x, y]) => ({
      x,
      y,
      series: index,
      side: one.side,
      colour: colour(one),
    })),
  );
  // main's first, so that this run's lie over them.
  const marks = series.flatMap((one): Row[] =>
    thinned(one.points, mostMarks).map(([x, y]) => ({
      x,
      y,
      side: one.side,
      colour: colour(one),
      tip: clean(`${one.name === undefined ? "" : `${one.name}, `}${names[one.side]}: ${shown(y)} at ${shown(x)}`, 120),
    })),
  );
  const whole = !isShare && all.every(([x]) => Number.isInteger(x));
  return {
    spec: linesSpec(theme, isShare, figure.of === "roc" || figure.of === "calibration", whole),
    data: { rows, marks },
    x: figure.x,
    y: figure.y,
    legend: legendOf(series, classes, names, theme),
  };
}

/** Each side once, with its dash; then the classes by colour. */
function legendOf(series: FigureOf<"lines">["series"], classes: readonly string[], names: Sides, theme: Theme): Key[] {
  return [
    ...sidesIn(series).map(
      (side): Key => ({
        text: names[side],
        mark: side === "baseline" ? "dashes" : "line",
        colour: classes.length === 0 ? sideColour(side, theme) : theme.soft,
      }),
    ),
    ...classes.map((text, index): Key => ({ text, mark: "square", colour: classColour(theme, index) })),
  ];
}

function linesSpec(theme: Theme, isShare: boolean, hasDiagonal: boolean, whole: boolean): Spec {
  const scale = isShare ? { domain: [0, 1] } : { zero: false, padding: 8 };
  const colour = { field: "colour", type: "nominal", scale: null };
  const diagonal = {
    data: { values: [{ x: 0, y: 0, x2: 1, y2: 1 }] },
    mark: { type: "rule", color: theme.main, strokeWidth: 1, aria: false },
    encoding: { x: { field: "x" }, y: { field: "y" }, x2: { field: "x2" }, y2: { field: "y2" } },
  };
  return {
    width: isShare ? 320 : 440,
    height: isShare ? 320 : 220,
    encoding: {
      x: {
        field: "x",
        type: "quantitative",
        scale: isShare ? scale : { ...scale, nice: false },
        ...(whole ? { axis: { tickMinStep: 1, format: ",d" } } : {}),
      },
      y: { field: "y", type: "quantitative", scale },
    },
    layer: [
      ...(hasDiagonal ? [diagonal] : []),
      {
        data: { name: "rows" },
        mark: { type: "line", strokeWidth: 2, aria: false, strokeJoin: "round" },
        encoding: {
          detail: { field: "series", type: "nominal" },
          order: { value: null },
          stroke: colour,
          strokeDash: { field: "side", type: "nominal", scale: sideScales.dash, legend: null },
        },
      },
      {
        data: { name: "marks" },
        mark: { type: "point", size: 28, filled: true, fill: theme.paper, strokeWidth: 1.5, opacity: 1 },
        encoding: {
          stroke: colour,
          shape: { field: "side", type: "nominal", scale: sideScales.shape, legend: null },
          description: { field: "tip", type: "nominal" },
        },
      },
    ],
  };
}
