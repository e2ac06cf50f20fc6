import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePointer } from "../../src/data/lfs/pointer.ts";
import { findAllPins } from "../../src/data/sources/all.ts";
import { findLfsPins } from "../../src/data/sources/lfs.ts";
import { UserError } from "../../src/lib/errors.ts";
import { testHost } from "../support/host.ts";
import { lfsRepo, pointerText } from "../support/lfs-repo.ts";
import { gitRepo } from "../support/repo.ts";

const where = { file: "model.bin" };
const oid = "4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393";
const good = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 12345\n`;

function parse(text: string | Uint8Array): ReturnType<typeof parsePointer> {
  return parsePointer(Buffer.from(text), where);
}

describe("a pointer", () => {
  test("of today, of before, with extensions", () => {
    expect(parse(good)).toEqual({ oid, size: 12345, extensions: [] });
    for (const version of ["https://hawser.github.com/spec/v1", "http://git-media.io/v/2"]) {
      expect(parse(good.replace(/https\S+/, version))).toEqual({ oid, size: 12345, extensions: [] });
    }
    const extended = good.replace("oid", `ext-0-foo sha256:${oid}\next-1-bar sha256:${oid}\noid`);
    expect(parse(extended)?.extensions).toEqual(["foo", "bar"]);
  });

  test.each([
    ["nothing", ""],
    ["text", "hello\n"],
    ["JSON", '{"version": "git-lfs"}'],
    ["another format's version", "version 3\noid x\n"],
    ["a file too large for one", `${good}${" ".repeat(1024)}`],
  ])("is not what is %s", (_, text) => {
    expect(parse(text)).toBeUndefined();
  });

  test.each([
    ["an unknown version", good.replace("spec/v1", "spec/v2")],
    ["Windows line ends", good.replaceAll("\n", "\r\n")],
    ["no last line end", good.slice(0, -1)],
    ["another order", `version https://git-lfs.github.com/spec/v1\nsize 1\noid sha256:${oid}\n`],
    ["a key twice", good.replace("size 12345\n", "size 1\nsize 2\n")],
    ["an unknown key", `${good}zeta 1\n`],
    ["another hash", good.replace("sha256", "sha512")],
    ["capital digits", good.replace("4d7a", "4D7A")],
    ["a way out of the folder", good.replace(oid, `../../${oid.slice(6)}`)],
    ["a short digest", good.replace(oid, oid.slice(1))],
    ["no size", good.replace(/size.*\n/, "")],
    ["a negative size", good.replace("12345", "-1")],
    ["a size beyond any disk", good.replace("12345", "99999999999999999999")],
    ["a size in another form", good.replace("12345", "1e3")],
    ["a line that is none", good.replace("size", "size\t")],
    ["an empty line", `${good}\n`],
  ])("with %s is an error that names the file", (_, text) => {
    expect(() => parse(text)).toThrow(UserError);
    expect(() => parse(text)).toThrow(expect.objectContaining({ where }));
  });

  test("is read back as it is written, whatever it says", () => {
    const hex = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString("hex"));
    fc.assert(
      fc.property(hex, fc.nat({ max: Number.MAX_SAFE_INTEGER }), (name, size) => {
        expect(parse(pointerText(name, size))).toEqual({ oid: name, size, extensions: [] });
      }),
    );
  });

  test("in any damage is no pointer or an error, and never another one", () => {
    const damage = fc.record({ at: fc.nat(good.length - 1), byte: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (all) => {
        const bytes = Buffer.from(good);
        for (const { at, byte } of all) bytes[at] = byte;
        let found: ReturnType<typeof parsePointer>;
        try {
          found = parse(bytes);
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          return;
        }
        // What is read is what the bytes say, and they say it in the one way there is.
        if (found !== undefined)
          expect(pointerText(found.oid, found.size).split("\n").slice(1)).toEqual(
            bytes.toString().split("\n").slice(1),
          );
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 1100 }), (bytes) => {
        expect(parse(bytes)).toBeUndefined();
      }),
    );
  });
});

