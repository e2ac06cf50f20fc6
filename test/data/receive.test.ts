import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { describe, expect, onTestFinished, test } from "vitest";
import { hashObject } from "../../src/data/object-hash.ts";
import { openReceiver } from "../../src/data/receive.ts";
import { partSize } from "../../src/data/receive-parts.ts";
import type { Host } from "../../src/lib/host.ts";
import { TransientError } from "../../src/storage/faults.ts";
import type { ReadOptions, Storage, StoredObject } from "../../src/storage/storage.ts";
import { dataRepo, unsound } from "../support/data-repo.ts";

const MiB = 1 << 20;

/** A storage with one object, read as `answer` says. */
function single(answer: (options: ReadOptions, turn: number) => StoredObject | undefined) {
  const reads: ReadOptions[] = [];
  const never = (): never => {
    throw new Error("not asked for");
  };
  const storage: Storage = {
    url: "fake://far",
    async read(_key, options = {}) {
      reads.push(options);
      return answer(options, reads.length - 1);
    },
    exists: never,
    write: never,
    list: never,
    lists: false,
    at: never,
    close: async () => {},
  };
  return { storage, reads };
}

/** A stream of pieces of a megabyte, cut after so many bytes. */
function streamOf(bytes: Buffer, cut = Number.POSITIVE_INFINITY): Readable {
  return Readable.from(
    (async function* () {
      for (let at = 0; at < bytes.length; at += MiB) {
        if (at >= cut) throw new TransientError("the connection was cut");
        yield bytes.subarray(at, Math.min(at + MiB, cut));
      }
    })(),
  );
}

async function opened(host: Partial<Host> = {}) {
  const repo = dataRepo();
  const ctx = await repo.open({}, host);
  const receiver = openReceiver(ctx);
  onTestFinished(() => receiver.close());
  const counted = { moved: 0, complaints: 0 };
  const report = {
    slowDown: () => {
      counted.complaints++;
    },
    moved: (bytes: number) => {
      counted.moved += bytes;
    },
  };
  const take = (storage: Storage, digest: string, bytes?: number) =>
    receiver.receive({ storage, key: "k" }, { digest, name: "x", ...(bytes === undefined ? {} : { bytes }) }, report);
  return { ctx, take, counted };
}

const big = randomBytes(17 * MiB + 3);
const mid = randomBytes(5 * MiB + 3);
/** First and last byte of each part but the first, which comes with the object's first answer. */
const partsOf = (bytes: Buffer): (readonly [number, number])[] =>
  Array.from({ length: Math.ceil(bytes.length / partSize) - 1 }, (_, index) => {
    const start = (index + 1) * partSize;
    return [start, Math.min(start + partSize, bytes.length) - 1] as const;
  });
const md5 = (bytes: Buffer): string => `md5:${hashObject("md5", bytes)}`;

describe("a storage without ranges", () => {
  test.each([
    ["that says how large an object is", (size: number) => ({ size })],
    ["that does not say", () => ({})],
  ])("%s: the whole is read, from the start again where it is cut", async (_what, more) => {
    const { ctx, take, counted } = await opened();
    const { storage, reads } = single((_options, turn) => ({
      stream: streamOf(mid, turn === 0 ? 3 * MiB : undefined),
      ...more(mid.length),
    }));
    expect(await take(storage, md5(mid))).toBe(mid.length);
    expect(await ctx.cache.verify(md5(mid))).toBe(true);
    expect(counted.moved).toBe(mid.length);
    expect(reads.length).toBeLessThanOrEqual(3);
  });

  test("is asked for a part once, and then never again", async () => {
    const { ctx, take, counted } = await opened();
    const { storage, reads } = single(() => ({ stream: streamOf(big), size: big.length }));
    expect(await take(storage, md5(big))).toBe(big.length);
    expect(await ctx.cache.verify(md5(big))).toBe(true);
    expect(counted.moved).toBe(big.length);
    await ctx.cache.remove(md5(big));
    reads.length = 0;
    await take(storage, md5(big));
    expect(reads).toEqual([expect.objectContaining({ etag: undefined })]);
    expect(reads[0]).not.toHaveProperty("range.start");
  });
});

describe("a storage with ranges", () => {
  test("gives parts of the one etag, each byte once", async () => {
    const { ctx, take } = await opened();
    const { storage, reads } = single(({ range }) => {
      const { start, end } = range ?? { start: 0, end: big.length - 1 };
      return { stream: streamOf(big.subarray(start, end + 1)), size: big.length, range, etag: "e1" };
    });
    expect(await take(storage, md5(big), big.length)).toBe(big.length);
    expect(await ctx.cache.verify(md5(big))).toBe(true);
    expect(reads.slice(1).map(({ range, etag }) => [range?.start, range?.end, etag])).toEqual(
      partsOf(big).map(([start, end]) => [start, end, "e1"]),
    );
  });

  test("has more parts than connections: each of them goes on with another part", async () => {
    const { ctx, take, counted } = await opened();
    const bytes = Buffer.alloc(10 * partSize + 5);
    for (let at = 0; at < bytes.length; at += 4096) bytes.writeUInt32LE(at, at);
    const { storage, reads } = single(({ range }) => {
      const { start, end } = range ?? { start: 0, end: bytes.length - 1 };
      return { stream: streamOf(bytes.subarray(start, end + 1)), size: bytes.length, range, etag: "e1" };
    });
    expect(await take(storage, md5(bytes))).toBe(bytes.length);
    expect(await ctx.cache.verify(md5(bytes))).toBe(true);
    expect(counted.moved).toBe(bytes.length);
    const ranges = reads.slice(1).map(({ range }) => [range?.start ?? 0, range?.end ?? 0] as const);
    expect(ranges.sort(([a], [b]) => a - b)).toEqual(partsOf(bytes));
  });

  test("a weak etag is no condition for a part", async () => {
    const { take } = await opened();
    const { storage, reads } = single(({ range }) => {
      const { start, end } = range ?? { start: 0, end: big.length - 1 };
      return { stream: streamOf(big.subarray(start, end + 1)), size: big.length, range, etag: "W/e1" };
    });
    await take(storage, md5(big));
    expect(reads.length).toBe(1 + partsOf(big).length);
    expect(reads.every(({ etag }) => etag === undefined)).toBe(true);
  });
});

