import { describe, expect, it } from "vitest";
import type { Gate, SlicesConfig } from "../../src/config/policy.ts";
import { type Answering, byEffect, byPoint, neutral } from "../../src/gate/answer.ts";
import { type Finding, finding } from "../../src/gate/finding.ts";
import type { Question } from "../../src/gate/questions.ts";
import type { SliceEffect } from "../../src/gate/statistics/bootstrap.ts";
import type { Effect } from "../../src/gate/statistics/effect.ts";
import { gateOn } from "../support/gate-records.ts";

type Measured = Parameters<typeof byEffect>[1];

const tolerance = { kind: "absolute", amount: 0.01, text: "0.01" } as const;
const fivePercent = { kind: "relative", amount: 0.05, text: "5%" } as const;
const noWorse: Question = { kind: "regression", against: "baseline", scale: 1, above: -0.01, tolerance };
const noLarger: Question = { kind: "regression", against: "baseline", scale: 1, below: 0.01, tolerance };
const same: Question = { kind: "target", against: "baseline", scale: 1, above: -0.01, below: 0.01, tolerance };
const floor: Question = { kind: "min", against: "nothing", scale: 0, above: 0.9 };
const ceiling: Question = { kind: "max", against: "nothing", scale: 0, below: 0.9 };
const relative: Question = { kind: "regression", against: "baseline", scale: 0.95, above: 0, tolerance: fivePercent };

function asking(question: Question, candidate = 0.892, other = 0.9, more: Partial<Answering> = {}): Answering {
  return { gate: gateOn("accuracy"), question, numbers: { name: "accuracy", candidate, other }, alpha: 0.05, ...more };
}

/** An effect with these bounds at any alpha. */
function bounded(lower: number, upper: number, more: Partial<Effect> = {}): Effect {
  return {
    method: "bootstrap",
    unit: "example",
    n: [1000, 1000],
    values: [0.9, 0.892],
    estimate: -0.008,
    bounds: () => [lower, upper],
    p: () => 0.2,
    notes: [],
    ...more,
  };
}

const open = (more: Partial<Effect> = {}): Effect => bounded(-0.015, 0.002, more);
const worse = (more: Partial<Effect> = {}): Effect => bounded(-0.05, -0.03, more);
const fine = (more: Partial<Effect> = {}): Effect => bounded(-0.009, -0.002, more);
const needing = (units: number) => ({ needed: () => units });

function answered(answering: Answering, effect: Effect, more: Partial<Measured> = {}): Finding {
  const [found = expect.fail("there is a finding")] = byEffect(answering, { kind: "effect", effect, ...more });
  return found;
}

describe("one number against one number", () => {
  it("passes or fails by its margin, and says why it is no test where there is a reason", () => {
    expect(byPoint(asking(noWorse, 0.895), undefined)).toStrictEqual({
      verdict: "pass",
      reason: "fell by 0.0050, 0.0100 is allowed",
      heading: "fell by 0.50 pp, 1.00 pp is allowed",
      red: false,
    });
    expect(byPoint(asking(noWorse, 0.88), "the baseline has no samples of it")).toStrictEqual({
      verdict: "fail",
      reason: "fell by 0.020, 0.010 is allowed",
      heading: "fell by 2 pp, 1 pp is allowed",
      red: true,
      note: "the baseline has no samples of it",
    });
  });

  it("is not compared where the difference is beyond all numbers", () => {
    expect(byPoint(asking(noWorse, 1e308, -1e308), undefined)).toStrictEqual(
      finding("not-comparable", "differs from the baseline by more than a number can hold"),
    );
    expect(byPoint(asking(floor, 0.95, Number.NaN), undefined)).toStrictEqual(
      finding("pass", "is 0.950, at least 0.900 is asked"),
    );
  });

  it("is at its bound where it misses it by less than the larger of its numbers is exact", () => {
    const part = (scale: number, end: Partial<Question>, candidate: number, other: number) =>
      byPoint(asking({ kind: "regression", against: "baseline", scale, ...end }, candidate, other), undefined).verdict;
    expect(part(0.01, { above: 0 }, 0.01 - 5e-13, 1)).toBe("pass");
    expect(part(0.01, { above: 0 }, 0.01 - 2e-12, 1)).toBe("fail");
    expect(part(100, { below: 0 }, 1 + 5e-13, 0.01)).toBe("pass");
    expect(part(100, { below: 0 }, 1 + 2e-12, 0.01)).toBe("fail");
    expect(part(0.01, { above: 0 }, -0.01 - 5e-13, -1)).toBe("pass");
    expect(part(1, { above: 0 }, 0.001 - 5e-13, 0.001)).toBe("fail");
  });
});

