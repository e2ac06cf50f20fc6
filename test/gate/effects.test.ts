import { describe, expect, it } from "vitest";
import { noJudging } from "../../src/config/judging.ts";
import type { Compute, Judging, TestName } from "../../src/config/policy.ts";
import type { JudgeInput } from "../../src/gate/compare.ts";
import { isIdentical } from "../../src/gate/effects/identity.ts";
import { pointValues } from "../../src/gate/estimators/point-values.ts";
import type { Evidence, HistoryRun } from "../../src/gate/evidence.ts";
import type { Column, NotPaired, PairedPredictions } from "../../src/gate/predictions/paired.ts";
import type { MetricVerdict } from "../../src/gate/verdict.ts";
import type { RunRecord } from "../../src/tracking/record.ts";
import { gateOn, judgement, recordOf, type Values } from "../support/gate-records.ts";
import { accuracyOf, judgeAll, judgedBy, outcomes, pairedOf, predictions } from "../support/judged-pairs.ts";

type GateMore = Parameters<typeof gateOn>[1];

/** A gate's row where these examples were predicted. */
async function rowOf(
  more: GateMore,
  written: Parameters<typeof pairedOf>[0],
  values: { candidate?: number; baseline?: number } = {},
  judging: Partial<Judging> = {},
): Promise<MetricVerdict> {
  const now = values.candidate ?? accuracyOf(written.label, written.candidate);
  const before = values.baseline ?? accuracyOf(written.label, written.baseline);
  const input = judgement(
    [gateOn("accuracy", more)],
    { accuracy: now },
    { accuracy: before },
    {
      evidence: { predictions: pairedOf(written) },
    },
  );
  return first(judgedBy(input, { predictions, ...judging }));
}

async function first(input: JudgeInput): Promise<MetricVerdict> {
  const [row] = (await judgeAll(input)).metrics;
  if (row === undefined) throw new Error("expected a row");
  return row;
}

const better = outcomes(900, 10, 40, 50);
const scores = (n: number, shift: number) =>
  Array.from({ length: n }, (_, i) => Math.min(0.99, Math.max(0.01, ((i * 37) % 97) / 140 + (i % 2) * shift)));

describe("the test that a policy's words choose", () => {
  it.each<[string, GateMore, string]>([
    ["a share of right examples", { regression: 0.01 }, "tango"],
    ["the same, named", { regression: 0.01, test: "newcombe" }, "newcombe"],
    ["a difference at all", { regression: 0, test: "mcnemar" }, "mcnemar"],
    ["a part of the baseline", { regression: "2%" }, "bootstrap"],
    ["resampling, named", { regression: 0.01, test: "bootstrap" }, "bootstrap"],
    ["a floor", { min: 0.9 }, "wilson"],
    ["a floor by resampling", { min: 0.9, test: "bootstrap" }, "bootstrap"],
    ["another average", { regression: 0.05, compute: { kind: "balanced-accuracy" } }, "bootstrap"],
    ["the number alone", { regression: 0.01, evidence: "point" }, "point"],
  ])("%s", async (_what, more, method) => {
    const value = more?.compute === undefined ? {} : { candidate: 0.94, baseline: 0.91 };
    const row = await rowOf(more, better, value);
    expect(row).toMatchObject({ verdict: "pass", evidence: { method } });
  });

  it("is DeLong's for an AUC, and resampling where examples hang together", async () => {
    const label = Array.from({ length: 200 }, (_, i) => i % 2);
    const written = { label, baseline: scores(200, 0.2), candidate: scores(200, 0.25) };
    const gate = gateOn("auc", { regression: 0.05 });
    const paired = pairedOf(written);
    const input = judgement([gate], {}, {}, { evidence: { predictions: paired } });
    const auc = pointValues(paired, { kind: "auc" }, predictions);
    if ("reason" in auc) throw new Error(auc.reason);
    const known = { candidate: { ...input.candidate, record: recordOf({ auc: auc[1] }) } };
    const told = judgedBy(
      { ...judgement([gate], {}, { auc: auc[0] }, { evidence: { predictions: paired } }), ...known },
      { predictions },
    );
    expect(await first(told)).toMatchObject({ verdict: "pass", evidence: { method: "delong", notes: ["asymptotic"] } });
    const clustered = pairedOf({ ...written, cluster: label.map((_, i) => i % 50) });
    expect(await first({ ...told, evidence: { predictions: clustered } })).toMatchObject({
      evidence: { method: "bootstrap", unit: "cluster", n: [50, 50] },
    });
    const named = gateOn("auc", { regression: 0.05, test: "delong" });
    expect(
      await first({ ...told, model: { ...told.model, gates: [named] }, evidence: { predictions: clustered } }),
    ).toMatchObject({
      verdict: "inconclusive",
      reason: "is undecided: delong needs an AUC of two classes and independent examples",
    });
  });

  it("is a command's own, on the resamples that it was given", async () => {
    const replicates = (value: number) =>
      Float64Array.from({ length: 2000 }, (_, i) => value + ((i % 100) - 50) / 5000);
    const compute: Compute = { kind: "command", command: "python score.py" };
    const input = judgement(
      [gateOn("score", { direction: "higher", regression: 0.05, compute })],
      { score: 0.8 },
      { score: 0.8 },
    );
    const commands = new Map([
      [
        "score",
        {
          baseline: { value: 0.8, replicates: new Float64Array(2000).fill(0.8) },
          candidate: { value: 0.8, replicates: replicates(0.8) },
          units: 500,
        },
      ],
    ]);
    expect(await first({ ...judgedBy(input, { predictions }), evidence: { commands } })).toMatchObject({
      verdict: "pass",
      evidence: { method: "bootstrap", n: [500, 500] },
    });
    expect(await first(judgedBy(input, { predictions }))).toMatchObject({
      verdict: "inconclusive",
      reason: "is undecided: its command was not run",
    });
  });
});

