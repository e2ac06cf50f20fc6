import { commonInputs, dataInputs, tokenInput } from "../common.ts";

export const inputs = { ...commonInputs, ...dataInputs, ...tokenInput } as const;

export const outputs = {
  stages: "JSON list: name, status (ran, restored, unchanged, failed, skipped) and seconds of each stage.",
  missing: "JSON list of the stages that failed, or of which no job left a result.",
  lock_changed: "true where a dvc.lock was written.",
  lock_files: "JSON list of the lock files that were written.",
} as const;
