import type { SlicesConfig } from "../../config/policy.ts";
import { showPath } from "../../lib/paths.ts";
import type { CodedColumn } from "./builder.ts";
import { rankWords } from "./order.ts";
import type { NotPaired, PairedPredictions, Slice } from "./paired.ts";
import { notComparable, quoted } from "./words.ts";

/** A column with more values than this names no slices, but the examples themselves. */
const mostValues = 1000;

/** The examples by each value of each column; those with none belong to no slice of it. */
export function slicesOf(
  config: SlicesConfig | undefined,
  columns: ReadonlyMap<string, CodedColumn>,
): Slice[] | NotPaired {
  const slices: Slice[] = [];
  for (const by of new Set(config?.by ?? [])) {
    const column = columns.get(by);
    if (column === undefined) continue;
    const { rank, sorted } = rankWords(column);
    if (sorted.length > mostValues) {
      const values = sorted.length.toLocaleString("en-US");
      return { verdict: "inconclusive", reason: `has too many slices: \`${showPath(by)}\` has ${values} values` };
    }
    const members = membersOf(rank, sorted.length);
    for (const [at, code] of sorted.entries())
      slices.push({ by, value: column.dictionary.word(code), examples: members[at] ?? new Uint32Array() });
  }
  return slices;
}

function membersOf(rank: Int32Array, count: number): Uint32Array[] {
  const sizes = new Uint32Array(count);
  for (const at of rank) if (at >= 0) sizes[at] = (sizes[at] ?? 0) + 1;
  const members = Array.from(sizes, (size) => new Uint32Array(size));
  const filled = new Uint32Array(count);
  for (let example = 0; example < rank.length; example++) {
    const at = rank[example] ?? -1;
    const own = members[at];
    if (own === undefined) continue;
    const next = filled[at] ?? 0;
    own[next] = example;
    filled[at] = next + 1;
  }
  return members;
}

/** Clusters numbered by their words' order; an example without one cannot be drawn with its like. */
export function clustersOf(
  column: CodedColumn,
  name: string,
  idOf: (example: number) => string,
): NonNullable<PairedPredictions["cluster"]> | NotPaired {
  const { rank, sorted } = rankWords(column);
  const missing = rank.indexOf(-1);
  if (missing >= 0) return notComparable(`cannot be paired: ${quoted(idOf(missing))} has no \`${showPath(name)}\``);
  return { of: Uint32Array.from(rank), count: sorted.length };
}
