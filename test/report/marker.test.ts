import fc from "fast-check";
import { expect, test } from "vitest";
import { marker, reportKey } from "../../src/report/marker.ts";
import { sampleBundle, sampleModel } from "../support/report-samples.ts";

test("keeps a plain key readable", () => {
  expect(marker("fraud-model_v2.1")).toBe("<!-- modelgate:report:fraud-model_v2.1 -->");
});

test("no key ends the comment or breaks the line, and no two keys share a marker", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (one, other) => {
      expect(marker(one)).toMatch(/^<!-- modelgate:report:(?:(?!--|[<>\s]).)* -->$/);
      expect(marker(one) === marker(other)).toBe(one === other);
    }),
  );
  expect(marker("a-->b")).not.toContain("-->b");
});

test("models with one key share a comment; with several keys the comment's key does not hang on which they are", () => {
  const model = sampleModel({});
  expect(reportKey(sampleBundle([model, model]))).toBe("digits");
  expect(reportKey(sampleBundle([model, { ...model, report_key: "letters" }]))).toBe("models");
});
