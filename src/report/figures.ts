import type { ModelReport } from "./bundle.ts";
import { confusions } from "./confusion.ts";
import { curves } from "./curves.ts";
import { families } from "./families.ts";
import type { Figure } from "./figure.ts";
import { forests } from "./forests.ts";

/**
 * All that can be shown of a model: the figures it came with, and those that its verdict and evidence hold. No two have the
 * same id, and a matrix that came with the predictions is not shown once more from a file.
 */
export function figuresOf(model: ModelReport): Figure[] {
  const figures = new Map<string, Figure>();
  const matrices = new Set<string>();
  for (const figure of [
    ...(model.figures ?? []),
    ...forests(model.verdict.metrics),
    ...confusions(model),
    ...families(model.verdict.metrics),
    ...curves(model),
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
