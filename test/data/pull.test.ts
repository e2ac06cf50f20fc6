import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { applyPlan } from "../../src/data/apply.ts";
import type { DataContext } from "../../src/data/context.ts";
import { objectKey } from "../../src/data/digest.ts";
import { planPin } from "../../src/data/plan.ts";
import { findPins } from "../../src/data/sources/dvc.ts";
import { openStatIndex } from "../../src/data/stat-index.ts";
import { fetchDigests, pullPins } from "../../src/data/transfer.ts";
import { hashOf } from "../../src/lib/hashing.ts";
import { pathGuard } from "../../src/lib/paths.ts";
import { type DataRepo, dataRepo, snapshot, unsound } from "../support/data-repo.ts";
import { testHost } from "../support/host.ts";
import { tempDir } from "../support/repo.ts";

type Pulled = Awaited<ReturnType<typeof pullPins>>;

async function pull(repo: DataRepo, options: { force?: boolean; allowMissing?: boolean } = {}): Promise<Pulled> {
  const ctx = await repo.open();
  return pullPins(ctx, await findPins(ctx.host, repo.root), options);
}

const files = { "a.txt": "alpha", "sub/b.txt": "beta", "sub/c.txt": "gamma" };

describe("pullPins", () => {
  test("brings files and directories, executable where the pin says", async () => {
    const repo = dataRepo();
    repo.pin("data", repo.directory(files));
    repo.pin("bin/run.sh", repo.object("#!/bin/sh\n"), "  isexec: true\n");
    const result = await pull(repo);
    expect(result).toMatchObject({ files: 4, transferred: 5, reused: 0 });
    expect(readFileSync(join(repo.root, "data/sub/b.txt"), "utf8")).toBe("beta");
    expect(statSync(join(repo.root, "bin/run.sh")).mode & 0o100).toBe(0o100);
    const object = join(repo.root, ".dvc/cache", objectKey(`md5:${hashOf("md5", "beta")}`));
    expect(statSync(object).mode & 0o777).toBe(0o444);
    expect(readdirSync(join(repo.root, ".dvc/cache/.modelgate-tmp"))).toEqual([]);
  });

  test("a second pull reads no file, touches nothing and needs neither cache nor remote", async () => {
    const repo = dataRepo();
    repo.pin("data", repo.directory(files));
    repo.pin("one", repo.object("one"));
    await pull(repo);
    const target = join(repo.root, "data/a.txt");
    const before = lstatSync(target, { bigint: true });
    rmSync(join(repo.remote, "files"), { recursive: true });
    // The index vouches for other bytes here: only a file that is not read passes for the pinned one.
    repo.write("one", "not one");
    const index = openStatIndex(join(repo.root, ".dvc/tmp/modelgate/files"), repo.root);
    const one = join(repo.root, "one");
    await index.put(one, lstatSync(one, { bigint: true }), `md5:${hashOf("md5", "one")}`);
    await index.save();
    expect(await pull(repo)).toMatchObject({ transferred: 0, bytes: 0, reused: 4 });
    const after = lstatSync(target, { bigint: true });
    expect([after.ino, after.mtimeNs, after.ctimeNs]).toEqual([before.ino, before.mtimeNs, before.ctimeNs]);
  });

  test("the index is believed only while size, times and inode hold", async () => {
    const repo = dataRepo();
    repo.pin("one", repo.object("one"));
    await pull(repo);
    const target = join(repo.root, "one");
    const { atime, mtime } = statSync(target);
    writeFileSync(target, "two");
    utimesSync(target, atime, mtime);
    await expect(pull(repo)).rejects.toThrow("`one` would be lost");
  });

  test("a new version replaces, adds and removes, and leaves no empty folder", async () => {
    const repo = dataRepo();
    repo.pin("data", repo.directory(files));
    await pull(repo);
    repo.pin("data", repo.directory({ "a.txt": "alpha 2", "new/d.txt": "delta" }));
    expect(await pull(repo)).toMatchObject({ transferred: 3 });
    const there = Object.keys(snapshot(join(repo.root, "data"))).sort();
    expect(there).toEqual(["a.txt", "new/d.txt"]);
    expect(existsSync(join(repo.root, "data/sub"))).toBe(false);
  });

  test("a directory becomes a file and a file a directory", async () => {
    const repo = dataRepo();
    repo.pin("data", repo.directory(files));
    await pull(repo);
    repo.pin("data", repo.object("now a file"));
    await pull(repo);
    expect(readFileSync(join(repo.root, "data"), "utf8")).toBe("now a file");
    repo.pin("data", repo.directory({ x: "1", "sub/y": "2" }));
    await pull(repo);
    expect(readFileSync(join(repo.root, "data/sub/y"), "utf8")).toBe("2");
    repo.pin("data", repo.directory({ "x/z": "3" }));
    await pull(repo);
    expect(readFileSync(join(repo.root, "data/x/z"), "utf8")).toBe("3");
  });

  test.each(["hardlink", "symlink"])("cache.type %s", async (type) => {
    const repo = dataRepo((remote) => `[cache]\n  type = ${type}\n['remote "r"']\n  url = ${remote}\n`);
    repo.pin("data", repo.directory(files));
    await pull(repo);
    const stats = lstatSync(join(repo.root, "data/a.txt"));
    expect(type === "symlink" ? stats.isSymbolicLink() : stats.nlink === 2).toBe(true);
    expect(await pull(repo)).toMatchObject({ transferred: 0, reused: 3 });
  });

  test("objects that main lacks come from the pull request's folder", async () => {
    const repo = dataRepo();
    repo.pin("data", repo.directory(files, "modelgate/pr-7"));
    await expect(pull(repo)).rejects.toThrow("missing in");
    const ctx = await repo.open({ pullRequest: 7 });
    const result = await pullPins(ctx, await findPins(ctx.host, repo.root));
    expect(result.transferred).toBe(4);
    expect((await ctx.write())?.storage.url).toBe(join(repo.remote, "modelgate/pr-7"));
  });

  test("fetchDigests fills the cache alone, a directory with what it holds", async () => {
    const repo = dataRepo();
    const digest = repo.directory(files);
    const ctx = await repo.open();
    expect(await fetchDigests(ctx, [digest])).toEqual({ objects: 4, bytes: expect.any(Number) });
    expect(await ctx.cache.has(`md5:${hashOf("md5", "gamma")}`)).toBe(true);
    expect(await fetchDigests(ctx, [digest])).toEqual({ objects: 0, bytes: 0 });
  });

  test("what a killed pull left half-way is cleared and never in the way", async () => {
    const repo = dataRepo();
    repo.pin("data", repo.directory(files));
    repo.write("data/.modelgate-0123abcd.tmp", "half");
    repo.write(".dvc/cache/.modelgate-tmp/old", "half");
    utimesSync(join(repo.root, ".dvc/cache/.modelgate-tmp/old"), 1, 1);
    await pull(repo);
    expect(Object.keys(snapshot(join(repo.root, "data"))).sort()).toEqual(["a.txt", "sub/b.txt", "sub/c.txt"]);
    expect(readdirSync(join(repo.root, ".dvc/cache/.modelgate-tmp"))).toEqual([]);
  });

  test("allowMissing brings what is there", async () => {
    const repo = dataRepo();
    repo.pin("data", repo.directory(files));
    repo.pin("gone", `md5:${"f".repeat(32)}`);
    rmSync(join(repo.remote, objectKey(`md5:${hashOf("md5", "beta")}`)));
    await pull(repo, { allowMissing: true });
    expect(Object.keys(snapshot(join(repo.root, "data"))).sort()).toEqual(["a.txt", "sub/c.txt"]);
    expect(existsSync(join(repo.root, "gone"))).toBe(false);
  });
});

