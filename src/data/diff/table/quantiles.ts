/**
 * Many numbers in little memory: exactly while they fit into `capacity` values, then as a sketch in the manner of Manku,
 * Rajagopalan and Lindsay (1998) and KLL (2016). A full buffer of weight w is sorted and every second value goes on with
 * weight 2w, which moves no rank by more than w. What was done is counted, so that `error` is a bound and no estimate:
 * about log2(n / capacity) / capacity of the values.
 */
interface Quantiles {
  add(value: number): void;
  /** The values seen so far; call it when all are in. */
  done(): Distribution;
}

/** A distribution as a step function: its values in order, and how many are at or below each. */
export interface Distribution {
  readonly count: number;
  /** Distinct, ascending. */
  readonly values: Float64Array;
  /** Of `count`, how many are less than or equal to the value at the same index. */
  readonly ranks: Float64Array;
  /** No share of values below any point is wrong by more than this; 0 where all values were kept. */
  readonly error: number;
}

/** Takes finite and infinite numbers, never NaN; `capacity` is even and bounds the memory: a few times as many doubles. */
export function openQuantiles(capacity: number): Quantiles {
  /** Values of weight 2^level; level 0 takes what arrives, the others what the one below passes on. */
  const levels: { values: Float64Array; used: number; odd: boolean }[] = [];
  let count = 0;
  let moved = 0;

  const levelAt = (index: number): (typeof levels)[number] => {
    const known = levels[index];
    if (known !== undefined) return known;
    const made = { values: new Float64Array(index === 0 ? Math.min(capacity, 64) : capacity), used: 0, odd: false };
    levels[index] = made;
    return made;
  };

  function compact(index: number): void {
    const level = levelAt(index);
    const full = level.values.subarray(0, level.used).sort();
    const above = levelAt(index + 1);
    if (above.used + capacity / 2 > capacity) compact(index + 1);
    // Taking turns lets the errors of two neighbours cancel out.
    for (let at = level.odd ? 1 : 0; at < full.length; at += 2) above.values[above.used++] = full[at] ?? 0;
    level.odd = !level.odd;
    level.used = 0;
    moved += 2 ** index;
  }

  return {
    add(value) {
      const first = levelAt(0);
      if (first.used === first.values.length) {
        if (first.values.length < capacity) {
          const wider = new Float64Array(Math.min(capacity, first.values.length * 4));
          wider.set(first.values);
          first.values = wider;
        } else compact(0);
      }
      first.values[first.used++] = value;
      count++;
    },
    done: () => steps(levels, count, count === 0 ? 0 : moved / count),
  };
}

/** Merges the sorted levels into one step function. */
function steps(
  levels: readonly { readonly values: Float64Array; readonly used: number }[],
  count: number,
  error: number,
): Distribution {
  const sorted = levels.map(({ values, used }) => values.slice(0, used).sort());
  const total = sorted.reduce((sum, level) => sum + level.length, 0);
  const values = new Float64Array(total);
  const ranks = new Float64Array(total);
  const at = sorted.map(() => 0);
  let kept = 0;
  let rank = 0;
  for (;;) {
    let next = Number.POSITIVE_INFINITY;
    let level = -1;
    for (let index = 0; index < sorted.length; index++) {
      const value = sorted[index]?.[at[index] ?? 0];
      if (value !== undefined && (level < 0 || value < next)) [next, level] = [value, index];
    }
    if (level < 0) break;
    at[level] = (at[level] ?? 0) + 1;
    rank += 2 ** level;
    // −0 and 0 are one value.
    if (kept > 0 && values[kept - 1] === next) ranks[kept - 1] = rank;
    else {
      values[kept] = next;
      ranks[kept++] = rank;
    }
  }
  return { count, values: values.slice(0, kept), ranks: ranks.slice(0, kept), error };
}

/** The share of values less than or equal to `value`: the empirical distribution function. */
export function shareUpTo({ values, ranks, count }: Distribution, value: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low === 0 || count === 0 ? 0 : (ranks[low - 1] ?? 0) / count;
}

/** The smallest value whose share is at least `share` (the inverse of the empirical distribution function). */
export function quantile({ values, ranks, count }: Distribution, share: number): number {
  const wanted = share * count;
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    // A share such as 0.7 of 10 is 7 and not 7.000000000000001.
    if ((ranks[middle] ?? 0) >= wanted - 1e-9 * count) high = middle;
    else low = middle + 1;
  }
  return values[low] ?? Number.NaN;
}
