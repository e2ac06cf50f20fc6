import type { PredictionsConfig, SlicesConfig } from "../../src/config/policy.ts";
import { columnBuilder } from "../../src/gate/predictions/builder.ts";
import { type WantedColumn, wantedColumns } from "../../src/gate/predictions/columns.ts";
import { csvReader } from "../../src/gate/predictions/csv.ts";
import { openDictionary } from "../../src/gate/predictions/dictionary.ts";
import { pairPredictions } from "../../src/gate/predictions/pair.ts";
import type { NotPaired, PairedPredictions } from "../../src/gate/predictions/paired.ts";
import type { Dictionaries } from "../../src/gate/predictions/read.ts";
import type { PredictionTable } from "../../src/gate/predictions/table.ts";
import { gateOn } from "./gate-records.ts";

export const usual: PredictionsConfig = {
  path: "p.csv",
  id: "id",
  label: "label",
  prediction: "prediction",
  score: "score",
};

/** What the usual metrics ask for. */
const gates = [gateOn("accuracy", { compute: { kind: "accuracy" } }), gateOn("auc", { compute: { kind: "auc" } })];

/** CSV text as a table. */
export function tableOf(text: string, wanted: readonly WantedColumn[], dictionaries: Dictionaries): PredictionTable {
  const found = new Map(
    wanted.map((column) => {
      const dictionary = dictionaries.get(column.name) ?? openDictionary();
      dictionaries.set(column.name, dictionary);
      return [column.name, columnBuilder(column, dictionary)] as const;
    }),
  );
  const bytes = Buffer.from(text);
  const seen = new Set<string>();
  const reader = csvReader("p.csv", bytes, (name) => {
    seen.add(name);
    return found.get(name);
  });
  reader.take(bytes);
  const rows = reader.rows();
  const columns = [...found].filter(([name]) => seen.has(name)).map(([name, one]) => [name, one.done(rows)] as const);
  return { name: "p.csv", digest: `md5:${bytes.length}`, rows, columns: new Map(columns) };
}

/** Two CSV texts, paired as the policy says. */
export function pairTexts(
  baseline: string,
  candidate: string,
  more: Partial<PredictionsConfig> = {},
  slices?: SlicesConfig,
): PairedPredictions | NotPaired {
  const config = { ...usual, ...more };
  const wanted = wantedColumns(config, slices, gates);
  const dictionaries: Dictionaries = new Map();
  const [before, now] = [baseline, candidate].map((text) => tableOf(text, wanted, dictionaries));
  if (before === undefined || now === undefined) throw new Error("two tables were asked for");
  return pairPredictions(before, now, config, slices);
}

/** The same where they are to be pairs. */
export function pairsOf(...given: Parameters<typeof pairTexts>): PairedPredictions {
  const paired = pairTexts(...given);
  if ("verdict" in paired) throw new Error(paired.reason);
  return paired;
}

/** A column as texts, with the labels of the examples where it is theirs. */
export function wordsIn(paired: PairedPredictions, side: "baseline" | "candidate", name: string): string[] {
  const column = paired[side].columns.get(name);
  if (column === undefined) throw new Error(`no column ${name}`);
  if (column.kind === "number") return Array.from(column.values, String);
  return Array.from(column.codes, (code) => (code < 0 ? "" : (column.words[code] ?? "?")));
}
