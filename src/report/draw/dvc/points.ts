import { createHash } from "node:crypto";
import type { Sides } from "../../document.ts";
import { clean } from "../../escape.ts";
import type { FigureOf } from "../../figure.ts";
import type { Key, Plotted, Row, Spec } from "../plot.ts";
import { noAxis, pointsFit, shown } from "../plots/scale.ts";
import { sideColour, sideScales, sidesIn } from "../sides.ts";
import { classColour, type Theme } from "../theme.ts";
import { nameAxis, namesOf } from "./names.ts";
import { sourceName } from "./sources.ts";

type Figure = FigureOf<"dvc">;

/** Points that answer hover, where they are few enough to be told apart. */
const mostTold = 200;
const mostNames = 40;

/** `scatter`: a point for each row, by two numbers. */
export function scatterPlot(figure: Figure, names: Sides, theme: Theme): Plotted {
  const rows = figure.rows.flatMap((row): Row[] => {
    const [x, y] = [row.fields[figure.x], row.fields[figure.y]];
    if (typeof x !== "number" || typeof y !== "number") return [];
    return [{ x, y, ...lookOf(row, figure, theme), tip: `${whose(row, figure, names)}: ${shown(y)} at ${shown(x)}` }];
  });
  if (rows.length === 0) return { missing: "it has no points" };
  if (!pointsFit(rows.map(({ x, y }) => [Number(x), Number(y)]))) return noAxis;
  const scale = { scale: { zero: false, padding: 8 } };
  const axis = (field: string): Spec => ({ field, type: "quantitative", ...scale });
  return {
    spec: pointsSpec({ x: axis("x"), y: axis("y") }, rows.length <= mostTold, { width: 440, height: 240 }),
    data: { rows },
    ...wordsOf(figure, names, theme),
  };
}

/** `scatter_jitter`: names on both axes, each row's point somewhere in the place of its two names. */
export function jitterPlot(figure: Figure, names: Sides, theme: Theme): Plotted {
  const xs = namesOf(figure.rows.map((row) => row.fields[figure.x]));
  const ys = namesOf(figure.rows.map((row) => row.fields[figure.y]));
  if (figure.rows.length === 0) return { missing: "it has no points" };
  if (xs.labels.length > mostNames || ys.labels.length > mostNames)
    return { missing: `it has more than ${mostNames} names on an axis` };
  const rows = figure.rows.map((row, index): Row => {
    const [xAt, yAt] = [xs.placeOf(row.fields[figure.x]), ys.placeOf(row.fields[figure.y])];
    const [x, y] = [xs.labels[xAt] ?? "", ys.labels[yAt] ?? ""];
    // The same on every run: a picture that changes would be taken for a change.
    const bytes = createHash("md5").update(`${index}`).digest();
    return {
      x,
      y,
      xAt,
      yAt,
      dx: bytes.readUInt16BE(0) / 65_535,
      dy: bytes.readUInt16BE(2) / 65_535,
      ...lookOf(row, figure, theme),
      tip: clean(`${whose(row, figure, names)}: ${x}, ${y}`, 120),
    };
  });
  const place = (field: string): object => ({
    ...nameAxis(field, `${field}At`, { grid: true }),
    scale: { paddingInner: 0.2 },
  });
  const offset = (field: string): Spec => ({ field, type: "quantitative", scale: { domain: [0, 1] } });
  const encoding = { x: place("x"), y: place("y"), xOffset: offset("dx"), yOffset: offset("dy") };
  const step = (count: number, whole: number): Spec => ({ step: Math.max(30, Math.floor(whole / count)) });
  return {
    spec: pointsSpec(encoding, rows.length <= mostTold, {
      width: step(xs.labels.length, 400),
      height: step(ys.labels.length, 240),
    }),
    data: { rows },
    ...wordsOf(figure, names, theme),
  };
}

function lookOf({ side, source }: Figure["rows"][number], { sources = [] }: Figure, theme: Theme): Row {
  const colour = sources.length > 1 ? classColour(theme, source ?? 0) : sideColour(side, theme);
  return { side, colour, fill: side === "candidate" ? colour : "none" };
}

function whose({ side, source }: Figure["rows"][number], { sources = [] }: Figure, names: Sides): string {
  return clean(sources.length > 1 ? `${sourceName(sources, source ?? 0)}, ${names[side]}` : names[side], 80);
}

function wordsOf(figure: Figure, names: Sides, theme: Theme) {
  const { rows, sources = [], rows_in_all: all } = figure;
  const several = sources.length > 1;
  const legend: Key[] = [
    ...sidesIn(rows).map(
      (side): Key => ({
        text: names[side],
        mark: side === "baseline" ? "ring" : "square",
        colour: several ? theme.soft : sideColour(side, theme),
      }),
    ),
    ...(several
      ? sources.map(
          (_, index): Key => ({
            text: sourceName(sources, index),
            mark: "dot",
            colour: classColour(theme, index),
          }),
        )
      : []),
  ];
  return {
    x: figure.x_label,
    y: figure.y_label,
    legend,
    ...(all === undefined ? {} : { note: `${rows.length} of ${all} points are drawn` }),
  };
}

function pointsSpec(encoding: Spec, areTold: boolean, size: Spec): Spec {
  const colour = (field: string): Spec => ({ field, type: "nominal", scale: null });
  return {
    ...size,
    data: { name: "rows" },
    mark: { type: "point", size: 24, strokeWidth: 1.25, opacity: 0.7, ...(areTold ? {} : { aria: false }) },
    encoding: {
      ...encoding,
      stroke: colour("colour"),
      fill: colour("fill"),
      shape: { field: "side", type: "nominal", scale: sideScales.shape, legend: null },
      ...(areTold ? { description: { field: "tip", type: "nominal" } } : {}),
    },
  };
}
