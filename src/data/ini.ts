import { UserError, type Where } from "../lib/errors.ts";

export interface IniEntry {
  readonly section: string;
  readonly key: string;
  readonly value: string;
  readonly where: Where;
}

/** Reads the INI form that DVC writes (`[section]`, `key = value`, `#` comments, quoted values). */
export function parseIni(text: string, file: string): IniEntry[] {
  const entries: IniEntry[] = [];
  let section: string | undefined;
  for (const [index, raw] of text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .entries()) {
    const where: Where = { file, line: index + 1, column: raw.length - raw.trimStart().length + 1 };
    const line = raw.trim();
    if (line === "" || line.startsWith("#") || line.startsWith(";")) continue;
    const header = /^\[\s*(.*?)\s*\]\s*(?:#.*)?$/.exec(line);
    if (header !== null) {
      section = unquote(header[1] ?? "").toLowerCase();
      continue;
    }
    const pair = /^([^=]+?)\s*=\s*(.*)$/.exec(line);
    if (pair === null || section === undefined) {
      throw new UserError(
        pair === null ? "expected `[section]` or `key = value`" : "a value before the first `[section]`",
        { where },
      );
    }
    entries.push({ section, key: unquote(pair[1] ?? "").toLowerCase(), value: valueText(pair[2] ?? ""), where });
  }
  return entries;
}

/** A value without its quotes, or without the comment behind it. */
function valueText(text: string): string {
  const quoted = /^(?:"([^"]*)"|'([^']*)')\s*(?:#.*)?$/.exec(text);
  if (quoted !== null) return quoted[1] ?? quoted[2] ?? "";
  return text.replace(/(^|\s+)#.*$/, "").trim();
}

function unquote(text: string): string {
  return /^(?:"[^"]*"|'[^']*')$/.test(text) ? text.slice(1, -1) : text;
}
