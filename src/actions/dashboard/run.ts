import { openBench } from "../../flow/bench.ts";
import { makeDashboard } from "../../flow/dashboard/dashboard.ts";
import type { Host } from "../../lib/host.ts";
import { count, formatBytes } from "../../report/number.ts";
import type { InputsOf, VerbResult } from "../spec.ts";
import type { inputs } from "./inputs.ts";

/** Writes the dashboard: pages over what the tracker and the registry hold, to be opened as files or served by anything. */
export async function run(given: InputsOf<typeof inputs>, host: Host): Promise<VerbResult> {
  const bench = await openBench(host, given);
  const { dir, index, pages, changed, removed, bytes, models, runs, versions } = await makeDashboard(bench, given);
  const shown = `${count(models, "model")}, ${count(runs, "run")}, ${count(versions, "version")}`;
  return {
    outputs: { dir, index, pages, changed, removed, bytes, models, runs, versions },
    text: `${index} written: ${shown}; ${count(pages, "page")} of ${formatBytes(bytes)} (${changed} changed, ${removed} removed)`,
  };
}
