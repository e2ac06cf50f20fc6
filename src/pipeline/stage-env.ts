import { isWithoutGit } from "../data/dvc-config-files.ts";
import type { Host } from "../lib/host.ts";
import type { Stage } from "./pipeline.ts";

/** What a stage's commands see of the environment. */
interface StageEnv {
  readonly env: Record<string, string>;
  /** Variables of the user's own that it does not see, since they look like credentials. */
  readonly kept: readonly string[];
}

/** The job's own: its tokens, and the files by which a step speaks to the runner, where a stage has nothing to say. */
const ofTheJob: readonly RegExp[] = [
  /^(GITHUB|GH|GITHUB_ENTERPRISE|GH_ENTERPRISE)_TOKEN$/,
  /^GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$/,
  /^(ACTIONS|INPUT|STATE)_/,
  /^MODELGATE_STAGE_SECRETS$/,
  /^GIT_CONFIG_(COUNT|PARAMETERS|KEY_\d+|VALUE_\d+)$/,
];

/** Clouds, remotes, trackers, model hubs, registries: what opens a door somewhere. */
const credentials: readonly RegExp[] = [
  /^AWS_(?!((DEFAULT_)?REGION|CA_BUNDLE|DEFAULT_OUTPUT|ENDPOINT_URL.*|MAX_ATTEMPTS|RETRY_MODE|PAGER|SDK_.*)$)/,
  /^(AZURE|ARM)_(?!EXTENSION_DIR$|CONFIG_DIR$|CORE_)/,
  /^(GOOGLE_APPLICATION_CREDENTIALS|GOOGLE_CREDENTIALS|GOOGLE_GHA_CREDS_PATH|GOOGLE_OAUTH_ACCESS_TOKEN|GCLOUD_.*)$/,
  /^CLOUDSDK_AUTH_/,
  /^(OSS|ALIBABA_CLOUD|ALIBABACLOUD)_ACCESS_KEY/,
  /^MLFLOW_TRACKING_(TOKEN|USERNAME|PASSWORD)$/,
  /^DATABRICKS_(TOKEN|CLIENT_ID|CLIENT_SECRET|USERNAME|PASSWORD|CONFIG_FILE|AUTH_TYPE)$/,
  /^(TWINE|DOCKER|UV_PUBLISH)_(USERNAME|PASSWORD)$/,
  /^(POETRY_(HTTP_BASIC|PYPI_TOKEN)_.*|UV_INDEX_.*_USERNAME)$/,
  /^(DOCKER_AUTH_CONFIG|KAGGLE_KEY|SSH_AUTH_SOCK|NETRC|PGPASSWORD)$/,
  // Named as such: WANDB_API_KEY, HF_TOKEN, COMET_API_KEY, OPENAI_API_KEY, SNOWFLAKE_PASSWORD, any *_SECRET.
  /(^|_)(TOKEN|PASSWORD|PASSWD|PASSPHRASE|SECRETS?|CREDENTIALS?|PAT)$/,
  /(^|_)(API|ACCESS|SECRET|PRIVATE|ACCOUNT|AUTH|SIGNING|ENCRYPTION|SSH|DEPLOY)_?KEY(_ID|_SECRET)?$/,
  /_(CONNECTION_STRING|WEBHOOK_URL)$/,
];

/** Shorter values are words that would be masked everywhere. */
const shortestSecret = 6;

/**
 * The environment without what looks like a credential, but for the names in `allow`; those that are not set are told.
 * Hygiene, and no sandbox: a process can read what its runner can read.
 */
export function stageEnv(host: Host, stage: Pick<Stage, "address">, allow: readonly string[]): StageEnv {
  const env: Record<string, string> = {};
  const kept: string[] = [];
  // That repository is our own makeshift, and none that a command should find.
  const noGit = isWithoutGit(host.env);
  for (const [name, value] of Object.entries(host.env)) {
    if (value === undefined || allow.includes(name)) continue;
    if (noGit && /^GIT_(DIR|WORK_TREE)$/.test(name)) continue;
    const matches = (pattern: RegExp): boolean => pattern.test(name.toUpperCase());
    if (ofTheJob.some(matches)) continue;
    if (!credentials.some(matches)) env[name] = value;
    else if (value !== "") kept.push(name);
  }
  const handedOn = linesOf(host.env["MODELGATE_STAGE_SECRETS"] ?? "");
  for (const name of allow) {
    const value = host.env[name] || handedOn.get(name);
    if (value === undefined) continue;
    env[name] = value;
    if (value.length >= shortestSecret) host.log.secret(value);
  }
  const unset = allow.filter((name) => !env[name]);
  if (unset.length > 0) {
    host.log.warning(`stage ${stage.address} is to see ${unset.join(", ")} (\`secrets\`), which is not set here`);
  }
  return { env, kept };
}

/** Secrets as a reusable workflow is handed them, whose names it cannot know: lines `NAME=value`. */
function linesOf(text: string): Map<string, string> {
  return new Map(
    text.split(/\r?\n/).flatMap((line): [string, string][] => {
      const [, name, value] = /^\s*(\w+)=(.*)$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value]];
    }),
  );
}

/** What to do about a command that failed where variables were kept from it; undefined where none were. */
export function keptHint(kept: readonly string[]): string | undefined {
  if (kept.length === 0) return undefined;
  const shown = `${kept.slice(0, 5).join(", ")}${kept.length > 5 ? ", …" : ""}`;
  return `It does not see what looks like a credential (${shown}): name what it needs as \`secrets\` under \`stages:\` in modelgate.yaml.`;
}
