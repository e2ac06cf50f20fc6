import { describe, expect, it } from "vitest";
import { readsOf } from "../../../src/flow/dashboard/reads.ts";
import type { RunRecord } from "../../../src/tracking/record.ts";
import { pipelineRun } from "../../support/tracked-runs.ts";

const record = pipelineRun({ accuracy: 0.9 });
const locked = (path: string, text: string): RunRecord => ({
  ...record,
  lock: { path, digest: `sha256:${"0".repeat(64)}`, current: true, text },
});
const text = record.lock?.text ?? "";

describe("what a stage read", () => {
  it("is what the run's lock says", async () => {
    expect(Object.fromEntries(await readsOf(record, new Map()))).toEqual({
      train: ["data.csv"],
      evaluate: ["model.bin"],
    });
  });

  it("has the directory's name for a model in one", async () => {
    const inside = locked("sub/dvc.lock", text.replaceAll("data.csv", "../data.csv"));
    expect(Object.fromEntries(await readsOf(inside, new Map()))).toEqual({
      "sub/dvc.yaml:train": ["data.csv"],
      "sub/dvc.yaml:evaluate": ["sub/model.bin"],
    });
  });

  it("is nothing where there is no lock, or none that can be read", async () => {
    const { lock: _, ...bare } = record;
    for (const one of [
      bare,
      locked("dvc.lock", "<<<<<<< ours\n"),
      locked("dvc.lock", "{"),
      locked("dvc.lock", "x".repeat(300_000)),
    ]) {
      expect((await readsOf(one, new Map())).size).toBe(0);
    }
  });
});
