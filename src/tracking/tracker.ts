import type { VerdictDocument } from "../gate/verdict.ts";
import type { RunRecord } from "./record.ts";

/** A record as it is kept, with the verdicts given about it, oldest first. */
export interface TrackedRun {
  readonly run_id: string;
  readonly run_url?: string;
  readonly record: RunRecord;
  readonly verdicts: readonly VerdictDocument[];
}

export type RunQuery =
  /** Records whose `source.commit` or `source.head` is one of these, in this order of commits. */
  | { readonly by: "commit"; readonly model: string; readonly commits: readonly string[] }
  | { readonly by: "tree"; readonly model: string; readonly trees: readonly string[] }
  | { readonly by: "lock"; readonly model: string; readonly digest: string }
  | { readonly by: "pull-request"; readonly model: string; readonly number: number }
  /**
   * The newest trusted records made on the default branch (`source.on_default_branch`), whatever their commits, at most
   * `limit` (1 where nothing is said): none means a first run, one means that a baseline which is not found was lost.
   */
  | { readonly by: "main"; readonly model: string; readonly limit?: number }
  /** The run that has this id in this tracker, as a registered version names it. */
  | { readonly by: "run"; readonly model: string; readonly id: string };

/** Where run records and verdicts are kept and found again. One file a tracker, one line in `table.ts`. */
export interface Tracker {
  readonly name: string;
  /** Keeps a record; `created` is false where it was there already. */
  log(record: RunRecord): Promise<{ run_id: string; run_url?: string; created: boolean }>;
  /** Keeps a verdict beside the candidate's record. */
  judge(runId: string, verdict: VerdictDocument): Promise<{ created: boolean }>;
  /**
   * Matching runs; for `commit` and `tree` those of the first key in the list that has any.
   * Within one key the newest (by `timings.finished`) first.
   */
  find(query: RunQuery): Promise<readonly TrackedRun[]>;
  /** Keeps small files (64 KiB at most each) by digest, where no remote is configured. */
  putObject?(digest: string, bytes: Uint8Array): Promise<void>;
  getObject?(digest: string): Promise<Uint8Array | undefined>;
}
