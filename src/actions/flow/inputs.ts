import { attributeInput, cacheInputs, commonInputs, dataInputs, limitInput, tokenInput } from "../common.ts";

export const inputs = {
  ...commonInputs,
  ...dataInputs,
  ...cacheInputs,
  ...tokenInput,
  ...limitInput,
  ...attributeInput,
  comment: {
    type: "choice",
    description: "When to write the pull request's comment; by default as modelgate.yaml says.",
    choices: ["always", "on-change", "on-regression", "never"],
  },
  check: { type: "flag", description: "Write a check run (or a commit status) on the head commit.", default: "true" },
  key: {
    type: "text",
    description: "One comment of this key for all models; by default one for each model's `report-key`.",
  },
  register: { type: "flag", description: "On the default branch: register the gated model.", default: "true" },
  promote: {
    type: "flag",
    description: "On the default branch: move the alias that the model's `promote:` names.",
    default: "true",
  },
} as const;

export const outputs = {
  verdict: "The verdict over all models.",
  failed: "JSON list of what failed.",
  models: "JSON list: model, verdict, summary.",
  bundle: "Path of the report bundle.",
  comment_url: "The comment, where one was written.",
  comment_action: "What became of it: created, updated, unchanged, stale (a newer run has spoken, or will), none.",
  comments: "JSON list: key, url and action of each comment, where models have keys of their own.",
  check_url: "The check run, where one was written.",
  summary: "The heading of the report in one line.",
  conclusion: "What the check says: success, neutral or failure.",
  regressions: "JSON list of what a gate complains of, `model: metric`, be it as a warning.",
  file: "The full report as one HTML file.",
  markdown: "The report as a Markdown file.",
  length: "Characters of the Markdown report.",
  name: "On the default branch: the registered name.",
  version: "The version that was registered, or was there already.",
  digest: "The model's digest.",
  commit: "The commit that the version's tag points to.",
  created: "true where a version was made.",
  alias: "The alias of `promote:`.",
  alias_moved: "true where it was moved.",
  found_by: "How the gated run was found: commit, tree, pull-request, or measured where stages ran again.",
  stages_trained: "Stages that ran in this step.",
  versions: "JSON list of all that was registered.",
} as const;
