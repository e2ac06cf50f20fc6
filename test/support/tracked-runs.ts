import type { VerdictDocument } from "../../src/gate/verdict.ts";
import { lockDigest, recordId } from "../../src/tracking/identity.ts";
import type { RunRecord } from "../../src/tracking/record.ts";
import type { TrackedRun } from "../../src/tracking/tracker.ts";
import { recordOf, type Values } from "./gate-records.ts";
import { sampleVerdict } from "./tracking-samples.ts";

const md5 = (text: string): string => text.repeat(32).slice(0, 32);

interface Made {
  /** What it ran at, in minutes: two runs of one minute are one measurement. */
  readonly minute?: number;
  /** The commit, by one hex digit. */
  readonly commit?: string;
  /** Digests by a hex digit: what the model was trained from, and the model that came of it. */
  readonly data?: string;
  readonly model?: string;
  /** Stages that were restored and not run. */
  readonly restored?: readonly string[];
  readonly lr?: number;
  readonly source?: Partial<RunRecord["source"]>;
  readonly more?: Partial<RunRecord>;
}

/** A run of two stages, train and evaluate, with the lock that it leaves. */
export function pipelineRun(values: Values, made: Made = {}): RunRecord {
  const { minute = 0, commit = "c", data = "1", model = "2", restored = [], lr = 1 } = made;
  const text = [
    "schema: '2.0'",
    "stages:",
    "  train:",
    "    cmd: python train.py",
    `    deps:\n    - {path: data.csv, hash: md5, md5: "${md5(data)}", size: 1}`,
    `    params:\n      params.yaml:\n        lr: ${lr}`,
    `    outs:\n    - {path: model.bin, hash: md5, md5: "${md5(model)}", size: 1}`,
    "  evaluate:",
    "    cmd: python evaluate.py",
    `    deps:\n    - {path: model.bin, hash: md5, md5: "${md5(model)}", size: 1}`,
    `    outs:\n    - {path: metrics.json, hash: md5, md5: "${md5("3")}", size: 1}`,
    "",
  ].join("\n");
  const stage = (name: string, path: string, digest: string): RunRecord["stages"][number] => ({
    name,
    status: restored.includes(name) ? "restored" : "ran",
    seconds: 1,
    outs: [{ path, digest: `md5:${md5(digest)}`, bytes: 1 }],
  });
  const at = new Date(Date.UTC(2026, 0, 2, 3, minute)).toISOString();
  return recordOf(
    values,
    { commit: commit.repeat(40), ...made.source },
    {
      lock: { path: "dvc.lock", digest: lockDigest(text), current: true, text },
      artifacts: [{ path: "model.bin", digest: `md5:${md5(model)}`, bytes: 1 }],
      stages: [stage("train", "model.bin", model), stage("evaluate", "metrics.json", "3")],
      timings: { started: at, finished: at, seconds: 0 },
      ...made.more,
    },
  );
}

/** The run as a tracker gives it back. */
export function tracked(record: RunRecord, verdicts: readonly VerdictDocument[] = []): TrackedRun {
  return { run_id: recordId(record), record, verdicts };
}

type Answer = VerdictDocument["metrics"][number]["verdict"];

/** A verdict about metrics that a gate asked for, against the baseline of this hex digit. */
export function verdictOf(
  answers: Readonly<Record<string, Answer>>,
  { baseline = "5", minute = 0, interval = false }: { baseline?: string; minute?: number; interval?: boolean } = {},
): VerdictDocument {
  return sampleVerdict("run", {
    judged_at: new Date(Date.UTC(2026, 0, 2, 4, minute)).toISOString(),
    baseline: {
      commit: "b".repeat(40),
      run_id: "base",
      distance: 0,
      found_by: "commit",
      record_digest: `sha256:${baseline.repeat(64)}`,
    },
    metrics: Object.entries(answers).map(([name, verdict]) => ({
      name,
      baseline: 0.9,
      candidate: 0.9,
      delta: 0,
      relative: 0,
      direction: "higher",
      direction_inferred: false,
      verdict,
      reason: `is ${verdict}`,
      gate: "no worse than −0.01",
      gated: true,
      evidence: interval ? { method: "tango", interval: [-0.1, 0.1] } : { method: "point" },
    })),
  });
}
