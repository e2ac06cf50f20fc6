import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  diffManifests,
  type FileVersion,
  type ManifestDiff,
  type PinnedFiles,
} from "../../../src/data/diff/manifests.ts";
import { hashOf } from "../../../src/lib/hashing.ts";

const digest = (text: string): string => `md5:${hashOf("md5", text)}`;

/** A side made of plain files: `data/…` in one pin of a directory, every other path a pin of its own. */
function side(files: ReadonlyMap<string, string>): PinnedFiles[] {
  const inside = [...files].filter(([path]) => path.startsWith("data/")).sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = inside.map(([path, text]) => ({ path: path.slice(5), digest: digest(text), size: text.length }));
  const alone = [...files].filter(([path]) => !path.startsWith("data/"));
  return [
    ...(entries.length === 0 ? [] : [{ path: "data", digest: digest(JSON.stringify(entries)), entries }]),
    ...alone.map(([path, text]) => ({ path, digest: digest(text), entries: [{ path: "", digest: digest(text) }] })),
  ];
}

const name = fc.constantFrom("data/a", "data/b", "data/sub/a", "data/sub-b", "data/sub/c", "one", "two", "three/x");
const files = fc
  .dictionary(name, fc.constantFrom("", "x", "y", "z"), { noNullPrototype: true })
  .map((found) => new Map(Object.entries(found)));

/** What a diff makes of the files that it was taken from. */
function apply(files: ReadonlyMap<string, string>, diff: ManifestDiff): Map<string, string> {
  const now = new Map([...files].map(([path, text]) => [path, digest(text)]));
  const take = ({ path, digest: old }: FileVersion): void => {
    expect(now.get(path)).toBe(old);
    now.delete(path);
  };
  for (const file of diff.removed) take(file);
  for (const { from } of [...diff.changed, ...diff.moved]) take(from);
  const put = ({ path, digest: fresh }: FileVersion): void => {
    expect(now.has(path)).toBe(false);
    now.set(path, fresh);
  };
  for (const file of diff.added) put(file);
  for (const { to } of [...diff.changed, ...diff.moved]) put(to);
  return now;
}

describe("diffManifests", () => {
  test("applied to one side gives the other", () => {
    fc.assert(
      fc.property(files, files, (a, b) => {
        const diff = diffManifests(side(a), side(b));
        const expected = new Map([...b].map(([path, text]) => [path, digest(text)]));
        expect(new Map([...apply(a, diff)].sort())).toEqual(new Map([...expected].sort()));
        const touched = diff.removed.length + diff.changed.length + diff.moved.length;
        expect(diff.unchanged).toBe(a.size - touched);
      }),
      { numRuns: 500 },
    );
  });

  test("of a side with itself is empty", () => {
    fc.assert(
      fc.property(files, (a) => {
        const { unchanged, ...lists } = diffManifests(side(a), side(a));
        expect(lists).toEqual({ added: [], removed: [], changed: [], moved: [] });
        expect(unchanged).toBe(a.size);
      }),
    );
  });

  test("is the same the other way round", () => {
    fc.assert(
      fc.property(files, files, (a, b) => {
        const there = diffManifests(side(a), side(b));
        const back = diffManifests(side(b), side(a));
        expect(back.added.length).toBe(there.removed.length);
        expect(back.removed.length).toBe(there.added.length);
        expect(back.changed.map(({ path }) => path)).toEqual(there.changed.map(({ path }) => path));
        expect(back.moved.length).toBe(there.moved.length);
        expect(back.unchanged).toBe(there.unchanged);
      }),
    );
  });

  test("calls nothing moved that has other bytes, or whose path both sides have", () => {
    fc.assert(
      fc.property(files, files, (a, b) => {
        for (const { from, to } of diffManifests(side(a), side(b)).moved) {
          expect(from.digest).toBe(to.digest);
          expect(a.has(to.path) || b.has(from.path)).toBe(false);
        }
      }),
    );
  });

  test("sees through another way of pinning the same files", () => {
    const entry = (path: string, text: string) => ({ path, digest: digest(text) });
    const whole = [{ path: "data", digest: digest("all"), entries: [entry("a", "x"), entry("b/c", "y")] }];
    const parts = [
      { path: "data/a", digest: digest("x"), entries: [entry("", "x")] },
      { path: "data/b", digest: digest("b"), entries: [entry("c", "other")] },
    ];
    const diff = diffManifests(whole, parts);
    expect(diff).toMatchObject({ added: [], removed: [], moved: [], unchanged: 1 });
    expect(diff.changed.map(({ path }) => path)).toEqual(["data/b/c"]);
  });

  test("takes DVC 2's digest of the same text for the same bytes", () => {
    const old = [
      { path: "a", digest: "md5-dos2unix:0", entries: [{ path: "", digest: `md5-dos2unix:${hashOf("md5", "x")}` }] },
    ];
    expect(diffManifests(old, side(new Map([["a", "x"]])))).toMatchObject({ changed: [], unchanged: 1 });
  });

  test("takes time in proportion to the entries", () => {
    const many = (count: number, salt: string): PinnedFiles[] => {
      const entries = Array.from({ length: count }, (_, index) => ({
        path: `part-${String(index).padStart(7, "0")}`,
        digest: `md5:${(index % 3 === 0 ? `${salt}${index}` : String(index)).padStart(32, "0")}`,
      }));
      return [{ path: "data", digest: `md5:${salt}`, entries }];
    };
    const time = (count: number): number => {
      const [a, b] = [many(count, "a"), many(count, "b")];
      const started = performance.now();
      expect(diffManifests(a, b).changed.length).toBe(Math.ceil(count / 3));
      return performance.now() - started;
    };
    time(20_000);
    expect(time(200_000)).toBeLessThan(60 * Math.max(5, time(20_000)));
  });
});
