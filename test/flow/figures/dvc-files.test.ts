import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvRecords } from "../../../src/flow/figures/dvc/csv.ts";
import { filesOf, joinFiles } from "../../../src/flow/figures/dvc/join.ts";
import { pictureOf } from "../../../src/flow/figures/dvc/pictures.ts";
import { type PlotFile, readRows } from "../../../src/flow/figures/dvc/read.ts";
import { alongCurves } from "../../../src/flow/figures/dvc/thin.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text);
const read = (text: string, file: string, header = true): unknown[] =>
  readRows(bytes(text), file, header).rows.map((row) => Object.fromEntries(row));

describe("csvRecords", () => {
  it("reads what is written with quotes where they are needed", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\t", "\n", " ", "é") });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 }), (records) => {
        const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        for (const mark of [",", "\t"] as const) {
          const text = records.map((record) => `${record.map(quoted).join(mark)}\n`).join("");
          expect(csvRecords(text, mark)).toEqual(records);
        }
      }),
    );
  });

  it("ends for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ",", "\n", "a") }), (text) => {
        for (const record of csvRecords(text, ",")) expect(record.length).toBeGreaterThan(0);
      }),
    );
  });

  it.each([
    ['a,"b', [["a", "b"]]],
    ['a,"b"c,d\n', [["a", "bc", "d"]]],
    ['a,b"c\n\n', [["a", 'b"c']]],
    ["a,\n", [["a", ""]]],
    ["a,", [["a", ""]]],
    ["\n\na\n", [["a"]]],
  ])("%j as Python's csv reads it", (text, records) => expect(csvRecords(text, ",")).toEqual(records));
});

describe("readRows", () => {
  it("keeps the cells of a table as text, and names columns by number where there is no header", () => {
    expect(read("a,b\r\n1,x\r\n2\r\n", "p.csv")).toEqual([
      { a: "1", b: "x" },
      { a: "2", b: null },
    ]);
    expect(read("1\tx\n2\ty\n", "p.tsv", false)).toEqual([
      { 0: "1", 1: "x" },
      { 0: "2", 1: "y" },
    ]);
  });

  it("joins the lists of a mapping by place, and shows the first list's last column", () => {
    const text =
      '{"train": [{"step": 1, "loss": NaN}, {"step": 2, "loss": 0.5}], "deep": {"test": [{"acc": 1}]}, "n": [1]}';
    expect(read(text, "p.json")).toEqual([
      { step: 1, loss: Number.NaN, acc: 1 },
      { step: 2, loss: 0.5 },
    ]);
    expect(readRows(bytes(text), "p.json", true).last).toBe("loss");
    expect(read("- {a: 1}\n- {b: 2}\n", "p.yaml")).toEqual([]);
  });

  it("has rows with hostile names as rows like any other", () => {
    const [row] = readRows(bytes('[{"__proto__": 1, "constructor": 2}]'), "p.json", true).rows;
    expect([...(row ?? [])]).toEqual([
      ["__proto__", 1],
      ["constructor", 2],
    ]);
  });

  it.each([
    ["p.txt", bytes("a"), "CSV, TSV, JSON, YAML, TOML or a picture"],
    ["p.csv", Uint8Array.of(0x61, 0xff), "no UTF-8"],
    ["p.json", bytes("{"), "not valid JSON"],
    ["p.csv", bytes(`${"a,".repeat(3000)}\n${"1\n".repeat(1000)}`), "more than 2000000 cells"],
    ["p.yaml", bytes(`- {a: ${"1".repeat(300_000)}}`), "as JSON or CSV"],
  ])("says what is wrong with %s", (file, content, why) => {
    expect(() => readRows(content, file, true)).toThrow(why);
  });
});

