import { z } from "zod";
import { groups, hasFailed } from "../gate/causes.ts";
import { groupOfFile } from "../gate/change-group.ts";
import { attributed, RevertedRun } from "../gate/shares.ts";
import type { Cause } from "../gate/verdict.ts";
import { UserError } from "../lib/errors.ts";
import type { ModelReport } from "../report/bundle.ts";
import type { RunRecord } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import { changedFilesOf } from "./causes.ts";
import { handedResult, handResult, type ResultKind } from "./handed-result.ts";
import type { FoundBaseline } from "./judge.ts";
import { whyNoCode } from "./may-run.ts";
import { whyNotTrain } from "./measure.ts";
import type { ModelPlan } from "./plan.ts";
import { withBaseStages } from "./protected-stages.ts";
import { inCleanClone, recordIn } from "./rerun.ts";
import { revertFiles } from "./revert.ts";
import { workspaceCommit } from "./workspace-commit.ts";

const kind: ResultKind<RevertedRun[]> = { name: "attribution", schema: z.array(RevertedRun) };

/**
 * Finds out which change carries a drop: the candidate runs again in clean clones, each time with one group of its changes
 * (params, data, code) as the baseline has it. The run cache spares what that does not reach. The environment cannot be put
 * back and is only named. What a measuring job found is taken where it is of these very metrics; a job that publishes runs
 * nothing. A report without a failed metric stays as it is.
 */
export async function attribute(bench: Bench, plan: ModelPlan, report: ModelReport): Promise<ModelReport> {
  const { candidate, verdict, baseline: record } = report;
  const failed = verdict.metrics.filter(hasFailed);
  if (failed.length === 0 || candidate === null || record === null || verdict.baseline === null) return report;
  const baseline: FoundBaseline = { found: verdict.baseline, record };
  // Not the documents themselves: each job says of itself who made them.
  const sides = [candidate, record].map(({ source, metrics }) => ({ commit: source.commit, metrics }));
  const from = { sides, policy: bench.sides.policy.digest };
  const handed = await handedResult(bench, plan, kind, from);
  const runs = handed ?? (await runsReverted(bench, plan, candidate, baseline));
  if (runs === undefined) return report;
  if (handed === undefined) await handResult(bench, plan, kind, from, runs);
  const names = failed.map(({ name }) => name);
  for (const run of runs) {
    bench.host.log.info(`${plan.model.name} with main's ${run.group}: ${resultText(run, names)}`);
  }
  return { ...report, verdict: { ...verdict, causes: attributed(verdict.causes ?? [], failed, runs) } };
}

async function runsReverted(
  bench: Bench,
  plan: ModelPlan,
  candidate: RunRecord,
  baseline: FoundBaseline,
): Promise<RevertedRun[] | undefined> {
  const { log } = bench.host;
  const why = await whyNot(bench, plan, candidate, baseline);
  if (why !== undefined) {
    log.warning(`${plan.model.name}: what carries the drop is not looked for: ${why}`);
    return undefined;
  }
  const changed = [...(await changesByGroup(bench, plan, candidate, baseline))];
  const runs: RevertedRun[] = [];
  const commit = await workspaceCommit(bench);
  for (const [index, [group, paths]] of changed.entries()) {
    const title = `${plan.model.name}: run again with main's ${group} (${index + 1} of ${changed.length})`;
    runs.push(await log.group(title, () => runReverted(bench, plan, commit, baseline.found.commit, group, paths)));
  }
  return runs;
}

async function whyNot(
  bench: Bench,
  plan: ModelPlan,
  candidate: RunRecord,
  { record }: FoundBaseline,
): Promise<string | undefined> {
  const refused = (await whyNoCode(bench)) ?? whyNotTrain(bench, plan);
  if (refused !== undefined) return refused;
  if (plan.closure.length === 0) return "no dvc.yaml says how the model is made";
  if (candidate.source.commit !== bench.forge.commit) return "the candidate is not what is checked out";
  return record.made_by.event === "file" ? "the baseline is a file, and no commit" : undefined;
}

/** The changed files of each group that can be put back; a group without any is left out. */
async function changesByGroup(
  bench: Bench,
  plan: ModelPlan,
  candidate: RunRecord,
  baseline: FoundBaseline,
): Promise<Map<Cause["group"], string[]>> {
  const found = new Map<Cause["group"], string[]>();
  const files = await changedFilesOf(bench, plan, candidate, baseline);
  for (const group of groups) {
    const paths = files.filter((path) => groupOfFile(path, [candidate, baseline.record]) === group);
    if (group !== "environment" && paths.length > 0) found.set(group, paths);
  }
  return found;
}

async function runReverted(
  bench: Bench,
  plan: ModelPlan,
  commit: string,
  base: string,
  group: Cause["group"],
  paths: readonly string[],
): Promise<RevertedRun> {
  try {
    const { metrics } = await inCleanClone(bench, commit, async (own) => {
      await revertFiles(own, base, paths);
      // Stages that are protected stay the base side's, as they were when the candidate was measured.
      const { stages } = bench.held;
      if (stages.size === 0) return recordIn(own, plan);
      const pipeline = await withBaseStages(own, await own.pipeline(), stages);
      return recordIn({ ...own, pipeline: async () => pipeline }, plan);
    });
    return { group, metrics };
  } catch (error) {
    if (!(error instanceof UserError) || bench.host.signal.aborted) throw error;
    // Code of one side need not run with the parameters or data of the other.
    return { group, failed: error.message.slice(0, 10_000) };
  }
}

function resultText(run: RevertedRun, metrics: readonly string[]): string {
  if ("failed" in run) return `it does not run: ${run.failed}`;
  return metrics.map((name) => `${name} ${run.metrics[name]?.value ?? "as samples"}`).join(", ");
}
