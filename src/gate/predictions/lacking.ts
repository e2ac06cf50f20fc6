import type { PredictionsConfig, SlicesConfig } from "../../config/policy.ts";
import { showPath } from "../../lib/paths.ts";
import type { NotPaired } from "./paired.ts";
import { wordsOf } from "./rows.ts";
import type { PredictionTable } from "./table.ts";
import { examples, notComparable, some } from "./words.ts";

/** What the policy names must be there; what the baseline has must not be left out by the candidate. */
export function lackingColumn(
  baseline: PredictionTable,
  candidate: PredictionTable,
  config: PredictionsConfig,
  slices: SlicesConfig | undefined,
): NotPaired | undefined {
  const { label } = config;
  const labelled = label !== undefined && [baseline, candidate].some((table) => table.columns.has(label));
  const asked = [config.id, config.seed, config.repeat, config.clusterBy, ...(slices?.by ?? [])];
  for (const name of [...asked, ...(labelled ? [label] : [])]) {
    if (name === undefined) continue;
    const found = lacking(name, candidate.columns.has(name), baseline.columns.has(name));
    if (found !== undefined) return found;
  }
  return undefined;
}

function lacking(name: string, candidate: boolean, baseline: boolean): NotPaired | undefined {
  const column = `have no column \`${showPath(name)}\``;
  if (!candidate) return { verdict: "missing", reason: `cannot be paired: this run's predictions ${column}` };
  if (!baseline) return { verdict: "no-baseline", reason: `cannot be paired: the baseline's predictions ${column}` };
  return undefined;
}

/** Nothing is left out and nothing added: a candidate must not choose its examples. */
export function otherIds(
  baseline: PredictionTable,
  candidate: PredictionTable,
  { id }: PredictionsConfig,
): NotPaired | undefined {
  if (baseline.rows === 0 && candidate.rows === 0)
    return { verdict: "inconclusive", reason: `has no predictions: ${candidate.name} has no rows` };
  const before = wordsOf(baseline, id);
  const now = wordsOf(candidate, id);
  const { dictionary } = before;
  if (now.dictionary !== dictionary) throw new TypeError("both sides' ids must be read into one dictionary");
  const sides = new Uint8Array(dictionary.size);
  for (const code of before.codes) if (code >= 0) sides[code] = 1;
  for (const code of now.codes) if (code >= 0) sides[code] = (sides[code] ?? 0) | 2;
  const codes = Uint32Array.from(sides.keys());
  const [gone, added] = [1, 2].map((side) => dictionary.sort(codes.filter((code) => sides[code] === side)));
  const said = (all: Uint32Array): string =>
    `${examples(all.length)} (${some(
      Array.from(all.subarray(0, 3), (code) => dictionary.word(code)),
      all.length,
    )})`;
  const parts = [
    ...(gone === undefined || gone.length === 0 ? [] : [`lacks ${said(gone)}`]),
    ...(added === undefined || added.length === 0 ? [] : [`has ${said(added)} that the baseline's lacks`]),
  ];
  return parts.length === 0 ? undefined : notComparable(`cannot be paired: ${candidate.name} ${parts.join(" and ")}`);
}
