/** Which way is better; `target`: near to a value; `none` where nobody said. */
export type Direction = "higher" | "lower" | "target" | "none";

/** How much worse than the baseline is still allowed. */
export interface Tolerance {
  /** `relative` is a part of the baseline: amount 0.02 is 2%. */
  readonly kind: "absolute" | "relative";
  readonly amount: number;
  /** As the policy writes it: `0.01`, `1pp`, `2%`. */
  readonly text: string;
}

/** One tolerance, or several of which any or all must hold; a single one is `all` of one. */
export interface Margin {
  readonly combine: "any" | "all";
  readonly of: readonly Tolerance[];
}

/** The statistical tests that a policy may name; `auto` chooses by what the policy says is recorded. */
export const testNames = [
  "auto",
  "newcombe",
  "tango",
  "mcnemar",
  "bootstrap",
  "delong",
  "welch",
  "mann-whitney",
  "paired-t",
  "corrected-t",
  "history-t",
  "history-z",
  "history-log-normal",
  "history-iqr",
  "history-delta-iqr",
  "history-percentage",
] as const;
export type TestName = (typeof testNames)[number];

/** What a metric may be, as computed from predictions. */
export const computeKinds = [
  "accuracy",
  "error-rate",
  "balanced-accuracy",
  "precision",
  "recall",
  "specificity",
  "f1",
  "mcc",
  "kappa",
  "auc",
  "average-precision",
  "log-loss",
  "brier",
  "mae",
  "mse",
  "rmse",
  "r2",
  "mape",
  "mean",
  "ratio",
  "quantile",
  "command",
] as const;
export type ComputeKind = (typeof computeKinds)[number];
export const averages = ["binary", "macro", "micro", "weighted"] as const;
export type Average = (typeof averages)[number];

/** How a metric is made of predictions. */
export interface Compute {
  readonly kind: ComputeKind;
  readonly average?: Average;
  /** The positive class, or the class that precision, recall and F1 are of. */
  readonly positive?: string;
  /** `mean`, `quantile`: of this column; `ratio`: its numerator. */
  readonly column?: string;
  readonly denominator?: string;
  /** `quantile`: 0.95 for p95. */
  readonly quantile?: number;
  /** Run by the shell in a clean checkout of the base side; see docs/gates.md. */
  readonly command?: string;
}

/** Where the rows of n_train and n_test stand, and what says that both sides were split alike. */
export interface Folds {
  /** Names of metrics: one number for all folds, or one for each. */
  readonly train: string;
  readonly test: string;
  /** A file of the record (evidence, out, pin) or a parameter, equal on both sides for the same splits. */
  readonly split: string;
}

/** Which of main's earlier runs bound the next one. */
export interface HistoryWindow {
  /** Runs looked at, the newest. */
  readonly window: number;
  /** Fewer than these decide nothing. */
  readonly minimum: number;
  /** Half-width in the test's own unit: IQRs or a part of the mean; t, z and log-normal go by `alpha`. */
  readonly width?: number;
}

/** What is asked of one metric, or of all that a glob names. */
export interface Gate {
  /** A dotted path, or a glob over dotted paths; of a budget its name, such as `model-bytes`. */
  readonly metric: string;
  /** `budget`: a number that the run itself has, which no metrics file can say. */
  readonly source: "metric" | "budget";
  /** Absent: inferred from a well-known name. */
  readonly direction?: "higher" | "lower" | "target";
  readonly min?: number;
  readonly max?: number;
  /** With direction `target`; absent there: the baseline is the target. */
  readonly target?: number;
  readonly maxRegression?: Margin;
  /** How much better than the baseline it must be. */
  readonly improveBy?: Tolerance;
  /** How much worse than the model's `anchor` is allowed, however many steps it took. */
  readonly maxDrift?: Margin;
  /** Absent: `interval` where the policy names what it needs, else `point`. */
  readonly evidence?: "point" | "interval";
  readonly estimand: "artifact" | "recipe";
  readonly test: TestName;
  /** One-sided. */
  readonly alpha: number;
  readonly compute?: Compute;
  readonly folds?: Folds;
  /** The metric or parameter with the seeds of this metric's samples, for pairs of shared seeds. */
  readonly seeds?: string;
  readonly history: HistoryWindow;
  /** The metric's name on a baseline from before it was renamed. */
  readonly renamedFrom?: string;
  readonly informational: boolean;
  readonly onMissing: "fail" | "warn";
  readonly onNan: "fail" | "warn";
  readonly onMissingBaseline: "fail" | "neutral";
  readonly onInconclusive: "fail" | "neutral";
}

/** The columns of a predictions file. */
export interface PredictionsConfig {
  readonly path: string;
  readonly id: string;
  readonly label?: string;
  readonly prediction?: string;
  /** The positive class's probability or score. */
  readonly score?: string;
  readonly positive?: string;
  /** Which training seed the row's model had. */
  readonly seed?: string;
  /** Which of several judgements of the same example a row is. */
  readonly repeat?: string;
  /** Examples with the same value here are drawn together. */
  readonly clusterBy?: string;
}

/** Parts of the examples that are judged on their own. */
export interface SlicesConfig {
  readonly by: readonly string[];
  /** Smaller ones are shown and not judged. */
  readonly minExamples: number;
  /** A slice that is undecided: as the gate says (absent, `fail`), or shown and nothing more (`neutral`). */
  readonly onInconclusive?: "fail" | "neutral";
}

export type OnEvalDataChange =
  | { readonly kind: "not-comparable" | "re-evaluate" | "accept" }
  | { readonly kind: "label"; readonly label: string };

/** Where a baseline may come from, in the order in which they are tried. */
export type BaselineChoice =
  /** The design's own: the base side's nearest measured ancestor. */
  | { readonly kind: "nearest" }
  /** An alias where the registry has one of that name, else a tag, a branch or a commit. */
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "alias"; readonly alias: string }
  /** A tag or a commit. */
  | { readonly kind: "revision"; readonly revision: string }
  /** Run the base side here, in a clean clone. */
  | { readonly kind: "run" };

export interface Quarantine {
  /** A dotted path or a glob. */
  readonly metric: string;
  /** The last day on which it holds, `2026-12-31` (UTC). */
  readonly until: string;
  readonly reason: string;
}

/** What a model's policy says beside its gates. */
export interface Judging {
  readonly predictions?: PredictionsConfig;
  readonly slices?: SlicesConfig;
  /** Paths of the evaluation data; empty: what the pins say that the evaluation stage reads. */
  readonly evalData: readonly string[];
  readonly onEvalDataChange: OnEvalDataChange;
  /** Evaluation stages, and files (code, labels), that are taken from the base side. */
  readonly protect: { readonly stages: readonly string[]; readonly paths: readonly string[] };
  readonly override?: { readonly label: string; readonly team?: string };
  /** `release`, an alias or a revision that `max-drift` is measured from. */
  readonly anchor?: string;
  readonly baseline: readonly BaselineChoice[];
  /** A baseline further back than this is none. */
  readonly maxBaselineAge?: { readonly commits?: number; readonly days?: number };
  readonly quarantine: readonly Quarantine[];
  /** What must be the same on both sides where a model judges: names of parameters or metrics, paths of files. */
  readonly judge: readonly string[];
}
