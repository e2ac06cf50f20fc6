import { openBench } from "../../flow/bench.ts";
import { readBundle } from "../../flow/bundle-file.ts";
import { failuresOf, gateOutcome } from "../../flow/gate.ts";
import type { Host } from "../../lib/host.ts";
import type { InputsOf, VerbResult } from "../spec.ts";
import type { inputs } from "./inputs.ts";

/** Fails the job where the verdict says so. Comes last: the report is out by then. No bundle is a failure, too. */
export async function run(given: InputsOf<typeof inputs>, host: Host): Promise<VerbResult> {
  const bench = await openBench(host, given);
  const bundle = await readBundle(bench, given.bundle);
  return gateOutcome(bundle, { verdict: bundle.verdict, failed: failuresOf(bundle) });
}
