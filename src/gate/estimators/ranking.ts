import { ascending } from "../statistics/order.ts";
import type { Projection, RankedEstimator, RankedRows } from "./estimator.ts";
import { ratio } from "./means.ts";

/** The area under the ROC curve: the share of (positive, negative) pairs in which the positive has the higher score, ties half. */
export function rocAuc(key: Float64Array, positive: Uint8Array): RankedEstimator {
  return { kind: "ranked", key, order: ascending(key), positive, over: aucOver, projected: aucProjected };
}

function aucOver({ key, positive, tie, unit, part }: RankedRows): (counts: Uint16Array) => number {
  return (counts) => {
    let [area, positives, below, tiedPositives, tiedNegatives] = [0, 0, 0, 0, 0];
    for (let at = 0; at < key.length; at += 1) {
      if (tie[at] === 0) {
        area += tiedPositives * (below + tiedNegatives / 2);
        positives += tiedPositives;
        below += tiedNegatives;
        tiedPositives = 0;
        tiedNegatives = 0;
      }
      const weight = (counts[unit[at] ?? 0] ?? 0) * (part === undefined ? 1 : (part[at] ?? 0));
      if (positive[at] === 1) tiedPositives += weight;
      else tiedNegatives += weight;
    }
    area += tiedPositives * (below + tiedNegatives / 2);
    return ratio(area, (positives + tiedPositives) * (below + tiedNegatives));
  };
}

/**
 * AUC as the means of DeLong's (1988) structural components over positives (V10) and over negatives (V01): the first-order
 * (Hájek) projection of the U-statistic, whose other terms are of the order of 1 / n.
 */
function aucProjected(rows: RankedRows): Projection {
  const { key, positive, tie, part } = rows;
  const n = key.length;
  const terms = [0, 1, 2, 3].map(() => new Float64Array(n));
  const [areas = key, positives = key, lost = key, negatives = key] = terms;
  let [below, above] = [0, 0];
  for (let at = 0; at < n; at += 1) if (positive[at] === 1) above += part?.[at] ?? 1;
  let [allPositives, allNegatives] = [above, 0];
  for (let start = 0; start < n; ) {
    let end = start;
    let [tiedPositives, tiedNegatives] = [0, 0];
    do {
      if (positive[end] === 1) tiedPositives += part?.[end] ?? 1;
      else tiedNegatives += part?.[end] ?? 1;
      end += 1;
    } while (end < n && tie[end] === 1);
    above -= tiedPositives;
    for (let at = start; at < end; at += 1) {
      const weight = part?.[at] ?? 1;
      if (positive[at] === 1) {
        areas[at] = weight * (below + tiedNegatives / 2);
        positives[at] = weight;
      } else {
        lost[at] = weight * (above + tiedPositives / 2);
        negatives[at] = weight;
      }
    }
    below += tiedNegatives;
    start = end;
  }
  allNegatives = below;
  const area = areas.reduce((sum, one) => sum + one, 0) / (allPositives * allNegatives);
  return {
    terms,
    value: ([a = 0, p = 0, l = 0, m = 0]) => ratio(a / allNegatives, p) + ratio(l / allPositives, m) - area,
  };
}

/** Average precision: Σ (R_k − R_(k−1)) · P_k over the thresholds, as scikit-learn defines it, without interpolation. */
export function averagePrecision(key: Float64Array, positive: Uint8Array): RankedEstimator {
  return { kind: "ranked", key, order: ascending(key), positive, over: precisionOver, projected: precisionProjected };
}

function precisionOver({ key, positive, tie, unit, part }: RankedRows): (counts: Uint16Array) => number {
  return (counts) => {
    let [sum, right, said, tiedPositives, tied] = [0, 0, 0, 0, 0];
    for (let at = key.length - 1; at >= 0; at -= 1) {
      const weight = (counts[unit[at] ?? 0] ?? 0) * (part === undefined ? 1 : (part[at] ?? 0));
      tied += weight;
      if (positive[at] === 1) tiedPositives += weight;
      if (tie[at] === 1) continue;
      said += tied;
      right += tiedPositives;
      sum += (tiedPositives * right) / (said === 0 ? 1 : said);
      tied = 0;
      tiedPositives = 0;
    }
    return ratio(sum, right);
  };
}

/** Fewer positives than this are too few for terms of the order of 1 / n to vanish. */
const manyPositives = 1000;

/**
 * Average precision to first order in the rows' weights w: AP(w) ≈ AP + Σ w · ∂AP/∂w, and Σ ∂AP/∂w is 0, since weights that are
 * all doubled change nothing. With p positives in a block of ties, T positives and N rows down to it, and P in all, AP is
 * Σ p · T / N ÷ P, and a row's derivative follows block by block.
 */
function precisionProjected({ key, positive, tie, part }: RankedRows): Projection | undefined {
  const all = positive.reduce((sum, one, at) => sum + one * (part?.[at] ?? 1), 0);
  if (all < manyPositives) return undefined;
  const blocks: { start: number; end: number; p: number; t: number; n: number }[] = [];
  let [t, n, p] = [0, 0, 0];
  let end = key.length;
  let precision = 0;
  for (let at = key.length - 1; at >= 0; at -= 1) {
    const weight = part?.[at] ?? 1;
    n += weight;
    if (positive[at] === 1) p += weight;
    if (tie[at] === 1) continue;
    t += p;
    precision += (p * t) / n / all;
    blocks.push({ start: at, end, p, t, n });
    end = at;
    p = 0;
  }
  const influence = new Float64Array(key.length);
  // What a positive, and any row, adds to the precision at each block from its own down.
  let [gained, lost] = [0, 0];
  for (const block of blocks.reverse()) {
    gained += block.p / block.n;
    lost += (block.p * block.t) / block.n ** 2;
    for (let at = block.start; at < block.end; at += 1) {
      const own = positive[at] === 1 ? block.t / block.n - precision + gained : 0;
      influence[at] = ((own - lost) * (part?.[at] ?? 1)) / all;
    }
  }
  return { terms: [influence], value: ([change = 0]) => precision + change };
}
