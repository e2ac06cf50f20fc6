import type { Column, PairedPredictions, PredictionSide, Slice } from "../../src/gate/predictions/paired.ts";

export function wordColumn(values: readonly (string | number)[]): Column {
  const words = [...new Set(values.map(String))];
  return { kind: "words", words, codes: Int32Array.from(values, (value) => words.indexOf(String(value))) };
}

export function numberColumn(values: readonly number[]): Column {
  return { kind: "number", values: Float64Array.from(values) };
}

/** One side's columns; where there are seeds or repeats, with each row's example and seed. */
export interface SideColumns {
  readonly columns: Readonly<Record<string, Column>>;
  readonly example?: readonly number[];
  readonly seed?: readonly number[];
  readonly digest?: string;
}

function sideOf({ columns, example, seed, digest = "" }: SideColumns, examples: number): PredictionSide {
  const of = example ?? Array.from({ length: examples }, (_, at) => at);
  const seeds = Math.max(0, ...(seed ?? [])) + 1;
  return {
    rows: of.length,
    example: Uint32Array.from(of),
    seed: seed === undefined ? new Uint32Array(of.length) : Uint32Array.from(seed),
    seeds: seed === undefined ? [""] : Array.from({ length: seeds }, (_, at) => `${at}`),
    columns: new Map(Object.entries(columns)),
    digest,
  };
}

export function pairedOf(
  examples: number,
  baseline: SideColumns,
  candidate: SideColumns,
  more: { label?: Column; cluster?: readonly number[]; slices?: readonly Slice[] } = {},
): PairedPredictions {
  const { label, cluster, slices = [] } = more;
  return {
    examples,
    ...(label === undefined ? {} : { label }),
    ...(cluster === undefined ? {} : { cluster: { of: Uint32Array.from(cluster), count: Math.max(...cluster) + 1 } }),
    slices,
    baseline: sideOf({ digest: "sha256:b", ...baseline }, examples),
    candidate: sideOf({ digest: "sha256:c", ...candidate }, examples),
  };
}

/** A metric column `x` of numbers on each side. */
export function numbersOf(
  baseline: readonly number[],
  candidate: readonly number[],
  more: Parameters<typeof pairedOf>[3] = {},
): PairedPredictions {
  const side = (values: readonly number[]): SideColumns => ({ columns: { x: numberColumn(values) } });
  return pairedOf(baseline.length, side(baseline), side(candidate), more);
}

export function swapped(paired: PairedPredictions): PairedPredictions {
  return { ...paired, baseline: paired.candidate, candidate: paired.baseline };
}

export function sliceOf(value: string, examples: readonly number[]): Slice {
  return { by: "part", value, examples: Uint32Array.from(examples) };
}
