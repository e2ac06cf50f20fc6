import { readFileSync } from "node:fs";
import { noJudging } from "../../src/config/judging.ts";
import { parseConfig } from "../../src/config/load.ts";
import { aggregate } from "../../src/gate/aggregate.ts";
import { type Condition, judge } from "../../src/gate/compare.ts";
import type { BaselineFound, VerdictDocument } from "../../src/gate/verdict.ts";
import { digestOf } from "../../src/lib/hashing.ts";
import { type ModelReport, ReportBundle } from "../../src/report/bundle.ts";
import { recordId } from "../../src/tracking/identity.ts";
import { readMetricsFile } from "../../src/tracking/metrics.ts";
import type { Metric, RunRecord } from "../../src/tracking/record.ts";
import { digitsRuns } from "./report-digits.ts";

export const policyFile = readFileSync(new URL("../../examples/digits/modelgate.yaml", import.meta.url), "utf8");
export const now = new Date("2026-01-02T05:14:00.000Z");
export const main = "4f1c2ab7e5d0c3b1a29f8e7d6c5b4a3928170f6e";
export const head = "9be01d7a1c2e3f405162738495a6b7c8d9e0f102";
export const merge = "c0ffee12a1b2c3d4e5f60718293a4b5c6d7e8f90";

type RunName = keyof typeof digitsRuns;

/** A record of the digits example with its real figures. */
export function digitsRecord(run: RunName, more: Partial<RunRecord> = {}): RunRecord {
  const side = run === "base" ? { commit: main, head: main } : { commit: merge, head };
  const figures = digitsRuns[run];
  const stages = run === "base" || run === "edges" ? ["featurize", "train"] : ["train"];
  const md5 = (text: string): string => `md5:${digestOf(text).slice(-32)}`;
  return {
    schema: "modelgate/run-record/1",
    model: { name: "digits", dir: ".", artifact: "model.json" },
    source: { ...side, tree: md5(`${run} tree`).slice(4).padEnd(40, "0"), ref: "refs/heads/main", dirty: false },
    lock: { path: "dvc.lock", digest: md5(`${run} lock`), current: true, text: "schema: '2.0'\n" },
    pins: [
      {
        path: "data/digits.csv.gz",
        source: "dvc",
        digest: "md5:9b335364a7bfd63947c7480a5bd51f2d",
        files: 1,
        bytes: 57523,
      },
    ],
    params: {
      "params.yaml:prepare.folds": 5,
      "params.yaml:prepare.seed": 7,
      "params.yaml:featurize.edges": run === "edges",
      "params.yaml:train.rows": run === "rows700" ? 700 : 1797,
      "params.yaml:train.seeds": 3,
      "params.yaml:train.epochs": 20,
      "params.yaml:train.lr": 0.8,
      "params.yaml:train.batch": 32,
      "params.yaml:train.l2": 0.0001,
    },
    metrics: {
      ...readMetricsFile(figures.metrics, "metrics.json"),
      ...readMetricsFile(figures.latency, "latency.json"),
    },
    files: [{ path: "evaluation/confusion.json", digest: md5(figures.confusion), bytes: figures.confusion.length }],
    artifacts: [{ path: "model.json", digest: md5(run), bytes: 6369 }],
    stages: ["prepare", "featurize", "train", "evaluate", "benchmark"].map((name, index) => {
      const ran = run === "base" || index > 2 || stages.includes(name);
      return {
        name,
        status: ran ? "ran" : "unchanged",
        seconds: ran ? ([0.09, 0.1, 1.18, 0.1, 0.12][index] ?? 0) : 0,
        outs: [],
      };
    }),
    environment: {
      os: "linux",
      arch: "x64",
      cpu: "test",
      cores: 2,
      memory_bytes: 8e9,
      runtimes: { node: "24.21.0" },
      files: [],
      digest: md5("environment"),
    },
    timings: {
      started: "2026-01-02T03:04:00.000Z",
      finished: run === "base" ? "2026-01-02T03:04:02.000Z" : "2026-01-02T05:13:30.000Z",
      seconds: run === "base" ? 1.6 : run === "edges" ? 3.5 : 1.1,
    },
    made_by: {
      trusted: true,
      event: run === "base" ? "push" : "pull_request",
      run_id: "118",
      run_attempt: 1,
      job: "measure",
    },
    ...more,
  };
}

export interface SampleOptions {
  readonly candidate?: RunRecord;
  /** null: there is none. */
  readonly baseline?: RunRecord | null;
  readonly found?: Partial<BaselineFound>;
  readonly policy?: string;
  readonly policyExists?: boolean;
  readonly policyChanged?: boolean;
  readonly conditions?: readonly Condition[];
  readonly changedFiles?: readonly string[];
  readonly firstRun?: boolean;
  readonly edit?: (verdict: VerdictDocument) => VerdictDocument;
  readonly evidence?: ModelReport["evidence"];
}

