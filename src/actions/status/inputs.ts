import { commonInputs, dataInputs } from "../common.ts";

export const inputs = {
  targets: {
    type: "list",
    description: "Stages, by DVC's addresses, or pinned paths; everything when empty.",
    positional: true,
  },
  ...commonInputs,
  ...dataInputs,
  check: {
    type: "flag",
    description: "Fail where a stage is stale or the remote lacks an object.",
    default: "false",
  },
} as const;

export const outputs = {
  current: "true where no stage would run and the remote has every object that the locks name.",
  stages: "JSON list: name, status and reasons of each stage.",
  missing_remote: "JSON list of the pinned paths whose objects the remote lacks.",
} as const;
