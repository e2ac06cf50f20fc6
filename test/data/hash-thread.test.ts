import { randomBytes } from "node:crypto";
import { expect, onTestFinished, test } from "vitest";
import { openHashThread } from "../../src/data/hash-thread.ts";
import { hashObject } from "../../src/data/object-hash.ts";

test("several objects are hashed at once, each in its own order", async () => {
  const thread = openHashThread();
  onTestFinished(() => thread.close());
  const parts = Array.from({ length: 7 }, (_, index) => randomBytes(index * 1000));
  const algorithms = ["md5", "sha256", "md5-dos2unix", "md5"] as const;
  const hashes = algorithms.map((algorithm) => thread.start(algorithm));
  expect(thread.busy).toBe(3);
  for (const part of parts) {
    const half = part.length >> 1;
    const pieces = () => [new Uint8Array(part.subarray(0, half)), new Uint8Array(part.subarray(half))];
    await Promise.all(hashes.map((hash) => hash.update(pieces())));
  }
  const whole = Buffer.concat(parts);
  expect(await Promise.all(hashes.map((hash) => hash.hex()))).toEqual(algorithms.map((one) => hashObject(one, whole)));
  expect(thread.busy).toBe(0);
  expect(await thread.start("md5").hex()).toBe(hashObject("md5", Buffer.alloc(0)));
});

test("a thread that has ended says so instead of never answering", async () => {
  const thread = openHashThread();
  const hash = thread.start("md5");
  await hash.update([new Uint8Array(1)]);
  const waiting = hash.hex().catch(() => "ended");
  await thread.close();
  await waiting;
  await expect(hash.update([new Uint8Array(1)])).rejects.toThrow("has ended");
});
