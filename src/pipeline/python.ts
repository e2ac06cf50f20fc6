import { UserError } from "../lib/errors.ts";
import { pythonLiteral } from "./python-literals.ts";
import { type Line, pythonLines, type Token } from "./python-tokens.ts";
import type { Value, ValueMap } from "./value.ts";

/**
 * The parameters of a Python file, as DVC takes them: what is assigned a literal at the top level; a class is a mapping of
 * its own; `self.x = …` in an `__init__` counts as well. All else is passed over, and nothing is ever run.
 */
export function parsePython(text: string, file: string): ValueMap {
  const lines = pythonLines(text, file);
  const indented = lines[0]?.indent === 0 ? undefined : lines[0];
  if (indented !== undefined) {
    throw new UserError("not valid Python: the first line is indented", { where: { file, line: indented.number } });
  }
  const found: ValueMap = new Map();
  readBlock(lines, 0, 0, false, found);
  return found;
}

/** Reads the lines from `start` on that belong to a block of this indent; gives the first that does not. */
function readBlock(lines: readonly Line[], start: number, indent: number, onlySelf: boolean, into: ValueMap): number {
  let at = start;
  for (let line = lines[at]; line !== undefined && line.indent >= indent; line = lines[at]) {
    at += 1;
    // What stands deeper belongs to an `if`, a function or the like.
    if (line.indent > indent) continue;
    const header = headerOf(line.tokens);
    if (header === undefined) {
      if (!compound.has(line.tokens[0]?.text ?? "")) assign(line.tokens, onlySelf, into);
      else while (lines[at]?.number === line.number) at += 1;
      continue;
    }
    const isClass = header.kind === "class";
    const inner: ValueMap = isClass ? new Map() : into;
    const next = lines[at];
    if (header.rest.length > 0) {
      // `class A: x = 1; y = 2` on one line.
      assign(header.rest, !isClass, inner);
      for (let more = lines[at]; more?.number === line.number; more = lines[at]) {
        assign(more.tokens, !isClass, inner);
        at += 1;
      }
    } else if (next !== undefined && next.indent > indent) {
      at = readBlock(lines, at, next.indent, !isClass, inner);
    }
    if (isClass) into.set(header.name, inner);
  }
  return at;
}

/** Words that begin a statement with statements inside. */
const compound = new Set(["if", "elif", "else", "for", "while", "with", "try", "except", "finally", "def", "async"]);

interface Header {
  readonly kind: "class" | "init";
  readonly name: string;
  /** What follows the colon on the same line. */
  readonly rest: readonly Token[];
}

function headerOf(tokens: readonly Token[]): Header | undefined {
  const [first, second] = tokens;
  if (first?.kind !== "name" || second?.kind !== "name") return undefined;
  const kind =
    first.text === "class" ? "class" : first.text === "def" && second.text === "__init__" ? "init" : undefined;
  if (kind === undefined) return undefined;
  const colon = outside(tokens, ":");
  return colon === -1 ? undefined : { kind, name: second.text, rest: tokens.slice(colon + 1) };
}

/** The first place of an operator that stands in no bracket. */
function outside(tokens: readonly Token[], text: string): number {
  let depth = 0;
  return tokens.findIndex((token) => {
    if (token.kind !== "other") return false;
    if ("([{".includes(token.text)) depth += 1;
    if (")]}".includes(token.text)) depth -= 1;
    return depth === 0 && token.text === text;
  });
}

/** `name = literal`, `name: type = literal`, and the same with `self.name`. */
function assign(tokens: readonly Token[], onlySelf: boolean, into: ValueMap): void {
  const equals = outside(tokens, "=");
  if (equals < 1) return;
  const colon = outside(tokens.slice(0, equals), ":");
  const name = targetOf(tokens.slice(0, colon === -1 ? equals : colon), onlySelf);
  if (name === undefined) return;
  const value: Value | undefined = pythonLiteral(tokens.slice(equals + 1));
  if (value !== undefined) into.set(name, value);
}

function targetOf(tokens: readonly Token[], onlySelf: boolean): string | undefined {
  const words = tokens.map((token) => token.text).join("");
  const [, object, name] = /^(?:(self)\.)?([\p{L}\p{Nl}_][^.]*)$/u.exec(words) ?? [];
  if (tokens.length !== (object === undefined ? 1 : 3) || tokens.at(-1)?.kind !== "name") return undefined;
  return onlySelf && object === undefined ? undefined : name;
}
