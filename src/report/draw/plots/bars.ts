import type { Sides } from "../../document.ts";
import type { FigureOf } from "../../figure.ts";
import { formatPair } from "../../number.ts";
import type { Plotted, Row, Spec } from "../plot.ts";
import type { Theme } from "../theme.ts";
import { axisLabels } from "./labels.ts";
import { fitOneAxis, noAxis } from "./scale.ts";

/** One row a category: where main is, where the candidate is, the way between them and how far it is. */
export function barsPlot(figure: FigureOf<"bars">, names: Sides, theme: Theme): Plotted {
  const amount = figure.labels.length;
  const shown = [...figure.candidate.slice(0, amount), ...(figure.baseline?.slice(0, amount) ?? [])];
  const values = shown.filter((value) => value !== null);
  if (values.length === 0) return { missing: "it has no numbers" };
  if (!fitOneAxis(values)) return noAxis;
  const rows = axisLabels(figure.labels).map((label, index): Row => {
    const after = figure.candidate[index] ?? null;
    const before = figure.baseline?.[index] ?? null;
    const known = before !== null && after !== null;
    const pair = formatPair(figure.x, before, after, known ? after - before : null);
    const sides = [
      ...(before === null ? [] : [`${names.baseline} ${pair.baseline}`]),
      `${names.candidate} ${pair.candidate}`,
    ];
    return { label, before, after, change: pair.delta, tip: `${label}: ${sides.join(", ")}` };
  });
  return {
    spec: barsSpec(theme),
    data: { rows },
    x: figure.x,
    y: "",
    legend: [
      ...(figure.baseline === undefined ? [] : [{ text: names.baseline, mark: "ring" as const, colour: theme.main }]),
      { text: names.candidate, mark: "square", colour: theme.new },
    ],
  };
}

function barsSpec(theme: Theme): Spec {
  const x = (field: string): Spec => ({ field, type: "quantitative", scale: { zero: false, padding: 10 } });
  const mark = (shape: string, colour: string, fill: string): Spec => ({
    type: "point",
    shape,
    size: 70,
    filled: true,
    fill,
    stroke: colour,
    strokeWidth: 2,
    opacity: 1,
  });
  const isThere = (field: string): Spec[] => [{ filter: `isNumber(datum.${field})` }];
  const tip = { field: "tip", type: "nominal" };
  return {
    data: { name: "rows" },
    width: 330,
    height: { step: 24 },
    encoding: { y: { field: "label", type: "nominal", sort: null, axis: { labelColor: theme.ink, grid: true } } },
    layer: [
      // Every row has its text: the first of the layers settles the order of all.
      {
        mark: { type: "text", align: "left", dx: 8, color: theme.soft, fontSize: 11, aria: false },
        encoding: { x: { value: "width" }, text: { field: "change", type: "nominal" } },
      },
      {
        transform: [{ filter: "isNumber(datum.before) && isNumber(datum.after)" }],
        mark: { type: "rule", color: theme.main, strokeWidth: 3, opacity: 0.55, aria: false },
        encoding: { x: x("before"), x2: { field: "after" } },
      },
      {
        transform: isThere("before"),
        mark: { ...mark("circle", theme.main, theme.paper), aria: false },
        encoding: { x: x("before") },
      },
      {
        transform: isThere("after"),
        mark: mark("square", theme.new, theme.new),
        encoding: { x: x("after"), description: tip },
      },
    ],
  };
}
