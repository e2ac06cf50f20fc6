import { commonInputs, tokenInput } from "../common.ts";

export const inputs = {
  ...commonInputs,
  ...tokenInput,
  bundle: { type: "text", description: "The report bundle that `compare` wrote.", default: ".modelgate/bundle.json" },
  comment: {
    type: "choice",
    description: "When to write the pull request's comment; by default as modelgate.yaml says.",
    choices: ["always", "on-change", "on-regression", "never"],
  },
  check: { type: "flag", description: "Write a check run (or a commit status) on the head commit.", default: "true" },
  key: {
    type: "text",
    description: "One comment of this key for all models; by default one for each model's `report-key`.",
  },
  format: {
    type: "choice",
    description: "What to print or to write to `out`.",
    choices: ["markdown", "html", "json", "text"],
    default: "text",
    only: "cli",
  },
  out: { type: "text", description: "Write the report to this file.", only: "cli" },
} as const;

export const outputs = {
  comment_url: "The comment, where one was written.",
  check_url: "The check run, where one was written.",
  summary: "The heading of the report in one line.",
  file: "The full report as one HTML file.",
  markdown: "The report as a Markdown file.",
  length: "Characters of the Markdown report.",
} as const;
