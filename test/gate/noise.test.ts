import { describe, expect, it } from "vitest";
import { flakyIn, noiseOf, repeatsOf } from "../../src/gate/noise.ts";
import { recordOf } from "../support/gate-records.ts";
import { pipelineRun, tracked, verdictOf } from "../support/tracked-runs.ts";

/** Runs a minute apart, as they are unless a test says otherwise. */
function runs(...made: [accuracy: number, more: NonNullable<Parameters<typeof pipelineRun>[1]>][]) {
  return made.map(([accuracy, more], minute) => tracked(pipelineRun({ accuracy }, { minute, ...more })));
}

describe("runs with the same inputs", () => {
  it("are those whose commands, parameters, data and environment are the same, whatever they made", async () => {
    const same = runs([0.9, { model: "6" }], [0.92, { model: "7", commit: "d" }]);
    expect(await repeatsOf(same)).toEqual([same]);
    for (const other of [{ lr: 2 }, { data: "8" }, { more: { environment: elsewhere() } }]) {
      expect(await repeatsOf(runs([0.9, {}], [0.92, other]))).toEqual([]);
    }
  });

  it("are executed ones: a result that was restored, adopted or logged twice is no second run", async () => {
    expect(await repeatsOf(runs([0.9, {}], [0.92, { restored: ["train", "evaluate"] }]))).toEqual([]);
    const both = { restored: ["train", "evaluate"] };
    expect(await repeatsOf(runs([0.9, both], [0.92, both]))).toEqual([]);
    const first = pipelineRun({ accuracy: 0.9 });
    const onMain = { ...first, adopted_from: "x", source: { ...first.source, commit: "e".repeat(40) } };
    const again = { ...first, made_by: { ...first.made_by, run_attempt: 2 } };
    expect(await repeatsOf([first, onMain, again].map((record) => tracked(record)))).toEqual([]);
  });

  it("are told apart by which stages ran: evaluating one model twice is not training twice", async () => {
    const [trained, evaluated, again] = runs(
      [0.9, {}],
      [0.91, { restored: ["train"] }],
      [0.93, { restored: ["train"] }],
    );
    expect(await repeatsOf([trained, evaluated, again].flatMap((run) => run ?? []))).toEqual([[evaluated, again]]);
    // Another model in between is another input of the evaluation.
    expect(await repeatsOf(runs([0.9, { restored: ["train"] }], [0.9, { restored: ["train"], model: "9" }]))).toEqual(
      [],
    );
  });

  it("are never failed, dirty or untrusted ones, nor ones whose lock cannot be read", async () => {
    const record = pipelineRun({ accuracy: 0.9 }, { minute: 1 });
    const ended = (status: "failed" | "skipped") =>
      record.stages.map((stage, index) => (index === 0 ? stage : { ...stage, status }));
    const lock = { path: "dvc.lock", digest: record.lock?.digest ?? "", current: true, text: "<<<<<<< ours\n" };
    for (const more of [
      { stages: ended("failed") },
      { stages: ended("skipped") },
      { source: { ...record.source, dirty: true } },
      { made_by: { ...record.made_by, trusted: false } },
      { lock },
    ]) {
      const two = [
        { ...record, ...more },
        { ...pipelineRun({ accuracy: 0.8 }, { minute: 2 }), ...more },
      ];
      expect(await repeatsOf(two.map((one) => tracked(one)))).toEqual([]);
    }
  });

  it("are looked for among those that have a stage's run-cache key in common", async () => {
    const keyed = (minute: number, ...keys: string[]) => {
      const record = pipelineRun({ accuracy: 0.9 }, { minute });
      return tracked({
        ...record,
        stages: record.stages.map((stage, index) => ({ ...stage, key: keys[index] ?? "" })),
      });
    };
    const two = [keyed(1, "a", "b"), keyed(2, "a", "c")];
    expect(await repeatsOf(two)).toEqual([two]);
    // The lock would say that they are the same: it is not read.
    expect(await repeatsOf([keyed(1, "a", "b"), keyed(2, "b", "a")])).toEqual([]);
  });

  it("without a pipeline are those of the same tree, parameters and pins", async () => {
    const at = (minute: number, tree: string) => {
      const moment = new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();
      const timings = { started: moment, finished: moment, seconds: 0 };
      return tracked(recordOf({ loss: minute }, { tree: tree.repeat(40) }, { timings }));
    };
    const [one, two, other] = [at(1, "1"), at(2, "1"), at(3, "2")];
    expect(await repeatsOf([one, two, other])).toEqual([[one, two]]);
    expect(noiseOf([[one, two]]).get("loss")).toEqual({ deviation: Math.SQRT1_2, runs: 2 });
  });
});

describe("noise", () => {
  it("is the standard deviation within groups of the same inputs, pooled over them", async () => {
    const groups = await repeatsOf(runs([1, {}], [2, {}], [3, {}], [10, { lr: 2 }], [14, { lr: 2 }], [99, { lr: 3 }]));
    // (2 · 1 + 1 · 8) ÷ 3 degrees of freedom; the levels of the groups play no part.
    expect(noiseOf(groups).get("accuracy")).toEqual({ deviation: Math.sqrt(10 / 3), runs: 5 });
  });

  it("is known of metrics alone that executed stages wrote, as finite numbers", async () => {
    const metrics = { accuracy: 0.9, lost: "NaN" as const, words: { text: "n/a" } };
    const two = [1, 2].map((minute) => {
      const record = pipelineRun(metrics, { minute, restored: ["train"] });
      return tracked({ ...record, metrics: { ...record.metrics, size: { file: "train.json", value: minute } } });
    });
    expect([...noiseOf(await repeatsOf(two))]).toEqual([["accuracy", { deviation: 0, runs: 2 }]]);
    expect(noiseOf([])).toEqual(new Map());
    const [one, other] = [pipelineRun({ a: 1, huge: 1e308 }), pipelineRun({ a: 2, b: 1, huge: -1e308 })];
    const group = [one, other].map((record) => tracked(record));
    expect([...noiseOf([group, [tracked(one), tracked(pipelineRun({}))]])]).toEqual([
      ["a", { deviation: Math.SQRT1_2, runs: 2 }],
    ]);
  });
});

describe("a flaky gate", () => {
  const judged = (...verdicts: ReturnType<typeof verdictOf>[]) => [
    verdicts.map((verdict, minute) => tracked(pipelineRun({}, { minute }), [verdict])),
  ];
  it("passed and failed with the same inputs", () => {
    const repeats = judged(
      verdictOf({ accuracy: "pass", loss: "fail" }),
      verdictOf({ accuracy: "fail", loss: "fail" }),
    );
    expect(flakyIn(repeats)).toEqual(new Set(["accuracy"]));
  });

  it("was asked the same, against the same baseline, and answered both times", () => {
    expect(flakyIn(judged(verdictOf({ a: "pass" }), verdictOf({ a: "fail" }, { baseline: "6" })))).toEqual(new Set());
    expect(flakyIn(judged(verdictOf({ a: "pass" }), verdictOf({ a: "inconclusive" })))).toEqual(new Set());
    const loosened = verdictOf({ a: "pass" });
    const other = { ...loosened, metrics: loosened.metrics.map((row) => ({ ...row, gate: "at least 0.1" })) };
    expect(flakyIn(judged(other, verdictOf({ a: "fail" })))).toEqual(new Set());
    expect(flakyIn([[tracked(pipelineRun({})), tracked(pipelineRun({}))]])).toEqual(new Set());
  });
});

function elsewhere() {
  return { ...pipelineRun({}).environment, digest: `sha256:${"9".repeat(64)}` };
}
