/** What a text cell holds. Times are milliseconds since 1970 in UTC; a time without a zone counts as UTC. */
export type Cell =
  | { readonly kind: "null" }
  | { readonly kind: "integer" | "number" | "date" | "timestamp"; readonly value: number }
  | { readonly kind: "boolean" | "text"; readonly text: string };

const nothing: Cell = { kind: "null" };
/** What people and libraries write where there is nothing; NaN is missing too, as in pandas. */
const nulls = new Set(["", "NA", "N/A", "#N/A", "n/a", "<NA>", "NULL", "null", "None", "NaN", "nan", "-nan", "NaT"]);
const infinities: Readonly<Record<string, number>> = {
  inf: Number.POSITIVE_INFINITY,
  infinity: Number.POSITIVE_INFINITY,
  "+inf": Number.POSITIVE_INFINITY,
  "-inf": Number.NEGATIVE_INFINITY,
  "-infinity": Number.NEGATIVE_INFINITY,
};
const moment = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,9})?)?( ?(Z|[+-]\d\d:?\d\d|UTC))?$/;

/** Says what a cell of a text file holds. Digits with a leading 0 are text: post codes and identifiers, no quantities. */
export function readCell(raw: string): Cell {
  const text = isPadded(raw) ? raw.trim() : raw;
  if (text.length > 40) return { kind: "text", text };
  if (nulls.has(text)) return nothing;
  const first = text.charCodeAt(0);
  const numeric = (first >= 48 && first <= 57) || first === 45 || first === 46 || first === 43;
  if (numeric) return readNumeric(text);
  switch (text) {
    case "true":
    case "True":
    case "TRUE":
      return { kind: "boolean", text: "true" };
    case "false":
    case "False":
    case "FALSE":
      return { kind: "boolean", text: "false" };
  }
  const infinite = first === 105 || first === 73 ? infinities[text.toLowerCase()] : undefined;
  return infinite === undefined ? { kind: "text", text } : { kind: "number", value: infinite };
}

function readNumeric(text: string): Cell {
  let digits = true;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) continue;
    if (index === 0 && (code === 45 || code === 43)) continue;
    digits = false;
    // . e E + -
    if (code !== 46 && code !== 101 && code !== 69 && code !== 43 && code !== 45) return readTime(text);
  }
  if (startsWithZero(text)) return text[4] === "-" ? readTime(text) : { kind: "text", text };
  const value = Number(text);
  if (Number.isNaN(value)) return readTime(text);
  return { kind: digits ? "integer" : "number", value };
}

function readTime(text: string): Cell {
  const infinite = infinities[text.toLowerCase()];
  if (infinite !== undefined) return { kind: "number", value: infinite };
  if (text.length < 10 || text[4] !== "-") return { kind: "text", text };
  if (text.length === 10) {
    const value = dayOf(text);
    return value === undefined ? { kind: "text", text } : { kind: "date", value };
  }
  if (!moment.test(text)) return { kind: "text", text };
  const zoned = /(Z|UTC|[+-]\d\d:?\d\d)$/.test(text.slice(11)) ? text.replace(/ ?UTC$/, "Z") : `${text}Z`;
  const value = Date.parse(zoned.replace(" ", "T").replace(/ (?=[+-])/, ""));
  return Number.isNaN(value) ? { kind: "text", text } : { kind: "timestamp", value };
}

/** `2026-01-31` in milliseconds; undefined where there is no such day. Dates are many: no expression, no object. */
function dayOf(text: string): number | undefined {
  if (text[7] !== "-") return undefined;
  const [year, month, date] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  if (!(month >= 1 && month <= 12 && date >= 1)) return undefined;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  // A year below 100 would be taken for one of the twentieth century.
  return date <= days && year >= 100 ? Date.UTC(year, month - 1, date) : undefined;
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

function startsWithZero(text: string): boolean {
  const first = text.charCodeAt(0);
  const at = first === 43 || first === 45 ? 1 : 0;
  const next = text.charCodeAt(at + 1);
  return text.charCodeAt(at) === 48 && next >= 48 && next <= 57;
}

function isPadded(text: string): boolean {
  const [first, last] = [text.charCodeAt(0), text.charCodeAt(text.length - 1)];
  return first <= 32 || last <= 32 || first === 160 || last === 160;
}
