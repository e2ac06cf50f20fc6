import { missingPins } from "../../data/missing.ts";
import { openBench } from "../../flow/bench.ts";
import { allPins } from "../../flow/needed.ts";
import type { Host } from "../../lib/host.ts";
import { pipelineStatus } from "../../pipeline/status.ts";
import { count } from "../../report/number.ts";
import type { InputsOf, VerbResult } from "../spec.ts";
import type { inputs } from "./inputs.ts";

/** Whether the pipeline is current and the remote complete, from lock files and existence checks; nothing is pulled. */
export async function run(given: InputsOf<typeof inputs>, host: Host): Promise<VerbResult> {
  const bench = await openBench(host, given);
  const data = await bench.data();
  const context = { host, root: bench.root, data, pipeline: await bench.pipeline() };
  const stages = await pipelineStatus(context, given.targets.length === 0 ? undefined : [...given.targets]);
  const pins = (await allPins(bench)).filter((pin) => pin.cache && pin.push);
  const remote = (await data.reads()).length > 0;
  const lfs = pins.some((pin) => pin.source === "lfs") && (await data.lfs()) !== undefined;
  const asked = pins.filter((pin) => (pin.source === "lfs" ? lfs : remote));
  const missingPaths = (asked.length === 0 ? [] : await missingPins(data, asked)).map((pin) => pin.path);
  const stale = stages.filter((stage) => stage.status === "stale");
  const lines = stages.map(
    (stage) =>
      `${stage.status.padEnd(8)} ${stage.name}${stage.reasons.length > 0 ? `: ${stage.reasons.join("; ")}` : ""}`,
  );
  lines.push(...missingPaths.map((path) => `missing  ${path} (not in the remote: modelgate push)`));
  if (!remote && !lfs) lines.push("No remote is configured.");
  const current = stale.length === 0 && missingPaths.length === 0;
  const faults = [
    ...(stale.length > 0 ? [count(stale.length, "stale stage")] : []),
    ...(missingPaths.length > 0 ? [`${count(missingPaths.length, "pin")} missing in the remote`] : []),
  ];
  return {
    ...(given.check && !current ? { failed: faults.join(", ") } : {}),
    outputs: {
      current,
      stages: stages.map(({ name, status, reasons }) => ({ name, status, reasons })),
      missing_remote: missingPaths,
    },
    text: lines.join("\n"),
  };
}
