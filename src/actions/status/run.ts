import { missingPins } from "../../data/missing.ts";
import type { Pin } from "../../data/pin.ts";
import { type Bench, openBench } from "../../flow/bench.ts";
import { addressOf, allPins } from "../../flow/needed.ts";
import { pinsNamed } from "../../flow/targets.ts";
import type { Host } from "../../lib/host.ts";
import { namedFrom } from "../../pipeline/nodes.ts";
import { pipelineStatus, type StageStatus } from "../../pipeline/status.ts";
import { count } from "../../report/number.ts";
import type { InputsOf, VerbResult } from "../spec.ts";
import type { inputs } from "./inputs.ts";

/** Whether the pipeline is current and the remote complete, from lock files and existence checks; nothing is pulled. */
export async function run(given: InputsOf<typeof inputs>, host: Host): Promise<VerbResult> {
  const bench = await openBench(host, given, { workspace: true });
  const data = await bench.data();
  const context = { host, root: bench.root, data, pipeline: await bench.pipeline() };
  const stages = await pipelineStatus(context, given.targets, { from: bench.from, data: true });
  const shown = namedFrom(context.pipeline, bench.from, stages);
  const stale = stages.filter((stage) => stage.status === "stale");
  const pins = await pinsOf(bench, given.targets, stages);
  const unknown = pins.filter((pin) => pin.unsupported !== undefined);
  const remote = (await data.reads()).length > 0;
  const lfs = pins.some((pin) => pin.source === "lfs") && (await data.lfs()) !== undefined;
  const asked = pins.filter((pin) => pin.unsupported === undefined && (pin.source === "lfs" ? lfs : remote));
  const missing = asked.length === 0 ? [] : await missingPins(data, asked);
  const lines = [
    ...shown.map(({ status, name, reasons }) =>
      `${status.padEnd(8)} ${name}${reasons.length > 0 ? `: ${reasons.join("; ")}` : ""}`.trimEnd(),
    ),
    ...missing.map((pin) => `missing  ${pin.path} (not in the remote: modelgate push)`),
    ...unknown.map((pin) => `unknown  ${pin.path}: it ${pin.unsupported}`),
  ];
  if (!remote && !lfs) lines.push("No remote is configured.");
  else if (missing.length === 0) lines.push(`The remote has every object of ${count(asked.length, "pin")}.`);
  const current = stale.length === 0 && missing.length === 0 && unknown.length === 0;
  const faults = [
    ...(stale.length > 0 ? [count(stale.length, "stale stage")] : []),
    ...(missing.length > 0 ? [`${count(missing.length, "pin")} missing in the remote`] : []),
    ...(unknown.length > 0 ? [`${count(unknown.length, "pin")} without a usable digest`] : []),
  ];
  return {
    ...(given.check && !current ? { failed: faults.join(", ") } : {}),
    outputs: {
      current,
      stages: shown.map(({ name, status, reasons }) => ({ name, status, reasons })),
      missing_remote: missing.map((pin) => pin.path),
    },
    text: lines.join("\n"),
  };
}

/** What the remote should have: all of it, or the outs of the named stages and what else the targets name. */
async function pinsOf(bench: Bench, targets: readonly string[], stages: readonly StageStatus[]): Promise<Pin[]> {
  const pins = (await allPins(bench)).filter((pin) => pin.cache && pin.push);
  if (targets.length === 0) return pins;
  const named = pinsNamed(pins, targets, bench.from);
  const chosen = new Set(stages.map((stage) => stage.name));
  return pins.filter(
    (pin) => named.has(pin) || (pin.stage !== undefined && chosen.has(addressOf(pin.file, pin.stage))),
  );
}
