import { expect, test } from "vitest";
import { titleOf } from "../../src/report/headline.ts";
import { sampleBundle, sampleModel } from "../support/report-samples.ts";

test("the title of a check is one line that reads as it is written", () => {
  const model = sampleModel();
  const summary = "acc\u202euracy fell\n::error::x\u0000\u200b";
  const title = titleOf(sampleBundle([{ ...model, verdict: { ...model.verdict, summary } }]));
  expect(title).toBe(`${model.model}: acc\ufffduracy fell ::error::x\ufffd\ufffd`);
});
