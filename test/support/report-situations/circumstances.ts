import { digitsRecord, manyMetrics, type SampleOptions, withMetrics } from "../report-samples.ts";
import { one, type Situation, withModel, withPackages } from "./situation.ts";

const base = digitsRecord("base");
const bad = digitsRecord("rows700");
const good = digitsRecord("edges");
const onMain = {
  ...good,
  source: { ...good.source, commit: good.source.head, ref: "refs/heads/main", on_default_branch: true },
};

/** A job of no pull request. */
function outside(event: string, ref: string, options: SampleOptions): Situation {
  const { pull_request: _number, ...bundle } = one(options, { event, ref }).bundle;
  return { bundle };
}

/** What it is compared with, and how that was found. */
export const baselines: Readonly<Record<string, Situation>> = {
  "first-run": one({ candidate: { ...base, source: good.source }, baseline: null, firstRun: true }),
  "no-baseline": one({ candidate: good, baseline: null }),
  behind: one({ found: { distance: 3, found_by: "lock" } }),
  "from-file": one({ found: { commit: "", found_by: "file", run_id: null } }, {}),
  "from-registry": one({
    candidate: good,
    found: { found_by: "alias", passed_over: ["alias staging: no version has it"] },
    baseline: {
      ...base,
      made_by: { ...base.made_by, run_id: "97", run_url: "https://github.com/acme/digits/actions/runs/97" },
    },
  }),
};

/** What differs beside the numbers. */
export const changes: Readonly<Record<string, Situation>> = {
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
  "data-changed": one({
    candidate: {
      ...bad,
      params: base.params,
      pins: bad.pins.map((pin) => ({ ...pin, digest: `md5:${"5e".repeat(16)}`, bytes: 31_204 })),
    },
    changedFiles: ["data/digits.csv.gz.dvc"],
  }),
};

/** Which job it was. */
export const events: Readonly<Record<string, Situation>> = {
  untrusted: one({
    candidate: { ...good, made_by: { ...good.made_by, trusted: false }, source: { ...good.source, dirty: true } },
  }),
  "merge-queue": outside("merge_group", "refs/heads/gh-readonly-queue/main/pr-7", { candidate: good }),
  "on-main": outside("push", "refs/heads/main", { candidate: onMain }),
  tag: outside("push", "refs/tags/v1.2.0|`x`", {}),
  schedule: outside("schedule", "refs/heads/main", { candidate: onMain, found: { distance: 2 } }),
  dispatch: outside("workflow_dispatch", "refs/heads/try-edges", { candidate: good }),
};

/** More than a comment has room for. */
export const crowds: Readonly<Record<string, Situation>> = {
  "ten-thousand": { ...one({ ...manyMetrics(10_000) }), options: { limit: 20_000 } },
  shortened: { ...withModel({}, {}), options: { limit: 5000 } },
  "many-failures": {
    ...one({
      ...manyMetrics(400),
      policy: `model: { name: digits }\ngates: [{ metric: "group*.*", direction: higher, max-regression: 0.001 }]\n`,
    }),
    options: { limit: 16_000 },
  },
};
