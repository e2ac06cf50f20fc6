import { lstatSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openStatIndex } from "../../src/data/stat-index.ts";
import { tempDir } from "../support/repo.ts";

const digest = `md5:${"a".repeat(32)}`;

describe("openStatIndex", () => {
  test("knows what it was told, in the next process too, by any name", () => {
    const root = tempDir();
    const file = join(root, "f");
    writeFileSync(file, "x");
    const stats = lstatSync(file, { bigint: true });
    const name = fc.string({ unit: "grapheme", minLength: 1 });
    const names = fc.uniqueArray(fc.oneof(name, fc.constantFrom("a\nb", '"', '"a"', " a b ", "a\\nb", "😀/é")));
    fc.assert(
      fc.property(names, (paths) => {
        const folder = tempDirOf(root);
        const index = openStatIndex(join(folder, "index"), "/r");
        for (const path of paths) index.put(`/r/${path}`, stats, digest);
        void index.save();
        const again = openStatIndex(join(folder, "index"), "/r");
        expect(paths.map((path) => again.get(`/r/${path}`, stats))).toEqual(paths.map(() => digest));
      }),
    );
  });

  test.each(["{broken", "", "modelgate stat index 2\nx", 'modelgate stat index 2\n\n1 2 3\n1 2 3 4 5 "\n', "\u0000"])(
    "a damaged or foreign one is empty: %j",
    async (text) => {
      const root = tempDir();
      writeFileSync(join(root, "index"), text);
      writeFileSync(join(root, "f"), "x");
      const index = openStatIndex(join(root, "index"), root);
      const stats = lstatSync(join(root, "f"), { bigint: true });
      expect(index.get(join(root, "f"), stats)).toBeUndefined();
      index.put(join(root, "f"), stats, digest);
      await index.save();
      expect(openStatIndex(join(root, "index"), root).get(join(root, "f"), stats)).toBe(digest);
    },
  );

  test("what was cut off in the middle of a row is not believed", async () => {
    const root = tempDir();
    writeFileSync(join(root, "f"), "x");
    const stats = lstatSync(join(root, "f"), { bigint: true });
    const index = openStatIndex(join(root, "index"), root);
    for (const name of ["f", "file"]) index.put(join(root, name), stats, digest);
    await index.save();
    const text = readFileSync(join(root, "index"), "utf8");
    writeFileSync(join(root, "index"), text.slice(0, -3));
    const cut = openStatIndex(join(root, "index"), root);
    expect(cut.get(join(root, "f"), stats)).toBe(digest);
    expect(cut.get(join(root, "fi"), stats)).toBeUndefined();
  });

  test("is written when something is new, and not otherwise", async () => {
    const root = tempDir();
    writeFileSync(join(root, "f"), "x");
    const stats = lstatSync(join(root, "f"), { bigint: true });
    const index = openStatIndex(join(root, "index"), root);
    index.put(join(root, "f"), stats, digest);
    await index.save();
    const written = statSync(join(root, "index"), { bigint: true });
    const again = openStatIndex(join(root, "index"), root);
    again.put(join(root, "f"), stats, digest);
    again.drop(join(root, "never there"));
    await again.save();
    expect(statSync(join(root, "index"), { bigint: true }).ino).toBe(written.ino);
    again.drop(join(root, "f"));
    await again.save();
    expect(openStatIndex(join(root, "index"), root).get(join(root, "f"), stats)).toBeUndefined();
  });

  test("a disk that does not take it is no error", async () => {
    const root = tempDir();
    writeFileSync(join(root, "f"), "x");
    const index = openStatIndex(join(root, "f/below/a/file"), root);
    index.put(join(root, "f"), lstatSync(join(root, "f"), { bigint: true }), digest);
    await expect(index.save()).resolves.toBeUndefined();
  });
});

let counter = 0;
function tempDirOf(root: string): string {
  const folder = join(root, String(counter++));
  mkdirSync(folder);
  return folder;
}
