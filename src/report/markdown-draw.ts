import { type Block, type Inline, sentenceText, type Table, type Text } from "./document.ts";
import { clean, cleanLines, linkTarget, markdownCode, markdownText } from "./escape.ts";
import { drawFigure, type FigureOptions } from "./markdown-figure.ts";
import { layOut } from "./markdown-table.ts";
import { count } from "./number.ts";
import { joined } from "./words.ts";

interface DrawOptions extends FigureOptions {
  /** A table shows at most so many rows. */
  readonly rows: number;
  /** Where the rows are that a table leaves out: ` in the full report`. */
  readonly elsewhere: string;
}

/** A block in GitHub's Markdown; empty where there is nothing to show. */
export function draw(block: Block, options: DrawOptions): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${drawText(block.text)}`;
    case "paragraph":
      return drawText(block.text);
    case "list":
      return `${drawText(block.lead)}\n${block.items.map((item) => `- ${drawText(item)}`).join("\n")}`;
    case "notice":
      return `> [!${block.tone.toUpperCase()}]\n> ${drawText(block.text)}`;
    case "table":
      return drawTable(block, options);
    case "figure":
      return drawFigure(block, options);
    case "lines": {
      const lines = cleanLines(block.text).split("\n");
      const shown = lines.slice(0, options.rows).join("\n");
      const left = lines.length - options.rows;
      let fence = "```";
      // What is shorter than a fence does not close it.
      while (shown.includes(fence)) fence += "`";
      const rest = left <= 0 ? "" : `\n\n… and ${count(left, "more", "more")} lines${options.elsewhere}.`;
      return `${fence}${block.language}\n${shown}\n${fence}${rest}`;
    }
    case "fold": {
      const body = block.body.some(({ kind }) => kind === "figure")
        ? drawFigures(block.body, options)
        : block.body.map((inner) => draw(inner, options)).filter((text) => text !== "");
      if (body.length === 0) return "";
      return `<details><summary>${drawText(block.summary, "html")}</summary>\n\n${body.join("\n\n")}\n\n</details>`;
    }
  }
}

/** So many diagrams, and so many images, a page draws before it is slow; there are more in the full report. */
const mostDiagrams = 6;
const mostImages = 40;

/** Figures as far as there is room for them; of the others how many there are, and of an image that is missing why. */
function drawFigures(blocks: readonly Block[], options: DrawOptions): string[] {
  const drawn: string[] = [];
  const unseen: string[] = [];
  const missing = new Map<string, string[]>();
  let room = Math.min(mostDiagrams, Math.ceil(options.rows / 4));
  let images = Math.min(mostImages, options.rows);
  for (const block of blocks) {
    if (block.kind !== "figure") {
      drawn.push(draw(block, options));
      continue;
    }
    const link = options.images?.get(block.key);
    const isImage = link !== undefined && !("missing" in link);
    const text = (isImage ? images > 0 : room > 0) ? drawFigure(block, options) : "";
    if (text === "") unseen.push(block.figure.title);
    else drawn.push(text);
    if (text !== "" && isImage) images--;
    else if (text !== "") room--;
    if (link !== undefined && "missing" in link)
      missing.set(link.missing, [...(missing.get(link.missing) ?? []), block.figure.title]);
  }
  const isAnyShown = drawn.some((text) => text !== "");
  if (!isAnyShown && missing.size === 0) return [];
  if (unseen.length > 0) drawn.push(`${unseenText(unseen)}${options.elsewhere}.`);
  for (const [why, titles] of missing) {
    const reason = clean(why, 400).replace(/[.\s]+$/, "");
    drawn.push(`No image of ${titlesText(titles)}: ${drawText(sentenceText(reason))}.`);
  }
  return drawn.filter((text) => text !== "");
}

function unseenText(titles: readonly string[]): string {
  const named = titles.length > 3 ? "" : `: ${titlesText(titles)}`;
  return `… and ${count(titles.length, "more chart")}${named}`;
}

function titlesText(titles: readonly string[]): string {
  const rest = titles.length > 3 ? [count(titles.length - 3, "other")] : [];
  return joined([...titles.slice(0, 3).map((title) => markdownText(clean(title, 80))), ...rest]);
}

/** One line of text. Inside an HTML block Markdown's own marks would show as they are, so tags stand for them. */
function drawText(text: Text, inside: "markdown" | "html" = "markdown"): string {
  return text.map((piece) => drawInline(piece, inside)).join("");
}

function drawInline(piece: Inline, inside: "markdown" | "html"): string {
  if (typeof piece === "string") return keepSpace(piece, markdownText(clean(piece)));
  if ("code" in piece) {
    const text = clean(piece.code);
    return inside === "html" ? `<code>${markdownText(text)}</code>` : markdownCode(text);
  }
  if ("bold" in piece) {
    const text = drawText(piece.bold, inside);
    if (text.trim() === "") return text;
    return inside === "html" ? `<b>${text}</b>` : `**${text}**`;
  }
  const target = linkTarget(piece.link);
  const text = drawText(piece.text, inside);
  return target === undefined || inside === "html" ? text : `[${text}](${target})`;
}

/** Cleaning trims; the spaces between pieces are ours. */
function keepSpace(raw: string, shown: string): string {
  if (shown === "") return raw.length > 0 ? " " : "";
  return `${raw.startsWith(" ") ? " " : ""}${shown}${raw.endsWith(" ") ? " " : ""}`;
}

function drawTable(table: Table, options: DrawOptions): string {
  const shown = table.rows.slice(0, options.rows);
  const head = table.head.map((cell) => drawText(cell));
  const lines = layOut([head, ...shown.map((row) => row.cells.map((cell) => drawText(cell)))], table.align);
  const left = table.rows.length - shown.length;
  return left === 0 ? lines : `${lines}\n\n… and ${count(left, "more", "more")} ${table.noun}${options.elsewhere}.`;
}