describe("samples", () => {
  const seeds = { before: [0.9, 0.91, 0.905, 0.895, 0.9], now: [0.905, 0.915, 0.91, 0.9, 0.905] };
  const input = (more: GateMore, now: Values = {}, before: Values = {}): JudgeInput =>
    judgement(
      [gateOn("accuracy", { estimand: "recipe", regression: 0.02, ...more })],
      { accuracy: seeds.now, ...now },
      {
        accuracy: seeds.before,
        ...before,
      },
    );
  const same = { seeds: [1, 2, 3, 4, 5] };

  it.each<[string, GateMore, Values, Values, string]>([
    ["of any seeds", {}, {}, {}, "welch"],
    ["by ranks", { test: "mann-whitney" }, {}, {}, "mann-whitney"],
    ["of shared seeds, in any order", { seeds: "seeds" }, { seeds: [1, 2, 3, 4, 5] }, same, "paired-t"],
    ["of seeds that are not shared", { seeds: "seeds" }, { seeds: [6, 7, 8, 9, 10] }, same, "welch"],
    ["of seeds that nobody named", { seeds: "seeds" }, {}, {}, "welch"],
    ["of a seed twice on the baseline", { seeds: "seeds" }, same, { seeds: [1, 1, 3, 4, 5] }, "welch"],
    ["as a floor too", { test: "welch", min: 0.95 }, {}, {}, "t"],
  ])("%s", async (_what, more, now, before, method) => {
    const row = (await judgeAll(input(more, now, before))).metrics.find(({ name }) => name === "accuracy");
    expect(row?.evidence.method).toBe(method);
    expect(row?.evidence.unit).toBe("seed");
  });

  it.each<[string, Values, string]>([
    ["a seed twice", { seeds: [1, 1, 3, 4, 5] }, "not-comparable"],
    ["fewer seeds than samples", { seeds: [1, 2, 3, 4] }, "not-comparable"],
    ["no seeds, and the baseline does", {}, "missing"],
  ])("pass nothing where the candidate names %s", async (_what, now, verdict) => {
    const document = await judgeAll(input({ seeds: "seeds" }, now, same));
    expect(document.metrics.find(({ name }) => name === "accuracy")).toMatchObject({ verdict });
  });

  it.each<TestName>(["welch", "mann-whitney"])(
    "of one training written several times over decide nothing: %s",
    async (test) => {
      const document = await judgeAll(input({ test }, { accuracy: [0.92, 0.92, 0.92, 0.92, 0.92] }));
      expect(document.metrics[0]).toMatchObject({
        verdict: "inconclusive",
        reason: "is undecided: all seeds of a side have the same value",
      });
    },
  );

  it("pairs by the seed and not by the place", async () => {
    const turned = {
      ...input({ seeds: "seeds" }, { seeds: [5, 4, 3, 2, 1], accuracy: [...seeds.now].reverse() }, same),
    };
    const straight = input({ seeds: "seeds" }, { seeds: [1, 2, 3, 4, 5] }, same);
    const of = async (one: JudgeInput) =>
      (await judgeAll(one)).metrics.find(({ name }) => name === "accuracy")?.evidence;
    expect(await of(turned)).toEqual(await of(straight));
  });

  it("reads seeds from a parameter's list", async () => {
    const listed = (record: RunRecord): RunRecord => ({
      ...record,
      params: { "params.yaml:seeds": "[1, 2, 3, 4, 5]" },
    });
    const given = input({ seeds: "seeds" });
    const found = given.baseline ?? expect.fail("there is a baseline");
    const both = {
      ...given,
      candidate: { ...given.candidate, record: listed(given.candidate.record) },
      baseline: { ...found, record: listed(found.record) },
    };
    // All differences are alike: no t decides by them, and it is the pairs that were asked.
    expect((await first(both)).evidence.method).toBe("paired-t");
  });

  it("is missing where the candidate has one number, and point where the baseline never had samples", async () => {
    expect(await first(input({}, { accuracy: 0.9 }))).toMatchObject({ verdict: "missing" });
    expect(await first(input({}, {}, { accuracy: 0.9 }))).toMatchObject({
      verdict: "pass",
      evidence: { method: "mean", notes: ["the baseline has no samples of it, one for each seed"] },
    });
    expect(await first(input({ evidence: "interval" }, {}, { accuracy: 0.9 }))).toMatchObject({
      verdict: "inconclusive",
    });
  });

  it("of one model count by their mean", async () => {
    expect(await first(input({ estimand: "artifact" }))).toMatchObject({
      evidence: { method: "mean", notes: ["one model is judged, so its samples count by their mean"] },
    });
  });

  it("of folds are pairs of the same split alone", async () => {
    const folds = { train: "n_train", test: "n_test", split: "folds.csv" };
    const sizes = { n_train: 800, n_test: [200, 200, 200, 200, 200] };
    const gate = gateOn("accuracy", { regression: 0.03, folds, estimand: "recipe" });
    const file = (digest: string) => ({ files: [{ path: "folds.csv", digest: `md5:${digest.repeat(32)}`, bytes: 1 }] });
    const make = (now: string, before: string, own: Values = sizes): JudgeInput => {
      const made = judgement([gate], {}, { accuracy: seeds.before, ...sizes });
      const found = made.baseline ?? expect.fail("there is a baseline");
      return {
        ...made,
        candidate: {
          ...made.candidate,
          record: recordOf({ accuracy: [0.905, 0.91, 0.91, 0.9, 0.91], ...own }, {}, file(now)),
        },
        baseline: { ...found, record: { ...found.record, ...file(before) } },
      };
    };
    const row = async (one: JudgeInput) => (await judgeAll(one)).metrics.find(({ name }) => name === "accuracy");
    expect(await row(make("a", "a"))).toMatchObject({
      verdict: "pass",
      evidence: { method: "corrected-t", unit: "fold" },
    });
    expect(await row(make("a", "b"))).toMatchObject({ verdict: "not-comparable" });
    expect(await row(make("a", "a", { ...sizes, n_train: 900 }))).toMatchObject({ verdict: "not-comparable" });
    expect(await row(make("a", "a", {}))).toMatchObject({ verdict: "missing" });
  });
});

