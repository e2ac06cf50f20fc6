import { commonInputs, dataInputs, tokenInput } from "../common.ts";

export const inputs = {
  targets: {
    type: "list",
    description: "Stages, by DVC's addresses, with all they depend on; when empty, those of `model`, else every stage.",
    positional: true,
  },
  ...commonInputs,
  ...dataInputs,
  ...tokenInput,
  "single-item": {
    type: "flag",
    description: "Only the named stages, on the committed outs of those before them.",
    default: "false",
  },
  against: {
    type: "choice",
    choices: ["lock", "record"],
    description:
      "What the outs are held against: the committed dvc.lock, or the lock of the run recorded for the commit.",
    default: "lock",
  },
  tolerance: {
    type: "text",
    description:
      "How much each metric may differ: a number, `1pp` or `2%`; by default as much as its gate's `max-regression`, else nothing.",
  },
  "ignore-metrics": {
    type: "list",
    description: "Metrics, by name or glob, that differ from run to run by their nature, such as times.",
  },
  values: {
    type: "flag",
    description:
      "Tell differences in values (JSON, YAML, TOML, CSV, JSON lines, Parquet, NumPy, safetensors, notebooks, text), not in bytes alone.",
    default: "true",
  },
  isolate: {
    type: "flag",
    description:
      "Run stages whose inputs differed once more, on the committed inputs, so that the right stage is blamed.",
    default: "true",
  },
  jobs: { type: "number", description: "How many stages may run side by side; default the number of cores." },
  pull: { type: "flag", description: "Fetch the data that stages need and the cache lacks.", default: "true" },
  link: {
    type: "list",
    description: "Untracked paths of the workspace that stages need, such as .venv; the clone gets links to them.",
  },
  scratch: {
    type: "text",
    description: "Folder in which the clone is made; by default the job's, or the system's, for temporary files.",
  },
  keep: { type: "flag", description: "Leave the clone there, to look into it.", default: "false" },
} as const;

export const outputs = {
  verdict: "reproducible, within-tolerance, differs, failed or not-verified.",
  summary: "The verdict in one sentence.",
  stages:
    "JSON list: name, verdict, seconds and outs (path, verdict, expected, found, and what differs) of each stage.",
  metrics: "JSON list: each metric as committed and as this run made it, with its verdict.",
  environment: "JSON: what differs from the environment on record, by name.",
  verification: "Path of the whole document.",
  clone: "Path of the clone, where `keep` leaves it there.",
} as const;
