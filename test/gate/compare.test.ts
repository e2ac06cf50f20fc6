import { describe, expect, it } from "vitest";
import { type Condition, checkConclusion, type JudgeInput, jobFails, judge } from "../../src/gate/compare.ts";
import { type MetricVerdict, type Verdict, VerdictDocument } from "../../src/gate/verdict.ts";
import { gateOn, judgement, type Values } from "../support/gate-records.ts";

function only(input: JudgeInput): MetricVerdict {
  const [row, ...others] = judge(input).metrics;
  if (row === undefined || others.length > 0) throw new Error("expected one metric");
  return row;
}

describe("one gate", () => {
  const higher = gateOn("accuracy", { direction: "higher", regression: 0.01 });
  it.each<[string, Parameters<typeof judgement>, Verdict, string, string]>([
    [
      "a regression",
      [[higher], { accuracy: 0.945 }, { accuracy: 0.964 }],
      "fail",
      "fell by 0.019, 0.010 is allowed",
      "accuracy fell by 1.9 pp, 1.0 pp is allowed",
    ],
    [
      "a regression at the bound",
      [[higher], { accuracy: 0.954 }, { accuracy: 0.964 }],
      "pass",
      "fell by 0.010, 0.010 is allowed",
      "the one gate passed",
    ],
    [
      "a regression a hair beyond it",
      [[higher], { accuracy: 0.9539999 }, { accuracy: 0.964 }],
      "fail",
      "fell by 0.0100001, 0.0100000 is allowed",
      "accuracy fell by 1.00001 pp, 1.00000 pp is allowed",
    ],
    [
      "an improvement",
      [[higher], { accuracy: 0.97 }, { accuracy: 0.964 }],
      "pass",
      "rose by 0.0060",
      "the one gate passed",
    ],
    ["no change", [[higher], { accuracy: 0.964 }, { accuracy: 0.964 }], "pass", "is unchanged", "the one gate passed"],
    [
      "percentage points",
      [[gateOn("f1", { regression: "1pp" })], { f1: 0.5 }, { f1: 0.52 }],
      "fail",
      "fell by 0.020, 0.010 is allowed",
      "f1 fell by 2 pp, 1 pp is allowed",
    ],
    [
      "a part of the baseline",
      [[gateOn("loss", { regression: "2%" })], { loss: 10.5 }, { loss: 10 }],
      "fail",
      "rose by 5%, 2% is allowed",
      "loss rose by 5%, 2% is allowed",
    ],
    [
      "a part of a negative baseline",
      [[gateOn("r2", { regression: "10%" })], { r2: -2.1 }, { r2: -2 }],
      "not-comparable",
      "cannot be compared: the baseline is -2, and 10% of what is below 0 says nothing",
      "r2 cannot be compared: the baseline is -2, and 10% of what is below 0 says nothing",
    ],
    [
      "a part of a baseline of 0",
      [[gateOn("loss", { regression: "2%" })], { loss: 1 }, { loss: 0 }],
      "not-comparable",
      "cannot be compared: the baseline is 0, and 2% of it is nothing",
      "loss cannot be compared: the baseline is 0, and 2% of it is nothing",
    ],
    [
      "no tolerance at all",
      [[gateOn("loss", { regression: 0 })], { loss: 1.5 }, { loss: 1 }],
      "fail",
      "rose by 0.50, 0.00 is allowed",
      "loss rose by 0.50, 0.00 is allowed",
    ],
    [
      "a floor that holds",
      [[gateOn("accuracy", { min: 0.9 })], { accuracy: 0.9 }, null],
      "pass",
      "is 0.900, at least 0.900 is asked",
      "the one gate passed",
    ],
    [
      "a floor that does not",
      [[gateOn("accuracy", { min: 0.9 })], { accuracy: 0.845 }, null],
      "fail",
      "is 0.845, at least 0.900 is asked",
      "accuracy is 0.845, at least 0.900 is asked",
    ],
    [
      "a ceiling",
      [[gateOn("model.bytes", { max: 2_000_000 })], { "model.bytes": 2_415_000 }, null],
      "fail",
      "is 2,415,000, at most 2,000,000 is asked",
      "model.bytes is 2,415,000, at most 2,000,000 is asked",
    ],
    [
      "a missing metric",
      [[higher], {}, { accuracy: 0.9 }],
      "missing",
      "is not among this run's metrics",
      "accuracy is not among this run's metrics",
    ],
    [
      "a missing metric that may be",
      [[{ ...higher, onMissing: "warn" }], {}, { accuracy: 0.9 }],
      "warn",
      "is not among this run's metrics",
      "accuracy is not among this run's metrics",
    ],
    [
      "a glob that matches nothing",
      [[gateOn("slice.*.f1", { min: 0 })], {}, {}],
      "missing",
      "is not among this run's metrics",
      "slice.*.f1 is not among this run's metrics",
    ],
    [
      "NaN",
      [[higher], { accuracy: "NaN" }, { accuracy: 0.9 }],
      "fail",
      "is NaN, a finite number is asked",
      "accuracy is NaN, a finite number is asked",
    ],
    [
      "infinite",
      [[gateOn("loss", { max: 1 })], { loss: "-Infinity" }, null],
      "fail",
      "is -Infinity, a finite number is asked",
      "loss is -Infinity, a finite number is asked",
    ],
    [
      "text",
      [[higher], { accuracy: { text: "0.99" } }, { accuracy: 0.9 }],
      "fail",
      'is "0.99", a finite number is asked',
      'accuracy is "0.99", a finite number is asked',
    ],
    [
      "NaN that may be",
      [[{ ...higher, onNan: "warn" }], { accuracy: "NaN" }, { accuracy: 0.9 }],
      "warn",
      "is NaN, a finite number is asked",
      "accuracy is NaN, a finite number is asked",
    ],
    [
      "a sample that is none",
      [[higher], { accuracy: [0.9, "NaN"] }, { accuracy: 0.9 }],
      "fail",
      "is NaN in one of its samples, a finite number is asked",
      "accuracy is NaN in one of its samples, a finite number is asked",
    ],
    [
      "no samples",
      [[higher], { accuracy: [] }, { accuracy: 0.9 }],
      "fail",
      "is a list without samples, a finite number is asked",
      "accuracy is a list without samples, a finite number is asked",
    ],
    [
      "a baseline that is NaN",
      [[higher], { accuracy: 0.9 }, { accuracy: "NaN" }],
      "not-comparable",
      "cannot be compared: the baseline is NaN",
      "accuracy cannot be compared: the baseline is NaN",
    ],
    [
      "a baseline that lacks it",
      [[higher], { accuracy: 0.9 }, {}],
      "missing",
      "has no baseline: the baseline's run lacks it",
      "accuracy has no baseline: the baseline's run lacks it",
    ],
    [
      "a baseline that may lack it",
      [[{ ...higher, onMissingBaseline: "neutral" }], { accuracy: 0.9 }, {}],
      "no-baseline",
      "has no baseline: the baseline's run lacks it",
      "nothing to compare with: the baseline lacks what the gates ask for",
    ],
    [
      "a baseline that was lost",
      [[higher], { accuracy: 0.9 }, null, { baselineReason: "it was lost" }],
      "missing",
      "has no baseline: none was found",
      "accuracy has no baseline: none was found",
    ],
    [
      "a first run",
      [[higher], { accuracy: 0.9 }, null, { firstRun: true }],
      "no-baseline",
      "has nothing to be compared with: this is the first run",
      "first run: nothing to compare with",
    ],
    [
      "no direction",
      [[gateOn("kernel.foo", { regression: 1 })], { "kernel.foo": 1 }, { "kernel.foo": 1 }],
      "not-comparable",
      "has no direction: nothing says whether higher is better",
      "kernel.foo has no direction: nothing says whether higher is better",
    ],
    [
      "a difference beyond numbers",
      [[gateOn("loss", { regression: 1 })], { loss: 1.7e308 }, { loss: -1.7e308 }],
      "not-comparable",
      "differs from the baseline by more than a number can hold",
      "loss differs from the baseline by more than a number can hold",
    ],
    [
      "a floor that fails on a first run",
      [[gateOn("accuracy", { min: 0.9, regression: 0.01 })], { accuracy: 0.5 }, null, { firstRun: true }],
      "fail",
      "is 0.500, at least 0.900 is asked",
      "accuracy is 0.500, at least 0.900 is asked",
    ],
  ])("%s", (_what, args, verdict, reason, summary) => {
    const document = judge(judgement(...args));
    expect(VerdictDocument.parse(document)).toEqual(document);
    expect(document.metrics).toHaveLength(1);
    expect(document.metrics[0]).toMatchObject({ verdict, reason, gated: true });
    expect(document).toMatchObject({ verdict, summary });
  });

  it("suggests the metric that a misspelt name may mean, and none for one that the run lost", () => {
    const misspelt = judge(judgement([gateOn("acuracy", { min: 0.9 })], { accuracy: 0.95 }, { accuracy: 0.95 }));
    expect(misspelt.summary).toBe("acuracy is not among this run's metrics (did you mean accuracy?)");
    const lost = judge(judgement([gateOn("recall.8", { min: 0.9 })], { "recall.9": 0.95 }, { "recall.8": 0.95 }));
    expect(lost.summary).toBe("recall.8 is not among this run's metrics");
  });

  it("keeps the numbers, the direction and the evidence", () => {
    expect(
      only(judgement([gateOn("accuracy", { regression: 0.01, min: 0.9 })], { accuracy: 0.75 }, { accuracy: 0.5 })),
    ).toEqual({
      name: "accuracy",
      baseline: 0.5,
      candidate: 0.75,
      delta: 0.25,
      relative: 0.5,
      direction: "higher",
      direction_inferred: true,
      verdict: "fail",
      reason: "is 0.750, at least 0.900 is asked",
      gate: "at least 0.9; no worse than −0.01",
      gated: true,
      evidence: { method: "point", estimate: 0.25 },
    });
  });

  it("compares samples by their means", () => {
    const row = only(judgement([gateOn("loss", { regression: "2%" })], { loss: [1, 2, 3] }, { loss: 2 }));
    expect(row).toMatchObject({ candidate: 2, delta: 0, verdict: "pass", gate: "no worse than +2%" });
    expect(row.evidence).toEqual({ method: "mean", estimate: 0, n: [1, 3] });
  });

  it("has no relative change where the baseline is 0", () => {
    expect(only(judgement([gateOn("loss", { max: 3 })], { loss: 2 }, { loss: 0 }))).toMatchObject({
      delta: 2,
      relative: null,
    });
  });

  it("shows a metric that is not gated, and says so", () => {
    expect(only(judgement([], { rows: "NaN" }, { rows: 1 }))).toMatchObject({
      baseline: 1,
      candidate: "NaN",
      delta: null,
      direction: "none",
      direction_inferred: false,
      verdict: "warn",
      reason: "is shown, and not gated",
      gate: "",
      gated: false,
    });
  });
});