describe("main's history", () => {
  const runs = [0.9, 0.91, 0.9, 0.89, 0.9, 0.92, 0.9, 0.91, 0.905].map(
    (value, index): HistoryRun => ({
      runId: `${index}`,
      commit: `${index}`.repeat(40),
      finished: "2026-01-01T00:00:00Z",
      values: new Map([["accuracy", value]]),
      budgets: new Map([["model-bytes", 1000 + index]]),
      digest: `${index}`,
      changePoint: false,
    }),
  );
  const of = (more: GateMore, now: number, history?: readonly HistoryRun[]): Promise<MetricVerdict> =>
    first(
      judgement(
        [gateOn("accuracy", { regression: 0, test: "history-t", ...more })],
        { accuracy: now },
        { accuracy: 0.9 },
        {
          evidence: history === undefined ? {} : { history },
        },
      ),
    );

  it("bounds the next run", async () => {
    expect(await of({}, 0.9, runs)).toMatchObject({
      verdict: "pass",
      evidence: { method: "history-t", n: [9, 1], unit: "run" },
    });
    expect(await of({}, 0.85, runs)).toMatchObject({ verdict: "fail" });
    expect((await of({}, 0.85, runs)).reason).toMatch(
      /^fell by 0\.054 .* against main's usual 0\.904, 0\.0* is allowed$/,
    );
    expect(await of({ regression: "5%" }, 0.85, runs)).toMatchObject({ verdict: "pass" });
  });
  it("bounds it as closely on the tenth push as on the first", async () => {
    const gate = gateOn("accuracy", { regression: 0, test: "history-t" });
    const on = (look: number) =>
      first(judgement([gate], { accuracy: 0.87 }, { accuracy: 0.9 }, { evidence: { history: runs, look } }));
    expect(await on(1)).toMatchObject({ verdict: "fail" });
    expect(await on(10)).toMatchObject({ verdict: "fail", evidence: { alpha: 0.05 } });
  });
  it("takes enough runs, of one level", async () => {
    expect(await of({}, 0.9)).toMatchObject({ verdict: "inconclusive" });
    expect(await of({}, 0.9, runs.slice(0, 7))).toMatchObject({
      verdict: "inconclusive",
      reason: "is undecided: main has 7 runs that count, and 8 are asked for",
    });
    const changed = runs.map((run, index) => (index === 3 ? { ...run, changePoint: true } : run));
    expect(await of({}, 0.9, changed)).toMatchObject({ verdict: "inconclusive" });
  });
  it("knows the run's own numbers too", async () => {
    const gate = gateOn("model-bytes", { source: "budget", direction: "lower", regression: 0, test: "history-t" });
    const made = judgement([gate], {}, {}, { evidence: { history: runs } });
    const bytes = (record: RunRecord, size: number): RunRecord => ({
      ...record,
      artifacts: [{ path: "m", digest: `md5:${"a".repeat(32)}`, bytes: size }],
    });
    const found = made.baseline ?? expect.fail("there is a baseline");
    const sized = (size: number): JudgeInput => ({
      ...made,
      candidate: { ...made.candidate, record: bytes(made.candidate.record, size) },
      baseline: { ...found, record: bytes(found.record, 1000) },
    });
    expect(await first(sized(1005))).toMatchObject({ name: "model-bytes", verdict: "pass" });
    expect(await first(sized(2000))).toMatchObject({ name: "model-bytes", verdict: "fail" });
  });
});

