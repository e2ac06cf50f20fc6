import { posix } from "node:path";
import type { Condition } from "../gate/compare.ts";
import { sameLabel } from "../github/labels.ts";
import { labelsOf } from "../github/pulls.ts";
import { UserError } from "../lib/errors.ts";
import type { RunRecord } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import { evaluationDataChanges } from "./evaluation-data.ts";
import type { Baseline, FoundBaseline } from "./judge.ts";
import { pullRequestOf } from "./override.ts";
import type { ModelPlan } from "./plan.ts";
import { reEvaluate } from "./re-evaluate.ts";
import { digestAtPath } from "./record-digests.ts";

/**
 * A baseline whose numbers are about the candidate's evaluation data: main's model evaluated on them, where they differ and
 * the policy says `on-eval-data-change: re-evaluate`. Else the baseline as it is.
 */
export async function onSameData(
  bench: Bench,
  plan: ModelPlan,
  candidate: RunRecord,
  baseline: Baseline,
): Promise<Baseline> {
  if (plan.model.judging.onEvalDataChange.kind !== "re-evaluate" || !("found" in baseline)) return baseline;
  if (isFile(baseline.record) || isFile(candidate)) return baseline;
  const changes = await evaluationDataChanges(bench, plan, candidate, baseline.record);
  if (changes.length === 0) return baseline;
  const again = await reEvaluate(bench, plan, baseline, candidate, changes);
  if ("found" in again) return again;
  // Never none, which a policy may forgive: the baseline stays, and is not comparable.
  bench.host.log.warning(`${plan.model.name}: ${again.reason}`);
  return baseline;
}

/** Whether candidate and baseline were evaluated on the same data, and by the same judge where a model judges. */
export async function comparability(
  bench: Bench,
  plan: ModelPlan,
  candidate: RunRecord,
  baseline: FoundBaseline,
): Promise<Condition[]> {
  // Numbers that somebody names by hand say nothing of what they are made from.
  if (isFile(baseline.record) || isFile(candidate)) return [];
  return [
    ...(await dataCondition(bench, plan, candidate, baseline.record)),
    ...(await judgeConditions(bench, plan, candidate, baseline.record)),
  ];
}

/** Whether two runs were evaluated on the same data and by the same judge: numbers of others are about something else. */
export async function isMeasuredAlike(
  bench: Bench,
  plan: ModelPlan,
  candidate: RunRecord,
  other: RunRecord,
): Promise<boolean> {
  const changes = await evaluationDataChanges(bench, plan, candidate, other);
  return changes.length === 0 && (await judgeConditions(bench, plan, candidate, other)).length === 0;
}

function isFile({ made_by }: RunRecord): boolean {
  return made_by.event === "file";
}

async function dataCondition(
  bench: Bench,
  plan: ModelPlan,
  candidate: RunRecord,
  baseline: RunRecord,
): Promise<Condition[]> {
  const changes = await evaluationDataChanges(bench, plan, candidate, baseline);
  if (changes.length === 0) return [];
  const name = "comparability";
  const paths = changes.map(({ path }) => `\`${path}\``).slice(0, 10);
  const more = changes.length > paths.length ? ` and ${changes.length - paths.length} more` : "";
  const unknown = changes.filter((one) => one.baseline === undefined && one.candidate === undefined);
  if (unknown.length > 0) {
    const named = unknown.map(({ path }) => `\`${path}\``).join(", ");
    return [{ name, verdict: "not-comparable", reason: `neither run tells of the evaluation data ${named}` }];
  }
  const what = `the evaluation data differ from the baseline's (${paths.join(", ")}${more})`;
  const rule = plan.model.judging.onEvalDataChange;
  if (rule.kind === "accept") return [{ name, verdict: "pass", reason: `${what}, which the policy accepts` }];
  if (rule.kind === "label" && (await hasLabel(bench, rule.label))) {
    return [{ name, verdict: "pass", reason: `${what}, which the label \`${rule.label}\` accepts` }];
  }
  const mend =
    rule.kind === "label"
      ? `. The label \`${rule.label}\` on the pull request accepts that`
      : rule.kind === "re-evaluate"
        ? ", and main's model was not evaluated on them"
        : ". `on-eval-data-change` in modelgate.yaml says what to do then; `eval-data` says which data are meant";
  return [{ name, verdict: "not-comparable", reason: `${what}${mend}` }];
}

/** Read live: labels of the event are as old as the event. */
async function hasLabel(bench: Bench, label: string): Promise<boolean> {
  const number = pullRequestOf(bench);
  const api = await bench.api();
  if (number === undefined || api === undefined) return false;
  try {
    return (await labelsOf(api, number)).some((one) => sameLabel(one, label));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    bench.host.log.warning(`the label ${label} does not count: ${error.message}`);
    return false;
  }
}

/** What the policy pins of a judging model must be the same on both sides. */
async function judgeConditions(
  bench: Bench,
  plan: ModelPlan,
  candidate: RunRecord,
  baseline: RunRecord,
): Promise<Condition[]> {
  const conditions: Condition[] = [];
  for (const name of plan.model.judging.judge) {
    const before = await pinned(bench, plan, baseline, name);
    const now = await pinned(bench, plan, candidate, name);
    if (now !== undefined && now === before) continue;
    const reason =
      before === undefined && now === undefined
        ? `neither run tells of \`${name}\`, which \`judge\` names`
        : `\`${name}\`, by which examples are judged, is ${shown(now)} and was ${shown(before)}`;
    conditions.push({ name: "judge", verdict: "not-comparable", reason });
  }
  return conditions;
}

function shown(value: string | undefined): string {
  return value === undefined ? "not recorded" : value.slice(0, 100);
}

/** A parameter's value, a metric's, or a file's digest. */
async function pinned(bench: Bench, plan: ModelPlan, record: RunRecord, name: string): Promise<string | undefined> {
  const params = Object.entries(record.params).filter(
    ([key]) => key === name || key.slice(key.indexOf(":") + 1) === name,
  );
  // The same name in two files would leave it open which is meant: both count.
  if (params.length > 0) return params.map(([, value]) => JSON.stringify(value)).join(", ");
  const metric = record.metrics[name];
  if (metric !== undefined) return JSON.stringify(metric.value ?? metric.text ?? metric.samples);
  return digestAtPath(bench, plan, record, posix.join(plan.model.dir, name));
}
