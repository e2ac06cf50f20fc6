import type { Predicted } from "./predicted.ts";

/** Scores of the examples of the positive class and of all others, each ascending; rows without a score or a label are left out. */
export interface Ranking {
  readonly positives: Float64Array;
  readonly negatives: Float64Array;
}

export type Point = [x: number, y: number];

/** How far, as a part of an axis, a curve may be from what is drawn of it: two thirds of a pixel on 320. */
const unseen = 1 / 480;

/** Ranks a side's rows; `positive` is the positive class's word. */
export function rankingOf({ rows, truth, score }: Predicted, positive: string): Ranking | undefined {
  if (truth?.kind !== "words" || score === undefined) return undefined;
  const wanted = truth.words.indexOf(positive);
  const all: [Float64Array, Float64Array] = [new Float64Array(rows), new Float64Array(rows)];
  const [positives, negatives] = all;
  let [p, n] = [0, 0];
  for (let row = 0; row < rows; row++) {
    const value = score[row] ?? Number.NaN;
    const code = truth.codes[row] ?? -1;
    if (Number.isNaN(value) || code < 0) continue;
    if (code === wanted) positives[p++] = value;
    else negatives[n++] = value;
  }
  return { positives: positives.subarray(0, p).sort(), negatives: negatives.subarray(0, n).sort() };
}

/** True over false positives at each threshold, from (0, 0) to (1, 1) (Fawcett 2006, algorithm 1): ties are one step. */
export function rocPoints(ranking: Ranking): Point[] {
  const points: Point[] = [[0, 0]];
  const [all, others] = [ranking.positives.length, ranking.negatives.length];
  let [lastX, lastY] = [0, 0];
  eachThreshold(ranking, (hits, alarms) => {
    const x = alarms / others;
    const y = hits / all;
    // It climbs on both axes: from the last point on nothing is further away than the sum of both steps.
    if (x - lastX + (y - lastY) < unseen && !(x === 1 && y === 1)) return;
    points.push([x, y]);
    lastX = x;
    lastY = y;
  });
  return withoutStraight(points).map(rounded);
}

/**
 * Precision over recall at each threshold; each step lies at the height of its right end, so that the area is the average
 * precision (Davis & Goadrich 2006: points are not to be joined by interpolation). In each slice of recall that is narrower
 * than a pixel the first, lowest, highest and last are kept.
 */
export function precisionRecallPoints(ranking: Ranking): Point[] {
  const points: Point[] = [];
  const all = ranking.positives.length;
  let slice = -1;
  let group: { first: Point; low: Point; high: Point; last: Point } | undefined;
  const flush = (): void => {
    if (group === undefined) return;
    const { first, low, high, last } = group;
    const [one, other] = low[0] <= high[0] ? [low, high] : [high, low];
    for (const point of [first, one, other, last]) if (point !== points.at(-1)) points.push(point);
  };
  eachThreshold(ranking, (hits, alarms) => {
    const point: Point = [hits / all, hits / (hits + alarms)];
    if (slice < 0) points.push([0, point[1]]);
    const at = Math.floor(point[0] / unseen);
    if (group === undefined || at !== slice) {
      flush();
      group = { first: point, low: point, high: point, last: point };
      slice = at;
      return;
    }
    if (point[1] < group.low[1]) group.low = point;
    if (point[1] > group.high[1]) group.high = point;
    group.last = point;
  });
  flush();
  return points.map(rounded);
}

/** Tells of true and false positives at each threshold, from the highest score down. */
function eachThreshold({ positives, negatives }: Ranking, tell: (hits: number, alarms: number) => void): void {
  let p = positives.length;
  let n = negatives.length;
  while (p > 0 || n > 0) {
    const high = p > 0 ? (positives[p - 1] ?? 0) : Number.NEGATIVE_INFINITY;
    const other = n > 0 ? (negatives[n - 1] ?? 0) : Number.NEGATIVE_INFINITY;
    const threshold = high > other ? high : other;
    while (p > 0 && positives[p - 1] === threshold) p--;
    while (n > 0 && negatives[n - 1] === threshold) n--;
    tell(positives.length - p, negatives.length - n);
  }
}

/** Leaves out what lies on the line between its neighbours. */
function withoutStraight(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [before, last] = kept.slice(-2);
    if (before !== undefined && last !== undefined && kept.length > 1) {
      const turn = (last[0] - before[0]) * (point[1] - before[1]) - (last[1] - before[1]) * (point[0] - before[0]);
      if (Math.abs(turn) < 1e-12) kept.pop();
    }
    kept.push(point);
  }
  return kept;
}

function rounded([x, y]: Point): Point {
  return [Number(x.toPrecision(5)), Number(y.toPrecision(5))];
}
