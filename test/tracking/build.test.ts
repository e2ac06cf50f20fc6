import { describe, expect, it } from "vitest";
import { maxRecordBytes, validateRecord } from "../../src/tracking/build.ts";
import { lockDigest, recordId } from "../../src/tracking/identity.ts";
import { sampleRecord } from "../support/tracking-samples.ts";

const where = { file: "record.json" };

describe("building a record", () => {
  it("derives the lock's digest and the seconds, and puts lists in one order", () => {
    const file = (path: string) => ({ path, digest: `md5:${"1".repeat(32)}`, bytes: 1 });
    const record = sampleRecord({
      files: [file("b"), file("a"), file("b")],
      lock: { path: "dvc.lock", text: "schema: '2.0'\r\n", current: true },
    });
    expect(record.files.map(({ path }) => path)).toEqual(["a", "b"]);
    expect(record.timings.seconds).toBe(5);
    expect(record.lock?.digest).toBe(lockDigest("schema: '2.0'\n"));
    expect(validateRecord(JSON.stringify(record), where)).toEqual(record);
  });

  it("gives the same run the same id whatever the clock says, and another one otherwise", () => {
    const later = sampleRecord({ finished: new Date("2027-01-01T00:00:00.000Z") });
    expect(recordId(later)).toBe(recordId(sampleRecord()));
    expect(recordId(sampleRecord({ metrics: {} }))).not.toBe(recordId(sampleRecord()));
  });

  it("refuses parts that no record may hold", () => {
    expect(() => sampleRecord({ artifacts: [{ path: "../x", digest: `md5:${"1".repeat(32)}`, bytes: 1 }] })).toThrow(
      /artifacts\.0\.path/,
    );
  });
});

describe("reading someone else's record", () => {
  it.each([
    ["not JSON", "{", /not JSON/],
    ["an unknown key", JSON.stringify({ ...sampleRecord(), extra: 1 }), /Unrecognized key/],
    ["another schema", JSON.stringify({ ...sampleRecord(), schema: "modelgate/run-record/2" }), /`schema`/],
    ["a path outside", JSON.stringify({ ...sampleRecord(), model: { name: "m", dir: "../up" } }), /model\.dir/],
    [
      "a script for a URL",
      JSON.stringify(sampleRecord()).replace('"job"', '"run_url":"javascript:alert(1)","job"'),
      /run_url/,
    ],
  ])("refuses %s", (_name, text, message) => {
    expect(() => validateRecord(text, where)).toThrow(message);
    expect(() => validateRecord(text, where)).toThrow(expect.objectContaining({ name: "UserError", where }));
  });

  it("refuses one that is too large before it parses it", () => {
    expect(() => validateRecord("x".repeat(maxRecordBytes + 1), where)).toThrow(/at most/);
  });
});
