import { cacheInputs, commonInputs, dataInputs } from "../common.ts";

export const inputs = {
  targets: {
    type: "list",
    description:
      "Paths, also inside a tracked directory, globs, `.dvc` files or stages (their outs); when empty, everything that Git pins.",
    positional: true,
  },
  for: { type: "list", description: "Stages whose dependencies to pull, by DVC's addresses." },
  ...commonInputs,
  ...dataInputs,
  force: {
    type: "flag",
    description: "Replace files that were changed here and are in no cache. They are lost.",
    default: "false",
  },
  ...cacheInputs,
} as const;

export const outputs = {
  files: "Files that stand in the workspace now.",
  bytes: "Bytes that came over the wire.",
  transferred: "Objects that came over the wire.",
  reused: "Objects that were here already, in the cache or in the workspace.",
  seconds: "How long it took.",
  pins: "JSON list: path, source, digest, files, bytes of each pin.",
} as const;
