import { Readable } from "node:stream";
import { expect, it } from "vitest";
import { readAtMost } from "../../src/lib/read-at-most.ts";

it("reads a text whose characters are cut anywhere", async () => {
  const bytes = Buffer.from("größe");
  expect(await readAtMost(Readable.from([bytes.subarray(0, 3), bytes.subarray(3)]), bytes.length)).toBe("größe");
});

it("ends a stream that has more bytes than are wanted, however many there are", async () => {
  const endless = Readable.from(
    (function* () {
      for (;;) yield Buffer.alloc(1000);
    })(),
  );
  expect(await readAtMost(endless, 4096)).toBeUndefined();
  expect(endless.destroyed).toBe(true);
});
