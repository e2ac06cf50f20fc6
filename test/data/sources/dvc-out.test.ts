import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dirObject } from "../../../src/data/dir-object.ts";
import { parseDvcFile } from "../../../src/data/sources/dvc.ts";
import { UserError } from "../../../src/lib/errors.ts";
import { pathFault } from "../../../src/lib/paths.ts";

const md5 = "0123456789abcdef0123456789abcdef";

describe("outs of a .dvc file that say more than a digest", () => {
  test("a file's version in a cloud, by its own remote, the one noted with it, or the default one", () => {
    const out = (more: string): string => `outs:\n- md5: ${md5}\n  hash: md5\n  path: x\n${more}`;
    const origin = (more: string): unknown => parseDvcFile(out(more), "sub/x.dvc")[0]?.origin;
    const cloud = "  cloud:\n    store:\n      etag: e1\n      version_id: v1\n";
    expect(origin(cloud)).toEqual({ kind: "cloud", remote: "store", path: "sub/x", version: "v1", etag: "e1" });
    expect(origin(`${cloud}  remote: own\n`)).toMatchObject({ remote: "own" });
    expect(origin("  version_id: v1\n  etag: e1\n")).toEqual({
      kind: "cloud",
      path: "sub/x",
      version: "v1",
      etag: "e1",
    });
  });

  const listed = (files: string): string => `outs:\n- hash: md5\n  path: data\n  files:\n${files}`;
  const one = (relpath: string): string => `  - relpath: ${relpath}\n    md5: ${md5}\n    size: 2\n`;

  test("a directory that lists its files is a manifest, with DVC's digest of its listing", () => {
    const version = "    cloud:\n      store:\n        version_id: v1\n";
    const [pin] = parseDvcFile(listed(`${one("b")}${version}${one("a/x")}`), "sub/data.dvc");
    expect(pin).toMatchObject({ bytes: 4, files: 2, digest: dirObject(pin?.manifest?.entries ?? []).digest });
    expect(pin?.manifest?.entries).toEqual([
      { path: "a/x", digest: `md5:${md5}`, size: 2 },
      { path: "b", digest: `md5:${md5}`, size: 2, location: { remote: "store", key: "sub/data/b", version: "v1" } },
    ]);
  });

  test.each([
    ["../x", "leads out of its folder"],
    ["/etc/passwd", "is absolute"],
    [".git/config", "Git's own folder"],
    ["a/.dvc/config", "DVC's own folder"],
  ])("a listed file `%s` is refused", (path, reason) => {
    expect(() => parseDvcFile(listed(one(path)), "data.dvc")).toThrow(
      expect.objectContaining({
        message: expect.stringContaining(reason),
        where: { file: "data.dvc", line: 3, column: 9 },
      }),
    );
  });

  test("a listing that names a path twice, or as file and folder, is refused", () => {
    expect(() => parseDvcFile(listed(one("a") + one("a")), "data.dvc")).toThrow("names `a` twice");
    expect(() => parseDvcFile(listed(one("a") + one("a/b")), "data.dvc")).toThrow("both as a file and as a folder");
  });

  test("an import from a repository is never pushed; one without its data has no digest", () => {
    const dep = "deps:\n- path: there\n  repo: {url: 'https://host/r', rev: main, rev_lock: abc, remote: store}\n";
    const origin = {
      kind: "repository",
      url: "https://host/r",
      rev: "abc",
      path: "there",
      remote: "store",
      where: { file: "x.dvc", line: 3, column: 9 },
    };
    expect(parseDvcFile(`${dep}outs:\n- md5: ${md5}\n  hash: md5\n  path: x\n`, "x.dvc")).toEqual([
      expect.objectContaining({ digest: `md5:${md5}`, push: false, origin }),
    ]);
    const [partial] = parseDvcFile(`${dep}outs:\n- hash: md5\n  path: x\n`, "x.dvc");
    expect(partial).toMatchObject({ digest: "", push: false, partial: true, origin });
    expect(partial?.unsupported).toBeUndefined();
  });

  test("hostile files never do more than be refused, and never lead out of the root", () => {
    const text = fc.oneof(
      fc.constantFrom(
        md5,
        `${md5}.dir`,
        "..",
        "/",
        "a/../..",
        ".git/x",
        "C:x",
        "s3://b/x",
        "a\\b",
        "x\u0000",
        "~",
        "é/ü",
      ),
      fc.string({ maxLength: 8 }),
    );
    const value: fc.Arbitrary<unknown> = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));
    const record = (keys: readonly string[]): fc.Arbitrary<unknown> =>
      fc.record(Object.fromEntries(keys.map((key) => [key, value])), { requiredKeys: [] });
    const cloud = fc.dictionary(text, record(["etag", "version_id", "md5"]), { maxKeys: 2 });
    const file = fc.record({ relpath: text, md5: text, cloud }, { requiredKeys: ["relpath"] });
    const out = fc.record(
      {
        path: text,
        md5: text,
        hash: fc.constantFrom("md5", "x"),
        size: value,
        files: fc.array(file, { maxLength: 3 }),
        cloud,
        remote: text,
      },
      { requiredKeys: ["path"] },
    );
    const dep = fc.record(
      { path: text, etag: value, repo: record(["url", "rev", "rev_lock", "config", "remote"]) },
      { requiredKeys: [] },
    );
    const all = fc.record(
      { outs: fc.array(out), deps: fc.array(dep, { maxLength: 2 }), wdir: text },
      { requiredKeys: ["outs"] },
    );
    fc.assert(
      fc.property(all, (document) => {
        try {
          for (const pin of parseDvcFile(JSON.stringify(document), "sub/x.dvc")) {
            const paths = [pin.path, ...(pin.manifest?.entries ?? []).map((entry) => `${pin.path}/${entry.path}`)];
            for (const path of paths) expect(pathFault(path)).toBeUndefined();
          }
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
