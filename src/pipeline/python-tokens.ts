import { UserError } from "../lib/errors.ts";

/** A piece of Python source. */
export interface Token {
  readonly kind: "name" | "number" | "string" | "other";
  readonly text: string;
}

/** One logical line: what brackets and backslashes join is one. */
export interface Line {
  /** Columns of white space before it; a tab fills up to the next eighth. */
  readonly indent: number;
  readonly number: number;
  readonly tokens: readonly Token[];
}

const name = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}]*/uy;
const number =
  /(?:0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?[jJ]?)/y;
const string =
  /[rRbBuUfF]{0,2}(?:"""(?:[^\\]|\\.)*?"""|'''(?:[^\\]|\\.)*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')/sy;
const blank = /(?:[ \t\f\r]|\\\r?\n)+|#[^\n]*/y;
const closing: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** Splits Python source into logical lines; `file` is for errors, which are those of brackets and strings left open. */
export function pythonLines(text: string, file: string): Line[] {
  const source = text.startsWith("\ufeff") ? text.slice(1) : text;
  const lines: Line[] = [];
  const open: { closes: string; line: number }[] = [];
  let tokens: Token[] = [];
  let indent = 0;
  let began = 1;
  let line = 1;
  let lineStart = true;
  let at = 0;
  const wrong = (what: string, where: number): UserError =>
    new UserError(`not valid Python: ${what}`, { where: { file, line: where } });
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(source) ?? [];
    return found;
  };
  const advance = (by: string): void => {
    at += by.length;
    line += by.split("\n").length - 1;
  };
  const finish = (): void => {
    if (tokens.length > 0) lines.push({ indent, number: began, tokens });
    tokens = [];
  };
  while (at < source.length) {
    if (lineStart) {
      const space = /^[ \t\f]*/.exec(source.slice(at, at + 1000))?.[0] ?? "";
      indent = widthOf(space);
      at += space.length;
      began = line;
      lineStart = false;
      continue;
    }
    const char = source[at] ?? "";
    if (char === "\n") {
      advance(char);
      if (open.length > 0) continue;
      finish();
      lineStart = true;
      continue;
    }
    const space = take(blank);
    if (space !== undefined) {
      advance(space);
      continue;
    }
    const literal = take(string);
    if (literal !== undefined) {
      tokens.push({ kind: "string", text: literal });
      advance(literal);
      continue;
    }
    if (char === '"' || char === "'") throw wrong("a string has no end", line);
    const word = take(name);
    const digits = word === undefined ? take(number) : undefined;
    if (word !== undefined || digits !== undefined) {
      const text = word ?? digits ?? "";
      tokens.push({ kind: word === undefined ? "number" : "name", text });
      at += text.length;
      continue;
    }
    const closes = closing[char];
    if (closes !== undefined) open.push({ closes, line });
    else if (char === ")" || char === "]" || char === "}") {
      if (open.pop()?.closes !== char) throw wrong(`\`${char}\` closes nothing`, line);
    }
    at += 1;
    if (char === ";" && open.length === 0) finish();
    else tokens.push({ kind: "other", text: char });
  }
  const left = open.at(-1);
  if (left !== undefined) throw wrong(`a bracket is not closed by \`${left.closes}\``, left.line);
  finish();
  return lines;
}

function widthOf(space: string): number {
  let width = 0;
  for (const char of space) {
    if (char === "\f") width = 0;
    else width += char === "\t" ? 8 - (width % 8) : 1;
  }
  return width;
}
