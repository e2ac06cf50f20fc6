import type { PredictionsConfig, SlicesConfig } from "../../config/policy.ts";
import { showPath } from "../../lib/paths.ts";
import type { CodedColumn } from "./builder.ts";
import { lackingColumn, otherIds } from "./lacking.ts";
import type { NotPaired, PairedPredictions } from "./paired.ts";
import { type OrderedRows, orderedRows, perExample } from "./rows.ts";
import { sideOf, toWords } from "./side.ts";
import { clustersOf, slicesOf } from "./slices.ts";
import type { PredictionTable } from "./table.ts";
import { notComparable, quoted } from "./words.ts";

/**
 * Pairs both sides' predictions by id; the tables were read with the same dictionaries. Ids, labels, clusters and slices
 * must be the same on both sides, byte for byte; what a model only predicts (`prediction`, `score` and the columns that
 * metrics name) may differ, or be missing in a side's columns.
 */
export function pairPredictions(
  baseline: PredictionTable,
  candidate: PredictionTable,
  config: PredictionsConfig,
  slices?: SlicesConfig,
): PairedPredictions | NotPaired {
  const unfit = lackingColumn(baseline, candidate, config, slices) ?? otherIds(baseline, candidate, config);
  if (unfit !== undefined) return unfit;
  const b = orderedRows(baseline, config);
  if ("verdict" in b) return b;
  const c = orderedRows(candidate, config);
  if ("verdict" in c) return c;

  const agreed = new Map<string, CodedColumn>();
  for (const name of [config.label, config.clusterBy, ...(slices?.by ?? [])]) {
    if (name === undefined || agreed.has(name) || !baseline.columns.has(name)) continue;
    const column = sameOnBoth(b, c, name);
    if ("verdict" in column) return column;
    agreed.set(name, column);
  }
  const parts = slicesOf(slices, agreed);
  if ("verdict" in parts) return parts;
  const cluster = clusters(agreed, config, b);
  if (cluster !== undefined && "verdict" in cluster) return cluster;
  const label = config.label === undefined ? undefined : agreed.get(config.label);
  const names = new Set([...baseline.columns.keys(), ...candidate.columns.keys()]);
  for (const name of [config.id, config.seed, config.repeat]) names.delete(name ?? "");
  return {
    examples: b.examples,
    ...(label === undefined ? {} : { label: toWords(label) }),
    ...(cluster === undefined ? {} : { cluster }),
    slices: parts,
    baseline: sideOf(b, names),
    candidate: sideOf(c, names),
  };
}

function clusters(agreed: ReadonlyMap<string, CodedColumn>, { clusterBy }: PredictionsConfig, { idOf }: OrderedRows) {
  const column = clusterBy === undefined ? undefined : agreed.get(clusterBy);
  return clusterBy === undefined || column === undefined ? undefined : clustersOf(column, clusterBy, idOf);
}

/** A column that is about the examples and not about the model. */
function sameOnBoth(b: OrderedRows, c: OrderedRows, name: string): CodedColumn | NotPaired {
  const before = perExample(b, name);
  if ("verdict" in before) return before;
  const now = perExample(c, name);
  if ("verdict" in now) return now;
  let different = 0;
  let first = -1;
  for (let example = 0; example < before.codes.length; example++) {
    if (before.codes[example] === now.codes[example]) continue;
    if (first < 0) first = example;
    different++;
  }
  if (different === 0) return before;
  const word = ({ codes, dictionary }: CodedColumn): string => {
    const code = codes[first] ?? -1;
    return quoted(code < 0 ? "" : dictionary.word(code));
  };
  const more = different === 1 ? "" : ` (${(different - 1).toLocaleString("en-US")} more differ)`;
  return notComparable(
    `cannot be paired: \`${showPath(name)}\` of ${quoted(b.idOf(first))} was ${word(before)} and is ${word(now)}${more}`,
  );
}
