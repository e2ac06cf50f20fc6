import { expect, test } from "vitest";
import { eachLimited } from "../../src/lib/pool.ts";
import type { NewPlace, Traits } from "./storage-contract.ts";
import { failure, listed, whole } from "./storage-tools.ts";

/** Characters that are special to URLs, XML, shells or patterns, and names as long as file systems like them. */
export const oddKeys = [
  "with space/and more.txt",
  "plus+sign",
  "percent%20and%",
  "hash#tag",
  "question?mark=1&more=2",
  "quote'and\"both",
  "semi;colon,comma=equals@at$dollar!(paren)[x]{y}~^`",
  "star*",
  "less<than>amp&amp;",
  "grüße/😀/日本語",
  `long/${"n".repeat(200)}`,
  "a..b/...c",
  "UPPER/lower",
];

/** Names of any kind, listings, folders, and many at once. */
export function keysContract(place: NewPlace, traits: Traits): void {
  test("keys may hold any character", async () => {
    const { storage, put } = await place();
    for (const key of oddKeys) await put(key, Buffer.from(`bytes of ${key}`));
    for (const key of oddKeys) {
      expect(await storage.exists(key), key).toBe(true);
      expect((await whole(storage, key))?.text).toBe(`bytes of ${key}`);
    }
    if (traits.lists) expect((await listed(storage, "")).sort()).toEqual([...oddKeys].sort());
    if (traits.lists) expect(await listed(storage, "with space/")).toEqual(["and more.txt"]);
  });

  test.runIf(traits.lists)("lists more keys than one page holds", async () => {
    const { storage, put } = await place();
    const { page = 1099 } = traits;
    const keys = Array.from({ length: page }, (_, at) => `files/${String(at % 7)}/${String(at).padStart(4, "0")}`);
    await eachLimited([...keys, "files.txt", "filesystem/x"], 16, async (key) => {
      await put(key, Buffer.from(key));
    });
    expect((await listed(storage, "files/")).sort()).toEqual(keys.map((key) => key.slice(6)).sort());
    expect(await listed(storage, "files/3/")).toHaveLength(page / 7);
    expect(await listed(storage, "")).toHaveLength(page + 2);
    expect(await listed(storage, "nothing/here/")).toEqual([]);
    expect(await listed(storage.at("files/3/"), "")).toHaveLength(page / 7);
    expect((await listed(storage.at("files"), "3/")).sort()[0]).toBe("0003");
  });

  test.runIf(!traits.lists)("says that it keeps no listing", async () => {
    const { storage } = await place();
    expect(storage.lists).toBe(false);
    expect((await failure(listed(storage, ""))).name).toBe("UserError");
  });

  test.runIf(traits.removes)("removes what is there, and has nothing to say of what is not", async () => {
    const { storage, put } = await place();
    await put("a/one two", Buffer.from("1"));
    await put("a/b/c", Buffer.from("2"));
    await storage.remove?.("a/one two");
    await storage.remove?.("a/one two");
    await storage.remove?.("never/there");
    expect(await storage.exists("a/one two")).toBe(false);
    expect(await whole(storage, "a/one two")).toBeUndefined();
    expect(await storage.exists("a/b/c")).toBe(true);
    await storage.at("a/").remove?.("b/c");
    if (traits.lists) expect(await listed(storage, "")).toEqual([]);
  });

  test.runIf(!traits.removes)("has no request that removes", async () => {
    expect((await place()).storage.remove).toBeUndefined();
  });

  test("is the same below a prefix", async () => {
    const { storage, put } = await place();
    await put("a/b c/d", Buffer.from("below"));
    for (const below of [storage.at("a/b c/"), storage.at("a/b c"), storage.at("a/").at("b c")]) {
      expect((await whole(below, "d"))?.text).toBe("below");
      expect(await below.exists("a/b c/d")).toBe(false);
      expect(below.url.startsWith(storage.url)).toBe(true);
    }
  });

  test("many reads at once", async () => {
    const { storage, put } = await place();
    const keys = Array.from({ length: 64 }, (_, at) => `n/${at}`);
    await eachLimited(keys, 8, async (key) => {
      await put(key, Buffer.from(key.repeat(1000)));
    });
    const found = await Promise.all(keys.map((key) => whole(storage, key)));
    expect(found.map((one) => one?.text)).toEqual(keys.map((key) => key.repeat(1000)));
  });
}
