import type { Point, Ranking } from "./ranking.ts";

/** Groups of equally many examples; smaller ones show noise. */
const mostGroups = 10;
const leastOfGroup = 20;

/**
 * How often the positive class came true over the mean of what was predicted, in groups of equally many examples by their
 * score (Nguyen & O'Connor 2015, section 3: adaptive binning); equal scores stay in one group. Undefined where scores
 * are no probabilities, or the examples are too few for two groups.
 */
export function calibrationPoints({ positives, negatives }: Ranking): Point[] | undefined {
  const count = positives.length + negatives.length;
  const groups = Math.min(mostGroups, Math.floor(count / leastOfGroup));
  const bounds = [positives.at(0), negatives.at(0), positives.at(-1), negatives.at(-1)];
  if (groups < 2 || bounds.some((score = 0) => score < 0 || score > 1)) return undefined;
  const points: Point[] = [];
  let [p, n] = [0, 0];
  for (let group = 1; p + n < count; group++) {
    const end = Math.round((group * count) / groups);
    const [from, hits] = [p + n, p];
    let sum = 0;
    let last = Number.NaN;
    while (p + n < count) {
      const score = Math.min(positives[p] ?? Number.POSITIVE_INFINITY, negatives[n] ?? Number.POSITIVE_INFINITY);
      if (p + n >= end && p + n > from && score !== last) break;
      if (positives[p] === score) p++;
      else n++;
      sum += score;
      last = score;
    }
    const size = p + n - from;
    points.push([Number((sum / size).toPrecision(5)), Number(((p - hits) / size).toPrecision(5))]);
  }
  return points;
}
