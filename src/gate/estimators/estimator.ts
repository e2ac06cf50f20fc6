/** A metric of one side as a function of summed contributions of its rows. */
export interface SumsEstimator {
  readonly kind: "sums";
  /** How many sums there are. */
  readonly dims: number;
  /** Says what a row adds to which sums. A missing cell adds NaN. */
  contribute(row: number, example: number, add: (dim: number, value: number) => void): void;
  /** The metric; NaN where it is undefined (no positive example, …). */
  value(sums: Float64Array): number;
}

/** Rows in ascending order of what they are ranked by. */
export interface RankedRows {
  readonly key: Float64Array;
  /** 1 where the label is the positive class. */
  readonly positive: Uint8Array;
  /** 1 where a row's key is that of the row before it. */
  readonly tie: Uint8Array;
  readonly unit: Uint32Array;
  /** What part of an example a row is, where examples have several; absent: each is one. */
  readonly part?: Float64Array;
}

/** A metric of one side that goes by the order of its rows. */
export interface RankedEstimator {
  readonly kind: "ranked";
  /** By row; NaN where it is missing, and then the metric is NaN. */
  readonly key: Float64Array;
  /** All rows in ascending order of their keys. */
  readonly order: Uint32Array;
  /** By example; 1 where the label is the positive class. */
  readonly positive: Uint8Array;
  /** The metric of these rows, as a function of how often each unit was drawn. */
  over(rows: RankedRows, units: number): (counts: Uint16Array) => number;
  /** The same as a function of sums, but for terms that vanish as 1 / n: for very many rows. Undefined where they are too few. */
  projected?(rows: RankedRows): Projection | undefined;
}

export interface Projection {
  /** What each row adds to each sum. */
  readonly terms: readonly Float64Array[];
  value(sums: Float64Array): number;
}

/** The mean of one metric for each class. */
export interface AveragedEstimator {
  readonly kind: "average";
  readonly of: readonly RankedEstimator[];
}

export type Estimator = SumsEstimator | RankedEstimator | AveragedEstimator;

/** How often each unit was drawn, in four replicates: several at once take the rows' own numbers from memory once. */
export type Draws = readonly [Uint16Array, Uint16Array, Uint16Array, Uint16Array];

/** One side's metric on some of the examples, as a function of which units were drawn. */
export interface Resampled {
  /** The metric of all of them. */
  readonly whole: number;
  /** Writes the metric for each of four draws, in which unit u was drawn `draws[r][u]` times; NaN where it is undefined then. */
  values(draws: Draws, into: Float64Array): void;
  /** The metric without each unit in turn, or without each of fewer blocks of units where that would take too long. */
  jackknife(): Float64Array;
}

/** Some examples of one side: its rows seed by seed, and what part of an example each row is. */
export interface SideRows {
  readonly rows: Uint32Array;
  readonly exampleOf: Uint32Array;
  /** By row; absent where each example has one row. */
  readonly part?: Float64Array;
}
