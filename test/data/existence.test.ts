import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { objectKey } from "../../src/data/digest.ts";
import { absentFrom } from "../../src/data/existence.ts";
import { hashOf } from "../../src/lib/hashing.ts";
import { TransientError } from "../../src/storage/faults.ts";
import { retrying } from "../../src/storage/retrying.ts";
import type { Storage } from "../../src/storage/storage.ts";
import { testHost } from "../support/host.ts";

interface Counted extends Storage {
  readonly asked: { questions: number; pages: number };
}

/** A storage that holds keys alone and counts its requests: a page of a listing has 1,000 keys. */
function holding(digests: Iterable<string>, more: Partial<Storage> = {}): Counted {
  const folders = new Map<string, string[]>();
  const keys = new Set([...digests].map(objectKey));
  for (const key of keys) {
    const folder = key.slice(0, key.lastIndexOf("/") + 1);
    const names = folders.get(folder) ?? [];
    names.push(key.slice(folder.length));
    folders.set(folder, names);
  }
  const asked = { questions: 0, pages: 0 };
  const never = (): never => {
    throw new Error("not asked for");
  };
  return {
    url: "fake://",
    asked,
    lists: true,
    async exists(key) {
      asked.questions++;
      return keys.has(key);
    },
    async *list(prefix) {
      for (const [index, name] of [...(folders.get(prefix) ?? []), undefined].entries()) {
        if (index % 1000 === 0) asked.pages++;
        if (name !== undefined) yield name;
      }
    },
    read: never,
    write: never,
    at: never,
    close: async () => {},
    ...more,
  };
}

/** Digests by number, spread as evenly as true ones. */
const some = (from: number, count: number, kind = "md5"): string[] =>
  Array.from({ length: count }, (_, index) => {
    const number = from + index;
    const spread = (Math.imul(number, 2654435761) >>> 0).toString(16).padStart(8, "0");
    return `${kind}:${spread}${number.toString(16).padStart(24, "0")}`;
  });

test("what none holds is absent, however it is asked for", async () => {
  const given = fc.record({
    asked: fc.nat(3000),
    from: fc.nat(3000),
    first: fc.nat(3000),
    second: fc.nat(3000),
    lists: fc.boolean(),
    kind: fc.constantFrom("md5", "md5-dos2unix"),
  });
  await fc.assert(
    fc.asyncProperty(given, async ({ asked, from, first, second, lists, kind }) => {
      const wanted = [...some(from, asked, kind), `md5:${hashOf("md5", "dir")}.dir`];
      const held = [some(0, first, kind), some(2000, second, kind)];
      const absent = await absentFrom(
        testHost(),
        held.map((digests) => holding(digests, { lists })),
        wanted,
      );
      const there = new Set(held.flat());
      expect(absent).toEqual(new Set(wanted.filter((digest) => !there.has(digest))));
    }),
    { numRuns: 20 },
  );
});

describe("the work grows with what is asked", () => {
  test.each([
    ["few are asked for one by one", 500, 5000, 500, 0],
    ["many of a storage as large are listed", 10_000, 10_000, 0, 257],
    ["an empty one is listed", 10_000, 0, 0, 257],
  ])("%s", async (_what, asked, held, questions, pages) => {
    const storage = holding(some(0, held));
    expect((await absentFrom(testHost(), [storage], some(0, asked))).size).toBe(Math.max(0, asked - held));
    expect(storage.asked.questions).toBe(questions);
    expect(storage.asked.pages).toBeLessThanOrEqual(pages);
  });

  test("a storage that is far larger is asked, after a look at one folder", async () => {
    let listed = 0;
    const storage = holding(some(0, 10), {
      async *list() {
        for (;;) yield `${listed++}`;
      },
    });
    expect((await absentFrom(testHost(), [storage], some(0, 2000))).size).toBe(1990);
    expect(storage.asked.questions).toBe(2000);
    expect(listed).toBeLessThanOrEqual(1001);
  });

  test("one that keeps no listing is asked", async () => {
    const storage = holding(some(0, 3000), { lists: false });
    await absentFrom(testHost(), [storage], some(0, 3000));
    expect(storage.asked).toEqual({ questions: 3000, pages: 0 });
  });

  test("what the first storage has is not asked of the next", async () => {
    const storages = [holding(some(0, 60)), holding(some(60, 30))] as const;
    const absent = await absentFrom(testHost(), storages, some(0, 100));
    expect(absent).toEqual(new Set(some(90, 10)));
    expect(storages.map((one) => one.asked.questions)).toEqual([100, 40]);
  });
});

test("a storage that complains is asked by fewer at once", async () => {
  let running = 0;
  const most: number[] = [];
  let count = 0;
  const slow = holding([], {
    parallel: 64,
    async exists() {
      running++;
      most.push(running);
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
      running--;
      if (++count <= 40) throw new TransientError("the server failed (503 SlowDown)", { slowDown: true });
      return true;
    },
  });
  await absentFrom(testHost(), [retrying(testHost(), slow)], some(0, 400));
  expect(Math.max(...most.slice(0, 100))).toBe(32);
  expect(Math.max(...most.slice(-100))).toBeLessThan(32);
});

test("one complaint is answered once, however many were under way", async () => {
  let running = 0;
  const most: number[] = [];
  let count = 0;
  const slow = holding([], {
    parallel: 32,
    async exists() {
      running++;
      most.push(running);
      const turn = count++;
      // The others of the first 32 end one after the other, long after the complaint.
      for (let left = turn * 20; left > 0; left--) await Promise.resolve();
      running--;
      if (turn === 0) throw new TransientError("the server failed (503 SlowDown)", { slowDown: true });
      return true;
    },
  });
  await absentFrom(testHost(), [retrying(testHost(), slow)], some(0, 200));
  // Half as many as before; each further answer would halve it again.
  expect(Math.min(...most.slice(32))).toBeGreaterThanOrEqual(15);
});
