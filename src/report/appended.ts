import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import type { Appended, ReportBundle } from "./bundle.ts";
import { html, linkTarget, visible } from "./escape.ts";
import { ownLink } from "./forge-links.ts";
import { picturePath } from "./picture-path.ts";
import { tagsAlone } from "./raw-tags.ts";
import { type Markup, safeMarkup } from "./safe-markup.ts";

export interface AppendedOptions {
  /** What stands where the Markdown names a picture: HTML, or nothing. `figure`: where it came with the bundle. */
  readonly image: (figure: Appended["images"][number] | undefined, alt: string) => string;
  /** Whether an address may be linked; what may not is shown as the text that it stood under. */
  readonly link: (address: string) => string | undefined;
}

/**
 * The repository's own Markdown as HTML, a string each block, so that what is left out is left out between two blocks.
 * Only what `safeMarkup` lists passes: no script, style, form, handler, comment or address but those that `options` give.
 */
export function appendedBlocks(appended: Appended, options: AppendedOptions): string[] {
  const source = appended.text.replace(/\r\n?/g, "\n");
  if (isTooIntricate(source)) return [`<pre>${html(visible(source)).replace(/\n(?=[ \t]*(?:\n|$))/g, "&#10;")}</pre>`];
  const markup: Markup = {
    image: (address, alt) => options.image(named(appended, address), alt),
    link: options.link,
  };
  return safeMarkup(micromark(source, { extensions: [gfm()], htmlExtensions: [gfmHtml(), tagsAlone()] }), markup);
}

/** Where an address of it may lead: who is not trusted to write into this repository leads nobody away from its forge in a report of ours. */
export function appendedLink(bundle: ReportBundle, address: string): string | undefined {
  const makers = bundle.models.flatMap(({ candidate }) => candidate?.made_by ?? []);
  // A comment of some models may have none that was measured.
  const isTrusted = makers.length > 0 && makers.every(({ trusted }) => trusted);
  return isTrusted ? linkTarget(address) : ownLink(bundle, address);
}

/**
 * Text that keeps a parser of Markdown busy for long: marks that may open something pair up with each other, in time that
 * grows with their square within a paragraph. It is shown as it is written.
 */
function isTooIntricate(source: string): boolean {
  const marks = (text: string): number => text.match(/[*_~[\]!<`|]/g)?.length ?? 0;
  const lines = source.split("\n");
  const isDeep = lines.some((line) => (/^[\s>*+-]*/.exec(line)?.[0].match(/>/g)?.length ?? 0) > 50);
  const isWide = lines.some((line) => line.split("|").length > 500);
  return (
    isDeep ||
    isWide ||
    marks(source) > 12_000 ||
    source.split(/\n[ \t]*\n/).some((paragraph) => marks(paragraph.replaceAll("|", "")) > 2000)
  );
}

function named({ path, images }: Appended, address: string): Appended["images"][number] | undefined {
  const wanted = picturePath(path, address);
  return images.find(({ id }) => id === wanted);
}
