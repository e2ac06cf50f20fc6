import type { Gate, Judging } from "./policy.ts";
import type { StageRules } from "./stage-settings.ts";

export type * from "./policy.ts";

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
  readonly judging: Judging;
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

/** Where a report's images go, and for how long. */
export interface ImagesConfig {
  /** `ref`, `branch`, or a bucket's address. */
  readonly store: string;
  readonly branch: string;
  /** Days. */
  readonly keepDays: number;
  /** Seconds, 604,800 at most: S3's and Cloud Storage's own limit. */
  readonly expiresSeconds: number;
}

/** modelgate.yaml, or the defaults that stand for it, resolved. */
export interface Config {
  readonly models: readonly ModelConfig[];
  /** How stages are run; see `stageSettings`. */
  readonly stages: StageRules;
  readonly tracker: TrackerConfig;
  readonly registry: RegistryConfig;
  readonly report: {
    readonly comment: "always" | "on-change" | "on-regression" | "never";
    readonly earlierComments: "update" | "fold";
    readonly mermaid: boolean;
    /** undefined: no images. */
    readonly images?: ImagesConfig;
    /** Markdown files of the candidate's. */
    readonly append: readonly string[];
    readonly dispatch?: { readonly eventType: string; readonly repository?: string };
    readonly webhook?: string;
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
