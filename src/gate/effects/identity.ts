import type { Judging } from "../../config/policy.ts";
import type { FileDigest } from "../../lib/schema.ts";
import type { RunRecord } from "../../tracking/record.ts";
import type { Effect } from "../statistics/effect.ts";

/**
 * Whether both runs made the very same model and evaluated it on the very same data: then there is nothing to infer. What
 * cannot be shown to be the same is not.
 */
export function isIdentical(candidate: RunRecord, baseline: RunRecord, judging: Judging): boolean {
  if (!sameFiles(candidate.artifacts, baseline.artifacts)) return false;
  const { predictions, evalData } = judging;
  if (predictions !== undefined)
    return sameFiles(named(candidate, predictions.path), named(baseline, predictions.path));
  const pinned = ({ pins }: RunRecord) =>
    evalData.length === 0 ? pins : pins.filter(({ path }) => evalData.includes(path));
  // What of the evaluation data is not pinned is not known to be the same.
  if (pinned(candidate).length < evalData.length) return false;
  return sameFiles(pinned(candidate), pinned(baseline));
}

function named({ files }: RunRecord, path: string): readonly FileDigest[] {
  return files.filter((file) => file.path === path);
}

type Digested = Pick<FileDigest, "path" | "digest">;

function sameFiles(files: readonly Digested[], others: readonly Digested[]): boolean {
  const text = (list: readonly Digested[]): string =>
    JSON.stringify(list.map(({ path, digest }) => [path, digest]).sort());
  return files.length > 0 && files.length === others.length && text(files) === text(others);
}

/** What the same model on the same data differs by: nothing. */
export function identityEffect(value: number, scale: number): Effect {
  const estimate = value - scale * value;
  return {
    method: "identity",
    unit: "run",
    n: [1, 1],
    values: [value, value],
    estimate,
    bounds: () => [estimate, estimate],
    p: (at, alternative) => ((alternative === "greater" ? estimate >= at : estimate <= at) ? 0 : 1),
    notes: ["the same model on the same evaluation data"],
  };
}
