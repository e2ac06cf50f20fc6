import { appendedBlocks, appendedLink } from "./appended.ts";
import type { Appended, ReportBundle } from "./bundle.ts";
import { figureKey, type ImageLinks } from "./draw/drawing.ts";
import { clean, markdownCode, markdownText } from "./escape.ts";
import { picture } from "./markdown-figure.ts";
import { byteLength } from "./shrink.ts";

interface AppendedOptions {
  /** Bytes for all of them. */
  readonly limit: number;
  /** Where the rest is: ` in the full report`. */
  readonly elsewhere: string;
  readonly images: ImageLinks | undefined;
}

/** The repository's own Markdown, each file under its name, as much of it as there is room for; and what is missing, with why. */
export function appendedTexts(bundle: ReportBundle, options: AppendedOptions): string[] {
  const { appended = [], appended_missing: missing = [] } = bundle;
  const texts: string[] = [];
  let room = options.limit;
  for (const file of appended) {
    const text = fileText(bundle, file, room, options);
    texts.push(text);
    room -= byteLength(text) + 2;
  }
  for (const { title, why } of missing) {
    const reason = markdownText(clean(why, 400).replace(/[.\s]+$/, ""));
    texts.push(`${markdownCode(clean(title))} is not shown: ${reason}.`);
  }
  return texts;
}

/** A fold, its name and what it says of the rest take no more than this. */
const frame = 400;

/** One file in a fold that stands open: whoever reads it sees where it came from, and nothing of it reaches beyond its end. */
function fileText(bundle: ReportBundle, file: Appended, room: number, options: AppendedOptions): string {
  const text = beginning(file.text, (room - frame) * 2);
  const blocks = appendedBlocks(
    { ...file, text },
    {
      image: (figure, alt) => imageText(options.images, figure?.id, alt),
      link: (address) => appendedLink(bundle, address),
    },
  );
  const shown: string[] = [];
  let size = frame;
  for (const block of blocks) {
    size += byteLength(block) + 1;
    if (size > room) break;
    shown.push(block);
  }
  const isWhole = shown.length === blocks.length && text === file.text;
  const rest = isWhole ? [] : [`… and the rest${options.elsewhere}.`];
  const name = `<code>${markdownText(clean(file.path))}</code>`;
  const body = shown.length === 0 ? [] : [`<div>\n${shown.join("\n")}\n</div>`];
  return [`<details open><summary>${name}</summary>`, ...body, ...rest, "</details>"].join("\n\n");
}

/** Whole lines: more than can be shown is not looked at. */
function beginning(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return longest <= 0 ? "" : text.slice(0, text.lastIndexOf("\n", longest) + 1);
}

function imageText(images: ImageLinks | undefined, id: string | undefined, alt: string): string {
  // Beside an image this is text, which notifies and links like any other.
  const what = alt === "" ? "" : ` ${markdownText(alt)}`;
  if (id === undefined) return `[image${what}: only pictures of this commit are shown]`;
  const link = images?.get(figureKey("", id));
  if (link === undefined) return `[image${what}: in the full report]`;
  if ("missing" in link) return `[image${what}: ${markdownText(clean(link.missing, 300))}]`;
  return picture({ ...link, alt: alt === "" ? link.alt : alt });
}
