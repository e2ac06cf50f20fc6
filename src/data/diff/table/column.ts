import { type Categories, openCategories } from "./categories.ts";
import type { Cell } from "./cell.ts";
import { type Distribution, openQuantiles } from "./quantiles.ts";

/** What the cells of a column are; `mixed` where they are of several kinds, `empty` where there is none. */
type ColumnType = CellKind | "mixed" | "empty";
type CellKind = Exclude<Cell["kind"], "null"> | Opaque;
/** Named and not looked into: lists, maps and structures; bytes that are no text. */
export type Opaque = "nested" | "binary";

/** One column of one side. */
export interface ColumnProfile {
  readonly name: string;
  readonly type: ColumnType;
  /** Cells that hold something. */
  readonly values: number;
  /** Of numbers, or of times in milliseconds. */
  readonly distribution?: Distribution;
  /** Of texts and booleans. */
  readonly categories?: Categories;
}

export interface ColumnBuilder {
  add(cell: Cell): void;
  /** The kind as the file itself declares it, so many cells of it that are not looked into. */
  opaque(kind: Opaque, cells: number): void;
  done(): ColumnProfile;
}

/** Values that a column keeps before it is only sketched: fewer the more columns stand before it, so that all of them together stay small. */
function capacityOf(index: number, budget: number, most: number, least: number): number {
  const share = budget / (index + 1);
  return Math.max(least, Math.min(most, 2 * Math.floor(share / 2)));
}

/** Gathers one column's cells in bounded memory. */
export function openColumn(name: string, index: number): ColumnBuilder {
  const kinds = new Map<CellKind, number>();
  const quantiles = new Map<"numbers" | "times", ReturnType<typeof openQuantiles>>();
  let categories: ReturnType<typeof openCategories> | undefined;

  const quantilesOf = (what: "numbers" | "times"): ReturnType<typeof openQuantiles> => {
    const known = quantiles.get(what);
    if (known !== undefined) return known;
    const made = openQuantiles(capacityOf(index, 1 << 19, 1 << 15, 128));
    quantiles.set(what, made);
    return made;
  };
  const count = (kind: CellKind, cells = 1): void => {
    kinds.set(kind, (kinds.get(kind) ?? 0) + cells);
  };

  return {
    add(cell) {
      switch (cell.kind) {
        case "null":
          return;
        case "integer":
        case "number":
          if (Number.isNaN(cell.value)) return;
          count(cell.kind);
          quantilesOf("numbers").add(cell.value);
          return;
        case "date":
        case "timestamp":
          if (Number.isNaN(cell.value)) return;
          count(cell.kind);
          quantilesOf("times").add(cell.value);
          return;
        default:
          count(cell.kind);
          categories ??= openCategories(capacityOf(index, 1 << 16, 1 << 12, 16));
          categories.add(cell.text);
      }
    },
    opaque: count,
    done() {
      const type = typeOf([...kinds.keys()]);
      const values = [...kinds.values()].reduce((sum, cells) => sum + cells, 0);
      const distribution = quantiles.get(type === "date" || type === "timestamp" ? "times" : "numbers");
      const isNumber = type === "integer" || type === "number" || type === "date" || type === "timestamp";
      const isText = type === "text" || type === "boolean";
      return {
        name,
        type,
        values,
        ...(isNumber && distribution !== undefined ? { distribution: distribution.done() } : {}),
        ...(isText && categories !== undefined ? { categories: categories.done() } : {}),
      };
    },
  };
}

function typeOf(kinds: readonly CellKind[]): ColumnType {
  const [first, ...others] = kinds;
  if (first === undefined) return "empty";
  if (others.length === 0) return first;
  if (kinds.every((kind) => kind === "integer" || kind === "number")) return "number";
  return kinds.every((kind) => kind === "date" || kind === "timestamp") ? "timestamp" : "mixed";
}
