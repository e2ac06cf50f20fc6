import { cacheInputs, commonInputs, dataInputs, limitInput, tokenInput } from "../common.ts";

export const inputs = {
  targets: {
    type: "list",
    description:
      "Stages, by DVC's addresses, dvc.yaml or `.dvc` files, folders or outs. When empty: on a command line the dvc.yaml of the folder one stands in, in a job what the models need and the event made stale.",
    positional: true,
  },
  ...commonInputs,
  ...dataInputs,
  ...cacheInputs,
  ...tokenInput,
  ...limitInput,
  pull: {
    type: "flag",
    description: "Fetch what a stage needs and is not here, and nothing else.",
    default: "true",
    cliDefault: "false",
  },
  push: {
    type: "flag",
    description: "Send each stage's results to the remote as soon as it is done: objects, then the run-cache entry.",
    default: "true",
    cliDefault: "false",
  },
  force: { type: "flag", description: "Run stages whose inputs did not change, too.", default: "false", short: "f" },
  dry: { type: "flag", description: "Say what would run; run nothing.", default: "false" },
  jobs: {
    type: "number",
    description: "How many stages may run side by side; default the number of cores.",
    short: "j",
  },
  "keep-going": {
    type: "flag",
    description: "After a failure go on with the stages that do not depend on it.",
    default: "false",
    short: "k",
  },
  "ignore-errors": { type: "flag", description: "After a failure go on with all stages.", default: "false" },
  "single-item": {
    type: "flag",
    description: "Only the named stages, and not what they depend on.",
    default: "false",
    short: "s",
  },
  "from-run-cache": {
    type: "flag",
    description:
      "One job of many: run the named stages alone, take what the stages before them made from the run cache and from what earlier jobs handed on, and hand the results on to `collect`.",
    default: "false",
  },
  downstream: {
    type: "flag",
    description: "The named stages and what depends on them, and not what they depend on.",
    default: "false",
  },
  "force-downstream": {
    type: "flag",
    description: "Run what comes after a stage that ran, changed or not.",
    default: "false",
  },
  pipeline: {
    type: "flag",
    description: "The whole pipelines that the targets are part of.",
    default: "false",
    short: "p",
  },
  "all-pipelines": { type: "flag", description: "Every stage of the repository.", default: "false", short: "P" },
  recursive: {
    type: "flag",
    description: "A target that is a folder means all stages below it.",
    default: "false",
    short: "R",
  },
  glob: { type: "flag", description: "Targets are globs over stage names.", default: "false" },
  "allow-missing": {
    type: "flag",
    description:
      "What is pinned and not here counts as it is pinned; it is not fetched to find out. In a job it is always so.",
    default: "false",
  },
  "run-cache": {
    type: "flag",
    description: "Restore from the run cache; without, stages run, and their results are kept there all the same.",
    default: "true",
  },
  commit: {
    type: "flag",
    description: "Put outs into the cache; without, dvc.lock is written and the files stay as they are.",
    default: "true",
  },
} as const;

export const outputs = {
  stages: "JSON list: name, status (ran, restored, unchanged, failed, skipped) and seconds of each stage.",
  lock_changed: "true where a dvc.lock was written.",
  lock_files: "JSON list of the lock files that were written.",
  time_limit_reached: "true where `time-limit` ended the run: the next one goes on from what it left.",
} as const;