describe("the first run", () => {
  const gates = [gateOn("accuracy", { regression: 0.01 })];
  const neutral = gates.map((gate) => ({ ...gate, onMissingBaseline: "neutral" as const }));
  it.each([
    ["of a pull request: red, and nothing is registered", gates, false, true, false, "failure"],
    ["of a pull request that may come first", neutral, false, false, false, "neutral"],
    ["of main: it is the first baseline", gates, true, false, true, "neutral"],
  ])("%s", (_what, list, onMain, fails, registrable, conclusion) => {
    const document = judge(judgement(list, { accuracy: 1 }, null, { firstRun: true, onMain }));
    expect(document).toMatchObject({ verdict: "no-baseline", job_fails: fails, registrable });
    expect(jobFails(document)).toBe(fails);
    expect(checkConclusion(document)).toBe(conclusion);
  });

  it("is not claimed where a baseline is there", () => {
    const input = judgement(gates, { accuracy: 1 }, {}, { firstRun: true });
    expect(judge(input).verdict).toBe("missing");
  });
});

describe("nothing gated", () => {
  it("says that there is no policy", () => {
    const policy = { from: "defaults", digest: `sha256:${"0".repeat(64)}`, changedByCandidate: true, exists: false };
    const document = judge(judgement([], { accuracy: 0.1 }, { accuracy: 0.9 }, { policy }));
    expect(document).toMatchObject({
      verdict: "warn",
      summary: "no modelgate.yaml on the base side: nothing is gated",
      registrable: true,
      job_fails: false,
      policy: { changed_by_candidate: true },
    });
  });
  it("says that the policy gates nothing", () => {
    expect(judge(judgement([], {}, null)).summary).toBe(
      "no gates for m in modelgate.yaml at bbbbbbb: nothing is gated",
    );
  });
  it("says that all gates are informational, and shows what they found", () => {
    const document = judge(judgement([gateOn("accuracy", { min: 0.9, informational: true })], { accuracy: 0.1 }, null));
    expect(document).toMatchObject({
      verdict: "warn",
      summary: "all gates are informational: nothing is gated",
      job_fails: false,
    });
    expect(document.metrics[0]).toMatchObject({ verdict: "warn", gated: false, gate: "informational: at least 0.9" });
  });
});

