import type { Block, Part } from "./document.ts";
import type { Drawings } from "./draw/drawing.ts";
import { drawHtml } from "./html-draw.ts";
import { htmlText } from "./html-text.ts";

/** A report's parts one after the other. */
export function partsHtml(parts: readonly Part[], drawings: Drawings): string {
  return parts.map((part) => drawPart(part, drawings, parts.length < 40)).join("\n");
}

/** There is room here: what a comment folds stands open, but for the long list of what did not change. */
function drawPart(part: Part, drawings: Drawings, roomy: boolean): string {
  const { block } = part;
  if (block.kind === "paragraph" && part.weight <= 90) return `<p class="foot">${htmlText(block.text)}</p>`;
  return drawHtml(block, drawings, roomy && part.weight >= 40 && rowsIn(block) <= 100);
}

/** How long a block is, in rows of a table; a figure is as high as five of them. */
function rowsIn(block: Block): number {
  if (block.kind === "table") return block.rows.length;
  if (block.kind === "figure") return 5;
  return block.kind === "fold" ? block.body.reduce((sum, inner) => sum + rowsIn(inner), 0) : 0;
}
