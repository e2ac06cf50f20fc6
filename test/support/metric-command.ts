import { setTimeout as wait } from "node:timers/promises";
import { predictingProject } from "./predicting.ts";
import { shippedWorld } from "./shipping.ts";
import type { World } from "./world.ts";

/** The share of right predictions of each resample. */
export const right = [
  "FNR == NR { if (FNR > 1) right[FNR - 2] = ($2 == $3); next }",
  "{ sum = 0; for (at = 1; at <= NF; at++) sum += right[$at]; print sum / NF }",
  "",
].join("\n");
const command = 'awk -f right.awk FS=, "$MODELGATE_PREDICTIONS" FS=" " "$MODELGATE_RESAMPLES"';

/** A world whose main has been measured, with a metric that a command computes. */
export function commandWorld(): Promise<World> {
  const compute = JSON.stringify({ kind: "command", command });
  const gates = `gates:\n  - { metric: accuracy, direction: higher, max-regression: 0.05, evidence: interval, compute: ${compute} }\n`;
  return shippedWorld({ ...predictingProject({ gates }), "right.awk": right });
}

/** A command has an hour, which must not be over at once. */
export const patient = {
  sleep: (milliseconds: number, signal?: AbortSignal) => wait(milliseconds, undefined, { signal, ref: false }),
};

/** How often the command was run. */
export function commandsIn(lines: readonly string[]): number {
  return lines.filter((line) => line.startsWith("info: > ( awk")).length;
}
