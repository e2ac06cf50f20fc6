import { describe, expect, it } from "vitest";
import type { Gate, Judging, Tolerance } from "../../src/config/policy.ts";
import { checkConclusion, type JudgeInput, judge } from "../../src/gate/compare.ts";
import type { Evidence } from "../../src/gate/evidence.ts";
import { type MetricVerdict, VerdictDocument } from "../../src/gate/verdict.ts";
import type { RunRecord } from "../../src/tracking/record.ts";
import { gateOn, judgement, recordOf, type Values } from "../support/gate-records.ts";
import { accuracyOf, judgeAll, judgedBy, outcomes, pairedOf, predictions } from "../support/judged-pairs.ts";

type Written = Parameters<typeof pairedOf>[0];

/** Judges accuracies of these predictions by these gates. */
async function judged(
  gates: readonly Gate[],
  written: Written,
  evidence: Evidence = {},
  judging: Partial<Judging> = {},
): Promise<VerdictDocument> {
  const values = (side: "baseline" | "candidate"): Values => ({ accuracy: accuracyOf(written.label, written[side]) });
  const input = judgement(gates, values("candidate"), values("baseline"), {
    evidence: { predictions: pairedOf(written), ...evidence },
  });
  const document = await judgeAll(judgedBy(input, { predictions, ...judging }));
  expect(VerdictDocument.parse(document)).toEqual(document);
  return document;
}

function rowIn({ metrics }: VerdictDocument, name: string): MetricVerdict {
  return metrics.find((row) => row.name === name) ?? expect.fail(`no row ${name}`);
}

const tolerance = (amount: number): Tolerance => ({ kind: "absolute", amount, text: String(amount) });
const close = outcomes(900, 20, 12, 68);

describe("an interval that does not decide", () => {
  it("says what it found, and how many more examples would settle it", async () => {
    const document = await judged([gateOn("accuracy", { regression: 0.01 })], close);
    expect(document).toMatchObject({ verdict: "inconclusive", registrable: false, job_fails: true });
    const { evidence, reason } = rowIn(document, "accuracy");
    expect(reason).toMatch(
      /^fell by 0\.0080 \(−0\.01\d\d … \+0\.00\d\d\), 0\.0100 is allowed: undecided, and [\d,]+ more examples would settle it$/,
    );
    expect(document.summary).toMatch(
      /^accuracy fell by 0\.80 pp \(−1\.\d\d … \+0\.\d\d\), 1\.00 pp is allowed: undecided, and /,
    );
    expect(evidence).toMatchObject({ method: "tango", alpha: 0.05, unit: "example", n: [1000, 1000] });
    expect(evidence.needed).toBeGreaterThan(1000);
  });

  it("is left alone where the policy says so: green, and registrable", async () => {
    const gate = gateOn("accuracy", { regression: 0.01, onInconclusive: "neutral" });
    const document = await judged([gate], close);
    expect(document).toMatchObject({ verdict: "inconclusive", registrable: true, job_fails: false });
    expect(rowIn(document, "accuracy").job_fails).toBe(false);
    expect(checkConclusion(document)).toBe("neutral");
    const strict = await judged([gate, gateOn("accuracy", { regression: 0.009 })], close);
    expect(strict).toMatchObject({ verdict: "inconclusive", registrable: false, job_fails: true });
    const missing = await judged([gate, gateOn("loss", { max: 1 })], close);
    expect(missing).toMatchObject({ verdict: "missing", registrable: false, job_fails: true });
  });

  it("does not refute `any`, and is not overruled by another margin's failure", async () => {
    const of = (...amounts: number[]) =>
      gateOn("accuracy", { maxRegression: { combine: "any", of: amounts.map(tolerance) } });
    const worse = outcomes(900, 45, 12, 43);
    expect((await judged([of(0.001)], worse)).verdict).toBe("fail");
    expect((await judged([of(0.03)], worse)).verdict).toBe("inconclusive");
    expect((await judged([of(0.001, 0.03)], worse)).verdict).toBe("inconclusive");
    expect((await judged([of(0.001, 0.03, 0.2)], worse)).verdict).toBe("pass");
    const all = gateOn("accuracy", { maxRegression: { combine: "all", of: [0.001, 0.2].map(tolerance) } });
    expect((await judged([all], worse)).verdict).toBe("fail");
  });
});

