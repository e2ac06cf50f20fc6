import { clean, html } from "../escape.ts";
import type { Drawing } from "./drawing.ts";
import type { Around, Key } from "./plot.ts";
import { fitText, textWidth } from "./text-width.ts";
import { fonts, type Theme } from "./theme.ts";
import type { Picture } from "./vega.ts";

const size = 12;
const titleSize = 15;
/** From one line of text to the next. */
const line = 20;
const least = 320;
const slack = 24;

/** Sets a plot's words around it: title, legend, what the axes are. A page has the title in its own type. */
export function frame(picture: Picture, plot: Around, theme: Theme, title: string, alt: string): Drawing {
  const isPage = theme.name === "page";
  const edge = isPage ? 4 : 16;
  const note = plot.note === undefined ? undefined : clean(plot.note);
  const inner = Math.ceil(
    Math.max(least, picture.width, note === undefined ? 0 : Math.min(720, textWidth(note, size))),
  );
  const parts: string[] = [];
  let y = edge;
  const write = (words: string, x: number, more: string): void => {
    parts.push(`<text x="${round(x)}" y="${round(y - 5)}"${more}>${html(words)}</text>`);
  };
  if (!isPage) {
    y += 24;
    write(fitText(clean(title), titleSize, inner), edge, ` font-size="${titleSize}" fill="${theme.ink}"`);
  }
  for (const row of legendRows(plot.legend, inner)) {
    y += line;
    for (const { key, x, text } of row) {
      parts.push(sample(key, edge + x, y - 9, theme));
      write(text, edge + x + swatch, "");
    }
  }
  if (plot.y !== "") {
    y += line + (plot.legend.length > 0 ? 4 : 0);
    write(fitText(clean(plot.y), size, inner), edge, "");
  }
  y += 6;
  parts.push(`<g transform="translate(${edge},${round(y)})">${picture.body}</g>`);
  y += picture.height;
  if (plot.x !== "") {
    y += line;
    const right = edge + Math.max(picture.width, picture.left + 200);
    write(fitText(clean(plot.x), size, inner - picture.left), right, ' text-anchor="end"');
  }
  if (note !== undefined) {
    y += line;
    write(fitText(note, size, inner), edge, "");
  }
  // The page's own font may be wider than the one that was measured.
  const width = inner + 2 * edge + (isPage ? slack : 0);
  const height = Math.ceil(y + edge + 2);
  const overflow = isPage ? ' overflow="visible"' : "";
  const paper = isPage ? "" : `<rect width="${width}" height="${height}" fill="${theme.paper}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${html(alt)}" font-family="${fonts}" font-size="${size}" fill="${theme.soft}"${overflow}>${paper}${parts.join("")}</svg>`;
  return { svg, width, height, alt };
}

/** A legend of more is no help to find anything by. */
const mostKeys = 16;
/** How much room a key's mark takes before its word. */
const swatch = 26;

interface Placed {
  readonly key: Key;
  readonly text: string;
  readonly x: number;
}

function legendRows(legend: readonly Key[], width: number): Placed[][] {
  const rows: Placed[][] = [];
  let x = 0;
  for (const key of fewer(legend)) {
    const text = fitText(clean(key.text), size, Math.min(200, width - swatch));
    const wide = swatch + textWidth(text, size);
    if (rows.length === 0 || x + wide > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ key, text, x });
    x += wide + 20;
  }
  return rows;
}

function fewer(legend: readonly Key[]): readonly Key[] {
  if (legend.length <= mostKeys) return legend;
  const left = legend.length - mostKeys + 1;
  return [...legend.slice(0, mostKeys - 1), { text: `and ${left} more`, mark: "none", colour: "none" }];
}

/** The mark of a key, as it is drawn in the plot. */
function sample({ mark, colour }: Key, x: number, y: number, theme: Theme): string {
  const middle = x + 9;
  const hollow = `fill="${theme.paper}" stroke="${colour}" stroke-width="2"`;
  switch (mark) {
    case "line":
    case "dashes":
      return `<line x1="${x}" x2="${x + 18}" y1="${y}" y2="${y}" stroke="${colour}" stroke-width="2"${mark === "dashes" ? ' stroke-dasharray="5 3"' : ""}/>`;
    case "square":
      return `<rect x="${middle - 5}" y="${y - 5}" width="10" height="10" fill="${colour}"/>`;
    case "ring":
      return `<circle cx="${middle}" cy="${y}" r="4.5" ${hollow}/>`;
    case "dot":
      return `<circle cx="${middle}" cy="${y}" r="4" fill="${colour}"/>`;
    case "diamond":
      return `<path d="M${middle},${y - 6}l6,6l-6,6l-6,-6Z" fill="${colour}"/>`;
    case "triangle":
      return `<path d="M${middle},${y - 5}l6,10h-12Z" ${hollow}/>`;
    case "none":
      return "";
    case "band":
      return `<rect x="${x}" y="${y - 6}" width="18" height="12" fill="${colour}" fill-opacity="0.25"/>`;
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
