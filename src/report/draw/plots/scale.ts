/** A difference below it has no room for ticks in what a number holds. */
const least = 1e-300;

/** Whether numbers can share an axis: a difference beyond what a number holds has no middle. */
export function fitOneAxis(values: readonly number[]): boolean {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (values.length === 0) return true;
  const span = high - low;
  // Where all are the same it may be an axis from 0 to there.
  const size = span === 0 ? Math.abs(high) : span;
  return Number.isFinite(span * 4) && (size === 0 || size >= least);
}

/** The same for points and both of theirs. */
export function pointsFit(points: readonly (readonly [x: number, y: number])[]): boolean {
  return fitOneAxis(points.map(([x]) => x)) && fitOneAxis(points.map(([, y]) => y));
}

/** Why numbers that do not are not drawn. */
export const noAxis = { missing: "its numbers are too far apart, or too close, for one axis" } as const;

/** A number as a hover shows it: six digits, a true minus. */
export function shown(value: number): string {
  return String(Number(value.toPrecision(6))).replace("-", "\u2212");
}

/** Every n-th of a list, so that at most so many are left; the last is one of them. */
export function thinned<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list;
  const step = (list.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => list[Math.round(index * step)]).filter(
    (item) => item !== undefined,
  );
}
