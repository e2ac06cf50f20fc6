import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coalesced } from "../../src/pipeline/coalesce.ts";
import { openLock } from "../../src/pipeline/lock-store.ts";
import type { Value, ValueMap } from "../../src/pipeline/value.ts";
import { tempDir } from "../support/repo.ts";

const entry = (cmd: string): ValueMap => new Map<string, Value>([["cmd", cmd]]);
const text = (...stages: readonly (readonly [name: string, cmd: string])[]): string =>
  `schema: '2.0'\nstages:\n${stages.map(([name, cmd]) => `  ${name}:\n    cmd: ${cmd}\n`).join("")}`;

let places = 0;
const place = (): string => join(tempDir(), `${++places}.lock`);

describe("a lock file that is written while stages run", () => {
  test("holds new stages by rank, whenever they end, and known ones where they were", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
        fc.subarray([0, 1, 2, 3, 4, 5, 6, 7]),
        async (ends, known) => {
          const file = place();
          const before = known.toReversed().map((rank) => [`s${rank}`, "old"] as const);
          if (known.length > 0) writeFileSync(file, text(...before));
          const store = await openLock(file, "dvc.lock");
          await Promise.all(ends.map((rank) => store.put(`s${rank}`, entry("new"), rank)));
          await store.flush();
          const kept = before.map(
            ([name, cmd]) => [name, ends.some((rank) => name === `s${rank}`) ? "new" : cmd] as const,
          );
          const added = ends.filter((rank) => !known.includes(rank)).toSorted((a, b) => a - b);
          expect(readFileSync(file, "utf8")).toBe(text(...kept, ...added.map((rank) => [`s${rank}`, "new"] as const)));
        },
      ),
      { numRuns: 50 },
    );
  });

  test("numbers its anchors through all stages, as DVC does", async () => {
    const twice = (item: string): ValueMap => {
      const list = [item, "z"];
      return new Map<string, Value>([
        ["cmd", "echo &id001"],
        [
          "params",
          new Map<string, Value>([
            [
              "params.yaml",
              new Map<string, Value>([
                ["a", list],
                ["b", list],
              ]),
            ],
          ]),
        ],
      ]);
    };
    const block = (name: string, item: string, id: string): string =>
      `  ${name}:\n    cmd: echo &id001\n    params:\n      params.yaml:\n        a: &${id}\n        - ${item}\n        - z\n        b: *${id}\n`;
    const file = place();
    const store = await openLock(file, "dvc.lock");
    await store.put("one", twice("x"), 1);
    await store.put("two", twice("y"), 2);
    await store.flush();
    expect(readFileSync(file, "utf8")).toBe(`${text()}${block("one", "x", "id001")}${block("two", "y", "id002")}`);
    const none: Value[] = [];
    await store.put(
      "three",
      new Map<string, Value>([
        [
          "params",
          new Map([
            ["a", none],
            ["b", none],
          ]),
        ],
      ]),
      3,
    );
    await store.flush();
    expect(readFileSync(file, "utf8")).toMatch(/ {2}three:\n {4}params:\n {6}a: &id003 \[\]\n {6}b: \*id003\n$/);
    const again = await openLock(file, "dvc.lock");
    await again.put("one", entry("none"), 1);
    await again.flush();
    expect(readFileSync(file, "utf8")).toBe(
      `${text(["one", "none"])}${block("two", "y", "id001")}  three:\n    params:\n      a: &id002 []\n      b: *id002\n`,
    );
  });

  test("keeps what somebody else wrote meanwhile", async () => {
    const file = place();
    const store = await openLock(file, "dvc.lock");
    expect(await store.put("a", entry("1"), 0)).toBe(true);
    await store.flush();
    writeFileSync(file, text(["a", "theirs"], ["x", "theirs"]));
    expect(await store.put("b", entry("two"), 1)).toBe(true);
    await store.flush();
    expect(readFileSync(file, "utf8")).toBe(text(["a", "theirs"], ["x", "theirs"], ["b", "two"]));
    expect(store.entry("x")?.cmd).toBe("theirs");
    expect(await store.put("b", entry("two"), 1)).toBe(false);
  });
});

describe("coalesced writes", () => {
  test("cost a tenth of the time at most, and the last state is written in the end", async () => {
    let now = 0;
    let state = 0;
    const written: number[] = [];
    const file = coalesced(
      async () => {
        now += 5;
        written.push(state);
      },
      () => now,
    );
    for (state = 1; state <= 1000; state++) {
      now += 1;
      await file.touch();
    }
    await file.flush();
    expect(written[0]).toBe(1);
    expect(written.at(-1)).toBe(1001);
    expect(written.length).toBeGreaterThan(15);
    expect(written.length).toBeLessThan(25);
    const before = written.length;
    await file.flush();
    expect(written.length).toBe(before);
  });

  test("what a write in the background fails of comes out at the end", async () => {
    let now = 0;
    let broken = false;
    const file = coalesced(
      async () => {
        now += 1;
        if (broken) throw new Error("disk full");
      },
      () => now,
    );
    await file.touch();
    broken = true;
    // Not due yet: a timer of a few milliseconds writes it.
    await file.touch();
    await expect(file.flush()).rejects.toThrow("disk full");
  });
});
