import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exitCodeOf, formatError, UserError } from "../../src/lib/errors.ts";
import { redactUrls } from "../../src/lib/git.ts";
import { canonicalJson } from "../../src/lib/json.ts";
import { nearest } from "../../src/lib/nearest.ts";

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
