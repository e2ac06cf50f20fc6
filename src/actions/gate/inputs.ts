import { commonInputs } from "../common.ts";

export const inputs = {
  ...commonInputs,
  bundle: { type: "text", description: "The report bundle that `compare` wrote.", default: ".modelgate/bundle.json" },
} as const;

export const outputs = {
  verdict: "The verdict over all models.",
  failed: "JSON list of what failed: `model: metric`, or `model: condition`.",
} as const;