describe("many gates", () => {
  it("takes the worst, counts the rest, and puts regressions first", () => {
    const gates = [
      gateOn("accuracy", { regression: 0.01 }),
      gateOn("loss", { regression: 0.1 }),
      gateOn("per_class.*.recall", { regression: 0.05 }),
      gateOn("rows", { min: 100, informational: true }),
    ];
    const before: Values = {
      accuracy: 0.9,
      loss: 1,
      "per_class.0.recall": 0.9,
      "per_class.1.recall": 0.9,
      rows: 500,
      seed: 1,
    };
    const now: Values = { ...before, accuracy: 0.8, "per_class.1.recall": 0.5, rows: 50, extra: 2 };
    const document = judge(judgement(gates, now, before));
    expect(document.metrics.map((row) => [row.name, row.verdict, row.gated])).toEqual([
      ["accuracy", "fail", true],
      ["per_class.1.recall", "fail", true],
      ["loss", "pass", true],
      ["per_class.0.recall", "pass", true],
      ["rows", "warn", false],
      ["extra", "warn", false],
      ["seed", "warn", false],
    ]);
    expect(document.summary).toBe("accuracy fell by 10 pp, 1 pp is allowed, and 1 more");
    expect(document).toMatchObject({ verdict: "fail", registrable: false, job_fails: true });
  });

  it("passes when all pass", () => {
    const gates = [
      gateOn("accuracy", { min: 0.5 }),
      gateOn("accuracy", { regression: 0.1 }),
      gateOn("loss", { max: 2 }),
    ];
    const document = judge(judgement(gates, { accuracy: 0.9, loss: 1 }, { accuracy: 0.9 }));
    expect(document).toMatchObject({
      verdict: "pass",
      summary: "all 3 gates passed",
      registrable: true,
      job_fails: false,
    });
    expect(document.metrics[0]).toMatchObject({ name: "accuracy", gate: "at least 0.5; no worse than −0.1" });
  });

  it("warns when only an informational gate objects", () => {
    const gates = [gateOn("accuracy", { min: 0.5 }), gateOn("loss", { max: 2, informational: true })];
    const document = judge(judgement(gates, { accuracy: 0.9, loss: 3 }, null));
    expect(document).toMatchObject({
      verdict: "warn",
      summary: "loss is 3, at most 2 is asked",
      registrable: true,
      job_fails: false,
    });
  });

  it("judges each of two gates on one metric by its own direction", () => {
    const gates = [
      gateOn("bias", { direction: "higher", regression: 0.1 }),
      gateOn("bias", { direction: "lower", regression: 0.1 }),
    ];
    expect(only(judgement(gates, { bias: 1.05 }, { bias: 1 }))).toMatchObject({ verdict: "pass", direction: "none" });
    expect(only(judgement(gates, { bias: 1.5 }, { bias: 1 }))).toMatchObject({
      verdict: "fail",
      reason: "rose by 0.50, 0.10 is allowed",
    });
    expect(only(judgement(gates, { bias: 0.5 }, { bias: 1 }))).toMatchObject({
      verdict: "fail",
      reason: "fell by 0.50, 0.10 is allowed",
    });
  });

  it("cannot be shaken off by dropping one of a glob's metrics, or by naming a metric like the glob", () => {
    const gates = [gateOn("per_class.*.recall", { min: 0.5 })];
    const before: Values = { "per_class.0.recall": 0.9, "per_class.1.recall": 0.9 };
    const dropped = judge(judgement(gates, { "per_class.0.recall": 0.9 }, before));
    expect(dropped.metrics[0]).toMatchObject({
      name: "per_class.1.recall",
      verdict: "missing",
      reason: "is not among this run's metrics, and per_class.*.recall asks for it",
    });
    const shadowed = judge(judgement(gates, { "per_class.*.recall": 1, "per_class.0.recall": 0.1 }, null));
    expect(shadowed.verdict).toBe("fail");
  });

  it.each([
    ["*", ["a", "b/c"]],
    ["**", ["a", "b/c", "d.e", "d.e.f"]],
    ["d.*", ["d.e"]],
    ["d.**", ["d.e", "d.e.f"]],
    ["**.f", ["d.e.f"]],
    ["{a,d.e}", ["a", "d.e"]],
    ["b/*", ["b/c"]],
  ])("matches %s", (metric, names) => {
    const document = judge(judgement([gateOn(metric, { max: 9 })], { a: 1, "b/c": 1, "d.e": 1, "d.e.f": 1 }, null));
    expect(document.metrics.filter((row) => row.gated).map((row) => row.name)).toEqual(names);
  });

  it("survives metrics named after what objects have", () => {
    const values: Values = JSON.parse('{"__proto__": 1, "constructor": 2, "toString": 3}');
    const document = judge(judgement([gateOn("constructor", { max: 1 }), gateOn("valueOf", { max: 1 })], values, null));
    expect(document.metrics.map((row) => [row.name, row.verdict])).toEqual([
      ["constructor", "fail"],
      ["valueOf", "missing"],
      ["__proto__", "warn"],
      ["toString", "warn"],
    ]);
  });
});