describe("predictions that are not there", () => {
  const none = (verdict: NotPaired["verdict"]): Evidence => ({
    predictions: { verdict, reason: "has no predictions: none" },
  });
  const of = (more: GateMore, evidence: Evidence, rest: Partial<JudgeInput> = {}): Promise<MetricVerdict> =>
    first(
      judgedBy(
        {
          ...judgement(
            [gateOn("accuracy", { regression: 0.01, ...more })],
            { accuracy: 0.9 },
            { accuracy: 0.9 },
            { evidence },
          ),
          ...rest,
        },
        { predictions },
      ),
    );

  it.each<[string, GateMore, Evidence, string]>([
    ["on the candidate's side", {}, none("missing"), "missing"],
    ["of other examples", {}, none("not-comparable"), "not-comparable"],
    ["that could not be read", {}, none("inconclusive"), "inconclusive"],
    ["that nobody looked for", {}, {}, "inconclusive"],
    ["on the baseline, from before the policy", {}, none("no-baseline"), "pass"],
    ["on the baseline, where only an interval will do", { evidence: "interval" }, none("no-baseline"), "inconclusive"],
  ])("%s", async (_what, more, evidence, verdict) => {
    expect((await of(more, evidence)).verdict).toBe(verdict);
  });

  it("leave main's first run its floor, by the number", async () => {
    const row = await of({ min: 0.5, evidence: "interval" }, {}, { baseline: null, firstRun: true, onMain: true });
    expect(row).toMatchObject({ verdict: "no-baseline", evidence: { method: "point" } });
    const elsewhere = { baseline: null, firstRun: true, onMain: false };
    const floor = gateOn("accuracy", { min: 0.5, evidence: "interval" });
    const made = judgement([floor], { accuracy: 0.9 }, null, elsewhere);
    expect((await first(judgedBy(made, { predictions }))).verdict).toBe("inconclusive");
    expect(await of({ min: 0.95 }, {}, { baseline: null, firstRun: true, onMain: true })).toMatchObject({
      verdict: "fail",
    });
  });
});

