import { describe, expect, it } from "vitest";
import type { Tolerance } from "../../src/config/policy.ts";
import type { Answering } from "../../src/gate/answer.ts";
import type { Question } from "../../src/gate/questions.ts";
import { judgeSlices, sliceFinding } from "../../src/gate/slices.ts";
import type { SliceEffect } from "../../src/gate/statistics/bootstrap.ts";
import type { Effect } from "../../src/gate/statistics/effect.ts";
import { SliceVerdict } from "../../src/gate/verdict.ts";
import { gateOn } from "../support/gate-records.ts";

const absolute = (amount: number): Tolerance => ({ kind: "absolute", amount, text: String(amount) });
const regression = { kind: "regression", against: "baseline", scale: 1, tolerance: absolute(0.02) } as const;
const higher: Question = { ...regression, above: -0.02 };
const lower: Question = { ...regression, below: 0.02 };
const same: Question = { ...regression, kind: "target", above: -0.02, below: 0.02 };
/** At most 10% below the baseline. */
const relative: Question = { ...regression, scale: 0.9, above: 0, tolerance: { ...absolute(0.1), kind: "relative" } };
const least: Question = { kind: "min", against: "nothing", scale: 0, above: 0.8 };

function asking(question: Question, minExamples?: number, name = "accuracy"): Answering {
  return {
    gate: gateOn(name),
    question,
    // Those of the whole, which no slice may show as its own.
    numbers: { name, candidate: 0.123, other: 0.456 },
    alpha: 0.05,
    ...(minExamples === undefined ? {} : { slices: { by: ["region"], minExamples } }),
  };
}

type Bounds = readonly [lower: number, upper: number];

function effectOf(values: Effect["values"], bounds: Bounds, more: Partial<Effect> = {}): Effect {
  return {
    method: "bootstrap",
    unit: "example",
    n: [100, 100],
    values,
    estimate: values[1] - values[0],
    bounds: (alpha) => (alpha === 0.05 ? bounds : expect.fail(`asked at ${alpha}`)),
    p: () => 0.5,
    notes: [],
    ...more,
  };
}

interface Made {
  readonly by?: string;
  readonly n?: number;
  /** Those that hold for all slices at once; default the slice's own. */
  readonly bounds?: Bounds;
  readonly effect?: Partial<Effect>;
}

/** A slice that moved from 0.9 so far, with bounds as far from that as `room`. */
function moved(value: string, delta: number, room: number, made: Made = {}): SliceEffect {
  return sliceOf(value, [0.9, 0.9 + delta], [delta - room, delta + room], made);
}

function sliceOf(value: string, values: Effect["values"], own: Bounds, made: Made = {}): SliceEffect {
  const { by = "region", n = 100, bounds = own, effect = {} } = made;
  return {
    slice: { by, value, examples: Uint32Array.from({ length: n }, (_, at) => at) },
    effect: effectOf(values, own, effect),
    bounds: (alpha) => (alpha === 0.05 ? bounds : expect.fail(`asked at ${alpha}`)),
  };
}

/** The one slice's verdict, which a document can hold. */
function judgedOne(answering: Answering, slice: SliceEffect): SliceVerdict {
  const [one] = judgeSlices(answering, [slice]);
  return SliceVerdict.parse(one);
}

const valuesIn = (slices: readonly SliceVerdict[]): string[] => slices.map(({ value }) => value);

