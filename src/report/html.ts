import type { ReportBundle } from "./bundle.ts";
import { compose } from "./compose.ts";
import { type Block, type Part, plainText } from "./document.ts";
import { clean, html, linkTarget } from "./escape.ts";
import { drawHtml, htmlText } from "./html-draw.ts";
import { style } from "./html-style.ts";
import { moment } from "./words.ts";

/** The whole report as one file: it loads nothing and runs nothing, so it can be opened from anywhere. */
export function toHtml(bundle: ReportBundle): string {
  const parts = compose(bundle);
  const first = parts[0]?.block;
  const title = first?.kind === "heading" ? plainText(first.text) : "modelgate";
  const where = [
    bundle.repository,
    bundle.pull_request === undefined ? bundle.event : `pull request ${bundle.pull_request}`,
    bundle.head.slice(0, 7),
    moment(bundle.created_at),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'">
<meta name="referrer" content="no-referrer">
<title>${html(clean(title))}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#report">Skip to the report</a>
<main id="report">
<h1>${html(clean(`modelgate · ${where.filter((part) => part !== undefined).join(" · ")}`))}</h1>
${parts.map((part) => drawPart(part, parts.length < 40)).join("\n")}
${jobLink(bundle)}
</main>
</body>
</html>
`;
}

/** There is room here: what a comment folds stands open, but for the long list of what did not change. */
function drawPart(part: Part, roomy: boolean): string {
  const { block } = part;
  if (block.kind === "paragraph" && part.weight <= 90) return `<p class="foot">${htmlText(block.text)}</p>`;
  return drawHtml(block, roomy && part.weight >= 40 && rowsIn(block) <= 100);
}

function rowsIn(block: Block): number {
  if (block.kind === "table") return block.rows.length;
  return block.kind === "fold" ? block.body.reduce((sum, inner) => sum + rowsIn(inner), 0) : 0;
}

function jobLink(bundle: ReportBundle): string {
  const target = bundle.run_url === undefined ? undefined : linkTarget(bundle.run_url);
  const own =
    bundle.server_url !== undefined && target?.startsWith(`${bundle.server_url.replace(/\/$/, "")}/`) === true;
  return own && target !== undefined
    ? `<p class="foot"><a href="${html(target)}" rel="noopener noreferrer">The job and its log</a></p>`
    : "";
}
