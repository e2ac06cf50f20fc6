import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Gate } from "../../src/config/config.ts";
import { aggregate, severity } from "../../src/gate/aggregate.ts";
import { judge } from "../../src/gate/compare.ts";
import { askGates, judgeMetric } from "../../src/gate/metric.ts";
import { readSide, type Side } from "../../src/gate/side.ts";
import { type Verdict, VerdictDocument } from "../../src/gate/verdict.ts";
import type { Metric, MetricNumber } from "../../src/tracking/record.ts";
import { gateOn, judgement, type Values } from "../support/gate-records.ts";

const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 });
const word = fc.constantFrom<MetricNumber>("NaN", "Infinity", "-Infinity");
const notANumber = fc.oneof(
  word,
  fc.array(word, { maxLength: 3 }),
  fc.tuple(number, word).map((pair) => pair as MetricNumber[]),
  fc.string({ maxLength: 20 }).map((text) => ({ text })),
);
const anyValue = fc.oneof(number, fc.array(number, { minLength: 1, maxLength: 4 }), notANumber);
const absolute = fc.oneof(fc.double({ noNaN: true, min: 0, max: 10 }), fc.constant("1pp"));
const tolerance = fc.oneof(absolute, fc.constantFrom("2%", "0%", "100%"));
const names = ["accuracy", "loss", "kernel.foo", "a.b.recall"];
const anyGate = fc
  .record(
    {
      metric: fc.constantFrom(...names, "*", "**", "a.*.recall", "nobody", "x.*"),
      direction: fc.constantFrom("higher" as const, "lower" as const),
      min: number,
      max: number,
      regression: tolerance,
      informational: fc.boolean(),
      onMissing: fc.constantFrom("fail" as const, "warn" as const),
      onNan: fc.constantFrom("fail" as const, "warn" as const),
      onMissingBaseline: fc.constantFrom("fail" as const, "neutral" as const),
    },
    { requiredKeys: ["metric"] },
  )
  .map(({ metric, ...more }) => gateOn(metric, more));
const anyValues: fc.Arbitrary<Values> = fc.dictionary(fc.constantFrom(...names), anyValue);
const asks = (gate: Gate) => gate.min !== undefined || gate.max !== undefined || gate.maxRegression !== undefined;
const hard = anyGate.map((gate) => ({ ...gate, informational: false })).filter(asks);

