import type { StageSettings } from "../config/stage-settings.ts";
import type { DataContext } from "../data/context.ts";
import type { UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import type { Json } from "../lib/json.ts";
import type { FileDigest } from "../lib/schema.ts";
import type { Pipeline } from "./pipeline.ts";
import type { RunCacheMode, RunOrigin, RunSource } from "./run-cache.ts";
import type { Wanted } from "./targets.ts";

/** What status and runs need. */
export interface PipelineContext {
  readonly host: Host;
  readonly root: string;
  readonly data: DataContext;
  readonly pipeline: Pipeline;
}

export interface RunOptions extends Wanted {
  /** Run even what is unchanged, and do not restore from the run cache. */
  readonly force?: boolean;
  /** Say what would run; run and write nothing. */
  readonly dry?: boolean;
  /** How many stages may run side by side; default 1. */
  readonly jobs?: number;
  /** Run everything that comes after a stage that ran, changed or not. */
  readonly forceDownstream?: boolean;
  /**
   * A dependency or out that is pinned and not here counts as it is pinned; nothing is fetched for it. Without it, what
   * is missing has changed, as DVC sees it, unless `pull` can fetch it.
   */
  readonly allowMissing?: boolean;
  /** Fetch what a stage that must run needs, and restore from remote run caches. */
  readonly pull?: boolean;
  /** `remote-main`: an entry counts only where main's own remote holds it. */
  readonly runCache?: RunCacheMode;
  /** After each stage: its objects to the remote, then the run-cache entry. */
  readonly push?: boolean;
  /** After a failure go on with the stages that do not depend on it. */
  readonly keepGoing?: boolean;
  /** After a failure go on with all stages, those that depend on it too. */
  readonly ignoreErrors?: boolean;
  /** Do not restore from the run cache; like DVC, runs are kept there all the same. */
  readonly noRunCache?: boolean;
  /** Write dvc.lock, and leave outs where they are: nothing goes into the cache. */
  readonly noCommit?: boolean;
  /** `.dvc` files stay as they are, whatever their data are by now. */
  readonly keepPins?: boolean;
  /** Kept beside each run-cache entry made by this run and given back as `made` by the run that restores it. */
  readonly origin?: () => Promise<Json>;
  /** Asked before a kept or unchanged result is taken; false makes the stage run. `made` is the result's `origin`. */
  readonly usable?: (stage: string, made: Json | undefined) => boolean;
  /** Stages to run although nothing they declare has changed, each with the reason. */
  readonly rerun?: ReadonlyMap<string, string>;
  /** How each stage is run, as modelgate.yaml on the base side says. */
  readonly settings?: (stage: string) => StageSettings;
}

export interface StageRun {
  readonly name: string;
  readonly status: "ran" | "restored" | "unchanged" | "failed" | "skipped";
  readonly seconds: number;
  /** Of a stage that ran: the most memory its processes had together, in bytes, where the system tells. */
  readonly peakMemory?: number;
  /** DVC's run-cache key, where DVC has one. */
  readonly key?: string;
  readonly outs: readonly FileDigest[];
  readonly restoredFrom?: RunSource;
  /** `RunOptions.origin` of the run that made a result which was not made now, where it is known. */
  readonly made?: Json;
  /** When that run started and what the stage took. */
  readonly madeIn?: Omit<RunOrigin, "origin">;
  readonly error?: string;
}

export interface RunResult {
  readonly stages: readonly StageRun[];
  /** The lock files whose text this run changed. */
  readonly lockChanged: readonly string[];
  /** What the first failed stage died of, for callers who rather throw it. */
  readonly failure?: UserError;
}
