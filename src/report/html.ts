import type { ReportBundle } from "./bundle.ts";
import { compose } from "./compose.ts";
import { type Block, type Part, plainText } from "./document.ts";
import type { Drawings } from "./draw/drawing.ts";
import { clean, html, linkTarget } from "./escape.ts";
import { appendedSections } from "./html-appended.ts";
import { drawHtml } from "./html-draw.ts";
import { htmlText } from "./html-text.ts";
import { page } from "./page.ts";
import { moment } from "./words.ts";

interface HtmlOptions {
  /** What the figures look like, drawn for the theme `page`. */
  readonly drawings: Drawings;
}

/** The whole report as one file: it loads nothing and sends nothing, so it can be opened from anywhere. */
export function toHtml(bundle: ReportBundle, { drawings }: HtmlOptions): string {
  const parts = compose(bundle);
  const first = parts[0]?.block;
  const where = [
    "modelgate",
    bundle.repository,
    bundle.pull_request === undefined ? bundle.event : `pull request ${bundle.pull_request}`,
    bundle.head.slice(0, 7),
    moment(bundle.created_at),
  ];
  return page({
    title: first?.kind === "heading" ? plainText(first.text) : "modelgate",
    above: `<p class="where">${html(clean(where.filter((part) => part !== undefined).join(" · ")))}</p>${jobLink(bundle)}`,
    body: [partsHtml(parts, drawings), appendedSections(bundle)].filter((text) => text !== "").join("\n"),
  });
}

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

function jobLink(bundle: ReportBundle): string {
  const target = bundle.run_url === undefined ? undefined : linkTarget(bundle.run_url);
  const own =
    bundle.server_url !== undefined && target?.startsWith(`${bundle.server_url.replace(/\/$/, "")}/`) === true;
  return own && target !== undefined
    ? `<p><a href="${html(target)}" rel="noopener noreferrer">The job and its log</a></p>`
    : "";
}
