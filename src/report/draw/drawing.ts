/** A figure, drawn. */
export interface Drawing {
  /** One `<svg>` element with its size and `viewBox`, safe to stand inside an HTML page. */
  readonly svg: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** What it shows, in words, for who cannot see it. */
  readonly alt: string;
}

/** What became of a figure: where it could not be drawn, why. */
export type Drawn = Drawing | { readonly missing: string };

/** Drawings by `figureKey`. */
export type Drawings = ReadonlyMap<string, Drawn>;

/** Which figure of which model. */
export function figureKey(model: string, id: string): string {
  return JSON.stringify([model, id]);
}

/** Where an image can be seen: the same figure for a light and a dark page. */
export interface ImageLink {
  readonly light: string;
  readonly dark?: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** Of a picture that a stage drew itself: main's, where it is another one. */
  readonly baseline?: ImageLink;
}

/** Links by `figureKey`; `missing`: why there is none. */
export type ImageLinks = ReadonlyMap<string, ImageLink | { readonly missing: string }>;
