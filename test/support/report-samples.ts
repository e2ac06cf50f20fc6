import { readFileSync } from "node:fs";
import { noJudging } from "../../src/config/judging.ts";
import { parseConfig } from "../../src/config/load.ts";
import { aggregate } from "../../src/gate/aggregate.ts";
import { type Condition, judge } from "../../src/gate/compare.ts";
import type { BaselineFound, MetricVerdict, SliceVerdict, VerdictDocument } from "../../src/gate/verdict.ts";
import { untouched } from "../../src/gate/without-record.ts";
import { digestOf } from "../../src/lib/hashing.ts";
import { type ModelReport, ReportBundle } from "../../src/report/bundle.ts";
import { recordId } from "../../src/tracking/identity.ts";
import { readMetricsFile } from "../../src/tracking/metrics.ts";
import type { Component, Metric, RunRecord } from "../../src/tracking/record.ts";
import { digitsRuns } from "./report-digits.ts";

const policyFile = readFileSync(new URL("../../examples/digits/modelgate.yaml", import.meta.url), "utf8");
const now = new Date("2026-01-02T05:14:00.000Z");
const main = "4f1c2ab7e5d0c3b1a29f8e7d6c5b4a3928170f6e";
const head = "9be01d7a1c2e3f405162738495a6b7c8d9e0f102";
const merge = "c0ffee12a1b2c3d4e5f60718293a4b5c6d7e8f90";

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

/** Every situation that has a golden file. */
export function samples(): Record<string, ReportBundle> {
  const one = (options: SampleOptions, more?: Partial<ReportBundle>): ReportBundle =>
    sampleBundle([sampleModel(options)], more);
  const base = digitsRecord("base");
  const bad = digitsRecord("rows700");
  const good = digitsRecord("edges");
  const many = manyMetrics(10_000);
  const { accuracy: _accuracy, ...withoutAccuracy } = bad.metrics;
  const hostile = Object.fromEntries(hostileNames.map((name, index) => [name, index / 10]));
  const lockStale: Condition = {
    name: "lock",
    verdict: "fail",
    reason: "dvc.lock in this commit is not that of this run: run `modelgate run --pull` and commit it",
  };
  return {
    fail: one({}),
    pass: one({ candidate: good, changedFiles: ["params.yaml", "dvc.lock", "src/featurize.js"] }),
    warn: one({ candidate: good, policy: policyWith("informational: true\n    max-regression: 0.001", "recall.*") }),
    missing: one({ candidate: { ...bad, metrics: withoutAccuracy } }),
    nan: one({ candidate: withMetrics(bad, { accuracy: { file: "metrics.json", value: "NaN" } }) }),
    "first-run": one({ candidate: { ...base, source: good.source }, baseline: null, firstRun: true }),
    "no-baseline": one({ candidate: good, baseline: null }),
    inconclusive: one({
      candidate: good,
      conditions: [
        {
          name: "environment",
          verdict: "inconclusive",
          reason: "uv.lock changed since the stored result of stage train was made",
        },
      ],
    }),
    interval: one({ edit: withIntervals }),
    "not-comparable": one({
      candidate: good,
      conditions: [
        {
          name: "comparability",
          verdict: "not-comparable",
          reason: "src/evaluate.js is protected and this change edits it: a reviewer has to look",
        },
      ],
    }),
    "lock-stale": one({
      candidate: { ...good, lock: { path: "dvc.lock", digest: base.environment.digest, current: false, text: "" } },
      conditions: [lockStale],
    }),
    "policy-changed": one({ policyChanged: true, changedFiles: ["params.yaml", "modelgate.yaml"] }),
    untrusted: one({
      candidate: { ...good, made_by: { ...good.made_by, trusted: false }, source: { ...good.source, dirty: true } },
    }),
    "nothing-changed": one({
      candidate: withMetrics({ ...base, source: good.source }, { accuracy: 0.957 }),
      changedFiles: [],
    }),
    "environment-changed": one({
      baseline: withPackages(base, "3.12.4", ["numpy 1.26.4", "six 1.16.0", "torch 2.4.1"]),
      candidate: withPackages({ ...base, source: good.source, metrics: good.metrics }, "3.13.0", [
        "numpy 2.1.0",
        "six 1.16.0",
        ...Array.from({ length: 30 }, (_, index) => `part${index + 10} 1.0`),
      ]),
      changedFiles: [],
    }),
    "no-policy": one({ policyExists: false, policy: "model: { name: digits }\n" }),
    behind: one({ found: { distance: 3, found_by: "lock" } }),
    "from-file": one({ found: { commit: "", found_by: "file", run_id: null } }, {}),
    "on-main": one({ candidate: good }, { event: "push" }),
    untouched: sampleBundle([untouchedModel("digits")]),
    "several-models": sampleBundle([
      renamed(sampleModel({ candidate: good }), "digits-edges"),
      renamed(sampleModel({}), "digits"),
      untouchedModel("letters"),
    ]),
    "no-models": sampleBundle([]),
    hostile: one({
      candidate: withMetrics({ ...bad, params: { "params.yaml:<b>|`@x`": "a|b\n@team #1 </td>" } }, hostile),
      changedFiles: hostileNames.slice(0, 9).map((name) => `src/${name}`),
    }),
    "ten-thousand": one({ ...many }),
  };
}