describe("an interval", () => {
  it("that passes is shown with its bounds, and needs no more examples", () => {
    const effect = fine(needing(5000));
    const found = answered(asking(noWorse), effect);
    expect(found).toStrictEqual({
      verdict: "pass",
      reason: "fell by 0.0080 (−0.0090 … −0.0020), 0.0100 is allowed",
      heading: "fell by 0.80 pp (−0.90 … −0.20), 1.00 pp is allowed",
      red: false,
      basis: {
        question: noWorse,
        effect,
        decision: { verdict: "pass", bounds: [-0.009, -0.002], p: 0.2, blame: 0.2 },
        alpha: 0.05,
      },
    });
  });

  it("that fails needs none either", () => {
    const found = answered(asking(noWorse), worse(needing(5000)));
    expect(found).toMatchObject({ verdict: "fail", red: true });
    expect(found.reason).toBe("fell by 0.0080 (−0.0500 … −0.0300), 0.0100 is allowed");
    expect(found.basis).not.toHaveProperty("needed");
  });

  it("that is undecided says how many more would do", () => {
    const found = answered(asking(noWorse), open(needing(2240)));
    expect(found).toMatchObject({ verdict: "inconclusive", red: true, basis: { needed: 2240 } });
    const settled = "undecided, and 1,240 more examples would settle it";
    expect(found.reason).toBe(`fell by 0.0080 (−0.0150 … +0.0020), 0.0100 is allowed: ${settled}`);
    expect(found.heading).toBe(`fell by 0.80 pp (−1.50 … +0.20), 1.00 pp is allowed: ${settled}`);
  });

  it("leaves out what is not known", () => {
    const found = answered(asking(noWorse), open());
    expect(found.reason).toBe("fell by 0.0080 (−0.0150 … +0.0020), 0.0100 is allowed: undecided");
    expect(found.heading).toBe("fell by 0.80 pp (−1.50 … +0.20), 1.00 pp is allowed: undecided");
    expect(Object.keys(found.basis ?? {})).toEqual(["question", "effect", "decision", "alpha"]);
  });

  it.each<[string, readonly [number, number], Effect["unit"], number, string]>([
    ["one more", [1000, 1000], "example", 1001, "undecided, and 1 more example would settle it"],
    ["as many as there are", [1000, 1000], "example", 1000, "undecided"],
    ["fewer than there are", [1000, 1000], "example", 900, "undecided"],
    ["the smaller side's", [5, 8], "seed", 12, "undecided, and 7 more seeds would settle it"],
    ["the smaller side's, the other way around", [8, 5], "seed", 12, "undecided, and 7 more seeds would settle it"],
    ["the only side's", [0, 300], "example", 400, "undecided, and 100 more examples would settle it"],
  ])("counts from what there is: %s", (_what, n, unit, units, why) => {
    const found = answered(asking(noWorse), open({ n, unit, ...needing(units) }));
    expect(found.reason).toBe(`fell by 0.0080 (−0.0150 … +0.0020), 0.0100 is allowed: ${why}`);
  });

  it("of a test that decides nothing gives its reason", () => {
    const degenerate = "3 seeds are too few";
    const found = answered(asking(noWorse), open({ degenerate }));
    expect(found).toMatchObject({ reason: `is undecided: ${degenerate}`, heading: `is undecided: ${degenerate}` });
    expect(answered(asking(noWorse), open({ degenerate, unit: "seed", n: [3, 3], ...needing(5) }))).toMatchObject({
      reason: `is undecided: ${degenerate}; 2 more seeds would settle it`,
      heading: `is undecided: ${degenerate}; 2 more seeds would settle it`,
      basis: { needed: 5 },
    });
  });

  it("by the identity of both sides, or without ends, is not shown", () => {
    const none = "fell by 0.0080";
    expect(answered(asking(noWorse), open({ method: "identity" })).reason).toBe(`${none}, 0.0100 is allowed`);
    const infinite = Number.POSITIVE_INFINITY;
    for (const [lower, upper] of [
      [-infinite, infinite],
      [-0.05, infinite],
      [-infinite, 0.05],
    ] as const) {
      expect(answered(asking(noWorse), bounded(lower, upper)).reason).toBe(`${none}, 0.0100 is allowed: undecided`);
    }
  });

  it("of a part of the baseline shows that of the plain difference, where there is one", () => {
    const effect = bounded(0.01, 0.03);
    const difference = bounded(-0.018, 0.0018);
    const found = answered(asking(relative), effect, { difference });
    expect(found.reason).toBe("fell by 0.89% (−2.00 … +0.20), 5.00% is allowed");
    expect(found.basis?.difference).toBe(difference);
    const alone = answered(asking(relative), effect);
    expect(alone.reason).toBe("fell by 0.89%, 5.00% is allowed");
    expect(alone.basis).not.toHaveProperty("difference");
    // Where θ is the difference already, another would say nothing.
    expect(answered(asking(noWorse), fine(), { difference }).reason).toContain("(−0.0090 … −0.0020)");
  });

  it("of the candidate alone shows its own", () => {
    const alone = bounded(0.87, 0.91, { values: [Number.NaN, 0.892], estimate: 0.892 });
    const found = answered(asking(floor, 0.892, Number.NaN), alone, { difference: fine() });
    expect(found.reason).toBe("is 0.892 (0.870 … 0.910), at least 0.900 is asked: undecided");
  });

  it("goes by the numbers of its own evidence, and by the metrics file's where it has none", () => {
    const given = asking(noWorse, 0.5, 0.6);
    expect(answered(given, fine()).reason).toMatch(/^fell by 0\.0080 /);
    const none = fine({ values: [Number.NaN, Number.NaN] });
    expect(answered(given, none).reason).toMatch(/^fell by 0\.100 /);
  });

  it("of one more run of main's is against the usual", () => {
    const since = " against main's usual 0.900";
    const found = answered(asking(noWorse, 0.892, 0.7), worse({ method: "history-t", unit: "run" }));
    expect(found.reason).toBe(`fell by 0.0080 (−0.0500 … −0.0300)${since}, 0.0100 is allowed`);
    expect(answered(asking(noWorse), worse()).reason).not.toContain("usual");
  });
});

