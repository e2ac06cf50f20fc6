import { commonInputs, tokenInput } from "../common.ts";

export const inputs = {
  ...commonInputs,
  ...tokenInput,
  out: {
    type: "text",
    description:
      "The folder to write to: new, empty, or one that a dashboard was written to; default .modelgate/dashboard.",
  },
  limit: {
    type: "number",
    description: "How many of main's last runs each model shows, 500 at most; default 200.",
  },
} as const;

export const outputs = {
  dir: "The folder with the pages, as a path from where the verb ran.",
  index: "The page to begin at.",
  pages: "How many pages there are.",
  changed: "How many of them are new, or not what they were.",
  removed: "How many pages of an earlier dashboard are no more.",
  bytes: "Bytes of all pages.",
  models: "How many models are shown.",
  runs: "How many runs are shown.",
  versions: "How many versions are shown.",
} as const;
