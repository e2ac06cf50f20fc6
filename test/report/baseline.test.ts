import { expect, test } from "vitest";
import { reproduceText } from "../../src/report/baseline.ts";
import { plainText } from "../../src/report/document.ts";
import { digitsRecord, sampleModel } from "../support/report-samples.ts";

test("the line that makes a run again says where that runs a stranger's code", () => {
  const record = digitsRecord("rows700");
  const strangers = {
    ...record,
    made_by: { ...record.made_by, trusted: false },
    source: { ...record.source, pull_request: 7 },
  };
  expect(plainText(reproduceText(sampleModel({ candidate: strangers })))).toMatch(
    /^Reproduce \(this runs a stranger's code on your machine\): git fetch origin pull\/7\/head && git checkout \w{12} && modelgate run --pull && /,
  );
  expect(plainText(reproduceText(sampleModel({ candidate: record })))).toMatch(/^Reproduce: git checkout /);
});
