import fc from "fast-check";
import { expect, it } from "vitest";
import { plainYaml } from "../../src/pipeline/plain-yaml.ts";
import { parseValues } from "../../src/pipeline/values.ts";

/** Words that mean something to YAML, so that random lines come close to all of its forms. */
const word = fc.constantFrom(
  ...["a", "b", "deps", "x y", "1", "0x1f", "1.5", "-1", "-", "--", "---", "...", "?", ":", "a:b", "a: b", "#", "a#b"],
  ...["'q'", "'it''s'", '"d"', '"\\n"', "'", '"', "[a, b]", "[1,-2]", "[]", "{}", "[a", "{a: 1}", "&x", "*x", "!!str"],
  ...["|", ">", ">-", "<<", "true", "null", "~", "2020-01-01", "é", "\t", "\u0085", "\u2028", "%", "@", "`", "=", ","],
);
const line = fc
  .tuple(
    fc.constantFrom(0, 0, 1, 2, 2, 4),
    fc.constantFrom("", "- ", "-  ", "- - ", "k: ", "- k: ", "l:", "m:  ", "- n:"),
    fc.oneof(
      fc.constantFrom("a", "b c", "1"),
      fc.array(word, { maxLength: 3 }).map((words) => words.join(" ")),
    ),
    fc.constantFrom("", "", "", " # c", "  ", " #", ":"),
  )
  .map(([indent, start, words, end]) => `${" ".repeat(indent)}${start}${words}${end}`);
const text = fc.array(fc.oneof({ weight: 9, arbitrary: line }, fc.constantFrom("", "  ", "# c", "    # c")), {
  maxLength: 8,
});

it("reads as the whole parser does, or not at all", () => {
  let read = 0;
  const same = (written: string): void => {
    const fast = plainYaml(written);
    if (fast === undefined) return;
    read++;
    expect(fast).toEqual(parseValues(written, "f.yaml").value);
  };
  fc.assert(
    fc.property(text, (lines) => same(lines.join("\n"))),
    { numRuns: 20_000 },
  );
  // A reader that refused everything would pass, too.
  expect(read).toBeGreaterThan(100);
});

it("reads what dvc.lock and most pipelines are made of", () => {
  const written = `# made by hand

schema: '2.0'
stages:
  train@a-1:
    cmd: python train.py --in data.csv --out model.pkl --rate 0.5 --name it's
      --more x#y
    deps:
    - path: data.csv
      hash: md5
      md5: 0cc175b9c0f1b6a831c399e269772661
      size: 1

    params:
      params.yaml:
        rate: 0.5
        names: [a, b, -1]
        none:
        when: "at 5: often # really"
    outs:
      -   path: model.pkl
          isexec: true
  empty: {}
`;
  expect(plainYaml(written)).toEqual(parseValues(written, "dvc.lock").value);
  expect(plainYaml(written)).toBeInstanceOf(Map);
});

it.each([
  ["a folded plain text with an empty line", "a: b\n\n  c\n"],
  ["a text over lines in quotes", "a: 'b\n  c'\n"],
  ["a block text", "a: |\n  b\n"],
  ["an anchor", "a: &x 1\nb: *x\n"],
  ["a merge", "a:\n  <<: {b: 1}\n"],
  ["a key twice", "a: 1\na: 2\n"],
  ["two documents", "a: 1\n---\nb: 1\n"],
  ["a bad indentation", "a: 1\n  b: 2\n"],
  ["nothing", ""],
])("leaves %s to the whole parser", (_, written) => {
  expect(plainYaml(written)).toBeUndefined();
});