describe("slices", () => {
  it("of right examples are judged by counts, where few of them changed", async () => {
    const few = outcomes(1960, 3, 4, 33);
    const region = few.label.map((_, i) => (i % 2 === 0 ? "north" : "south"));
    const row = await rowOf(
      { regression: 0.02 },
      { ...few, slice: region },
      {},
      { slices: { by: ["region"], minExamples: 200 } },
    );
    expect(row.slices?.map(({ value, verdict }) => [value, verdict])).toEqual([
      ["north", "pass"],
      ["south", "pass"],
    ]);
    expect(row.verdict).toBe("pass");
  });
});

describe("a recipe", () => {
  it("is not known by one seed a side, however many its examples are", async () => {
    expect(
      await rowOf(
        { regression: 0.01, estimand: "recipe" },
        better,
        {},
        { predictions: { ...predictions, seed: "seed" } },
      ),
    ).toMatchObject({
      verdict: "inconclusive",
      reason: "is undecided: 1 seeds are too few: it takes 3 a side",
    });
  });
});

describe("predictions that the candidate spoils", () => {
  const label = Array.from({ length: 200 }, (_, i) => i % 2);
  const { positive: _, ...own } = predictions;
  const paired = pairedOf({ label, baseline: label.map((one, i) => (i % 10 === 0 ? 1 - one : one)), candidate: label });
  const spoilt = (columns: ReadonlyMap<string, Column>) => ({ ...paired, candidate: { ...paired.candidate, columns } });
  const without = (name: string) => new Map([...paired.candidate.columns].filter(([one]) => one !== name));
  const third: Column = {
    kind: "words",
    codes: Int32Array.from(label, (one, i) => (i === 0 ? 2 : one)),
    words: ["0", "1", "2"],
  };

  it.each<[string, string, PairedPredictions, string]>([
    ["a column left out", "accuracy", spoilt(without("prediction")), "missing"],
    ["a column of scores left out", "auc", spoilt(without("score")), "missing"],
    [
      "a class that nobody knows",
      "f1",
      spoilt(new Map([...without("prediction"), ["prediction", third]])),
      "not-comparable",
    ],
  ])("do not count by the bare number: %s", async (_what, metric, given, verdict) => {
    const [was] = pointValues(paired, { kind: metric as Compute["kind"] }, own) as readonly [number, number];
    const input = judgement(
      [gateOn(metric, { regression: 0.5 })],
      { [metric]: 1 },
      { [metric]: was },
      { evidence: { predictions: given } },
    );
    expect(await first(judgedBy(input, { predictions: own }))).toMatchObject({ verdict });
    // Where main's own predictions never gave the number, its name promised too much.
    const another = judgement(
      [gateOn(metric, { regression: 0.5 })],
      { [metric]: 1 },
      { [metric]: 0.6 },
      { evidence: { predictions: given } },
    );
    expect(await first(judgedBy(another, { predictions: own }))).toMatchObject({
      verdict: "pass",
      evidence: { method: "point" },
    });
  });

  it("count by it where the baseline's lack the column, unless only an interval will do", async () => {
    const older = { ...paired, baseline: { ...paired.baseline, columns: without("score") } };
    const compute: Compute = { kind: "mean", column: "score" };
    const of = (more: GateMore) =>
      first(
        judgedBy(
          judgement(
            [gateOn("score", { direction: "higher", regression: 0.5, compute, ...more })],
            { score: 0.5 },
            { score: 0.5 },
            { evidence: { predictions: older } },
          ),
          { predictions },
        ),
      );
    expect(await of({})).toMatchObject({ verdict: "pass", evidence: { method: "point" } });
    expect(await of({ evidence: "interval" })).toMatchObject({ verdict: "inconclusive" });
  });
});

