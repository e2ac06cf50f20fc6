import { pushPins } from "../../data/push.ts";
import { isReached } from "../../data/transfer.ts";
import { openBench } from "../../flow/bench.ts";
import { allPins } from "../../flow/needed.ts";
import { choosePins } from "../../flow/targets.ts";
import type { Host } from "../../lib/host.ts";
import { formatBytes } from "../../lib/progress.ts";
import { count, group } from "../../report/number.ts";
import type { InputsOf, VerbResult } from "../spec.ts";
import type { inputs } from "./inputs.ts";

/** Sends what Git pins from the cache to the remote; on a pull request, below its own prefix. */
export async function run(given: InputsOf<typeof inputs>, host: Host): Promise<VerbResult> {
  const bench = await openBench(host, given, { workspace: true });
  const all = (await allPins(bench)).filter((pin) => pin.cache && pin.push);
  const data = await bench.data();
  const { pins: chosen, part } = choosePins(all, { targets: given.targets, from: bench.from });
  const listed = await Promise.all(
    chosen.map(async (pin) => {
      const wanted = part(pin);
      return wanted === undefined || isReached(pin.manifest ?? (await data.cache.readDir(pin.digest)), wanted);
    }),
  );
  const pins = chosen.filter((_pin, at) => listed[at]);
  if (pins.length === 0) {
    const outputs = { files: 0, bytes: 0, transferred: 0, reused: 0, seconds: 0, pins: [] };
    return { outputs, text: "Nothing is pinned here: there is nothing to push." };
  }
  const result = await pushPins(data, pins);
  const text = `${count(result.transferred, "object")} sent (${formatBytes(result.bytes)}), ${group(String(result.reused))} were there already.`;
  return { outputs: { ...result }, text };
}
