import { expect, it } from "vitest";
import { checkConclusion, jobFails } from "../../src/gate/aggregate.ts";
import { VerdictDocument } from "../../src/gate/verdict.ts";
import { unmeasured, untouched } from "../../src/gate/without-record.ts";

const input = {
  model: { name: "m" },
  policy: { from: "modelgate.yaml at bbbbbbb", digest: `sha256:${"1".repeat(64)}`, changedByCandidate: false },
  head: "a".repeat(40),
  commit: "c".repeat(40),
  now: new Date("2026-01-02T03:04:05.000Z"),
};

it("an untouched model is green and registers nothing", () => {
  const document = untouched(input);
  expect(VerdictDocument.parse(document)).toEqual(document);
  expect(document).toMatchObject({
    verdict: "untouched",
    registrable: false,
    candidate: { run_id: null, record_digest: null },
  });
  expect([jobFails(document), checkConclusion(document)]).toEqual([false, "success"]);
});

it("a model that should have been measured is red", () => {
  const document = unmeasured(input, "the training job was cancelled");
  expect(VerdictDocument.parse(document)).toEqual(document);
  expect(document).toMatchObject({
    verdict: "missing",
    registrable: false,
    summary: "no verdict for this commit: the training job was cancelled",
  });
  expect([jobFails(document), checkConclusion(document)]).toEqual([true, "failure"]);
});

it("a document that does not say is judged by its verdict alone", () => {
  const red = VerdictDocument.shape.verdict.options.filter((verdict) => jobFails({ verdict }));
  expect(red).toEqual(["fail", "missing", "not-comparable", "inconclusive"]);
  expect(checkConclusion({ verdict: "no-baseline" })).toBe("neutral");
  expect(checkConclusion({ verdict: "no-baseline", job_fails: true })).toBe("failure");
});
