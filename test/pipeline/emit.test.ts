import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emitYaml } from "../../src/pipeline/emit.ts";
import { formatFloat, pythonJson, sameValue, type Value, type ValueMap } from "../../src/pipeline/value.ts";
import { parseValues } from "../../src/pipeline/values.ts";

const word = fc.oneof(
  fc.stringMatching(/^[a-z0-9_./=-]{1,12}$/),
  fc.constantFrom(
    "'",
    '"',
    "#",
    ":",
    "- x",
    "yes",
    "null",
    "1e5",
    "0o7",
    "2020-01-01",
    "=",
    "<<",
    "é",
    "😀",
    "\t",
    "\\",
    "{",
    "|",
  ),
);
/** YAML 1.1 took these for line ends and 1.2 does not: DVC writes them by the one and reads them by the other. */
const oldBreaks = /[\u0085\u2028\u2029]/;
const text = fc.oneof(
  word,
  fc.array(word, { maxLength: 12 }).map((words) => words.join(" ")),
  fc.string({ unit: "grapheme" }).filter((one) => !oldBreaks.test(one)),
);
/** DVC folds a key that reaches the 80th column, and no YAML reader takes that text: ours are the same to the byte. */
const key = text.filter((one) => one.length < 50);
const number = fc.oneof(fc.bigInt(-1000n, 10n ** 20n), fc.double({ noNaN: true }));
const { value } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    text,
    number,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie("value")), { maxLength: 4 }).map((pairs): ValueMap => new Map(pairs)),
  ),
}));
const mapping = fc.array(fc.tuple(key, value), { minLength: 1, maxLength: 5 }).map((pairs): ValueMap => new Map(pairs));

describe("YAML as DVC writes it", () => {
  test("is read back as what was written", () => {
    fc.assert(
      // Folding drops spaces where several stand at a fold: DVC's own text does not survive that either.
      fc.property(mapping, (map) => {
        const flat = JSON.stringify(pythonJson(map));
        fc.pre(!/ {2}/.test(flat));
        expect(sameValue(parseValues(emitYaml(map), "x").value, map)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ["yes", "yes"],
    ["true", "'true'"],
    ["1e3", "'1e3'"],
    ["12:30", "12:30"],
    ["it's", "it's"],
    ["it's: x", '"it\'s: x"'],
    ["a\nb\n", '"a\\nb\\n"'],
    ["", "''"],
    ["# x", "'# x'"],
    ["a #b", "'a #b'"],
    ["=", "'='"],
    ["\u0007", '"\\a"'],
  ])("quotes %j as DVC does", (given, written) => {
    expect(emitYaml(new Map([["k", given]]))).toBe(`k: ${written}\n`);
  });

  test("folds at the eightieth column and gives a word that is too long its own line", () => {
    const long = "x".repeat(90);
    expect(emitYaml(new Map([["k", `${"word ".repeat(20)}end`]]))).toBe(
      `k: ${"word ".repeat(15)}\n  ${"word ".repeat(5)}end\n`,
    );
    expect(emitYaml(new Map([["k", long]]))).toBe(`k: \n  ${long}\n`);
  });

  test("anchors what appears twice as the same object", () => {
    const shared: ValueMap = new Map([["lr", 1e-5]]);
    const outer: ValueMap = new Map<string, Value>([
      ["train", new Map([["opt", shared]])],
      ["train.opt", shared],
    ]);
    expect(emitYaml(outer)).toBe("train:\n  opt: &id001\n    lr: 1e-05\ntrain.opt: *id001\n");
  });
});

describe("Python's numbers and JSON", () => {
  test.each([
    [1e-5, "1e-05"],
    [0.0001, "0.0001"],
    [1e16, "1e+16"],
    [123456789012345.6, "123456789012345.6"],
    [1e15, "1000000000000000.0"],
    [-0, "-0.0"],
    [5e-324, "5e-324"],
    [1.5e300, "1.5e+300"],
  ])("%d is %s", (given, written) => {
    expect(formatFloat(given)).toBe(written);
  });

  test("a float keeps its worth", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (one) =>
        Object.is(Number(formatFloat(one)), one),
      ),
    );
  });

  test("JSON sorts keys, escapes all but ASCII, and leaves keys out at any depth", () => {
    const map: ValueMap = new Map<string, Value>([
      ["b", [1n, 1, "é\u007f😀", null]],
      ["size", 3n],
      [
        "a",
        new Map<string, Value>([
          ["size", 1n],
          ["x", true],
        ]),
      ],
    ]);
    expect(pythonJson(map, new Set(["size"]))).toBe(
      '{"a": {"x": true}, "b": [1, 1.0, "\\u00e9\u007f\\ud83d\\ude00", null]}',
    );
  });
});
