import type { Compute, PredictionsConfig } from "../../config/policy.ts";
import { asNumbers } from "../predictions/columns.ts";
import type { NotPaired, PairedPredictions, PredictionSide } from "../predictions/paired.ts";
import type { Paired2x2 } from "../statistics/contingency.ts";
import { commonWords, positiveClass } from "./classes.ts";
import { estimatorsOf } from "./select.ts";

/** Examples counted as `contingencyOf` says, those given or all. */
export function contingency(
  paired: PairedPredictions,
  compute: Compute,
  config: PredictionsConfig,
  examples?: Uint32Array,
): Paired2x2 | NotPaired | undefined {
  const count = contingencyOf(paired, compute, config);
  return typeof count === "function" ? count(examples) : count;
}

/** Counts some examples, or all; undefined where one of them is neither 0 nor 1 on a side. */
export type Counter = (examples?: Uint32Array) => Paired2x2 | undefined;

/**
 * Examples by whether either side is right about them, where the metric is the share of those (of the wrong ones for
 * `error-rate`): accuracy, recall and specificity of a class, a mean of zeros and ones. Undefined for any other metric, and
 * where examples are clustered or have several rows: they are no independent pairs of 0 and 1.
 */
export function contingencyOf(
  paired: PairedPredictions,
  compute: Compute,
  config: PredictionsConfig,
): Counter | NotPaired | undefined {
  if (paired.cluster !== undefined) return undefined;
  if (paired.baseline.rows !== paired.examples || paired.candidate.rows !== paired.examples) return undefined;
  const checked = estimatorsOf(paired, compute, config);
  if ("reason" in checked) return checked;
  const outcome = outcomes(paired, compute, config);
  return outcome && ((examples) => counted(outcome, paired, examples));
}

function counted(
  outcome: Outcomes,
  paired: PairedPredictions,
  examples: Uint32Array | undefined,
): Paired2x2 | undefined {
  const counts = { both: 0, onlyBaseline: 0, onlyCandidate: 0, neither: 0 };
  const total = examples?.length ?? paired.examples;
  for (let at = 0; at < total; at += 1) {
    const example = examples?.[at] ?? at;
    if (!outcome.asked(example)) continue;
    const [baseline, candidate] = [outcome.baseline(example), outcome.candidate(example)];
    // A cell that is missing or no 0 or 1.
    if (Number.isNaN(baseline + candidate)) return undefined;
    if (baseline === 1) counts[candidate === 1 ? "both" : "onlyBaseline"] += 1;
    else counts[candidate === 1 ? "onlyCandidate" : "neither"] += 1;
  }
  return counts;
}

interface Outcomes {
  /** Whether the metric is about this example. */
  asked(example: number): boolean;
  /** 0, 1, or NaN. */
  baseline(example: number): number;
  candidate(example: number): number;
}

function outcomes(paired: PairedPredictions, compute: Compute, config: PredictionsConfig): Outcomes | undefined {
  const { kind } = compute;
  if (kind === "mean") {
    const zeroOne = (side: PredictionSide) => {
      const values = asNumbers(
        side.columns.get(compute.column ?? "") ?? { kind: "number", values: new Float64Array(0) },
      );
      const row = rowByExample(side);
      return (example: number): number => {
        const value = values[row[example] ?? 0] ?? Number.NaN;
        return value === 0 || value === 1 ? value : Number.NaN;
      };
    };
    return { asked: () => true, baseline: zeroOne(paired.baseline), candidate: zeroOne(paired.candidate) };
  }
  const ofOneClass = (kind === "recall" || kind === "specificity") && (compute.average ?? "binary") === "binary";
  if (kind !== "accuracy" && kind !== "error-rate" && !ofOneClass) return undefined;
  const empty = { kind: "words", codes: new Int32Array(0), words: [] } as const;
  const column = (side: PredictionSide) => side.columns.get(config.prediction ?? "") ?? empty;
  const { names, codes } = commonWords([paired.label ?? empty, column(paired.baseline), column(paired.candidate)]);
  const [label = new Int32Array(0), ...said] = codes;
  const positive = names.indexOf(positiveClass(compute.positive ?? config.positive, names) ?? "");
  const outcome = (side: PredictionSide, own: Int32Array | undefined) => {
    const row = rowByExample(side);
    return (example: number): number => {
      const code = own?.[row[example] ?? 0] ?? -1;
      if (code < 0) return Number.NaN;
      const right = kind === "specificity" ? code !== positive : code === label[example];
      return right !== (kind === "error-rate") ? 1 : 0;
    };
  };
  return {
    asked: (example) => !ofOneClass || (label[example] === positive) === (kind === "recall"),
    baseline: outcome(paired.baseline, said[0]),
    candidate: outcome(paired.candidate, said[1]),
  };
}

function rowByExample({ example }: PredictionSide): Uint32Array {
  const row = new Uint32Array(example.length);
  for (const [at, one] of example.entries()) row[one] = at;
  return row;
}
