import { commonInputs, dataInputs } from "../common.ts";

export const inputs = {
  targets: {
    type: "list",
    description: "Paths, globs, `.dvc` files or stages (their outs); when empty, everything that Git pins.",
    positional: true,
  },
  ...commonInputs,
  ...dataInputs,
} as const;

export const outputs = {
  files: "Files behind the pins that were pushed.",
  bytes: "Bytes that went over the wire.",
  transferred: "Objects that went over the wire.",
  reused: "Objects that the remote had already.",
  seconds: "How long it took.",
  pins: "JSON list: path, source, digest, files, bytes of each pin.",
} as const;
