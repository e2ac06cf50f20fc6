import type { FoundBaseline } from "../gate/baseline.ts";
import type { Evidence } from "../gate/evidence.ts";
import { lastLook, lookOf } from "../gate/looks.ts";
import { historyOf } from "../gate/main-runs.ts";
import { flakyIn, noiseOf, repeatsOf } from "../gate/noise.ts";
import { recordId } from "../tracking/identity.ts";
import type { RunRecord } from "../tracking/record.ts";
import { anchorFor } from "./anchor.ts";
import type { Bench } from "./bench.ts";
import { isMeasuredAlike } from "./comparability.ts";
import type { KnownRuns } from "./known-runs.ts";
import { commandsFor } from "./metric-commands.ts";
import type { ModelPlan } from "./plan.ts";
import { predictionsFor } from "./predictions.ts";

/** All that the model's gates go by beside the two records; what no gate asks for is not loaded. */
export async function evidenceFor(
  bench: Bench,
  plan: ModelPlan,
  candidate: RunRecord,
  baseline: FoundBaseline | null,
  runs: KnownRuns,
): Promise<Evidence> {
  const { gates, judging } = plan.model;
  const isAlike = (record: RunRecord): Promise<boolean> => isMeasuredAlike(bench, plan, candidate, record);
  const asksPredictions = baseline !== null && gates.some((gate) => gate.evidence !== "point");
  const predictions = asksPredictions ? await predictionsFor(bench, plan, candidate, baseline.record) : undefined;
  const commands = baseline === null ? undefined : await commandsFor(bench, plan, candidate, baseline.record);
  const look = lookFor(bench, candidate, baseline, runs);
  const repeats = await repeatsOf([
    { run_id: recordId(candidate), record: candidate, verdicts: [] },
    ...runs.pullRequest,
    ...runs.main,
  ]);
  const asksHistory = gates.some(({ test }) => test.startsWith("history-"));
  const asksAnchor = judging.anchor !== undefined && gates.some(({ maxDrift }) => maxDrift !== undefined);
  return {
    ...(predictions === undefined ? {} : { predictions }),
    ...(commands === undefined ? {} : { commands }),
    ...(asksHistory ? { history: await historyOf(runs.main, { candidate, isMeasuredAlike: isAlike }) } : {}),
    ...(look === undefined ? {} : { look }),
    ...(asksAnchor && judging.anchor !== undefined
      ? { anchor: await anchorFor(bench, plan, candidate, judging.anchor) }
      : {}),
    noise: noiseOf(repeats),
    flaky: flakyIn(repeats),
  };
}

/**
 * Which of the pull request's judgements this is. A merge queue and main judge once more what the pull request was judged
 * by last; where there is none, and on somebody's own machine, nothing is spent.
 */
function lookFor(
  { forge }: Bench,
  record: RunRecord,
  baseline: FoundBaseline | null,
  { pullRequest }: KnownRuns,
): number | undefined {
  if (forge.event === "local" || baseline === null) return undefined;
  if (forge.pullRequest === undefined) return lastLook(pullRequest);
  return lookOf(pullRequest, { record, baseline: baseline.found.record_digest });
}
