import { openBench } from "../../flow/bench.ts";
import { compareAll } from "../../flow/compare.ts";
import type { Host } from "../../lib/host.ts";
import { toTerminal } from "../../report/terminal.ts";
import type { InputsOf, VerbResult } from "../spec.ts";
import type { inputs } from "./inputs.ts";

/** Compares candidate and baseline by the base side's policy and writes the report bundle. Never fails on a verdict. */
export async function run(given: InputsOf<typeof inputs>, host: Host): Promise<VerbResult> {
  const bench = await openBench(host, given, { measures: given.attribute });
  const { bundle, path } = await compareAll(bench, given);
  const [first] = bundle.models;
  return {
    outputs: {
      verdict: bundle.verdict,
      baseline: first?.verdict.baseline ?? null,
      metrics: bundle.models.flatMap((model) => model.verdict.metrics),
      models: bundle.models.map(({ model, verdict }) => ({
        model,
        verdict: verdict.verdict,
        summary: verdict.summary,
      })),
      bundle: path,
    },
    text: toTerminal(bundle, { colour: host.log.colour, width: host.log.width }),
  };
}
