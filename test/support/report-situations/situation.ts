import type { VerdictDocument } from "../../../src/gate/verdict.ts";
import { unmeasured, untouched } from "../../../src/gate/without-record.ts";
import { digestOf } from "../../../src/lib/hashing.ts";
import type { ModelReport, ReportBundle } from "../../../src/report/bundle.ts";
import type { toMarkdown } from "../../../src/report/markdown.ts";
import type { Component, RunRecord } from "../../../src/tracking/record.ts";
import { head, merge, now, policyFile, type SampleOptions, sampleBundle, sampleModel } from "../report-samples.ts";

/** What a report may have to say: a bundle, and how it is written. */
export interface Situation {
  readonly bundle: ReportBundle;
  readonly options?: Parameters<typeof toMarkdown>[1];
}

/** One model's report in a pull request, unless `more` says otherwise. */
export function one(options: SampleOptions, more?: Partial<ReportBundle>): Situation {
  return { bundle: sampleBundle([sampleModel(options)], more) };
}

/** The same after the bundle's one model was changed. */
export function withModel(
  options: SampleOptions,
  more: Partial<ModelReport>,
  bundle?: Partial<ReportBundle>,
): Situation {
  return { bundle: sampleBundle([{ ...sampleModel(options), ...more }], bundle) };
}

/** The same record, made by a Python with these packages (`name version`) on a machine with a GPU. */
export function withPackages(record: RunRecord, python: string, packages: readonly string[]): RunRecord {
  const components = packages.map((text): Component => {
    const [name = "", version = ""] = text.split(" ");
    return { type: "library", name, version, purl: `pkg:pypi/${name}@${version}` };
  });
  const gpus = [{ name: "NVIDIA L4", driver: "550.54.15", memory_bytes: 24 * 2 ** 30 }];
  return { ...record, environment: { ...record.environment, runtimes: { python }, gpus, components } };
}

/** The example's policy with one gate's words replaced. */
export function policyWith(gate: string, metric: string): string {
  return policyFile.replace(
    new RegExp(`(metric: ${metric.replace(/[.*]/g, "\\$&")}[^\\n]*\\n    direction: \\w+\\n)    informational: true`),
    `$1    ${gate}`,
  );
}

export function renamed(model: ModelReport, name: string): ModelReport {
  return { ...model, model: name, report_key: "all", verdict: { ...model.verdict, model: name } };
}

/** A model that nothing was measured of: none of its inputs changed, or its job died. */
export function withoutRecord(name: string, why: "untouched" | "unmeasured"): ModelReport {
  const given = {
    model: { name },
    policy: { from: "modelgate.yaml at 4f1c2ab", digest: digestOf("policy"), changedByCandidate: false },
    head,
    commit: merge,
    now,
  };
  const verdict: VerdictDocument = why === "untouched" ? untouched(given) : unmeasured(given);
  return { model: name, report_key: "all", candidate: null, baseline: null, verdict, changed_files: [], evidence: [] };
}
