import type { StageRules } from "./stage-settings.ts";

/** Which way is better; `none` where nobody said. */
export type Direction = "higher" | "lower" | "none";

/** How much worse than the baseline is still allowed. */
export interface Tolerance {
  /** `relative` is a part of |baseline|: amount 0.02 is 2%. */
  readonly kind: "absolute" | "relative";
  readonly amount: number;
  /** As the policy writes it: `0.01`, `1pp`, `2%`. */
  readonly text: string;
}

/** What is asked of one metric, or of all that a glob names. */
export interface Gate {
  /** A dotted path, or a glob over dotted paths. */
  readonly metric: string;
  /** Absent: inferred from a well-known name. */
  readonly direction?: Direction;
  readonly min?: number;
  readonly max?: number;
  readonly maxRegression?: Tolerance;
  readonly informational: boolean;
  readonly onMissing: "fail" | "warn";
  readonly onNan: "fail" | "warn";
  readonly onMissingBaseline: "fail" | "neutral";
}

/** One gated product of the repository. Every path is relative to the repository's root. */
export interface ModelConfig {
  readonly name: string;
  /** `.` for the root. */
  readonly dir: string;
  readonly artifact?: string;
  /** Empty: what dvc.yaml declares, else metrics.json and its like. */
  readonly metrics: readonly string[];
  readonly evidence: readonly string[];
  readonly params: readonly string[];
  /** Files that fix the environment. */
  readonly environment: readonly string[];
  readonly gates: readonly Gate[];
  readonly reportKey: string;
  readonly registryName: string;
  readonly train: { readonly when: "always" | "never" } | { readonly when: "label"; readonly label: string };
  readonly lock: "require" | "commit" | "tag";
  readonly onEnvironmentChange: "rerun" | "inconclusive" | "accept";
  /** The alias that a merge moves to the new version. */
  readonly promote?: string;
  readonly bump: "major" | "minor" | "patch";
}

/** For `mlflow` with no tracking URI the caller supplies one, or says that it is missing. */
export type TrackerConfig =
  | { readonly kind: "git"; readonly ref: string; readonly repository?: string; readonly branch?: string }
  | { readonly kind: "mlflow"; readonly trackingUri?: string; readonly experiment?: string };

/** An mlflow registry takes the tracker's URI where it names none. */
export type RegistryConfig =
  | { readonly kind: "git" }
  | { readonly kind: "mlflow"; readonly trackingUri?: string }
  | { readonly kind: "none" };

/** A DVC remote by name, or one described here; option names are DVC's. */
export interface RemoteConfig {
  readonly url?: string;
  readonly name?: string;
  readonly options: Readonly<Record<string, string>>;
}

/** modelgate.yaml, or the defaults that stand for it, resolved. */
export interface Config {
  readonly models: readonly ModelConfig[];
  /** How stages are run; see `stageSettings`. */
  readonly stages: StageRules;
  readonly tracker: TrackerConfig;
  readonly registry: RegistryConfig;
  readonly report: {
    readonly comment: "always" | "on-change" | "never";
    readonly mermaid: boolean;
    /** `maxBytes`: of both versions of a table together. */
    readonly dataDiff: { readonly columns: "auto" | "never"; readonly maxBytes: number };
  };
  readonly remote?: RemoteConfig;
  /** Where it was read: `modelgate.yaml`, `modelgate.yaml at 4f1c2ab`, `defaults`. */
  readonly from: string;
  /** sha256 of the text. */
  readonly digest: string;
  /** false: there is no modelgate.yaml, and nothing is gated. */
  readonly exists: boolean;
}
