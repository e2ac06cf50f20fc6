import type { VerdictDocument } from "../../src/gate/verdict.ts";
import { buildRecord, type RecordParts } from "../../src/tracking/build.ts";
import type { RunRecord } from "../../src/tracking/record.ts";

const sha = (digit: string): string => digit.repeat(40);

/** A small valid record; tests change what they are about. */
export function sampleRecord(more: Partial<RecordParts> = {}): RunRecord {
  return buildRecord({
    model: { name: "digits", dir: "." },
    source: { head: sha("a"), commit: sha("b"), tree: sha("c"), dirty: false },
    pins: [],
    params: { "params.yaml:train.lr": 0.1 },
    metrics: { accuracy: { file: "metrics.json", value: 0.93 } },
    files: [],
    artifacts: [{ path: "model.json", digest: `md5:${"1".repeat(32)}`, bytes: 12 }],
    stages: [],
    environment: {
      os: "Linux",
      arch: "x64",
      cpu: "test",
      cores: 2,
      memory_bytes: 1,
      runtimes: {},
      files: [],
      digest: `sha256:${"2".repeat(64)}`,
    },
    made_by: { trusted: true, event: "push", run_id: "1", run_attempt: 1, job: "test" },
    started: new Date("2026-01-02T03:04:00.000Z"),
    finished: new Date("2026-01-02T03:04:05.000Z"),
    ...more,
  });
}

/** A verdict on a run, for trackers to keep. */
export function sampleVerdict(runId: string, more: Partial<VerdictDocument> = {}): VerdictDocument {
  return {
    schema: "modelgate/verdict/1",
    model: "digits",
    candidate: { run_id: runId, record_digest: `sha256:${"3".repeat(64)}`, commit: sha("b"), head: sha("a") },
    baseline: null,
    policy: { from: "modelgate.yaml", digest: `sha256:${"4".repeat(64)}`, changed_by_candidate: false },
    metrics: [],
    conditions: [],
    overrides: [],
    verdict: "pass",
    summary: "pass",
    registrable: true,
    judged_at: "2026-01-02T03:05:00.000Z",
    ...more,
  };
}
