import { describe, expect, it } from "vitest";
import type { Direction, Gate, Margin, Tolerance } from "../../src/config/policy.ts";
import { asksNothing, directionOf, type Question, questionsOf } from "../../src/gate/questions.ts";
import { gateOn } from "../support/gate-records.ts";

const absolute: Tolerance = { kind: "absolute", amount: 0.25, text: "0.25" };
const relative: Tolerance = { kind: "relative", amount: 0.5, text: "50%" };
const all = (...of: Tolerance[]): Margin => ({ combine: "all", of });

/** What is asked of a metric whose name says nothing. */
const asked = (more: Partial<Gate>, name = "m"): unknown => questionsOf(gateOn(name, more), name);
const only = (question: Question): unknown => [{ combine: "all", of: [question] }];
const towards = (direction: Direction): Partial<Gate> => (direction === "none" ? {} : { direction });

describe("a gate's direction", () => {
  it.each([
    ["accuracy", {}, "higher"],
    ["loss", {}, "lower"],
    ["m", {}, "none"],
    ["accuracy", { direction: "lower" }, "lower"],
    ["accuracy", { direction: "target" }, "target"],
    ["loss", { source: "budget" }, "none"],
    ["model-bytes", { source: "budget" }, "none"],
    ["loss", { source: "budget", direction: "higher" }, "higher"],
  ] as const)("is the policy's, else what a metric's name says: %s %o", (name, more, expected) => {
    expect(directionOf(gateOn(name, more), name)).toBe(expected);
  });

  it("goes by the metric's name where the gate's is a glob", () => {
    expect(directionOf(gateOn("slice.*"), "slice.loss")).toBe("lower");
    expect(questionsOf(gateOn("slice.*", { maxRegression: all(absolute) }), "slice.loss")).toEqual(
      only({ kind: "regression", against: "baseline", scale: 1, below: 0.25, tolerance: absolute }),
    );
  });
});

describe("the questions of a gate", () => {
  it("are none where it asks nothing", () => {
    expect(asked({})).toEqual([]);
    expect(asked({ target: 3, direction: "target" })).toEqual([]);
  });

  it("hold `min` and `max` against nothing, 0 too", () => {
    expect(asked({ min: 0.5 })).toEqual(only({ kind: "min", against: "nothing", scale: 0, above: 0.5 }));
    expect(asked({ max: 2 })).toEqual(only({ kind: "max", against: "nothing", scale: 0, below: 2 }));
    expect(asked({ min: 0, max: 0 })).toEqual([
      { combine: "all", of: [{ kind: "min", against: "nothing", scale: 0, above: 0 }] },
      { combine: "all", of: [{ kind: "max", against: "nothing", scale: 0, below: 0 }] },
    ]);
  });

  const regions: [Direction, Tolerance, Pick<Question, "scale" | "above" | "below">][] = [
    ["higher", absolute, { scale: 1, above: -0.25 }],
    ["higher", relative, { scale: 0.5, above: 0 }],
    ["lower", absolute, { scale: 1, below: 0.25 }],
    ["lower", relative, { scale: 1.5, below: 0 }],
    ["target", absolute, { scale: 1, above: -0.25, below: 0.25 }],
    ["target", relative, { scale: 1 }],
    ["none", absolute, { scale: 1 }],
    ["none", relative, { scale: 1 }],
  ];

  it.each(regions)("allow a regression from the baseline: %s, %o", (direction, tolerance, region) => {
    const kind = direction === "target" ? "target" : "regression";
    expect(asked({ ...towards(direction), maxRegression: all(tolerance) })).toEqual(
      only({ kind, against: "baseline", tolerance, ...region }),
    );
  });

  it.each(regions)("allow a drift from the anchor: %s, %o", (direction, tolerance, region) => {
    expect(asked({ ...towards(direction), maxDrift: all(tolerance) })).toEqual(
      only({ kind: "drift", against: "anchor", tolerance, ...region }),
    );
  });

  it.each([
    ["higher", absolute, { scale: 1, above: 0.25 }],
    ["higher", relative, { scale: 1.5, above: 0 }],
    ["lower", absolute, { scale: 1, below: -0.25 }],
    ["lower", relative, { scale: 0.5, below: 0 }],
    ["target", absolute, { scale: 1 }],
    ["target", relative, { scale: 1 }],
    ["none", absolute, { scale: 1 }],
    ["none", relative, { scale: 1 }],
  ] as const)("demand an improvement on the baseline: %s, %o", (direction, improveBy, region) => {
    expect(asked({ ...towards(direction), improveBy })).toEqual(
      only({ kind: "improvement", against: "baseline", tolerance: improveBy, ...region }),
    );
  });

  it.each([
    [10, absolute, { above: 9.75, below: 10.25 }],
    [10, relative, { above: 5, below: 15 }],
    [-10, absolute, { above: -10.25, below: -9.75 }],
    [-10, relative, { above: -15, below: -5 }],
    [0, absolute, { above: -0.25, below: 0.25 }],
    [0, relative, { above: 0, below: 0 }],
  ])("hold a target of %d against nothing: %o", (target, tolerance, region) => {
    expect(asked({ direction: "target", target, maxRegression: all(tolerance) })).toEqual(
      only({ kind: "target", against: "nothing", scale: 0, tolerance, ...region }),
    );
  });

  it("leave a target alone in any other direction, and for the drift", () => {
    expect(asked({ direction: "higher", target: 10, maxRegression: all(absolute) })).toEqual(
      only({ kind: "regression", against: "baseline", scale: 1, above: -0.25, tolerance: absolute }),
    );
    expect(asked({ direction: "target", target: 10, maxDrift: all(absolute) })).toEqual(
      only({ kind: "drift", against: "anchor", scale: 1, above: -0.25, below: 0.25, tolerance: absolute }),
    );
  });

  it.each(["any", "all"] as const)("keep %s of several tolerances in one group", (combine) => {
    const margin: Margin = { combine, of: [absolute, relative] };
    const of = (kind: string, against: string): unknown => ({
      combine,
      of: [
        { kind, against, scale: 1, above: -0.25, tolerance: absolute },
        { kind, against, scale: 0.5, above: 0, tolerance: relative },
      ],
    });
    expect(asked({ maxRegression: margin }, "accuracy")).toEqual([of("regression", "baseline")]);
    expect(asked({ maxDrift: margin }, "accuracy")).toEqual([of("drift", "anchor")]);
  });

  it("come in the order of the policy's keys", () => {
    const gate = gateOn("loss", {
      maxDrift: all(absolute),
      improveBy: relative,
      maxRegression: { combine: "any", of: [absolute] },
      max: 3,
      min: 1,
    });
    expect(questionsOf(gate, "loss").map(({ combine, of }) => [combine, ...of.map(({ kind }) => kind)])).toEqual([
      ["all", "min"],
      ["all", "max"],
      ["any", "regression"],
      ["all", "improvement"],
      ["all", "drift"],
    ]);
  });
});

it.each([
  [{}, true],
  [{ direction: "target", target: 1 }, true],
  [{ min: 0 }, false],
  [{ max: 0 }, false],
  [{ maxRegression: all(absolute) }, false],
  [{ improveBy: absolute }, false],
  [{ maxDrift: all(absolute) }, false],
  [{ min: 0, max: 1, maxRegression: all(absolute), improveBy: absolute, maxDrift: all(absolute) }, false],
] as const)("a gate of %o asks nothing: %s", (more, expected) => {
  expect(asksNothing(gateOn("m", more))).toBe(expected);
});
