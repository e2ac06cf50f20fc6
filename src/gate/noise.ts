import type { RunRecord } from "../tracking/record.ts";
import type { TrackedRun } from "../tracking/tracker.ts";
import type { NoiseBand } from "./evidence.ts";
import { executedStages, inputsOf } from "./observation.ts";
import { readSide } from "./side.ts";

/** Runs that were executed more than once with the same inputs: what differs between them is noise. */
export type Repeats = readonly (readonly TrackedRun[])[];

/** Groups of two and more runs whose executed stages had the same inputs; restored and adopted results are no runs. */
export async function repeatsOf(runs: readonly TrackedRun[]): Promise<Repeats> {
  // One measurement may be logged by two jobs, and again on main after the merge: its clock tells.
  const measured = new Map<string, TrackedRun>();
  for (const run of runs.filter(({ record }) => isExecuted(record))) {
    const { started, finished } = run.record.timings;
    const clock = `${started} ${finished}`;
    if (!measured.has(clock)) measured.set(clock, run);
  }
  // Reading a lock takes its time. Runs of the same inputs have the key of some stage in common: others are left alone.
  const alike = new Map<string, TrackedRun[]>();
  for (const run of measured.values()) for (const key of stageKeys(run.record)) add(alike, key, run);
  const groups = new Map<string, TrackedRun[]>();
  for (const run of measured.values()) {
    if (!stageKeys(run.record).some((key) => (alike.get(key)?.length ?? 0) > 1)) continue;
    const inputs = await inputsOf(run.record, executedStages(run.record));
    if (inputs !== undefined) add(groups, inputs, run);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** The run-cache keys of what was executed; DVC has none for some stages, which then look alike. */
function stageKeys(record: RunRecord): string[] {
  const stages = executedStages(record);
  return stages.length === 0 ? [""] : stages.map(({ name, key }) => `${name} ${key ?? ""}`);
}

function isExecuted(record: RunRecord): boolean {
  const unfinished = record.stages.some(({ status }) => status === "failed" || status === "skipped");
  if (unfinished || record.source.dirty || !record.made_by.trusted) return false;
  return record.stages.length === 0 ? record.adopted_from === undefined : executedStages(record).length > 0;
}

function add(groups: Map<string, TrackedRun[]>, key: string, run: TrackedRun): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [run]);
  else group.push(run);
}

/**
 * Each metric's standard deviation within the groups, pooled: the root of Σ (n − 1) s² ÷ Σ (n − 1), which is the repeatability
 * standard deviation of ISO 5725-2:1994, 7.4.5.
 */
export function noiseOf(repeats: Repeats): Map<string, NoiseBand> {
  const sums = new Map<string, { squares: number; freedom: number; runs: number }>();
  for (const group of repeats) {
    for (const [name, values] of measuredValues(group)) {
      if (values.length < 2) continue;
      const mean = values.reduce((sum, value) => sum + value / values.length, 0);
      const known = sums.get(name) ?? { squares: 0, freedom: 0, runs: 0 };
      sums.set(name, {
        squares: known.squares + values.reduce((sum, value) => sum + (value - mean) ** 2, 0),
        freedom: known.freedom + values.length - 1,
        runs: known.runs + values.length,
      });
    }
  }
  const bands = [...sums].map(([name, { squares, freedom, runs }]): [string, NoiseBand] => [
    name,
    { deviation: Math.sqrt(squares / freedom), runs },
  ]);
  return new Map(bands.filter(([, { deviation }]) => Number.isFinite(deviation)));
}

/** The values of the metrics that executed stages wrote; what was restored beside them was not measured again. */
function measuredValues(group: readonly TrackedRun[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const { record } of group) {
    const written = new Set(executedStages(record).flatMap(({ outs }) => outs.map(({ path }) => path)));
    for (const [name, metric] of Object.entries(record.metrics)) {
      const side = readSide(metric);
      if (side.kind !== "number" || (record.stages.length > 0 && !written.has(metric.file))) continue;
      const values = found.get(name);
      if (values === undefined) found.set(name, [side.value]);
      else values.push(side.value);
    }
  }
  return found;
}

/** Metrics that one of the runs passed and another failed, asked the same against the same baseline. */
export function flakyIn(repeats: Repeats): Set<string> {
  const flaky = new Set<string>();
  for (const group of repeats) {
    const answers = new Map<string, Set<string>>();
    for (const { verdicts } of group) {
      const verdict = verdicts.at(-1);
      for (const { name, gate, gated, verdict: answer } of verdict?.metrics ?? []) {
        if (!gated || (answer !== "pass" && answer !== "fail")) continue;
        const asked = JSON.stringify([name, gate, verdict?.baseline?.record_digest ?? null]);
        const other = answers.get(asked) ?? new Set<string>();
        answers.set(asked, other.add(answer));
        if (other.size > 1) flaky.add(name);
      }
    }
  }
  return flaky;
}
