import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { diffData } from "../../../src/data/diff/diff.ts";
import { DataDiff } from "../../../src/data/diff/document.ts";
import { sideAt, workspaceSide } from "../../../src/data/diff/side.ts";
import type { TableOptions } from "../../../src/data/diff/tables.ts";
import { findPins } from "../../../src/data/sources/dvc.ts";
import { pullPins } from "../../../src/data/transfer.ts";
import { type DataRepo, dataRepo } from "../../support/data-repo.ts";

async function diff(repo: DataRepo, a: string, b?: string, tables?: TableOptions, limit = 100): Promise<DataDiff> {
  const ctx = await repo.open();
  const [from, to] = [
    await sideAt(ctx.host, repo.root, a),
    b === undefined ? await workspaceSide(ctx.host, repo.root) : await sideAt(ctx.host, repo.root, b),
  ];
  const found = await diffData(ctx, from, to, { limit, ...(tables === undefined ? {} : { tables }) });
  return DataDiff.parse(JSON.parse(JSON.stringify(found)));
}

async function pull(repo: DataRepo): Promise<void> {
  const ctx = await repo.open();
  await pullPins(ctx, await findPins(ctx.host, repo.root));
}

function csv(rows: number, shift = 0, more = ""): string {
  const lines = Array.from(
    { length: rows },
    (_, index) => `${index % 10},${(index % 37) + shift}${more === "" ? "" : ",x"}`,
  );
  return `${["class,value", ...(more === "" ? [] : [more])].join(",")}\n${lines.join("\n")}\n`;
}

describe("diffData", () => {
  test("between commits reads pins from Git and listings from the remote, and no data", async () => {
    const repo = dataRepo();
    repo.pin("data", repo.directory({ "a.txt": "a", "b.txt": "b", "sub/c.txt": "c" }));
    repo.pin("one.csv", repo.object("x\n1\n"), "  size: 4\n");
    const first = repo.commit("one");
    repo.pin("data", repo.directory({ "moved.txt": "a", "b.txt": "B", "new.txt": "n" }), "  nfiles: 3\n");
    repo.pin("two.bin", repo.object("two"), "  size: 3\n");
    rmSync(join(repo.root, "one.csv.dvc"));
    const second = repo.commit("two");
    repo.pin("data", repo.directory({}));
    const found = await diff(repo, first, second, { fetch: false });
    expect(found).toMatchObject({
      a: { name: first, commit: first },
      b: { name: second, commit: second },
      counts: { added: 2, removed: 2, changed: 1, moved: 1, unchanged: 0 },
      bytes: { added: 3, removed: 4, unknown: 4 },
      tables: [],
    });
    expect(found.added.map(({ path }) => path)).toEqual(["data/new.txt", "two.bin"]);
    expect(found.removed.map(({ path }) => path)).toEqual(["data/sub/c.txt", "one.csv"]);
    expect(found.changed.map(({ path }) => path)).toEqual(["data/b.txt"]);
    expect(found.moved).toMatchObject([{ from: "data/a.txt", to: "data/moved.txt" }]);
    expect(found.pins.map(({ path, counts }) => [path, counts.added])).toEqual([
      ["data", 1],
      ["one.csv", 0],
      ["two.bin", 1],
    ]);
    expect(await diff(repo, second, second)).toMatchObject({ pins: [], notes: [], counts: { unchanged: 4 } });
  });

  test("with the workspace sees what was changed, and takes what was not pulled as it is pinned", async () => {
    const repo = dataRepo();
    repo.pin("data", repo.directory({ "a.txt": "a", "b.txt": "b" }));
    repo.pin("other", repo.directory({ "x.txt": "x" }));
    repo.commit("one");
    const absent = await diff(repo, "HEAD");
    expect(absent).toMatchObject({ b: { name: "workspace" }, pins: [], counts: { unchanged: 2 } });
    expect(absent.notes).toEqual(["2 of the pins stand not in the workspace: they are compared as they are pinned"]);
    await pull(repo);
    expect(await diff(repo, "HEAD")).toMatchObject({ pins: [], notes: [] });
    rmSync(join(repo.root, "data/a.txt"));
    writeFileSync(join(repo.root, "data/c.txt"), "see");
    const found = await diff(repo, "HEAD");
    expect(found).toMatchObject({ counts: { added: 1, removed: 1, changed: 0, moved: 0, unchanged: 2 } });
    expect(found.added).toMatchObject([{ path: "data/c.txt", size: 3 }]);
    expect(found.bytes).toEqual({ added: 3, removed: 1, net: 2, unknown: 0 });
  });

  test("names at most so many files, and counts all of them", async () => {
    const repo = dataRepo();
    const first = repo.commit("none");
    repo.pin(
      "data",
      repo.directory(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`f${index}`, `${index}`]))),
    );
    const found = await diff(repo, first, repo.commit("many"), undefined, 5);
    expect(found.counts.added).toBe(30);
    expect(found.added).toHaveLength(5);
  });

  test("whose listing is nowhere calls the folder changed, not its files new", async () => {
    const repo = dataRepo();
    const digest = repo.directory({ "a.txt": "a" });
    repo.pin("data", digest);
    const first = repo.commit("one");
    rmSync(join(repo.remote, "files"), { recursive: true });
    repo.pin("data", repo.directory({ "a.txt": "a", "b.txt": "b" }));
    const found = await diff(repo, first, repo.commit("two"));
    expect(found.changed).toMatchObject([{ path: "data", a: { digest } }]);
    expect(found.counts).toMatchObject({ added: 0, removed: 0, changed: 1 });
    expect(found.notes.join()).toContain("`data`: a listing of it is in no cache or remote");
  });
});

