import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { foldFor, foldOf, refuseTwins } from "../../src/data/folding.ts";
import { hashOut } from "../../src/data/hash-tree.ts";
import { planPin } from "../../src/data/plan.ts";
import { findPins } from "../../src/data/sources/dvc.ts";
import { pullPins } from "../../src/data/transfer.ts";
import { hashOf } from "../../src/lib/hashing.ts";
import { pathGuard } from "../../src/lib/paths.ts";
import { type DataRepo, dataRepo, snapshot } from "../support/data-repo.ts";
import { testHost } from "../support/host.ts";
import { tempDir } from "../support/repo.ts";

type Pulled = Awaited<ReturnType<typeof pullPins>>;

async function pull(repo: DataRepo, options: Parameters<typeof pullPins>[2] = {}): Promise<Pulled> {
  const ctx = await repo.open();
  return pullPins(ctx, await findPins(ctx.host, repo.root), options);
}

function namesIn(folder: string): string[] {
  return readdirSync(folder).sort();
}

describe("names that are odd and allowed", () => {
  const longest = `${"é".repeat(126)}.md`;
  const odd = {
    "two\nlines\t.txt": "1",
    "cr\r": "2",
    " spaces ": "3",
    "%41*?[x]": "4",
    "--force": "5",
    [longest]: "6",
  };

  test("come and go, and the second pull knows them", async () => {
    const repo = dataRepo();
    repo.pin("data", repo.directory(odd));
    expect(await pull(repo)).toMatchObject({ files: 6 });
    for (const [name, text] of Object.entries(odd))
      expect(readFileSync(join(repo.root, "data", name), "utf8")).toBe(text);
    expect(namesIn(join(repo.root, "data"))).toEqual(Object.keys(odd).sort());
    expect(await pull(repo)).toMatchObject({ transferred: 0, reused: 6 });
    const pins = await findPins(testHost(), repo.root);
    expect((await hashOut(testHost(), join(repo.root, "data")))?.digest).toBe(pins[0]?.digest);
  });

  test("stand on one line in messages", async () => {
    const repo = dataRepo();
    repo.pin("data", repo.directory({ "two\n::error::lines": "1" }));
    rmSync(join(repo.remote, "files/md5", hashOf("md5", "1").slice(0, 2)), { recursive: true });
    await expect(pull(repo)).rejects.toThrow("data/two\\n::error::lines  md5:");
    repo.write("data/two\n::error::lines", "mine");
    await expect(pull(repo)).rejects.toThrow("`data/two\\n::error::lines` would be lost");
  });
});

describe("names that cannot be", () => {
  test("longer than the file system allows: said before anything is fetched", async () => {
    const repo = dataRepo();
    repo.pin("data", repo.directory({ [`${"é".repeat(127)}.md`]: "1", a: "2" }));
    await expect(pull(repo)).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringMatching(/is longer than this file system allows/),
    });
    expect(existsSync(join(repo.root, "data"))).toBe(false);
  });

  test("an entry that stands for bytes that are not UTF-8", async () => {
    const repo = dataRepo();
    const bytes = `[{"md5": "${hashOf("md5", "x")}", "relpath": "a\\udcff"}]`;
    repo.object("x");
    const digest = `md5:${hashOf("md5", bytes)}.dir`;
    const folder = join(repo.remote, "files/md5", digest.slice(4, 6));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, digest.slice(6)), bytes);
    repo.pin("data", digest);
    await expect(pull(repo)).rejects.toThrow("`a\\u{dcff}`, is not Unicode");
  });

  test("a file whose name is not UTF-8 is named, and never lost, nor taken for another", async () => {
    const repo = dataRepo();
    repo.pin("data", repo.directory({ a: "1", "\ufffd": "a name that is that very character" }));
    await pull(repo);
    const foreign = Buffer.concat([Buffer.from(join(repo.root, "data/")), Buffer.from([0xff])]);
    writeFileSync(foreign, "mine");
    await expect(hashOut(testHost(), join(repo.root, "data"))).rejects.toThrow(/data\/\\xff` is not UTF-8/);
    repo.pin("data", repo.directory({ a: "2" }));
    for (const force of [false, true]) {
      await expect(pull(repo, { force })).rejects.toMatchObject({ message: /data\/\\xff` is not UTF-8/ });
      expect(readFileSync(foreign, "utf8")).toBe("mine");
      expect(readFileSync(join(repo.root, "data/a"), "utf8")).toBe("1");
    }
    rmSync(foreign);
    await pull(repo);
    expect(namesIn(join(repo.root, "data"))).toEqual(["a"]);
  });
});

