import { pullPins } from "../../data/transfer.ts";
import { openBench } from "../../flow/bench.ts";
import { allPins } from "../../flow/needed.ts";
import { withKeptObjects } from "../../flow/object-cache.ts";
import { choosePins } from "../../flow/targets.ts";
import type { Host } from "../../lib/host.ts";
import { formatBytes } from "../../lib/progress.ts";
import { count, group } from "../../report/number.ts";
import type { InputsOf, VerbResult } from "../spec.ts";
import type { inputs } from "./inputs.ts";

/** Brings pinned data into the workspace: cache first, then the remote, every byte verified. */
export async function run(given: InputsOf<typeof inputs>, host: Host): Promise<VerbResult> {
  const bench = await openBench(host, given, { workspace: true });
  const all = (await allPins(bench)).filter((pin) => pin.cache);
  const pipeline = given.for.length > 0 ? await bench.pipeline() : undefined;
  const { pins, part } = choosePins(all, { targets: given.targets, stages: given.for, from: bench.from, pipeline });
  if (pins.length === 0) {
    const outputs = { files: 0, bytes: 0, transferred: 0, reused: 0, seconds: 0, pins: [] };
    const text = all.length === 0 ? "Nothing is pinned here" : "These stages read nothing that Git pins";
    return { outputs, text: `${text}: there is nothing to pull.` };
  }
  const data = await bench.data();
  const result = await withKeptObjects(
    bench,
    async () => pins,
    () => pullPins(data, pins, { force: given.force, only: part }),
  );
  const text = `${count(result.files, "file")}: ${count(result.transferred, "object")} fetched (${formatBytes(result.bytes)}), ${group(String(result.reused))} here already.`;
  return { outputs: { ...result }, text };
}