describe("a slice", () => {
  it("fails, with all that is known of it", () => {
    expect(judgedOne(asking(higher), sliceOf("south", [0.9, 0.8], [-0.13, -0.07], { n: 400 }))).toEqual({
      by: "region",
      value: "south",
      n: 400,
      baseline: 0.9,
      candidate: 0.8,
      delta: expect.closeTo(-0.1, 12),
      interval: [-0.13, -0.07],
      verdict: "fail",
      reason: "fell by 0.100 (−0.130 … −0.070), 0.020 is allowed",
    });
  });

  it.each<[string, Question, Bounds, Bounds, SliceVerdict["verdict"], string]>([
    ["its own interval passes", higher, [-0.01, 0.03], [-0.04, 0.06], "pass", ""],
    ["its own interval does not", higher, [-0.03, 0.05], [-0.04, 0.06], "inconclusive", ": undecided"],
    ["its own interval alone fails", higher, [-0.06, -0.03], [-0.08, -0.01], "inconclusive", ": undecided"],
    ["the bounds of all fail", higher, [-0.06, -0.04], [-0.07, -0.03], "fail", ""],
    ["the bounds of all end at the margin", higher, [-0.06, -0.03], [-0.07, -0.02], "inconclusive", ": undecided"],
    ["lower is better, and it passes", lower, [-0.05, 0.01], [-0.06, 0.03], "pass", ""],
    ["lower is better, and it fails", lower, [0.04, 0.06], [0.03, 0.07], "fail", ""],
    ["lower is better, and it ends at the margin", lower, [0.03, 0.06], [0.02, 0.07], "inconclusive", ": undecided"],
    ["neither is better, and it fell", same, [-0.06, -0.04], [-0.07, -0.03], "fail", ""],
    ["neither is better, and it rose", same, [0.04, 0.06], [0.03, 0.07], "fail", ""],
    ["neither is better, and it stayed", same, [-0.01, 0.01], [-0.03, 0.03], "pass", ""],
  ])("where %s", (_, question, own, bounds, verdict, end) => {
    const found = judgedOne(asking(question), sliceOf("south", [0.5, 0.5 + (own[0] + own[1]) / 2], own, { bounds }));
    expect(found).toMatchObject({ verdict, interval: bounds });
    expect(found.reason.replace(/^.* is allowed/, "")).toBe(end);
  });

  it("is undecided where its own numbers decide nothing, and says why", () => {
    const degenerate = "all differences are 0";
    expect(judgedOne(asking(higher), moved("south", -0.1, 0.03, { effect: { degenerate } }))).toEqual({
      by: "region",
      value: "south",
      n: 100,
      baseline: 0.9,
      candidate: expect.closeTo(0.8, 12),
      delta: expect.closeTo(-0.1, 12),
      verdict: "inconclusive",
      reason: "is undecided: all differences are 0",
    });
  });

  it.each([
    [1, 2, "has 1 example, and fewer than 2 are not judged"],
    [0, 2, "has 0 examples, and fewer than 2 are not judged"],
    [1234, 2000, "has 1,234 examples, and fewer than 2000 are not judged"],
  ])("of %i is not judged where %i are asked for", (n, minExamples, reason) => {
    const found = judgedOne(asking(higher, minExamples), moved("south", -0.5, 0.01, { n }));
    expect(found).toMatchObject({ n, verdict: "warn", reason, delta: expect.closeTo(-0.5, 12) });
    expect(found.interval).toBeUndefined();
  });

  it("is judged with as many examples as are asked for, and with any where none are", () => {
    expect(judgedOne(asking(higher, 30), moved("south", -0.1, 0.01, { n: 30 })).verdict).toBe("fail");
    expect(judgedOne(asking(higher), moved("south", -0.1, 0.01, { n: 0 })).verdict).toBe("fail");
  });

  it("shows no interval of what is no plain difference", () => {
    const part = judgedOne(
      asking(relative),
      sliceOf("south", [0.9, 0.72], [-0.12, -0.06], { effect: { estimate: -0.09 } }),
    );
    expect(part).toMatchObject({ verdict: "fail", reason: "fell by 20%, 10% is allowed" });
    expect(part.interval).toBeUndefined();
    const alone = judgedOne(
      asking(least),
      sliceOf("south", [Number.NaN, 0.7], [0.65, 0.75], { effect: { estimate: 0.7 } }),
    );
    expect(alone).toMatchObject({ verdict: "fail", baseline: null, candidate: 0.7, delta: null });
    expect(alone.reason).toBe("is 0.700, at least 0.800 is asked");
    expect(alone.interval).toBeUndefined();
  });

  it.each<[string, Bounds, Question, SliceVerdict["verdict"], string]>([
    ["neither end is", [-Infinity, Infinity], higher, "inconclusive", "fell by 0.100, 0.020 is allowed: undecided"],
    ["the lower one is not", [-Infinity, -0.05], higher, "fail", "fell by 0.100, 0.020 is allowed"],
    ["the upper one is not", [-0.15, Infinity], higher, "inconclusive", "fell by 0.100, 0.020 is allowed: undecided"],
  ])("shows no interval where %s finite", (_, bounds, question, verdict, reason) => {
    const found = judgedOne(asking(question), sliceOf("south", [0.9, 0.8], [-0.13, -0.07], { bounds }));
    expect(found).toMatchObject({ verdict, reason });
    expect(found.interval).toBeUndefined();
  });

  it("has null for what is no finite number", () => {
    const made = { effect: { degenerate: "no examples of a class" } };
    const of = (values: Effect["values"]) => judgedOne(asking(higher), sliceOf("south", values, [-1, 1], made));
    expect(of([0.9, Number.NaN])).toMatchObject({ baseline: 0.9, candidate: null, delta: null });
    expect(of([Number.POSITIVE_INFINITY, 0.9])).toMatchObject({ baseline: null, candidate: 0.9, delta: null });
    expect(of([-1e308, 1e308])).toMatchObject({ baseline: -1e308, candidate: 1e308, delta: null });
  });
});

