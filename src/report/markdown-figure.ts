import { cellTexts } from "./confusion.ts";
import type { FigureBlock, Sides } from "./document.ts";
import type { ImageLink, ImageLinks } from "./draw/drawing.ts";
import { clean, html, linkTarget, markdownText } from "./escape.ts";
import type { FigureOf } from "./figure.ts";
import { layOut } from "./markdown-table.ts";
import { mermaidOf } from "./mermaid.ts";

export interface FigureOptions {
  readonly mermaid: boolean;
  readonly images?: ImageLinks;
}

/** A figure in a comment: an image where there is a link to one, else a table or a diagram; empty where it is neither. */
export function drawFigure(block: FigureBlock, options: FigureOptions): string {
  const { figure, names, key } = block;
  const link = options.images?.get(key);
  if (link !== undefined && !("missing" in link)) return drawImage(figure.title, link, names);
  if (figure.kind === "confusion") return drawMatrix(figure, names);
  return options.mermaid ? mermaidOf(figure, names) : "";
}

/** One picture for a light page and one for a dark; empty where the address is none that a comment may name. */
function drawImage(title: string, link: ImageLink, names: Sides): string {
  const shown = picture(link);
  if (shown === "") return "";
  const before = link.baseline === undefined ? "" : picture(link.baseline);
  const both = before === "" ? shown : `${names.baseline}:\n\n${before}\n\n${names.candidate}:\n\n${shown}`;
  return `**${markdownText(clean(title))}**\n\n${both}`;
}

/** `<picture>` with both themes, as GitHub shows it; a forge that knows no `<picture>` shows the light one. */
export function picture({ light, dark, width, height, alt }: ImageLink): string {
  const own = linkTarget(light);
  if (own === undefined) return "";
  const night = dark === undefined ? undefined : linkTarget(dark);
  const source = night === undefined ? "" : `<source media="(prefers-color-scheme: dark)" srcset="${html(night)}">`;
  const size = `width="${Math.round(width)}" height="${Math.round(height)}"`;
  return `<picture>${source}<img src="${html(own)}" ${size} alt="${html(clean(alt, 400))}"></picture>`;
}

/** More classes than this make a table that no comment has room for; the full report draws them. */
const mostClasses = 20;

/** Counts, and in brackets how they differ from main's; a dot for none. */
function drawMatrix({ labels, candidate, baseline }: FigureOf<"confusion">, names: Sides): string {
  if (labels.length > mostClasses) return "";
  const shown = labels.map((label) => markdownText(clean(label, 30)));
  const head = ["actual ↓ predicted →", ...shown];
  const rows = candidate.map((counts, row) => [
    `**${shown[row] ?? ""}**`,
    ...counts.map((amount, column) => cellTexts(amount, baseline?.[row]?.[column]).join(" ")),
  ]);
  const key =
    baseline === undefined
      ? "Rows are the actual class, columns the predicted one."
      : `Rows are the actual class, columns the predicted one, ${names.candidate}; in brackets the change from ${names.baseline}.`;
  return `${layOut([head, ...rows], ["left", ...labels.map(() => "right" as const)])}\n\n${key}`;
}
