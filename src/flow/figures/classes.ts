import { commonWords, mostClasses } from "../../gate/estimators/classes.ts";
import type { FigureOf, MissingFigure } from "../../report/figure.ts";
import type { Predicted } from "./predicted.ts";

/** More classes than these are no table that anybody reads. */
const mostDrawn = 60;

/** What was taken for what, on both sides, over the classes of both. Undefined where nothing is predicted but numbers. */
export function confusionOf(sides: readonly Predicted[]): FigureOf<"confusion"> | MissingFigure | undefined {
  const title = "Confusion matrix";
  const columns = sides.flatMap(({ truth, prediction }) => (truth && prediction ? [truth, prediction] : []));
  if (columns.length !== 2 * sides.length || columns.some(({ kind }) => kind === "number")) return undefined;
  const many = `there are more than ${mostDrawn} classes`;
  if (columns.some((column) => column.kind === "words" && column.words.length > 2 * mostClasses))
    return { title, why: many };
  const { names, codes } = commonWords(columns);
  if (names.length > mostDrawn) return { title, why: many };
  if (names.length < 2) return { title, why: "all examples are of one class" };
  const order = [...names.keys()].sort((a, b) => byName(names[a] ?? "", names[b] ?? ""));
  const placeOf = Int32Array.from(names, (_, code) => order.indexOf(code));
  const counts = sides.map((_, side) => {
    const table = names.map(() => names.map(() => 0));
    const [truth = new Int32Array(), prediction = new Int32Array()] = codes.slice(2 * side);
    for (let row = 0; row < truth.length; row++) {
      const cells = table[placeOf[truth[row] ?? -1] ?? -1];
      const at = placeOf[prediction[row] ?? -1];
      if (cells !== undefined && at !== undefined) cells[at] = (cells[at] ?? 0) + 1;
    }
    return table;
  });
  const candidate = counts.at(-1) ?? [];
  const [baseline] = counts;
  return {
    kind: "confusion",
    id: "predictions/confusion",
    title,
    labels: order.map((code) => (names[code] ?? "").slice(0, 240)),
    candidate,
    ...(sides.length === 2 && baseline !== undefined ? { baseline } : {}),
  };
}

/** Numbers by their size, words by their letters; never by who runs it. */
function byName(a: string, b: string): number {
  const difference = Number(a) - Number(b);
  if (Number.isFinite(difference) && difference !== 0) return difference;
  return a < b ? -1 : a > b ? 1 : 0;
}
