import type { ReportBundle } from "./bundle.ts";
import { compose } from "./compose.ts";
import type { ImageLinks } from "./draw/drawing.ts";
import { clean, linkTarget, markdownText } from "./escape.ts";
import { ownLink } from "./forge-links.ts";
import { appendedTexts } from "./markdown-appended.ts";
import { draw } from "./markdown-draw.ts";
import { marker, reportKey } from "./marker.ts";
import { byteLength, shrink } from "./shrink.ts";

interface MarkdownOptions {
  /** GitHub refuses a comment over 65,536 characters, and a job summary over 1 MiB. Bytes are counted, which are never fewer. */
  readonly limit?: number;
  /** Charts as Mermaid, which GitHub and Gitea draw themselves. On by default. */
  readonly mermaid?: boolean;
  /** Where images of the figures can be seen; what has none is a diagram or a table. */
  readonly images?: ImageLinks;
  /** Where everything is: an address, or the name of the file or artifact. */
  readonly fullReport?: string;
  /** The comment's key; default that of the bundle. */
  readonly key?: string;
}

/** What of a report the repository's own Markdown may take. */
const appendedShare = 0.25;

/** The report as a comment: GitHub's Markdown, under the forge's limit, with the hidden marker of its key at the end. */
export function toMarkdown(bundle: ReportBundle, options: MarkdownOptions = {}): string {
  const { limit = 65_536, mermaid = true, images } = options;
  const whole = fullReport(bundle, options.fullReport);
  const elsewhere = whole === undefined ? "" : " in the full report";
  const hidden = marker(options.key ?? reportKey(bundle));
  const shortNote = `_Shortened to fit${whole === undefined ? "" : ": the rest is in the full report"}._`;
  const closing = [whole, hidden].filter((text) => text !== undefined).join("\n\n");
  const outer = byteLength(`\n\n${shortNote}\n\n${closing}\n`);
  const own = appendedTexts(bundle, { limit: Math.floor((limit - outer) * appendedShare), elsewhere, images });
  const room = limit - outer - own.reduce((sum, text) => sum + byteLength(text) + 2, 0);
  const drawing = { mermaid, elsewhere, ...(images === undefined ? {} : { images }) };
  const fitted = shrink(compose(bundle), room, ({ block }, rows) => draw(block, { ...drawing, rows }));
  return `${[...fitted.texts, ...own, ...(fitted.shortened ? [shortNote] : []), closing].join("\n\n")}\n`;
}

/** The line that leads to everything: the report named by the caller, and the job's own page, whose summary it is elsewhere. */
function fullReport(bundle: ReportBundle, given: string | undefined): string | undefined {
  const job = ownLink(bundle, bundle.run_url);
  if (given === undefined) return job === undefined ? undefined : `[Full report and log of the job](${job})`;
  const target = linkTarget(given);
  const report = target === undefined ? `Full report: ${markdownText(clean(given))}` : `[Full report](${target})`;
  return job === undefined ? report : `${report} · [job and its log](${job})`;
}
