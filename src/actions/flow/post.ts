import { openBench } from "../../flow/bench.ts";
import { withoutVerdict } from "../../flow/no-verdict.ts";
import { publishReport, writeReports } from "../../flow/report.ts";
import { leaveNoneStanding } from "../../flow/standing.ts";
import type { Host } from "../../lib/host.ts";
import type { InputsOf, VerbResult } from "../spec.ts";
import type { inputs } from "./inputs.ts";

/**
 * After the flagship's step crashed, was cancelled or ran out of time: what stood there before must not pass for this commit's,
 * so the report says that there is no verdict for it. Runs none of the repository's code.
 */
export async function run(given: InputsOf<typeof inputs>, host: Host): Promise<VerbResult> {
  try {
    const bench = await openBench(host, given);
    const bundle = await withoutVerdict(bench, "the job failed, was cancelled or ran out of time");
    await writeReports(bench, bundle);
    await publishReport(bench, bundle, given);
  } catch (error) {
    await leaveNoneStanding(host, given.token);
    throw error;
  }
  return { outputs: {} };
}