describe("pins of Git LFS", () => {
  test("are what Git's index says, whatever stands in the workspace", async () => {
    const repo = lfsRepo();
    const digest = repo.pointer("a/model.bin", "content");
    repo.pointer("odd name\n\u00fc.bin", "other");
    repo.write("plain.bin", "added without Git LFS");
    repo.write("empty.bin", "");
    repo.write("large.bin", "x".repeat(5000));
    repo.write("binary.bin", "\u0000\u00ff\u0000");
    repo.pointer("not-lfs.txt", "content");
    repo.commit("data");
    repo.git("update-index", "--chmod=+x", "a/model.bin");
    repo.write("a/model.bin", "content");
    repo.pointer("untracked.bin", "x");
    const pins = await findLfsPins(testHost(), repo.root);
    expect(pins.map((pin) => pin.path).sort()).toEqual(["a/model.bin", "odd name\n\u00fc.bin"]);
    expect(pins[0]).toEqual({
      path: "a/model.bin",
      source: "lfs",
      file: "a/model.bin",
      digest,
      bytes: 7,
      executable: true,
      cache: true,
      push: true,
      where: { file: "a/model.bin" },
    });
  });

  test("are found from below the root, and leave out links, conflicts and what a sparse checkout leaves out", async () => {
    const repo = lfsRepo();
    repo.pointer("in/one.bin", "1");
    repo.pointer("out/two.bin", "2");
    repo.pointer("both.bin", "3");
    repo.commit("data");
    repo.git("checkout", "-q", "-b", "other");
    repo.pointer("both.bin", "4");
    repo.commit("theirs");
    repo.git("checkout", "-q", "main");
    repo.pointer("both.bin", "5");
    repo.commit("ours");
    expect(() => repo.git("merge", "-q", "other")).toThrow();
    const paths = async (): Promise<string[]> => (await findLfsPins(testHost(), repo.root)).map((pin) => pin.path);
    expect(await paths()).toEqual(["in/one.bin", "out/two.bin"]);
    repo.git("reset", "-q", "--hard");
    repo.git("sparse-checkout", "set", "in");
    expect(await paths()).toEqual(["both.bin", "in/one.bin"]);
  });

  test("a pointer through an extension says which one it needs, when it is asked for", async () => {
    const repo = lfsRepo();
    repo.write("x.bin", good.replace("oid", `ext-0-crypt sha256:${oid}\noid`));
    repo.commit("data");
    expect((await findLfsPins(testHost(), repo.root))[0]?.unsupported).toContain("`crypt`");
  });

  test("a broken pointer names its file", async () => {
    const repo = lfsRepo();
    repo.write("x.bin", good.replace("size 12345", "size many"));
    repo.commit("data");
    await expect(findLfsPins(testHost(), repo.root)).rejects.toThrow(
      expect.objectContaining({ where: { file: "x.bin" } }),
    );
  });

  test("what DVC pins too is refused, unless DVC leaves it to Git", async () => {
    const repo = lfsRepo();
    repo.pointer("data/x.bin", "1");
    const md5 = "d".repeat(32);
    repo.write("data.dvc", `outs:\n- md5: ${md5}.dir\n  hash: md5\n  path: data\n  cache: false\n`);
    repo.commit("data");
    expect((await findAllPins(testHost(), repo.root)).map((pin) => `${pin.source} ${pin.path}`)).toEqual([
      "dvc data",
      "lfs data/x.bin",
    ]);
    repo.write("data.dvc", `outs:\n- md5: ${md5}.dir\n  hash: md5\n  path: data\n`);
    await expect(findAllPins(testHost(), repo.root)).rejects.toThrow("by Git LFS, and by data.dvc");
  });

  test("cost one call of Git where nothing is Git LFS's", async () => {
    const repo = gitRepo({ "a.txt": "a", "b.bin": good });
    repo.write("trace/.gitignore", "*");
    const trace = `${repo.root}/trace/log`;
    const host = testHost();
    await findLfsPins({ ...host, env: { ...host.env, GIT_TRACE2_EVENT: trace } }, repo.root);
    const starts = readFileSync(trace, "utf8")
      .split("\n")
      .filter((line) => line.includes('"event":"start"'));
    expect(starts).toHaveLength(1);
  });
});
