import { UserError } from "../../lib/errors.ts";
import type { ModelReport, ReportBundle } from "../../report/bundle.ts";
import type { RunRecord } from "../../tracking/record.ts";
import type { Bench } from "../bench.ts";
import { compareAll } from "../compare.ts";
import { reportWithout } from "../judge.ts";
import { markReceived } from "../may-run.ts";
import { planModels } from "../plan.ts";
import { keepOnly, receiveRecord, saveRecord } from "../records.ts";

/**
 * Judges what a pull request's job handed on, by the base side's policy and records. A record that is not of this run is
 * left out, and its model has no verdict.
 */
export async function judgeFork(bench: Bench): Promise<ReportBundle> {
  await markReceived(bench.root, true);
  const taken: RunRecord[] = [];
  const refused = new Map<string, string>();
  const plans = await planModels(bench);
  for (const plan of plans.filter(({ touched }) => touched)) {
    try {
      const record = await receiveRecord(bench, plan);
      if (record === undefined) continue;
      await saveRecord(bench.root, record);
      taken.push(record);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      bench.host.log.warning(error.message);
      refused.set(plan.model.name, error.message);
    }
  }
  await keepOnly(bench.root, taken);
  const { bundle } = await compareAll(bench, { publish: false, attribute: false });
  const reports = bundle.models.map((report): ModelReport => {
    const plan = plans.find(({ model }) => model.name === report.model);
    const why = refused.get(report.model);
    return plan === undefined || why === undefined ? report : reportWithout(bench, plan, "unmeasured", why);
  });
  // What is left out has no verdict in the bundle as it is: only the reason is another.
  return { ...bundle, models: reports };
}
