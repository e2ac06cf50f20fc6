import type { FigureOf } from "../../../report/figure.ts";

type Row = FigureOf<"dvc">["rows"][number];

/** Every n-th row, of all sides alike, so that at most `most` are left. */
export function evenly(rows: readonly Row[], most: number): readonly Row[] {
  if (rows.length <= most) return rows;
  return Array.from({ length: most }, (_, place) => rows[Math.floor((place * rows.length) / most)] as Row);
}

/**
 * The same for curves: of each stretch of a curve its lowest and its highest point are kept, and of the whole its ends, so that
 * no spike is lost. What a curve may have follows how long it is.
 */
export function alongCurves(rows: readonly Row[], y: string, most: number): readonly Row[] {
  if (rows.length <= most) return rows;
  const curves = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.side} ${row.source ?? 0}`;
    const curve = curves.get(key) ?? [];
    curve.push(row);
    curves.set(key, curve);
  }
  return [...curves.values()].flatMap((curve) => thinned(curve, y, Math.floor((most * curve.length) / rows.length)));
}

function thinned(curve: readonly Row[], y: string, most: number): Row[] {
  const stretches = Math.max(1, Math.floor(most / 2) - 1);
  const kept = new Set<number>([0, curve.length - 1]);
  for (let stretch = 0; stretch < stretches; stretch++) {
    const from = Math.floor((stretch * curve.length) / stretches);
    const to = Math.floor(((stretch + 1) * curve.length) / stretches);
    let [low, high] = [from, from];
    for (let at = from; at < to; at++) {
      const value = curve[at]?.fields[y];
      if (typeof value !== "number") continue;
      if (!(value >= numberAt(curve, low, y))) low = at;
      if (!(value <= numberAt(curve, high, y))) high = at;
    }
    kept.add(low).add(high);
  }
  return [...kept].sort((a, b) => a - b).flatMap((at) => curve[at] ?? []);
}

function numberAt(curve: readonly Row[], at: number, y: string): number {
  const value = curve[at]?.fields[y];
  return typeof value === "number" ? value : Number.NaN;
}
