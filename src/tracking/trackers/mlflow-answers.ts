import { z } from "zod";

/** 64-bit fields come as numbers from some servers and as text from others. */
const Long = z.coerce.number();
const Tag = z.object({ key: z.string(), value: z.string().default("") });

/** An answer of which nothing is read. */
export const Nothing = z.object({});
export const Experiment = z.object({
  experiment: z.object({ experiment_id: z.string(), lifecycle_stage: z.string().default("active") }),
});
export const ExperimentCreated = z.object({ experiment_id: z.string() });

export const Run = z.object({
  info: z.object({
    run_id: z.string(),
    experiment_id: z.string(),
    artifact_uri: z.string(),
    status: z.string().default("RUNNING"),
    lifecycle_stage: z.string().default("active"),
    start_time: Long.default(0),
    end_time: Long.default(0),
  }),
  data: z.object({ tags: z.array(Tag).default([]) }).default({ tags: [] }),
});
export const OneRun = z.object({ run: Run });
export const Runs = z.object({ runs: z.array(Run).default([]), next_page_token: z.string().default("") });
export const Files = z.object({
  files: z.array(z.object({ path: z.string(), is_dir: z.boolean().default(false) })).default([]),
  next_page_token: z.string().default(""),
});

export const ModelVersion = z.object({
  name: z.string(),
  version: z.coerce.string(),
  creation_timestamp: Long.default(0),
  run_id: z.string().default(""),
  source: z.string().default(""),
  tags: z.array(Tag).default([]),
});
export const OneVersion = z.object({ model_version: ModelVersion });
export const Versions = z.object({
  model_versions: z.array(ModelVersion).default([]),
  next_page_token: z.string().default(""),
});
export const RegisteredModel = z.object({
  registered_model: z.object({
    name: z.string(),
    tags: z.array(Tag).default([]),
    aliases: z.array(z.object({ alias: z.string(), version: z.coerce.string() })).default([]),
  }),
});

export type Run = z.infer<typeof Run>;
export type ModelVersion = z.infer<typeof ModelVersion>;

/** The value of a tag, or undefined. */
export function tagOf(tags: readonly { key: string; value: string }[], key: string): string | undefined {
  return tags.find((tag) => tag.key === key)?.value;
}
