/** Points of one curve. */
export type Line = readonly (readonly [number, number])[];

interface Grid {
  readonly from: number;
  readonly to: number;
  /** The curves' values at the same places, evenly apart from `from` to `to`. */
  readonly lines: readonly (readonly number[])[];
}

/** Steps of a power of two add up to the end without a rounding error, and so no last point is lost. */
const finest = 32;

/**
 * Curves at the same even places, as far as all of them go: a Mermaid chart knows no other. Whole steps that are few stay
 * as they are; between points a value is read off the line between its neighbours, of a curve of precision and recall off
 * the next point, since what lies between two of those is not on their line.
 */
export function onOneGrid(lines: readonly Line[], of: string): Grid | undefined {
  const sorted = lines.map((line) => [...line].sort((one, other) => one[0] - other[0]));
  if (sorted.some((line) => line.length < 2)) return undefined;
  const from = Math.max(...sorted.map((line) => line[0]?.[0] ?? 0));
  const to = Math.min(...sorted.map((line) => line.at(-1)?.[0] ?? 0));
  if (!(to > from)) return undefined;
  const whole = sorted.every((line) => line.every(([x]) => Number.isInteger(x)));
  const steps = whole && to - from <= 2 * finest ? to - from : finest;
  const step = (to - from) / steps;
  const places = Array.from({ length: steps + 1 }, (_, index) => (index === steps ? to : from + index * step));
  return { from, to, lines: sorted.map((line) => places.map((x) => valueAt(line, x, of === "precision-recall"))) };
}

/** Where a curve stands upright, as a ROC curve does at its start, its upper end counts. */
function valueAt(line: Line, x: number, isStep: boolean): number {
  let before = line[0];
  for (const point of line) {
    if (point[0] > x) {
      const [x0, y0] = before ?? point;
      if (x0 === x) return y0;
      const [x1, y1] = point;
      return isStep ? y1 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
    }
    if (before === undefined || point[0] > before[0] || point[1] > before[1]) before = point;
  }
  return before?.[1] ?? 0;
}
