const decimal = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;
const spelled = new Map([
  ["", Number.NaN],
  ["nan", Number.NaN],
  ["na", Number.NaN],
  ["null", Number.NaN],
  ["none", Number.NaN],
  ["inf", Number.POSITIVE_INFINITY],
  ["-inf", Number.NEGATIVE_INFINITY],
  ["infinity", Number.POSITIVE_INFINITY],
  ["-infinity", Number.NEGATIVE_INFINITY],
  ["true", 1],
  ["false", 0],
]);

/** A cell's number, as the usual tools write it; NaN for a missing one, undefined for what is none. */
export function numberOf(text: string): number | undefined {
  const trimmed = text.trim();
  return decimal.test(trimmed) ? Number(trimmed) : spelled.get(trimmed.toLowerCase());
}

const tens = Float64Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

/**
 * The same of the bytes at [from, to). Up to 15 digits and a power of ten are exact as doubles, and so is the rounding of
 * their quotient (Clinger 1990): only longer ones, exponents and words take the way over a string.
 */
export function numberAt(bytes: Buffer, from: number, to: number): number | undefined {
  const negative = bytes[from] === 45;
  let [digits, point, mantissa] = [0, -1, 0];
  for (let at = negative ? from + 1 : from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 48 && byte <= 57) {
      mantissa = mantissa * 10 + (byte - 48);
      digits++;
    } else if (byte === 46 && point < 0) point = digits;
    else return numberOf(bytes.toString("utf8", from, to));
  }
  if (digits === 0 || digits > 15) return numberOf(bytes.toString("utf8", from, to));
  const size = point < 0 ? mantissa : mantissa / (tens[digits - point] ?? 1);
  return negative ? -size : size;
}
