import type { ColumnDiff } from "../document.ts";
import type { Categories } from "./categories.ts";
import type { ColumnProfile } from "./column.ts";
import { categoryStability, kolmogorovSmirnov, mostCategories, numberStability } from "./drift.ts";
import type { TableProfile } from "./profile.ts";

/** Of fewer values nothing is said: ten bins of them are noise. */
const fewest = 20;

/** The columns of both sides: added, removed and retyped first, then by how much they drifted. */
export function compareColumns(a: TableProfile, b: TableProfile): ColumnDiff[] {
  const before = new Map(a.columns.map((column) => [column.name, column]));
  const after = new Map(b.columns.map((column) => [column.name, column]));
  const names = [...new Set([...after.keys(), ...before.keys()])];
  const columns = names.map((name): ColumnDiff => {
    const [from, to] = [before.get(name), after.get(name)];
    return {
      name,
      ...(from === undefined ? {} : { a: stateOf(from, a.rows) }),
      ...(to === undefined ? {} : { b: stateOf(to, b.rows) }),
      ...(from === undefined || to === undefined ? {} : driftOf(from, to)),
    };
  });
  return columns.sort(
    (one, other) =>
      Number(isRestructured(other)) - Number(isRestructured(one)) ||
      (other.psi ?? -1) - (one.psi ?? -1) ||
      (other.ks?.d ?? -1) - (one.ks?.d ?? -1),
  );
}

/** Whether a column is new, gone, or of another type than before. */
function isRestructured({ a, b }: ColumnDiff): boolean {
  return a?.type !== b?.type;
}

function stateOf(column: ColumnProfile, rows: number): NonNullable<ColumnDiff["a"]> {
  return { type: column.type, nulls: rows === 0 ? 0 : rounded(Math.max(0, 1 - column.values / rows)) };
}

function driftOf(a: ColumnProfile, b: ColumnProfile): Pick<ColumnDiff, "psi" | "ks" | "note"> {
  if (!comparable(a, b)) return { note: `${a.type} and ${b.type} are not compared` };
  if (a.type === "nested" || a.type === "binary" || a.type === "mixed" || a.type === "empty") {
    return { note: `${a.type} columns are not compared` };
  }
  if (a.values < fewest || b.values < fewest) return { note: `fewer than ${fewest} values` };
  if (a.distribution !== undefined && b.distribution !== undefined) {
    const { d, p, error } = kolmogorovSmirnov(a.distribution, b.distribution);
    const psi = numberStability(a.distribution, b.distribution);
    return { psi: rounded(psi), ks: { d: rounded(d), p: rounded(p), error: rounded(error) } };
  }
  if (a.categories === undefined || b.categories === undefined) return {};
  if (isIdentifier(a.categories)) return { note: "nearly every value is different" };
  return { psi: rounded(categoryStability(a.categories, b.categories)) };
}

/** Numbers with numbers, times with times; else only what is of one type. */
function comparable(a: ColumnProfile, b: ColumnProfile): boolean {
  const family = ({ type }: ColumnProfile): string => {
    if (type === "integer") return "number";
    return type === "date" ? "timestamp" : type;
  };
  return family(a) === family(b);
}

/** Names, keys, free text: shares of their most frequent values say nothing. */
function isIdentifier({ total, counts, missed }: Categories): boolean {
  if (missed === 0) return counts.size > total / 2;
  const most = [...counts.values()].sort((one, other) => other - one).slice(0, mostCategories);
  return most.reduce((sum, amount) => sum + amount, 0) < total / 100;
}

/** Six digits: more than any of them means. */
function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
