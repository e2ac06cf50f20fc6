import { UserError } from "../lib/errors.ts";

/** Deeper nesting is no metrics file but an attempt on the stack. */
const maxDepth = 100;

const space = /[ \t\r\n]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// Control characters are refused in JSON strings, so the quote that ends one is on the same line.
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON names these characters
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const word = /-?[A-Za-z]+/y;
const words = new Map<string, unknown>([
  ["true", true],
  ["false", false],
  ["null", null],
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["-Infinity", Number.NEGATIVE_INFINITY],
]);

/**
 * JSON as programs write it: with the NaN, Infinity and -Infinity that Python's `json.dumps` leaves in.
 * Errors name line and column; a key that stands twice is one.
 */
export function parseLenientJson(text: string, file: string): unknown {
  let at = text.startsWith("\uFEFF") ? 1 : 0;

  const fail = (message: string, offset = at): never => {
    const before = text.slice(0, offset).split("\n");
    const column = (before.at(-1)?.length ?? 0) + 1;
    throw new UserError(`not valid JSON: ${message}`, { where: { file, line: before.length, column } });
  };
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) at += found.length;
    return found;
  };
  const expect = (mark: string, after: string): void => {
    take(space);
    if (text[at] !== mark) fail(at < text.length ? `expected ${mark} after ${after}` : `the file ends after ${after}`);
    at += 1;
  };
  const more = (end: string): boolean => {
    take(space);
    if (text[at] === ",") at += 1;
    else if (text[at] === end) at += 1;
    else fail(at < text.length ? `expected , or ${end}` : `the file ends before its ${end}`);
    return text[at - 1] === ",";
  };
  const opens = (end: string): boolean => {
    at += 1;
    take(space);
    if (text[at] !== end) return true;
    at += 1;
    return false;
  };

  const value = (depth: number): unknown => {
    if (depth > maxDepth) fail(`more than ${maxDepth} levels`);
    take(space);
    const first = text[at];
    if (first === "{") return object(depth);
    if (first === "[") {
      const items: unknown[] = [];
      if (opens("]"))
        do items.push(value(depth + 1));
        while (more("]"));
      return items;
    }
    if (first === '"') return JSON.parse(take(string) ?? fail("a string with no end or a wrong escape"));
    const digits = take(number);
    if (digits !== undefined) return Number(digits);
    const start = at;
    const name = take(word);
    if (name !== undefined && words.has(name)) return words.get(name);
    return fail(
      name === undefined
        ? start < text.length
          ? "expected a value"
          : "the file ends here"
        : `\`${name}\` is no value`,
      start,
    );
  };
  const object = (depth: number): unknown => {
    const members = new Map<string, unknown>();
    if (opens("}")) {
      do {
        take(space);
        const start = at;
        const key: string = JSON.parse(take(string) ?? fail("expected a key in double quotes"));
        if (members.has(key)) fail(`the key \`${key}\` stands twice`, start);
        expect(":", "a key");
        members.set(key, value(depth + 1));
      } while (more("}"));
    }
    // Own properties whatever the key is called: `__proto__` is a name like any other here.
    return Object.fromEntries(members);
  };

  const result = value(0);
  take(space);
  if (at < text.length) fail("more text after the value");
  return result;
}
