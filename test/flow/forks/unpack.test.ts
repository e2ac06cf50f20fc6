import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unpack } from "../../../src/flow/forks/unpack.ts";
import { UserError } from "../../../src/lib/errors.ts";
import { tempDir } from "../../support/repo.ts";
import { type ZipEntry, zipOf } from "../../support/zip.ts";

const limits = { entries: 50, bytes: 100_000, ratio: 50, small: 1000 };
const megabyte = 1024 * 1024;

/** Unpacks entries (or bytes) below a folder beside which nothing may appear. */
async function unpacked(
  entries: readonly ZipEntry[] | Buffer,
  most: (name: string) => number | undefined = () => 50_000,
) {
  const dir = tempDir();
  const zip = join(dir, "a.zip");
  writeFileSync(zip, Buffer.isBuffer(entries) ? entries : zipOf(entries));
  const into = join(dir, "into");
  const names = await unpack(zip, into, limits, most).catch((error: unknown) => error);
  const written = existsSync(into)
    ? readdirSync(into, { recursive: true, withFileTypes: true }).filter((one) => !one.isDirectory()).length
    : 0;
  expect(readdirSync(dir).filter((name) => name !== "a.zip" && name !== "into")).toEqual([]);
  return { names, written, into };
}

describe("a zip from a stranger", () => {
  it("whose names are long and deep keeps nobody busy", async () => {
    const deep = "a/".repeat(2000);
    const entries = Array.from({ length: 50 }, (_, index) => ({ name: `${index}/${deep}b`, stored: true }));
    const started = performance.now();
    expect((await unpacked(entries)).names).toBeInstanceOf(UserError);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it("is unpacked as far as its names are wanted", async () => {
    const entries = [
      { name: "records/", mode: 0o040755 },
      { name: "records/tiny.json", data: "{}" },
      { name: "bundle.json", data: "{}", stored: true },
      { name: "records/é.json", data: "more" },
    ];
    const { names, into } = await unpacked(entries, (name) => (name.startsWith("records/") ? 10 : undefined));
    expect(names).toEqual(["records/tiny.json", "records/é.json"]);
    expect(readFileSync(join(into, "records/tiny.json"), "utf8")).toBe("{}");
    expect(existsSync(join(into, "bundle.json"))).toBe(false);
  });

  const hostile: [string, readonly ZipEntry[], RegExp][] = [
    ["a path out of its folder", [{ name: "../x" }], /invalid relative path|`\.\.`/],
    ["a path out of its folder, deeper", [{ name: "records/../../x" }], /invalid relative path|`\.\.`/],
    ["an absolute path", [{ name: "/etc/passwd" }], /absolute/],
    ["a drive", [{ name: "C:/x" }], /absolute|drive/],
    ["a backslash", [{ name: "records\\..\\x" }], /invalid characters|backslash/],
    ["Git's own folder", [{ name: ".git/hooks/post-checkout" }], /Git's own folder/],
    ["Git's own folder under another name", [{ name: "GIT~1/config" }], /Git's own folder/],
    ["a control character", [{ name: "records/a\u001b[2J.json" }], /control character/],
    ["NUL", [{ name: "records/a\0.json" }], /control character|invalid/],
    ["an empty part", [{ name: "records//a.json" }], /empty part/],
    ["a link", [{ name: "records/a.json", data: "/etc/passwd", mode: 0o120777 }], /link or a device/],
    ["a link as a folder", [{ name: "records/", mode: 0o120777 }], /link or a device/],
    ["a device", [{ name: "records/a.json", mode: 0o020666 }], /link or a device/],
    ["a name twice", [{ name: "a.json" }, { name: "a.json" }], /twice/],
    ["a name in another case", [{ name: "records/a.json" }, { name: "records/A.json" }], /twice/],
    ["a folder in another case as a file", [{ name: "records/a" }, { name: "RECORDS" }], /twice/],
    ["a name in another Unicode form", [{ name: "é" }, { name: "e\u0301" }], /twice/],
    ["a file where a folder is needed", [{ name: "a" }, { name: "a/b" }], /below what is a file/],
    ["a name of 501 characters", [{ name: "a".repeat(501) }], /longer than 500/],
    ["folders in folders in folders", [{ name: "a/".repeat(16).concat("b") }], /more than 16 parts/],
    ["an encrypted file", [{ name: "a", data: "x", encrypted: true }], /encrypted/],
    ["a folder with bytes", [{ name: "a/", data: "x", mode: 0o040755 }], /folder with bytes/],
    ["too many entries", Array.from({ length: 51 }, (_, index) => ({ name: `${index}` })), /52 entries, at most 50/],
    ["a file that is too large", [{ name: "a", data: "x".repeat(50_001), stored: true }], /more than 50 kB/],
    [
      "too much altogether",
      ["a", "b", "c"].map((name) => ({ name, data: name.repeat(40_000), stored: true })),
      /more than 100 kB/,
    ],
    ["a bomb", [{ name: "a", data: Buffer.alloc(90_000) }], /more than 50 times its size/],
    ["a bomb under a small name", [{ name: "a", data: Buffer.alloc(megabyte), declared: 10 }], /no sound zip/],
    ["more bytes than it says", [{ name: "a", data: "0123456789", stored: true, declared: 4 }], /no sound zip/],
    ["fewer bytes than it says", [{ name: "a", data: "0123", declared: 400 }], /no sound zip/],
    ["a way of packing that is not known", [{ name: "a", data: "x", method: 99 }], /no sound zip/],
  ];
  it.each(hostile)("is refused whole for %s", async (_, entries, message) => {
    const { names, written } = await unpacked([{ name: "records/good.json", data: "{}" }, ...entries]);
    expect(names).toBeInstanceOf(UserError);
    expect((names as Error).message).toMatch(message);
    expect((names as Error).message).not.toMatch(/no sound zip: (`|it )/);
    // What is only seen as the bytes come may leave what came before it; nothing reads that.
    expect(written).toBeLessThanOrEqual(/no sound zip/.test(String(message)) ? 2 : 0);
  });

  it("is refused where it is none", async () => {
    const whole = zipOf([{ name: "a", data: "x" }]);
    for (const bytes of [Buffer.alloc(0), Buffer.from("PK"), whole.subarray(0, whole.length - 5), Buffer.alloc(300)]) {
      expect((await unpacked(bytes)).names).toBeInstanceOf(UserError);
    }
  });

  it("never writes outside its folder and never throws what is not the zip's fault, whatever its names and bytes", async () => {
    const part = fc.oneof(
      fc.constantFrom("..", ".", "", "a", "A", ".git", "records", "C:", "con", "\u202e", "a\\b", "~", "\0"),
      fc.string({ unit: "binary", maxLength: 6 }),
    );
    const entry = fc.record({
      name: fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/")),
      data: fc.string({ maxLength: 30 }),
      mode: fc.constantFrom(0, 0o100644, 0o120777, 0o040755),
    });
    const broken = fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 4 }), broken, async (entries, changes) => {
        const zip = zipOf(entries);
        for (const [at, byte] of changes) if (at < zip.length) zip[at] = byte;
        const { names } = await unpacked(zip);
        if (!Array.isArray(names)) expect(names).toBeInstanceOf(UserError);
      }),
      { numRuns: 100 },
    );
  });
});
