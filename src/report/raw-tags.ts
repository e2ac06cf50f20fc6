import type { HtmlExtension } from "micromark-util-types";

/** By any other name a character would not be looked at: `&commat;` is an @ in a browser. */
const entity = /&(?!(?:#\d{1,7}|#x[0-9a-f]{1,6}|amp|lt|gt|quot|nbsp);)/gi;
const tag = /<(\/?)([a-z][a-z0-9]*(?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*\/?>/gi;

/** Before the name of a tag that the text itself wrote, and that the compiler did not: no tag of the text can begin so. */
export const rawPrefix = "raw:";

/**
 * Of HTML between Markdown, tags in their plainest form stay, marked, for `safeMarkup` to judge; comments go, and everything else
 * becomes text. Without it a compiler of Markdown passes all of it or none.
 */
export function tagsAlone(): HtmlExtension {
  let lines: string[] = [];
  return {
    enter: {
      htmlFlow() {
        lines = [];
        this.lineEndingIfNeeded();
      },
    },
    exit: {
      htmlFlowData(token) {
        lines.push(this.sliceSerialize(token));
      },
      htmlFlow() {
        this.raw(plain(lines.join("\n")));
      },
      htmlTextData(token) {
        this.raw(plain(this.sliceSerialize(token)));
      },
    },
  };
}

function plain(source: string): string {
  const text = source.replace(/<!--[\s\S]*?-->/g, "");
  let out = "";
  let from = 0;
  for (const match of text.matchAll(tag)) {
    out += `${encoded(text.slice(from, match.index))}<${match[1]}${rawPrefix}${match[2]}>`;
    from = match.index + match[0].length;
  }
  return out + encoded(text.slice(from));
}

function encoded(text: string): string {
  return text.replace(entity, "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
