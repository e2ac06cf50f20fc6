import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ColumnDiff } from "../../../src/data/diff/document.ts";
import { readCell } from "../../../src/data/diff/table/cell.ts";
import { compareColumns } from "../../../src/data/diff/table/compare.ts";
import { profileTable, shardPattern, type TableFormat, UnreadableTable } from "../../../src/data/diff/table/formats.ts";
import type { TableProfile } from "../../../src/data/diff/table/profile.ts";
import { tempDir } from "../../support/repo.ts";

const { signal } = new AbortController();
const fixture = (name: string): string => join(import.meta.dirname, "fixtures", name);

async function profile(format: TableFormat, ...texts: (string | Buffer)[]): Promise<TableProfile> {
  const dir = tempDir();
  const files = texts.map((text, index) => {
    const file = join(dir, `${index}`);
    writeFileSync(file, text);
    return { name: `part-${index}`, file };
  });
  return profileTable(files, format, signal);
}

function typesOf(table: TableProfile): Record<string, string> {
  return Object.fromEntries(table.columns.map(({ name, type, values }) => [name, `${type} ${values}`]));
}

function byName(columns: readonly ColumnDiff[]): Record<string, ColumnDiff> {
  return Object.fromEntries(columns.map((column) => [column.name, column]));
}

describe("cells", () => {
  test.each([
    ["", "null"],
    ["NaN", "null"],
    [" NA ", "null"],
    ["12", 12],
    ["-3", -3],
    ["+4", 4],
    ["0", 0],
    ["0.5", 0.5],
    [".5", 0.5],
    ["1e3", 1000],
    ["-inf", Number.NEGATIVE_INFINITY],
    ["Infinity", Number.POSITIVE_INFINITY],
    ["9223372036854775807", 2 ** 63],
    ["007", "text"],
    ["1-2", "text"],
    ["1.2.3", "text"],
    ["0x10", "text"],
    ["-", "text"],
    ["True", "boolean"],
    ["2026-01-31", Date.UTC(2026, 0, 31)],
    ["2026-02-31", "text"],
    ["2026-01-31T12:00:00Z", Date.UTC(2026, 0, 31, 12)],
    ["2026-01-31 12:00:00.5", Date.UTC(2026, 0, 31, 12, 0, 0, 500)],
    ["2026-01-31 14:00+02:00", Date.UTC(2026, 0, 31, 12)],
    ["constructor", "text"],
  ])("%j is %s", (text, meant) => {
    const cell = readCell(text);
    expect("value" in cell ? cell.value : cell.kind).toBe(meant);
  });

  test("of any text are read", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(readCell(text).kind).toBeTypeOf("string");
      }),
    );
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const cell = readCell(String(value));
        expect("value" in cell && cell.value === value).toBe(true);
      }),
    );
  });
});

