import type { ByteDiff } from "./differences/bytes.ts";
import type { ValueDiff } from "./differences/comparison.ts";
import type { EnvironmentChange } from "./environment-diff.ts";
import type { MetricNumber } from "./record.ts";

/** One file with other bytes than the lock names. */
export interface FileCheck {
  /** From the repository's root. */
  readonly path: string;
  readonly bytes?: ByteDiff;
  readonly values?: ValueDiff;
  /** Why its bytes or values are not told. */
  readonly note?: string;
}

/** One out of a stage against what the lock says of it. */
export interface OutCheck {
  readonly path: string;
  readonly verdict: "same" | "differs" | "missing";
  readonly expected: string;
  readonly found?: string;
  /** For a directory: how many files came, went or changed. */
  readonly files?: {
    readonly added: number;
    readonly removed: number;
    readonly changed: number;
    readonly unchanged: number;
  };
  /** The files that differ, the first of them. */
  readonly differences: readonly FileCheck[];
}

type StageVerdict = "reproducible" | "within-tolerance" | "differs" | "failed" | "stale" | "skipped";

/** One stage, judged on the inputs that its lock names wherever those can be had. */
export interface StageCheck {
  readonly name: string;
  readonly verdict: StageVerdict;
  /** What a person has to know beside it. */
  readonly reason?: string;
  /** How long its command took. */
  readonly seconds: number;
  readonly outs: readonly OutCheck[];
  /** The stages before it whose outs differed, so that it was run a second time on the committed ones. */
  readonly after?: readonly string[];
}

/** One number of a metrics file, as it was committed and as the run from scratch made it. */
export interface MetricCheck {
  readonly name: string;
  readonly file: string;
  readonly expected: MetricNumber | string | null;
  readonly found: MetricNumber | string | null;
  readonly delta: number | null;
  /** `0.01`, `2%`; absent where it has to be equal. */
  readonly tolerance?: string;
  readonly verdict: "equal" | "within" | "beyond" | "ignored";
}

/** What a run in a clean clone, with no run cache, gave. `.modelgate/verify.json` */
export interface Verification {
  readonly schema: "modelgate/verification/1";
  readonly verdict: "reproducible" | "within-tolerance" | "differs" | "failed" | "not-verified";
  /** One sentence; code stands between backticks. */
  readonly summary: string;
  readonly commit: string;
  /** Whose word the outs are held against: the committed lock files', or those of a recorded run. */
  readonly against: { readonly kind: "lock" } | { readonly kind: "record"; readonly runs: readonly string[] };
  readonly stages: readonly StageCheck[];
  readonly metrics: readonly MetricCheck[];
  readonly environment: {
    /** Where the environment of the recorded run is known from; absent where it is not known. */
    readonly from?: string;
    readonly changes: readonly EnvironmentChange[];
  };
  readonly seconds: number;
}