describe("tables", () => {
  function twoVersions(): { repo: DataRepo; first: string; second: string } {
    const repo = dataRepo();
    repo.pin("train.csv", repo.object(csv(400)), `  size: ${csv(400).length}\n`);
    const first = repo.commit("one");
    repo.pin("train.csv", repo.object(csv(300, 20, "extra")), `  size: ${csv(300, 20, "extra").length}\n`);
    return { repo, first, second: repo.commit("two") };
  }

  test("are compared where both versions are here, or fetched where that is asked for", async () => {
    const { repo, first, second } = twoVersions();
    await pull(repo);
    const without = await diff(repo, first, second, { fetch: false });
    expect(without).toMatchObject({
      tables: [],
      notes: ["`train.csv`: columns are not compared, A's version is not here"],
    });
    const found = await diff(repo, first, second, { fetch: true });
    expect(found.tables).toMatchObject([{ path: "train.csv", format: "csv", rows: { a: 400, b: 300 }, notes: [] }]);
    const [extra, value, kind] = found.tables[0]?.columns ?? [];
    expect(extra).toEqual({ name: "extra", b: { type: "text", nulls: 0 } });
    expect(value).toMatchObject({ name: "value", a: { type: "integer" }, ks: { error: 0 } });
    expect(value?.ks?.d).toBeGreaterThan(0.4);
    expect(value?.psi).toBeGreaterThan(0.25);
    expect(kind).toMatchObject({ name: "class", psi: expect.closeTo(0, 2) });
    // Now they are in the cache.
    expect((await diff(repo, first, second, { fetch: false })).tables).toHaveLength(1);
  });

  test("that are larger than is allowed are not read, and nothing of them is fetched", async () => {
    const { repo, first, second } = twoVersions();
    const found = await diff(repo, first, second, { fetch: true, maxBytes: csv(400).length });
    expect(found).toMatchObject({
      tables: [],
      notes: ["`train.csv`: columns are not compared, they would go beyond `max-bytes`"],
    });
    expect(await (await repo.open()).cache.has(found.changed[0]?.a.digest ?? "")).toBe(false);
  });

  test("in the workspace are read as they stand there", async () => {
    const { repo, second } = twoVersions();
    await pull(repo);
    rmSync(join(repo.root, "train.csv"));
    writeFileSync(join(repo.root, "train.csv"), csv(500));
    expect((await diff(repo, second, undefined, { fetch: false })).tables).toMatchObject([
      { rows: { a: 300, b: 500 } },
    ]);
    expect(readFileSync(join(repo.root, "train.csv"), "utf8")).toBe(csv(500));
  });

  test("in shards are one", async () => {
    const repo = dataRepo();
    const shards = (count: number): string =>
      repo.directory(
        Object.fromEntries(Array.from({ length: count }, (_, index) => [`part-0${index}.csv`, csv(100, index)])),
      );
    repo.pin("data", shards(2));
    const first = repo.commit("one");
    repo.pin("data", shards(3));
    const found = await diff(repo, first, repo.commit("two"), { fetch: true });
    expect(found.counts).toMatchObject({ added: 1, unchanged: 2 });
    expect(found.tables).toMatchObject([{ path: "data/part-*.csv", files: { a: 2, b: 3 }, rows: { a: 200, b: 300 } }]);
  });

  test("that cannot be read are a note", async () => {
    const repo = dataRepo();
    repo.pin("t.parquet", repo.object("no parquet at all"));
    const first = repo.commit("one");
    repo.pin("t.parquet", repo.object("nor is this here"));
    const found = await diff(repo, first, repo.commit("two"), { fetch: true });
    expect(found).toMatchObject({
      tables: [],
      notes: ["`t.parquet` cannot be read as parquet: it does not end in PAR1"],
    });
  });
});

test("a Git LFS pointer at another commit is a pin", async () => {
  const repo = dataRepo();
  const pointer = (oid: string, size: number): string =>
    `version https://git-lfs.github.com/spec/v1\noid sha256:${oid.repeat(64)}\nsize ${size}\n`;
  repo.write(".gitattributes", "*.bin filter=lfs diff=lfs merge=lfs -text\n");
  repo.git("config", "filter.lfs.clean", "cat");
  repo.write("model.bin", pointer("a", 10));
  const first = repo.commit("one");
  repo.write("model.bin", pointer("b", 25));
  const found = await diff(repo, first, repo.commit("two"));
  expect(found.changed).toMatchObject([{ path: "model.bin", a: { size: 10 }, b: { size: 25 } }]);
  expect(found).toMatchObject({ bytes: { net: 15, unknown: 0 }, pins: [{ source: "lfs" }] });
});
