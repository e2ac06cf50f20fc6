import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { thinLine } from "../../src/report/thin-line.ts";

type Point = readonly [x: number, y: number];
const heightOf = ([, y]: Point): number => y;

describe("thinLine", () => {
  it("keeps a line's ends, its peaks and their order, with gaps in it too", () => {
    const y = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: -9, max: 9 }) }, fc.constant(Number.NaN));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), y), { maxLength: 300 }),
        fc.integer({ min: 4, max: 60 }),
        (points, most) => {
          const kept = thinLine(points, most, heightOf);
          expect(kept.length).toBeLessThanOrEqual(most);
          expect(kept[0]).toBe(points[0]);
          expect(kept.at(-1)).toBe(points.at(-1));
          const known = (list: readonly Point[]): number[] => list.map(heightOf).filter((height) => height <= 9);
          expect(Math.max(...known(kept))).toBe(Math.max(...known(points)));
          expect(Math.min(...known(kept))).toBe(Math.min(...known(points)));
          const places = kept.map((one) => points.indexOf(one));
          expect(places).toEqual([...places].sort((one, other) => one - other));
        },
      ),
    );
  });

  it("leaves something of a line that may have next to nothing", () => {
    const points = [0, 5, 1, 2].map((height, x): Point => [x, height]);
    expect(thinLine(points, 0, heightOf)).toEqual([
      [0, 0],
      [1, 5],
      [3, 2],
    ]);
  });
});
