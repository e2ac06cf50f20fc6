import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Gate } from "../../../src/config/policy.ts";
import { columnBuilder } from "../../../src/gate/predictions/builder.ts";
import { type WantedColumn, wantedColumns } from "../../../src/gate/predictions/columns.ts";
import { csvReader } from "../../../src/gate/predictions/csv.ts";
import { openDictionary } from "../../../src/gate/predictions/dictionary.ts";
import { readPredictions } from "../../../src/gate/predictions/read.ts";
import type { PredictionTable } from "../../../src/gate/predictions/table.ts";
import { UserError } from "../../../src/lib/errors.ts";
import { tempDir } from "../../support/repo.ts";

const wanted: WantedColumn[] = [
  { name: "id", as: "words" },
  { name: "label", as: "words" },
  { name: "score", as: "numbers" },
];

async function read(
  content: string | Uint8Array,
  name = "p.csv",
  columns: readonly WantedColumn[] = wanted,
): Promise<PredictionTable> {
  const file = join(tempDir(), "object");
  writeFileSync(file, content);
  return readPredictions({ name, file, digest: "md5:0" }, columns, new AbortController().signal);
}

/** Each column's cells as they would be written. */
function cells({ columns }: PredictionTable): Record<string, (string | number)[]> {
  return Object.fromEntries(
    [...columns].map(([name, column]) => [
      name,
      column.kind === "number"
        ? [...column.values]
        : Array.from(column.codes, (code) => (code < 0 ? "" : column.dictionary.word(code))),
    ]),
  );
}

const faultOf = async (content: string | Uint8Array, name?: string): Promise<UserError> => {
  const error = await read(content, name).then(
    () => undefined,
    (caught: unknown) => caught,
  );
  if (!(error instanceof UserError)) throw new Error(`expected an error of the user's, got ${String(error)}`);
  return error;
};

