import { randomBytes } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { hashOf } from "../../src/lib/hashing.ts";
import { TransientError } from "../../src/storage/faults.ts";
import type { NewPlace, Traits } from "./storage-contract.ts";
import { failure, fileOf, large, whole } from "./storage-tools.ts";

/** Bytes come back as they went, whole, in parts and by version. */
export function bytesContract(place: NewPlace, traits: Traits): void {
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
}
