import type { Resampled } from "./estimator.ts";

/** Adds one row's contributions. */
export type Contribute = (at: number, add: (dim: number, value: number) => void) => void;

/** Contributions of `rows` rows, row i belonging to unit `unitOf(i)`, summed over units and sparse. */
export function resampledSums(
  rows: number,
  unitOf: (at: number) => number,
  units: number,
  dims: number,
  contribute: Contribute,
  metric: (sums: Float64Array) => number,
): Resampled {
  const byUnit = sumByUnit(rows, unitOf, units, dims, contribute);
  const byDim = transposed(byUnit, dims);
  const sums = () => new Float64Array(dims);
  const four = [sums(), sums(), sums(), sums()] as const;
  const whole = new Float64Array(dims);
  for (let dim = 0; dim < dims; dim += 1) {
    for (let at = byDim.start[dim] ?? 0; at < (byDim.start[dim + 1] ?? 0); at += 1)
      whole[dim] = (whole[dim] ?? 0) + (byDim.value[at] ?? 0);
  }
  return {
    whole: metric(whole),
    values([a, b, c, d], into) {
      const { start, index, value } = byDim;
      for (let dim = 0; dim < dims; dim += 1) {
        let [ofA, ofB, ofC, ofD] = [0, 0, 0, 0];
        const end = start[dim + 1] ?? 0;
        for (let at = start[dim] ?? 0; at < end; at += 1) {
          const unit = index[at] ?? 0;
          const one = value[at] ?? 0;
          ofA += (a[unit] ?? 0) * one;
          ofB += (b[unit] ?? 0) * one;
          ofC += (c[unit] ?? 0) * one;
          ofD += (d[unit] ?? 0) * one;
        }
        four[0][dim] = ofA;
        four[1][dim] = ofB;
        four[2][dim] = ofC;
        four[3][dim] = ofD;
      }
      for (const [at, sums] of four.entries()) into[at] = metric(sums);
    },
    jackknife() {
      const { start, index, value, unit } = byUnit;
      const left = Float64Array.from(whole);
      return Float64Array.from(unit, (_, at) => {
        const [from, to] = [start[at] ?? 0, start[at + 1] ?? 0];
        for (let entry = from; entry < to; entry += 1)
          left[index[entry] ?? 0] = (whole[index[entry] ?? 0] ?? 0) - (value[entry] ?? 0);
        const found = metric(left);
        for (let entry = from; entry < to; entry += 1) left[index[entry] ?? 0] = whole[index[entry] ?? 0] ?? 0;
        return found;
      });
    },
  };
}

/** A sparse matrix: the entries of line i stand at [start[i], start[i + 1]). */
interface Sparse {
  readonly start: Uint32Array;
  readonly index: Uint32Array;
  readonly value: Float64Array;
}

/** Lines are the units that have rows, in ascending order of their numbers `unit`. */
function sumByUnit(
  rows: number,
  unitOf: (at: number) => number,
  units: number,
  dims: number,
  contribute: Contribute,
): Sparse & { readonly unit: Uint32Array } {
  const order = rowsByUnit(rows, unitOf, units);
  const sums = new Float64Array(dims);
  const held = new Uint8Array(dims);
  let touched: number[] = [];
  const add = (dim: number, value: number): void => {
    if (held[dim] === 0) {
      held[dim] = 1;
      touched.push(dim);
      sums[dim] = 0;
    }
    sums[dim] = (sums[dim] ?? 0) + value;
  };
  const [start, index, value, unit]: number[][] = [[0], [], [], []];
  for (let one = 0; one < units; one += 1) {
    const [from, to] = [order.start[one] ?? 0, order.start[one + 1] ?? 0];
    if (from === to) continue;
    for (let at = from; at < to; at += 1) contribute(order.row[at] ?? 0, add);
    for (const dim of touched) {
      held[dim] = 0;
      index?.push(dim);
      value?.push(sums[dim] ?? 0);
    }
    touched = [];
    unit?.push(one);
    start?.push(index?.length ?? 0);
  }
  return {
    start: Uint32Array.from(start ?? []),
    index: Uint32Array.from(index ?? []),
    value: Float64Array.from(value ?? []),
    unit: Uint32Array.from(unit ?? []),
  };
}

function rowsByUnit(
  rows: number,
  unitOf: (at: number) => number,
  units: number,
): { start: Uint32Array; row: Uint32Array } {
  const start = new Uint32Array(units + 1);
  for (let at = 0; at < rows; at += 1) start[unitOf(at) + 1] = (start[unitOf(at) + 1] ?? 0) + 1;
  for (let unit = 0; unit < units; unit += 1) start[unit + 1] = (start[unit + 1] ?? 0) + (start[unit] ?? 0);
  const next = Uint32Array.from(start);
  const row = new Uint32Array(rows);
  for (let at = 0; at < rows; at += 1) {
    const unit = unitOf(at);
    const place = next[unit] ?? 0;
    row[place] = at;
    next[unit] = place + 1;
  }
  return { start, row };
}

/** Lines become dims, and entries name their unit. */
function transposed({ start, index, value, unit }: Sparse & { readonly unit: Uint32Array }, dims: number): Sparse {
  const lineOf = new Uint32Array(index.length);
  for (let line = 0; line < unit.length; line += 1)
    lineOf.fill(unit[line] ?? 0, start[line] ?? 0, start[line + 1] ?? 0);
  const order = rowsByUnit(index.length, (at) => index[at] ?? 0, dims);
  return {
    start: order.start,
    index: Uint32Array.from(order.row, (at) => lineOf[at] ?? 0),
    value: Float64Array.from(order.row, (at) => value[at] ?? 0),
  };
}