/** One model's part, judged by the real gate under the example's own policy, by the numbers alone: no run brought predictions. */
export function sampleModel(options: SampleOptions = {}): ModelReport {
  const candidate = options.candidate ?? digitsRecord("rows700");
  const baseline = options.baseline === undefined ? digitsRecord("base") : options.baseline;
  const from = "modelgate.yaml at 4f1c2ab";
  const config = parseConfig(options.policy ?? policyFile, from);
  const [model] = config.models;
  if (model === undefined) throw new Error("a policy without a model");
  const found: BaselineFound = {
    commit: main,
    run_id: baseline === null ? null : recordId(baseline),
    distance: 0,
    found_by: "commit",
    record_digest: digestOf(baseline),
    ...options.found,
  };
  const exists = options.policyExists ?? true;
  const verdict = judge({
    model: { ...model, judging: noJudging },
    policy: {
      from: exists ? from : "defaults",
      digest: config.digest,
      changedByCandidate: options.policyChanged ?? false,
      exists,
    },
    candidate: { runId: recordId(candidate), record: candidate },
    baseline: baseline === null ? null : { found, record: baseline },
    firstRun: options.firstRun ?? false,
    conditions: options.conditions ?? [],
    onMain: false,
    now,
  });
  return {
    model: model.name,
    report_key: model.reportKey,
    candidate,
    baseline,
    verdict: options.edit?.(verdict) ?? verdict,
    changed_files: [...(options.changedFiles ?? ["params.yaml", "dvc.lock"])],
    evidence: options.evidence ?? digitsEvidence(candidate, baseline),
  };
}

function digitsEvidence(candidate: RunRecord, baseline: RunRecord | null): ModelReport["evidence"] {
  const rows = candidate.params["params.yaml:train.rows"];
  const edges = candidate.params["params.yaml:featurize.edges"];
  const own = digitsRuns[edges === true ? "edges" : rows === 700 ? "rows700" : "base"];
  const both = [
    { side: "candidate" as const, run: own },
    ...(baseline === null ? [] : [{ side: "baseline" as const, run: digitsRuns.base }]),
  ];
  return both.flatMap(({ side, run }) => [
    { path: "evaluation/confusion.json", side, text: run.confusion },
    { path: "history.csv", side, text: run.history },
  ]);
}

/** A bundle of a pull request; checked against its own schema, so no sample can drift from it. */
export function sampleBundle(models: readonly ModelReport[], more: Partial<ReportBundle> = {}): ReportBundle {
  return ReportBundle.parse({
    schema: "modelgate/bundle/1",
    repository: "acme/digits",
    server_url: "https://github.com",
    pull_request: 7,
    event: "pull_request",
    head,
    run_url: "https://github.com/acme/digits/actions/runs/118",
    verdict: aggregate(models.map((model) => model.verdict.verdict)),
    models: [...models],
    created_at: now.toISOString(),
    ...more,
  });
}

/** The same record with other metrics. */
export function withMetrics(record: RunRecord, metrics: Record<string, Metric | number>): RunRecord {
  const full = Object.entries(metrics).map(([name, value]): [string, Metric] => [
    name,
    typeof value === "number" ? { file: "metrics.json", value } : value,
  ]);
  return { ...record, metrics: { ...record.metrics, ...Object.fromEntries(full) } };
}

/** Two records with so many metrics, one in seven of them moved. */
export function manyMetrics(amount: number): { candidate: RunRecord; baseline: RunRecord } {
  const side = (moved: number): Record<string, number> =>
    Object.fromEntries(
      Array.from({ length: amount }, (_, index) => [
        `group${index % 40}.metric_${index}`,
        index / amount + (index % 7 === 0 ? moved : 0),
      ]),
    );
  return {
    candidate: withMetrics(digitsRecord("rows700"), side(0.01)),
    baseline: withMetrics(digitsRecord("base"), side(0)),
  };
}

/** Names as nobody should write them, and some will. */
export const hostileNames: readonly string[] = [
  "pipe | in | name",
  "`code` ``and`` more",
  "<img src=x onerror=alert(1)>",
  "</summary></details><script>alert(1)</script>",
  "\u202egnol oot\u202c",
  "line\nbreak\r\n# heading",
  "@octo-org/team and @octocat",
  "fixes #123 and acme/digits#45, GH-6",
  "[link](https://evil.example/) ![image](https://evil.example/x.png)",
  "https://evil.example/ www.evil.example",
  "a\\|b \\` *bold* _em_ ~~gone~~",
  "--> <!-- comment",
  "```\nfence",
  ":white_check_mark: pass",
  "$x^2$",
  "📈 emoji 👩‍👩‍👧",
  "\u001b[31mred\u001b[0m",
  `${"long ".repeat(2040)}`,
];
