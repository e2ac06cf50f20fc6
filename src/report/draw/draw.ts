import type { ReportBundle } from "../bundle.ts";
import type { Sides } from "../document.ts";
import { isBuiltIn } from "../dvc-templates.ts";
import { clean } from "../escape.ts";
import type { Figure } from "../figure.ts";
import { figuresOf } from "../figures.ts";
import { sidesOf } from "../words.ts";
import { altOf } from "./alt.ts";
import { type Drawings, type Drawn, figureKey } from "./drawing.ts";
import { builtIn } from "./dvc/plot.ts";
import { filledTemplate } from "./dvc/template.ts";
import { frame } from "./frame.ts";
import type { Around, Plotted } from "./plot.ts";
import { barsPlot } from "./plots/bars.ts";
import { confusionPlot } from "./plots/confusion.ts";
import { forestPlot } from "./plots/forest.ts";
import { historyPlot } from "./plots/history.ts";
import { linesPlot } from "./plots/lines.ts";
import { scatterPlot } from "./plots/scatter.ts";
import { drawTemplate } from "./template-process.ts";
import { type Theme, type ThemeName, themes } from "./theme.ts";
import { type Picture, render } from "./vega.ts";

export interface DrawOptions {
  readonly theme: ThemeName;
  /** Templates of `.dvc/plots` by name, read where this report is made: never a pull request's in a job that publishes. */
  readonly templates?: ReadonlyMap<string, string>;
  /** Characters of all drawings together: once they are more, none is added. Default 48 MiB. */
  readonly room?: number;
}

/** A report holds no more drawings than this, and no larger one, in characters. */
const mostDrawings = 500;
const largest = 2 * 1024 * 1024;

/** Draws all figures of a report that are not pictures already. */
export async function drawAll(bundle: ReportBundle, options: DrawOptions): Promise<Drawings> {
  const drawings = new Map<string, Drawn>();
  let room = options.room ?? 48 * 1024 * 1024;
  for (const model of bundle.models) {
    const names = sidesOf(bundle, model);
    for (const figure of figuresOf(model)) {
      if (figure.kind === "image") continue;
      const full =
        drawings.size >= mostDrawings
          ? `a report has ${mostDrawings} drawings at most`
          : room <= 0
            ? "the drawings before it fill the report"
            : undefined;
      const drawn = full === undefined ? await drawFigure(figure, { ...options, names }) : { missing: full };
      room -= "svg" in drawn ? drawn.svg.length : 0;
      drawings.set(figureKey(model.model, figure.id), drawn);
    }
  }
  return drawings;
}

/** Draws one figure, or says why it cannot be drawn; it throws nothing. */
export async function drawFigure(figure: Figure, options: DrawOptions & { readonly names: Sides }): Promise<Drawn> {
  const theme = themes[options.theme];
  try {
    const framed = await pictured(figure, theme, options);
    if ("missing" in framed) return framed;
    const drawing = frame(framed.picture, framed.plot, theme, figure.title, altOf(figure, options.names));
    return drawing.svg.length > largest ? { missing: "its drawing is larger than 2 MB" } : drawing;
  } catch (error) {
    return { missing: `it cannot be drawn: ${clean(error instanceof Error ? error.message : String(error))}` };
  }
}

interface Framed {
  readonly picture: Picture;
  readonly plot: Around;
}

async function pictured(
  figure: Figure,
  theme: Theme,
  { names, templates }: Parameters<typeof drawFigure>[1],
): Promise<Framed | { readonly missing: string }> {
  const own = figure.kind === "dvc" ? templates?.get(figure.template) : undefined;
  if (figure.kind === "dvc" && own !== undefined) {
    const filled = filledTemplate(own, figure, names, theme);
    if ("missing" in filled) return filled;
    return { picture: await drawTemplate(filled.spec, theme), plot: { x: "", y: "", legend: [] } };
  }
  const plot = plotOf(figure, names, theme);
  return "missing" in plot ? plot : { picture: await render(plot.spec, plot.data, theme), plot };
}

function plotOf(figure: Figure, names: Sides, theme: Theme): Plotted {
  switch (figure.kind) {
    case "lines":
      return linesPlot(figure, names, theme);
    case "scatter":
      return scatterPlot(figure, names, theme);
    case "confusion":
      return confusionPlot(figure, names, theme);
    case "bars":
      return barsPlot(figure, names, theme);
    case "forest":
      return forestPlot(figure, theme);
    case "history":
      return historyPlot(figure, names, theme);
    case "dvc":
      return isBuiltIn(figure.template)
        ? builtIn[figure.template](figure, names, theme)
        : { missing: `its template \`${figure.template}\` is not drawn here: the base side has none of that name` };
    case "image":
      return { missing: "it is a picture already" };
  }
}
