import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkFrom, modelPath, runPath, slug } from "../../../src/report/dashboard/paths.ts";
import { hostileNames } from "../../support/report-samples.ts";

const names = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(...hostileNames, "..", ".", "con", "CON", "a.", "git~1", ""),
);

describe("a name as a part of a path", () => {
  it("is one plain part on every file system, and of an address", () => {
    fc.assert(
      fc.property(names, (name) => {
        const part = slug(name);
        expect(part).toMatch(/^[a-z0-9][a-z0-9._~-]*$/);
        expect(part.length).toBeLessThanOrEqual(60);
        expect(part).not.toMatch(/\.\.|\.$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/);
        expect(new URL(part, "https://example.org/site/").pathname).toBe(`/site/${part}`);
      }),
    );
  });

  it("is another one for another name, in capitals or not", () => {
    fc.assert(
      fc.property(names, names, (one, other) => {
        expect(slug(one).toLowerCase() === slug(other).toLowerCase()).toBe(one === other);
      }),
    );
    expect(new Set(["Digits", "digits", "DIGITS", "digits "].map(slug)).size).toBe(4);
  });

  it("stays as it is where it is plain", () => {
    expect(modelPath("digits")).toBe("models/digits/index.html");
    expect(runPath("credit-risk.v2", "0a1b")).toBe("models/credit-risk.v2/runs/0a1b.html");
    expect(slug("../../etc/passwd")).toMatch(/^etc-passwd~[0-9a-f]{12}$/);
  });
});

it("pages name each other by relative addresses", () => {
  const from = runPath("digits", "0a1b");
  expect(linkFrom(from, modelPath("digits"))).toBe("../../../models/digits/index.html");
  expect(linkFrom("index.html", from)).toBe("models/digits/runs/0a1b.html");
});
