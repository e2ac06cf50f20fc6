import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { objectKey } from "../../src/data/digest.ts";
import type { Manifest } from "../../src/data/manifest.ts";
import { findPins } from "../../src/data/sources/dvc.ts";
import { type PullOptions, pullPins } from "../../src/data/transfer.ts";
import { hashOf } from "../../src/lib/hashing.ts";
import { type DataRepo, dataRepo, snapshot } from "../support/data-repo.ts";
import { testHost } from "../support/host.ts";

type Pulled = Awaited<ReturnType<typeof pullPins>>;

async function pull(repo: DataRepo, part: string, more: PullOptions = {}): Promise<Pulled> {
  const ctx = await repo.open();
  const only = (): ((path: string) => boolean) => (path) => path === part || path.startsWith(`${part}/`);
  return pullPins(ctx, await findPins(ctx.host, repo.root), { ...more, only });
}

async function pullAll(repo: DataRepo): Promise<Pulled> {
  const ctx = await repo.open();
  return pullPins(ctx, await findPins(ctx.host, repo.root));
}

const files = { "train/a.csv": "1", "train/b.csv": "2", "test/c.csv": "3", readme: "4" };

describe("a part of a tracked directory", () => {
  test("a folder of it, then a file: nothing else is fetched or placed", async () => {
    const repo = dataRepo();
    repo.pin("data", repo.directory(files));
    expect(await pull(repo, "train")).toMatchObject({ files: 2, transferred: 3 });
    expect(Object.keys(snapshot(join(repo.root, "data"))).sort()).toEqual(["train/a.csv", "train/b.csv"]);
    expect(await pull(repo, "readme")).toMatchObject({ files: 1, transferred: 1, reused: 0 });
    expect(await pull(repo, "train")).toMatchObject({ files: 2, transferred: 0, reused: 2 });
    expect(existsSync(join(repo.root, "data/test"))).toBe(false);
  });

  test("what is not meant may be missing in the remote, changed or new here: it is left alone", async () => {
    const repo = dataRepo();
    repo.pin("data", repo.directory(files));
    rmSync(join(repo.remote, objectKey(`md5:${hashOf("md5", "3")}`)));
    repo.write("data/test/c.csv", "mine");
    repo.write("data/new", "mine too");
    await pull(repo, "train");
    expect(readFileSync(join(repo.root, "data/test/c.csv"), "utf8")).toBe("mine");
    expect(readFileSync(join(repo.root, "data/new"), "utf8")).toBe("mine too");
  });

  test("within the part it is like any pull: old files go, the user's own are kept unless forced", async () => {
    const repo = dataRepo();
    repo.pin("data", repo.directory(files));
    await pullAll(repo);
    repo.pin("data", repo.directory({ "train/a.csv": "1, changed", "test/d.csv": "5" }));
    repo.write("data/train/mine.csv", "mine");
    await expect(pull(repo, "train")).rejects.toThrow("`data/train/mine.csv` would be lost");
    rmSync(join(repo.root, "data/train/mine.csv"));
    await pull(repo, "train");
    const there = Object.keys(snapshot(join(repo.root, "data"))).sort();
    expect(there).toEqual(["readme", "test/c.csv", "train/a.csv"]);
    expect(readFileSync(join(repo.root, "data/train/a.csv"), "utf8")).toBe("1, changed");
  });

  test("a part that is not in the listing is an error that says what is", async () => {
    const repo = dataRepo();
    repo.pin("data", repo.directory(files));
    await expect(pull(repo, "trian")).rejects.toMatchObject({
      name: "UserError",
      message: "`data` holds no file that the targets name",
      where: { file: "data.dvc", line: 4, column: 9 },
      fix: "It holds `readme`, `test/c.csv`, `train/a.csv`, `train/b.csv`.",
    });
  });
});

describe("a directory that Git itself lists", () => {
  const listed = (repo: DataRepo, paths: Record<string, string>): Manifest => ({
    schema: "modelgate/manifest/1",
    source: "dvc",
    digest: repo.directory(paths),
    entries: Object.entries(paths).map(([path, text]) => ({ path, digest: repo.object(text), size: text.length })),
  });

  const pullListed = async (repo: DataRepo, manifest: Manifest): Promise<Pulled> => {
    const { digest } = manifest;
    const pin = { path: "data", source: "dvc", file: "data.dvc", digest, cache: true, push: true, manifest } as const;
    return pullPins(await repo.open(), [pin]);
  };

  test("needs no listing from the remote", async () => {
    const repo = dataRepo();
    const manifest = listed(repo, { a: "1", "b/c": "2" });
    rmSync(join(repo.remote, objectKey(manifest.digest)));
    expect(await pullListed(repo, manifest)).toMatchObject({ files: 2, transferred: 2 });
    expect(readFileSync(join(repo.root, "data/b/c"), "utf8")).toBe("2");
    expect(await pullListed(repo, manifest)).toMatchObject({ transferred: 0, reused: 2 });
  });

  test.each([
    ["../evil", /leads out/],
    [".git/hooks/x", /Git's own folder/],
    ["/etc/x", /absolute/],
  ])("is trusted as little as a fetched one: %s", async (path, message) => {
    const repo = dataRepo();
    const manifest = listed(repo, { a: "1" });
    const hostile = { ...manifest, entries: [{ path, digest: repo.object("x") }] };
    await expect(pullListed(repo, hostile)).rejects.toMatchObject({ name: "UserError", message });
    expect(existsSync(join(repo.root, "data"))).toBe(false);
  });
});

test("what has come to stand in the way while objects were fetched is not lost", async () => {
  const repo = dataRepo();
  repo.pin("data", repo.directory(files));
  // The first object to arrive is where the user's editor saves.
  const saves = { total: () => {}, advance: () => repo.write("data/readme", "mine"), end: () => {} };
  const ctx = await repo.open({}, { log: { ...testHost().log, progress: () => saves } });
  const pins = await findPins(ctx.host, repo.root);
  await expect(pullPins(ctx, pins)).rejects.toThrow("data/readme was changed while its new version was fetched");
  expect(readFileSync(join(repo.root, "data/readme"), "utf8")).toBe("mine");
});
