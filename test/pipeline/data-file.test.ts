import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Content } from "../../src/pipeline/contents.ts";
import { withContents } from "../../src/pipeline/data-file.ts";

const file = (hex: string, bytes: number): Content => ({
  digest: `md5:${hex}`,
  bytes,
  files: undefined,
  executable: false,
  from: "workspace",
});
const folder = (hex: string, bytes: number, files: number): Content => ({ ...file(`${hex}.dir`, bytes), files });
const a = "a".repeat(32);
const b = "b".repeat(32);

describe("a `.dvc` file whose data changed", () => {
  test("says what is there now, and all that people wrote stays where it was", () => {
    const text = `# top\ndesc: data\nouts:\n- md5: ${a} # old\n  size: 1\n  hash: md5\n  path: x # here\n  desc: one\nmeta:\n  k: v\n# end\n`;
    expect(withContents(text, "x.dvc", [file(b, 22)])).toBe(
      `# top\ndesc: data\nouts:\n- md5: ${b} # old\n  size: 22\n  hash: md5\n  path: x # here\n  desc: one\nmeta:\n  k: v\n# end\n`,
    );
  });

  test("what it has become a folder or a file is noted by other keys", () => {
    const plain = `outs:\n- md5: ${a}\n  size: 1\n  hash: md5\n  path: x\n`;
    const listed = `outs:\n- md5: ${b}.dir\n  size: 9\n  hash: md5\n  path: x\n  nfiles: 3\n`;
    expect(withContents(plain, "x.dvc", [folder(b, 9, 3)])).toBe(listed);
    expect(withContents(listed, "x.dvc", [file(a, 1)])).toBe(plain);
  });

  test("DVC 2's way of hashing ends with its content; so do a cloud's versions", () => {
    expect(withContents(`outs:\n- md5: ${a}\n  path: x\n`, "x.dvc", [file(b, 2)])).toBe(
      `outs:\n- md5: ${b}\n  path: x\n  size: 2\n  hash: md5\n`,
    );
    const versions = `outs:\n- path: x\n  hash: md5\n  files:\n  - relpath: f\n    md5: ${a}\n    size: 1\n    cloud:\n      r:\n        version_id: v\n`;
    expect(parse(withContents(versions, "x.dvc", [folder(b, 2, 1)]))).toEqual({
      outs: [{ path: "x", hash: "md5", md5: `${b}.dir`, size: 2, nfiles: 1 }],
    });
  });

  test("a checksum of its own is for imports alone", () => {
    const plain = `md5: ${a}\nouts:\n- md5: ${a}\n  size: 1\n  hash: md5\n  path: x\n`;
    expect(withContents(plain, "x.dvc", [file(b, 1)])).toBe(plain.replace(`md5: ${a}\nouts`, "outs").replace(a, b));
    // As DVC 3.67 computes it.
    const imported =
      "md5: x\nfrozen: true\ndeps:\n- md5: acbd18db4cc2f85cedef654fccc4a4d8\n  size: 3\n  hash: md5\n  path: source\nouts:\n- md5: acbd18db4cc2f85cedef654fccc4a4d8\n  size: 3\n  hash: md5\n  path: imp\n";
    const now = withContents(imported, "imp.dvc", [file("37b51d194a7513e45b56f6524f2d51f2", 3)]);
    expect(now).toMatch(/^md5: b238d0f25ab16b785ba11f8596ac009a\n/);
  });

  test("one in flow style, or with odd keys, still says the same", () => {
    const flow = `{outs: [{md5: ${a}, size: 1, path: x, hash: md5, desc: d}], meta: {k: [1]}}\n`;
    expect(parse(withContents(flow, "x.dvc", [file(b, 2)]))).toEqual({
      outs: [{ md5: b, size: 2, path: "x", hash: "md5", desc: "d" }],
      meta: { k: [1] },
    });
  });

  test("whatever the order of keys, only what is noted of the content changes", () => {
    const key = fc.constantFrom(
      "path: x",
      "desc: 'a: b'",
      "labels:\n  - l",
      "remote: r",
      "type: t",
      "meta:\n    k:\n      v: 1",
    );
    const known = fc.constantFrom("size: 1", "nfiles: 4", "hash: md5", "isexec: true", "etag: e");
    const comment = fc.constantFrom("", " # c", "\n  # below");
    fc.assert(
      fc.property(fc.uniqueArray(fc.oneof(key, known)), fc.nat(9), comment, fc.boolean(), (keys, at, note, dir) => {
        const lines: string[] = keys.filter((one) => !one.startsWith("path"));
        lines.splice(at % (lines.length + 1), 0, `md5: ${a}${note}`);
        lines.push("path: x");
        const text = `outs:\n- ${lines.join("\n  ")}\nmeta: {top: 1}\n`;
        const content = dir ? folder(b, 7, 2) : file(b, 7);
        const now = withContents(text, "x.dvc", [content]);
        const before = parse(text).outs[0] as Record<string, unknown>;
        for (const gone of ["md5", "size", "nfiles", "isexec", "hash", "etag"]) delete before[gone];
        const noted = dir ? { md5: `${b}.dir`, size: 7, nfiles: 2, hash: "md5" } : { md5: b, size: 7, hash: "md5" };
        expect(parse(now)).toEqual({ outs: [{ ...before, ...noted }], meta: { top: 1 } });
        expect(now.includes("#")).toBe(text.includes("#"));
        expect(withContents(now, "x.dvc", [content])).toBe(now);
      }),
    );
  });
});
