import { expect, test } from "vitest";
import { judge } from "../../src/gate/compare.ts";
import { notOverridden, overridden, withdrawn } from "../../src/gate/override.ts";
import { VerdictDocument } from "../../src/gate/verdict.ts";
import { gateOn, judgement } from "../support/gate-records.ts";

const gates = [gateOn("accuracy", { direction: "higher", min: 0.9 })];
const red = judge(judgement(gates, { accuracy: 0.8 }, { accuracy: 0.9 }));
const green = judge(judgement(gates, { accuracy: 0.95 }, { accuracy: 0.9 }));
const override = { head: "c".repeat(40), by: "grace", reason: "the label `x` was set", at: "2026-01-02T03:04:05Z" };

test("an override lets a red verdict through and keeps its word", () => {
  const through = overridden(red, override);
  expect(VerdictDocument.parse(through)).toEqual(through);
  expect(through).toMatchObject({ verdict: "fail", registrable: true, job_fails: false, overrides: [override] });
  expect(through.summary).toBe(`overridden by @grace: ${red.summary}`);
  expect(through.metrics).toEqual(red.metrics);
});

test("a green verdict needs none and takes none", () => {
  expect(overridden(green, override)).toBe(green);
  expect(notOverridden(green, "why")).toBe(green);
});

test("what was meant as one and is none is told, and changes nothing", () => {
  const told = notOverridden(red, "the label does not count");
  expect(told).toEqual({
    ...red,
    conditions: [...red.conditions, { name: "override", verdict: "warn", reason: "the label does not count" }],
  });
});

test("withdrawn, the verdict is what it was, and says why", () => {
  const { conditions, ...rest } = withdrawn(overridden(red, override), "for another head");
  const { conditions: _, ...before } = red;
  expect(rest).toEqual({ ...before, registrable: false, job_fails: true });
  expect(conditions.at(-1)).toMatchObject({ name: "override", reason: "for another head" });
});
