import type { PairedPredictions, PredictionSide } from "../predictions/paired.ts";
import type { Units } from "../statistics/resample.ts";
import type { Estimator, Resampled, SideRows } from "./estimator.ts";
import { rankRows, resampledRanks } from "./ranked.ts";
import { resampledSums } from "./sums.ts";

/** The rows of one seed about some examples (absent: about all). Repeated judgements of an example share its weight of 1. */
export function rowsOf(
  paired: PairedPredictions,
  side: PredictionSide,
  seed: number,
  examples: Uint32Array | undefined,
): SideRows {
  const asked = new Uint8Array(paired.examples).fill(examples === undefined ? 1 : 0);
  if (examples !== undefined) for (const example of examples) asked[example] = 1;
  const repeats = new Uint32Array(paired.examples);
  const rows = new Uint32Array(side.rows);
  let count = 0;
  let repeated = false;
  for (let row = 0; row < side.rows; row += 1) {
    const example = side.example[row] ?? 0;
    if (side.seed[row] !== seed || asked[example] === 0) continue;
    rows[count++] = row;
    repeats[example] = (repeats[example] ?? 0) + 1;
    if (repeats[example] !== 1) repeated = true;
  }
  const own = { rows: rows.subarray(0, count), exampleOf: side.example };
  if (!repeated) return own;
  const part = new Float64Array(side.rows);
  for (const row of own.rows) part[row] = 1 / (repeats[side.example[row] ?? 0] ?? 1);
  return { ...own, part };
}

/** A side's metric on those rows, drawn by `units`. */
export function resampledMetric(estimator: Estimator, side: SideRows, units: Units): Resampled {
  const { rows, exampleOf, part } = side;
  if (estimator.kind === "average") return averaged(estimator.of.map((one) => resampledMetric(one, side, units)));
  if (estimator.kind === "ranked") {
    const ranked = rankRows(estimator, side, units.of);
    return resampledRanks(estimator, ranked, units.count, units.grouped);
  }
  return resampledSums(
    rows.length,
    (at) => units.of[exampleOf[rows[at] ?? 0] ?? 0] ?? 0,
    units.count,
    estimator.dims,
    (at, add) => {
      const row = rows[at] ?? 0;
      const weight = part?.[row];
      const example = exampleOf[row] ?? 0;
      if (weight === undefined) estimator.contribute(row, example, add);
      else estimator.contribute(row, example, (dim, value) => add(dim, value * weight));
    },
    estimator.value,
  );
}

/** The mean of several metrics of the same rows: of one for each class, of one for each seed. */
export function averaged(all: readonly Resampled[]): Resampled {
  const [only] = all;
  if (all.length === 1 && only !== undefined) return only;
  const own = new Float64Array(4);
  return {
    whole: all.reduce((sum, one) => sum + one.whole, 0) / all.length,
    values(draws, into) {
      into.fill(0);
      for (const one of all) {
        one.values(draws, own);
        for (const [at, value] of own.entries()) into[at] = (into[at] ?? 0) + value / all.length;
      }
    },
    jackknife() {
      const each = all.map((one) => one.jackknife());
      return Float64Array.from(
        { length: Math.min(...each.map((one) => one.length)) },
        (_, at) => each.reduce((sum, one) => sum + (one[at] ?? Number.NaN), 0) / each.length,
      );
    },
  };
}
