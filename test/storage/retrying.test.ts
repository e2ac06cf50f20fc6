import { describe, expect, test } from "vitest";
import { TransientError } from "../../src/storage/faults.ts";
import { retrying } from "../../src/storage/retrying.ts";
import type { Storage } from "../../src/storage/storage.ts";
import { testHost } from "../support/host.ts";

/** Lists 20 keys, and fails after as many of them as `fails` says in each turn. */
function listing(fails: (turn: number) => number | undefined) {
  const never = (): never => {
    throw new Error("not asked for");
  };
  let turns = 0;
  const storage: Storage = {
    url: "fake://far",
    lists: true,
    async *list() {
      const after = fails(turns++);
      for (let key = 0; key < 20; key++) {
        if (key === after) throw new TransientError("the server failed (503)", { slowDown: true });
        yield `${key}`;
      }
    },
    read: never,
    exists: never,
    write: never,
    at: never,
    close: async () => {},
  };
  return { storage: retrying(testHost(), storage), turns: () => turns };
}

async function keysOf(storage: Storage): Promise<string[]> {
  const found: string[] = [];
  for await (const key of storage.list("x/")) found.push(key);
  return found;
}

const all = Array.from({ length: 20 }, (_, key) => `${key}`);

describe("a listing that fails in passing", () => {
  test("is begun anew, and gives each key once", async () => {
    const { storage } = listing((turn) => (turn < 3 ? turn * 7 : undefined));
    expect(await keysOf(storage)).toEqual(all);
    expect(storage.complaints?.()).toBe(3);
  });

  test("goes on as long as it gets further", async () => {
    const { storage, turns } = listing((turn) => turn);
    expect(await keysOf(storage)).toEqual(all);
    expect(turns()).toBe(21);
  });

  test("is the user's error where it gets no further", async () => {
    const { storage, turns } = listing(() => 3);
    await expect(keysOf(storage)).rejects.toMatchObject({
      name: "UserError",
      message: "cannot list fake://far: the server failed (503) (tried 5 times)",
    });
    expect(turns()).toBe(5);
  });
});
