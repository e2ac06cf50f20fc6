import { commonInputs, dataInputs, tokenInput } from "../common.ts";

export const inputs = {
  ...commonInputs,
  ...dataInputs,
  ...tokenInput,
  "skip-known": {
    type: "flag",
    description:
      "Ask records and remotes as well: leave out what a gated run answers for, and stages whose results the run cache has.",
    default: "false",
  },
} as const;

export const outputs = {
  models: "JSON list: each model with `touched`, the changed files it reads, and its stages' status and reasons.",
  touched: "JSON list of the models that this event touches.",
  stale: "JSON list of the stages that would run.",
  levels:
    "JSON list, at most 8: the job matrix of each level of the graph, `{include: [{stage, targets, id, runs-on, timeout-minutes}]}`.",
  matrix: "The same as one job matrix, each job with its `level`.",
  one_job: "true where jobs cannot hand results to each other (no remote that this job may write to): run all in one.",
  pull: "JSON list of what would be pulled: path, digest, bytes.",
} as const;