describe("a pull request's pushes", () => {
  it("spend one alpha between them", async () => {
    const gate = gateOn("accuracy", { regression: 0.01 });
    const looks = await Promise.all([1, 2, 10].map((look) => judged([gate], close, { look })));
    const rows = looks.map((document) => rowIn(document, "accuracy").evidence);
    expect(rows.map(({ look }) => look)).toEqual([1, 2, 10]);
    const [first = 0, second = 0, tenth = 0] = rows.map(({ alpha }) => alpha);
    expect(first + second + tenth).toBeLessThan(0.05);
    expect(first).toBeGreaterThan(second);
    const widths = rows.map(({ interval: [low, high] = [0, 0] }) => high - low);
    expect(widths[0]).toBeLessThan(widths[1] ?? 0);
    expect(widths[1]).toBeLessThan(widths[2] ?? 0);
  });
});

describe("many gates", () => {
  const samples = (shift: number) => [0.9, 0.905, 0.91, 0.895, 0.9].map((value) => value + shift);
  const names = ["a", "b", "c", "d", "e"];
  const shifts: Readonly<Record<string, number>> = { a: -0.0125, b: 0.001, c: 0.002, d: 0.001, e: -0.09 };
  const document = (informational: boolean) =>
    judgeAll(
      judgement(
        names.map((name) =>
          gateOn(name, { direction: "higher", estimand: "recipe", regression: 0.005, informational }),
        ),
        Object.fromEntries(names.map((name) => [name, samples(shifts[name] ?? 0)])),
        Object.fromEntries(names.map((name) => [name, samples(0)])),
      ),
    );

  it("each fail by themselves; how sure that is goes by how many there are (Holm)", async () => {
    const found = await document(false);
    const [a, b, e] = ["a", "b", "e"].map((name) => rowIn(found, name));
    expect(a).toMatchObject({ verdict: "fail", evidence: { adjusted: { by: "holm" } } });
    // The second smallest of five is held against four.
    expect(a?.evidence.adjusted?.p).toBeCloseTo(4 * (a?.evidence.p ?? 0), 12);
    expect(e?.evidence.adjusted?.p).toBeCloseTo(5 * (e?.evidence.p ?? 0), 12);
    expect(b?.evidence.adjusted).toBeUndefined();
  });

  it("that are only looked at warn where chance does not explain it (Benjamini and Hochberg)", async () => {
    const found = await document(true);
    expect(found).toMatchObject({ verdict: "warn", job_fails: false });
    const rows = names.map((name) => rowIn(found, name));
    expect(rows.map(({ verdict }) => verdict)).toEqual(
      ["inconclusive", "pass", "pass", "pass", "warn"].map((word, index) =>
        // b, c and d are better by too little to be shown, which is no warning.
        index > 0 && index < 4 ? (rows[index]?.verdict ?? word) : word,
      ),
    );
    expect(rows.slice(1, 4).every(({ verdict }) => verdict === "pass" || verdict === "inconclusive")).toBe(true);
    expect(rows[0]).toMatchObject({ evidence: { adjusted: { by: "benjamini-hochberg" } } });
    expect(rows[0]?.reason).toContain("among so many by chance");
  });

  it("and the order of all of them do not change an answer", async () => {
    const one = await document(false);
    const made = judgement(
      [...names].reverse().map((name) => gateOn(name, { direction: "higher", estimand: "recipe", regression: 0.005 })),
      Object.fromEntries([...names].reverse().map((name) => [name, samples(shifts[name] ?? 0)])),
      Object.fromEntries(names.map((name) => [name, samples(0)])),
    );
    const { candidate: _a, baseline: _b, ...other } = await judgeAll(made);
    const { candidate: _c, baseline: _d, ...same } = one;
    expect(other).toEqual(same);
  });
});

