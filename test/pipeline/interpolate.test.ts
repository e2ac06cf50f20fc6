// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are expressions of dvc.yaml.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultParsing, interpolate, interpolateText, quoteWord, select } from "../../src/pipeline/interpolate.ts";
import { placeIn } from "../../src/pipeline/place.ts";
import type { ValueMap } from "../../src/pipeline/value.ts";
import { parseValues } from "../../src/pipeline/values.ts";

const where = placeIn(() => ({ file: "dvc.yaml", line: 3, column: 5 }));
const values = parseValues(
  "a: {b: [1, 2.50, {c: x}], none: ~, flag: true}\nopts: {lr: 0.1, deep: {n: 3}, on: true, off: false, names: [p, 'q r'], t: \"it's\"}\n",
  "params.yaml",
).value as ValueMap;
const scope = { values, parsing: defaultParsing };
const inText = (text: string, key = "cmd") => interpolateText(text, scope, key, where);

describe("interpolation", () => {
  test("keeps the type of a text that is one expression, and joins the others", () => {
    expect(inText("${a.b[0]}")).toBe(1n);
    expect(inText("${a.b[1]}")).toBe(2.5);
    expect(inText("${ a.b[2].c }!")).toBe("x!");
    expect(inText("${a.flag} ${a.none} ${a.b[1]} ${a.b[-1].c}")).toBe("true None 2.5 x");
  });

  test("an escaped expression stays as it is", () => {
    expect(inText("\\${HOME} ${a.flag}")).toBe("${HOME} true");
  });

  test("unpacks a mapping into arguments of a command", () => {
    expect(inText("run ${opts}")).toBe(`run --lr 0.1 --deep.n 3 --on --names p 'q r' --t 'it'"'"'s'`);
    const other = { values, parsing: { bool: "boolean_optional", list: "append" } } as const;
    expect(interpolateText("run ${opts}", other, "cmd", where)).toBe(
      `run --lr 0.1 --deep.n 3 --on --no-off --names p --names 'q r' --t 'it'"'"'s'`,
    );
  });

  test("resolves keys and values at any depth", () => {
    const given = parseValues('{"${a.b[0]}.txt": ["${a.flag}", 5]}', "x").value;
    expect(interpolate(given, scope, "outs", where)).toEqual(new Map([["1.txt", [true, 5n]]]));
  });

  test.each([
    ["${a.bb}", /could not find `a.bb`/],
    ["${a.b[7]}", /could not find/],
    ["${}", /is not an expression/],
    ["${a..b}", /is not an expression/],
    ["${a.b}", /stands for a list/],
    ["x ${a}", /stands for a mapping/],
  ])("%s is refused", (text, message) => {
    expect(() => inText(text, "outs")).toThrow(message);
  });

  test("a name that is not there suggests the nearest, with its place", () => {
    expect(() => inText("${a.flga}")).toThrow(expect.objectContaining({ where, fix: "Did you mean `${a.flag}`?" }));
  });

  test("every path into a value is found again", () => {
    const name = fc.stringMatching(/^[a-zA-Z_-]{1,8}$/);
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), fc.string(), (path, leaf) => {
        let nested: ValueMap | string = leaf;
        for (const part of path.toReversed()) nested = new Map([[part, nested]]) as ValueMap;
        expect(select(nested as ValueMap, path.join("."), where)).toBe(leaf);
        expect(
          select(
            nested as ValueMap,
            (path[0] ?? "") +
              path
                .slice(1)
                .map((part) => `[${part}]`)
                .join(""),
            where,
          ),
        ).toBe(leaf);
      }),
    );
  });

  test("text without an expression is left alone", () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !text.includes("${")),
        (text) => {
          expect(inText(text)).toBe(text);
        },
      ),
    );
  });

  test("a quoted word is one word", () => {
    expect(quoteWord("a/b-c.d")).toBe("a/b-c.d");
    expect(quoteWord("")).toBe("''");
    expect(quoteWord("é")).toBe("'é'");
  });
});
