import type { Condition } from "../gate/compare.ts";
import type { Bench } from "./bench.ts";
import { comparability } from "./comparability.ts";
import type { Candidate, FoundBaseline } from "./judge.ts";
import { locksOf } from "./locks.ts";
import type { ModelPlan } from "./plan.ts";
import { protectedChanges } from "./protect.ts";

/**
 * What is no metric and still decides: stages that failed, the lock, what the policy protects, the environment, the commit,
 * and whether both sides were evaluated alike.
 */
export async function conditionsOf(
  bench: Bench,
  plan: ModelPlan,
  candidate: Candidate,
  baseline: FoundBaseline | null,
): Promise<Condition[]> {
  const kept = await protectCondition(bench, plan, candidate, baseline);
  return [
    ...runCondition(candidate),
    // The lock of the base side's evaluation is not meant to be the candidate's.
    ...(kept.some(({ verdict }) => verdict === "not-comparable") && candidate.record.protected !== undefined
      ? []
      : lockCondition(bench, plan, candidate)),
    ...kept,
    ...environmentCondition(plan, candidate),
    ...recordCondition(bench, candidate),
    ...(baseline === null ? [] : await comparability(bench, plan, candidate.record, baseline)),
  ];
}

function runCondition({ record, measured }: Candidate): Condition[] {
  const failed = record.stages.filter((stage) => stage.status === "failed").map((stage) => stage.name);
  if (failed.length === 0) return [];
  const said = measured?.stages.find((stage) => stage.status === "failed")?.error ?? "see the job's log";
  return [{ name: "run", verdict: "fail", reason: `the stage ${failed.join(", ")} failed: ${said.slice(0, 500)}` }];
}

function lockCondition(bench: Bench, { model, stages }: ModelPlan, { record, measured }: Candidate): Condition[] {
  // What the base side has no policy for is shown and not gated.
  const { policy, newModels } = bench.sides;
  const verdict = policy.exists && !newModels.has(model.name) ? "fail" : "warn";
  const stale = stages.filter((stage) => stage.status === "stale").map((stage) => stage.name);
  const trained = record.stages.some((stage) => stage.status === "ran" || stage.status === "restored");
  if (stale.length > 0 && !trained) {
    const why = measured?.notTrained === undefined ? "" : ` (${measured.notTrained})`;
    const reason = `dvc.lock does not match what is checked out: ${stale.join(", ")} would have to run again${why}`;
    return [{ name: "lock", verdict, reason }];
  }
  const left = locksOf(record)
    .filter((lock) => !lock.current)
    .map((lock) => lock.path);
  if (left.length === 0 || model.lock !== "require" || bench.forge.event === "local") return [];
  const [are, them] = left.length === 1 ? ["is", "it"] : ["are", "them"];
  const names = left.join(", ");
  const reason = `${names} ${are} not as this run made ${them}: run \`modelgate run --pull\` (it restores the results), then commit ${names}`;
  return [{ name: "lock", verdict, reason, isFormal: true }];
}

/** A change of what the policy protects is for a reviewer to let through: no number says whether it is a good one. */
async function protectCondition(
  bench: Bench,
  { model }: ModelPlan,
  { record }: Candidate,
  baseline: FoundBaseline | null,
): Promise<Condition[]> {
  const changes = await protectedChanges(bench, model);
  if (changes === undefined) return [];
  const name = "protect";
  const conditions: Condition[] = changes.unknown.map((stage) => ({
    name,
    verdict: "warn",
    reason: `the policy protects the stage \`${stage}\`, and there is none of that name`,
  }));
  const changed = [...changes.files, ...changes.shared, ...changes.stages];
  // On main somebody has merged it; there it only makes what was measured before incomparable.
  if (changed.length === 0 || (bench.forge.onDefaultBranch && baseline === null)) return conditions;
  const list = `${changed
    .slice(0, 10)
    .map((one) => `\`${one}\``)
    .join(", ")}${changed.length > 10 ? ` and ${changed.length - 10} more` : ""}`;
  const taken = new Set([...(record.protected?.files ?? []), ...(record.protected?.stages ?? [])]);
  const how = changed.every((one) => taken.has(one))
    ? "It was measured with the base side's"
    : "It was measured with the change's own";
  const { label } = model.judging.override ?? {};
  const mend =
    bench.forge.onDefaultBranch || label === undefined ? "" : `. A reviewer lets it through by the label \`${label}\``;
  const reason = `this changes how it is measured: ${list}, which the policy protects. ${how}${mend}`;
  return [...conditions, { name, verdict: "not-comparable", reason }];
}

function environmentCondition({ model }: ModelPlan, { measured }: Candidate): Condition[] {
  if (measured?.environmentNote === undefined) return [];
  const verdict = model.onEnvironmentChange === "inconclusive" ? "inconclusive" : "pass";
  return [{ name: "environment", verdict, reason: measured.environmentNote }];
}

function recordCondition(bench: Bench, { record }: Candidate): Condition[] {
  if (!record.source.dirty || bench.forge.event === "local") return [];
  const reason = "tracked files differed from the commit when the run was made";
  return [{ name: "record", verdict: "not-comparable", reason }];
}
