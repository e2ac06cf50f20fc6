import { commonInputs, tokenInput } from "../common.ts";

export const inputs = {
  name: { type: "text", description: "The registered name.", positional: true },
  alias: { type: "text", description: "The alias to move back.", positional: true },
  to: { type: "text", description: "An exact version; by default the one that the alias stood on before." },
  ...commonInputs,
  ...tokenInput,
  reason: { type: "text", description: "Why, for the ledger." },
} as const;

export const outputs = {
  name: "The registered name.",
  version: "The version that the alias stands on now.",
  alias: "The alias.",
  digest: "That version's digest.",
  commit: "That version's commit: `git checkout` it and `modelgate pull` gives its code and data.",
  created: "false where the alias stood there already.",
  data: "JSON list: path and digest of the data that the version was made of.",
} as const;