test.each(["sha256", "md5-dos2unix"] as const)("a large object by %s", async (algorithm) => {
  const { ctx, take } = await opened();
  const bytes = Buffer.from("one line\r\n".repeat(500_000));
  const digest = `${algorithm}:${hashObject(algorithm, bytes)}`;
  const { storage } = single(() => ({ stream: streamOf(bytes), size: bytes.length }));
  expect(await take(storage, digest)).toBe(bytes.length);
  expect(readFileSync(ctx.cache.objectPath(digest)).equals(bytes)).toBe(true);
});

test("what is larger than its pin says is not even read", async () => {
  const { ctx, take } = await opened();
  const streams: Readable[] = [];
  const { storage } = single(() => {
    streams.push(streamOf(mid));
    return { stream: streams.at(-1) ?? streamOf(mid), size: mid.length };
  });
  await expect(take(storage, md5(mid), 10)).rejects.toMatchObject({
    name: "UserError",
    message: `\`x\` from fake://far has ${mid.length} bytes, and its pin says 10`,
  });
  expect(streams.map((one) => one.destroyed)).toEqual([true, true]);
  expect(unsound(ctx.cache.dir)).toEqual([]);
});

test("a cancelled job leaves nothing half-written", async () => {
  const controller = new AbortController();
  const { ctx, take } = await opened({ signal: controller.signal });
  let given = 0;
  const { storage } = single(() => ({
    size: 64 * MiB,
    stream: Readable.from(
      (async function* () {
        for (;;) {
          given += MiB;
          if (given === 12 * MiB) controller.abort();
          yield Buffer.alloc(MiB);
        }
      })(),
    ),
  }));
  await expect(take(storage, `md5:${"0".repeat(32)}`)).rejects.toMatchObject({ name: "AbortError" });
  expect(unsound(ctx.cache.dir)).toEqual([]);
  expect(await ctx.cache.has(`md5:${"0".repeat(32)}`)).toBe(false);
});

test("absence is an answer", async () => {
  const { take } = await opened();
  expect(await take(single(() => undefined).storage, md5(mid))).toBeUndefined();
});

test("an object whose connection dies while it waits for memory is asked for again", async () => {
  const { take } = await opened();
  const bytes = Buffer.alloc(4 * MiB, 1);
  let dying: Readable | undefined;
  let letGo = (): void => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const { storage, reads } = single((_options, turn) => {
    if (turn === 6) {
      dying = new Readable({ read() {} });
      return { stream: dying, size: bytes.length };
    }
    const slow = async function* () {
      await gate;
      yield bytes;
    };
    return { stream: Readable.from(slow()), size: bytes.length };
  });
  const all = Promise.all(Array.from({ length: 7 }, () => take(storage, md5(bytes))));
  while (reads.length < 7) await new Promise(setImmediate);
  dying?.destroy(Object.assign(new Error("reset"), { code: "ECONNRESET" }));
  await new Promise(setImmediate);
  letGo();
  expect(await all).toEqual(Array.from({ length: 7 }, () => bytes.length));
  expect(reads.length).toBe(8);
});

test("wrong bytes in the last attempt but one are no way to try for ever", async () => {
  const { take } = await opened();
  const { storage, reads } = single((_options, turn) => {
    if (turn > 20) throw new Error("still tried");
    if (turn === 4) return { stream: streamOf(Buffer.from("other")), size: 5 };
    throw new TransientError("the server failed");
  });
  await expect(take(storage, md5(mid))).rejects.toThrow("tried 5 times");
  expect(reads.length).toBe(6);
});

test("of what has no size not much more is read than its pin says", async () => {
  const { ctx, take } = await opened();
  let given = 0;
  const { storage } = single(() => ({
    stream: Readable.from(
      (async function* () {
        for (let turn = 0; turn < 64; turn++) {
          given += MiB;
          yield Buffer.alloc(MiB);
        }
      })(),
    ),
  }));
  await expect(take(storage, md5(mid), mid.length)).rejects.toMatchObject({
    message: `\`x\` from fake://far has more than ${mid.length} bytes, and its pin says ${mid.length}`,
  });
  expect(given).toBeLessThan(2 * 24 * MiB);
  expect(unsound(ctx.cache.dir)).toEqual([]);
});

test("the beginnings of objects without a size stay within the memory until they are handed on", async () => {
  const { take } = await opened();
  const begun = new Set<number>();
  let letGo = (): void => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const { storage, reads } = single((_options, turn) => ({
    stream: Readable.from(
      (async function* () {
        begun.add(turn);
        yield mid.subarray(0, 3 * MiB);
        yield mid.subarray(3 * MiB, 5 * MiB);
        await gate;
        yield mid.subarray(5 * MiB);
      })(),
    ),
  }));
  const count = 20;
  const all = Promise.all(Array.from({ length: count }, () => take(storage, md5(mid))));
  // Six are handed on and wait for the line in their second part; six more hold their heads.
  while (reads.length < count || begun.size < 12) await new Promise(setImmediate);
  for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate);
  expect(begun.size).toBe(12);
  letGo();
  expect(await all).toEqual(Array.from({ length: count }, () => mid.length));
});
