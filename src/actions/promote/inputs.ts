import { commonInputs, tokenInput } from "../common.ts";

export const inputs = {
  name: {
    type: "text",
    description: "The registered name; when empty, every model with `promote:` in modelgate.yaml.",
    positional: true,
  },
  version: { type: "text", description: "The version, v1.2.0; when empty, the newest one.", positional: true },
  alias: {
    type: "text",
    description: "The alias to move (staging, production); when empty, the model's `promote:`.",
    positional: true,
  },
  ...commonInputs,
  ...tokenInput,
  reason: { type: "text", description: "Why, for the ledger." },
} as const;

export const outputs = {
  name: "The registered name.",
  version: "The version that the alias stands on now.",
  alias: "The alias.",
  digest: "That version's digest.",
  commit: "That version's commit.",
  created: "false where the alias stood there already, or on a newer version.",
} as const;