describe("CSV", () => {
  test("is read with its header, quotes, byte order mark and the delimiter of its first line", async () => {
    const table = await profile("csv", '\ufeffid;"a ""name""";when\r\n1;"x;y\nz";2026-01-01\r\n2;;2026-01-02\r\n');
    expect(table.rows).toBe(2);
    expect(typesOf(table)).toEqual({ id: "integer 2", 'a "name"': "text 1", when: "date 2" });
    expect(table.notes).toEqual([]);
  });

  test("may lack a header, name a column twice or not at all, and have rows of any length", async () => {
    expect(typesOf(await profile("csv", "1,2\n3,4\n"))).toEqual({ "column 1": "integer 2", "column 2": "integer 2" });
    const odd = await profile("csv", "a,a,\n1,2,3\n4\n5,6,7,8\n\n");
    expect(typesOf(odd)).toEqual({ a: "integer 3", "a (2)": "integer 2", "column 3": "integer 2" });
    expect(odd).toMatchObject({ rows: 3, notes: ["2 rows with more or fewer cells than columns"] });
  });

  test("that is empty has no rows", async () => {
    expect(await profile("csv", "")).toEqual({ rows: 0, columns: [], notes: [] });
    expect(await profile("csv", "a,b\n")).toMatchObject({ rows: 0 });
  });

  test("may be packed, and is refused where that is damaged", async () => {
    const packed = gzipSync(`a;b\n${"1;2\n".repeat(50_000)}`);
    const table = await profile("csv", packed, gzipSync("a;b\n3;4\n"));
    expect(table.rows).toBe(50_001);
    expect(typesOf(table)).toEqual({ a: "integer 50001", b: "integer 50001" });
    expect((await profile("json-lines", gzipSync('{"a":1}\n'))).rows).toBe(1);
    await expect(profile("csv", packed.subarray(0, 100))).rejects.toThrow(UnreadableTable);
    await expect(profile("json-lines", packed.subarray(0, 100))).rejects.toThrow(UnreadableTable);
    packed[packed.length - 6] = 7;
    await expect(profile("csv", packed)).rejects.toThrow(UnreadableTable);
  });

  test("with tabs is TSV, where commas are text", async () => {
    expect(typesOf(await profile("tsv", "a\tb,c\n1\tx,y\n"))).toEqual({ a: "integer 1", "b,c": "text 1" });
  });

  test("whose quote never ends is unreadable, and says where", async () => {
    await expect(profile("csv", 'a,b\n1,"2\n')).rejects.toThrow(UnreadableTable);
    await expect(profile("csv", 'a,b\n1,"2\n')).rejects.toThrow(/part-0.*[Qq]uote/);
    await expect(profile("csv", `a\n"${"x".repeat(17 * 1024 * 1024)}`)).rejects.toThrow(UnreadableTable);
  });

  test("in shards is one table, whatever order their columns have", async () => {
    const table = await profile("csv", "a,b\n1,x\n", "b,a\ny,2\n", "a\n3\n");
    expect(table.rows).toBe(3);
    expect(typesOf(table)).toEqual({ a: "integer 3", b: "text 2" });
  });

  test("of too many columns is cut, and says so", async () => {
    const header = Array.from({ length: 10_050 }, (_, index) => `c${index}`).join(",");
    const table = await profile("csv", `${header}\n${"1,".repeat(10_049)}1\n`);
    expect(table.columns).toHaveLength(10_000);
    expect(table.notes).toEqual(["only 10000 columns were looked at"]);
  });

  test("of any bytes is read or refused, and nothing else happens", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom<TableFormat>("csv", "tsv", "json-lines", "parquet"),
        async (bytes, format) => {
          await profile(format, Buffer.from(bytes)).catch((error: unknown) => {
            if (!(error instanceof UnreadableTable)) throw error;
          });
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("JSON lines", () => {
  test("are read with members that come and go, nested ones named only", async () => {
    const table = await profile(
      "json-lines",
      '\ufeff{"a":1,"b":"01"}\r\n\n{"a":2.5,"c":[1],"d":null}\n{"a":3,"b":"2026-01-01","e":true}',
    );
    expect(table.rows).toBe(3);
    expect(typesOf(table)).toEqual({ a: "number 3", b: "mixed 2", c: "nested 1", e: "boolean 1", d: "empty 0" });
  });

  test("with lines that are no object say how many; with no other they are unreadable", async () => {
    const table = await profile("json-lines", '{"a":1}\nnot json\n[1]\n{"__proto__":{"x":1},"a":2}\n');
    expect(table).toMatchObject({ rows: 2, notes: ["2 lines that are no JSON object"] });
    await expect(profile("json-lines", "[1]\n")).rejects.toThrow("no line of it is a JSON object");
  });

  test("may end anywhere in a line, and be longer than what is read at once", async () => {
    const line = JSON.stringify({ text: "ü".repeat(200_000), n: 1 });
    const table = await profile("json-lines", `${line}\n${line}\n${line}`);
    expect(table.rows).toBe(3);
    expect(typesOf(table)).toEqual({ text: "text 3", n: "integer 3" });
    expect((await profile("json-lines", `{"a":"${"x".repeat(17 * 1024 * 1024)}"}\n{"a":"b"}\n`)).notes).toEqual([
      "1 lines that are no JSON object",
    ]);
  });
});

describe("Parquet", () => {
  const read = (name: string): Promise<TableProfile> =>
    profileTable([{ name, file: fixture(name) }], "parquet", signal);

  test("is read by row groups, with every kind of column", async () => {
    const table = await read("a.parquet");
    expect(table.rows).toBe(60);
    expect(typesOf(table)).toEqual({
      whole: "integer 60",
      large: "integer 60",
      unsigned: "integer 60",
      real: "number 54",
      infinite: "number 60",
      money: "number 60",
      flag: "boolean 60",
      day: "date 60",
      moment: "timestamp 60",
      name: "text 45",
      bytes: "binary 60",
      list: "nested 60",
      struct: "nested 60",
      nothing: "empty 0",
    });
    const of = (name: string): readonly number[] => [
      ...(table.columns.find((column) => column.name === name)?.distribution?.values ?? []),
    ];
    expect(of("whole")).toEqual(Array.from({ length: 60 }, (_, index) => index));
    expect(of("large")[1]).toBe(2 ** 60 + 1024);
    expect(of("unsigned")[0]).toBe(2 ** 63);
    expect(of("money")[59]).toBe(0.59);
    expect(of("infinite")).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect([of("day")[1], of("moment")[1]]).toEqual([Date.UTC(2026, 0, 2), Date.UTC(2026, 0, 1, 1)]);
  });

  test("is compared with another codec and page version", async () => {
    const columns = compareColumns(await read("a.parquet"), await read("b.parquet"));
    expect(columns.slice(0, 2).map(({ name, a, b }) => [name, a?.type, b?.type])).toEqual([
      ["extra", undefined, "integer"],
      ["money", "number", undefined],
    ]);
    const found = byName(columns);
    expect(found["whole"]?.ks).toMatchObject({ d: 0.5, error: 0 });
    expect(found["whole"]?.psi).toBeGreaterThan(1);
    expect(found["real"]).toMatchObject({ a: { nulls: 0.1 }, psi: 0, ks: { d: 0 } });
    expect(found["name"]).toMatchObject({ a: { nulls: 0.25 }, psi: 0 });
    expect(found["list"]).toMatchObject({ note: "nested columns are not compared" });
    expect(columns.map(({ psi }) => psi).filter((psi) => psi !== undefined)).toEqual(
      columns.flatMap(({ psi }) => (psi === undefined ? [] : [psi])).sort((one, other) => other - one),
    );
  });

  test("that is damaged anywhere is read or refused: no claim of it takes memory", async () => {
    const whole = readFileSync(fixture("b.parquet"));
    const damage = fc.record({
      at: fc.nat(whole.length - 1),
      byte: fc.nat(255),
      end: fc.integer({ min: 1, max: whole.length * 3 }),
    });
    const before = process.memoryUsage().rss;
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (all) => {
        const bytes = Buffer.from(whole);
        for (const { at, byte } of all) bytes[at] = byte;
        const end = Math.min(bytes.length, ...all.map((one) => one.end));
        await profile("parquet", bytes.subarray(0, end)).catch((error: unknown) => {
          if (!(error instanceof UnreadableTable)) throw error;
        });
      }),
      { numRuns: 400 },
    );
    expect(process.memoryUsage().rss - before).toBeLessThan(1.5e9);
  }, 60_000);
});

describe("columns", () => {
  const csv = (header: string, rows: readonly (string | number)[]): Promise<TableProfile> =>
    profile("csv", `${header}\n${rows.join("\n")}\n`);
  const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

  test("of few values, many different texts or another type tell why there is no drift", async () => {
    const few = await csv("few", upTo(19));
    expect(compareColumns(few, few)[0]).toMatchObject({ note: "fewer than 20 values" });
    const ids = await csv(
      "id",
      upTo(100).map((index) => `user-${index}`),
    );
    expect(compareColumns(ids, ids)[0]).toMatchObject({ note: "nearly every value is different" });
    const numbers = await csv("id", upTo(100));
    expect(compareColumns(numbers, ids)[0]).toMatchObject({
      a: { type: "integer" },
      b: { type: "text" },
      note: "integer and text are not compared",
    });
    expect(compareColumns(numbers, ids)[0]?.psi).toBeUndefined();
  });

  test("of integers and numbers are compared, though their type changed", async () => {
    const [a, b] = [
      await csv("x", upTo(40)),
      await csv(
        "x",
        upTo(40).map((index) => index + 0.5),
      ),
    ];
    expect(compareColumns(a, b)[0]).toMatchObject({ a: { type: "integer" }, b: { type: "number" }, ks: { d: 0.025 } });
  });

  test("tell how much is missing", async () => {
    const half = await csv(
      "x,y",
      upTo(40).map((index) => `${index % 2 === 0 ? "" : index},1`),
    );
    expect(compareColumns(half, half).find(({ name }) => name === "x")).toMatchObject({ b: { nulls: 0.5 } });
  });
});

test.each([
  ["data/part-00000-of-00004.parquet", "data/part-*-of-*.parquet"],
  ["2026/part-0-3f2504e0-4f89-41d3-9a0c-0305e82c3301.c000.csv", "2026/part-*-*.c*.csv"],
  ["train.csv", "train.csv"],
  ["shards/0001.csv.gz", "shards/*.csv.gz"],
])("%s is a shard of %s", (path, pattern) => {
  expect(shardPattern(path)).toBe(pattern);
});
