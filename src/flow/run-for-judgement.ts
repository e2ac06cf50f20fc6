import type { ModelConfig } from "../config/config.ts";
import type { RunRecord } from "../tracking/record.ts";
import { baselineFor } from "./baseline.ts";
import type { Bench } from "./bench.ts";
import { onSameData } from "./comparability.ts";
import { commandsFor, commandsOf } from "./metric-commands.ts";
import type { ModelPlan } from "./plan.ts";

/**
 * Leaves for the job that publishes what the policy wants to be run for a judgement, and only a measuring job may run: main
 * itself, main's model on other evaluation data, commands that compute metrics.
 */
export async function runForJudgement(bench: Bench, plan: ModelPlan, record: RunRecord): Promise<void> {
  if (!asksForCode(plan.model)) return;
  const baseline = await onSameData(bench, plan, record, await baselineFor(bench, plan, record));
  if ("found" in baseline) await commandsFor(bench, plan, record, baseline.record);
}

function asksForCode(model: ModelConfig): boolean {
  const { baseline, onEvalDataChange } = model.judging;
  const runs = baseline.some(({ kind }) => kind === "run") || onEvalDataChange.kind === "re-evaluate";
  return runs || commandsOf(model).size > 0;
}
