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
    const tried = await tryChoice(bench, plan, record, choice);
    const fault = "found" in tried ? await ageFault(bench, plan, choice, tried) : tried.reason;
    if ("found" in tried && fault === undefined) {
      if (passedOver.length === 0) return tried;
      bench.host.log.info(`${plan.model.name}: the baseline is ${nameOf(choice)} (${passedOver.join("; ")})`);
      return { ...tried, found: { ...tried.found, passed_over: passedOver } };
    }
    passedOver.push(`${choices.length > 1 ? `${nameOf(choice)}: ` : ""}${fault}`.slice(0, 1000));
    firstRun ||= "none" in tried && tried.none === "first-run";
  }
  firstRun ||= await isFirstRun(bench, plan, record);
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

async function ageFault(
  bench: Bench,
  plan: ModelPlan,
  choice: BaselineChoice,
  baseline: FoundBaseline,
): Promise<string | undefined> {
  const limit = plan.model.judging.maxBaselineAge;
  if (limit === undefined || choice.kind === "run") return undefined;
  const { host, root, forge } = bench;
  const behind = async (commits: number): Promise<number | undefined> =>
    forge.base === undefined
      ? 0
      : commitsBetween({ host, root }, forge.base, baseline.found.commit, { limit: commits, fetch: true });
  return tooOld(baseline, limit, {
    behind:
      choice.kind === "nearest" || limit.commits === undefined ? baseline.found.distance : await behind(limit.commits),
    now: host.now(),
  });
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