describe("the order of slices", () => {
  it("is by how bad they are before all else", () => {
    const slices = judgeSlices(asking(higher, 50), [
      moved("passes", 0.001, 0.01),
      moved("few", -0.5, 0.01, { n: 49 }),
      moved("open", -0.3, 0.5),
      moved("fails", -0.1, 0.01),
    ]);
    expect(slices.map(({ value, verdict }) => [value, verdict])).toEqual([
      ["fails", "fail"],
      ["open", "inconclusive"],
      ["few", "warn"],
      ["passes", "pass"],
    ]);
  });

  it("is by what they lost, as the better side has it", () => {
    const by = (question: Question, sign: number) =>
      valuesIn(
        judgeSlices(
          asking(question),
          [0.1, 0.4, 0.2, 0.3].map((size) => moved(String(size), size * sign, 0.01)),
        ),
      );
    expect(by(higher, -1)).toEqual(["0.4", "0.3", "0.2", "0.1"]);
    expect(by(higher, 1)).toEqual(["0.1", "0.2", "0.3", "0.4"]);
    expect(by(lower, 1)).toEqual(["0.4", "0.3", "0.2", "0.1"]);
    expect(by(same, 1)).toEqual(["0.4", "0.3", "0.2", "0.1"]);
    expect(by(same, -1)).toEqual(["0.4", "0.3", "0.2", "0.1"]);
    expect(by(lower, -1)).toEqual(["0.1", "0.2", "0.3", "0.4"]);
  });

  it("has those without a difference between losses and gains", () => {
    const degenerate = { effect: { degenerate: "no examples" } };
    const slices = [0.2, Number.NaN, -0.2].map((delta) => moved(String(delta), delta, 1, degenerate));
    expect(valuesIn(judgeSlices(asking(higher), slices))).toEqual(["-0.2", "NaN", "0.2"]);
    expect(valuesIn(judgeSlices(asking(lower), slices))).toEqual(["0.2", "NaN", "-0.2"]);
  });

  it("is by name where nothing else tells them apart", () => {
    const named = [
      ["region", "south"],
      ["age", "young"],
      ["region", "north"],
      ["age", "old"],
    ] as const;
    const slices = named.map(([by, value]) => moved(value, -0.1, 0.01, { by }));
    const sorted = ["age=old", "age=young", "region=north", "region=south"];
    for (const given of [slices, [...slices].reverse()]) {
      expect(judgeSlices(asking(higher), given).map(({ by, value }) => `${by}=${value}`)).toEqual(sorted);
    }
  });

  it("ends after the worst hundred", () => {
    const slices = Array.from({ length: 102 }, (_, at) => moved(String(at), -0.1 - at / 1000, 0.01));
    const judged = judgeSlices(asking(higher), slices);
    expect(judged).toHaveLength(100);
    expect(judged.at(0)?.value).toBe("101");
    expect(judged.at(-1)?.value).toBe("2");
    expect(judgeSlices(asking(higher), slices.slice(0, 99))).toHaveLength(99);
  });
});

