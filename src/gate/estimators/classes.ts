import type { Column, WordColumn } from "../predictions/paired.ts";

/** More classes than this are no classes: somebody's predictions are other than words of a few kinds. */
export const mostClasses = 1000;

/** Words of several columns under common numbers, in alphabetical order, so that they do not depend on who comes first. */
export function commonWords(columns: readonly Column[]): { readonly names: string[]; readonly codes: Int32Array[] } {
  const words = columns.map(asWords);
  const used = new Set<string>();
  for (const column of words) for (const code of usedCodes(column)) used.add(column.words[code] ?? "");
  const names = [...used].toSorted();
  const numbers = new Map(names.map((name, at) => [name, at]));
  const codes = words.map((column) => {
    const common = Int32Array.from(column.words, (word) => numbers.get(word) ?? -1);
    return column.codes.map((code) => common[code] ?? -1);
  });
  return { names, codes };
}

/** A column's cells as words; those of numbers are their shortest text, and of NaN missing. */
function asWords(column: Column): WordColumn {
  if (column.kind === "words") return column;
  const seen = new Map<number, number>();
  const codes = Int32Array.from(column.values, (value) => {
    if (Number.isNaN(value)) return -1;
    const code = seen.get(value) ?? seen.size;
    if (code === seen.size) seen.set(value, code);
    return code;
  });
  return { kind: "words", codes, words: [...seen.keys()].map(String) };
}

function usedCodes({ codes, words }: WordColumn): number[] {
  const used = new Uint8Array(words.length);
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? -1;
    if (code >= 0) used[code] = 1;
  }
  return [...used.keys()].filter((code) => used[code] === 1);
}

/**
 * The class that a metric of two classes is about: the one that the policy names, else `1` of 0 and 1, `true` of false and
 * true; undefined where nothing says.
 */
export function positiveClass(named: string | undefined, names: readonly string[]): string | undefined {
  if (named !== undefined) return named;
  const pairs = [
    ["0", "1"],
    ["false", "true"],
    ["False", "True"],
  ];
  return pairs.find((pair) => names.every((name) => pair.includes(name)))?.[1];
}