describe("how many would settle it", () => {
  /** What was asked of the test, and what came of it. */
  function needed(question: Question, units: (margin: number) => number | undefined, effect = bounded(-0.5, 1.5)) {
    const asked: [number, number][] = [];
    const test = (margin: number, alpha: number) => {
      asked.push([margin, alpha]);
      return units(margin);
    };
    const found = answered(asking(question), { ...effect, needed: test });
    expect(found.verdict).toBe("inconclusive");
    return { asked, needed: found.basis?.needed, has: Object.hasOwn(found.basis ?? {}, "needed") };
  }

  it.each<[string, Question, number[]]>([
    ["no worse by more than 0.01", noWorse, [0.01]],
    ["no larger by more than 0.01", noLarger, [0.01]],
    ["the same within 0.01", same, [0.01, 0.01]],
    ["different room on both sides", { ...same, below: 0.02 }, [0.01, 0.02]],
    ["at least 0.9", floor, [-0.9]],
    ["at most 0.9", ceiling, [-0.9]],
    ["no worse by a part", relative, [-0]],
  ])("is asked of each end: %s", (_what, question, margins) => {
    const found = needed(question, () => 3000);
    expect(found).toEqual({ asked: margins.map((margin) => [margin, 0.05]), needed: 3000, has: true });
  });

  it("is the most of both ends, and unknown where one is", () => {
    const uneven: Question = { ...same, below: 0.02 };
    const known = (near: number | undefined, far: number | undefined) =>
      needed(uneven, (margin) => (margin === 0.02 ? far : near));
    expect(known(4000, 2000).needed).toBe(4000);
    expect(known(2000, 4000).needed).toBe(4000);
    for (const found of [known(4000, undefined), known(undefined, 4000), known(undefined, undefined)]) {
      expect(found).toMatchObject({ needed: undefined, has: false });
    }
  });

  it("is unknown of an improvement, without a direction, and beyond what can be counted", () => {
    const improved: Question = { kind: "improvement", against: "baseline", scale: 1, above: 0.01, tolerance };
    expect(needed(improved, () => 3000)).toEqual({ asked: [], needed: undefined, has: false });
    const nowhere: Question = { kind: "regression", against: "baseline", scale: 1, tolerance };
    expect(needed(nowhere, () => 3000)).toEqual({ asked: [], needed: undefined, has: false });
    expect(needed(noWorse, () => Number.POSITIVE_INFINITY)).toMatchObject({ needed: undefined, has: false });
  });
});

