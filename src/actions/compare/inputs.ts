import { attributeInput, commonInputs, dataInputs, tokenInput } from "../common.ts";

export const inputs = {
  ...commonInputs,
  ...dataInputs,
  ...tokenInput,
  ...attributeInput,
  baseline: {
    type: "text",
    description:
      "A commit, tag or branch, or a file (a run record or any metrics file); by default main's, as the docs say.",
  },
  candidate: {
    type: "text",
    description: "The same for the candidate; by default the record that `log` made, else the workspace as it stands.",
  },
  policy: {
    type: "text",
    description: "A policy file to judge by, in place of the base side's.",
    only: "cli",
  },
  publish: {
    type: "flag",
    description: "Keep the verdict with the tracker, beside the record it is about.",
    default: "true",
  },
} as const;

export const outputs = {
  verdict:
    "pass, warn, fail, missing, not-comparable, inconclusive, no-baseline or untouched: the worst over all models.",
  baseline: "JSON: commit, distance and found_by of the baseline; of the first model where there are several.",
  metrics: "JSON list: each metric with baseline, candidate, delta, relative, direction, verdict, reason and evidence.",
  models: "JSON list: model, verdict, summary.",
  bundle: "Path of the report bundle.",
} as const;
