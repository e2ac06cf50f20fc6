/** Inputs that several verbs share, defined once. */
export const commonInputs = {
  config: {
    type: "text",
    description: "The configuration file, relative to the repository's root.",
    default: "modelgate.yaml",
  },
  model: { type: "list", description: "Only these models, by name; all of them when empty." },
} as const;

/** For verbs that read or write the repository's records, tags or API. */
export const tokenInput = {
  token: {
    type: "text",
    description: "Token for the forge's API and for pushing to refs/modelgate/* and tags. Never shown.",
    default: "",
  },
} as const;

/** For verbs that move data. */
export const dataInputs = {
  remote: {
    type: "text",
    description:
      "The remote that holds the data: a name in the base side's .dvc/config, or a URL. Its credentials go nowhere else.",
  },
  "aws-role": {
    type: "text",
    description:
      "IAM role to assume with the job's OIDC token (needs `id-token: write`), exchanged afresh at each expiry.",
  },
  "aws-region": { type: "text", description: "Region for that role and for S3 where the remote names none." },
} as const;

/** For verbs that run stages. */
export const limitInput = {
  "time-limit": {
    type: "text",
    description:
      "When the run ends by itself, such as 5h40m: what is done is recorded, checkpoints are kept, and the next run goes on. By default 5h40m on GitHub's own runners where a stage has a `checkpoint`.",
  },
} as const;

/** For verbs that show a report where reviewers look. */
export const reportInputs = {
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
} as const;

/** For verbs that judge where code may run. */
export const attributeInput = {
  attribute: {
    type: "flag",
    description:
      "Where a metric failed, run the candidate again with one group of its changes (params, data, code) as the baseline has it, to say which of them carries the drop. Not in a job that publishes.",
    default: "false",
  },
} as const;

/** For verbs that pull: objects kept between the jobs of hosted runners. */
export const cacheInputs = {
  cache: {
    type: "flag",
    description: "Keep objects between jobs in GitHub's Actions cache, by digest, each verified before it is used.",
    default: "false",
    only: "action",
  },
  "max-cache": {
    type: "text",
    description: "Leave the Actions cache alone where more than this is pinned, such as 500MB or 5GB.",
    default: "5GB",
    only: "action",
  },
} as const;
