import type { Block } from "./document.ts";
import type { Drawings } from "./draw/drawing.ts";
import { cleanLines, html } from "./escape.ts";
import { figureHtml } from "./html-figure.ts";
import { tableHtml } from "./html-table.ts";
import { htmlText, tone } from "./html-text.ts";

/** A block in HTML; every string of it escaped. `open`: what is folded in a comment stands open here. */
export function drawHtml(block: Block, drawings: Drawings, open = false): string {
  switch (block.kind) {
    case "heading": {
      const level = block.level === 3 ? 1 : 2;
      return `<h${level} class="verdict ${tone(block.verdict)}">${htmlText(block.text)}</h${level}>`;
    }
    case "paragraph":
      return `<p>${htmlText(block.text)}</p>`;
    case "list": {
      const items = block.items.map((item) => `<li>${htmlText(item)}</li>`);
      return `<p>${htmlText(block.lead)}</p>\n<ul>\n${items.join("\n")}\n</ul>`;
    }
    case "notice":
      return `<p class="notice ${block.tone}" role="note">${htmlText(block.text)}</p>`;
    case "table":
      return tableHtml(block);
    case "figure":
      return figureHtml(block, drawings.get(block.key));
    case "lines":
      return `<pre class="scroll" tabindex="0"><code>${html(cleanLines(block.text))}</code></pre>`;
    case "fold":
      return `<details${open ? " open" : ""}><summary>${htmlText(block.summary)}</summary>\n${foldBody(block.body, drawings)}\n</details>`;
  }
}

/** More figures than this are laid out as they come into sight. */
const few = 24;

/** Figures that follow one another stand beside each other where there is room. */
function foldBody(blocks: readonly Block[], drawings: Drawings): string {
  const drawn: string[] = [];
  let figures: string[] = [];
  const flush = (): void => {
    const many = figures.length > few ? " many" : "";
    if (figures.length > 1) drawn.push(`<div class="figures${many}">\n${figures.join("\n")}\n</div>`);
    else drawn.push(...figures);
    figures = [];
  };
  for (const block of blocks) {
    const text = drawHtml(block, drawings);
    if (block.kind === "figure" && block.figure.kind !== "confusion") figures.push(text);
    else {
      flush();
      drawn.push(text);
    }
  }
  flush();
  return drawn.join("\n");
}