describe("predictions", () => {
  const expected = { id: ["a", "b"], label: ["1", ""], score: [0.25, Number.NaN] };

  it.each([
    ["CSV", "p.csv", "label,extra,score,id\n1,x,0.25,a\n,y,,b\n"],
    ["CSV with semicolons", "p.csv", "label;extra;score;id\n1;x;0.25;a\n;y;;b\n"],
    [
      "CSV with a byte order mark, CRLF, blank lines and no last line end",
      "p.csv",
      "\ufefflabel,score,id\r\n\r\n1,0.25,a\r\n,,b",
    ],
    [
      "CSV with quotes, CRLF and a byte order mark",
      "p.csv",
      '\ufeff"label","score","id"\r\n"1","0.25","a"\r\n"","","b"\r\n',
    ],
    ["CSV that begins with a blank line", "p.csv", "\nlabel,score,id\n1,0.25,a\n,,b\n"],
    ["TSV", "p.tsv", "label\tscore\tid\n1\t0.25\ta\n\t\tb\n"],
    ["JSON lines", "p.jsonl", '{"id":"a","label":1,"score":0.25,"more":{"x":[1]}}\n\n{"score":null,"id":"b"}\n'],
    ["JSON lines with a byte order mark", "p.ndjson", '\ufeff{"id":"a","label":"1","score":0.25}\n{"id":"b"}'],
  ])("are read from %s", async (_, name, text) => {
    const table = await read(text, name);
    expect(table.rows).toBe(2);
    expect(cells(table)).toEqual(expected);
    expect(cells(await read(gzipSync(text), `${name}.gz`))).toEqual(expected);
  });

  it("have their columns read as what is asked: words keep their bytes", async () => {
    const table = await read("id,label,score\n007,1.0,1.0\n7,1,1\n");
    expect(cells(table)).toEqual({ id: ["007", "7"], label: ["1.0", "1"], score: [1, 1] });
  });

  it("lack the columns that the file lacks", async () => {
    expect([...(await read("id,other\na,1\n")).columns.keys()]).toEqual(["id"]);
    expect([...(await read('{"id":"a"}\n', "p.jsonl")).columns.keys()]).toEqual(["id"]);
  });

  it("have a missing cell where a line of JSON lacks the member", async () => {
    const table = await read(
      '{"id":"a"}\n{"id":"b","score":1,"label":"x"}\n{"id":"c"}\n{"id":"d","score":2}\n',
      "p.jsonl",
    );
    const expectedCells = { id: ["a", "b", "c", "d"], label: ["", "x", "", ""] };
    expect(cells(table)).toEqual({ ...expectedCells, score: [Number.NaN, 1, Number.NaN, 2] });
  });

  it("may have a column for each class", async () => {
    const text = "id,p_cat,p_dog,q\na,0.1,0.9,0\n";
    const table = await read(text, "p.csv", [
      { name: "id", as: "words" },
      { name: "p_*", as: "numbers" },
    ]);
    expect(cells(table)).toEqual({ id: ["a"], p_cat: [0.1], p_dog: [0.9] });
  });

  it.each(["zstd", "plain"])("are read from Parquet (%s)", async (name) => {
    const file = fileURLToPath(new URL(`fixtures/${name}.parquet`, import.meta.url));
    const columns: WantedColumn[] = [...wanted, { name: "prediction", as: "words" }, { name: "region", as: "words" }];
    const { signal } = new AbortController();
    const table = await readPredictions({ name: "p.parquet", file, digest: "md5:0" }, columns, signal);
    expect(table.rows).toBe(1000);
    const found = cells(table);
    const at = (row: number) => ["id", "label", "score", "prediction", "region"].map((one) => found[one]?.[row]);
    expect(at(0)).toEqual(["example-0000", "0", 0, "true", "north"]);
    expect(at(301)).toEqual(["example-0301", "1", 0.301, "false", "süd"]);
    expect(at(999)).toEqual(["example-0999", "", Number.NaN, "false", "süd"]);
    const vector = readPredictions(
      { name: "p.parquet", file, digest: "" },
      [{ name: "vector", as: "numbers" }],
      signal,
    );
    await expect(vector).rejects.toThrow("the column `vector` is nested");
  });

  it("are the same wherever the text is cut, with any quoting", () => {
    const cell = fc.oneof(
      fc.constantFrom("", '"', ",", "\n", "\r\n", "a", "é", 'say "hi"'),
      fc.string({ unit: "grapheme", maxLength: 6 }),
    );
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
    const property = fc.property(rows, fc.infiniteStream(fc.boolean()), fc.array(fc.nat(200)), (all, quotes, cuts) => {
      const write = (text: string): string => {
        const needed = /[",\n\r]/.test(text) || text === "";
        return needed || quotes.next().value === true ? `"${text.replaceAll('"', '""')}"` : text;
      };
      const text = ["id,b,c", ...all.map((row) => row.map(write).join(","))].join("\n");
      const bytes = Buffer.from(`${text}\n`);
      const builders = ["id", "b", "c"].map((name) => columnBuilder({ name, as: "words" }, openDictionary()));
      const reader = csvReader("p.csv", Buffer.from("id,b,c\n"), (name) => builders.find((one) => one.name === name));
      let rest = Buffer.alloc(0);
      let from = 0;
      for (const cut of [...new Set(cuts)].sort((a, b) => a - b).concat(bytes.length)) {
        if (cut < from) continue;
        const whole = Buffer.concat([rest, bytes.subarray(from, cut)]);
        from = cut;
        rest = Buffer.from(whole.subarray(reader.take(whole)));
      }
      expect(rest).toHaveLength(0);
      expect(reader.rows()).toBe(all.length);
      const found = builders.map((builder) => {
        const column = builder.done(all.length);
        if (column.kind !== "coded") throw new Error("words were asked for");
        return Array.from(column.codes, (code) => (code < 0 ? "" : column.dictionary.word(code)));
      });
      expect(all.map((_, row) => found.map((column) => column[row]))).toEqual(all);
    });
    fc.assert(property, { numRuns: 500 });
  });
});

describe("a file of predictions is refused", () => {
  it.each([
    [
      "a row that is too short",
      "id,label,score\na,1,0.5\nb,1\n",
      "p.csv:3:1",
      "this row has 2 cells, the header names 3",
    ],
    ["a row that is too long", "id,label,score\na,1,0.5,x\n", "p.csv:2:1", "this row has 4 cells"],
    ["a word for a number", "id,label,score\na,1,0.5\nb,1,high\n", "p.csv:3:5", '"high" in the column `score`'],
    ["text after a quote", 'id,label,score\n"a"b,1,0.5\n', "p.csv:2:4", "a closing quote is followed by more text"],
    ["a quote that is never closed", 'id,label,score\na,"1,0.5\nb,1,1\n', "p.csv", "a quote is never closed"],
    ["two columns of a name", "id,label,score,id\na,1,0.5,b\n", "p.csv:1:16", "there are two columns `id`"],
    ["nothing at all", "", "p.csv:1", "it is empty"],
    ["a fault after quoted line feeds", 'id,label,score\n"a\n\nb",1,0.5\nc,1,x\n', "p.csv:5:5", '"x"'],
  ])("for %s", async (_, text, place, message) => {
    const error = await faultOf(text);
    expect([error.where?.file, error.where?.line, error.where?.column].filter(Boolean).join(":")).toBe(place);
    expect(error.message).toContain(message);
  });

  it.each([
    ["no object", '{"id":"a"}\n[1]\n', 2, "no JSON object"],
    ["no JSON", '{"id":"a"}\n{"id":\n', 2, "no JSON object"],
    ["an object for a word", '{"id":{"a":1}}\n', 1, "in the column `id`"],
    ["a word for a number", '{"id":"a","score":"high"}\n', 1, '"high" in the column `score`'],
    ["half a character", '{"id":"\\ud800"}\n', 1, "in the column `id`"],
  ])("for %s in JSON lines", async (_, text, line, message) => {
    const error = await faultOf(text, "p.jsonl");
    expect(error.where).toEqual({ file: "p.jsonl", line });
    expect(error.message).toContain(message);
  });

  it("for bytes that are no UTF-8, so that two of them cannot be the same word", async () => {
    const bytes = Buffer.concat([Buffer.from("id,label,score\n"), Buffer.from([0xff]), Buffer.from(",1,1\n")]);
    expect((await faultOf(bytes)).message).toContain("not UTF-8");
    expect((await faultOf(Buffer.from([0xff, 10]), "p.jsonl")).message).toContain("not UTF-8");
  });

  it("for a cell that is too long, a row without an end, an unknown ending, and no Parquet", async () => {
    expect((await faultOf(`id,label,score\n${"a".repeat(70_000)},1,1\n`)).message).toContain("more than 65536 bytes");
    expect((await faultOf(`id\n"${"a".repeat(2_000_000)}`)).message).toContain("is a quote never closed?");
    expect((await faultOf("x", "p.npz")).message).toContain("its ending says nothing");
    expect((await faultOf("no parquet at all", "p.parquet")).message).toContain("it cannot be read");
    expect((await faultOf(gzipSync("id\na\n").subarray(0, 12), "p.csv.gz")).message).toContain("it cannot be read");
  });

  it("and names of JavaScript's own objects are words like others", async () => {
    const table = await read('{"id":"__proto__","label":"constructor","__proto__":1}\n', "p.jsonl");
    expect(cells(table)).toEqual({ id: ["__proto__"], label: ["constructor"] });
    expect(cells(await read("id,__proto__\n__proto__,1\n", "p.csv"))).toEqual({ id: ["__proto__"] });
  });
});

describe("a column that is only shown", () => {
  const shown: WantedColumn[] = [
    { name: "id", as: "words" },
    { name: "score", as: "numbers", lenient: true },
    { name: "prediction", as: "words", lenient: true },
  ];

  it.each([
    ["p.csv", `id,score,prediction\na,0.5,cat\nb,high,${"x".repeat(70_000)}\nc,0.25,dog\n`],
    [
      "p.jsonl",
      '{"id":"a","score":0.5,"prediction":"cat"}\n{"id":"b","score":"high","prediction":[]}\n{"id":"c","score":0.25,"prediction":"dog"}\n',
    ],
  ])("has what cannot be read as missing, and is no fault of the file (%s)", async (name, text) => {
    const table = await read(text, name, shown);
    expect(cells(table)).toEqual({
      id: ["a", "b", "c"],
      score: [0.5, Number.NaN, 0.25],
      prediction: ["cat", "", "dog"],
    });
    const asked = shown.map(({ name, as }): WantedColumn => ({ name, as }));
    await expect(read(text, name, asked)).rejects.toBeInstanceOf(UserError);
  });
});

it("a policy asks for classes and scores to be shown, and for what gates are made of first", () => {
  const config = { path: "p.csv", id: "id", label: "label", prediction: "prediction", score: "score" };
  const asked = (...metrics: string[]) =>
    wantedColumns(
      config,
      undefined,
      metrics.map((metric) => ({ metric, source: "metric" }) as Gate),
    );
  expect(asked("accuracy")).toEqual([
    { name: "id", as: "words" },
    { name: "label", as: "words" },
    { name: "prediction", as: "words" },
    { name: "score", as: "numbers", lenient: true },
  ]);
  expect(asked("auc").slice(2)).toEqual([
    { name: "score", as: "numbers" },
    { name: "prediction", as: "words", lenient: true },
  ]);
});