describe("never fails open", () => {
  it("a candidate that is no number passes no gate, whatever the gate and the baseline", () => {
    fc.assert(
      fc.property(
        hard,
        fc.option(notANumber),
        fc.option(anyValue),
        fc.boolean(),
        fc.boolean(),
        (gate, candidate, baseline, firstRun, onMain) => {
          const input = judgement(
            [{ ...gate, metric: "accuracy" }],
            candidate === null ? {} : { accuracy: candidate },
            baseline === null ? null : { accuracy: baseline },
            { firstRun, onMain },
          );
          const { verdict, metrics, job_fails } = judge(input);
          expect(["fail", "missing", "warn"]).toContain(verdict);
          expect(metrics[0]).toMatchObject({ name: "accuracy", gated: true, verdict });
          // Green only where the policy itself says `warn`.
          expect(job_fails).toBe(verdict !== "warn");
          if (verdict === "warn") expect(candidate === null ? gate.onMissing : gate.onNan).toBe("warn");
        },
      ),
      { numRuns: 500 },
    );
  });

  it("a baseline that is no number passes no regression gate", () => {
    fc.assert(
      fc.property(
        hard,
        tolerance,
        number,
        fc.option(notANumber),
        fc.boolean(),
        (gate, regression, candidate, baseline, none) => {
          const withRegression = gateOn("accuracy", {
            regression,
            onNan: gate.onNan,
            onMissingBaseline: gate.onMissingBaseline,
          });
          const before: Values = baseline === null ? {} : { accuracy: baseline };
          const { verdict } = judge(judgement([withRegression], { accuracy: candidate }, none ? null : before));
          expect(["missing", "no-baseline", "not-comparable", "warn"]).toContain(verdict);
        },
      ),
    );
  });

  it("values that no schema would let in pass no gate either", () => {
    const foreign = fc.constantFrom<unknown>(
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      null,
      "0.99",
      "",
      true,
      {},
      [],
      1n,
      undefined,
    );
    fc.assert(
      fc.property(hard, foreign, fc.boolean(), (gate, value, sampled) => {
        const metric = { file: "f", ...(sampled ? { samples: [value] } : { value }) } as unknown as Metric;
        const good = readSide({ file: "f", value: 1 });
        const situation = { hasBaseline: true, firstRun: false, onMain: false };
        const verdict = (candidate: Side, baseline: Side): Verdict =>
          judgeMetric(askGates("accuracy", [gate], candidate, baseline, situation)).row.verdict;
        expect(verdict(readSide(metric), good)).not.toBe("pass");
        if (gate.maxRegression !== undefined) expect(verdict(good, readSide(metric))).not.toBe("pass");
      }),
      { numRuns: 500 },
    );
  });

  it("any policy and any two records give a valid document whose verdict is the worst of what it counts", () => {
    fc.assert(
      fc.property(
        fc.array(anyGate, { maxLength: 5 }),
        anyValues,
        fc.option(anyValues),
        fc.boolean(),
        fc.boolean(),
        (gates, now, before, firstRun, onMain) => {
          const document = judge(judgement(gates, now, before, { firstRun, onMain }));
          expect(VerdictDocument.parse(document)).toEqual(document);
          const counted = document.metrics.filter((row) => row.gated).map((row) => row.verdict);
          const worst = aggregate(counted);
          expect(severity.indexOf(document.verdict)).toBeLessThanOrEqual(severity.indexOf(worst));
          if (document.verdict === "pass") {
            expect(counted.length).toBeGreaterThan(0);
            expect(document.job_fails).toBe(false);
          }
          if (worst !== "pass" && worst !== "untouched") expect(document.verdict).toBe(worst);
          expect(document.summary.length).toBeGreaterThan(0);
          // Every name that a hard gate asks for has a row.
          for (const gate of gates.filter((one) => !one.informational && !/[*]/.test(one.metric))) {
            expect(document.metrics.some((row) => row.name === gate.metric && row.gated)).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

const finite = fc.double({ noNaN: true, min: -1e6, max: 1e6 });
const verdictOf = (gate: Gate, candidate: number, baseline: number): Verdict | undefined =>
  judge(judgement([gate], { x: candidate }, { x: baseline })).metrics[0]?.verdict;

describe("point comparison", () => {
  it("is symmetric in direction", () => {
    fc.assert(
      fc.property(finite, finite, absolute, (candidate, baseline, regression) => {
        const up = verdictOf(gateOn("x", { direction: "higher", regression }), candidate, baseline);
        expect(verdictOf(gateOn("x", { direction: "lower", regression }), -candidate, -baseline)).toBe(up);
      }),
    );
  });

  it("does not depend on the unit: all times a power of two is the same", () => {
    // Doubling is exact but for the smallest numbers of all, which have no digits left to give.
    const exact = (value: number): boolean => value === 0 || Math.abs(value) > 1e-290;
    fc.assert(
      fc.property(
        finite.filter(exact),
        finite.filter(exact),
        fc.double({ noNaN: true, min: 0, max: 10 }).filter(exact),
        fc.integer({ min: -20, max: 20 }),
        (candidate, baseline, amount, power) => {
          const scale = 2 ** power;
          const here = verdictOf(gateOn("x", { direction: "lower", regression: amount }), candidate, baseline);
          expect(
            verdictOf(
              gateOn("x", { direction: "lower", regression: amount * scale }),
              candidate * scale,
              baseline * scale,
            ),
          ).toBe(here);
        },
      ),
    );
  });

  it("never fails an improvement", () => {
    fc.assert(
      fc.property(finite, fc.double({ noNaN: true, min: 0, max: 1e6 }), tolerance, (baseline, gain, regression) => {
        // A part of what is not above 0 says nothing.
        fc.pre(baseline > 0 || typeof regression === "number" || regression === "1pp");
        expect(verdictOf(gateOn("x", { direction: "higher", regression }), baseline + gain, baseline)).toBe("pass");
        expect(verdictOf(gateOn("x", { direction: "lower", regression }), baseline - gain, baseline)).toBe("pass");
      }),
    );
  });

  it("passes at the bound and fails beyond it", () => {
    const decimal = fc.integer({ min: 0, max: 10_000 }).map((units) => units / 10_000);
    fc.assert(
      fc.property(decimal, fc.integer({ min: 1, max: 1000 }), (baseline, units) => {
        const amount = units / 10_000;
        const gate = gateOn("x", { direction: "higher", regression: amount });
        expect(verdictOf(gate, baseline - amount, baseline)).toBe("pass");
        // The same value by way of decimals, as a metrics file writes it.
        expect(verdictOf(gate, Number((baseline - amount).toFixed(4)), baseline)).toBe("pass");
        expect(verdictOf(gate, baseline - amount - 1e-9, baseline)).toBe("fail");
      }),
    );
  });

  it("does not depend on the order of gates, metrics or samples", () => {
    fc.assert(
      fc.property(fc.array(anyGate, { maxLength: 5 }), anyValues, anyValues, (gates, now, before) => {
        const turned = (values: Values): Values => Object.fromEntries(Object.entries(values).reverse());
        const { candidate: _a, ...one } = judge(judgement(gates, now, before));
        const { candidate: _b, ...other } = judge(judgement([...gates].reverse(), turned(now), turned(before)));
        expect(other).toEqual(one);
      }),
      { numRuns: 300 },
    );
  });
});

describe("aggregate", () => {
  it("is the worst, in any order, and does not count twice", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...severity), { minLength: 1 }), (verdicts) => {
        const worst = aggregate(verdicts);
        expect(verdicts).toContain(worst);
        expect(verdicts.every((one) => severity.indexOf(one) >= severity.indexOf(worst))).toBe(true);
        expect(aggregate([...verdicts].reverse())).toBe(worst);
        expect(aggregate([worst, ...verdicts])).toBe(worst);
      }),
    );
  });
  it("of nothing is untouched", () => {
    expect(aggregate([])).toBe("untouched");
  });
  it("knows every verdict", () => {
    expect([...severity].sort()).toEqual([...VerdictDocument.shape.verdict.options].sort());
  });
});
