import { commonInputs } from "../common.ts";

export const inputs = { ...commonInputs } as const;

export const outputs = {
  models: "JSON list: each model with `touched`, the changed files it reads, and its stages' status and reasons.",
  touched: "JSON list of the models that this event touches.",
  stale: "JSON list of the stages that would run.",
  levels: "JSON list of lists: the stale stages by level of the graph.",
  matrix: "JSON for a job matrix over the stale stages.",
  pull: "JSON list of what would be pulled: path, digest, bytes.",
} as const;
