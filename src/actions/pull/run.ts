import { findPins } from "../../data/sources/dvc.ts";
import { pullPins } from "../../data/transfer.ts";
import { openBench } from "../../flow/bench.ts";
import { keepObjects, restoreObjects } from "../../flow/object-cache.ts";
import { choosePins } from "../../flow/targets.ts";
import type { Host } from "../../lib/host.ts";
import { count } from "../../report/number.ts";
import type { InputsOf, VerbResult } from "../spec.ts";
import type { inputs } from "./inputs.ts";

/** Brings pinned data into the workspace: cache first, then the remote, every byte verified. */
export async function run(given: InputsOf<typeof inputs>, host: Host): Promise<VerbResult> {
  const bench = await openBench(host, given);
  const all = (await findPins(host, bench.root)).filter((pin) => pin.cache);
  const pins = choosePins(all, given.targets);
  if (pins.length === 0) {
    const outputs = { files: 0, bytes: 0, transferred: 0, reused: 0, seconds: 0, pins: [] };
    return { outputs, text: "Nothing is pinned here: there is nothing to pull." };
  }
  const data = await bench.data();
  const kept = given.cache ? await restoreObjects(host, data, pins) : undefined;
  const result = await pullPins(data, pins, { force: given.force });
  if (kept !== undefined) await keepObjects(host, data, kept);
  const text = `${count(result.files, "file")}, ${count(result.transferred, "object")} fetched, ${result.reused} in the cache already.`;
  return { outputs: { ...result }, text };
}
