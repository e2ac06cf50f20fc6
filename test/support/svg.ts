/** An element as it opens. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** The elements of an SVG in order. Throws where it is not well-formed XML: nesting, quotes, entities, stray `<`. */
export function elementsOf(svg: string): SvgElement[] {
  const elements: SvgElement[] = [];
  const open: string[] = [];
  let at = 0;
  while (at < svg.length) {
    const next = svg.indexOf("<", at);
    const text = svg.slice(at, next < 0 ? undefined : next);
    decode(text);
    if (text.trim() !== "" && open.length === 0) throw new Error(`text outside the svg: ${text}`);
    if (next < 0) break;
    const tag = /^<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/.exec(svg.slice(next, next + 200_000));
    if (tag === null) throw new Error(`no tag: ${svg.slice(next, next + 60)}`);
    const [whole, slash, name = "", given = "", empty] = tag;
    at = next + whole.length;
    if (slash === "/") {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    const attributes = [...given.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [
      key,
      decode(value),
    ]);
    if (new Set(attributes.map(([key]) => key)).size < attributes.length)
      throw new Error(`an attribute twice: ${whole}`);
    elements.push({ name, attributes: Object.fromEntries(attributes) });
    if (empty !== "/") open.push(name);
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join(", ")}`);
  return elements;
}

function decode(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no way to hold them.
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text))
    throw new Error("a character that XML may not hold");
  return text.replace(/&([^;]*;?)/g, (whole, body: string) => {
    const name = body.slice(0, -1);
    const code = /^#(?:(\d+)|x([\da-fA-F]+))$/.exec(name);
    if (code !== null)
      return String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? "", code[1] === undefined ? 16 : 10));
    const known = entities[name];
    if (!body.endsWith(";") || known === undefined) throw new Error(`no entity: ${whole}`);
    return known;
  });
}
