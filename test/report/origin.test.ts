import { expect, test } from "vitest";
import type { BaselineFound } from "../../src/gate/verdict.ts";
import { toMarkdown } from "../../src/report/markdown.ts";
import { sampleBundle, sampleModel } from "../support/report-samples.ts";

test("the baseline's line says what of the policy's list was passed over, and why", () => {
  const model = sampleModel();
  const { baseline } = model.verdict;
  const found: BaselineFound | null = baseline && {
    ...baseline,
    found_by: "alias",
    distance: 3,
    passed_over: ["alias staging: the registry has no alias <b>staging</b> of m"],
  };
  const text = toMarkdown(sampleBundle([{ ...model, verdict: { ...model.verdict, baseline: found } }]));
  const line = text.split("\n").find((one) => one.includes("Baseline: ")) ?? "";
  expect(line).toContain("(3 commits before the base), named by the registry");
  expect(line).toContain("passed over: alias staging: the registry has no alias");
  expect(line).not.toContain("<b>");
});
