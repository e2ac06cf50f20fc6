import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PredictionSide } from "../../../src/gate/predictions/paired.ts";
import { resampleLines } from "../../../src/gate/predictions/resample-lines.ts";

/** A side whose rows, in the order of the examples, are about these and stand at these places of the file. */
function side(example: readonly number[], fileRow?: readonly number[]): PredictionSide {
  return {
    rows: example.length,
    example: Uint32Array.from(example),
    seed: new Uint32Array(example.length),
    seeds: [""],
    columns: new Map(),
    digest: "md5:0",
    ...(fileRow === undefined ? {} : { fileRow: Uint32Array.from(fileRow) }),
  };
}

const lines = (of: PredictionSide, examples: number, resamples: readonly (readonly number[])[]) => [
  ...resampleLines(
    of,
    examples,
    resamples.map((one) => Uint32Array.from(one)),
  ),
];

describe("resampleLines", () => {
  it("begins with the file itself and names each example by its row in the file", () => {
    const resamples = [
      [0, 0, 2],
      [1, 2, 1],
    ];
    expect(lines(side([0, 1, 2]), 3, resamples)).toEqual(["0 1 2", "0 0 2", "1 2 1"]);
    expect(lines(side([0, 1, 2], [1, 2, 0]), 3, resamples)).toEqual(["0 1 2", "1 1 0", "2 0 2"]);
  });

  it("takes all rows of an example together", () => {
    expect(
      lines(side([0, 0, 1, 1], [1, 3, 0, 2]), 2, [
        [1, 0],
        [0, 0],
      ]),
    ).toEqual(["0 1 2 3", "0 2 1 3", "1 3 1 3"]);
  });

  it("names the same examples whatever the order of the file", () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6, maxLength: 6 });
    const resample = fc.array(fc.nat(5), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(order, resample, (rows, drawn) => {
        // The example with rank r stands at rows[r] of the file.
        const [, line = ""] = lines(side([0, 1, 2, 3, 4, 5], rows), 6, [drawn]);
        expect(line.split(" ").map((row) => rows.indexOf(Number(row)))).toEqual(drawn);
      }),
    );
  });
});
