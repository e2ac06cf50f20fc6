/** A Vega-Lite specification, or a part of one: JSON with no text of anybody's but ours. */
export type Spec = { readonly [key: string]: unknown };

/** One row of data; texts of strangers stand here and nowhere else. */
export type Row = Record<string, string | number | boolean | null>;

/** How a side or a class is drawn, as the legend shows it. */
export interface Key {
  readonly text: string;
  readonly mark: "line" | "dashes" | "square" | "ring" | "dot" | "diamond" | "triangle" | "band" | "none";
  readonly colour: string;
}

/**
 * What Vega is asked to draw, and what stands around it. Titles are not Vega's: a specification is then the same for all
 * figures of a kind and is compiled once.
 */
export interface Plot extends Around {
  readonly spec: Spec;
  /** By the names that the specification calls them. */
  readonly data: Readonly<Record<string, readonly Row[]>>;
}

/** The words around a picture. */
export interface Around {
  /** What the axes are; empty for none. */
  readonly x: string;
  readonly y: string;
  readonly legend: readonly Key[];
  /** What to know of it, in one line under the plot. */
  readonly note?: string;
}

/** The plot, or why there is none. */
export type Plotted = Plot | { readonly missing: string };
