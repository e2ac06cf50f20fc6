/** Values of one column; NaN is a missing number. */
export interface NumberColumn {
  readonly kind: "number";
  readonly values: Float64Array;
}

/** Words by their codes; −1 is a missing one. A number column that is asked for as words has the numbers' own text. */
export interface WordColumn {
  readonly kind: "words";
  readonly codes: Int32Array;
  readonly words: readonly string[];
}

export type Column = NumberColumn | WordColumn;

/** One side's rows. With neither seeds nor repeated judgements row i is about example i. */
export interface PredictionSide {
  readonly rows: number;
  /** Which example, and which of `seeds`, each row is about. */
  readonly example: Uint32Array;
  readonly seed: Uint32Array;
  /** The number of each row in the file, from 0; absent where the file has them in this order. */
  readonly fileRow?: Uint32Array;
  /** One empty name where there are no seeds. */
  readonly seeds: readonly string[];
  /** By their names in the file, those that metrics ask for. */
  readonly columns: ReadonlyMap<string, Column>;
  /** The file's digest. */
  readonly digest: string;
}

/** One part of the examples. */
export interface Slice {
  readonly by: string;
  readonly value: string;
  /** Its examples, ascending. */
  readonly examples: Uint32Array;
}

/** Both sides' predictions of the same examples, which stand in the order of their ids: the files' own order does not matter. */
export interface PairedPredictions {
  readonly examples: number;
  /** What is true of each example, the same on both sides. */
  readonly label?: Column;
  /** Which cluster each example belongs to: 0 to `count` − 1. */
  readonly cluster?: { readonly of: Uint32Array; readonly count: number };
  readonly slices: readonly Slice[];
  readonly baseline: PredictionSide;
  readonly candidate: PredictionSide;
}

/** Why there are no paired predictions, and what that means. */
export interface NotPaired {
  readonly verdict: "missing" | "not-comparable" | "no-baseline" | "inconclusive";
  /** A clause that goes on from the metric's name: `has no predictions: …`. */
  readonly reason: string;
}
