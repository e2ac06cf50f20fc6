/**
 * Metric names, paths, parameters and reasons come from a pull request and may be written to deceive. All of them pass
 * through here, and nothing else in the report escapes anything.
 */

/** No name is longer in a report: code points. */
export const longestText = 240;

/**
 * One line of visible text: line ends and runs of space become one space (one that does not break stays); control, bidirectional, zero-width and
 * unpaired characters become �, so that what is read is what is there; what is too long is cut.
 */
export function clean(text: string, longest: number = longestText): string {
  // A character takes two units at most: the rest of a 10 KB name need not be looked at.
  const head = text.length > longest * 2 ? text.slice(0, longest * 2 + 2) : text;
  const visible = head
    .replace(/[^\S\u00a0]+/gu, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u115f\u1160\u3164\uffa0]/gu, "\ufffd")
    .replace(/(\p{M}{3})\p{M}+/gu, "$1")
    .replace(/^ | $/g, "");
  const points = [...visible];
  if (points.length <= longest && head.length === text.length) return visible;
  return `${points.slice(0, longest - 1).join("")}…`;
}

/** What cannot be seen becomes �, in a text of many lines. */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u115f\u1160\u3164\uffa0]|(?![\t\n])\p{Cc}/gu,
    "\ufffd",
  );
}

/** As `clean` does, for lines of a file: each is cut for itself, and its spaces stay as they are. */
export function cleanLines(text: string): string {
  return text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) =>
      cut(
        line
          .replaceAll("\t", "  ")
          .split(/( {2,}|^ )/)
          .map(cleanPiece)
          .join(""),
      ),
    )
    .join("\n");
}

function cut(line: string): string {
  const points = [...line];
  return points.length <= longestText ? line : `${points.slice(0, longestText - 1).join("")}…`;
}

function cleanPiece(text: string): string {
  if (/^ *$/.test(text)) return text.slice(0, longestText);
  return `${text.startsWith(" ") ? " " : ""}${clean(text)}${text.endsWith(" ") ? " " : ""}`;
}

/** Text in Markdown prose or in a table's cell: shows as it is, starts nothing, notifies nobody. */
export function markdownText(text: string): string {
  return (
    text
      .replace(/[&<>"'`*~[\]|\\!$^{}]/g, (character) => `&#${character.charCodeAt(0)};`)
      // An underscore inside a word is only an underscore.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "&#95;")
      // The forge looks for mentions, references, links and emoji names in the finished text, entities or not:
      // only a zero-width space keeps it from them.
      .replace(/@/g, "@&#8203;")
      .replace(/(?<!&)#(?=\d)/g, "#&#8203;")
      // `!12` is a pull request on Gitea and Forgejo.
      .replace(/&#33;(?=\d)/g, "&#33;&#8203;")
      .replace(/(GH)-(?=\d)/gi, "$1&#8203;-")
      .replace(/:(?=[\w+-]+:|\/\/)/g, ":&#8203;")
      .replace(/(www)\./gi, "$1&#8203;.")
      // At the start of a line these would open a heading, a list or a rule.
      .replace(
        /^(?:[+-]|#{1,6}|\d+[.)])(?=\s|$)|^-(?=-)/,
        (mark) => `${mark.slice(0, -1)}&#${mark.charCodeAt(mark.length - 1)};`,
      )
  );
}

/** An identifier in Markdown: a code span where it is harmless, else the same look with every character as text. */
export function markdownCode(text: string): string {
  if (/^[\w./:@%+,=#&-]+(?: [\w./:@%+,=#&-]+)*$/.test(text)) return `\`${text}\``;
  return `<code>${markdownText(text)}</code>`;
}

/** Text or an attribute's value in HTML. */
export function html(text: string): string {
  return text.replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A link's address: http(s) only, encoded so that it can neither end a Markdown link nor an attribute. */
export function linkTarget(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  if (parsed.protocol !== "https:" && parsed.protocol !== "http:") return undefined;
  if (parsed.username !== "" || parsed.password !== "") return undefined;
  return parsed.href.replace(/[()<>"'`\\|\s[\]*_~]/g, (character) =>
    encodeURIComponent(character).replace(/[()'*_~]/g, (c) => `%${c.charCodeAt(0).toString(16)}`),
  );
}

/** A word in a Mermaid chart, where quotes end a text and there is no way to write them. */
export function mermaidText(text: string, longest = 40): string {
  return clean(text, longest)
    .replace(/[^\p{L}\p{N} ._%/+()-]/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^ | $/g, "");
}
