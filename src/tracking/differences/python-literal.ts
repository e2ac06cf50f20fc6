/** Deeper nesting is no header of an array. */
const maxDepth = 20;

/** Parses what `repr` writes of dicts, lists, tuples, texts, numbers, booleans and None; nothing is evaluated. */
export function parsePythonLiteral(text: string): unknown {
  let at = 0;
  const space = (): void => {
    while (/\s/.test(text[at] ?? "")) at += 1;
  };
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const fail = (): never => {
    throw new Error(`its header cannot be read at character ${at + 1}`);
  };
  const items = (end: string, read: () => void): void => {
    at += 1;
    for (space(); text[at] !== end; space()) {
      read();
      space();
      if (text[at] === ",") at += 1;
      else if (text[at] !== end) fail();
    }
    at += 1;
  };
  const value = (depth: number): unknown => {
    if (depth > maxDepth) fail();
    space();
    const first = text[at];
    if (first === "{") {
      const members = new Map<string, unknown>();
      items("}", () => {
        const key = value(depth + 1);
        space();
        if (text[at] !== ":") fail();
        at += 1;
        members.set(String(key), value(depth + 1));
      });
      return Object.fromEntries(members);
    }
    if (first === "[" || first === "(") {
      const list: unknown[] = [];
      items(first === "[" ? "]" : ")", () => list.push(value(depth + 1)));
      return list;
    }
    const quoted = take(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/y);
    if (quoted !== undefined) return quoted.slice(1, -1).replace(/\\(.)/g, "$1");
    const digits = take(/-?\d+(?:\.\d+)?/y);
    // Python 2 wrote long integers with an L.
    if (digits !== undefined) {
      take(/L/y);
      return Number(digits);
    }
    const word = take(/[A-Za-z]+/y);
    if (word === "True" || word === "False") return word === "True";
    return word === "None" ? null : fail();
  };
  const result = value(0);
  space();
  if (at < text.length) fail();
  return result;
}