describe("a file where a folder belongs, and the reverse", () => {
  test("a file stands above a pin's own place", async () => {
    const repo = dataRepo();
    repo.write("sub/data", "a file");
    const digest = repo.object("x").slice("md5:".length);
    repo.write("far.dvc", `outs:\n- md5: ${digest}\n  hash: md5\n  path: sub/data/x\n`);
    await expect(pull(repo, { force: true })).rejects.toMatchObject({
      message: "`sub/data/x` belongs into the folder `sub/data`, and a file stands there",
      where: { file: "far.dvc", line: 4, column: 9 },
    });
    expect(readFileSync(join(repo.root, "sub/data"), "utf8")).toBe("a file");
  });

  test("inside a tracked directory the user's own are kept, unless forced", async () => {
    const repo = dataRepo();
    repo.pin("data", repo.directory({ "x/y": "1", z: "2" }));
    repo.write("data/x", "a file");
    repo.write("data/z/w", "a folder");
    await expect(pull(repo)).rejects.toThrow("`data/x`, `data/z/w` would be lost");
    expect(readFileSync(join(repo.root, "data/x"), "utf8")).toBe("a file");
    await pull(repo, { force: true });
    expect(Object.keys(snapshot(join(repo.root, "data"))).sort()).toEqual(["x/y", "z"]);
  });

  test("a folder that holds what .dvcignore names stays", async () => {
    const repo = dataRepo();
    repo.write(".dvcignore", "*.keep\n");
    repo.pin("one", repo.object("1"));
    repo.write("one/my.keep", "mine");
    await expect(pull(repo, { force: true })).rejects.toThrow("holds files that .dvcignore names");
    expect(readFileSync(join(repo.root, "one/my.keep"), "utf8")).toBe("mine");
  });

  test("a link that leads nowhere is replaced, and one to a folder of the workspace is followed", async () => {
    const repo = dataRepo();
    repo.pin("data", repo.directory({ a: "1" }));
    mkdirSync(join(repo.root, "elsewhere"));
    symlinkSync("elsewhere", join(repo.root, "data"));
    await pull(repo);
    expect(lstatSync(join(repo.root, "data")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(repo.root, "elsewhere/a"), "utf8")).toBe("1");
  });
});

describe("file systems that fold names", () => {
  const letters = foldFor({ letters: true, marks: true });
  const marks = foldFor({ letters: false, marks: true });
  const where = { file: "data.dvc" };

  test.each([
    [letters, ["A.txt", "b", "a.TXT"], "`A.txt` and `a.TXT`"],
    [letters, ["é", "e\u0301"], "`é` and `e\u0301`"],
    [letters, ["straße", "STRASSE"], "`straße` and `STRASSE`"],
    [letters, ["data/x", "Data"], "`Data` and `data/x`"],
    [marks, ["é/1", "e\u0301/1"], "`é/1` and `e\u0301/1`"],
  ])("%#: twins are refused", (fold, paths, named) => {
    expect(fold && (() => refuseTwins(paths, fold, "`data`", where))).toThrow(`${named} of \`data\` are one name`);
  });

  test.each([
    [letters, ["A/x", "a/y"]],
    [marks, ["A", "a"]],
    [letters, ["a", "b"]],
  ])("%#: what does not collide is fine", (fold, paths) => {
    expect(fold && refuseTwins(paths, fold, "`data`", where).size).toBe(paths.length);
  });

  test("a file system that tells all names apart folds nothing", () => {
    expect(foldFor({ letters: false, marks: false })).toBeUndefined();
    const root = tempDir();
    mkdirSync(join(root, ".git"));
    if (process.platform === "linux" && !existsSync(join(root, ".GIT"))) expect(foldOf(root)).toBeUndefined();
  });

  test("a file that stands there in another spelling is the pinned one, and is not taken away", async () => {
    const repo = dataRepo();
    repo.pin("data", repo.directory({ "Straße/é.txt": "1" }));
    await pull(repo);
    // As such a file system would list it: the same file under the name that it was made with.
    const ctx = await repo.open();
    const [pin] = await findPins(ctx.host, repo.root);
    const manifest = pin && (await ctx.cache.readDir(pin.digest));
    const renamed = manifest && {
      ...manifest,
      entries: manifest.entries.map((one) => ({ ...one, path: "STRASSE/e\u0301.TXT" })),
    };
    const options = { force: false, guard: pathGuard(repo.root), fold: letters };
    const plan = pin && (await planPin(ctx, pin, renamed, options));
    expect(plan).toMatchObject({ remove: [], place: [], current: 1 });
  });

  test("pins are looked at together", () => {
    expect(letters && (() => refuseTwins(["models/M", "models/m"], letters, "the pins", where))).toThrow("of the pins");
  });
});

test("a workspace that may not be written in is said, and what is there stays", async () => {
  const repo = dataRepo();
  repo.pin("sub/one", repo.object("1"));
  chmodSync(join(repo.root, "sub"), 0o555);
  try {
    writeFileSync(join(repo.root, "sub/probe"), "");
    console.log("this user may write where the mode forbids it (root): seen by the test of a read-only mount instead");
  } catch {
    await expect(pull(repo)).rejects.toThrow(`no permission to write in ${join(repo.root, "sub")}`);
  } finally {
    chmodSync(join(repo.root, "sub"), 0o755);
  }
});
