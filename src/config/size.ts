/** What a key such as `max-bytes` may say. */
export const sizePattern = /^(\d+(?:\.\d+)?)\s*(B|[kKMGT]i?B)$/;

/** `256MB`, `2 GiB` or a number in bytes: powers of 1000, with an `i` of 1024. */
export function parseSize(written: number | string): number {
  if (typeof written === "number") return written;
  const [, number, unit = ""] = sizePattern.exec(written) ?? [];
  if (number === undefined) throw new TypeError(`not a size: ${written}`);
  const power = "BKMGT".indexOf(unit.charAt(0).toUpperCase());
  return Math.round(Number(number) * (unit.includes("i") ? 1024 : 1000) ** power);
}
