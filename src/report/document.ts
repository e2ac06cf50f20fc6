import type { Verdict } from "../gate/verdict.ts";
import type { Figure } from "./figure.ts";

/**
 * A report as a small document: what it says and how much each part matters, nothing of how it looks.
 * Every string in it is plain text; whoever draws it escapes all of them, so no piece needs to be trusted.
 */
export type Inline =
  | string
  | { readonly code: string }
  | { readonly bold: Text }
  | { readonly link: string; readonly text: Text };

export type Text = readonly Inline[];

export interface Table {
  readonly kind: "table";
  readonly head: readonly Text[];
  readonly align: readonly ("left" | "right")[];
  readonly rows: readonly TableRow[];
  /** What a row is called where some are left out: `metrics`. */
  readonly noun: string;
}

export interface TableRow {
  readonly cells: readonly Text[];
  readonly verdict?: Verdict;
}

/** A picture, as data: a diagram or an image in a comment, drawn in the full report. */
export interface FigureBlock {
  readonly kind: "figure";
  /** `figureKey` of its model, by which drawings and links are found. */
  readonly key: string;
  readonly figure: Figure;
  readonly names: Sides;
}

/** What the two sides are called: `main` and `this PR`. */
export interface Sides {
  readonly baseline: string;
  readonly candidate: string;
}

export type Block =
  | { readonly kind: "heading"; readonly level: 3 | 4; readonly text: Text; readonly verdict: Verdict }
  | { readonly kind: "paragraph"; readonly text: Text }
  /** A few things in a row, each a line; `lead` says of what. */
  | { readonly kind: "list"; readonly lead: Text; readonly items: readonly Text[] }
  | { readonly kind: "notice"; readonly tone: "warning" | "important"; readonly text: Text }
  | { readonly kind: "fold"; readonly summary: Text; readonly body: readonly Block[] }
  /** Lines as they stand in a file or a diff; `language` is a word for who colours them. */
  | { readonly kind: "lines"; readonly language: string; readonly text: string }
  | Table
  | FigureBlock;

/** A block with its weight: where room is short, light ones shrink first; `keep` never leaves. */
export interface Part {
  readonly block: Block;
  readonly weight: number;
  readonly keep?: boolean;
  /** Shown on a terminal too, where there is nothing to unfold. */
  readonly brief?: boolean;
}

/** The words of a text, without its form. */
export function plainText(text: Text): string {
  return text
    .map((piece) => {
      if (typeof piece === "string") return piece;
      if ("code" in piece) return piece.code;
      return plainText("bold" in piece ? piece.bold : piece.text);
    })
    .join("");
}

/** A sentence with `code` between backticks, as reasons are written; the code is drawn, and escaped, as code. */
export function sentenceText(sentence: string): Text {
  return sentence.split(/`([^`]+)`/).map((piece, index): Inline => (index % 2 === 1 ? { code: piece } : piece));
}
