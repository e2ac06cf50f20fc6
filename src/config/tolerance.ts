import type { Tolerance } from "./config.ts";

/** What `max-regression` may say as text. */
export const tolerancePattern = /^(\d+(?:\.\d+)?)\s*(pp|%)$/;

/** A number is absolute, `1pp` is 0.01 absolute, `2%` is relative to the size of the baseline. */
export function parseTolerance(written: number | string): Tolerance {
  if (typeof written === "number") return { kind: "absolute", amount: written, text: String(written) };
  const [, digits, unit] = tolerancePattern.exec(written) ?? [];
  if (digits === undefined) throw new TypeError(`not a tolerance: ${written}`);
  // The shift by e-2 in decimal avoids 2.3 / 100 = 0.023000000000000003 and its like.
  return { kind: unit === "%" ? "relative" : "absolute", amount: Number(`${digits}e-2`), text: `${digits}${unit}` };
}
