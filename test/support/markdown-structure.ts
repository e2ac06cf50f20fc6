/** What a page shows once its Markdown is rendered, as far as a report can go wrong. */
export interface Structure {
  /** Cells of each row of each table. */
  readonly tables: readonly (readonly number[])[];
  readonly headings: readonly string[];
  /** Languages of fenced blocks; empty where none is named. */
  readonly fences: readonly string[];
  readonly folds: number;
  readonly addresses: readonly string[];
  readonly comments: readonly string[];
  /** Text outside of code, entities decoded. */
  readonly prose: string;
  /** What no reader could make sense of: tags that are not allowed, or not closed where they were opened. */
  readonly faults: readonly string[];
}

const voids = new Set(["br", "hr", "img", "source", "input"]);
const allowed = new Set(
  "h3 h4 h5 h6 p blockquote ul ol li pre code em strong del b i s ins a img picture source table thead tbody tr th td details summary div sub sup kbd br hr".split(
    " ",
  ),
);

/** Reads HTML as a renderer of Markdown wrote it. */
export function structureOf(html: string): Structure {
  const open: string[] = [];
  const found = {
    tables: [] as number[][],
    headings: [] as string[],
    fences: [] as string[],
    addresses: [] as string[],
  };
  const comments: string[] = [];
  const faults: string[] = [];
  let folds = 0;
  /** Where a renderer names the language on the `pre`. */
  let language = "";
  let prose = "";
  let from = 0;
  const take = (text: string): void => {
    const shown = decoded(text);
    if (!open.includes("code") && !open.includes("pre")) prose += shown;
    if (/^h\d$/.test(open.at(-1) ?? "") || open.some((name) => /^h\d$/.test(name)))
      found.headings[found.headings.length - 1] += shown;
    if (/[<>]/.test(text)) faults.push(`a stray bracket in ${JSON.stringify(text.slice(0, 80))}`);
  };
  for (const match of html.matchAll(/<!--([\s\S]*?)-->|<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|[^<>"])*)>/gi)) {
    take(html.slice(from, match.index));
    from = match.index + match[0].length;
    const [, comment, slash, raw = "", rest = ""] = match;
    if (comment !== undefined) {
      comments.push(comment.trim());
      continue;
    }
    const name = raw.toLowerCase();
    if (!allowed.has(name)) faults.push(`<${slash}${name}> is not allowed`);
    if (/\son\w+\s*=|\sstyle\s*=/i.test(rest.replace(/"[^"]*"/g, '""'))) faults.push(`a handler in <${name}${rest}>`);
    for (const [, , address = ""] of rest.matchAll(/\s(href|src|srcset)="([^"]*)"/g))
      found.addresses.push(decoded(address));
    if (slash === "/") {
      const last = open.pop();
      if (last !== name) faults.push(`</${name}> where <${last}> is open`);
      continue;
    }
    if (voids.has(name)) continue;
    if (name === "pre") language = /\slang="([\w-]*)"/.exec(rest)?.[1] ?? "";
    open.push(name);
    if (name === "table") found.tables.push([]);
    else if (name === "tr") found.tables.at(-1)?.push(0);
    else if (name === "td" || name === "th") {
      const rows = found.tables.at(-1);
      if (rows !== undefined) rows[rows.length - 1] = (rows.at(-1) ?? 0) + 1;
    } else if (name === "details") folds++;
    else if (/^h\d$/.test(name)) found.headings.push("");
    else if (name === "code" && open.at(-2) === "pre")
      found.fences.push(/language-([\w-]+)/.exec(rest)?.[1] ?? language);
  }
  take(html.slice(from));
  if (open.length > 0) faults.push(`never closed: ${open.join(", ")}`);
  return { ...found, comments, faults, folds, prose };
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(amp|lt|gt|quot));/gi, (_, number, hex, name: string | undefined) => {
    if (name !== undefined) return { amp: "&", lt: "<", gt: ">", quot: '"' }[name.toLowerCase()] ?? "";
    return String.fromCodePoint(number === undefined ? Number.parseInt(hex, 16) : Number(number));
  });
}
