import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { readOnly } from "../../src/data/imports/read-only.ts";
import { isAt, type Place } from "../../src/data/places.ts";
import { testHost } from "../support/host.ts";

function place(url: string, said: Place["said"]): Place {
  const found = { stream: Readable.from(["12345"]), size: 5, etag: "now" };
  return { storage: readOnly(url, async () => found), key: "x", ...(said === undefined ? {} : { said }) };
}

test.each<[string, Place["said"], boolean]>([
  ["s3://b", undefined, true],
  ["s3://b", { etag: '"now"', bytes: 5 }, true],
  ["s3://b", { etag: "then", bytes: 5 }, false],
  ["s3://b", { bytes: 4 }, false],
  // GCS writes its etags in two forms.
  ["gs://b", { etag: "then", bytes: 5 }, true],
  ["gs://b", { etag: "then", bytes: 4 }, false],
])("%s of which %j is said", async (url, said, there) => {
  expect(await isAt(testHost(), place(url, said))).toBe(there);
});
