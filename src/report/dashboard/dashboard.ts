import type { VerdictDocument } from "../../gate/verdict.ts";
import type { Move, Version } from "../../registry/registry.ts";
import type { RunRecord } from "../../tracking/record.ts";

/** One run of main with all that its page tells. */
export interface DashboardRun {
  readonly runId: string;
  readonly runUrl?: string;
  readonly record: RunRecord;
  /** The last one that was given about it. */
  readonly verdict?: VerdictDocument;
  /** The record that it was compared with, where that is one of the runs shown. */
  readonly baseline?: RunRecord;
  /** Files that differ between that run's tree and its own; absent where this clone cannot tell. */
  readonly changedFiles?: readonly string[];
  /** Versions that were registered from it, the oldest first. */
  readonly versions: readonly Version[];
  /** What each stage read, by the stage's name, as far as the run's locks say. */
  readonly reads: ReadonlyMap<string, readonly string[]>;
}

export interface DashboardModel {
  readonly name: string;
  /** The newest first. */
  readonly runs: readonly DashboardRun[];
  /** The oldest number first. */
  readonly versions: readonly Version[];
  /** Where each alias stands, by name. */
  readonly aliases: readonly (readonly [string, Version])[];
  /** Every move of an alias, the oldest first. */
  readonly moves: readonly Move[];
  /** There may be older runs that are not shown. */
  readonly isCut: boolean;
}

/** Everything that the dashboard shows, as data. */
export interface Dashboard {
  /** `owner/name`, where the forge is known. */
  readonly repository?: string;
  readonly serverUrl: string;
  readonly models: readonly DashboardModel[];
  readonly madeAt: string;
}
