import { z } from "zod";
import { durationPattern } from "./duration.ts";

const duration = "expected a number of minutes, or text such as 90s, 30m or 10h";
const Duration = z.union([z.number().positive(duration), z.string().regex(durationPattern, duration)], {
  error: duration,
});
const label = z.string().min(1).max(300);

/** What modelgate.yaml says of the stages that a name or a glob names; dvc.yaml has no place for it. */
export const StageKeys = z
  .strictObject({
    "runs-on": z
      .union([label, z.array(label).min(1).max(20)])
      .describe("Labels of the runner that `plan` gives this stage's job; default ubuntu-latest.")
      .exactOptional(),
    timeout: Duration.describe("How long the stage may take: minutes, or text such as 90s, 30m, 10h.").exactOptional(),
    checkpoint: z
      .string()
      .min(1)
      .max(4096)
      .describe("A file or folder, from the stage's wdir, that goes to the remote while the stage runs.")
      .exactOptional(),
    "checkpoint-every": Duration.describe("How often; default 10 minutes.").exactOptional(),
    secrets: z
      .array(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "expected the name of an environment variable"))
      .max(100)
      .describe("Variables that this stage may see although they look like credentials.")
      .exactOptional(),
  })
  .describe("How a stage is run.");
export type StageKeys = z.infer<typeof StageKeys>;
