import { commonInputs, dataInputs, tokenInput } from "../common.ts";

export const inputs = {
  name: {
    type: "text",
    description: "Only this model, by its registered name; when empty, all that this event shipped.",
    positional: true,
  },
  ...commonInputs,
  ...dataInputs,
  ...tokenInput,
  version: {
    type: "text",
    description: "An exact version such as v2.0.0; by default the next one (`bump:` in modelgate.yaml).",
    only: "cli",
  },
  ungated: {
    type: "flag",
    description:
      "Register the record of the checked-out commit although no verdict allows it. The ledger keeps that it was so.",
    default: "false",
    only: "cli",
  },
  reason: { type: "text", description: "Why, for the ledger; required with --ungated.", only: "cli" },
} as const;

export const outputs = {
  name: "The registered name.",
  version: "The version, v1.2.0.",
  digest: "The model's digest.",
  commit: "The commit that the version's tag points to; its dvc.lock names the digest.",
  created: "false where the version was there already.",
  alias: "Always empty: `promote` moves aliases.",
  found_by: "How the gated run was found: commit, tree or pull-request; none where there is none.",
  stages_trained: "Always 0: nothing is trained here.",
  versions: "JSON list of all that was registered, one entry a model and commit.",
} as const;
