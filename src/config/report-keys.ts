import { z } from "zod";
import { durationPattern } from "./duration.ts";

const age = "expected a time such as 90d or 12h";

/** `report:` in modelgate.yaml: how a report is shown, and where. */
export const reportKeys = {
  comment: z
    .enum(["always", "on-change", "on-regression", "never"])
    .describe(
      "When the pull request gets a comment: always (default), where a model is touched (`on-change`), where a gate stops one or warns of it (`on-regression`), or never. One that stands there is kept up to date.",
    )
    .exactOptional(),
  "earlier-comments": z
    .enum(["update", "fold"])
    .describe(
      "What a new run makes of the comment that stands there: it is updated in place (default), or folded away as outdated and a new one is written.",
    )
    .exactOptional(),
  mermaid: z.boolean().describe("Charts as Mermaid diagrams; default true.").exactOptional(),
  images: z
    .union([
      z.literal(false),
      z.strictObject({
        store: z
          .string()
          .regex(/^(ref|branch|s3:\/\/[^\s]+|gs:\/\/[^\s]+)$/, "expected ref, branch, or an address s3://… or gs://…")
          .describe(
            "Where images are put: `ref` (default; refs/modelgate/assets of this repository, linked at their commit), `branch`, or a bucket, with links that expire.",
          )
          .exactOptional(),
        branch: z
          .string()
          .min(1)
          .max(200)
          .describe(
            "What the branches of `store: branch` are called, one a month (NAME/2026-11); default modelgate-assets.",
          )
          .exactOptional(),
        keep: z
          .string()
          .regex(durationPattern, age)
          .describe("How long images stay in the repository, at least; a month goes as a whole; default 90d.")
          .exactOptional(),
        expires: z
          .string()
          .regex(durationPattern, age)
          .describe("How long links into a bucket are good, 7d at most and by default.")
          .exactOptional(),
      }),
    ])
    .describe(
      "Charts as images in the comment; default false: they are Mermaid diagrams, and drawn in the full report.",
    )
    .exactOptional(),
  append: z
    .array(z.string().min(1).max(4096))
    .max(20)
    .describe("Markdown files of the candidate's that are shown under the report, with the images they name.")
    .exactOptional(),
  dispatch: z
    .strictObject({
      "event-type": z.string().min(1).max(100).describe("The `event_type`; default modelgate-report.").exactOptional(),
      repository: z
        .string()
        .regex(/^[\w.-]+\/[\w.-]+$/, "expected owner/name")
        .describe("Which repository is told; default this one.")
        .exactOptional(),
    })
    .describe("Tell a repository of each report by `repository_dispatch`.")
    .exactOptional(),
  webhook: z
    .string()
    .regex(
      /^https?:\/\/[^\s/@]+(\/\S*)?$/,
      "expected an address such as https://ci.example.org/hooks/modelgate, with no password in it",
    )
    .describe(
      "An address that each report is sent to as JSON, signed with the secret in MODELGATE_WEBHOOK_SECRET as GitHub signs its webhooks.",
    )
    .exactOptional(),
} as const;
