import type { RunRecord } from "../tracking/record.ts";
import type { NotPaired, PairedPredictions } from "./predictions/paired.ts";
import type { BaselineFound } from "./verdict.ts";

/** One of main's earlier runs, as far as a history goes by it. */
export interface HistoryRun {
  readonly runId: string;
  readonly commit: string;
  readonly finished: string;
  /** Metric → value, finite ones alone; samples by their mean. */
  readonly values: ReadonlyMap<string, number>;
  /** The same of the run's budgets, by their names. */
  readonly budgets: ReadonlyMap<string, number>;
  /** What the run made: equal digests are no second observation, and stand here once. */
  readonly digest: string;
  /** The evaluation (its data, or the judge where a model judges) changed with this run: no older one is like it. */
  readonly changePoint: boolean;
}

/** How far one metric moved among runs that were executed more than once with the same inputs. */
export interface NoiseBand {
  /** Standard deviation, pooled over the groups of equal inputs, in the metric's own unit. */
  readonly deviation: number;
  readonly runs: number;
}

/** Replicates of a metric that a command computes, on the resamples that it was given. */
export interface CommandReplicates {
  readonly baseline: { readonly value: number; readonly replicates: Float64Array };
  readonly candidate: { readonly value: number; readonly replicates: Float64Array };
  /** Independent examples or clusters, and which of the two; default examples. */
  readonly units: number;
  readonly unit?: "example" | "cluster";
}

/** The run that `max-drift` is measured from. */
export interface Anchor {
  readonly name: string;
  readonly found: BaselineFound;
  readonly record: RunRecord;
  readonly predictions?: PairedPredictions | NotPaired;
}

/** What is known beside the two records; all of it is optional, and what is not there is never taken for good. */
export interface Evidence {
  readonly predictions?: PairedPredictions | NotPaired;
  /** Main's runs, newest first; `levelOf` (level.ts) says which of them bound the next one. */
  readonly history?: readonly HistoryRun[];
  /** This is the n-th complete judgement of the pull request, from 1: its share of alpha goes by that. */
  readonly look?: number;
  readonly anchor?: Anchor | { readonly reason: string };
  readonly noise?: ReadonlyMap<string, NoiseBand>;
  /** Metrics whose verdict was not always the same for the same inputs. */
  readonly flaky?: ReadonlySet<string>;
  /** By the metric's name. */
  readonly commands?: ReadonlyMap<string, CommandReplicates | NotPaired>;
}
