import { z } from "zod";
import { GateKeys } from "./gate-keys.ts";
import { judgingKeys } from "./judging-keys.ts";
import { reportKeys } from "./report-keys.ts";
import { sizePattern } from "./size.ts";
import { StageKeys } from "./stages.ts";

const text = z.string().min(1).max(1000);
const path = z.string().min(1).max(4096).describe("A path relative to the model's `dir`, `/` between its parts.");
const paths = (what: string) => z.array(path).max(1000).describe(what);
const name = z
  .string()
  .max(100)
  .regex(/^[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9])?$/, "expected letters, digits and . _ - / between them");
const webAddress = z
  .string()
  .regex(
    /^https?:\/\/[^\s/@]+(\/\S*)?$/,
    "expected an address such as https://mlflow.example.org, with no password in it",
  );

const size = "expected a number of bytes, or text such as 256MB";

const gates = z
  .array(GateKeys)
  .max(10_000)
  .describe("What is asked of each metric; of gates that name the same metric all must hold.");

const ModelKeys = z
  .strictObject({
    name: name.describe("The model's name, unique in this file."),
    path: path.describe("The model's artifact, a file or a directory.").exactOptional(),
    dir: z.string().min(1).max(4096).describe("The model's directory; default the repository's root.").exactOptional(),
    metrics: paths("Metrics files; default what dvc.yaml declares, else metrics.json and its like.").exactOptional(),
    evidence: paths("Files that show what the metrics are made of, such as per-example predictions.").exactOptional(),
    params: paths("Parameter files; default what dvc.yaml reads, else params.yaml.").exactOptional(),
    environment: paths("Files that fix the environment, such as uv.lock or Dockerfile.").exactOptional(),
    gates: gates.exactOptional(),
    ...judgingKeys,
    "report-key": name
      .describe("Which comment this model's report goes to; default one of its own, by its name.")
      .exactOptional(),
    "registry-name": name
      .describe("The name in the registry; default MLFLOW_EXPERIMENT_NAME, else modelgate.")
      .exactOptional(),
    train: z
      .union([
        z.enum(["always", "never"]),
        z.strictObject({ label: text.describe("Train only on pull requests with this label.") }),
      ])
      .describe("When CI trains: `always` (default), `never` (what the branch holds is gated as it is), or by a label.")
      .exactOptional(),
    lock: z
      .enum(["require", "commit", "tag"])
      .describe("How a lock that CI made reaches Git: the author commits it (default), CI does, or the version's tag.")
      .exactOptional(),
    "on-environment-change": z
      .enum(["rerun", "inconclusive", "accept"])
      .describe("What to do with a stored result whose environment files have changed since; default rerun.")
      .exactOptional(),
    promote: z
      .string()
      .max(100)
      .regex(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/, "expected lower-case letters, digits and - between them")
      .describe("The alias that a merge moves to the new version, such as `production`.")
      .exactOptional(),
    bump: z.enum(["major", "minor", "patch"]).describe("What a new version raises; default minor.").exactOptional(),
  })
  .describe("One gated product of the repository.");

const GitTracker = z.strictObject({
  ref: z
    .string()
    .max(300)
    .regex(/^refs\/[^\s~^:?*[\\]+$/, "expected a full ref such as refs/modelgate/records")
    .describe("The ref that holds the records; default refs/modelgate/records.")
    .exactOptional(),
  branch: text.describe("A branch that holds the records instead.").exactOptional(),
  repository: text.describe("Another repository, by URL.").exactOptional(),
});
const trackingUri = webAddress.describe("The MLflow server; default the environment's MLFLOW_TRACKING_URI.");
const MlflowTracker = z.strictObject({
  "tracking-uri": trackingUri.exactOptional(),
  experiment: text.describe("The MLflow experiment; default MLFLOW_EXPERIMENT_NAME, else modelgate.").exactOptional(),
});

/** modelgate.yaml as it is written; `load.ts` resolves it. Published as schema/modelgate.schema.json. */
export const ConfigFile = z
  .strictObject({
    model: ModelKeys.describe("The one model of this repository; for several write `models`.").exactOptional(),
    models: z.array(ModelKeys).min(1).max(1000).describe("The models of this repository.").exactOptional(),
    gates: gates.describe("Gates for `model`, or for each of `models` that has none of its own.").exactOptional(),
    stages: z
      .record(text, StageKeys)
      .describe("How stages are run, by DVC's address or a glob over addresses; of several that match, later keys win.")
      .exactOptional(),
    tracker: z
      .union([
        z.enum(["git", "mlflow"]),
        z.strictObject({ git: GitTracker }),
        z.strictObject({ mlflow: MlflowTracker }),
      ])
      .describe("Where run records are kept: `git` (default, in this repository) or `mlflow`.")
      .exactOptional(),
    registry: z
      .union([
        z.enum(["git", "mlflow", "none"]),
        z.strictObject({ git: z.strictObject({}) }),
        z.strictObject({ mlflow: z.strictObject({ "tracking-uri": trackingUri.exactOptional() }) }),
      ])
      .describe("Where versions are kept: `git` (default, tags), `mlflow`, or `none`.")
      .exactOptional(),
    report: z
      .strictObject({
        ...reportKeys,
        "data-diff": z
          .strictObject({
            columns: z
              .enum(["auto", "never"])
              .describe("Whether changed tables are compared by column; default auto: those that `max-bytes` allows.")
              .exactOptional(),
            "max-bytes": z
              .union([z.int().nonnegative(size), z.string().regex(sizePattern, size)], { error: size })
              .describe(
                "How much of changed tables is read to compare their columns, both versions of all of them; default 256MB.",
              )
              .exactOptional(),
          })
          .describe("What the report says of changed data.")
          .exactOptional(),
      })
      .describe("How reports are shown.")
      .exactOptional(),
    remote: z
      .union([
        text,
        z
          .object({ url: text.describe("Where the objects are, such as s3://bucket/prefix.") })
          .catchall(z.union([z.string(), z.number(), z.boolean()])),
      ])
      .describe("The DVC remote: its name, a URL, or a URL with DVC's options; default DVC's own choice.")
      .exactOptional(),
  })
  .meta({
    title: "modelgate.yaml",
    description: "Models, gates, tracker, registry and report of modelgate.",
    not: { required: ["model", "models"] },
  });

export type ConfigFile = z.infer<typeof ConfigFile>;
export type ModelKeys = z.infer<typeof ModelKeys>;
