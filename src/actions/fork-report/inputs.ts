import { commonInputs, reportInputs, tokenInput } from "../common.ts";

export const inputs = {
  ...commonInputs,
  ...tokenInput,
  workflow: {
    type: "text",
    description: "The file of the workflow that measures; runs of any other are left alone, whatever they are called.",
    default: ".github/workflows/modelgate.yml",
  },
  artifact: {
    type: "text",
    description: "The name under which its measuring job uploads the folder .modelgate/.",
    default: "modelgate",
  },
  ...reportInputs,
  remote: {
    type: "text",
    description: "The remote that holds the baseline's files: a name in the base side's .dvc/config, or a URL.",
  },
} as const;

export const outputs = {
  verdict: "The verdict over all models; empty where there was nothing to report.",
  nothing: "Why there was nothing to report: superseded, closed, a run of another workflow; else empty.",
  pull_request: "The pull request's number, as the forge has it.",
  head: "The commit that the report is about.",
  comment_url: "The comment, where one was written.",
  comment_action: "What became of it: created, updated, unchanged, stale (a newer run has spoken, or will), none.",
  comments: "JSON list: key, url and action of each comment, where models have keys of their own.",
  check_url: "The check run, where one was written.",
  bundle: "Path of the report bundle that was made of it.",
  summary: "The heading of the report in one line.",
  conclusion: "What the check says: success, neutral or failure.",
  regressions: "JSON list of what a gate complains of, `model: metric`, be it as a warning.",
  file: "The full report as one HTML file.",
  markdown: "The report as a Markdown file.",
  length: "Characters of the Markdown report.",
} as const;
