import { UserError, type Where } from "../lib/errors.ts";

export interface IniEntry {
  /** Lower case, as DVC takes it. */
  readonly section: string;
  readonly key: string;
  readonly value: string;
  /** The parts of a value that commas outside of quotes make a list. */
  readonly list?: readonly string[];
  readonly where: Where;
}

interface Line {
  readonly section: string;
  readonly key: string;
  readonly parts: readonly string[];
  readonly isList: boolean;
  readonly where: Where;
}

/**
 * Reads the INI form of DVC's configuration as DVC's own reader takes it: `[section]`, `key = value`, `#` comments, quoted
 * values, lists by commas, `%(key)s` for another
 * key of the same section.
 */
export function parseIni(text: string, file: string): IniEntry[] {
  const lines: Line[] = [];
  const seen = new Set<string>();
  let section: string | undefined;
  for (const [index, raw] of text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .entries()) {
    const where: Where = { file, line: index + 1, column: raw.length - raw.trimStart().length + 1 };
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    const once = (name: string): void => {
      if (seen.has(name)) throw new UserError("this is there twice", { where, fix: "Keep one of them." });
      seen.add(name);
    };
    const header = /^\[\s*("[^"]*"|'[^']*'|[^'"[\]\s](?:[^#]*[^\s#\]])?)\s*\]\s*(?:#.*)?$/.exec(line);
    if (header !== null) {
      section = unquote(header[1] ?? "");
      once(`[${section}`);
      continue;
    }
    const [, name, rest] = /^("[^"]*"|'[^']*'|[^'"=[][^=]*?)\s*=\s*(.*)$/.exec(line) ?? [];
    if (name === undefined || rest === undefined)
      throw new UserError("expected `[section]` or `key = value`", { where });
    if (section === undefined) throw new UserError("a value before the first `[section]`", { where });
    const key = unquote(name);
    once(`[${section}\n${key}`);
    lines.push({ section, key, ...wordsOf(rest, where), where });
  }
  return lines.map((line) => entryOf(line, lines));
}

/** The words of a value: quoted ones as they are, others up to a comma or the comment behind them. */
function wordsOf(text: string, where: Where): Pick<Line, "parts" | "isList"> {
  const parts: string[] = [];
  let isList = false;
  for (let rest = text; ; ) {
    // A quote within quotes belongs to the text unless the word ends there.
    const item = /^\s*(".*?"(?=\s*(?:[,#]|$))|'.*?'(?=\s*(?:[,#]|$))|[^'",#][^,#]*|)\s*/.exec(rest);
    const word = item?.[1]?.trim() ?? "";
    rest = rest.slice(item?.[0].length ?? 0);
    const comma = rest.startsWith(",");
    if (word !== "" || (!comma && !isList)) parts.push(unquote(word));
    if (rest === "" || rest.startsWith("#")) return { parts, isList };
    if (!comma || (word === "" && rest.slice(1).trim() !== "")) {
      throw new UserError(`this value cannot be read: ${text}`, { where, fix: "Put all of it in quotes." });
    }
    isList = true;
    rest = rest.slice(1);
  }
}

function entryOf(line: Line, lines: readonly Line[]): IniEntry {
  const parts = line.parts.map((part) => filled(part, line, lines, []));
  return {
    section: line.section.toLowerCase(),
    key: line.key.toLowerCase(),
    value: parts.join(","),
    where: line.where,
    ...(line.isList ? { list: parts } : {}),
  };
}

/** `%(key)s` is that key's value. */
function filled(text: string, line: Line, lines: readonly Line[], within: readonly string[]): string {
  return text.replace(/%\(([^)]*)\)s/g, (_, key: string) => {
    const found = lines.find((one) => one.section === line.section && one.key === key);
    if (found === undefined || found.isList || within.includes(key) || within.length > 10) {
      throw new UserError(`\`%(${key})s\` names no key of \`[${line.section}]\` with a plain value`, {
        where: line.where,
        fix: "Write the value out.",
      });
    }
    return filled(found.parts[0] ?? "", found, lines, [...within, key]);
  });
}

function unquote(text: string): string {
  return /^(?:".*"|'.*')$/.test(text) && text.length > 1 ? text.slice(1, -1) : text;
}
