import { findBaseline } from "../gate/baseline.ts";
import { aggregate, judge } from "../gate/compare.ts";
import type { BaselineFound, VerdictDocument } from "../gate/verdict.ts";
import { unmeasured, untouched } from "../gate/without-record.ts";
import type { ModelReport, ReportBundle } from "../report/bundle.ts";
import { isMetricsAlone } from "../report/changes.ts";
import { environmentDiff } from "../tracking/environment-diff.ts";
import { recordId } from "../tracking/identity.ts";
import type { RunRecord } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import { dataDiffOf } from "./data-diff.ts";
import { baselineEvidence, candidateEvidence } from "./evidence.ts";
import { recordFromGit } from "./from-git.ts";
import { locksOf } from "./locks.ts";
import type { Measured } from "./measure.ts";
import type { ModelPlan } from "./plan.ts";

export type Baseline =
  | { found: BaselineFound; record: RunRecord }
  | { none: "first-run" | "not-found"; reason: string };
type Condition = VerdictDocument["conditions"][number];

/** The run that is judged. */
export interface Candidate {
  readonly record: RunRecord;
  /** What is known beside the record, where the same process measured it. */
  readonly measured?: Measured;
}

/** The baseline by the design's rule: the base side's nearest measured ancestor, else what Git itself holds there. */
export async function baselineFor(bench: Bench, plan: ModelPlan, record: RunRecord): Promise<Baseline> {
  const { base } = bench.forge;
  if (base === undefined) return { none: "first-run", reason: "nothing stands before this commit" };
  return findBaseline({
    host: bench.host,
    root: bench.root,
    tracker: await bench.tracker(),
    model: plan.model.name,
    base,
    ...(record.lock === undefined ? {} : { lockPath: record.lock.path }),
    candidate: record.source.commit,
    own: bench.forge.event === "local",
    fromGit: (commit) => recordFromGit(bench, plan, commit),
  });
}

/** Judges one model's record and puts together all that a report says about it. */
export async function judgeModel(
  bench: Bench,
  plan: ModelPlan,
  candidate: Candidate,
  baseline: Baseline,
): Promise<ModelReport> {
  const { record } = candidate;
  const found = "found" in baseline ? baseline : null;
  const verdict = judge({
    model: plan.model,
    policy: bench.sides.policy,
    candidate: { runId: recordId(record), record },
    baseline: found,
    firstRun: "none" in baseline && baseline.none === "first-run",
    ...("none" in baseline ? { baselineReason: baseline.reason } : {}),
    conditions: conditionsOf(bench, plan, candidate),
    onMain: bench.forge.onDefaultBranch,
    now: bench.host.now(),
  });
  return {
    model: plan.model.name,
    report_key: plan.model.reportKey,
    candidate: record,
    baseline: found?.record ?? null,
    verdict,
    changed_files: plan.changed.slice(0, 10_000),
    evidence: [
      ...(await candidateEvidence(bench.root, record)),
      ...(found === null ? [] : await baselineEvidence(bench, found.record)),
    ],
    ...(found === null || isMetricsAlone(found.record)
      ? {}
      : { environment_changes: environmentDiff(found.record.environment, record.environment).slice(0, 1000) }),
    ...(await dataDiffOf(bench, record)),
  };
}

/** A model that the event does not touch, or that should have been measured and was not. */
export function reportWithout(bench: Bench, plan: ModelPlan, what: "untouched" | "unmeasured"): ModelReport {
  const make = what === "untouched" ? untouched : unmeasured;
  const verdict = make({
    model: plan.model,
    policy: bench.sides.policy,
    head: bench.forge.head,
    commit: bench.forge.commit,
    now: bench.host.now(),
  });
  return {
    model: plan.model.name,
    report_key: plan.model.reportKey,
    candidate: null,
    baseline: null,
    verdict,
    changed_files: plan.changed.slice(0, 10_000),
    evidence: [],
  };
}

/** On main: the report of a run that was gated before the merge. */
export function adoptedReport(plan: ModelPlan, record: RunRecord, verdict: VerdictDocument): ModelReport {
  return {
    model: plan.model.name,
    report_key: plan.model.reportKey,
    candidate: record,
    baseline: null,
    verdict,
    changed_files: [],
    evidence: [],
  };
}

/** The report bundle of this event. */
export function bundleOf(bench: Bench, models: readonly ModelReport[]): ReportBundle {
  const { forge } = bench;
  return {
    schema: "modelgate/bundle/1",
    ...(forge.repository === undefined ? {} : { repository: forge.repository, server_url: forge.serverUrl }),
    ...(forge.pullRequest === undefined ? {} : { pull_request: forge.pullRequest.number }),
    event: forge.event,
    head: forge.head,
    ...(forge.run === undefined ? {} : { run_url: forge.run.url }),
    verdict: aggregate(models.map((model) => model.verdict.verdict)),
    models: [...models],
    created_at: bench.host.now().toISOString(),
  };
}

/** What is no metric and still decides: the lock, stages that were not run, the environment, the commit. */
function conditionsOf(bench: Bench, plan: ModelPlan, candidate: Candidate): Condition[] {
  const { record, measured } = candidate;
  const { model } = plan;
  const conditions: Condition[] = [];
  // What the base side has no policy for is shown and not gated.
  const { policy, newModels } = bench.sides;
  const broken = policy.exists && !newModels.has(model.name) ? "fail" : "warn";
  const stale = plan.stages.filter((stage) => stage.status === "stale").map((stage) => stage.name);
  const failed = record.stages.filter((stage) => stage.status === "failed").map((stage) => stage.name);
  if (failed.length > 0) {
    const said = measured?.stages.find((stage) => stage.status === "failed")?.error ?? "see the job's log";
    const reason = `the stage ${failed.join(", ")} failed: ${said.slice(0, 500)}`;
    conditions.push({ name: "run", verdict: "fail", reason });
  }
  const trained = record.stages.some((stage) => stage.status === "ran" || stage.status === "restored");
  const left = locksOf(record)
    .filter((lock) => !lock.current)
    .map((lock) => lock.path);
  if (stale.length > 0 && !trained) {
    const why = measured?.notTrained === undefined ? "" : ` (${measured.notTrained})`;
    conditions.push({
      name: "lock",
      verdict: broken,
      reason: `dvc.lock does not match what is checked out: ${stale.join(", ")} would have to run again${why}`,
    });
  } else if (left.length > 0 && model.lock === "require" && bench.forge.event !== "local") {
    conditions.push({
      name: "lock",
      verdict: broken,
      reason: `${left.join(", ")} ${left.length === 1 ? "is" : "are"} not as this run made ${left.length === 1 ? "it" : "them"}: run \`modelgate run --pull\` (it restores the results), then commit ${left.join(", ")}`,
    });
  }
  if (measured?.environmentNote !== undefined) {
    const verdict = model.onEnvironmentChange === "inconclusive" ? "inconclusive" : "pass";
    conditions.push({ name: "environment", verdict, reason: measured.environmentNote });
  }
  if (record.source.dirty && bench.forge.event !== "local") {
    conditions.push({
      name: "record",
      verdict: "not-comparable",
      reason: "tracked files differed from the commit when the run was made",
    });
  }
  return conditions;
}
