import { keepAppended } from "../../flow/append.ts";
import { publishArtifacts, storeArtifacts } from "../../flow/artifacts.ts";
import type { Bench } from "../../flow/bench.ts";
import { openBench } from "../../flow/bench.ts";
import { commitLock } from "../../flow/commit-lock.ts";
import { keepDataDiff } from "../../flow/data-diff.ts";
import { keepEvidence } from "../../flow/evidence.ts";
import { keepPlots } from "../../flow/figures/dvc/handed.ts";
import { markReceived } from "../../flow/may-run.ts";
import { measuredOf } from "../../flow/measured.ts";
import type { ModelPlan } from "../../flow/plan.ts";
import { makeRecord } from "../../flow/record.ts";
import { keepOnly, receiveRecord, saveRecord } from "../../flow/records.ts";
import { runForJudgement } from "../../flow/run-for-judgement.ts";
import { plansToMeasure } from "../../flow/wanted.ts";
import type { Host } from "../../lib/host.ts";
import { recordId } from "../../tracking/identity.ts";
import type { RunRecord } from "../../tracking/record.ts";
import type { InputsOf, VerbResult } from "../spec.ts";
import type { inputs } from "./inputs.ts";

type Inputs = InputsOf<typeof inputs>;

/** Makes the run record of each touched model (or takes a measuring job's) and keeps it with the tracker. */
export async function run(given: Inputs, host: Host): Promise<VerbResult> {
  const bench = await openBench(host, given, { measures: !given.received });
  await markReceived(bench.root, given.received);
  const explicit = given.metrics.length > 0 || (given.inline ?? "") !== "" || bench.forge.event === "local";
  const plans = await plansToMeasure(bench, { force: explicit });
  const records: { model: string; run_id: string; record: string; created: boolean; run_url?: string }[] = [];
  const taken: RunRecord[] = [];
  for (const plan of plans) {
    const record = given.received ? await receiveRecord(bench, plan) : await makeOwn(bench, plan, given);
    if (record === undefined) continue;
    taken.push(record);
    const path = await saveRecord(bench.root, record);
    const kept = await keep(bench, record, given.publish);
    if (given.publish && record.made_by.trusted && plan.model.lock === "commit") await commitLock(bench, record);
    records.push({ model: plan.model.name, record: path, ...kept });
  }
  if (given.received) await keepOnly(bench.root, taken);
  else if (taken.length > 0) await keepAppended(bench, taken);
  const [first] = records;
  return {
    outputs: { run_id: first?.run_id ?? "", run_url: first?.run_url ?? "", record: first?.record ?? "", records },
    text:
      records.length === 0
        ? "Nothing to record: no model is touched, or its run was gated already."
        : records.map((one) => `${one.model}: ${one.record} (run ${one.run_id})`).join("\n"),
  };
}

async function makeOwn(bench: Bench, plan: ModelPlan, given: Inputs): Promise<RunRecord> {
  const extras = {
    metrics: given.metrics,
    inline: given.inline ?? "",
    artifacts: given.artifacts,
    params: given.params,
  };
  const record = await makeRecord(bench, plan, await measuredOf(bench, plan), extras);
  await keepEvidence(bench, record);
  await keepPlots(bench, plan, record);
  await keepDataDiff(bench, plan, record);
  await storeArtifacts(bench, record);
  if (bench.forge.event !== "local") await runForJudgement(bench, plan, record);
  return record;
}

async function keep(
  bench: Bench,
  record: RunRecord,
  publish: boolean,
): Promise<{ run_id: string; run_url?: string; created: boolean }> {
  if (!publish || !record.made_by.trusted) {
    if (publish)
      bench.host.log.notice("this job is not trusted (a fork or Dependabot): its record stays in the report bundle");
    return { run_id: recordId(record), created: false };
  }
  const logged = await (await bench.tracker()).log(record);
  await publishArtifacts(bench, record);
  return logged;
}
