import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exitCodeOf, formatError, UserError } from "../../src/lib/errors.ts";
import { redactUrls } from "../../src/lib/git.ts";
import { canonicalJson } from "../../src/lib/json.ts";
import { nearest } from "../../src/lib/nearest.ts";
import { formatBytes, lineProgress } from "../../src/lib/progress.ts";

describe("canonicalJson", () => {
  it("is JSON, and one spelling whatever the order of keys", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        // -0 has no spelling of its own in JSON.
        const plain = JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
        const reversed = Object.fromEntries(Object.entries(plain).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(plain));
        expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
      }),
    );
  });

  it("refuses numbers that JSON cannot hold", () => {
    expect(() => canonicalJson({ a: Number.NaN })).toThrow(TypeError);
  });
});

describe("nearest", () => {
  it("finds a slip of the finger and nothing far-fetched", () => {
    expect(nearest("direciton", ["direction", "metric"])).toBe("direction");
    expect(nearest("accuracy", ["direction", "metric"])).toBeUndefined();
  });
});

describe("errors", () => {
  it("shows a user's error without a stack and a bug with one", () => {
    const user = new UserError("no such key", { where: { file: "a.yaml", line: 2, column: 3 }, fix: "Remove it." });
    expect(formatError(user)).toBe("a.yaml:2:3: no such key\n  Remove it.");
    expect(exitCodeOf(user)).toBe(2);
    expect(formatError(new Error("boom"))).toContain("small.test.ts");
    expect(exitCodeOf(new Error("boom"))).toBe(3);
  });

  it("never shows a URL's user information", () => {
    expect(redactUrls("fatal: https://x-access-token:ghs_secret@github.com/a/b not found")).toBe(
      "fatal: https://***@github.com/a/b not found",
    );
  });
});

describe("progress", () => {
  it("says nothing of what ends within two seconds, and a line every two after that", () => {
    let now = 0;
    const lines: string[] = [];
    const progress = lineProgress(
      "pull",
      "bytes",
      (line) => lines.push(line),
      () => now,
    );
    progress.total(4_000_000);
    now = 1000;
    progress.advance(1_000_000);
    expect(lines).toEqual([]);
    now = 2000;
    progress.advance(1_000_000);
    expect(lines).toEqual(["pull: 2 MB of 4 MB, 1 MB/s, 2 s left"]);
    now = 2100;
    progress.advance(2_000_000);
    progress.end();
    expect(lines).toHaveLength(2);
  });

  it.each([
    [0, "0 B"],
    [999, "999 B"],
    [1000, "1 kB"],
    [1_234_567, "1.23 MB"],
    [999_500, "1 MB"],
  ])("writes %i bytes as %s", (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });
});
