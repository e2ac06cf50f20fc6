import { isHistory } from "../config/tests.ts";
import type { FoundBaseline } from "../gate/baseline.ts";
import type { Evidence } from "../gate/evidence.ts";
import { lastLook, lookOf } from "../gate/looks.ts";
import { historyOf } from "../gate/main-runs.ts";
import { flakyIn, noiseOf, repeatsOf } from "../gate/noise.ts";
import type { MetricVerdict } from "../gate/verdict.ts";
import { recordId } from "../tracking/identity.ts";
import type { RunRecord } from "../tracking/record.ts";
import { anchorFor } from "./anchor.ts";
import type { Bench } from "./bench.ts";
import { isMeasuredAlike } from "./comparability.ts";
import type { KnownRuns } from "./known-runs.ts";
import { commandsFor } from "./metric-commands.ts";
import type { ModelPlan } from "./plan.ts";
import { predictionsFor } from "./predictions.ts";

/** What the model's gates go by beside the two records; what no gate asks for is not loaded. */
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
  const asksHistory = gates.some(({ test }) => isHistory(test));
  const asksAnchor = judging.anchor !== undefined && gates.some(({ maxDrift }) => maxDrift !== undefined);
  return {
    ...(predictions === undefined ? {} : { predictions }),
    ...(commands === undefined ? {} : { commands }),
    ...(asksHistory ? { history: await historyOf(await runs.main(), { candidate, isMeasuredAlike: isAlike }) } : {}),
    ...(asksAnchor && judging.anchor !== undefined
      ? { anchor: await anchorFor(bench, plan, candidate, judging.anchor) }
      : {}),
  };
}

/**
 * What other runs add to the answers that a model's gates gave without them: the look, where a test spent its alpha, and the
 * noise, where something did not pass. Where bare numbers pass, no tracker is asked.
 */
export async function evidenceOfOthers(
  bench: Bench,
  candidate: RunRecord,
  baseline: FoundBaseline | null,
  runs: KnownRuns,
  answers: readonly MetricVerdict[],
): Promise<Pick<Evidence, "look" | "noise" | "flaky">> {
  if (baseline === null) return {};
  const isTested = answers.some(({ evidence: { method } }) => method !== "point" && method !== "mean");
  const look = isTested ? await lookFor(bench, candidate, baseline, runs) : undefined;
  return {
    ...(look === undefined ? {} : { look }),
    ...(answers.some(({ gated, verdict }) => gated && verdict !== "pass") ? await noiseFor(candidate, runs) : {}),
  };
}

async function noiseFor(candidate: RunRecord, runs: KnownRuns): Promise<Pick<Evidence, "noise" | "flaky">> {
  const own = { run_id: recordId(candidate), record: candidate, verdicts: [] };
  const repeats = await repeatsOf([own, ...(await runs.pullRequest()), ...(await runs.main())]);
  return { noise: noiseOf(repeats), flaky: flakyIn(repeats) };
}

/**
 * Which of the pull request's judgements this is. A merge queue and main judge once more what the pull request was judged
 * by last; where there is none, and on somebody's own machine, nothing is spent.
 */
async function lookFor(
  { forge }: Bench,
  record: RunRecord,
  baseline: FoundBaseline,
  runs: KnownRuns,
): Promise<number | undefined> {
  if (forge.event === "local") return undefined;
  const pullRequest = await runs.pullRequest();
  if (forge.pullRequest === undefined) return lastLook(pullRequest);
  return lookOf(pullRequest, { record, baseline: baseline.found.record_digest });
}
