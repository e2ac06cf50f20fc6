import type { ReportBundle } from "./bundle.ts";
import { compose } from "./compose.ts";
import { plainText } from "./document.ts";
import type { Drawings } from "./draw/drawing.ts";
import { clean, html } from "./escape.ts";
import { ownLink } from "./forge-links.ts";
import { appendedSections } from "./html-appended.ts";
import { partsHtml } from "./html-parts.ts";
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

function jobLink(bundle: ReportBundle): string {
  const job = ownLink(bundle, bundle.run_url);
  return job === undefined ? "" : `<p><a href="${html(job)}" rel="noopener noreferrer">The job and its log</a></p>`;
}
