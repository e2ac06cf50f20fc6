/** Whether numbers can share an axis: a difference beyond what a number holds has no middle. */
export function fitOneAxis(values: readonly number[]): boolean {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return values.length === 0 || Number.isFinite((high - low) * 4);
}

/** The same for points and both of theirs. */
export function pointsFit(points: readonly (readonly [x: number, y: number])[]): boolean {
  return fitOneAxis(points.map(([x]) => x)) && fitOneAxis(points.map(([, y]) => y));
}

/** Why numbers that do not are not drawn. */
export const tooFar = { missing: "its numbers are too far apart for one axis" } as const;

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
