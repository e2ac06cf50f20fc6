import fc from "fast-check";
import { expect, it } from "vitest";
import { numberAt, numberOf } from "../../../src/gate/predictions/cell.ts";

function read(text: string): number | undefined {
  const bytes = Buffer.from(`1${text}2`);
  return numberAt(bytes, 1, bytes.length - 1);
}

it("reads decimals to the very double that JavaScript reads", () => {
  const digits = fc.stringMatching(/^-?\d{1,20}(\.\d{0,20})?(e[-+]?\d{1,3})?$/);
  fc.assert(
    fc.property(fc.oneof(digits, fc.double({ noNaN: true }).map(String)), (text) => {
      expect(read(text)).toBe(Number(text));
      expect(numberOf(text)).toBe(Number(text));
    }),
    { numRuns: 2000 },
  );
});

it.each(["", " ", "NaN", "nan", "NA", "null", "None", "NULL"])("takes %j for a missing number", (text) => {
  expect(read(text)).toBeNaN();
});

it.each([
  ["inf", Infinity],
  ["-inf", -Infinity],
  ["Infinity", Infinity],
  ["True", 1],
  ["false", 0],
  [" 1.5 ", 1.5],
  ["+2", 2],
  [".5", 0.5],
  ["5.", 5],
  ["-0", -0],
  ["1e400", Infinity],
])("reads %j as the usual tools mean it", (text, number) => {
  expect(read(text)).toBe(number);
});

it.each(["0x1f", "0b1", "1_000", "1,5", "12px", "--1", "-", ".", "1.2.3", "e5", "$1", "١"])(
  "takes %j for no number",
  (text) => {
    expect(read(text)).toBeUndefined();
  },
);
