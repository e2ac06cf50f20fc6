import type { BaselineChoice } from "../config/policy.ts";
import { findBaseline } from "../gate/baseline.ts";
import { tooOld } from "../gate/baseline-age.ts";
import { commitsBetween } from "../gate/history.ts";
import type { RunRecord } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import { recordFromGit } from "./from-git.ts";
import type { Baseline, FoundBaseline } from "./judge.ts";
import { namedRun } from "./named-run.ts";
import type { ModelPlan } from "./plan.ts";
import { runBaseline } from "./run-baseline.ts";

/**
 * What the candidate is compared with: the first of the policy's choices that there is and that is not too old. By itself
 * that is the base side's nearest measured ancestor, else what Git itself holds there.
 */
export async function baselineFor(bench: Bench, plan: ModelPlan, record: RunRecord): Promise<Baseline> {
  const choices = plan.model.judging.baseline;
  const passedOver: string[] = [];
  let firstRun = false;
  for (const choice of choices) {
    const tried = await placed(bench, plan, choice, await tryChoice(bench, plan, record, choice));
    const fault = "found" in tried ? ageFault(bench, plan, choice, tried) : tried.reason;
    if ("found" in tried && fault === undefined) {
      if (passedOver.length === 0) return tried;
      bench.host.log.info(`${plan.model.name}: the baseline is ${nameOf(choice)} (${passedOver.join("; ")})`);
      return { ...tried, found: { ...tried.found, passed_over: passedOver } };
    }
    passedOver.push(`${choices.length > 1 ? `${nameOf(choice)}: ` : ""}${fault}`.slice(0, 1000));
    firstRun ||= "none" in tried && tried.none === "first-run";
  }
  // Who looks for the nearest one has asked that already.
  if (choices.every(({ kind }) => kind !== "nearest")) firstRun ||= await isFirstRun(bench, plan, record);
  return { none: firstRun ? "first-run" : "not-found", reason: passedOver.join("; ") };
}

async function tryChoice(bench: Bench, plan: ModelPlan, record: RunRecord, choice: BaselineChoice): Promise<Baseline> {
  if (choice.kind === "nearest") return nearest(bench, plan, record);
  if (choice.kind === "run") return runBaseline(bench, plan);
  const found = await namedRun(bench, plan, choice);
  if ("reason" in found) return { none: "not-found", reason: found.reason };
  const { title: _, ...baseline } = found;
  return baseline;
}

/** The base side's nearest measured ancestor, no further than it may be away. */
async function nearest(bench: Bench, plan: ModelPlan, record: RunRecord): Promise<Baseline> {
  const { base } = bench.forge;
  if (base === undefined) return { none: "first-run", reason: "nothing stands before this commit" };
  const commits = plan.model.judging.maxBaselineAge?.commits;
  const found = await findBaseline({
    host: bench.host,
    root: bench.root,
    tracker: await bench.tracker(),
    model: plan.model.name,
    base,
    ...(record.lock === undefined ? {} : { lockPath: record.lock.path }),
    ...(commits === undefined ? {} : { limit: commits + 1 }),
    candidate: record.source.commit,
    own: bench.forge.event === "local",
    fromGit: (commit) => recordFromGit(bench, plan, commit),
  });
  if ("found" in found || found.none === "first-run" || commits === undefined) return found;
  return { ...found, reason: `${found.reason} (max-baseline-age: ${commits} commits)` };
}

/** How far back a named run stands, where the policy limits that: a shallow clone is deepened as far as the limit asks. */
async function placed(bench: Bench, plan: ModelPlan, choice: BaselineChoice, baseline: Baseline): Promise<Baseline> {
  const { host, root, forge } = bench;
  const commits = plan.model.judging.maxBaselineAge?.commits;
  if (!("found" in baseline) || commits === undefined || forge.base === undefined) return baseline;
  if (choice.kind === "nearest" || choice.kind === "run") return baseline;
  const at = baseline.found.commit;
  const behind = await commitsBetween({ host, root }, forge.base, at, { limit: commits, fetch: true });
  // One that is none of these commits is further back than any of them.
  return {
    ...baseline,
    found: { ...baseline.found, distance: behind ?? Math.max(baseline.found.distance, commits + 1) },
  };
}

function ageFault({ host }: Bench, { model }: ModelPlan, choice: BaselineChoice, baseline: FoundBaseline) {
  const limit = model.judging.maxBaselineAge;
  return limit === undefined || choice.kind === "run" ? undefined : tooOld(baseline, limit, host.now());
}

/** Main has no run of the model but the candidate's own. */
async function isFirstRun(bench: Bench, plan: ModelPlan, record: RunRecord): Promise<boolean> {
  const runs = await (await bench.tracker()).find({ by: "main", model: plan.model.name });
  return runs.every((run) => run.record.source.commit === record.source.commit);
}

function nameOf(choice: BaselineChoice): string {
  switch (choice.kind) {
    case "nearest":
      return "nearest";
    case "run":
      return "run";
    case "alias":
      return `alias ${choice.alias}`;
    case "revision":
      return choice.revision;
    case "named":
      return choice.name;
  }
}