/** Runs a pull that must fail, and holds that the workspace is as it was and that the cache holds no wrong object. */
async function refused(repo: DataRepo, message: RegExp, more: object = {}): Promise<void> {
  const before = workspace(repo);
  await expect(pull(repo)).rejects.toMatchObject({
    name: "UserError",
    message: expect.stringMatching(message),
    ...more,
  });
  expect(workspace(repo)).toEqual(before);
  expect(unsound(join(repo.root, ".dvc/cache"))).toEqual([]);
}

function workspace(repo: DataRepo): Record<string, string> {
  const files = Object.entries(snapshot(repo.root)).filter(([path]) => !path.startsWith(".dvc/cache/"));
  return Object.fromEntries(files);
}

describe("hostile and broken input leaves the workspace as it was, and no wrong object in the cache", () => {
  const withGood = (): DataRepo => {
    const repo = dataRepo();
    repo.pin("good", repo.object("good"));
    return repo;
  };

  test.each([
    ["../../etc/x", /leads out of the repository/],
    ["/etc/x", /is absolute/],
    [".git/hooks/pre-commit", /Git's own folder/],
    [".dvc/config", /DVC's own folder/],
    ["C:/x", /absolute|drive/],
  ])("a .dvc file with path: %s", async (path, message) => {
    const repo = withGood();
    repo.write("bad.dvc", `outs:\n- md5: ${"a".repeat(32)}\n  hash: md5\n  path: ${path}\n`);
    await refused(repo, message, { where: { file: "bad.dvc", line: 4, column: 9 } });
  });

  test.each([
    ["../evil", /leads out of its folder/],
    ["/etc/evil", /is absolute/],
    ["a/../../evil", /leads out of its folder/],
    [".git/hooks/x", /Git's own folder/],
    ["C:/evil", /names a drive/],
    ["a\\..\\evil", /backslash/],
    [".dvc/config", /`\.dvc` folder/],
  ])("a listing with the entry %s", async (relpath, message) => {
    const repo = withGood();
    const bytes = JSON.stringify([{ md5: hashOf("md5", "good"), relpath }]);
    const digest = `md5:${hashOf("md5", bytes)}.dir`;
    repo.object(bytes);
    const key = join(repo.remote, objectKey(digest));
    mkdirSync(dirname(key), { recursive: true });
    writeFileSync(key, bytes);
    repo.pin("data", digest);
    await refused(repo, message, { where: { file: `object ${digest}` } });
  });

  test("a folder that is a symbolic link out of the workspace", async () => {
    const repo = withGood();
    const outside = tempDir();
    symlinkSync(outside, join(repo.root, "link"));
    repo.write("x.dvc", `outs:\n- md5: ${repo.object("x").slice(4)}\n  hash: md5\n  path: link/x\n`);
    await refused(repo, /symbolic link that leads out/, { where: { file: "x.dvc", line: 4, column: 9 } });
    expect(snapshot(outside)).toEqual({});
  });

  test("a directory's own place, or a folder in it, that is a symbolic link out", async () => {
    const repo = withGood();
    const outside = tempDir();
    repo.pin("data", repo.directory(files));
    symlinkSync(outside, join(repo.root, "data"));
    await refused(repo, /symbolic link that leads out/);
    rmSync(join(repo.root, "data"));
    mkdirSync(join(repo.root, "data"));
    symlinkSync(outside, join(repo.root, "data/sub"));
    await refused(repo, /symbolic link that leads out/);
    expect(snapshot(outside)).toEqual({});
  });

  test("a file that is a symbolic link out is replaced and never written through, with force", async () => {
    const repo = withGood();
    const outside = join(tempDir(), "secret");
    writeFileSync(outside, "keep");
    symlinkSync(outside, join(repo.root, "good"));
    await refused(repo, /`good` would be lost/);
    await pull(repo, { force: true });
    expect(readFileSync(outside, "utf8")).toBe("keep");
    expect(lstatSync(join(repo.root, "good")).isFile()).toBe(true);
  });

  test("an object whose bytes do not match its digest", async () => {
    const repo = withGood();
    const digest = repo.object("true bytes");
    writeFileSync(join(repo.remote, objectKey(digest)), "false bytes");
    repo.pin("bad", digest);
    await refused(repo, new RegExp(`\`bad\` from .*expected ${digest}, found md5:${hashOf("md5", "false bytes")}`));
  });

  test("a truncated object", async () => {
    const repo = withGood();
    const digest = repo.object("0123456789");
    writeFileSync(join(repo.remote, objectKey(digest)), "01234");
    repo.pin("bad", digest, "  size: 10\n");
    await refused(repo, /truncated, 5 of 10 bytes arrived/);
  });

  test("a missing object, and a missing file of a directory", async () => {
    const repo = withGood();
    repo.pin("gone", `md5:${"f".repeat(32)}`);
    await refused(repo, new RegExp(`1 object is missing in ${repo.remote}.*\\n.*gone {2}md5:f{32}`));
    repo.pin("gone", repo.directory(files));
    const lost = `md5:${hashOf("md5", "beta")}`;
    rmSync(join(repo.remote, objectKey(lost)));
    await refused(repo, new RegExp(`gone/sub/b.txt {2}${lost}`));
  });

  test("a YAML bomb", async () => {
    const repo = withGood();
    const lines = ["a: &a [x,x,x,x,x,x,x,x,x]"];
    for (const [name, of] of [..."bcdefghi"].map((letter, index) => [letter, "abcdefgh"[index]])) {
      lines.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${of}`).join(",")}]`);
    }
    repo.write("bomb.dvc", `${lines.join("\n")}\n`);
    await refused(repo, /./, { where: expect.objectContaining({ file: "bomb.dvc" }) });
  });

  test("the user's own changed file in the way is kept, unless forced", async () => {
    const repo = dataRepo();
    repo.pin("data", repo.directory(files));
    repo.pin("one", repo.object("one"));
    await pull(repo);
    repo.write("data/sub/b.txt", "mine");
    repo.write("data/extra.txt", "mine too");
    repo.pin("data", repo.directory({ "a.txt": "alpha" }));
    await refused(repo, /`data\/extra.txt`, `data\/sub\/b.txt` would be lost/, {
      where: { file: "data.dvc", line: 4, column: 9 },
    });
    await pull(repo, { force: true });
    expect(Object.keys(snapshot(join(repo.root, "data")))).toEqual(["a.txt"]);
  });

  test("a link to a .dvc file elsewhere is not followed", async () => {
    const repo = withGood();
    const outside = join(tempDir(), "x.dvc");
    writeFileSync(outside, "secret: text\n");
    symlinkSync(outside, join(repo.root, "link.dvc"));
    await refused(repo, /symbolic link/, { where: { file: "link.dvc" } });
  });

  test("more than the disk holds", async () => {
    const repo = withGood();
    repo.pin("huge", repo.object("huge"), `  size: ${2 ** 52}\n`);
    await refused(repo, /this needs 8192.0 TiB on the disk/);
  });
});

describe("trust", () => {
  test("a candidate's edit of the remote changes nothing about where requests go", async () => {
    const repo = dataRepo();
    const evil = tempDir();
    const base = { config: readFileSync(join(repo.root, ".dvc/config"), "utf8"), from: ".dvc/config at 4f1c2ab" };
    repo.write(".dvc/config", `[core]\n remote = evil\n['remote "evil"']\n url = ${evil}\n`);
    repo.write(".dvc/config.local", `['remote "store"']\n url = ${evil}\n`);
    repo.git("add", "-f", ".dvc/config.local");
    repo.commit("evil");
    const lines: string[] = [];
    const ctx: DataContext = await repo.open(
      { baseConfig: base },
      { log: { ...testHost().log, warning: (text) => lines.push(text) } },
    );
    expect((await ctx.reads()).map((remote) => remote.storage.url)).toEqual([repo.remote]);
    expect((await ctx.write())?.storage.url).toBe(repo.remote);
    expect(lines.join("\n")).toMatch(/config.local is committed[\s\S]*edits the remotes in .dvc\/config/);
  });

  test("a read-only job writes nowhere", async () => {
    const repo = dataRepo();
    expect(await (await repo.open({ readOnly: true })).write()).toBeUndefined();
  });
});

test("a listing of the user's own cache stays, whatever is wrong with it", async () => {
  const repo = dataRepo();
  const ctx = await repo.open();
  const listing = Buffer.from('[{"md5": "d41d8cd98f00b204e9800998ecf8427e", "relpath": "a\\\\b"}]');
  const digest = `md5:${hashOf("md5", listing)}.dir`;
  await ctx.cache.putBytes(listing, digest);
  repo.pin("data", digest);
  await expect(pull(repo)).rejects.toThrow("holds a backslash");
  expect(await ctx.cache.has(digest)).toBe(true);
});

test("a file to be removed that was changed while objects were fetched is kept, unless forced", async () => {
  const repo = dataRepo();
  repo.pin("data", repo.directory({ old: "A", "a.txt": "a" }));
  await pull(repo);
  const digest = repo.directory({ "a.txt": "a" });
  repo.pin("data", digest);
  const ctx = await repo.open();
  await fetchDigests(ctx, [digest]);
  const [pin] = await findPins(ctx.host, repo.root);
  if (pin === undefined) throw new Error("no pin");
  const manifest = await ctx.cache.readDir(digest);
  const plan = await planPin(ctx, pin, manifest, { force: false, guard: pathGuard(repo.root) });
  repo.write("data/old", "hours of work");
  await expect(applyPlan(ctx, plan)).rejects.toThrow("was changed while its new version was fetched");
  expect(readFileSync(join(repo.root, "data/old"), "utf8")).toBe("hours of work");
  await applyPlan(ctx, { ...plan, force: true });
  expect(existsSync(join(repo.root, "data/old"))).toBe(false);
});
