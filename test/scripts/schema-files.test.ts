import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { schemaFiles } from "../../scripts/schema-files.ts";
import { ConfigFile } from "../../src/config/schema.ts";
import { Manifest } from "../../src/data/manifest.ts";
import { judge } from "../../src/gate/compare.ts";
import { VerdictDocument } from "../../src/gate/verdict.ts";
import { parseYaml } from "../../src/lib/yaml.ts";
import { ReportBundle } from "../../src/report/bundle.ts";
import { RunRecord } from "../../src/tracking/record.ts";
import { gateOn, judgement, recordOf } from "../support/gate-records.ts";

const root = join(import.meta.dirname, "..", "..");

function validator(name: string): ValidateFunction {
  const text = new Map(schemaFiles()).get(`${name}.schema.json`);
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
  // JSON Schema has no such format: it is a note for readers, and the length is what is checked.
  ajv.addFormat("base64", true);
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(text ?? "false"));
}

const digest = `sha256:${"0".repeat(64)}`;
const input = judgement(
  [gateOn("accuracy", { regression: 0.01 })],
  { accuracy: [0.8, 0.9], loss: "NaN", note: { text: "x" } },
  { accuracy: 0.9 },
);
const verdict = judge(input);
const record = recordOf({ accuracy: 0.9, loss: "NaN" });
const bundle = {
  schema: "modelgate/bundle/1",
  server_url: "https://github.com",
  event: "pull_request",
  head: "a".repeat(40),
  verdict: "fail",
  models: [
    { model: "m", report_key: "m", candidate: record, baseline: null, verdict, changed_files: [], evidence: [] },
  ],
  created_at: "2026-01-02T03:04:05.000Z",
};
const manifest = { schema: "modelgate/manifest/1", source: "dvc", digest, entries: [{ path: "", size: 1, digest }] };
const yaml = (text: string): unknown => parseYaml(text, "f").value;

const documents: [string, z.ZodType, unknown[], unknown[]][] = [
  [
    "modelgate",
    ConfigFile,
    [
      "model: { name: digits, path: model.json }\ngates: [{ metric: accuracy, direction: higher, min: 0.9, max-regression: 0.01 }]\ntracker: git",
      "models: [{ name: a, dir: x, train: { label: l }, lock: tag, promote: production, bump: patch, on-environment-change: accept }]",
      "tracker: { mlflow: { tracking-uri: 'http://127.0.0.1:5000' } }\nregistry: { mlflow: {} }\nremote: { url: s3://b, use_ssl: false }",
      "tracker: { git: { ref: refs/a/b } }\nregistry: none\nremote: store\nreport: { comment: on-change, mermaid: false }",
      "gates: [{ metric: 'a.**', max-regression: 2.5%, informational: true, on-nan: warn, on-missing-baseline: neutral }]",
    ].map(yaml),
    [
      "modle: { name: a }",
      "model: { path: a }",
      "model: digits",
      "model: { name: -x }",
      "models: []",
      "tracker: mlfow",
      "tracker: { git: {}, mlflow: {} }",
      "tracker: { git: { ref: heads/x } }",
      "tracker: { mlflow: { tracking-uri: 'https://me:pw@x' } }",
      "registry: { none: {} }",
      "remote: { region: x }",
      "remote: { url: s3://b, nested: {} }",
      "gates: { metric: a }",
      "gates: [{ metric: a, direction: highr }]",
      "gates: [{ metric: a, min: '1' }]",
      "gates: [{ metric: a, max-regression: -1 }]",
      "gates: [{ metric: a, max-regression: 1 percent }]",
      "gates: [{ metric: a, max-regresion: 1 }]",
      "model: { name: a, train: label }",
      "model: { name: a, lock: required }",
    ].map(yaml),
  ],
  [
    "manifest",
    Manifest,
    [manifest],
    [{ ...manifest, digest: "md5:1" }, { ...manifest, entries: [{ path: "a" }] }, null],
  ],
  [
    "run-record",
    RunRecord,
    [record, input.candidate.record],
    [
      { ...record, surprise: 1 },
      ...["../x", "a/..", "/etc/x", "C:/x", "a\\..\\b", ""].map((path) => ({
        ...record,
        artifacts: [{ path, digest, bytes: 1 }],
      })),
      { ...record, metrics: { a: { file: "f", value: "nan" } } },
      { ...record, source: { ...record.source, commit: "abc" } },
      { ...record, timings: { ...record.timings, started: "yesterday" } },
      { ...record, made_by: { ...record.made_by, run_url: "ftp://x/y" } },
    ],
  ],
  [
    "verdict",
    VerdictDocument,
    [verdict],
    [
      { ...verdict, verdict: "passed" },
      { ...verdict, registrable: "yes" },
      { ...verdict, job_fails: null },
    ],
  ],
  [
    "bundle",
    ReportBundle,
    [bundle],
    [
      { ...bundle, models: [{}] },
      { ...bundle, created_at: "" },
      { ...bundle, pull_request: 0 },
    ],
  ],
];

describe.each(documents)("schema/%s.schema.json", (name, schema, good, bad) => {
  const validate = validator(name);
  it.each(good)("takes what the parser takes: %j", (document) => {
    expect(schema.safeParse(document).success).toBe(true);
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
  });
  it.each(bad)("refuses what the parser refuses: %j", (document) => {
    expect(schema.safeParse(document).success).toBe(false);
    expect(validate(document)).toBe(false);
  });
});

it("refuses model beside models, as the loader does", () => {
  expect(validator("modelgate")(yaml("model: { name: a }\nmodels: [{ name: b }]"))).toBe(false);
});

it("describes every key of modelgate.yaml", () => {
  const bare: string[] = [];
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, member] of Object.entries(node)) {
      if (key === "properties") {
        for (const [name, property] of Object.entries(member)) {
          if (name !== "git" && name !== "mlflow" && !("description" in Object(property))) bare.push(`${path}.${name}`);
        }
      }
      visit(member, key === "properties" ? path : `${path}.${key}`);
    }
  };
  visit(JSON.parse(new Map(schemaFiles()).get("modelgate.schema.json") ?? "{}"), "");
  expect(bare).toEqual([]);
});

it("the committed schemas are the ones that the code makes", async () => {
  for (const [name, text] of schemaFiles()) expect(readFileSync(join(root, "schema", name), "utf8"), name).toBe(text);
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, "scripts", "schemas.ts"), "--check"]);
  expect(stdout).toBe("schema/ is up to date\n");
});
