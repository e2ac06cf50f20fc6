import type { FigureOf } from "../../figure.ts";

type Sources = NonNullable<FigureOf<"dvc">["sources"]>;

/** What DVC tells several columns of y apart by: their files, their names, or both. */
export function varied(sources: Sources): ("filename" | "field")[] {
  if (sources.length <= 1) return [];
  return (["filename", "field"] as const).filter((key) => new Set(sources.map((one) => one[key])).size > 1);
}

/** What a column of y is called beside the others: `train.csv::loss`, or as much of that as differs. */
export function sourceName(sources: Sources, index: number): string {
  const keys = varied(sources);
  const one = sources[index];
  return one === undefined ? "" : (keys.length === 0 ? (["field"] as const) : keys).map((key) => one[key]).join("::");
}
