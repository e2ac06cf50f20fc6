import { clean, html, visible } from "./escape.ts";
import { rawPrefix } from "./raw-tags.ts";

/** What pictures and links of somebody's HTML become. */
export interface Markup {
  /** HTML for a picture of this address; all of it is trusted. */
  readonly image: (address: string, alt: string) => string;
  /** The address as it may stand in an attribute, or undefined where it may not. */
  readonly link: (address: string) => string | undefined;
}

const plain =
  "p blockquote ul ol li pre code em strong del table thead tbody tr th td details summary sub sup kbd b i s ins a";

/** Elements that pass, and what they become: headings stand below those of the report. */
const elements: ReadonlyMap<string, string> = new Map([
  ...plain.split(" ").map((name): [string, string] => [name, name]),
  ["h1", "h4"],
  ["h2", "h5"],
  ...["h3", "h4", "h5", "h6"].map((name): [string, string] => [name, "h6"]),
]);

/** Parts of a table, which Markdown alone may make: one that is not whole would take in what follows. */
const ofTables = new Set(["table", "thead", "tbody", "tr", "th", "td"]);

interface Element {
  readonly name: string;
  /** The text itself wrote its tag. */
  readonly isRaw: boolean;
}

/** Deeper nesting than anyone writes by hand; what is beyond it stands flat. */
const deepest = 40;

/**
 * Rebuilds HTML, whose tags are in their plainest form, from what is allowed: every element is closed where it was opened,
 * attributes are made anew, and text notifies nobody. A string for each element at the top; text there is one by itself.
 */
export function safeMarkup(source: string, markup: Markup): string[] {
  const chunks: string[] = [];
  const open: Element[] = [];
  let chunk = "";
  let text = "";
  // A tag that is left out does not keep apart what stood around it: it is one text, and looked at as one.
  const write = (tag: string): void => {
    chunk += safeText(text, open) + tag;
    text = "";
  };
  const end = (): void => {
    if (open.length > 0) return;
    // A blank line would end the HTML for Markdown, wherever it stands.
    if (chunk.trim() !== "") chunks.push(chunk.trim().replace(/\n(?=[ \t]*\n)/g, "&#10;"));
    chunk = "";
  };
  const close = (name: string, isRaw: boolean): void => {
    const at = open.findLastIndex((one) => one.name === name && one.isRaw === isRaw);
    // What the text wrote closes nothing of the compiler's: a cell ends where its row says so.
    if (at < 0 || (isRaw && open.slice(at).some((one) => !one.isRaw))) return;
    write("");
    for (const { name: last } of open.splice(at).reverse()) write(`</${last}>`);
    end();
  };
  let from = 0;
  for (const match of source.matchAll(/<(\/?)(raw:)?([a-z][a-z0-9]*)((?:\s[^<>]*)?)>/gi)) {
    text += source.slice(from, match.index);
    from = match.index + match[0].length;
    const [, slash, prefix, tag = "", rest = ""] = match;
    const isRaw = prefix === rawPrefix;
    const name = tag.toLowerCase();
    const as = isRaw && ofTables.has(name) ? undefined : elements.get(name);
    const attributes = attributesOf(rest);
    if (name === "br" || name === "hr") {
      if (slash === "") write(`<${name}>`);
      if (name === "hr") end();
    } else if (name === "img") write(markup.image(attributes.get("src") ?? "", clean(attributes.get("alt") ?? "")));
    else if (name === "input") write(attributes.has("checked") ? "☑" : "☐");
    else if (as !== undefined && slash === "/") close(as, isRaw);
    else if (as !== undefined && open.length < deepest) {
      // A browser ends a link where the next begins, and what is behind that is in none.
      const isWithin = as === "a" && open.some((one) => one.name === "a");
      const given = isWithin ? undefined : as === "a" ? linked(attributes, markup) : kept(as, attributes);
      if (given === undefined) continue;
      write(`<${as}${given}>`);
      open.push({ name: as, isRaw });
    }
  }
  text += source.slice(from);
  write("");
  for (const { name } of open.splice(0).reverse()) chunk += `</${name}>`;
  end();
  return chunks;
}

/** What a forge makes a diagram, a map or a formula of; a diagram may load pictures from anywhere. */
const drawn = /^(mermaid|math|geojson|topojson|stl)$/i;

/** Undefined where the address may not be named: what stood under it is text then. */
function linked(attributes: ReadonlyMap<string, string>, markup: Markup): string | undefined {
  const target = markup.link(attributes.get("href") ?? "");
  return target === undefined ? undefined : ` href="${html(target)}"`;
}

function kept(name: string, attributes: ReadonlyMap<string, string>): string {
  const align = attributes.get("align");
  if ((name === "th" || name === "td") && /^(left|right|center)$/.test(align ?? "")) return ` align="${align}"`;
  const start = attributes.get("start");
  if (name === "ol" && /^\d{1,6}$/.test(start ?? "")) return ` start="${start}"`;
  const language = /^language-([\w+-]{1,20})$/.exec(attributes.get("class") ?? "")?.[1];
  if (name === "code" && language !== undefined && !drawn.test(language)) return ` class="language-${language}"`;
  return name === "details" && attributes.has("open") ? " open" : "";
}

function attributesOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", value = ""] of text.matchAll(/([a-z-]+)(?:="([^"]*)")?/gi)) found.set(name, decoded(value));
  return found;
}

/** Only what the compiler itself encodes; anything else stays as it is written. */
function decoded(value: string): string {
  return value.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

/**
 * Text that is encoded already: characters that hide or turn others become �, and outside of code nothing is a mention or a
 * reference.
 */
function safeText(text: string, open: readonly Element[]): string {
  const shown = visible(text.replace(/&#(x[0-9a-f]+|\d+);/gi, (_, code: string) => characterOf(code))).replace(
    /(\p{M}{3})\p{M}+/gu,
    "$1",
  );
  const isIn = (...names: string[]): boolean => open.some(({ name }) => names.includes(name));
  if (isIn("code", "pre")) return shown;
  const quiet = shown
    .replace(/@/g, "@&#8203;")
    .replace(/(?<!&)([#!])(?=\d)/g, "$1&#8203;")
    .replace(/(GH)-(?=\d)/gi, "$1&#8203;-");
  return isIn("a") ? quiet : quiet.replace(/:(?=\/\/)/g, ":&#8203;").replace(/(www)\./gi, "$1&#8203;.");
}

/** A character written by its number is looked at like any other. */
function characterOf(code: string): string {
  const point = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number(code);
  const text = point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : "\ufffd";
  return /[<>&"'`]/.test(text) ? html(text) : text;
}
