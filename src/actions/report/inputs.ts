import { commonInputs, reportInputs, tokenInput } from "../common.ts";

export const inputs = {
  ...commonInputs,
  ...tokenInput,
  bundle: { type: "text", description: "The report bundle that `compare` wrote.", default: ".modelgate/bundle.json" },
  ...reportInputs,
  start: {
    type: "flag",
    description:
      "At the start of a run: say above the comment of an earlier commit that this one is being measured, and nothing else.",
    default: "false",
    only: "action",
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
  verdict: "The verdict over all models.",
  comment_url: "The comment, where one was written.",
  comment_action: "What became of it: created, updated, unchanged, stale (a newer run has spoken, or will), none.",
  comments: "JSON list: key, url and action of each comment, where models have keys of their own.",
  check_url: "The check run, where one was written.",
  summary: "The heading of the report in one line.",
  conclusion: "What the check says: success, neutral or failure.",
  regressions: "JSON list of what a gate complains of, `model: metric`, be it as a warning.",
  file: "The full report as one HTML file.",
  markdown: "The report as a Markdown file.",
  length: "Characters of the Markdown report.",
} as const;
