import type { FigureOf } from "../../../report/figure.ts";
import { thinLine } from "../../../report/thin-line.ts";

type Row = FigureOf<"dvc">["rows"][number];

/** Every n-th row, of all sides alike, so that at most `most` are left. */
export function evenly(rows: readonly Row[], most: number): readonly Row[] {
  if (rows.length <= most) return rows;
  return Array.from({ length: most }, (_, place) => rows[Math.floor((place * rows.length) / most)] as Row);
}

/** The same for curves, so that no spike is lost. What a curve may have follows how long it is. */
export function alongCurves(rows: readonly Row[], y: string, most: number): readonly Row[] {
  if (rows.length <= most) return rows;
  const curves = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.side} ${row.source ?? 0}`;
    const curve = curves.get(key) ?? [];
    curve.push(row);
    curves.set(key, curve);
  }
  const heightOf = ({ fields }: Row): number => (typeof fields[y] === "number" ? fields[y] : Number.NaN);
  return [...curves.values()].flatMap((curve) =>
    thinLine(curve, Math.floor((most * curve.length) / rows.length), heightOf),
  );
}
