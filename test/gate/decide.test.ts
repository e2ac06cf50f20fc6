import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { decide, isInside, type Region } from "../../src/gate/decide.ts";
import { identityEffect } from "../../src/gate/effects/identity.ts";
import { loadDistributions } from "../../src/gate/statistics/distributions.ts";
import type { Effect } from "../../src/gate/statistics/effect.ts";
import { historyEffect } from "../../src/gate/statistics/history.ts";
import { mcnemarEffect } from "../../src/gate/statistics/mcnemar.ts";
import { tangoEffect } from "../../src/gate/statistics/tango.ts";

beforeAll(loadDistributions);

/** An effect with these bounds at any alpha. */
function bounded(lower: number, upper: number, more: Partial<Effect> = {}): Effect {
  const estimate = (lower + upper) / 2;
  return {
    method: "bootstrap",
    unit: "example",
    n: [100, 100],
    values: [0.5, 0.5 + estimate],
    estimate,
    bounds: () => [lower, upper],
    p: (at, alternative) => ((alternative === "greater" ? lower > at : upper < at) ? 0.01 : 0.5),
    notes: [],
    ...more,
  };
}

describe("an interval and a region", () => {
  it.each<[string, Region, [number, number], string]>([
    ["above the margin", { above: -0.01 }, [-0.005, 0.02], "pass"],
    ["below it", { above: -0.01 }, [-0.05, -0.02], "fail"],
    ["across it", { above: -0.01 }, [-0.02, 0.02], "inconclusive"],
    ["at it from above", { above: -0.01 }, [-0.01, 0.02], "inconclusive"],
    ["at it from below", { above: -0.01 }, [-0.02, -0.01], "inconclusive"],
    ["better by more than was asked", { above: 0.01 }, [0.02, 0.03], "pass"],
    ["better by less", { above: 0.01 }, [-0.01, 0.005], "fail"],
    ["lower is better, below", { below: 0.01 }, [-0.02, 0.005], "pass"],
    ["lower is better, above", { below: 0.01 }, [0.02, 0.03], "fail"],
    ["lower is better, across", { below: 0.01 }, [0, 0.03], "inconclusive"],
    ["within both margins", { above: -0.01, below: 0.01 }, [-0.005, 0.005], "pass"],
    ["across one of them", { above: -0.01, below: 0.01 }, [-0.005, 0.015], "inconclusive"],
    ["across both of them", { above: -0.01, below: 0.01 }, [-0.02, 0.02], "inconclusive"],
    ["wholly above", { above: -0.01, below: 0.01 }, [0.02, 0.03], "fail"],
    ["wholly below", { above: -0.01, below: 0.01 }, [-0.03, -0.02], "fail"],
    ["no region at all", {}, [-1, 1], "inconclusive"],
    ["no finite bounds", { above: -0.01 }, [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY], "inconclusive"],
    ["bounds that are none", { above: -0.01 }, [Number.NaN, Number.NaN], "inconclusive"],
    ["one bound that is none", { above: -0.01 }, [0.5, Number.NaN], "inconclusive"],
    ["bounds that cross", { above: -0.01 }, [0.3, 0.1], "inconclusive"],
  ])("%s", (_what, region, [lower, upper], verdict) => {
    expect(decide(bounded(lower, upper, { estimate: 0 }), region, 0.05).verdict).toBe(verdict);
  });

  it("decides nothing by degenerate evidence, whatever its bounds", () => {
    const found = decide(bounded(0.1, 0.2, { degenerate: "nothing varies" }), { above: -0.01 }, 0.05);
    expect(found).toMatchObject({ verdict: "inconclusive", undecided: "nothing varies", p: Number.NaN });
  });

  it("decides nothing by an estimate that is no number", () => {
    expect(decide(bounded(0.1, 0.2, { estimate: Number.NaN }), { above: -0.01 }, 0.05).verdict).toBe("inconclusive");
  });

  it("gives the p of what the verdict rejects, and that of a failure beside it", () => {
    const p: Effect["p"] = (at, alternative) => (alternative === "greater" ? 0.5 - at : 0.25 + at);
    const one = { ...bounded(-0.02, 0.02), p };
    expect(decide(one, { above: 0 }, 0.05)).toMatchObject({ p: 0.5, blame: 0.25 });
    expect(decide({ ...one, bounds: () => [-0.2, -0.1] }, { above: 0 }, 0.05)).toMatchObject({ p: 0.25, blame: 0.25 });
    // Two one-sided tests: both must reject, and either side may fail.
    const wide = { ...one, bounds: () => [0, 0.4] as const };
    expect(decide(wide, { above: 0.1, below: 0.3 }, 0.05)).toMatchObject({ p: 0.55, blame: 0.2 });
  });

  it("is the same seen from the other side: swapped runs, and a metric that is better low", () => {
    const count = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(count, count, count, count, fc.double({ min: 0, max: 0.2, noNaN: true }), (a, b, c, d, margin) => {
        const found = decide(
          tangoEffect({ both: a, onlyBaseline: b, onlyCandidate: c, neither: d }),
          { above: -margin },
          0.05,
        );
        const turned = { both: d, onlyBaseline: c, onlyCandidate: b, neither: a };
        expect(decide(tangoEffect(turned), { below: margin }, 0.05).verdict).toBe(found.verdict);
      }),
    );
  });

  it("passes no less with a wider margin, and fails no more", () => {
    const count = fc.integer({ min: 0, max: 80 });
    const order = ["fail", "inconclusive", "pass"];
    fc.assert(
      fc.property(count, count, fc.double({ min: 0, max: 0.1, noNaN: true }), (lost, won, margin) => {
        const effect = tangoEffect({ both: 100, onlyBaseline: lost, onlyCandidate: won, neither: 5 });
        const [narrow, wide] = [margin, margin + 0.02].map((m) => decide(effect, { above: -m }, 0.05).verdict);
        expect(order.indexOf(wide ?? "")).toBeGreaterThanOrEqual(order.indexOf(narrow ?? ""));
      }),
    );
  });
});

