import type { Part } from "./document.ts";

/** How many rows a table keeps at each step down; after the last the part leaves. */
const allSteps: readonly number[] = [10_000, 3_000, 1_000, 200, 60, 20, 6];

/** The most that there may be room for: no row takes less than so many bytes, and nobody reads more of a comment. */
const bytesPerRow = 100;

interface Shrunk {
  readonly texts: readonly string[];
  /** Something was shortened or left out. */
  readonly shortened: boolean;
}

/**
 * Draws parts into so many bytes: the lightest part steps down first, the last of equals before the first. A part is drawn
 * whole at every step, so nothing is ever cut inside a table or a fence.
 */
export function shrink(parts: readonly Part[], limit: number, drawPart: (part: Part, rows: number) => string): Shrunk {
  const separator = 2;
  const steps = allSteps.filter((rows) => rows <= Math.max(200, limit / bytesPerRow));
  const drawn = parts.map((part) => {
    const text = drawPart(part, steps[0] ?? 0);
    return { part, step: 0, text, size: byteLength(text) };
  });
  let total = drawn.reduce((sum, one) => sum + one.size + separator, 0);
  let shortened = false;
  const order = drawn.map((_, index) => index).filter((index) => drawn[index]?.part.keep !== true);
  order.sort((one, other) => (parts[one]?.weight ?? 0) - (parts[other]?.weight ?? 0) || other - one);
  for (const index of order) {
    const one = drawn[index];
    while (one !== undefined && total > limit && one.text !== "") {
      one.step++;
      const rows = steps[one.step];
      const text = rows === undefined ? "" : drawPart(one.part, rows);
      total += byteLength(text) - one.size;
      one.text = text;
      one.size = byteLength(text);
      shortened = true;
    }
    if (total <= limit) break;
  }
  return { texts: drawn.map(({ text }) => text).filter((text) => text !== ""), shortened };
}

/** UTF-8 bytes: never fewer than the characters of a text, however a forge counts those. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text, "utf8");
}
