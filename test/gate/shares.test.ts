import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groups } from "../../src/gate/causes.ts";
import { attributed, type RevertedRun } from "../../src/gate/shares.ts";
import type { Cause } from "../../src/gate/verdict.ts";
import { metricsOf, verdictOf } from "../support/gate-records.ts";

describe("attributed", () => {
  const causes: Cause[] = groups.map((group) => ({ metric: "f1", group, what: [group] }));
  const run = (group: Cause["group"], f1: number): RevertedRun => ({ group, metrics: metricsOf({ f1 }) });

  it("gives each group its share, the largest first, and the environment none", () => {
    const found = attributed(causes, [verdictOf("f1", 100, 50)], [run("params", 60), run("data", 50), run("code", 90)]);
    expect(found.map(({ group, share }) => [group, share])).toEqual([
      ["code", 0.8],
      ["params", 0.2],
      ["data", 0],
      ["environment", undefined],
    ]);
    expect(found.some(({ note }) => note !== undefined)).toBe(false);
  });

  it("says of a metric that is missing, no number or cannot be run that its share is not known", () => {
    const runs: RevertedRun[] = [
      { group: "params", metrics: metricsOf({ f1: "NaN" }) },
      { group: "data", metrics: metricsOf({ other: 1 }) },
      { group: "code", failed: "the stage train failed" },
    ];
    const found = attributed(causes, [verdictOf("f1", 100, 50)], runs);
    expect(found.every(({ share }) => share === undefined)).toBe(true);
    expect(found.map(({ note }) => note)).toEqual([
      "with main's params it has no number",
      "with main's data it has no number",
      "it does not run with main's code: the stage train failed",
      undefined,
    ]);
  });

  it("says what the shares leave over", () => {
    const [first, ...rest] = attributed(
      causes,
      [verdictOf("f1", 100, 50)],
      [run("params", 70), run("data", 50), run("code", 50)],
    );
    expect(first?.note).toBe(
      "the shares add up to 40%: the rest is changes that act together, the environment, or chance",
    );
    expect(rest.some(({ note }) => note !== undefined)).toBe(false);
  });

  it("adds up where the groups do not act together, and is the same upside down and in other units", () => {
    const effect = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(effect, effect, effect, fc.constantFrom(1, -1, 0.001, 1000), (params, data, code, unit) => {
        fc.pre(params + data + code !== 0);
        const [before, after] = [0, params + data + code].map((value) => (5000 + value) * unit);
        const metric = verdictOf("f1", before ?? 0, after ?? 0);
        const reverted = (change: number) => (after ?? 0) - change * unit;
        const runs = [run("params", reverted(params)), run("data", reverted(data)), run("code", reverted(code))];
        const found = attributed(causes, [metric], runs);
        const sum = found.reduce((all, { share = 0 }) => all + share, 0);
        expect(sum).toBeCloseTo(1, 6);
        expect(found.find(({ group }) => group === "code")?.share).toBeCloseTo(code / (params + data + code), 6);
        expect(found[0]?.note).toBeUndefined();
      }),
    );
  });
});
