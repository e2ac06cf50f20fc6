import { describe, expect, it } from "vitest";
import { type CauseInput, causesOf } from "../../src/gate/causes.ts";
import type { Cause } from "../../src/gate/verdict.ts";
import type { RunRecord } from "../../src/tracking/record.ts";
import { metricsOf, recordOf, verdictOf } from "../support/gate-records.ts";

const pin = (path: string, digit: string): RunRecord["pins"][number] => ({
  path,
  source: "dvc",
  digest: `md5:${digit.repeat(32)}`,
  files: 1,
  bytes: 1,
});

function input(more: Partial<CauseInput> = {}, sides: [Partial<RunRecord>, Partial<RunRecord>] = [{}, {}]): CauseInput {
  return {
    metrics: [verdictOf("f1", 0.9, 0.8)],
    baseline: recordOf({ f1: 0.9 }, {}, sides[0]),
    candidate: recordOf({ f1: 0.8 }, {}, sides[1]),
    changedFiles: [],
    environment: [],
    ...more,
  };
}

describe("causesOf", () => {
  it("names what changed by groups, the likeliest first", () => {
    const sides: [Partial<RunRecord>, Partial<RunRecord>] = [
      {
        params: { "params.yaml:lr": 0.1, "params.yaml:gone": true },
        pins: [pin("data/train", "1"), pin("data/old", "2")],
      },
      {
        params: { "params.yaml:lr": 0.5, "params.yaml:gone": true, "params.yaml:new": "x" },
        pins: [pin("data/train", "3")],
      },
    ];
    const causes = causesOf(
      input(
        {
          changedFiles: ["src/train.py", "params.yaml", "data/train.dvc", "labels.csv", "dvc.lock", "modelgate.yaml"],
          environment: [
            { kind: "package", name: "numpy", before: "1.26.0", after: "2.0.0" },
            { kind: "machine", name: "cores", before: "2", after: "4" },
            { kind: "package", name: "torch", after: "2.5.0" },
          ],
        },
        sides,
      ),
    );
    expect(causes).toEqual([
      { metric: "f1", group: "params", what: ["lr 0.1 → 0.5", "new not set → x"] },
      { metric: "f1", group: "data", what: ["data/old", "data/train", "labels.csv"] },
      { metric: "f1", group: "code", what: ["src/train.py"] },
      { metric: "f1", group: "environment", what: ["numpy 1.26.0 → 2.0.0", "torch none → 2.5.0"] },
    ] satisfies Cause[]);
  });

  it("keeps a parameter's file in its name where there are several", () => {
    const [causes] = causesOf(
      input({}, [
        { params: { "params.yaml:lr": 1, "other.yaml:lr": 1 } },
        { params: { "params.yaml:lr": 2, "other.yaml:lr": 1 } },
      ]),
    );
    expect(causes?.what).toEqual(["params.yaml:lr 1 → 2"]);
  });

  it("leaves out what a metric is not made from, but for the environment", () => {
    const metrics = [verdictOf("f1", 0.9, 0.8), verdictOf("latency", 1, 2, { direction: "lower" })];
    const sides: [Partial<RunRecord>, Partial<RunRecord>] = [
      { metrics: { ...metricsOf({ f1: 0.9 }), latency: { file: "speed.json", value: 1 } } },
      { metrics: { ...metricsOf({ f1: 0.8 }), latency: { file: "speed.json", value: 2 } } },
    ];
    const causes = causesOf(
      input(
        {
          metrics,
          changedFiles: ["src/train.py", "src/benchmark.py"],
          environment: [{ kind: "runtime", name: "python", before: "3.12", after: "3.13" }],
          reaches: (path, file) => (file === "speed.json") === (path === "src/benchmark.py"),
        },
        sides,
      ),
    );
    expect(causes.map(({ metric, group, what }) => [metric, group, ...what])).toEqual([
      ["f1", "code", "src/train.py"],
      ["f1", "environment", "python 3.12 → 3.13"],
      ["latency", "code", "src/benchmark.py"],
      ["latency", "environment", "python 3.12 → 3.13"],
    ]);
  });

  it("tells of data that only a lock names", () => {
    const url = "s3://bucket/rows.csv";
    const otherData = [new Map([[url, "etag:1"]]), new Map([[url, "etag:2"]])] as const;
    expect(causesOf(input({ otherData }))).toEqual([{ metric: "f1", group: "data", what: [url] }]);
  });

  it("goes by Git alone where a side is a metrics file and no run", () => {
    const made_by = { trusted: true, event: "git", run_id: "", run_attempt: 0, job: "" };
    const sides: [Partial<RunRecord>, Partial<RunRecord>] = [{ made_by }, { params: { "params.yaml:lr": 0.5 } }];
    const changedFiles = ["src/train.py", "params.yaml", "data/train.dvc"];
    expect(causesOf(input({ changedFiles }, sides))).toEqual([
      { metric: "f1", group: "params", what: ["params.yaml"] },
      { metric: "f1", group: "data", what: ["data/train.dvc"] },
      { metric: "f1", group: "code", what: ["src/train.py"] },
    ]);
  });

  it.each([
    ["passes", verdictOf("f1", 0.9, 0.8, { verdict: "pass" })],
    ["is not gated", verdictOf("f1", 0.9, 0.8, { gated: false })],
    ["got better and is still too low", verdictOf("f1", 0.7, 0.8)],
    ["is what it was", verdictOf("f1", 0.8, 0.8)],
    ["has no baseline", verdictOf("f1", 0, 0, { baseline: null, delta: null })],
    ["got faster", verdictOf("f1", 2, 1, { direction: "lower" })],
  ])("explains nothing of a metric that %s", (_, metric) => {
    expect(causesOf(input({ metrics: [metric], changedFiles: ["src/train.py"] }))).toEqual([]);
  });

  it("stays within what a verdict document holds", () => {
    const many = (count: number, text: string) => Array.from({ length: count }, (_, index) => `${text}${index}.py`);
    const metrics = many(1500, "metric").map((name) => verdictOf(name, 1, 0));
    const causes = causesOf(input({ metrics, changedFiles: many(80, "x".repeat(400)) }));
    expect(causes).toHaveLength(1000);
    expect(causes.every(({ what }) => what.length === 50 && what.every((word) => word.length <= 300))).toBe(true);
  });
});
