import { publishArtifacts, storeArtifacts } from "../../flow/artifacts.ts";
import { attribute } from "../../flow/attribute.ts";
import { baselineFor } from "../../flow/baseline.ts";
import { type Bench, openBench } from "../../flow/bench.ts";
import { commitLock } from "../../flow/commit-lock.ts";
import { saveBundle } from "../../flow/compare.ts";
import { keepDataDiff } from "../../flow/data-diff.ts";
import { keepEvidence } from "../../flow/evidence.ts";
import { keepPlots } from "../../flow/figures/dvc/handed.ts";
import { failuresOf, gateOutcome } from "../../flow/gate.ts";
import { clearHandover, dropHandover } from "../../flow/handover.ts";
import { bundleOf, judgeModel, reportWithout } from "../../flow/judge.ts";
import { measure } from "../../flow/measure.ts";
import { type ModelPlan, planModels } from "../../flow/plan.ts";
import { makeRecord } from "../../flow/record.ts";
import { saveRecord } from "../../flow/records.ts";
import { publishReport, writeReports } from "../../flow/report.ts";
import { type Shipped, ship } from "../../flow/ship.ts";
import { shippedOutputs, shippedText } from "../../flow/shipped.ts";
import { markEarlier } from "../../flow/standing.ts";
import type { Host } from "../../lib/host.ts";
import type { ModelReport, ReportBundle } from "../../report/bundle.ts";
import type { InputsOf, VerbResult } from "../spec.ts";
import type { inputs } from "./inputs.ts";

type Inputs = InputsOf<typeof inputs>;

/** The whole flow in one step, chosen by the event: measure and gate a candidate, or ship on the default branch. */
export async function run(given: Inputs, host: Host): Promise<VerbResult> {
  const bench = await openBench(host, given, { measures: true });
  // What an earlier job on this machine left is not this one's.
  await clearHandover(bench.root);
  if (given.comment !== "never" && bench.config.report.comment !== "never") await markEarlier(bench);
  if (bench.forge.onDefaultBranch && bench.forge.event !== "local") return shipOnMain(bench, given);
  const reports: ModelReport[] = [];
  for (const plan of await planModels(bench)) reports.push(await candidate(bench, plan, given));
  return finish(bench, await bundleOf(bench, reports), given, {});
}

async function candidate(bench: Bench, plan: ModelPlan, given: Inputs): Promise<ModelReport> {
  if (!plan.touched) return reportWithout(bench, plan, "untouched");
  return bench.host.log.group(`modelgate: ${plan.model.name}`, async () => {
    const measured = await measure(bench, plan, { pull: true, push: true });
    // Whatever a stage left there is none of ours.
    await dropHandover(bench.root, "results");
    const record = await makeRecord(bench, plan, measured);
    await keepEvidence(bench, record);
    await keepPlots(bench, plan, record);
    await keepDataDiff(bench, plan, record);
    await storeArtifacts(bench, record);
    await saveRecord(bench.root, record);
    const baseline = await baselineFor(bench, plan, record);
    const judged = await judgeModel(bench, plan, { record, measured }, baseline);
    const report = given.attribute ? await attribute(bench, plan, judged) : judged;
    if (record.made_by.trusted && bench.forge.event !== "local") {
      const tracker = await bench.tracker();
      const { run_id } = await tracker.log(record);
      await tracker.judge(run_id, report.verdict);
      await publishArtifacts(bench, record);
      if (plan.model.lock === "commit") await commitLock(bench, record);
    }
    return report;
  });
}

async function shipOnMain(bench: Bench, given: Inputs): Promise<VerbResult> {
  const force = bench.forge.event === "workflow_dispatch";
  const plans = await planModels(bench);
  const options = { register: given.register, promote: given.promote, force, measure: true };
  const { shipped, reports } = await ship(bench, plans, options);
  return finish(bench, await bundleOf(bench, reports), given, shippedOutputs(shipped), shipped);
}

/** Report first, gate last: whoever is stopped by the gate has the reasons before their eyes. */
async function finish(
  bench: Bench,
  bundle: ReportBundle,
  given: Inputs,
  more: Record<string, unknown>,
  shipped?: readonly Shipped[],
): Promise<VerbResult> {
  const path = await saveBundle(bench.root, bundle);
  const files = await writeReports(bench, bundle);
  const published = await publishReport(bench, bundle, given);
  const outputs = {
    verdict: bundle.verdict,
    failed: failuresOf(bundle),
    models: bundle.models.map(({ model, verdict }) => ({ model, verdict: verdict.verdict, summary: verdict.summary })),
    bundle: path,
    ...published,
    ...files,
    ...more,
  };
  const outcome = gateOutcome(bundle, outputs);
  return shipped === undefined ? outcome : { ...outcome, text: `${outcome.text}\n${shippedText(shipped)}` };
}
