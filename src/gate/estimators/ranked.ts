import type { RankedEstimator, RankedRows, Resampled, SideRows } from "./estimator.ts";
import { resampledSums } from "./sums.ts";

/** Rows looked at in all leave-one-out passes together; more of them, and blocks of units are left out instead. */
const jackknifeWork = 2e7;

/** A ranked metric of some rows; `project` asks for its form in sums where it has one. */
export function resampledRanks(
  estimator: RankedEstimator,
  rows: RankedRows,
  units: number,
  project: boolean,
): Resampled {
  const { key, unit } = rows;
  if (key.some(Number.isNaN)) return undefinedMetric;
  const projected = project ? estimator.projected?.(rows) : undefined;
  if (projected !== undefined) {
    const { terms } = projected;
    return resampledSums(
      key.length,
      (at) => unit[at] ?? 0,
      units,
      terms.length,
      (at, add) => {
        for (const [dim, values] of terms.entries()) add(dim, values[at] ?? 0);
      },
      projected.value,
    );
  }
  const value = estimator.over(rows, units);
  const ones = new Uint16Array(units).fill(1);
  return {
    whole: value(ones),
    values(draws, into) {
      for (const [at, counts] of draws.entries()) into[at] = value(counts);
    },
    jackknife() {
      const there = [...new Set(unit)].toSorted((a, b) => a - b);
      const blocks = Math.min(there.length, Math.max(100, Math.floor(jackknifeWork / Math.max(1, key.length))));
      const counts = new Uint16Array(units);
      return Float64Array.from({ length: blocks }, (_, block) => {
        counts.fill(1);
        for (let at = block; at < there.length; at += blocks) counts[there[at] ?? 0] = 0;
        return value(counts);
      });
    },
  };
}

const undefinedMetric: Resampled = {
  whole: Number.NaN,
  values: (_, into) => into.fill(Number.NaN),
  jackknife: () => new Float64Array(0),
};

/** Rows of one side in ascending order of their keys. */
export function rankRows(
  { key, order, positive }: RankedEstimator,
  { rows, exampleOf, part }: SideRows,
  unitOf: Uint32Array,
): RankedRows {
  const asked = new Uint8Array(key.length);
  for (const row of rows) asked[row] = 1;
  const n = rows.length;
  const ranked = {
    key: new Float64Array(n),
    positive: new Uint8Array(n),
    tie: new Uint8Array(n),
    unit: new Uint32Array(n),
    ...(part === undefined ? {} : { part: new Float64Array(n) }),
  };
  let at = 0;
  for (let place = 0; place < order.length; place += 1) {
    const row = order[place] ?? 0;
    if (asked[row] === 0) continue;
    const example = exampleOf[row] ?? 0;
    ranked.key[at] = key[row] ?? Number.NaN;
    ranked.positive[at] = positive[example] ?? 0;
    ranked.tie[at] = at > 0 && ranked.key[at] === ranked.key[at - 1] ? 1 : 0;
    ranked.unit[at] = unitOf[example] ?? 0;
    if (part !== undefined && ranked.part !== undefined) ranked.part[at] = part[row] ?? 0;
    at += 1;
  }
  return ranked;
}
