import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseInlineMetrics, readMetricsFile } from "../../src/tracking/metrics.ts";
import { RunRecord } from "../../src/tracking/record.ts";
import { sampleRecord } from "../support/tracking-samples.ts";

const file = "metrics.json";

describe("metrics files", () => {
  it("flattens nested maps, keeps lists of numbers as samples and numbers other lists", () => {
    const text = JSON.stringify({
      accuracy: 0.9,
      recall: { cat: 1, dog: 0.5 },
      loss: [0.1, 0.2],
      folds: [{ auc: 0.7 }, { auc: 0.8 }],
      confusion: [
        [5, 1],
        [0, 6],
      ],
      note: "best of 3",
      count: "12",
      ok: true,
      none: null,
      empty: [],
    });
    expect(readMetricsFile(text, file)).toEqual({
      accuracy: { file, value: 0.9 },
      "recall.cat": { file, value: 1 },
      "recall.dog": { file, value: 0.5 },
      loss: { file, samples: [0.1, 0.2] },
      "folds.0.auc": { file, value: 0.7 },
      "folds.1.auc": { file, value: 0.8 },
      "confusion.0": { file, samples: [5, 1] },
      "confusion.1": { file, samples: [0, 6] },
      note: { file, text: "best of 3" },
      count: { file, text: "12" },
      ok: { file, text: "true" },
      none: { file, text: "null" },
      empty: { file, text: "[]" },
    });
  });

  it("reads NaN and infinities of JSON as Python writes it, of YAML and of TOML", () => {
    const json = '{"a": NaN, "b": [1, Infinity, -Infinity], "c": "NaN"}';
    expect(readMetricsFile(json, file)).toEqual({
      a: { file, value: "NaN" },
      b: { file, samples: [1, "Infinity", "-Infinity"] },
      c: { file, text: "NaN" },
    });
    expect(readMetricsFile("a: .nan\nb: -.inf\n", "m.yaml")).toEqual({
      a: { file: "m.yaml", value: "NaN" },
      b: { file: "m.yaml", value: "-Infinity" },
    });
    expect(readMetricsFile("a = nan\n[b]\nc = inf\nd = 1979-05-27\n", "m.toml")).toMatchObject({
      a: { value: "NaN" },
      "b.c": { value: "Infinity" },
      "b.d": { text: expect.stringContaining("1979-05-27") },
    });
  });

  it("reads all that JSON.parse reads, to the same values", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ minLength: 1 }), fc.double({ noNaN: true, noDefaultInfinity: true })),
        (map) => {
          const members = Object.entries(map).filter(([, value]) => !Object.is(value, -0));
          const text = JSON.stringify(Object.fromEntries(members), null, 1);
          const read = readMetricsFile(text, file);
          expect(Object.entries(read).map(([name, metric]) => [name, metric.value])).toEqual(members);
        },
      ),
    );
  });

  it.each([
    ['{"a": 1,}', "1:9"],
    ['{"a": 1\n "b": 2}', "2:2"],
    ['{"a": nope}', "1:7"],
    ['{"a": 1} x', "1:10"],
    ['{"a": "x', "1:7"],
    ['{"a": 1', "1:8"],
    ['{"a": 1, "a": 2}', "1:10"],
    ['{"a": 01}', "1:8"],
    ["{'a': 1}", "1:2"],
  ])("says where %s is wrong", (text, place) => {
    const [line, column] = place.split(":").map(Number);
    expect(() => readMetricsFile(text, file)).toThrow(expect.objectContaining({ where: { file, line, column } }));
  });

  it("says where YAML and TOML are wrong", () => {
    expect(() => readMetricsFile("a: 1\nb: [1\n", "m.yaml")).toThrow(
      expect.objectContaining({ where: expect.objectContaining({ file: "m.yaml", line: 3 }) }),
    );
    expect(() => readMetricsFile("a = 1\nb = = 2\n", "m.toml")).toThrow(
      expect.objectContaining({ where: expect.objectContaining({ file: "m.toml", line: 2 }) }),
    );
  });

  it("refuses what holds no metrics, and kinds it cannot read", () => {
    expect(() => readMetricsFile("[1, 2]", file)).toThrow(/holds a list/);
    expect(() => readMetricsFile("0.93", file)).toThrow(/single value 0.93/);
    expect(() => readMetricsFile("", "m.yaml")).toThrow(/holds nothing/);
    expect(() => readMetricsFile("a,1", "m.csv")).toThrow(/\.csv/);
    expect(() => readMetricsFile('{"a.b": 1, "a": {"b": 2}}', file)).toThrow(/stands twice/);
  });

  it("bounds hostile files and reads ten thousand metrics at once", () => {
    const many = (count: number): string =>
      JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, index) => [`m${index}`, index])));
    expect(Object.keys(readMetricsFile(many(10_000), file))).toHaveLength(10_000);
    expect(() => readMetricsFile(many(100_001), file)).toThrow(/more than 100000 metrics/);
    expect(() => readMetricsFile(`{"a":${"[".repeat(50_000)}`, file)).toThrow(/levels/);
    expect(() => readMetricsFile(`{"a":"${"x".repeat(17 << 20)}"}`, file)).toThrow(/characters/);
    const long = readMetricsFile(JSON.stringify({ a: "x".repeat(5000) }), file);
    expect(long["a"]?.text).toHaveLength(1000);
  });

  it("takes a key called __proto__ as a name and nothing more", () => {
    const read = readMetricsFile('{"__proto__": {"polluted": 1}}', file);
    expect(Object.keys(read)).toEqual(["__proto__.polluted"]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("gives metrics that a record may hold", () => {
    const metrics = readMetricsFile('{"a": NaN, "b": [1, NaN], "c": null}', file);
    expect(RunRecord.safeParse({ ...sampleRecord(), metrics }).success).toBe(true);
  });
});

describe("inline metrics", () => {
  it("reads lines and commas, passes over comments and empty lines", () => {
    const read = parseInlineMetrics("accuracy=0.93, loss = 1e-3\n\n# a note, a=b\ntop 5=1\r\nworst=nan,best=-Infinity");
    expect(Object.entries(read).map(([name, metric]) => [name, metric.value])).toEqual([
      ["accuracy", 0.93],
      ["loss", 0.001],
      ["top 5", 1],
      ["worst", "NaN"],
      ["best", "-Infinity"],
    ]);
    expect(read["accuracy"]?.file).toBe("inline");
    expect(parseInlineMetrics("")).toEqual({});
  });

  it.each([
    ["a=1\nb=2, a=3", /`a` is given twice/, 2, 6],
    ["accuracy=", /empty/, 1, 1],
    ["accuracy=93%", /not a number/, 1, 1],
    ["a=1 b=2", /not a number/, 1, 1],
    ["accuracy", /no `name=value`/, 1, 1],
    ["=0.5", /no `name=value`/, 1, 1],
    ["a=0x10", /not a number/, 1, 1],
  ])("refuses %j", (lines, message, line, column) => {
    expect(() => parseInlineMetrics(lines)).toThrow(message);
    expect(() => parseInlineMetrics(lines)).toThrow(
      expect.objectContaining({ where: { file: "inline", line, column } }),
    );
  });
});