describe("McNemar's test", () => {
  const better = mcnemarEffect({ both: 50, onlyBaseline: 2, onlyCandidate: 20, neither: 5 });
  const worse = mcnemarEffect({ both: 50, onlyBaseline: 20, onlyCandidate: 2, neither: 5 });
  it("says whether there is a difference", () => {
    expect(decide(better, { above: 0 }, 0.05).verdict).toBe("pass");
    expect(decide(worse, { above: 0 }, 0.05).verdict).toBe("fail");
    expect(decide(worse, { below: 0 }, 0.05).verdict).toBe("pass");
    expect(decide(better, { below: 0 }, 0.05).verdict).toBe("fail");
  });
  it("decides no margin, however clear the difference", () => {
    expect(decide(better, { above: -0.01 }, 0.05).verdict).toBe("inconclusive");
    expect(decide(worse, { above: -0.01 }, 0.05).verdict).toBe("inconclusive");
    expect(decide(better, { above: 0, below: 0 }, 0.05).verdict).toBe("inconclusive");
  });
});

describe("main's history", () => {
  const runs = [0.9, 0.91, 0.9, 0.89, 0.9, 0.92, 0.9, 0.91];
  it.each([
    ["an ordinary run", 0.9, "pass"],
    ["a better one", 0.99, "pass"],
    ["one below the prediction", 0.85, "fail"],
  ])("%s", (_what, candidate, verdict) => {
    expect(decide(historyEffect(runs, candidate, "history-t"), { above: 0 }, 0.05).verdict).toBe(verdict);
  });
  it("fails by more than the margin beyond its bounds alone", () => {
    const effect = historyEffect(runs, 0.85, "history-t");
    expect(decide(effect, { above: -0.05 }, 0.05).verdict).toBe("pass");
  });
  it("decides nothing where runs do not vary, or no width is given", () => {
    expect(decide(historyEffect([1, 1, 1, 1], 1, "history-t"), { above: 0 }, 0.05).verdict).toBe("inconclusive");
    expect(decide(historyEffect(runs, 0.9, "history-iqr"), { above: 0 }, 0.05).verdict).toBe("inconclusive");
  });
});

describe("identity", () => {
  it.each([
    ["no margin at all", 1, { above: -0 }, "pass"],
    ["a part of the baseline", 0.98, { above: 0 }, "pass"],
    ["a part of the baseline, lower", 1.02, { below: 0 }, "pass"],
    ["an improvement that was asked for", 1, { above: 0.01 }, "fail"],
    ["a relative one", 1.02, { above: 0 }, "fail"],
  ])("%s", (_what, scale, region, verdict) => {
    expect(decide(identityEffect(0.9, scale), region, 0.05).verdict).toBe(verdict);
  });
});

describe("one number", () => {
  it.each<[string, number, Region, boolean]>([
    ["at the bound, off by round-off", 0.964 - 0.01 - 1e-16, { above: 0.954 }, true],
    ["a hair beyond it", 0.954 - 1e-9, { above: 0.954 }, false],
    ["within two bounds", 1, { above: 0, below: 2 }, true],
    ["beyond one", 3, { above: 0, below: 2 }, false],
    ["of no bounds", 1, {}, false],
    ["that is none", Number.NaN, { above: 0 }, false],
  ])("%s", (_what, theta, region, inside) => {
    expect(isInside(theta, region, 1)).toBe(inside);
  });
});
