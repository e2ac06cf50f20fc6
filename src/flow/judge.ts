import type { FoundBaseline, NoBaseline } from "../gate/baseline.ts";
import { hasFailed } from "../gate/causes.ts";
import { aggregate, type JudgeInput, jobFails, judge } from "../gate/compare.ts";
import { measureEffects } from "../gate/effects.ts";
import { worseBefore } from "../gate/looks.ts";
import { notOverridden, overridden } from "../gate/override.ts";
import type { VerdictDocument } from "../gate/verdict.ts";
import { unmeasured, untouched } from "../gate/without-record.ts";
import type { ModelReport, ReportBundle } from "../report/bundle.ts";
import { isMetricsAlone } from "../tracking/bare-record.ts";
import { environmentDiff } from "../tracking/environment-diff.ts";
import { recordId } from "../tracking/identity.ts";
import type { RunRecord } from "../tracking/record.ts";
import { annotationsOf } from "./annotations.ts";
import { appendedOf } from "./append.ts";
import type { Bench } from "./bench.ts";
import { causesFor } from "./causes.ts";
import { onSameData } from "./comparability.ts";
import { conditionsOf } from "./conditions.ts";
import { dataDiffOf } from "./data-diff.ts";
import { baselineEvidence, candidateEvidence } from "./evidence.ts";
import { figuresFor } from "./figures/figures.ts";
import { evidenceFor, evidenceOfOthers } from "./gate-evidence.ts";
import { knownRuns } from "./known-runs.ts";
import type { Measured } from "./measure.ts";
import { findOverride } from "./override.ts";
import type { ModelPlan } from "./plan.ts";

export type { FoundBaseline } from "../gate/baseline.ts";
export type Baseline = FoundBaseline | NoBaseline;

/** The run that is judged. */
export interface Candidate {
  readonly record: RunRecord;
  /** What is known beside the record, where the same process measured it. */
  readonly measured?: Measured;
}

/** Judges one model's record and puts together all that a report says about it. */
export async function judgeModel(
  bench: Bench,
  plan: ModelPlan,
  candidate: Candidate,
  baseline: Baseline,
): Promise<ModelReport> {
  const { record } = candidate;
  const compared = await onSameData(bench, plan, record, baseline);
  const found = "found" in compared ? compared : null;
  const runs = knownRuns(bench, plan);
  const known: JudgeInput = {
    model: plan.model,
    policy: bench.sides.policy,
    candidate: { runId: recordId(record), record },
    baseline: found,
    firstRun: "none" in compared && compared.none === "first-run",
    ...("none" in compared ? { baselineReason: compared.reason } : {}),
    conditions: await conditionsOf(bench, plan, candidate, found),
    onMain: bench.forge.onDefaultBranch,
    evidence: await evidenceFor(bench, plan, record, found, runs),
    now: bench.host.now(),
  };
  const first = { ...known, effects: await measureEffects(known) };
  const others = await evidenceOfOthers(bench, record, found, runs, judge(first).metrics);
  const input = { ...first, evidence: { ...known.evidence, ...others } };
  const judged = judge(input);
  const worse = await worseBefore(await runs.commit(record), record, judged);
  const whole = worse === undefined ? judged : judge({ ...input, conditions: [...input.conditions, worse] });
  const isExplained = found !== null && whole.metrics.some(hasFailed);
  const causes = isExplained ? await causesFor(bench, plan, record, found, whole.metrics) : [];
  const verdict = await reviewed(bench, plan, causes.length === 0 ? whole : { ...whole, causes });
  const paired = known.evidence?.predictions;
  const shown = { record, baseline: found, paired, runs, metrics: whole.metrics };
  const { figures, missing } = await figuresFor(bench, plan, shown);
  const annotations = await annotationsOf(bench, plan, record, verdict);
  return {
    model: plan.model.name,
    report_key: plan.model.reportKey,
    candidate: record,
    baseline: found?.record ?? null,
    verdict,
    changed_files: plan.changed.slice(0, 10_000),
    evidence: [
      ...(await candidateEvidence(bench, record)),
      ...(found === null ? [] : await baselineEvidence(bench, found.record)),
    ],
    ...(found === null || isMetricsAlone(found.record)
      ? {}
      : { environment_changes: environmentDiff(found.record.environment, record.environment).slice(0, 1000) }),
    ...(await dataDiffOf(bench, record)),
    ...(figures.length === 0 ? {} : { figures }),
    ...(missing.length === 0 ? {} : { figures_missing: missing }),
    ...(annotations.length === 0 ? {} : { annotations }),
  };
}

/** A red verdict is let through by whoever the policy says may do that. */
async function reviewed(bench: Bench, { model }: ModelPlan, verdict: VerdictDocument): Promise<VerdictDocument> {
  if (!jobFails(verdict)) return verdict;
  const { override, refused } = await findOverride(bench, model);
  if (override !== undefined) return overridden(verdict, override);
  return refused === undefined ? verdict : notOverridden(verdict, refused);
}

/** A model that the event does not touch, or that should have been measured and was not. */
export function reportWithout(
  bench: Bench,
  plan: ModelPlan,
  what: "untouched" | "unmeasured",
  why?: string,
): ModelReport {
  const about = {
    model: plan.model,
    policy: bench.sides.policy,
    head: bench.forge.head,
    commit: bench.forge.commit,
    now: bench.host.now(),
  };
  const verdict = what === "untouched" ? untouched(about) : unmeasured(about, why);
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

/** The report bundle of this event, with the repository's own Markdown where a run was judged. */
export async function bundleOf(bench: Bench, models: readonly ModelReport[]): Promise<ReportBundle> {
  const { forge } = bench;
  const records = models.flatMap(({ candidate }) => candidate ?? []);
  const appended = records.length > 0 ? await appendedOf(bench, records) : {};
  const ref = forge.event === "local" ? undefined : bench.host.env["GITHUB_REF"];
  return {
    schema: "modelgate/bundle/1",
    ...(forge.repository === undefined ? {} : { repository: forge.repository, server_url: forge.serverUrl }),
    ...(forge.pullRequest === undefined ? {} : { pull_request: forge.pullRequest.number }),
    event: forge.event,
    ...(ref ? { ref: ref.slice(0, 1000) } : {}),
    head: forge.head,
    ...(forge.run === undefined ? {} : { run_url: forge.run.url }),
    verdict: aggregate(models.map((model) => model.verdict.verdict)),
    models: [...models],
    ...appended,
    created_at: bench.host.now().toISOString(),
  };
}
