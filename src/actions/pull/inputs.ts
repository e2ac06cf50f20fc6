import { commonInputs, dataInputs } from "../common.ts";

export const inputs = {
  targets: {
    type: "list",
    description:
      "Paths from the repository's root, `.dvc` files, stages or directories; when empty, everything that Git pins.",
    positional: true,
  },
  ...commonInputs,
  ...dataInputs,
  force: {
    type: "flag",
    description: "Replace files that were changed here and are in no cache. They are lost.",
    default: "false",
  },
  cache: {
    type: "flag",
    description: "Keep objects between jobs in GitHub's Actions cache, by digest.",
    default: "false",
    only: "action",
  },
} as const;

export const outputs = {
  files: "Files that stand in the workspace now.",
  bytes: "Their size in bytes.",
  transferred: "Objects that came over the wire.",
  reused: "Objects that were in the cache already.",
  seconds: "How long it took.",
  pins: "JSON list: path, source, digest, files, bytes of each pin.",
} as const;
