import { cacheInputs, commonInputs, dataInputs, tokenInput } from "../common.ts";

export const inputs = {
  targets: {
    type: "list",
    description: "Stages, by DVC's addresses; when empty, those that the models need and the event made stale.",
    positional: true,
  },
  ...commonInputs,
  ...dataInputs,
  ...cacheInputs,
  ...tokenInput,
  pull: { type: "flag", description: "Fetch what a stage needs and is not here, and nothing else.", default: "true" },
  push: {
    type: "flag",
    description: "Send each stage's results to the remote as soon as it is done: objects, then the run-cache entry.",
    default: "true",
  },
  force: { type: "flag", description: "Run stages whose inputs did not change, too.", default: "false" },
  dry: { type: "flag", description: "Say what would run; run nothing.", default: "false" },
} as const;

export const outputs = {
  stages: "JSON list: name, status (ran, restored, unchanged, failed, skipped) and seconds of each stage.",
  lock_changed: "true where a dvc.lock was written.",
  lock_files: "JSON list of the lock files that were written.",
} as const;
