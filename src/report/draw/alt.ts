import type { Sides } from "../document.ts";
import { clean } from "../escape.ts";
import type { Figure } from "../figure.ts";
import { count, formatPair } from "../number.ts";
import { sidesIn } from "./sides.ts";

/** What a figure shows, in a sentence, for who cannot see it. */
export function altOf(figure: Figure, names: Sides): string {
  return clean(`${figure.title}: ${sentence(figure, names)}`, 400);
}

function sentence(figure: Figure, names: Sides): string {
  switch (figure.kind) {
    case "lines":
      return `${figure.y} over ${figure.x}, ${sides(figure.series, names)}`;
    case "scatter":
      return `${figure.y} over ${figure.x} as points, ${sides(figure.series, names)}`;
    case "confusion": {
      const right = (counts: readonly (readonly number[])[]): string => {
        const all = counts.flat().reduce((sum, amount) => sum + amount, 0);
        const sum = counts.reduce((total, row, index) => total + (row[index] ?? 0), 0);
        return `${sum} of ${all} right`;
      };
      const before = figure.baseline === undefined ? "" : `, ${names.baseline} ${right(figure.baseline)}`;
      return `confusion matrix of ${count(figure.labels.length, "class", "classes")}, ${names.candidate} ${right(figure.candidate)}${before}`;
    }
    case "bars":
      return `${count(figure.labels.length, "number")}, ${figure.baseline === undefined ? "" : `${names.baseline} and `}${names.candidate}`;
    case "forest": {
      const failed = figure.rows.filter(({ verdict }) => verdict === "fail").length;
      return `change of ${figure.metric} in ${count(figure.rows.length, "slice")}, ${failed} failed`;
    }
    case "history": {
      const { runs, candidate, metric } = figure;
      const values = runs.map(({ value }) => value).sort((one, other) => one - other);
      const low = values[0] ?? null;
      const high = values.at(-1) ?? null;
      const shown = formatPair(metric, low, high, null);
      const own =
        candidate === undefined ? "" : `; ${names.candidate} ${formatPair(metric, null, candidate, null).candidate}`;
      return `${metric} over ${count(runs.length, "run")} of ${names.baseline}, between ${shown.baseline} and ${shown.candidate}${own}`;
    }
    case "dvc":
      return `${figure.y_label} over ${figure.x_label}, ${sides(figure.rows, names)}`;
    case "image":
      return "a picture";
  }
}

/** `main and this PR`, of those that are there. */
function sides(series: readonly { readonly side: keyof Sides }[], names: Sides): string {
  return sidesIn(series)
    .map((side) => names[side])
    .join(" and ");
}
