import { ascending } from "../statistics/order.ts";
import type { RankedEstimator, RankedRows } from "./estimator.ts";

/**
 * The q-quantile of one column, between the two nearest values (Hyndman & Fan 1996, definition 7, the default of NumPy and R).
 * Where an example has several rows, it is the lowest value that at least q of the examples' weight is at or below (definition 1).
 */
export function quantileOf(key: Float64Array, q: number): RankedEstimator {
  return {
    kind: "ranked",
    key,
    order: ascending(key),
    positive: new Uint8Array(0),
    over: (rows, units) => (rows.part === undefined ? interpolated(rows, units, q) : lowest(rows, q)),
  };
}

function interpolated({ key, unit }: RankedRows, units: number, q: number): (counts: Uint16Array) => number {
  const size = new Uint32Array(units);
  for (const one of unit) size[one] = (size[one] ?? 0) + 1;
  return (counts) => {
    let n = 0;
    for (let one = 0; one < units; one += 1) n += (counts[one] ?? 0) * (size[one] ?? 0);
    if (n === 0) return Number.NaN;
    const place = (n - 1) * q;
    const rank = Math.floor(place);
    const part = place - rank;
    // From the nearer end, so that a p99 looks at 1% of the rows.
    const step = q > 0.5 ? -1 : 1;
    const near = q > 0.5 ? n - 2 - rank : rank;
    let at = q > 0.5 ? key.length - 1 : 0;
    let seen = 0;
    const valueAt = (place: number): number => {
      for (; seen <= place; at += step) seen += counts[unit[at] ?? 0] ?? 0;
      return key[at - step] ?? Number.NaN;
    };
    const first = near < 0 ? Number.NaN : valueAt(near);
    if (part === 0 && step === 1) return first;
    const second = valueAt(near + 1);
    const [low, high] = step === 1 ? [first, second] : [second, first];
    return part === 0 ? low : low + part * (high - low);
  };
}

function lowest({ key, unit, part }: RankedRows, q: number): (counts: Uint16Array) => number {
  return (counts) => {
    let total = 0;
    for (let at = 0; at < key.length; at += 1) total += (counts[unit[at] ?? 0] ?? 0) * (part?.[at] ?? 1);
    // Thirds of an example do not add up to the last digit.
    const asked = total * q * (1 - 1e-12);
    let below = 0;
    for (let at = 0; at < key.length; at += 1) {
      below += (counts[unit[at] ?? 0] ?? 0) * (part?.[at] ?? 1);
      if (below > 0 && below >= asked) return key[at] ?? Number.NaN;
    }
    return Number.NaN;
  };
}
