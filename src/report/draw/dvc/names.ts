import type { FigureOf } from "../../figure.ts";
import { axisLabels } from "../plots/labels.ts";

type Cell = FigureOf<"dvc">["rows"][number]["fields"][string];

/** The names on an axis in their order, 2 before 10, and which of them a cell is. */
export interface Names {
  readonly labels: readonly string[];
  placeOf(cell: Cell | undefined): number;
}

const collator = new Intl.Collator("en", { numeric: true });

export function namesOf(cells: readonly (Cell | undefined)[]): Names {
  const texts = [...new Set(cells.map(textOf))].sort(
    (one, other) => collator.compare(one, other) || (one < other ? -1 : 1),
  );
  const places = new Map(texts.map((text, place) => [text, place]));
  return { labels: axisLabels(texts), placeOf: (cell) => places.get(textOf(cell)) ?? 0 };
}

function textOf(cell: Cell | undefined): string {
  return String(cell ?? null);
}

/** An axis of names, for rows that have a name in `field` and its place in `order`. */
export function nameAxis(field: string, order: string, axis: object = {}): object {
  return { field, type: "nominal", sort: { field: order, op: "min" }, axis: { labelAngle: 0, ...axis } };
}
