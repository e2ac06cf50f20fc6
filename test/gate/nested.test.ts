import { describe, expect, it } from "vitest";
import type { Gate } from "../../src/config/policy.ts";
import { type Finding, finding } from "../../src/gate/finding.ts";
import type { Answered } from "../../src/gate/metric.ts";
import { thoughMeanImproved } from "../../src/gate/nested.ts";
import { gateOn, recordOf, type Values } from "../support/gate-records.ts";

const fell = finding("fail", "fell by 0.10, 0.05 is allowed", "fell by 10 pp, 5 pp is allowed");
const rose = finding("pass", "rose by 0.10");

function answeredBy(name: string, answers: readonly (readonly [Gate, readonly Finding[]])[]): Answered {
  const absent = { kind: "absent" } as const;
  const told = answers.map(([gate, findings]) => ({ gate, text: gate.metric, findings }));
  return { name, candidate: absent, baseline: absent, answers: told };
}

/** The whole that is said to have got better although `name` failed a gate on `glob`. */
function wholeOf(
  glob: string,
  name: string,
  now: Values,
  before: Values,
  more: Partial<Gate> = {},
): string | undefined {
  const answered = answeredBy(name, [[gateOn(glob, more), [fell]]]);
  const [found] = thoughMeanImproved([answered], recordOf(now), recordOf(before)).flatMap(({ answers }) => answers);
  const [one = expect.fail("there is a finding")] = found?.findings ?? [];
  if (one.remark === undefined) {
    expect(one).toEqual(fell);
    return undefined;
  }
  const whole = one.remark.replace(/ got better all the same$/, "");
  expect(one).toEqual({
    ...fell,
    heading: `fell by 10 pp, 5 pp is allowed, though ${whole} got better`,
    remark: `${whole} got better all the same`,
  });
  return whole;
}

describe("a part that fails although the whole got better", () => {
  it.each<[string, string, string, string]>([
    ["behind the wildcard", "per_class.*.recall", "per_class.b.recall", "recall"],
    ["behind it, of many segments", "per_class.*.eval.recall", "per_class.b.eval.recall", "eval.recall"],
    ["behind the last of several", "by.*.of.*.recall", "by.a.of.b.recall", "recall"],
    ["before it", "recall.*", "recall.b", "recall"],
    ["before it, of many segments", "eval.recall.*", "eval.recall.b", "eval.recall"],
    ["before the first of several", "recall.*.of.*", "recall.a.of.recall", "recall"],
  ])("names the whole: %s", (_where, glob, name, whole) => {
    const more = { direction: "higher" } as const;
    expect(wholeOf(glob, name, { [whole]: 0.92 }, { [whole]: 0.9 }, more)).toBe(whole);
    expect(wholeOf(glob, name, { other: 0.92 }, { other: 0.9 }, more)).toBeUndefined();
  });

  it("names what stands behind the wildcard first, and what stands before it where that did not get better", () => {
    const of = (recall: number, parts: number) =>
      wholeOf(
        "per_class.*.recall",
        "per_class.b.recall",
        { recall, per_class: parts },
        { recall: 0.9, per_class: 0.9 },
      );
    expect(of(0.92, 0.92)).toBe("recall");
    expect(of(0.9, 0.92)).toBe("per_class");
    expect(of(0.9, 0.9)).toBeUndefined();
  });

  it.each<[string, Partial<Gate>, "more" | "less" | "neither"]>([
    ["higher is better", { direction: "higher" }, "more"],
    ["lower is better", { direction: "lower" }, "less"],
    ["a target is better", { direction: "target", target: 5 }, "neither"],
    ["nothing says which way is better", {}, "neither"],
  ])("goes by the gate's direction: %s", (_what, more, better) => {
    const of = (now: number) => wholeOf("size_of.*", "size_of.b", { size_of: now }, { size_of: 10 }, more);
    expect(of(11)).toBe(better === "more" ? "size_of" : undefined);
    expect(of(9)).toBe(better === "less" ? "size_of" : undefined);
    expect(of(10)).toBeUndefined();
  });

  it("goes by the name where the policy gives no direction", () => {
    const of = (now: number) => wholeOf("per_class.*.loss", "per_class.b.loss", { loss: now }, { loss: 1 });
    expect([of(0.9), of(1), of(1.1)]).toEqual(["loss", undefined, undefined]);
  });

  it.each<[string, Values, Values]>([
    ["the candidate has no such metric", {}, { recall: 0.9 }],
    ["the baseline has none", { recall: 0.92 }, {}],
    ["neither has", {}, {}],
    ["the candidate's is no number", { recall: "NaN" }, { recall: 0.9 }],
    ["the baseline's is text", { recall: 0.92 }, { recall: { text: "0.9" } }],
  ])("says nothing where %s", (_what, now, before) => {
    expect(wholeOf("per_class.*.recall", "per_class.b.recall", now, before)).toBeUndefined();
  });

  it("is not its own whole", () => {
    expect(wholeOf("**.recall", "recall", { recall: 0.92 }, { recall: 0.9 }, { min: 0.95 })).toBeUndefined();
    expect(wholeOf("**.recall", "b.recall", { recall: 0.92 }, { recall: 0.9 }, { min: 0.95 })).toBe("recall");
  });

  it("is part of nothing where the gate names it alone, or names no whole", () => {
    expect(wholeOf("recall.b", "recall.b", { recall: 0.92 }, { recall: 0.9 }, { direction: "higher" })).toBeUndefined();
    expect(wholeOf("rec*", "recall", { "": 0.92 }, { "": 0.9 })).toBeUndefined();
  });

  it("leaves alone what passed, gates on one metric, and other metrics", () => {
    const glob = gateOn("per_class.*.recall");
    const own = gateOn("per_class.b.recall");
    const open = finding("inconclusive", "is undecided");
    const given = [
      answeredBy("per_class.b.recall", [
        [glob, [rose, fell, open]],
        [own, [fell]],
      ]),
      answeredBy("recall", [[gateOn("recall"), [rose]]]),
    ];
    const told = thoughMeanImproved(given, recordOf({ recall: 0.92 }), recordOf({ recall: 0.9 }));
    const heading = "fell by 10 pp, 5 pp is allowed, though recall got better";
    expect(told).toEqual([
      answeredBy("per_class.b.recall", [
        [glob, [rose, { ...fell, heading, remark: "recall got better all the same" }, open]],
        [own, [fell]],
      ]),
      given[1],
    ]);
  });

  it("has nothing to be compared with where there is no baseline", () => {
    const given = [answeredBy("per_class.b.recall", [[gateOn("per_class.*.recall"), [fell]]])];
    expect(thoughMeanImproved(given, recordOf({ recall: 0.92 }), undefined)).toBe(given);
  });
});