/** The same record, made by a Python with these packages (`name version`) on a machine with a GPU. */
function withPackages(record: RunRecord, python: string, packages: readonly string[]): RunRecord {
  const components = packages.map((text): Component => {
    const [name = "", version = ""] = text.split(" ");
    return { type: "library", name, version, purl: `pkg:pypi/${name}@${version}` };
  });
  const gpus = [{ name: "NVIDIA L4", driver: "550.54.15", memory_bytes: 24 * 2 ** 30 }];
  return { ...record, environment: { ...record.environment, runtimes: { python }, gpus, components } };
}

/** The example's policy with one gate's words replaced. */
function policyWith(gate: string, metric: string): string {
  return policyFile.replace(
    new RegExp(`(metric: ${metric.replace(/[.*]/g, "\\$&")}[^\\n]*\\n    direction: \\w+\\n)    informational: true`),
    `$1    ${gate}`,
  );
}

function renamed(model: ModelReport, name: string): ModelReport {
  return { ...model, model: name, report_key: "all", verdict: { ...model.verdict, model: name } };
}

function untouchedModel(name: string): ModelReport {
  const verdict = untouched({
    model: { name },
    policy: { from: "modelgate.yaml at 4f1c2ab", digest: digestOf("policy"), changedByCandidate: false },
    head,
    commit: merge,
    now,
  });
  return { model: name, report_key: "all", candidate: null, baseline: null, verdict, changed_files: [], evidence: [] };
}

/** The same verdict where predictions, slices and earlier runs stood behind it. */
function withIntervals(verdict: VerdictDocument): VerdictDocument {
  const metrics = verdict.metrics.map((row): MetricVerdict => {
    if (row.name !== "accuracy") return row;
    return {
      ...row,
      verdict: "inconclusive",
      reason: "fell by 0.018 (−0.027 … −0.009), 0.010 is allowed: undecided, and 1,240 more examples would settle it",
      evidence: {
        method: "tango",
        estimate: -0.018,
        interval: [-0.027, -0.009],
        p: 0.31,
        n: [1797, 1797],
        unit: "example",
        alpha: 0.0076,
        look: 2,
        needed: 3037,
        notes: ["asymptotic"],
      },
      slices: [
        slice("north", 0.96, 0.91, "inconclusive", [-0.09, -0.009]),
        slice("south | east", 0.95, 0.955, "pass", [-0.004, 0.014]),
        { ...slice("west", 0.9, 0.93, "warn"), n: 40, reason: "has 40 examples, and fewer than 200 are not judged" },
      ],
      noise: 0.0021,
      flaky: true,
      drift: { anchor: "v1.2.0", baseline: 0.97, delta: -0.029 },
      renamed_from: "acc",
    };
  });
  return { ...verdict, metrics, verdict: "inconclusive", summary: "accuracy is undecided" };
}

function slice(
  value: string,
  baseline: number,
  candidate: number,
  verdict: SliceVerdict["verdict"],
  interval?: [number, number],
): SliceVerdict {
  const delta = candidate - baseline;
  const known = { by: "region", value, n: 600, baseline, candidate, delta, verdict, reason: "is what it is" };
  return interval === undefined ? known : { ...known, interval };
}