describe("conditions", () => {
  it.each<[Verdict, boolean]>([
    ["fail", true],
    ["not-comparable", true],
    ["inconclusive", true],
    ["missing", true],
    ["warn", false],
    ["pass", false],
  ])("fold %s into the verdict", (verdict, red) => {
    const conditions = [{ name: "lock", verdict, reason: "dvc.lock is not the one this run made" }];
    const document = judge(judgement([gateOn("loss", { max: 1 })], { loss: 0 }, null, { conditions }));
    expect(document).toMatchObject({ verdict, job_fails: red, conditions });
    expect(document.summary).toBe(verdict === "pass" ? "the one gate passed" : "dvc.lock is not the one this run made");
  });

  it("lead the heading, but for those of form: there the numbers are what they are", () => {
    const lock = { name: "lock", verdict: "fail" as const, reason: "the lock is old" };
    const headingWith = (condition: Condition) =>
      judge(judgement([gateOn("loss", { max: 1 })], { loss: 2 }, null, { conditions: [condition] })).summary;
    expect(headingWith(lock)).toBe("the lock is old, and 1 more");
    expect(headingWith({ ...lock, isFormal: true })).toBe("loss is 2, at most 1 is asked, and 1 more");
  });
});

it("judges 10,000 metrics under two globs and a thousand gates of their own", () => {
  const values: Values = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, index) => [`slice.${index}.recall`, 0.9]),
  );
  const gates = [
    gateOn("slice.*.recall", { regression: 0.01 }),
    gateOn("**.recall", { min: 0.5 }),
    ...Array.from({ length: 1000 }, (_, index) => gateOn(`slice.${index}.recall`, { min: 0.1 })),
  ];
  const input = judgement(gates, values, values);
  const document = judge(input);
  expect(document.metrics).toHaveLength(10_000);
  expect(document.verdict).toBe("pass");
});
