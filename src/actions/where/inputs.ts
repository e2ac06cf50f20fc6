import { commonInputs, tokenInput } from "../common.ts";

export const inputs = {
  name: { type: "text", description: "NAME@ALIAS, NAME@VERSION, or NAME for the newest version.", positional: true },
  ...commonInputs,
  ...tokenInput,
} as const;

export const outputs = {
  name: "The registered name.",
  version: "The version.",
  alias: "The alias that was asked for, if any.",
  digest: "The model's digest.",
  commit: "The commit that holds it.",
  created: "Always false: nothing is made.",
  data: "JSON list: path and digest of the data that the version was made of.",
} as const;
