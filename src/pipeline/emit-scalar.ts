import { type Style, styleOf } from "./emit-style.ts";

/** Lines are folded at this column, as DVC's YAML library does by default. */
const width = 80;
const breaks = "\n\u0085\u2028\u2029";

/** Where the writer stands: what is written, and what the next thing must know of the line so far. */
export interface Cursor {
  text: string;
  column: number;
  indent: number;
  /** The line so far ends in white space, or is empty. */
  blank: boolean;
  /** The line so far holds only indentation and indicators. */
  leading: boolean;
}

/** Writes `-`, `:`, `?`, quotes and other marks. */
export function writeMark(at: Cursor, mark: string, options: { spaced: boolean; leading?: boolean }): void {
  put(at, at.blank || !options.spaced ? mark : ` ${mark}`);
  at.blank = false;
  at.leading &&= options.leading ?? false;
}

/** Goes to the current indentation, on a new line unless this one is still free. */
export function writeIndent(at: Cursor): void {
  if (!at.leading || at.column > at.indent || (at.column === at.indent && !at.blank)) newLine(at, "\n");
  if (at.column < at.indent) {
    put(at, " ".repeat(at.indent - at.column));
    at.blank = true;
  }
}

/** Writes a string in the style it needs; one that is a key is never folded. */
export function writeString(at: Cursor, text: string, key: boolean): void {
  const style: Style = styleOf(text, key);
  if (style === "plain") writePlain(at, text, !key);
  else if (style === "single") writeSingle(at, [...text], !key);
  else writeDouble(at, [...text], !key);
}

/** Writes a text that needs no quotes. */
export function writePlain(at: Cursor, text: string, fold: boolean): void {
  if (text === "") return;
  if (!at.blank) put(at, " ");
  at.blank = false;
  at.leading = false;
  for (const run of text.match(/ +|[^ ]+/g) ?? []) {
    if (run.startsWith(" ")) {
      if (run.length === 1 && at.column >= width && fold) foldLine(at);
      else put(at, run);
    } else {
      // A word longer than the line gets a line of its own.
      if ([...run].length + at.column > width && at.column > at.indent) writeIndent(at);
      put(at, run);
    }
  }
}

function writeSingle(at: Cursor, chars: readonly string[], fold: boolean): void {
  writeMark(at, "'", { spaced: true });
  let start = 0;
  let mode: "text" | "spaces" | "breaks" = "text";
  for (let end = 0; end <= chars.length; end++) {
    const char = chars[end];
    if (mode === "spaces" && char !== " ") {
      const foldable = start + 1 === end && at.column > width && fold && start !== 0 && end !== chars.length;
      if (foldable) writeIndent(at);
      else put(at, chars.slice(start, end).join(""));
      start = end;
    } else if (mode === "breaks" && (char === undefined || !breaks.includes(char))) {
      if (chars[start] === "\n") newLine(at, "\n");
      for (const one of chars.slice(start, end)) newLine(at, one);
      writeIndent(at);
      start = end;
    } else if (mode === "text" && (char === undefined || ` '${breaks}`.includes(char)) && start < end) {
      put(at, chars.slice(start, end).join(""));
      start = end;
    }
    if (char === "'") {
      put(at, "''");
      start = end + 1;
    }
    if (char !== undefined) mode = char === " " ? "spaces" : breaks.includes(char) ? "breaks" : "text";
  }
  writeMark(at, "'", { spaced: false });
}

const escapes: Readonly<Record<string, string>> = {
  "\0": "0",
  "\x07": "a",
  "\x08": "b",
  "\t": "t",
  "\n": "n",
  "\x0b": "v",
  "\x0c": "f",
  "\r": "r",
  "\x1b": "e",
  '"': '"',
  "\\": "\\",
  "\u0085": "N",
  "\u00a0": "_",
  "\u2028": "L",
  "\u2029": "P",
};

function writeDouble(at: Cursor, chars: readonly string[], fold: boolean): void {
  writeMark(at, '"', { spaced: true });
  let start = 0;
  for (let end = 0; end <= chars.length; end++) {
    const char = chars[end];
    if (char === undefined || mustEscape(char)) {
      if (start < end) put(at, chars.slice(start, end).join(""));
      start = Math.max(start, end);
      if (char !== undefined) {
        put(at, escaped(char));
        start = end + 1;
      }
    }
    const inside = end > 0 && end < chars.length - 1;
    if (!inside || !(char === " " || start >= end) || at.column + (end - start) <= width || !fold) continue;
    const slash = needsBackslash(chars, start, end) ? "\\" : "";
    put(at, chars.slice(start, end).join("") + slash);
    start = Math.max(start, end);
    writeIndent(at);
    at.blank = false;
    at.leading = false;
    if (chars[start] === " ") {
      // Without the backslash the new line itself is read as this space.
      if (slash === "") start++;
      put(at, slash);
    }
  }
  writeMark(at, '"', { spaced: false });
}

/** Whether a fold here must be escaped, since reading it back would add or lose a space. */
function needsBackslash(chars: readonly string[], start: number, end: number): boolean {
  let space = chars.indexOf(" ", end);
  if (space < 0) return true;
  const lineEnd = chars.slice(end, space).indexOf("\n");
  if (lineEnd >= 0) space = end + lineEnd;
  const after = chars[space + 1];
  if (after === undefined || (chars[space] === "\n" && after !== " ")) return true;
  const between = chars.slice(end, space);
  const twoSpaces = chars[end - 1] === " " && chars[end] === " ";
  return between.includes('"') || between.includes("'") || " \n".includes(after) || twoSpaces || start === end;
}

function mustEscape(char: string): boolean {
  if ('"\\\u0085\u2028\u2029\ufeff'.includes(char)) return true;
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x20 && code <= 0x7e) return false;
  return code < 0xa0 || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
}

function escaped(char: string): string {
  const short = escapes[char];
  if (short !== undefined) return `\\${short}`;
  const hex = (char.codePointAt(0) ?? 0).toString(16).toUpperCase();
  if (hex.length <= 2) return `\\x${hex.padStart(2, "0")}`;
  return hex.length <= 4 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}

function foldLine(at: Cursor): void {
  writeIndent(at);
  at.blank = false;
  at.leading = false;
}

function newLine(at: Cursor, text: string): void {
  at.text += text;
  at.column = 0;
  at.blank = true;
  at.leading = true;
}

function put(at: Cursor, text: string): void {
  at.text += text;
  at.column += [...text].length;
}
