import type { BudgetKind } from "../config/budgets.ts";
import type { FileDigest } from "../lib/schema.ts";
import type { RunRecord, StageRecord } from "../tracking/record.ts";

/**
 * The numbers that a run has beside its metrics, by the names that gates know them by: bytes, seconds, counts. What is not
 * known of every part is not there at all: a sum of what is known would be too small, and pass.
 */
export function budgetsOf(record: RunRecord): Map<string, number> {
  const found = new Map<string, number>();
  const put = (kind: BudgetKind, value: number | undefined, stage?: string): void => {
    if (value !== undefined) found.set(stage === undefined ? kind : `${kind}.${stage}`, value);
  };
  put("model-bytes", modelBytes(record));
  put("data-bytes", sum(record.pins.map(bytesOf)));
  put("data-files", sum(record.pins.map(({ files }) => files)));
  const { stages } = record;
  put("seconds", stages.length === 0 ? positive(record.timings.seconds) : sum(stages.map(secondsOf)));
  put("peak-memory", most(stages.map((stage) => stage.peak_memory_bytes)));
  for (const stage of stages) {
    put("stage-seconds", secondsOf(stage), stage.name);
    put("peak-memory", stage.peak_memory_bytes, stage.name);
  }
  return found;
}

/** The first artifact is the one that versions name. */
function modelBytes({ artifacts: [artifact] }: RunRecord): number | undefined {
  return artifact === undefined ? undefined : bytesOf(artifact);
}

/** A pin without a size says 0 here, as an empty file does. */
function bytesOf({ bytes }: Pick<FileDigest, "bytes">): number | undefined {
  return positive(bytes);
}

/** How long the stage took when its result was made; 0 where nobody knows. */
function secondsOf({ status, seconds }: StageRecord): number | undefined {
  return status === "failed" || status === "skipped" ? undefined : positive(seconds);
}

function positive(number: number): number | undefined {
  return number > 0 ? number : undefined;
}

function sum(numbers: readonly (number | undefined)[]): number | undefined {
  let total = 0;
  for (const number of numbers) {
    if (number === undefined) return undefined;
    total += number;
  }
  return numbers.length === 0 ? undefined : total;
}

function most(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((number) => number !== undefined);
  return known.length === 0 || known.length < numbers.length ? undefined : Math.max(...known);
}
