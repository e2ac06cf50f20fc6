import { type Bench, openBench } from "../../flow/bench.ts";
import { readBundle } from "../../flow/bundle-file.ts";
import { failuresOf, gateOutcome } from "../../flow/gate.ts";
import { UserError } from "../../lib/errors.ts";
import type { Host } from "../../lib/host.ts";
import type { ReportBundle } from "../../report/bundle.ts";
import type { InputsOf, VerbResult } from "../spec.ts";
import type { inputs } from "./inputs.ts";

/** Fails the job where the verdict says so. Comes last: the report is out by then. No bundle is a failure, too. */
export async function run(given: InputsOf<typeof inputs>, host: Host): Promise<VerbResult> {
  const bench = await openBench(host, given);
  const bundle = await readBundle(bench, given.bundle);
  requireAllModels(bench, bundle);
  return gateOutcome(bundle, { verdict: bundle.verdict, failed: failuresOf(bundle) });
}

/** A bundle that is silent on a model says nothing good of it. */
function requireAllModels({ config, forge }: Bench, bundle: ReportBundle): void {
  const judged = new Set(bundle.models.map(({ model }) => model));
  const absent = config.models.filter(({ name }) => !judged.has(name)).map(({ name }) => name);
  if (forge.event === "local" || absent.length === 0) return;
  throw new UserError(`the bundle holds no verdict on ${absent.join(", ")}`, {
    fix: "Run `compare` before this step, with the same inputs `config` and `model`.",
  });
}
