import { commonInputs, dataInputs, tokenInput } from "../common.ts";

export const inputs = {
  ...commonInputs,
  ...dataInputs,
  ...tokenInput,
  metrics: {
    type: "list",
    description:
      "Metrics files (JSON, YAML, TOML), as paths from the repository's root; when empty, those of modelgate.yaml or dvc.yaml.",
    positional: true,
  },
  inline: { type: "text", description: "Metrics as `name=value` lines, for a training step that writes no file." },
  artifacts: {
    type: "list",
    description: "Paths from the repository's root of what was made, beside the model's own `path:`.",
  },
  params: { type: "list", description: "Parameter files to record whole, beside those that dvc.yaml declares." },
  publish: {
    type: "flag",
    description: "Keep the record with the tracker. A measuring job says false: it hands the record on as a file.",
    default: "true",
  },
  received: {
    type: "flag",
    description: "Take the records that a measuring job left in .modelgate/ instead of making them. They are checked.",
    default: "false",
  },
} as const;

export const outputs = {
  run_id: "Id of the record; with several models, of the first.",
  run_url: "Where the tracker shows it, if it has a page.",
  record: "Path of the record; with several models, of the first.",
  records: "JSON list: model, run_id, record, created.",
} as const;
