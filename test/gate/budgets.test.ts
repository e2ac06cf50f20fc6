import { describe, expect, it } from "vitest";
import { budgetsOf } from "../../src/gate/budgets.ts";
import { recordId } from "../../src/tracking/identity.ts";
import { type RunRecord, RunRecord as RunRecordSchema, type StageRecord } from "../../src/tracking/record.ts";
import { recordOf } from "../support/gate-records.ts";

const digest = `md5:${"0".repeat(32)}`;
const file = (path: string, bytes: number) => ({ path, digest, bytes });
const pin = (path: string, bytes: number, files: number) => ({ ...file(path, bytes), source: "dvc", files });
const stage = (name: string, seconds: number, memory?: number): StageRecord => ({
  name,
  status: "ran",
  seconds,
  outs: [],
  ...(memory === undefined ? {} : { peak_memory_bytes: memory }),
});
const of = (more: Partial<RunRecord>) => Object.fromEntries(budgetsOf(recordOf({ accuracy: 1 }, {}, more)));

describe("budgetsOf", () => {
  it("has what a run took and what it is made of", () => {
    const found = of({
      artifacts: [file("model.bin", 64e6), file("card.md", 100)],
      pins: [pin("data/train", 1000, 3), pin("data/test", 500, 1)],
      stages: [
        stage("train", 120.5, 2e9),
        { ...stage("sub/dvc.yaml:eval@a", 3, 1e9), status: "restored" },
        { ...stage("prepare", 4, 5e8), status: "unchanged" },
      ],
    });
    expect(found).toEqual({
      "model-bytes": 64e6,
      "data-bytes": 1500,
      "data-files": 4,
      seconds: 127.5,
      "stage-seconds.train": 120.5,
      "stage-seconds.sub/dvc.yaml:eval@a": 3,
      "stage-seconds.prepare": 4,
      "peak-memory": 2e9,
      "peak-memory.train": 2e9,
      "peak-memory.sub/dvc.yaml:eval@a": 1e9,
      "peak-memory.prepare": 5e8,
    });
  });

  it("has nothing of a run of which nothing is known", () => {
    expect(of({})).toEqual({});
  });

  it("makes no sum, and no most, of what is known in part", () => {
    const found = of({
      pins: [pin("a", 1000, 1), pin("b", 0, 1)],
      stages: [stage("train", 5), { ...stage("prepare", 0), status: "unchanged" }, stage("eval", 1, 1e6)],
    });
    expect(found).toEqual({
      "data-files": 2,
      "stage-seconds.train": 5,
      "stage-seconds.eval": 1,
      "peak-memory.eval": 1e6,
    });
  });

  it("takes the time to its failure for no stage's time", () => {
    for (const status of ["failed", "skipped"] as const) {
      expect(of({ stages: [{ ...stage("train", 5), status }] })).toEqual({});
    }
  });

  it("takes the whole run's time where there are no stages", () => {
    const timings = { started: "2026-01-02T03:04:05.000Z", finished: "2026-01-02T03:05:05.000Z", seconds: 60 };
    expect(of({ timings })).toEqual({ seconds: 60 });
  });

  it("leaves a run's id alone, and records without memory valid", () => {
    const [less, more] = [stage("train", 1), stage("train", 2, 5e6)].map((one) =>
      recordOf({ accuracy: 1 }, {}, { stages: [one] }),
    ) as [RunRecord, RunRecord];
    expect(recordId(less)).toBe(recordId(more));
    expect(RunRecordSchema.safeParse(less).success && RunRecordSchema.safeParse(more).success).toBe(true);
  });
});
