import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compared, differences, fault } from "../../support/compared.ts";

describe("JSON, YAML and TOML", () => {
  it("are compared key by key: the largest relative difference comes first, after what came or went", async () => {
    const a = { acc: 0.9, loss: 0.5, n: 3, name: "x", old: 1, losses: [1, 2, 3] };
    const b = { acc: 0.91, loss: 0.25, n: 3, name: "y", fresh: true, losses: [1, 2, 4] };
    const found = await differences("m.json", JSON.stringify(a), JSON.stringify(b));
    expect(found).toMatchObject({ format: "JSON", equal: false, differ: 6, more: 0 });
    expect(found.items.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
      "removed old",
      "added fresh",
      "changed name",
      "changed loss",
      "changed losses",
      "changed acc",
    ]);
    expect(found.items[3]).toEqual({
      name: "loss",
      kind: "changed",
      a: "0.5",
      b: "0.25",
      of: 1,
      differ: 1,
      max_abs: 0.25,
      max_rel: 0.5,
    });
    expect(found.items[4]).toMatchObject({ a: "3", b: "4", at: "[2]", of: 3, differ: 1, max_abs: 1 });
  });

  it("say that only the way of writing differs", async () => {
    const found = await differences("m.json", '{"a": 1.0, "b": [1, NaN]}', '{\n "b": [1.0, NaN],\n "a": 1\n}\n');
    expect(found).toMatchObject({ equal: true, differ: 0, of: 3, items: [] });
    expect((await differences("p.yaml", "a: 1\n", "a:   1 # one\n")).equal).toBe(true);
    expect((await differences("p.toml", "a = 1\n", "a = 2\n")).items[0]).toMatchObject({ name: "a", max_abs: 1 });
  });

  it("with long names, at any depth, take no more than they hold", async () => {
    const deep = (end: number): string => `{"${"k".repeat(2_000_000)}": [${"1, {}, ".repeat(100_000)}${end}]}`;
    const found = await differences("m.json", deep(1), deep(2));
    expect(found).toMatchObject({ equal: false, differ: 1 });
    expect(found.items[0]?.name.length).toBeLessThan(300);
  });

  it("tell a value that became NaN, a number that became text, and a list that grew", async () => {
    const found = await differences("m.json", '{"a": 1, "b": 1, "c": [1, 2]}', '{"a": NaN, "b": "1", "c": [1, 2, 3]}');
    expect(found.items.map(({ name, kind, a, b }) => [name, kind, a, b])).toEqual([
      ["b", "retyped", "number: 1", "text: 1"],
      ["c", "retyped", "2 items", "3 items"],
      ["a", "changed", "1", "NaN"],
    ]);
  });

  it("of other bytes than they say are unreadable, and not more", async () => {
    expect(await fault("m.json", "{}", "{")).toMatch(/cannot be read as JSON/);
    expect(await fault("m.json", "{}", "[".repeat(100_000))).toMatch(/levels/);
    const key = "__proto__";
    expect((await differences("m.json", `{"${key}": 1}`, `{"${key}": 2}`)).items[0]).toMatchObject({ name: key });
  });

  it("are the same as themselves, whatever they hold, and differ where one number does", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        async (value, number) => {
          const text = JSON.stringify({ ...value, "the number": number });
          expect((await differences("a.json", text, text)).equal).toBe(true);
          const other = JSON.stringify({ ...value, "the number": number === 0 ? 1 : -number });
          const found = await differences("a.json", text, other);
          expect(found.items.map(({ name }) => name)).toEqual(["the number"]);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("CSV and JSON lines", () => {
  it("are compared row by row, columns by their names", async () => {
    const found = await differences("t.csv", "id,x,gone\n1,0.5,a\n2,0.25,b\n", "id,x,new\n1,0.5,a\n2,0.75,b\n");
    expect(found.items.map(({ name, kind }) => `${kind} ${name}`)).toEqual(["removed gone", "added new", "changed x"]);
    expect(found.items[2]).toMatchObject({ a: "0.25", b: "0.75", at: "row 2", of: 2, differ: 1, max_abs: 0.5 });
  });

  it("say that the rows are the same in another order, and how many came", async () => {
    const shuffled = await differences("t.csv", "a,b\n1,x\n2,y\n3,z\n", "a,b\n3,z\n1,x\n2,y\n");
    expect(shuffled.notes).toEqual(["the rows are the same and stand in another order"]);
    expect((await differences("t.csv", "a,b\n1,x\n2,y\n", "a,b\n2,x\n1,y\n")).notes).toEqual([]);
    const longer = await differences("t.tsv", "a\tb\n1\t2\n", "a\tb\n1\t2\n3\t4\n");
    expect(longer.items).toEqual([{ name: "rows", kind: "retyped", a: "1 rows", b: "2 rows", of: 0, differ: 0 }]);
  });

  it("hold no difference where only quotes, ends of lines or digits differ, packed or not", async () => {
    expect((await differences("t.csv", "a,b\n1.0,x\n", 'a,b\r\n1,"x"\r\n')).equal).toBe(true);
    expect(
      (await differences("t.csv.gz", gzipSync("a\n1\n", { level: 1 }), gzipSync("a\n1\n", { level: 9 }))).equal,
    ).toBe(true);
  });

  it("of JSON are compared by the members of each row", async () => {
    const found = await differences(
      "p.jsonl",
      '{"id":1,"p":{"a":0.5}}\n{"id":2,"p":{"a":1}}\n',
      '{"id":1,"p":{"a":0.5}}\n{"id":2,"p":{"a":0.5}}\n',
    );
    expect(found.items).toMatchObject([{ name: "p.a", a: "1", b: "0.5", at: "row 2", of: 2, differ: 1 }]);
    expect(await fault("p.jsonl", "{}\n", "{\n")).toMatch(/JSON lines/);
  });
});

describe("notebooks", () => {
  const cell = (source: string, text: string[], more: object = {}): object => ({
    cell_type: "code",
    execution_count: 1,
    metadata: {},
    source: [source],
    outputs: [{ output_type: "stream", name: "stdout", text }],
    ...more,
  });
  const notebook = (...cells: object[]): string =>
    JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 });

  it("are the same however they were executed: counters, times and pieces of streams do not count", async () => {
    const a = notebook(cell("print(1)", ["1\n", "2\n"], { metadata: { papermill: { duration: 1.5 } }, id: "x" }));
    const b = notebook(
      cell("print(1)", ["1\n2\n"], { metadata: { papermill: { duration: 9.5 } }, execution_count: 7, id: "y" }),
    );
    expect((await differences("n.ipynb", a, b)).equal).toBe(true);
  });

  it("differ by the numbers that they print, and by what they show", async () => {
    const shown = (png: string): object => ({
      outputs: [
        { output_type: "display_data", data: { "image/png": png, "text/plain": ["<Figure at 0x7f0000000001>"] } },
      ],
    });
    const a = notebook(cell("f()", ["accuracy: 0.9100\n"]), cell("plot()", [], shown("AAAA")));
    const b = notebook(cell("f()", ["accuracy: 0.9200\n"]), cell("plot()", [], shown("BBBBBBBB")));
    const found = await differences("n.ipynb", a, b);
    expect(found.items.map(({ name, a: was, b: is }) => [name, was, is])).toEqual([
      ["cell 2, output 1, image/png", "4 characters", "8 other characters"],
      ["cell 1, stdout, line 1", "0.91", "0.92"],
    ]);
    expect(await fault("n.ipynb", "{}", "{}")).toMatch(/no notebook of version 4/);
  });
});

describe("other files", () => {
  it("are compared by their lines where they are text", async () => {
    const found = await differences("report.md", "# A\nloss 0.50 after 3\nend\n", "# A\nloss 0.25 after 3\nthe end\n");
    expect(found.items).toMatchObject([
      { name: "line 3", a: "end", b: "the end" },
      { name: "line 2", a: "0.5", b: "0.25", of: 2, differ: 1 },
    ]);
  });

  it("of any other bytes are not looked into", async () => {
    expect(await compared("model.pkl", Buffer.from([0x80, 4, 0, 1]), Buffer.from([0x80, 4, 0, 2]))).toBeUndefined();
  });
});