describe("parts of the examples", () => {
  const part = (value: string, effect: Effect): SliceEffect => ({
    slice: { by: "region", value, examples: new Uint32Array(300) },
    effect,
    bounds: effect.bounds,
  });
  const config: SlicesConfig = { by: ["region"], minExamples: 200 };
  const both = (whole: Effect, one: Effect, slices?: SlicesConfig, gate: Partial<Gate> = {}) =>
    byEffect(asking(noWorse, 0.892, 0.9, { gate: gateOn("accuracy", gate), ...(slices && { slices }) }), {
      kind: "effect",
      effect: whole,
      slices: [part("south", one)],
    });

  it("that pass are listed, and add nothing", () => {
    const [whole, ...rest] = both(fine(), fine(), config);
    expect(rest).toEqual([]);
    expect(whole?.basis?.slices).toMatchObject([{ by: "region", value: "south", n: 300, verdict: "pass" }]);
  });

  it("that are worse have their own say, without the p of the whole", () => {
    const found = both(fine(needing(5000)), worse(), config);
    expect(found.map(({ verdict, ofSlices }) => [verdict, ofSlices])).toEqual([
      ["pass", undefined],
      ["fail", true],
    ]);
    const [whole, parts] = found;
    expect(parts?.reason).toBe("in region=south fell by 0.0080 (−0.0500 … −0.0300), 0.0100 is allowed");
    expect(whole?.basis?.decision).toEqual({ verdict: "pass", bounds: [-0.009, -0.002], p: 0.2, blame: 0.2 });
    expect(parts?.basis).toStrictEqual({
      ...whole?.basis,
      decision: { verdict: "pass", bounds: [-0.009, -0.002], p: Number.NaN, blame: Number.NaN },
    });
  });

  it("say nothing new where the whole is worse", () => {
    expect(both(worse(), worse(), config).map(({ verdict }) => verdict)).toEqual(["fail"]);
    expect(both(worse(), open(), config).map(({ verdict }) => verdict)).toEqual(["fail"]);
  });

  it("that are undecided are left to the reader where the policy says so", () => {
    const verdicts = (one: Effect, slices?: SlicesConfig) => both(fine(), one, slices).map(({ verdict }) => verdict);
    expect(verdicts(open(), config)).toEqual(["pass", "inconclusive"]);
    expect(verdicts(open())).toEqual(["pass", "inconclusive"]);
    expect(verdicts(open(), { ...config, onInconclusive: "fail" })).toEqual(["pass", "inconclusive"]);
    expect(verdicts(open(), { ...config, onInconclusive: "neutral" })).toEqual(["pass"]);
    expect(verdicts(worse(), { ...config, onInconclusive: "neutral" })).toEqual(["pass", "fail"]);
  });

  it("end the job as the whole does, by the gate's own word", () => {
    const reds = (one: Effect, onInconclusive: Gate["onInconclusive"]) =>
      both(open(), one, config, { onInconclusive }).map(({ red }) => red);
    expect(reds(open(), "fail")).toEqual([true, true]);
    expect(reds(open(), "neutral")).toEqual([false, false]);
    expect(reds(worse(), "neutral")).toEqual([false, true]);
  });
});

describe("what the policy lets stand undecided", () => {
  it("ends no job, and excuses nothing else", () => {
    const left = gateOn("accuracy", { onInconclusive: "neutral" });
    const open = finding("inconclusive", "is undecided");
    expect(neutral(open, left)).toStrictEqual({ ...open, red: false });
    expect(neutral(open, gateOn("accuracy"))).toStrictEqual({ ...open, red: true });
    for (const verdict of ["fail", "missing", "not-comparable"] as const) {
      expect(neutral(finding(verdict, "is not"), left)).toMatchObject({ verdict, red: true });
    }
  });
});
