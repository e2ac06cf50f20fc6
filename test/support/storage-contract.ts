import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formatError } from "../../src/lib/errors.ts";
import { hashOf } from "../../src/lib/hashing.ts";
import type { Host } from "../../src/lib/host.ts";
import { eachLimited } from "../../src/lib/pool.ts";
import { retried, TransientError } from "../../src/storage/faults.ts";
import type { ReadOptions, Storage } from "../../src/storage/storage.ts";
import { openStorage, type StorageOptions } from "../../src/storage/table.ts";
import { testHost } from "./host.ts";
import { tempDir } from "./repo.ts";

/** What a user writes to reach a far side. */
export interface Address {
  readonly url: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** A server that runs, with an empty place to write to. */
export interface FarSide extends Address {
  /** Puts an object at a key below `url` by other means, where the storage itself does not write. */
  readonly put?: (key: string, bytes: Buffer) => Promise<void>;
  /** The same place with a credential that the server refuses, what the message names it by, and what it never shows. */
  readonly refused?: Address & { readonly names: RegExp; readonly secrets: readonly string[] };
  /** A bucket, container or folder root that is not there, and what the message says of it. */
  readonly missing?: Address & { readonly says: RegExp };
  /** The same place as everybody may read it, opened with `anonymous`. */
  readonly open?: Address;
  stop(): Promise<void>;
}

export interface Traits {
  readonly writes: boolean;
  readonly lists: boolean;
  readonly ranges: boolean;
  /** `read` tells an etag and honours one. */
  readonly etags: boolean;
  readonly versions: boolean;
}

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

const large = 20 * 1024 * 1024;

/** What every storage does, shown against a real server. The server starts once; each test has a folder of its own. */
export function storageContract(name: string, start: () => Promise<FarSide>, traits: Traits): void {
  describe(name, () => {
    let far: FarSide;
    let folders = 0;
    beforeAll(async () => {
      far = await start();
    });
    afterAll(() => far.stop());

    interface Place {
      readonly storage: Storage;
      put(key: string, bytes: Buffer): Promise<{ etag?: string | undefined; version?: string | undefined }>;
    }

    /** A new folder on the server, with the storage that users get for its URL. */
    async function place(host: Partial<Host> = {}): Promise<Place> {
      folders += 1;
      const folder = `case-${folders}`;
      const storage = await reach({ ...far, url: `${far.url}/${folder}` }, host);
      return {
        storage,
        put: async (key, bytes) => {
          if (traits.writes) return storage.write(key, { bytes });
          await far.put?.(`${folder}/${key}`, bytes);
          return {};
        },
      };
    }

    describe.runIf(traits.writes)("writes", () => {
      test("bytes, and replaces what is there", async () => {
        const { storage } = await place();
        await storage.write("a/b", { bytes: Buffer.from("one") });
        const written = await storage.write("a/b", { bytes: Buffer.from("second") });
        const found = await whole(storage, "a/b");
        expect(found).toMatchObject({ text: "second", size: 6, range: undefined });
        if (traits.etags) expect(found?.etag).toMatch(/^[^"]+$/);
        if (traits.etags && written.etag !== undefined) expect(found?.etag).toBe(written.etag);
      });

      test("files", async () => {
        const { storage } = await place();
        const file = fileOf(Buffer.from("from a file"));
        await storage.write("deep/er/file", { file, size: 11 });
        expect(await whole(storage, "deep/er/file")).toMatchObject({ text: "from a file", size: 11 });
      });

      test("an empty file", async () => {
        const { storage } = await place();
        await storage.write("empty", { file: fileOf(Buffer.alloc(0)), size: 0 });
        expect(await whole(storage, "empty")).toMatchObject({ text: "", size: 0 });
      });

      test("a large file", async () => {
        const { storage } = await place();
        const bytes = randomBytes(large + 1);
        await storage.write("large", { file: fileOf(bytes), size: bytes.length });
        const found = await storage.read("large");
        expect(found?.size).toBe(bytes.length);
        expect(found && hashOf("md5", await buffer(found.stream))).toBe(hashOf("md5", bytes));
      });
    });

    test("reads an empty object", async () => {
      const { storage, put } = await place();
      await put("empty", Buffer.alloc(0));
      expect(await whole(storage, "empty")).toMatchObject({ text: "", size: 0 });
      expect(await storage.exists("empty")).toBe(true);
    });

    test("reads a large object whole", async () => {
      const { storage, put } = await place();
      const bytes = randomBytes(large);
      await put("large", bytes);
      const found = await storage.read("large");
      expect(found && hashOf("md5", await buffer(found.stream))).toBe(hashOf("md5", bytes));
    });

    test("what is absent is no error", async () => {
      const { storage, put } = await place();
      await put("there", Buffer.from("x"));
      for (const key of ["not there", "no/such/folder", "there/below a file"]) {
        expect(await storage.exists(key), key).toBe(false);
        expect(await storage.read(key), key).toBeUndefined();
        expect(await storage.read(key, { range: { start: 0, end: 9 } }), key).toBeUndefined();
      }
      expect(await storage.exists("there")).toBe(true);
    });

    test.each([
      ["the first byte", { start: 0, end: 0 }, "0", { start: 0, end: 0 }],
      ["the middle", { start: 3, end: 6 }, "3456", { start: 3, end: 6 }],
      ["the last byte", { start: 9, end: 9 }, "9", { start: 9, end: 9 }],
      ["all of it", { start: 0, end: 9 }, "0123456789", { start: 0, end: 9 }],
      ["what there is of a range that goes on", { start: 8, end: 99 }, "89", { start: 8, end: 9 }],
    ])("reads %s by range", async (_what, range, text, given) => {
      const { storage, put } = await place();
      await put("digits", Buffer.from("0123456789"));
      const found = await whole(storage, "digits", { range });
      // A server may give the whole where the range is all of it; a storage without ranges always does.
      if (found?.range === undefined && (!traits.ranges || text.length === 10)) {
        expect(found).toMatchObject({ text: "0123456789", size: 10 });
      } else expect(found).toMatchObject({ text, range: given, size: 10 });
    });

    test.runIf(traits.ranges)("a range that begins beyond the end is an error, not wrong bytes", async () => {
      const { storage, put } = await place();
      await put("digits", Buffer.from("0123456789"));
      const error = await failure(whole(storage, "digits", { range: { start: 10, end: 19 } }));
      expect(["UserError", "TransientError"]).toContain(error.name);
    });

    test.runIf(traits.etags && traits.writes)("an object that was replaced since is not read by its etag", async () => {
      const { storage, put } = await place();
      await put("one", Buffer.from("before"));
      const etag = (await whole(storage, "one"))?.etag;
      expect(await whole(storage, "one", { etag })).toMatchObject({ text: "before", etag });
      await put("one", Buffer.from("after!"));
      const error = await failure(whole(storage, "one", { etag, range: { start: 0, end: 3 } }));
      expect(error).toBeInstanceOf(TransientError);
    });

    test.runIf(traits.versions)("an earlier version is read by its name", async () => {
      const { storage, put } = await place();
      const first = await put("one", Buffer.from("first"));
      const second = await put("one", Buffer.from("second"));
      expect(first.version).toBeDefined();
      expect(second.version).not.toBe(first.version);
      expect(await whole(storage, "one", { version: first.version })).toMatchObject({ text: "first", ...first });
      expect(await whole(storage, "one", { version: second.version })).toMatchObject({ text: "second" });
      expect(await whole(storage, "one")).toMatchObject({ text: "second", version: second.version });
      expect(await whole(storage, "one", { version: first.version, range: { start: 1, end: 2 } })).toMatchObject({
        text: "ir",
      });
      expect(await storage.exists("one", first.version)).toBe(true);
      expect(await storage.exists("another", first.version)).toBe(false);
      expect(await storage.read("another", { version: first.version })).toBeUndefined();
    });

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
      const keys = Array.from({ length: 1100 }, (_, at) => `files/${String(at % 7)}/${String(at).padStart(4, "0")}`);
      await eachLimited([...keys, "files.txt", "filesystem/x"], 16, async (key) => {
        await put(key, Buffer.from(key));
      });
      expect((await listed(storage, "files/")).sort()).toEqual(keys.map((key) => key.slice(6)).sort());
      expect(await listed(storage, "files/3/")).toHaveLength(157);
      expect(await listed(storage, "")).toHaveLength(1102);
      expect(await listed(storage, "nothing/here/")).toEqual([]);
      expect(await listed(storage.at("files/3/"), "")).toHaveLength(157);
      expect((await listed(storage.at("files"), "3/")).sort()[0]).toBe("0003");
    });

    test.runIf(!traits.lists)("says that it keeps no listing", async () => {
      const { storage } = await place();
      expect(storage.lists).toBe(false);
      expect((await failure(listed(storage, ""))).name).toBe("UserError");
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

    test("a cancelled job ends a read in its middle", async () => {
      const { put } = await place();
      await put("large", randomBytes(large));
      const controller = new AbortController();
      const storage = await reach({ ...far, url: `${far.url}/case-${folders}` }, { signal: controller.signal });
      const found = await storage.read("large");
      let arrived = 0;
      const reading = (async () => {
        for await (const chunk of found?.stream ?? []) {
          arrived += Buffer.from(chunk).length;
          controller.abort();
        }
      })();
      await expect(reading).rejects.toThrow();
      expect(arrived).toBeGreaterThan(0);
      expect(arrived).toBeLessThan(large);
      expect((await failure(storage.read("large"))).name).toBe("AbortError");
      expect((await failure(storage.exists("large"))).name).toBe("AbortError");
    });

    test("a refused credential is named and never shown", async (context) => {
      if (far.refused === undefined) return context.skip("this server asks for no credential");
      const { names, secrets } = far.refused;
      const storage = await reach({ ...far.refused, url: `${far.refused.url}/x` });
      const ways = [() => storage.exists("a"), () => storage.read("a"), () => listed(storage, "")];
      if (traits.writes) ways.push(async () => void (await storage.write("a", { bytes: Buffer.from("x") })));
      for (const way of traits.lists ? ways : ways.filter((_, at) => at !== 2)) {
        const error = await failure(way());
        expect(error.name).toBe("UserError");
        expect(error.message).toMatch(names);
        for (const secret of secrets) expect(everything(error)).not.toContain(secret);
      }
    });

    test("a bucket or container that is not there is an error, not an absent object", async (context) => {
      if (far.missing === undefined) return context.skip("this storage has nothing of the kind");
      const storage = await reach(far.missing);
      const ways: (() => Promise<unknown>)[] = [() => storage.read("a")];
      if (traits.lists) ways.push(() => listed(storage, ""));
      if (traits.writes) ways.push(() => storage.write("a", { bytes: Buffer.from("x") }));
      for (const way of ways) {
        const error = await failure(way());
        expect(error.name).toBe("UserError");
        expect(error.message).toMatch(far.missing.says);
      }
    });

    test("what everybody may read is read without a credential", async (context) => {
      if (far.open === undefined) return context.skip("this server has nothing that everybody may read");
      const { storage, put } = await place();
      await put("public", Buffer.from("for all"));
      const anonymous = await reach({ ...far.open, url: `${far.open.url}/case-${folders}` }, {}, { anonymous: true });
      expect((await whole(anonymous, "public"))?.text).toBe("for all");
      expect((await whole(storage, "public"))?.text).toBe("for all");
    });

    // The last one: the server does not come back.
    test("a server that has stopped is told clearly", async (context) => {
      const waits: number[] = [];
      const { storage, put } = await place({
        sleep: async (ms) => {
          waits.push(ms);
        },
      });
      await put("a", Buffer.from("x"));
      expect(await storage.exists("a")).toBe(true);
      await far.stop();
      waits.length = 0;
      const error = await storage.exists("a").catch((caught: unknown) => caught);
      if (!(error instanceof Error)) return context.skip("there is no server that could stop");
      expect(error.name).toBe("UserError");
      expect(error.message).toContain(storage.url);
      expect(waits).toHaveLength(4);
      expect(await failure(storage.read("a"))).toBeInstanceOf(TransientError);
      expect((await failure(retried(testHost(), "cannot read", () => storage.read("a")))).name).toBe("UserError");
      if (traits.lists) expect((await failure(listed(storage, ""))).name).toMatch(/^(User|Transient)Error$/);
    });
  });
}

/** Opened as users do, by URL and options. */
async function reach(to: Address, host: Partial<Host> = {}, more: StorageOptions = {}): Promise<Storage> {
  const { url, options = {}, env = {} } = to;
  // Servers hold the time of a signature against their own.
  return openStorage(
    testHost({ env, now: () => new Date(), ...host }),
    { name: "far", url, options, origin: ".dvc/config" },
    more,
  );
}

async function whole(storage: Storage, key: string, options?: ReadOptions) {
  const found = await storage.read(key, options);
  if (found === undefined) return undefined;
  const { stream, size, range, etag, version } = found;
  return { text: (await buffer(stream)).toString(), size, range, etag, version };
}

async function listed(storage: Storage, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of storage.list(prefix)) keys.push(key);
  return keys;
}

async function failure(of: Promise<unknown>): Promise<Error> {
  const result = await of.then(
    (value) => new TypeError(`no failure but ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
  if (!(result instanceof Error)) throw new TypeError(`thrown: ${String(result)}`);
  return result;
}

/** All that a log could show of an error. */
function everything(error: unknown): string {
  return error instanceof Error
    ? `${formatError(error)} ${JSON.stringify(error)} ${String(error)} ${everything(error.cause)}`
    : "";
}

function fileOf(bytes: Buffer): string {
  const file = join(tempDir(), "body");
  writeFileSync(file, bytes);
  return file;
}