describe("slices", () => {
  /** Two regions: one gains, the other loses. */
  function regions(north: Written, south: Written, rest?: Written): Written {
    const parts = [["north", north] as const, ["south", south] as const, ...(rest ? [["west", rest] as const] : [])];
    const all = (key: "label" | "baseline" | "candidate") => parts.flatMap(([, part]) => part[key]);
    return {
      label: all("label"),
      baseline: all("baseline"),
      candidate: all("candidate"),
      slice: parts.flatMap(([name, part]) => part.label.map(() => name)),
    };
  }
  const slices = { by: ["region"], minExamples: 200 };
  const gate = gateOn("accuracy", { regression: 0.02 });

  it("fail the metric whose mean improved, and say so", async () => {
    const document = await judged([gate], regions(outcomes(800, 5, 150, 45), outcomes(250, 60, 5, 85)), {}, { slices });
    const row = rowIn(document, "accuracy");
    expect(row).toMatchObject({ verdict: "fail", delta: expect.closeTo(90 / 1400, 9) });
    expect(document.summary).toMatch(
      /^accuracy in region=south fell by 13\.8 pp \(.*\), 2\.0 pp is allowed, though all together it rose$/,
    );
    expect(row.slices?.map(({ value, verdict, n }) => [value, verdict, n])).toEqual([
      ["south", "fail", 400],
      ["north", "pass", 1000],
    ]);
    const [south] = row.slices ?? [];
    expect(south?.delta).toBeCloseTo(-55 / 400, 9);
    expect(south?.interval?.[1]).toBeLessThan(-0.02);
  });

  it("are not excused by the p of the whole", async () => {
    const looked = gateOn("accuracy", { regression: 0.02, informational: true });
    const parts = regions(outcomes(800, 5, 150, 45), outcomes(250, 60, 5, 85));
    const row = rowIn(await judged([looked], parts, {}, { slices }), "accuracy");
    expect(row).toMatchObject({ verdict: "warn", reason: expect.stringMatching(/^in region=south fell .* it rose$/) });
    expect(row.evidence.adjusted).toBeUndefined();
    expect(row.evidence.p).toBeUndefined();
  });

  it("are undecided where they are few, and not judged where they are fewer", async () => {
    const wide = regions(outcomes(900, 5, 30, 65), outcomes(200, 12, 10, 28), outcomes(20, 5, 0, 5));
    const document = await judged([gate], wide, {}, { slices });
    expect(document).toMatchObject({ verdict: "inconclusive", job_fails: true });
    expect(rowIn(document, "accuracy").slices?.map(({ value, verdict }) => [value, verdict])).toEqual([
      ["south", "inconclusive"],
      ["west", "warn"],
      ["north", "pass"],
    ]);
    expect(rowIn(document, "accuracy").slices?.[1]?.reason).toBe("has 30 examples, and fewer than 200 are not judged");
  });

  it("fail where so few changed that resampling says nothing, and the counts do", async () => {
    const few = regions(outcomes(900, 5, 30, 65), outcomes(150, 14, 0, 36));
    const document = await judged(
      [gate],
      few,
      {},
      {
        slices: { by: ["region"], minExamples: 150, onInconclusive: "neutral" },
      },
    );
    expect(document).toMatchObject({ verdict: "fail", job_fails: true });
    expect(rowIn(document, "accuracy").slices?.map(({ value, verdict }) => [value, verdict])).toEqual([
      ["south", "fail"],
      ["north", "pass"],
    ]);
  });

  it("leave the metric to the whole where the policy says so of undecided ones, and never of worse ones", async () => {
    const shown = { slices: { ...slices, onInconclusive: "neutral" as const } };
    const open = await judged([gate], regions(outcomes(900, 5, 30, 65), outcomes(200, 12, 10, 28)), {}, shown);
    expect(open).toMatchObject({ verdict: "pass", job_fails: false });
    expect(rowIn(open, "accuracy").slices?.map(({ verdict }) => verdict)).toEqual(["inconclusive", "pass"]);
    const worse = await judged([gate], regions(outcomes(800, 5, 150, 45), outcomes(250, 60, 5, 85)), {}, shown);
    expect(worse).toMatchObject({ verdict: "fail", job_fails: true });
  });

  it("are nested metrics too", () => {
    const gates = [gateOn("per_class.*.recall", { regression: 0.05 }), gateOn("recall", { regression: 0.01 })];
    const document = judge(
      judgement(
        gates,
        { recall: 0.92, "per_class.a.recall": 0.99, "per_class.b.recall": 0.7 },
        {
          recall: 0.9,
          "per_class.a.recall": 0.9,
          "per_class.b.recall": 0.8,
        },
      ),
    );
    expect(document.summary).toBe("per_class.b.recall fell by 10 pp, 5 pp is allowed, though recall got better");
    const worse = judge(
      judgement(gates, { recall: 0.85, "per_class.b.recall": 0.7 }, { recall: 0.9, "per_class.b.recall": 0.8 }),
    );
    expect(rowIn(document, "per_class.b.recall").remark).toBe("recall got better all the same");
    expect(rowIn(worse, "per_class.b.recall").remark).toBeUndefined();
  });
});

