import type { RunRecord } from "../tracking/record.ts";
import type { TrackedRun } from "../tracking/tracker.ts";
import { budgetsOf } from "./budgets.ts";
import type { HistoryRun } from "./evidence.ts";
import { isMeasured } from "./nearest.ts";
import { observationOf } from "./observation.ts";
import { readSide } from "./side.ts";

interface HistoryQuery {
  /** The run that is judged: its own commit's records are no history of it. */
  readonly candidate: RunRecord;
  /** Whether a run was measured as the candidate was: on the same data, and by the same judge where a model judges. */
  readonly isMeasuredAlike: (record: RunRecord) => Promise<boolean>;
}

/**
 * Main's runs as observations, newest first: complete ones, each result once, back to where the evaluation was another one.
 * The oldest that shares the candidate's is the change point.
 */
export async function historyOf(runs: readonly TrackedRun[], query: HistoryQuery): Promise<HistoryRun[]> {
  const { candidate, isMeasuredAlike } = query;
  const known = new Set<string>();
  const history: HistoryRun[] = [];
  for (const { run_id, record } of runs.toSorted(newestFirst)) {
    if (record.source.commit === candidate.source.commit || !isMeasured(record, false)) continue;
    if (!(await isMeasuredAlike(record))) {
      const oldest = history.pop();
      return oldest === undefined ? [] : [...history, { ...oldest, changePoint: true }];
    }
    const digest = observationOf(record);
    if (known.has(digest)) continue;
    known.add(digest);
    history.push({
      runId: run_id,
      commit: record.source.commit,
      finished: record.timings.finished,
      values: valuesOf(record),
      budgets: budgetsOf(record),
      digest,
      changePoint: false,
    });
  }
  return history;
}

function newestFirst(a: TrackedRun, b: TrackedRun): number {
  return Date.parse(b.record.timings.finished) - Date.parse(a.record.timings.finished);
}

function valuesOf(record: RunRecord): Map<string, number> {
  const values = new Map<string, number>();
  for (const [name, metric] of Object.entries(record.metrics)) {
    const side = readSide(metric);
    if (side.kind === "number") values.set(name, side.value);
  }
  return values;
}
