import { carriers } from "./bca.ts";
import type { Effect } from "./effect.ts";
import { studentEffect, undecided } from "./student.ts";
import { meanOf, varianceOf } from "./summary.ts";

/** Labels are 1 (positive) and 0; a higher score speaks for 1. Row i is the same example everywhere. */
export interface ScoredLabels {
  readonly labels: Uint8Array;
  readonly baseline: Float64Array;
  readonly candidate: Float64Array;
}

const fewest = 15;
/**
 * An AUC near 1 hangs on few misplaced examples, and by chance on none: then the variance is far too small. Simulated normal
 * scores with AUCs of 0.7 to 0.97 pass wrongly up to 3 times too often with 15 to 100 positives, and 1.1 times with these.
 */
const fewestCarriers = 20;

/**
 * AUC(candidate) − scale · AUC(baseline) on the same examples, ties counted half (DeLong, DeLong & Clarke-Pearson 1988,
 * Biometrics 44, 837–845; by ranks, in O(n log n): Sun & Xu 2014, IEEE Signal Processing Letters 21, 1389–1393).
 */
export function delongEffect({ labels, baseline, candidate }: ScoredLabels, scale: number): Effect {
  const positives = rowsOf(labels, 1);
  const negatives = rowsOf(labels, 0);
  const sides = [placements(baseline, positives, negatives), placements(candidate, positives, negatives)] as const;
  const values = [meanOf(sides[0].positive), meanOf(sides[1].positive)] as const;
  const n = positives.length + negatives.length;
  const above = differences(sides[1].positive, sides[0].positive, scale);
  const below = differences(sides[1].negative, sides[0].negative, scale);
  const effect = studentEffect({
    method: "delong",
    unit: "example",
    n: [n, n],
    values,
    estimate: values[1] - scale * values[0],
    error: Math.sqrt(varianceOf(above) / above.length + varianceOf(below) / below.length),
    df: Number.POSITIVE_INFINITY,
    scale,
    units: n,
    notes: ["asymptotic"],
  });
  const [fewer, which] = above.length < below.length ? [above.length, "positive"] : [below.length, "negative"];
  if (fewer < fewest) return undecided(effect, `${fewer} ${which} examples are fewer than ${fewest}`);
  const carrying = carriers(Float64Array.from([...centred(above), ...centred(below)]));
  if (effect.degenerate !== undefined || carrying >= fewestCarriers) return effect;
  const found = `what varies comes from as few as ${Math.floor(carrying)} examples`;
  return undecided(effect, `${found}, fewer than ${fewestCarriers}`);
}

/** How far each example moves the mean. */
function centred(values: Float64Array): Float64Array {
  const mean = meanOf(values);
  return values.map((value) => (value - mean) / values.length);
}

function rowsOf(labels: Uint8Array, label: number): Uint32Array {
  let count = 0;
  for (const one of labels) if (one === label) count += 1;
  const rows = new Uint32Array(count);
  let next = 0;
  for (let row = 0; row < labels.length; row += 1) {
    if (labels[row] === label) {
      rows[next] = row;
      next += 1;
    }
  }
  return rows;
}

interface Placements {
  /** For each positive the part of the negatives that score lower; for each negative that of the positives which score higher. */
  readonly positive: Float64Array;
  readonly negative: Float64Array;
}

function placements(scores: Float64Array, positives: Uint32Array, negatives: Uint32Array): Placements {
  const above = Float64Array.from(positives, (row) => scores[row] ?? Number.NaN);
  const below = Float64Array.from(negatives, (row) => scores[row] ?? Number.NaN);
  const sorted = { above: above.toSorted(), below: below.toSorted() };
  return {
    positive: above.map((score) => partBelow(sorted.below, score)),
    negative: below.map((score) => 1 - partBelow(sorted.above, score)),
  };
}

/** The part of sorted values that is below one, those equal to it counted half. */
function partBelow(sorted: Float64Array, value: number): number {
  if (Number.isNaN(value)) return Number.NaN;
  return (
    (firstFrom(sorted, (other) => other >= value) + firstFrom(sorted, (other) => other > value)) / 2 / sorted.length
  );
}

/** The index of the first sorted value that fulfils a condition which all later ones fulfil too. */
export function firstFrom(sorted: ArrayLike<number>, condition: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (condition(sorted[middle] ?? Number.NaN)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function differences(candidate: Float64Array, baseline: Float64Array, scale: number): Float64Array {
  return candidate.map((value, index) => value - scale * (baseline[index] ?? Number.NaN));
}
