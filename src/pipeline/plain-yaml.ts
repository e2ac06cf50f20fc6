import { plainValue } from "./scalar.ts";
import type { Scalar, Value, ValueMap } from "./value.ts";

/** A line that holds something: how far it is indented, and what follows. */
interface Line {
  readonly indent: number;
  readonly text: string;
  /** Whether the next line of the file is the next one here: no comment or empty line lies between. */
  readonly joined: boolean;
}

/** Anything else could be a line's end, or is not for a fast reader to judge. */
const foreign = /[^\n\x20-\x7e\u00a1-\u1fff\u3040-\ud7ff]/;
const maxCharacters = 16 * 1024 * 1024;
const maxDepth = 50;
const maxKey = 1000;

/**
 * Reads the plainest YAML, which dvc.lock and most of dvc.yaml are made of, some fifty times as fast as a whole parser:
 * block mappings and lists, scalars on a line or folded plain, comments. Undefined at anything else, be it right or wrong.
 */
export function plainYaml(text: string): Value | undefined {
  if (text.length > maxCharacters || foreign.test(text)) return undefined;
  const lines = linesOf(text);
  if (lines.length === 0) return undefined;
  let at = 0;

  /** What is indented by exactly this much from here on. */
  function block(indent: number, depth: number): Value | undefined {
    const first = lines[at];
    if (first === undefined || depth > maxDepth) return undefined;
    return isItem(first.text) ? list(indent, depth) : mapping(indent, depth);
  }

  function list(indent: number, depth: number): Value[] | undefined {
    const found: Value[] = [];
    for (let line = lines[at]; line !== undefined && line.indent >= indent; line = lines[at]) {
      if (line.indent > indent) return undefined;
      if (!isItem(line.text)) break;
      const inner = line.text.slice(2).trimStart();
      const colon = keyEnd(inner);
      let value: Value | undefined;
      if (colon === undefined) {
        value = scalar(inner, indent);
      } else {
        // Its first key stands behind the dash, the others below that.
        const column = indent + line.text.length - inner.length;
        lines[at] = { ...line, indent: column, text: inner };
        value = mapping(column, depth + 1);
      }
      if (value === undefined) return undefined;
      found.push(value);
    }
    return found;
  }

  function mapping(indent: number, depth: number): ValueMap | undefined {
    const found: ValueMap = new Map();
    for (let line = lines[at]; line !== undefined && line.indent >= indent; line = lines[at]) {
      const colon = keyEnd(line.text);
      if (line.indent > indent || colon === undefined || colon > maxKey) return undefined;
      const key = plain(line.text.slice(0, colon).trimEnd());
      if (key === undefined || found.has(key)) return undefined;
      const rest = line.text.slice(colon + 1).trimStart();
      const value = rest === "" || rest.startsWith("#") ? below(indent, depth) : scalar(rest, indent);
      if (value === undefined) return undefined;
      found.set(key, value);
    }
    return found;
  }

  /** What stands below a key: deeper, a list as deep as the key, or nothing. */
  function below(indent: number, depth: number): Value | undefined {
    at++;
    const next = lines[at];
    if (next === undefined) return null;
    if (next.indent > indent) return block(next.indent, depth + 1);
    return next.indent === indent && isItem(next.text) ? list(indent, depth + 1) : null;
  }

  /** A scalar behind a key or dash that is indented by `indent`; deeper lines right below belong to a plain one. */
  function scalar(rest: string, indent: number): Value | undefined {
    const quoted = quotedScalar(rest);
    if (quoted !== undefined) {
      at++;
      return quoted;
    }
    const comment = rest.indexOf(" #");
    let text = comment < 0 ? rest : rest.slice(0, comment).trimEnd();
    if (!startsPlain(text)) return flow(text);
    for (let line = lines[at]; line?.joined === true && comment < 0; line = lines[at]) {
      const next = lines[at + 1];
      if (next === undefined || next.indent <= indent) break;
      if (!startsPlain(next.text) || next.text.includes(" #")) return undefined;
      text += ` ${next.text}`;
      at++;
    }
    at++;
    // Deeper lines that are no part of it: an error, or a scalar with empty lines in it.
    if ((lines[at]?.indent ?? 0) > indent) return undefined;
    return keyEnd(text) === undefined ? plain(text) : undefined;
  }

  function flow(text: string): Value | undefined {
    at++;
    if (text === "{}") return new Map();
    if (text === "[]") return [];
    const items = /^\[ *([\w./@-]+(?: *, *[\w./@-]+)*) *\]$/.exec(text)?.[1]?.split(/ *, */);
    const values = items?.map((item) => (startsPlain(item) ? plain(item) : undefined));
    return values?.some((value) => value === undefined) === true ? undefined : (values as Scalar[] | undefined);
  }

  const value = lines[0]?.indent === 0 ? block(0, 0) : undefined;
  return at === lines.length ? value : undefined;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let before = -2;
  text.split("\n").forEach((written, number) => {
    const line = written.trim();
    if (line === "" || line.startsWith("#")) return;
    const last = lines.length - 1;
    const previous = lines[last];
    if (previous !== undefined && before === number - 1) lines[last] = { ...previous, joined: true };
    before = number;
    lines.push({ indent: written.length - written.trimStart().length, text: line, joined: false });
  });
  return lines;
}

function isItem(text: string): boolean {
  return text.startsWith("- ");
}

/** Where the colon behind a plain key stands; undefined where a line begins with no such key. */
function keyEnd(text: string): number | undefined {
  if (!startsPlain(text)) return undefined;
  const inside = text.indexOf(": ");
  const end = inside >= 0 ? inside : text.endsWith(":") ? text.length - 1 : -1;
  if (end < 1) return undefined;
  const comment = text.indexOf(" #");
  return comment >= 0 && comment < end ? undefined : end;
}

/** Whether a text begins as a plain scalar does and as nothing else could. */
function startsPlain(text: string): boolean {
  return text !== "" && !/^(?:[?:,[\]{}#&*!|>'"%@`]|-(?: |$)|---|\.\.\.)/.test(text);
}

/** The value of a plain scalar but for those that only a whole parser can place. */
function plain(text: string): Scalar | undefined {
  return text === "<<" || text === "" ? undefined : plainValue(text);
}

/** A quoted scalar that ends on its line and has no escapes in double quotes. */
function quotedScalar(rest: string): string | undefined {
  if (rest.startsWith("'")) return /^'((?:[^']|'')*)'(?: +#.*)?$/.exec(rest)?.[1]?.replaceAll("''", "'");
  return rest.startsWith('"') ? /^"([^"\\]*)"(?: +#.*)?$/.exec(rest)?.[1] : undefined;
}