describe("metrics files that say otherwise", () => {
  it("are not compared where the candidate's own does", async () => {
    expect(await rowOf({ regression: 0.01 }, better, { candidate: 0.99 })).toMatchObject({
      verdict: "not-comparable",
      reason: "cannot be compared: its metrics file says 0.99, and the predictions give 0.94",
    });
  });
  it("are another metric where the baseline's does, unless the policy spells it out", async () => {
    expect(await rowOf({ regression: 0.01 }, better, { baseline: 0.5 })).toMatchObject({
      verdict: "pass",
      evidence: { method: "point" },
    });
    const compute: Compute = { kind: "accuracy" };
    expect(await rowOf({ regression: 0.01, compute }, better, { baseline: 0.5 })).toMatchObject({
      verdict: "not-comparable",
    });
  });
  it("may be rounded", async () => {
    expect(
      await rowOf({ regression: 0.01 }, outcomes(901, 10, 42, 50), { candidate: 0.94, baseline: 0.908 }),
    ).toMatchObject({
      verdict: "pass",
      evidence: { method: "tango" },
    });
  });
});

describe("the same model on the same data", () => {
  const twin = (record: RunRecord, digest = "a"): RunRecord => ({
    ...record,
    artifacts: [{ path: "model.json", digest: `md5:${digest.repeat(32)}`, bytes: 1 }],
    files: [{ path: "predictions.csv", digest: `md5:${"e".repeat(32)}`, bytes: 1 }],
  });
  const of = (more: GateMore, digest = "a", value = 0.9): Promise<MetricVerdict> => {
    const made = judgement(
      [gateOn("accuracy", more)],
      { accuracy: value },
      { accuracy: 0.9 },
      {
        evidence: { predictions: pairedOf(outcomes(18, 0, 0, 2)) },
      },
    );
    const found = made.baseline ?? expect.fail("there is a baseline");
    return first(
      judgedBy(
        {
          ...made,
          candidate: { ...made.candidate, record: twin(made.candidate.record, digest) },
          baseline: { ...found, record: twin(found.record) },
        },
        { predictions },
      ),
    );
  };
  it("passes by identity, with no test", async () => {
    expect(await of({ regression: 0 })).toMatchObject({
      verdict: "pass",
      reason: "is unchanged",
      evidence: { method: "identity" },
    });
    expect(await of({ regression: "1%" })).toMatchObject({ verdict: "pass" });
    expect(await of({ improveBy: { kind: "absolute", amount: 0.01, text: "0.01" } })).toMatchObject({
      verdict: "fail",
    });
  });
  it("is not known where some of the evaluation data are not pinned", () => {
    const pin = { path: "data/test.csv", source: "dvc", digest: `md5:${"f".repeat(32)}`, files: 1, bytes: 1 };
    const record = { ...twin(recordOf({ accuracy: 0.9 })), pins: [pin] };
    const by = (evalData: readonly string[]) => isIdentical(record, record, { ...noJudging, evalData });
    expect(by([])).toBe(true);
    expect(by(["data/test.csv"])).toBe(true);
    expect(by(["data/test.csv", "labels.csv"])).toBe(false);
  });
  it("is not another model that predicts the same, nor another number of the same model", async () => {
    expect(await of({ regression: 0.01 }, "b")).toMatchObject({ verdict: "inconclusive" });
    expect((await of({ regression: 0.01 }, "a", 0.95)).verdict).toBe("not-comparable");
  });
});
