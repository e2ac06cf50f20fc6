import type { CommandReplicates } from "../evidence.ts";
import { differenceOf } from "./difference.ts";
import type { Effect } from "./effect.ts";
import { resampledEffect } from "./resampled-effect.ts";

/**
 * What a command's values of both sides on the same resamples say: the percentile interval, since nothing is known of the
 * command that would correct it. Replicates that the command left undefined are NaN.
 */
export function commandEffect(
  { baseline, candidate, units, unit = "example" }: CommandReplicates,
  scale: number,
): Effect {
  return resampledEffect({
    unit,
    n: [units, units],
    values: [baseline.value, candidate.value],
    estimate: differenceOf(baseline.value, candidate.value, scale),
    replicates: candidate.replicates.map((value, at) =>
      differenceOf(baseline.replicates[at] ?? Number.NaN, value, scale),
    ),
    scale,
    notes: ["percentile interval"],
  });
}