describe("joinFiles", () => {
  const file = (rows: Record<string, unknown>[]): PlotFile => ({
    rows: rows.map((row) => new Map(Object.entries(row))),
    last: Object.keys(rows[0] ?? {}).at(-1) ?? "",
  });
  const train = file([
    { step: 1, loss: 3 },
    { step: 2, loss: 2 },
  ]);
  const test = file([
    { step: 1, loss: 4 },
    { step: 2, loss: 5 },
  ]);

  it("takes the last column over the row's place where nothing is named", () => {
    const joined = joinFiles("p.csv", {}, new Map([["p.csv", train]]));
    expect(joined).toMatchObject({ x: "step", y: "loss", x_label: "step", y_label: "loss" });
    expect(joined?.rows.map(({ x }) => x)).toEqual([0, 1]);
  });

  it("puts columns of several files below each other, called by what differs", () => {
    const y = new Map([
      ["out/train.csv", "loss"],
      ["out/test.csv", "loss"],
    ]);
    const files = new Map([
      ["out/train.csv", train],
      ["out/test.csv", test],
    ]);
    const joined = joinFiles("curves", { x: "step", y }, files);
    expect(joined?.sources).toEqual([
      { filename: "train.csv", field: "loss" },
      { filename: "test.csv", field: "loss" },
    ]);
    expect(joined?.rows.map(({ source }) => source)).toEqual([0, 0, 1, 1]);
  });

  it("names a joined axis where columns are called differently", () => {
    const files = new Map([["a", train]]);
    const joined = joinFiles("two", { x: new Map([["a", "step"]]), y: new Map([["a", ["loss", "step"]]]) }, files);
    expect(joined).toMatchObject({ x: "step", y: "dvc_inferred_y_value", y_label: "y" });
  });

  it("refuses a column that is not there, and an x of another length", () => {
    const files = new Map([
      ["a", train],
      ["b", file([{ e: 1 }])],
    ]);
    expect(() => joinFiles("a", { y: "acc" }, files)).toThrow("`a` has no column `acc`: it has `step`, `loss`");
    const props = { x: new Map([["b", "e"]]), y: new Map([["a", "loss"]]) };
    expect(() => joinFiles("n", props, files)).toThrow("`e` of `b` has 1 rows, and `loss` of `a` has 2");
  });

  it("bounds what a definition may ask for", () => {
    const many = Array.from({ length: 101 }, () => "loss");
    expect(() => joinFiles("a", { y: many }, new Map([["a", train]]))).toThrow("101 columns for y");
  });

  it("reads the files that y names, and the first of x", () => {
    const y = new Map([
      ["a", "l"],
      ["b", "l"],
    ]);
    expect(
      filesOf("id", {
        y,
        x: new Map([
          ["c", "s"],
          ["d", "s"],
        ]),
      }),
    ).toEqual(["a", "b", "c"]);
    expect(filesOf("id.csv", { y: "l", x: "s" })).toEqual(["id.csv"]);
  });
});

describe("pictureOf", () => {
  it("goes by the first bytes and not by the name", () => {
    expect(pictureOf(Buffer.from("\x89PNG\r\n\x1a\nrest", "latin1"))).toMatchObject({ media_type: "image/png" });
    expect(pictureOf(bytes("<?xml?><svg onload='x'>"))).toMatchObject({ missing: expect.stringContaining("SVG") });
    expect(pictureOf(bytes("<html>"))).toEqual({ missing: "it is no PNG, JPEG, GIF or WebP" });
    const large = Buffer.concat([Buffer.from("GIF89a"), Buffer.alloc(600_000)]);
    expect(pictureOf(large)).toMatchObject({ missing: expect.stringContaining("512 KiB") });
    const bomb = Buffer.alloc(200);
    bomb.write("89504e470d0a1a0a0000000d494844520000ea600000ea60", "hex");
    expect(pictureOf(bomb)).toMatchObject({ missing: expect.stringContaining("60000 × 60000 pixels") });
  });
});

describe("alongCurves", () => {
  it("keeps the ends and every spike, and no more than may be", () => {
    const rows = Array.from({ length: 20_000 }, (_, step) => ({
      side: step < 10_000 ? ("baseline" as const) : ("candidate" as const),
      fields: { step, loss: step === 4321 ? 99 : step === 15_432 ? -99 : Math.sin(step) },
    }));
    const kept = alongCurves(rows, "loss", 1000);
    expect(kept.length).toBeLessThanOrEqual(1000);
    expect(kept.length).toBeGreaterThan(900);
    const steps = kept.map(({ fields }) => fields["step"]);
    for (const step of [0, 4321, 9999, 10_000, 15_432, 19_999]) expect(steps).toContain(step);
  });
});
