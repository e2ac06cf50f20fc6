import type { Sides } from "../../document.ts";
import type { BuiltIn } from "../../dvc-templates.ts";
import type { FigureOf } from "../../figure.ts";
import type { Plotted } from "../plot.ts";
import type { Theme } from "../theme.ts";
import { barsPlot } from "./bars.ts";
import { curvesPlot } from "./curves.ts";
import { matrixPlot } from "./matrix.ts";
import { jitterPlot, scatterPlot } from "./points.ts";

type Draw = (figure: FigureOf<"dvc">, names: Sides, theme: Theme) => Plotted;

/** What shows what each template of DVC's shows, in the house's form. */
export const builtIn: Readonly<Record<BuiltIn, Draw>> = {
  linear: curvesPlot,
  simple: curvesPlot,
  smooth: curvesPlot,
  scatter: scatterPlot,
  scatter_jitter: jitterPlot,
  confusion: matrixPlot,
  confusion_normalized: matrixPlot,
  bar_horizontal: barsPlot,
  bar_horizontal_sorted: barsPlot,
};
