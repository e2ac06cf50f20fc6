import { z } from "zod";
import { durationPattern } from "./duration.ts";
import { averages, computeKinds, testNames } from "./policy.ts";
import { sizePattern } from "./size.ts";
import { tolerancePattern } from "./tolerance.ts";

const text = z.string().min(1).max(1000);
const failOrWarn = z.enum(["fail", "warn"]);
const tolerance = "expected a number such as 0.01 and no sign, or text such as 1pp or 2%";
const Tolerance = z.union([z.number().nonnegative(tolerance), z.string().regex(tolerancePattern, tolerance)], {
  error: tolerance,
});
const bound = "expected a number, or for a budget text such as 64MB or 30m";
const Bound = z.union([z.number(), z.string().regex(sizePattern, bound), z.string().regex(durationPattern, bound)], {
  error: bound,
});
const several = z.array(Tolerance).min(1).max(10);
const Margin = z.union([
  Tolerance,
  z.strictObject({ any: several.describe("One of them is enough.") }),
  z.strictObject({ all: several.describe("All of them must hold.") }),
]);

const Compute = z.union([
  z.enum(computeKinds),
  z.strictObject({
    kind: z.enum(computeKinds).describe("What is computed, such as `f1`."),
    average: z.enum(averages).describe("How classes are put together.").exactOptional(),
    positive: text.describe("The positive class.").exactOptional(),
    column: text.describe("The column that `mean`, `quantile` and the numerator of `ratio` are of.").exactOptional(),
    denominator: text.describe("The column of a `ratio`'s denominator.").exactOptional(),
    quantile: z.number().gt(0).lt(1).describe("Which quantile: 0.95 is p95.").exactOptional(),
    command: text.describe("A command that prints the metric of each resample; see docs/gates.md.").exactOptional(),
  }),
]);

/** What may be said once for all gates of a model, under `gate-defaults`. */
const shared = {
  evidence: z
    .enum(["point", "interval"])
    .describe(
      "Judge by the number alone, or by the interval around it; default interval where `predictions` or samples are there, else point.",
    )
    .exactOptional(),
  estimand: z
    .enum(["artifact", "recipe"])
    .describe("What is judged: this model on fresh examples (default), or this training on fresh seeds.")
    .exactOptional(),
  test: z.enum(testNames).describe("The statistical test; default auto.").exactOptional(),
  alpha: z.number().gt(0).lt(0.5).describe("The one-sided risk of each verdict; default 0.05.").exactOptional(),
  history: z
    .strictObject({
      window: z.int().min(2).max(1000).describe("How many of main's runs count; default 30.").exactOptional(),
      minimum: z.int().min(2).max(1000).describe("With fewer nothing is decided; default 8.").exactOptional(),
      width: z.number().positive().describe("IQRs, or the part of the mean that is allowed.").exactOptional(),
    })
    .describe("Which of main's earlier runs the `history-…` tests go by.")
    .exactOptional(),
  "on-missing": failOrWarn.describe("What a metric that the candidate lacks means; default fail.").exactOptional(),
  "on-nan": failOrWarn
    .describe("What a value that is no finite number means (NaN, infinite, text); default fail.")
    .exactOptional(),
  "on-missing-baseline": z
    .enum(["fail", "neutral"])
    .describe("What it means that nothing is there to compare with; default fail, and neutral on main's first run.")
    .exactOptional(),
  "on-inconclusive": z
    .enum(["fail", "neutral"])
    .describe("What it means that the evidence does not decide; default fail.")
    .exactOptional(),
} as const;

export const GateDefaults = z.strictObject(shared).describe("What holds for each gate that does not say otherwise.");

export const GateKeys = z
  .strictObject({
    metric: text
      .describe("A metric by its dotted path, or a glob over such paths: `*` within one part, `**` across parts.")
      .exactOptional(),
    budget: text
      .describe(
        "In place of `metric`, a number that the run itself has: `model-bytes`, `seconds`, `stage-seconds.train`, …",
      )
      .exactOptional(),
    direction: z
      .enum(["higher", "lower", "target"])
      .describe("Which way is better. Well-known names such as `accuracy` and `loss` have one of their own.")
      .exactOptional(),
    min: Bound.describe(
      "A floor: the candidate must be at least this; of a budget also `64MB` or `30m`.",
    ).exactOptional(),
    max: Bound.describe(
      "A ceiling: the candidate must be at most this; of a budget also `64MB` or `30m`.",
    ).exactOptional(),
    target: z
      .number()
      .describe("With `direction: target`, the value to be near to; default the baseline's.")
      .exactOptional(),
    "max-regression": Margin.describe(
      "How much worse than the baseline is allowed: 0.01 in the metric's own unit, `1pp` (0.01), `2%` of the baseline, or `any`/`all` of several.",
    ).exactOptional(),
    "improve-by": Tolerance.describe("How much better than the baseline it must be.").exactOptional(),
    "max-drift": Margin.describe(
      "How much worse than the model's `anchor` is allowed, over all steps since.",
    ).exactOptional(),
    compute: Compute.describe("How the metric is made of `predictions`; default by its name.").exactOptional(),
    folds: z
      .strictObject({
        train: text.describe("The metric with the rows each fold was trained on."),
        test: text.describe("The metric with the rows each fold was tested on."),
        split: text.describe("A file or a parameter that is the same where the splits are."),
      })
      .describe("The metric's samples are folds, which share their training rows (Nadeau and Bengio).")
      .exactOptional(),
    seeds: text.describe("The metric or parameter with the seeds of this metric's samples.").exactOptional(),
    "renamed-from": text.describe("The metric's name before it was renamed.").exactOptional(),
    informational: z.boolean().describe("Show what this gate finds, and never fail by it.").exactOptional(),
    ...shared,
  })
  .meta({
    description: "One thing that is asked of a metric.",
    oneOf: [{ required: ["metric"] }, { required: ["budget"] }],
  });

export type GateKeys = z.infer<typeof GateKeys>;
export type GateDefaults = z.infer<typeof GateDefaults>;
