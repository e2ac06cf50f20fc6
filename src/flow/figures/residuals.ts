import { asNumbers } from "../../gate/predictions/columns.ts";
import { type FigureOf, mostPoints } from "../../report/figure.ts";
import type { Predicted } from "./predicted.ts";
import type { Point } from "./ranking.ts";

/** What was true less what was predicted, over what was predicted; of many rows evenly chosen ones, the same on both sides. */
export function residualsOf(sides: readonly Predicted[]): FigureOf<"scatter"> | undefined {
  const series = sides.flatMap((one) => {
    const points = pointsOf(one);
    return points.length === 0 ? [] : [{ side: one.side, points }];
  });
  if (series.length === 0) return undefined;
  const axes = { x: "predicted", y: "true − predicted" };
  return { kind: "scatter", of: "residuals", id: "predictions/residuals", title: "Residuals", ...axes, series };
}

function pointsOf({ rows, truth, prediction }: Predicted): Point[] {
  if (truth === undefined || prediction === undefined) return [];
  const [is, said] = [asNumbers(truth), asNumbers(prediction)];
  const count = Math.min(rows, mostPoints);
  const points: Point[] = [];
  for (let at = 0; at < count; at++) {
    const row = Math.floor((at * rows) / count);
    const [x = Number.NaN, y = Number.NaN] = [said[row], (is[row] ?? Number.NaN) - (said[row] ?? Number.NaN)];
    if (Number.isFinite(x) && Number.isFinite(y)) points.push([Number(x.toPrecision(6)), Number(y.toPrecision(6))]);
  }
  return points;
}
