import type { ModelReport } from "./bundle.ts";
import { confusions } from "./confusion.ts";
import { curves } from "./curves.ts";
import { plainPlot } from "./dvc-plain.ts";
import { families } from "./families.ts";
import type { Figure } from "./figure.ts";
import { forests } from "./forests.ts";

/**
 * All that can be shown of a model: the figures it came with, and those that its verdict and evidence hold. No two have the
 * same id, and what came with the predictions, or as one of DVC's plots, is not shown once more from a file.
 */
export function figuresOf(model: ModelReport): Figure[] {
  const figures = new Map<string, Figure>();
  const matrices = new Set<string>();
  const own = model.figures ?? [];
  const fromFiles = curves(model);
  // Only where there is something to be the same as is it looked for.
  const lines = new Set(fromFiles.length === 0 ? [] : own.flatMap(pointsOf));
  for (const figure of [
    ...own,
    ...forests(model.verdict.metrics),
    ...confusions(model),
    ...families(model.verdict.metrics),
    ...fromFiles.filter((curve) => !pointsOf(curve).some((points) => lines.has(points))),
  ]) {
    if (figures.has(figure.id)) continue;
    if (figure.kind === "confusion") {
      const counts = JSON.stringify([figure.labels, figure.candidate]);
      if (matrices.has(counts)) continue;
      matrices.add(counts);
    }
    figures.set(figure.id, figure);
  }
  return [...figures.values()];
}

/** The candidate's points, of a figure that is a line. */
function pointsOf(figure: Figure): string[] {
  const line = figure.kind === "dvc" ? plainPlot(figure) : figure;
  if (line?.kind !== "lines") return [];
  return line.series.flatMap(({ side, points }) => (side === "candidate" ? [JSON.stringify(points)] : []));
}
