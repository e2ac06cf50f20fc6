import { z } from "zod";
import { GateDefaults } from "./gate-keys.ts";

const text = z.string().min(1).max(1000);
const column = z.string().min(1).max(1000);
const path = z.string().min(1).max(4096);

/** What a model says of how it is judged, beside `gates`. */
export const judgingKeys = {
  "gate-defaults": GateDefaults.exactOptional(),
  predictions: z
    .union([
      path,
      z.strictObject({
        path: path.describe("The file: CSV, TSV, JSON lines or Parquet, one row an example."),
        id: column.describe("The column that names the example; default id.").exactOptional(),
        label: column.describe("The column with what is true; default label.").exactOptional(),
        prediction: column.describe("The column with what the model says; default prediction.").exactOptional(),
        score: column.describe("The column with the positive class's score or probability.").exactOptional(),
        positive: text.describe("The positive class; default 1.").exactOptional(),
        seed: column.describe("The column with the training seed of the row's model.").exactOptional(),
        repeat: column.describe("The column that tells judgements of the same example apart.").exactOptional(),
        "cluster-by": column.describe("Examples with one value here are no independent ones.").exactOptional(),
      }),
    ])
    .describe("The evaluation's predictions, one row an example: what intervals are made of.")
    .exactOptional(),
  slices: z
    .strictObject({
      by: z.array(column).min(1).max(20).describe("Columns of the predictions."),
      "min-examples": z.int().min(1).describe("Smaller slices are shown and not judged; default 200.").exactOptional(),
      "on-inconclusive": z
        .enum(["fail", "neutral"])
        .describe("What a slice that the evidence does not decide means: as the gate says (default), or shown only.")
        .exactOptional(),
    })
    .describe("Parts of the examples that must hold by themselves.")
    .exactOptional(),
  "eval-data": z
    .array(path)
    .max(1000)
    .describe("Paths of the evaluation data; default the pinned data that the evaluation stage reads.")
    .exactOptional(),
  "on-eval-data-change": z
    .union([
      z.enum(["not-comparable", "re-evaluate", "accept"]),
      z.strictObject({ label: text.describe("Accept it on pull requests with this label.") }),
    ])
    .describe("What it means that the evaluation data differ from the baseline's; default not-comparable.")
    .exactOptional(),
  protect: z
    .strictObject({
      stages: z.array(text).max(1000).describe("Evaluation stages, by DVC's address.").exactOptional(),
      paths: z.array(path).max(1000).describe("Code, labels and their pins.").exactOptional(),
    })
    .describe("What is taken from the base side, so that a pull request cannot change how it is measured.")
    .exactOptional(),
  override: z
    .strictObject({
      label: text.describe("The label that lets a red verdict through, for one head commit."),
      team: z
        .string()
        .regex(/^[^\s/]+\/[^\s/]+$/, "expected an organization and a team, such as acme/ml-leads")
        .describe("Whose members may set it; default who may write to the repository.")
        .exactOptional(),
    })
    .describe("Who may overrule the gate.")
    .exactOptional(),
  anchor: text
    .describe("What `max-drift` is measured from: `release` (the last version), an alias, a tag or a commit.")
    .exactOptional(),
  baseline: z
    .union([
      text,
      z
        .array(
          z.union([
            z.enum(["nearest", "run"]),
            z.strictObject({ alias: text.describe("An alias of the registry, such as production.") }),
            z.strictObject({ revision: text.describe("A tag or a commit.") }),
          ]),
        )
        .min(1)
        .max(10),
    ])
    .describe(
      "What the candidate is compared with: `nearest` (default), an alias, a tag or a commit, or a list of fallbacks.",
    )
    .exactOptional(),
  "max-baseline-age": z
    .strictObject({
      commits: z.int().nonnegative().describe("First-parent commits behind the base.").exactOptional(),
      days: z.number().positive().describe("Days since it was measured.").exactOptional(),
    })
    .describe("A baseline that is older is none.")
    .exactOptional(),
  quarantine: z
    .array(
      z.strictObject({
        metric: text.describe("A metric, or a glob."),
        until: z.iso.date("expected a day such as 2026-12-31").describe("The last day, such as 2026-12-31."),
        reason: text.describe("Why, for the report."),
      }),
    )
    .max(1000)
    .describe("Metrics whose gates warn instead of failing, until a day.")
    .exactOptional(),
  judge: z
    .array(text)
    .max(100)
    .describe("Parameters, metrics or files (the judging model, its prompt) that must be the same on both sides.")
    .exactOptional(),
} as const;
