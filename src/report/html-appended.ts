import { appendedBlocks, appendedLink } from "./appended.ts";
import type { Appended, ReportBundle } from "./bundle.ts";
import { clean, html } from "./escape.ts";

/** The repository's own Markdown below the report, each file in a frame under its name, and why one is not there. */
export function appendedSections(bundle: ReportBundle): string {
  const { appended = [], appended_missing: missing = [] } = bundle;
  const unseen = missing.map(
    ({ title, why }) => `<p class="foot">${html(clean(title))} is not shown: ${html(clean(why, 500))}</p>`,
  );
  return [...appended.map((file) => sectionHtml(bundle, file)), ...unseen].join("\n");
}

function sectionHtml(bundle: ReportBundle, file: Appended): string {
  const name = html(clean(file.path));
  const text = appendedBlocks(file, { image: pictureHtml, link: (address) => appendedLink(bundle, address) }).join(
    "\n",
  );
  return `<section class="appended" aria-label="${name}"><h2>From <code>${name}</code></h2>\n${fitting(text)}\n</section>`;
}

/** No level of headings is left out between two, and what is wider than the page can be pushed sideways, by keys too. */
function fitting(text: string): string {
  let level = 2;
  return text
    .replace(/<(\/?)h([4-6])>/g, (_, closing: string, asked: string) => {
      if (closing === "") level = Math.min(level + 1, Number(asked) - 1);
      return `<${closing}h${level}>`;
    })
    .replace(/<pre>/g, '<pre class="scroll" tabindex="0">')
    .replace(/<table>/g, '<div class="scroll" tabindex="0" role="group" aria-label="table"><table>')
    .replace(/<\/table>/g, "</table></div>");
}

function pictureHtml(figure: Appended["images"][number] | undefined, alt: string): string {
  const picture = figure?.candidate;
  if (picture === undefined) return `<em>[picture not shown${alt === "" ? "" : `: ${html(alt)}`}]</em>`;
  return `<img src="data:${picture.media_type};base64,${picture.base64}" alt="${html(alt)}">`;
}
