import type { Condition } from "../../../src/gate/compare.ts";
import { digitsRecord, withMetrics } from "../report-samples.ts";
import { one, policyWith, type Situation } from "./situation.ts";
import { withCauses, withIntervals } from "./verdict-edits.ts";

const base = digitsRecord("base");
const bad = digitsRecord("rows700");
const good = digitsRecord("edges");
const { accuracy: _accuracy, ...withoutAccuracy } = bad.metrics;

const lockStale: Condition = {
  name: "lock",
  verdict: "fail",
  reason: "dvc.lock in this commit is not that of this run: run `modelgate run --pull` and commit it",
};

const policyDiff = `--- modelgate.yaml (main)
+++ modelgate.yaml (this change)
@@ -3,4 +3,4 @@
   - metric: accuracy
     direction: higher
-    max-regression: 0.01
+    max-regression: 0.5 # \`\`\` @octo-org/team
`;

/** One for each verdict, and for each way to come to it. */
export const verdicts: Readonly<Record<string, Situation>> = {
  fail: one({}),
  "fail-two-kinds": one({ changedFiles: ["params.yaml", "dvc.lock", "src/train.js", "src/evaluate.js"] }),
  "fail-attributed": one({ edit: withCauses, changedFiles: ["params.yaml", "dvc.lock", "src/train.js"] }),
  pass: one({ candidate: good, changedFiles: ["params.yaml", "dvc.lock", "src/featurize.js"] }),
  warn: one({ candidate: good, policy: policyWith("informational: true\n    max-regression: 0.001", "recall.*") }),
  missing: one({ candidate: { ...bad, metrics: withoutAccuracy } }),
  nan: one({ candidate: withMetrics(bad, { accuracy: { file: "metrics.json", value: "NaN" } }) }),
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
  overridden: one({
    edit: (verdict) => ({
      ...verdict,
      overrides: [{ head: verdict.candidate.head, by: "octocat", reason: "agreed with @octo-org/team, see #12" }],
    }),
  }),
  "policy-changed": one({
    policyChanged: true,
    changedFiles: ["params.yaml", "modelgate.yaml"],
    edit: (verdict) => ({ ...verdict, policy: { ...verdict.policy, diff: policyDiff } }),
  }),
  "no-policy": one({ policyExists: false, policy: "model: { name: digits }\n" }),
};
