import { chmodSync, lstatSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openCache } from "../../src/data/cache.ts";
import { dirObject, parseDirObject } from "../../src/data/dir-object.ts";
import { commitOut, hashOut } from "../../src/data/hash-tree.ts";
import { hashOf } from "../../src/lib/hashing.ts";
import { testHost } from "../support/host.ts";
import { gitRepo } from "../support/repo.ts";

const host = testHost();

describe("dirObject", () => {
  test("is what Python's json.dumps writes, sorted by code point", () => {
    const digest = `md5:${"a".repeat(32)}`;
    const entries = ["\u{1F600}", "\uFF5E", "b/c", "b.c", 'q"\\\u007f\n'].map((path) => ({ path, digest }));
    const { bytes } = dirObject(entries);
    const names = ["b.c", "b/c", 'q\\"\\\\\\u007f\\n', "\\uff5e", "\\ud83d\\ude00"];
    expect(bytes.toString()).toBe(
      `[${names.map((name) => `{"md5": "${"a".repeat(32)}", "relpath": "${name}"}`).join(", ")}]`,
    );
  });

  test("the digest of the empty directory is the one DVC knows", () => {
    expect(dirObject([]).digest).toBe("md5:d751713988987e9331980363e24189ce.dir");
  });

  test("is read back as it was", () => {
    const name = fc.stringMatching(/^[a-zé~😀]{1,8}$/u);
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1 }), (names) => {
        const entries = names.map((path) => ({ path, digest: `md5:${hashOf("md5", path)}` }));
        const { bytes, digest } = dirObject(entries);
        const manifest = parseDirObject(bytes, digest);
        expect(manifest.entries).toEqual([...entries].sort((a, b) => (a.path < b.path ? -1 : 1)));
      }),
    );
  });

  test.each([
    ["{}", "not in DVC's form"],
    ["[", "not JSON"],
    ['[{"md5":"x","relpath":"a"}]', "not in DVC's form: 0.md5"],
    [
      `[${Array(2)
        .fill(`{"md5":"${"a".repeat(32)}","relpath":"a"}`)
        .join()}]`,
      "names `a` twice",
    ],
    [
      `[${["a/b", "a"].map((p) => `{"md5":"${"a".repeat(32)}","relpath":"${p}"}`).join()}]`,
      "both as a file and as a folder",
    ],
  ])("%s is refused", (text, message) => {
    expect(() => parseDirObject(Buffer.from(text), `md5:${"0".repeat(32)}.dir`)).toThrow(message);
  });
});

describe("hashOut", () => {
  test("nothing there, a file, a directory", async () => {
    const { root } = gitRepo({ "data/a": "alpha", "data/sub/b": "be" });
    expect(await hashOut(host, join(root, "none"))).toBeUndefined();
    expect(await hashOut(host, join(root, "data/a"))).toMatchObject({
      digest: `md5:${hashOf("md5", "alpha")}`,
      bytes: 5,
      files: 1,
    });
    const out = await hashOut(host, join(root, "data"));
    expect(out).toMatchObject({ bytes: 7, files: 2 });
    expect(out?.manifest.entries.map((entry) => entry.path)).toEqual(["a", "sub/b"]);
  });

  test("leaves out Git's and DVC's folders and linked folders, follows linked files", async () => {
    const { root } = gitRepo({ "data/a": "alpha", "data/.dvc/x": "no", "elsewhere/y": "y" });
    mkdirSync(join(root, "data/.git"));
    writeFileSync(join(root, "data/.git/x"), "no");
    symlinkSync("../elsewhere", join(root, "data/linked"));
    symlinkSync("a", join(root, "data/link"));
    const out = await hashOut(host, join(root, "data"));
    expect(out?.manifest.entries.map((entry) => entry.path)).toEqual(["a", "link"]);
  });

  test.each([
    [
      "a link to nothing",
      (root: string) => symlinkSync("nowhere", join(root, "data/link")),
      /symbolic link to nothing/,
    ],
    ["a .dvcignore inside", (root: string) => writeFileSync(join(root, "data/.dvcignore"), "x"), /DVC refuses/],
  ])("refuses %s", async (_name, make, message) => {
    const { root } = gitRepo({ "data/a": "alpha" });
    make(root);
    await expect(hashOut(host, join(root, "data"))).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringMatching(message),
    });
  });

  test("rules of .dvcignore files above, the last one deciding", async () => {
    const { root } = gitRepo({
      ".dvcignore": "*.log\n!keep.log\n/data/top\nscratch/\nempty\\ name\n[!a]1\n",
      "sub/.dvcignore": "/data/anchored\n",
      "sub/data/anchored": "1",
      "sub/data/top": "2",
      "sub/data/x.log": "3",
      "sub/data/keep.log": "4",
      "sub/data/scratch/in": "5",
      "sub/data/deep/scratch": "a file of that name stays",
      "sub/data/a1": "6",
      "sub/data/b1": "7",
    });
    const out = await hashOut(host, join(root, "sub/data"));
    expect(out?.manifest.entries.map((entry) => entry.path)).toEqual(["a1", "deep/scratch", "keep.log", "top"]);
  });
});

describe("commitOut", () => {
  test("puts files and listing into the cache, read-only, and leaves copies as they stand", async () => {
    const { root } = gitRepo({ "data/a": "alpha", "data/b": "" });
    chmodSync(join(root, "data/a"), 0o755);
    const cache = openCache(join(root, ".dvc/cache"));
    const out = await commitOut(host, cache, join(root, "data"), ["reflink", "copy"]);
    expect(out).toMatchObject({ bytes: 5, files: 2 });
    expect(await cache.readDir(out.digest)).toMatchObject({ entries: [{ path: "a" }, { path: "b" }] });
    expect(await cache.verify(out.digest)).toBe(true);
    expect(lstatSync(cache.objectPath(out.digest)).mode & 0o777).toBe(0o444);
    expect(lstatSync(join(root, "data/a")).mode & 0o777).toBe(0o755);
    expect(readdirSync(join(cache.dir, ".modelgate-tmp"))).toEqual([]);
  });

  test("links the workspace to the cache where cache.type says so; an empty file is a copy", async () => {
    const { root } = gitRepo({ "data/a": "alpha", "data/b": "" });
    const cache = openCache(join(root, ".dvc/cache"));
    await commitOut(host, cache, join(root, "data"), ["hardlink", "copy"]);
    expect(lstatSync(join(root, "data/a")).nlink).toBe(2);
    expect(lstatSync(join(root, "data/b")).nlink).toBe(1);
  });
});
