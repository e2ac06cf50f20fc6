import type { Token } from "./python-tokens.ts";
import type { Scalar, Value, ValueMap } from "./value.ts";

/** Python itself reads no deeper nesting. */
const maxDepth = 200;

/** Thrown within this file for what is Python and no literal. */
const notLiteral = new Error("not a literal");

/**
 * What the tokens stand for where they are a literal as `ast.literal_eval` takes it: text, numbers, booleans, None, and
 * lists, tuples and dictionaries of them. Undefined for all else, and for what a lock file cannot hold: sets, bytes, complex
 * numbers.
 */
export function pythonLiteral(tokens: readonly Token[]): Value | undefined {
  let at = 0;
  let depth = 0;
  const peek = (): string | undefined => (tokens[at]?.kind === "other" ? tokens[at]?.text : undefined);
  const accept = (text: string): boolean => {
    if (peek() !== text) return false;
    at += 1;
    return true;
  };
  const items = (end: string): { values: Value[]; commas: number } => {
    const values: Value[] = [];
    let commas = 0;
    while (!accept(end)) {
      if (values.length > commas) throw notLiteral;
      values.push(value());
      if (accept(",")) commas += 1;
    }
    return { values, commas };
  };
  const dictionary = (): ValueMap => {
    const map: ValueMap = new Map();
    while (!accept("}")) {
      const key = value();
      if (typeof key === "object" && key !== null) throw notLiteral;
      if (!accept(":")) throw notLiteral;
      map.set(key, value());
      if (!accept(",") && peek() !== "}") throw notLiteral;
    }
    return map;
  };
  const value = (): Value => {
    depth += 1;
    if (depth > maxDepth) throw notLiteral;
    const found = inner();
    depth -= 1;
    return found;
  };
  const inner = (): Value => {
    if (accept("[")) return items("]").values;
    if (accept("{")) return dictionary();
    if (accept("(")) {
      const { values, commas } = items(")");
      const [only] = values;
      return values.length === 1 && commas === 0 && only !== undefined ? only : values;
    }
    if (accept("-")) return negative(atom());
    if (accept("+")) return negative(negative(atom()));
    return atom();
  };
  const atom = (): Value => {
    const token = tokens[at];
    at += 1;
    if (token?.kind === "number") return pythonNumber(token.text);
    if (token?.kind === "name") return constant(token.text);
    if (token?.kind !== "string") throw notLiteral;
    let text = pythonString(token.text);
    for (let next = tokens[at]; next?.kind === "string"; next = tokens[at]) {
      text += pythonString(next.text);
      at += 1;
    }
    return text;
  };
  try {
    const first = value();
    if (at === tokens.length) return first;
    // A tuple needs no brackets.
    if (peek() !== ",") return undefined;
    const list = [first];
    while (accept(",") && at < tokens.length) list.push(value());
    return at === tokens.length ? list : undefined;
  } catch (error) {
    if (error === notLiteral) return undefined;
    throw error;
  }
}

function negative(value: Value): Value {
  if (typeof value === "number" || typeof value === "bigint") return -value;
  throw notLiteral;
}

function constant(name: string): Scalar {
  if (name === "None") return null;
  if (name === "True" || name === "False") return name === "True";
  throw notLiteral;
}

function pythonNumber(text: string): Scalar {
  const plain = text.replaceAll("_", "");
  if (/[jJ]$/.test(plain) && !/^0[xX]/.test(plain)) throw notLiteral;
  return /^(?:\d+|0[xXoObB][\da-fA-F]+)$/.test(plain) ? BigInt(plain) : Number(plain);
}

const simple: Readonly<Record<string, string>> = {
  "\n": "",
  "\\": "\\",
  "'": "'",
  '"': '"',
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

function pythonString(written: string): string {
  const [, prefix = "", quote = '"'] = /^([a-zA-Z]*)("""|'''|"|')/.exec(written) ?? [];
  const kinds = prefix.toLowerCase();
  if (/[bf]/.test(kinds)) throw notLiteral;
  const inner = written.slice(prefix.length + quote.length, -quote.length).replaceAll("\r\n", "\n");
  if (kinds.includes("r")) return inner;
  return inner.replace(
    /\\(?:([0-7]{1,3})|x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(N\{)|(.))/gs,
    (whole, octal?: string, hex?: string, short?: string, long?: string, named?: string, other?: string) => {
      if (named !== undefined) throw notLiteral;
      if (octal !== undefined) return String.fromCodePoint(Number.parseInt(octal, 8));
      const code = Number.parseInt(hex ?? short ?? long ?? "", 16);
      if (code > 0x10ffff) throw notLiteral;
      if (!Number.isNaN(code)) return String.fromCodePoint(code);
      return simple[other ?? ""] ?? whole;
    },
  );
}
