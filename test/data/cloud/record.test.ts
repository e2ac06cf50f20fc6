import { describe, expect, test } from "vitest";
import { type VersionedFile, withVersions } from "../../../src/data/cloud/record.ts";
import { lockPins, parseDvcFile } from "../../../src/data/sources/dvc.ts";

const md5 = "0123456789abcdef0123456789abcdef";
const file = (path: string, more: Partial<VersionedFile> = {}): VersionedFile => ({
  path,
  digest: `md5:${md5}`,
  size: 3,
  version: undefined,
  written: { version: `v-${path}`, etag: md5 },
  ...more,
});

describe("withVersions", () => {
  test("a file gets its version behind what is there; comments and other keys stay", () => {
    const text = `# why\nouts:\n- md5: ${md5}\n  size: 3\n  hash: md5\n  path: x\n  desc: a b\nmeta: {a: 1}  # kept\n`;
    const [pin] = parseDvcFile(text, "x.dvc");
    if (pin === undefined) throw new Error("no pin");
    expect(withVersions(text, pin, [file("")], "store")).toBe(
      `# why\nouts:\n- md5: ${md5}\n  size: 3\n  hash: md5\n  path: x\n  desc: a b\n  cloud:\n    store:\n      etag: ${md5}\n      version_id: v-\nmeta: {a: 1}  # kept\n`,
    );
  });

  test("a directory lists its files instead of its digest, in DVC's order", () => {
    const text = `outs:\n- md5: ${md5}.dir\n  size: 6\n  nfiles: 2\n  hash: md5\n  path: data\n`;
    const [pin] = parseDvcFile(text, "data.dvc");
    if (pin === undefined) throw new Error("no pin");
    const files = [file("b"), file("a", { written: undefined, version: "2024-01-02T03:04:05.0Z", etag: "e" } as never)];
    const written = withVersions(text, pin, files, "store");
    expect(written).toBe(`outs:
- hash: md5
  path: data
  files:
  - relpath: a
    md5: ${md5}
    size: 3
    cloud:
      store:
        etag: e
        version_id: '2024-01-02T03:04:05.0Z'
  - relpath: b
    md5: ${md5}
    size: 3
    cloud:
      store:
        etag: ${md5}
        version_id: v-b
`);
    expect(parseDvcFile(written, "data.dvc")[0]?.manifest?.entries).toMatchObject([
      { path: "a", location: { version: "2024-01-02T03:04:05.0Z" } },
      { path: "b", location: { version: "v-b" } },
    ]);
  });

  test("in a lock, the stage's other lines stay as they are", () => {
    const text = `schema: '2.0'\nstages:\n  a:\n    cmd: x  # why\n    outs:\n    - path: one\n      hash: md5\n      md5: ${md5}\n      size: 3\n    - path: two\n      hash: md5\n      md5: ${md5}\n  b:\n    cmd: y\n`;
    const pin = lockPins(text, "dvc.lock")[0];
    if (pin === undefined) throw new Error("no pin");
    expect(withVersions(text, pin, [file("")], "r")).toBe(
      text.replace(
        "      size: 3\n",
        `      size: 3\n      cloud:\n        r:\n          etag: ${md5}\n          version_id: v-\n`,
      ),
    );
  });

  test("a file that was changed meanwhile, or is laid out otherwise, is not guessed at", () => {
    const text = `outs: [{md5: ${md5}, hash: md5, path: x}]\n`;
    const [pin] = parseDvcFile(text, "x.dvc");
    if (pin === undefined) throw new Error("no pin");
    expect(() => withVersions(text, pin, [file("")], "r")).toThrow("cannot be noted");
    expect(() => withVersions(`\n\n${text}`, pin, [file("")], "r")).toThrow("cannot be noted");
  });
});
