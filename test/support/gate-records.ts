import type { Gate, ModelConfig } from "../../src/config/config.ts";
import { noJudging } from "../../src/config/judging.ts";
import { parseTolerance } from "../../src/config/tolerance.ts";
import type { JudgeInput } from "../../src/gate/compare.ts";
import type { MetricVerdict } from "../../src/gate/verdict.ts";
import { digestOf } from "../../src/lib/hashing.ts";
import type { Metric, MetricNumber, RunRecord } from "../../src/tracking/record.ts";

export type Values = Record<string, MetricNumber | readonly MetricNumber[] | { text: string }>;

export function metricsOf(values: Values): Record<string, Metric> {
  const file = "metrics.json";
  return Object.fromEntries(
    Object.entries(values).map(([name, value]): [string, Metric] => {
      if (typeof value === "object" && "text" in value) return [name, { file, text: value.text }];
      return [name, typeof value === "object" ? { file, samples: [...value] } : { file, value }];
    }),
  );
}

/** A record of the model `m` at a made-up commit. */
export function recordOf(
  values: Values,
  source: Partial<RunRecord["source"]> = {},
  more: Partial<RunRecord> = {},
): RunRecord {
  const at = "2026-01-02T03:04:05.000Z";
  const commit = source.commit ?? "c".repeat(40);
  return {
    schema: "modelgate/run-record/1",
    model: { name: "m", dir: "." },
    source: { head: commit, commit, tree: "d".repeat(40), dirty: false, ...source },
    pins: [],
    params: {},
    metrics: metricsOf(values),
    files: [],
    artifacts: [],
    stages: [],
    environment: {
      os: "linux",
      arch: "x64",
      cpu: "test",
      cores: 2,
      memory_bytes: 1024,
      runtimes: {},
      files: [],
      digest: `sha256:${"0".repeat(64)}`,
    },
    timings: { started: at, finished: at, seconds: 0 },
    made_by: { trusted: true, event: "push", run_id: "1", run_attempt: 1, job: "train" },
    ...more,
  };
}

export function gateOn(metric: string, more: Partial<Gate> & { regression?: number | string } = {}): Gate {
  const { regression, ...rest } = more;
  return {
    metric,
    source: "metric",
    estimand: "artifact",
    test: "auto",
    alpha: 0.05,
    history: { window: 30, minimum: 8 },
    informational: false,
    onMissing: "fail",
    onNan: "fail",
    onMissingBaseline: "fail",
    onInconclusive: "fail",
    ...(regression === undefined ? {} : { maxRegression: { combine: "all", of: [parseTolerance(regression)] } }),
    ...rest,
  };
}

export function modelWith(gates: readonly Gate[]): ModelConfig {
  return {
    name: "m",
    dir: ".",
    metrics: [],
    evidence: [],
    params: [],
    environment: [],
    gates,
    judging: noJudging,
    reportKey: "m",
    registryName: "m",
    train: { when: "always" },
    lock: "require",
    onEnvironmentChange: "rerun",
    bump: "minor",
  };
}

/** A judgement of candidate against baseline; `null` is no baseline at all. */
export function judgement(
  gates: readonly Gate[],
  candidate: Values,
  baseline: Values | null,
  more: Partial<JudgeInput> = {},
): JudgeInput {
  const before = baseline === null ? null : recordOf(baseline, { commit: "b".repeat(40) });
  return {
    model: modelWith(gates),
    policy: {
      from: "modelgate.yaml at bbbbbbb",
      digest: `sha256:${"1".repeat(64)}`,
      changedByCandidate: false,
      exists: true,
    },
    candidate: { runId: "run", record: recordOf(candidate) },
    baseline:
      before === null
        ? null
        : {
            record: before,
            found: {
              commit: before.source.commit,
              run_id: "base",
              distance: 0,
              found_by: "commit",
              record_digest: digestOf(before),
            },
          },
    firstRun: false,
    conditions: [],
    onMain: false,
    now: new Date("2026-01-02T03:04:05.000Z"),
    ...more,
  };
}

/** A row of a gated metric that failed. */
export function verdictOf(
  name: string,
  baseline: number,
  candidate: number,
  more: Partial<MetricVerdict> = {},
): MetricVerdict {
  return {
    name,
    baseline,
    candidate,
    delta: candidate - baseline,
    relative: null,
    direction: "higher",
    direction_inferred: false,
    verdict: "fail",
    reason: "fell",
    gate: "no worse",
    gated: true,
    evidence: { method: "point" },
    ...more,
  };
}