describe("what slices add to the whole", () => {
  const still = effectOf([0.9, 0.9], [-0.01, 0.01]);
  const rose = effectOf([0.9, 0.95], [0.04, 0.06]);
  const fell = effectOf([0.9, 0.85], [-0.06, -0.04]);
  const added = (answering: Answering, slices: readonly SliceEffect[], whole = still) =>
    sliceFinding(answering, judgeSlices(answering, slices), whole);
  const south = sliceOf("south", [0.9, 0.8], [-0.13, -0.07]);

  it("is nothing where all passed or were too few", () => {
    expect(added(asking(higher), [])).toBeUndefined();
    const slices = [moved("north", 0.1, 0.01), moved("west", -0.1, 0.01, { n: 3 })];
    expect(added(asking(higher, 10), slices)).toBeUndefined();
  });

  it("is a failure, in percentage points in the heading", () => {
    expect(added(asking(higher), [south])).toEqual({
      verdict: "fail",
      reason: "in region=south fell by 0.100 (−0.130 … −0.070), 0.020 is allowed",
      heading: "in region=south fell by 10 pp (−13.0 … −7.0), 2 pp is allowed",
      red: true,
      ofSlices: true,
    });
  });

  it("never calls it better that the whole moved, where a target is asked for", () => {
    expect(added(asking(same), [south], rose)?.reason).not.toContain("though");
    expect(added(asking(same), [south], fell)?.reason).not.toContain("though");
  });

  it("is what is undecided, in the same words in the heading", () => {
    const said = "in region=south fell by 0.100 (−0.210 … +0.010), 0.020 is allowed: undecided";
    expect(added(asking(higher), [sliceOf("south", [0.9, 0.8], [-0.21, 0.01])], rose)).toEqual({
      verdict: "inconclusive",
      reason: said,
      heading: said,
      red: true,
      ofSlices: true,
    });
  });

  it("names the worst, and counts the others that are as bad", () => {
    const answering = asking(higher, 10);
    const failed = [south, moved("north", -0.09, 0.01), moved("west", -0.08, 0.01), moved("east", -0.07, 0.01)];
    const others = [moved("few", -0.5, 0.1, { n: 2 }), moved("open", -0.5, 0.6), moved("fine", 0.1, 0.01)];
    const reason = "in region=south fell by 0.100 (−0.130 … −0.070), 0.020 is allowed";
    const heading = "in region=south fell by 10 pp (−13.0 … −7.0), 2 pp is allowed";
    const counted = (count: number) => added(answering, [...others, ...failed.slice(0, count)]);
    expect(counted(1)).toMatchObject({ reason, heading });
    for (const [count, more] of [
      [2, ", and 1 more slice"],
      [3, ", and 2 more slices"],
      [4, ", and 3 more slices"],
    ] as const) {
      expect(counted(count)).toMatchObject({ verdict: "fail", reason: reason + more, heading: heading + more });
    }
    const open = added(answering, [...others, moved("wide", -0.4, 0.6)]);
    expect(open).toMatchObject({
      verdict: "inconclusive",
      reason: expect.stringMatching(/^in region=open fell by 0\.500 .* is allowed: undecided, and 1 more slice$/),
      heading: open?.reason,
    });
  });

  it("tells of a whole that got better all the same", () => {
    const though = (question: Question, slice: SliceEffect, whole: Effect) => {
      const found = added(asking(question), [slice, moved("west", slice === south ? -0.05 : 0.05, 0.01)], whole);
      expect(found?.verdict).toBe("fail");
      const [, ended] = /, and 1 more slice(.*)$/.exec(found?.reason ?? "") ?? [];
      expect(found?.heading.endsWith(`, and 1 more slice${ended}`)).toBe(true);
      return ended;
    };
    const slower = sliceOf("south", [0.8, 0.9], [0.07, 0.13]);
    expect(though(higher, south, rose)).toBe(", though all together it rose");
    expect(though(higher, south, still)).toBe("");
    expect(though(higher, south, fell)).toBe("");
    expect(though(lower, slower, fell)).toBe(", though all together it fell");
    expect(though(lower, slower, still)).toBe("");
    expect(though(lower, slower, rose)).toBe("");
  });

  it("tells of none where the whole is no plain difference", () => {
    const part = sliceOf("south", [0.9, 0.72], [-0.12, -0.06], { effect: { estimate: -0.09 } });
    const said = "in region=south fell by 20%, 10% is allowed";
    expect(added(asking(relative), [part], rose)).toMatchObject({ verdict: "fail", reason: said, heading: said });
  });

  it("reads as it was judged where a side has no number", () => {
    const slice = { by: "region", value: "south", n: 100, delta: null, verdict: "fail", reason: "is worse" } as const;
    const heading = "in region=south is worse";
    const of = (baseline: SliceVerdict["baseline"], candidate: SliceVerdict["candidate"]) =>
      sliceFinding(asking(higher), [{ ...slice, baseline, candidate }], still);
    expect(of(null, 0.8)).toMatchObject({ heading });
    expect(of(0.9, null)).toMatchObject({ heading });
    expect(of(0.9, 0.8)).toMatchObject({ heading: "in region=south fell by 10 pp, 2 pp is allowed" });
  });

  it("cuts a long name short", () => {
    const found = added(asking(higher), [sliceOf("x".repeat(100), [0.9, 0.8], [-0.13, -0.07])]);
    expect(found?.reason).toMatch(/^in region=x{70}\.\.\. fell by /);
    expect(found?.heading).toMatch(/^in region=x{70}\.\.\. fell by 10 pp /);
  });
});