describe("what is known beside the two runs", () => {
  const gate = gateOn("accuracy", { regression: 0.01 });
  const of = (more: Partial<JudgeInput>, judging: Partial<Judging> = {}, now = 0.88): VerdictDocument =>
    judge(judgedBy({ ...judgement([gate], { accuracy: now }, { accuracy: 0.9 }), ...more }, judging));

  it("quarantine warns until its last day, and then counts again", () => {
    const quarantine = [{ metric: "acc*", until: "2026-01-02", reason: "a flaky label" }];
    const held = of({ now: new Date("2026-01-02T23:59:59Z") }, { quarantine });
    expect(held).toMatchObject({ verdict: "warn", job_fails: false, registrable: true });
    expect(rowIn(held, "accuracy")).toMatchObject({
      verdict: "warn",
      reason: "fell by 0.020, 0.010 is allowed (fail, in quarantine until 2026-01-02)",
      quarantine: { until: "2026-01-02", reason: "a flaky label" },
    });
    const ended = of({ now: new Date("2026-01-03T00:00:00Z") }, { quarantine });
    expect(ended.verdict).toBe("fail");
    expect(rowIn(ended, "accuracy").evidence.notes).toEqual(["its quarantine ended on 2026-01-02"]);
    expect(rowIn(of({}, { quarantine }, 0.95), "accuracy").verdict).toBe("pass");
  });

  it("noise is told where a failure lies within it, and passes nothing", () => {
    const noise = (deviation: number) => ({ evidence: { noise: new Map([["accuracy", { deviation, runs: 5 }]]) } });
    expect(rowIn(of(noise(0.008)), "accuracy")).toMatchObject({
      verdict: "fail",
      noise: 0.008,
      reason: "fell by 0.020, 0.010 is allowed",
      remark: "runs of the same inputs differ as much (standard deviation 0.0080 in 5 runs)",
    });
    expect(rowIn(of(noise(0.006)), "accuracy").remark).toBeUndefined();
  });

  it("flaky metrics are named", () => {
    expect(rowIn(of({ evidence: { flaky: new Set(["accuracy"]) } }), "accuracy").flaky).toBe(true);
    expect(rowIn(of({}), "accuracy").flaky).toBeUndefined();
  });

  it("drift adds up against the anchor, however harmless each step", () => {
    const drifting = gateOn("accuracy", { regression: 0.01, maxDrift: { combine: "all", of: [tolerance(0.02)] } });
    const made = judgement([drifting], { accuracy: 0.895 }, { accuracy: 0.9 });
    const record = recordOf({ accuracy: 0.92 });
    const found = made.baseline?.found ?? expect.fail("there is a baseline");
    const document = judge({ ...made, evidence: { anchor: { name: "v1.2.0", found, record } } });
    expect(document.summary).toBe("accuracy fell by 2.5 pp since v1.2.0, 2.0 pp is allowed");
    expect(rowIn(document, "accuracy")).toMatchObject({
      verdict: "fail",
      gate: "no worse than −0.01; no further than −0.02 from the anchor",
      drift: { anchor: "v1.2.0", baseline: 0.92, delta: expect.closeTo(-0.025, 9) },
    });
    const none = judge({ ...made, evidence: { anchor: { reason: "no version was released yet" } } });
    expect(none.summary).toBe("accuracy has no anchor to drift from: no version was released yet");
    expect(none.verdict).toBe("missing");
    expect(judge(made).verdict).toBe("missing");
  });

  it("a budget whose stage was renamed is compared with its old name", () => {
    const took = (name: string, seconds: number) =>
      recordOf({ a: 1 }, {}, { stages: [{ name, status: "ran", seconds, outs: [] }] });
    const gate = gateOn("stage-seconds.train", {
      source: "budget",
      direction: "lower",
      regression: 0,
      renamedFrom: "stage-seconds.fit",
    });
    const made = judgement([gate], {}, {});
    const input = (before: RunRecord) => ({
      ...made,
      candidate: { ...made.candidate, record: took("train", 10) },
      baseline: made.baseline && { ...made.baseline, record: before },
    });
    const row = (before: RunRecord) => rowIn(judge(input(before)), "stage-seconds.train");
    expect(row(took("fit", 5))).toMatchObject({ verdict: "fail", baseline: 5, renamed_from: "stage-seconds.fit" });
    expect(row(took("train", 20))).toMatchObject({ verdict: "pass", baseline: 20 });
    expect(row(took("other", 20))).toMatchObject({ verdict: "missing" });
  });

  it("a metric that was renamed is compared with its old name", () => {
    const renamed = gateOn("accuracy", { regression: 0.01, renamedFrom: "acc" });
    const document = judge(judgement([renamed, gateOn("*", { min: 0 })], { accuracy: 0.88 }, { acc: 0.9 }));
    expect(document.metrics).toHaveLength(1);
    expect(rowIn(document, "accuracy")).toMatchObject({ verdict: "fail", baseline: 0.9, renamed_from: "acc" });
    const asked = judge(judgement([renamed, gateOn("acc", { min: 0.5 })], { accuracy: 0.9 }, { acc: 0.9 }));
    expect(rowIn(asked, "acc").verdict).toBe("missing");
    const both = judge(judgement([renamed], { accuracy: 0.88 }, { acc: 0.7, accuracy: 0.9 }));
    expect(rowIn(both, "accuracy")).toMatchObject({ verdict: "fail", baseline: 0.9 });
    expect(rowIn(both, "accuracy").renamed_from).toBeUndefined();
  });

  it("budgets are the run's own numbers, and no metric of the same name", () => {
    const budget = gateOn("model-bytes", { source: "budget", direction: "lower", max: 1000 });
    const made = judgement([budget], { "model-bytes": 1 }, null);
    const artifacts = [{ path: "m", digest: `md5:${"a".repeat(32)}`, bytes: 2000 }];
    const sized = { ...made, candidate: { ...made.candidate, record: { ...made.candidate.record, artifacts } } };
    expect(judge(sized)).toMatchObject({ verdict: "fail", summary: "model-bytes is 2,000, at most 1,000 is asked" });
    expect(judge(made)).toMatchObject({ verdict: "missing", summary: "model-bytes is not known of this run" });
  });

  it("an improvement is asked for, and a target", () => {
    const better = gateOn("accuracy", { improveBy: tolerance(0.02) });
    expect(judge(judgement([better], { accuracy: 0.92 }, { accuracy: 0.9 })).verdict).toBe("pass");
    expect(judge(judgement([better], { accuracy: 0.91 }, { accuracy: 0.9 })).summary).toBe(
      "accuracy rose by 1 pp, an improvement of 2 pp is asked",
    );
    expect(judge(judgement([better], { accuracy: 0.9 }, { accuracy: 0.9 })).summary).toBe(
      "accuracy is unchanged, an improvement of 2 pp is asked",
    );
    const near = gateOn("bias", { direction: "target", target: 0, regression: 0.1 });
    expect(judge(judgement([near], { bias: 0.05 }, { bias: 9 })).verdict).toBe("pass");
    expect(judge(judgement([near], { bias: -0.3 }, null)).summary).toBe("bias is -0.300, 0.000 ± 0.100 is asked");
    const same = gateOn("bias", { direction: "target", regression: 0.1 });
    expect(judge(judgement([same], { bias: 0.25 }, { bias: 0 })).summary).toBe("bias rose by 0.25, ±0.10 is allowed");
    expect(judge(judgement([same], { bias: -0.05 }, { bias: 0 })).verdict).toBe("pass");
  });
});
