import { describe, expect, test } from "vitest";
import { runPipeline } from "../../src/pipeline/execute.ts";
import type { Stage } from "../../src/pipeline/pipeline.ts";
import { keptHint, stageEnv } from "../../src/pipeline/stage-env.ts";
import { testHost } from "../support/host.ts";
import { dvcProject, pipelineAt } from "../support/pipeline-project.ts";

const stage: Stage = {
  address: "train",
  name: "train",
  file: "dvc.yaml",
  lockFile: "dvc.lock",
  wdir: ".",
  cmd: "true",
  deps: [],
  params: [],
  outs: [],
  frozen: false,
  alwaysChanged: false,
  spelled: new Map(),
};

function seen(names: readonly string[], allow: readonly string[] = []): string[] {
  const host = testHost({ env: Object.fromEntries(names.map((name) => [name, `value of ${name}`])) });
  return Object.keys(stageEnv(host, stage, allow).env);
}

describe("a stage's environment", () => {
  test("has none of what opens a door", () => {
    const names =
      `GITHUB_TOKEN GH_TOKEN ACTIONS_RUNTIME_TOKEN ACTIONS_ID_TOKEN_REQUEST_URL ACTIONS_CACHE_URL INPUT_TOKEN
      GITHUB_ENV GITHUB_OUTPUT GITHUB_STEP_SUMMARY GIT_CONFIG_VALUE_0
      AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN AWS_PROFILE AWS_WEB_IDENTITY_TOKEN_FILE AWS_ROLE_ARN
      AZURE_STORAGE_KEY AZURE_STORAGE_CONNECTION_STRING AZURE_CLIENT_SECRET ARM_CLIENT_SECRET
      GOOGLE_APPLICATION_CREDENTIALS GCLOUD_KEYFILE_JSON CLOUDSDK_AUTH_ACCESS_TOKEN OSS_ACCESS_KEY_SECRET
      WANDB_API_KEY HF_TOKEN HUGGING_FACE_HUB_TOKEN COMET_API_KEY OPENAI_API_KEY ANTHROPIC_API_KEY NEPTUNE_API_TOKEN
      CLEARML_API_SECRET_KEY CLEARML_API_ACCESS_KEY KAGGLE_KEY DATABRICKS_TOKEN DATABRICKS_CLIENT_SECRET DVC_STUDIO_TOKEN
      MLFLOW_TRACKING_PASSWORD MLFLOW_TRACKING_TOKEN LAKECTL_CREDENTIALS_SECRET_ACCESS_KEY SNOWFLAKE_PASSWORD
      NPM_TOKEN NODE_AUTH_TOKEN TWINE_PASSWORD UV_PUBLISH_TOKEN POETRY_PYPI_TOKEN_PYPI POETRY_HTTP_BASIC_MINE_USERNAME
      UV_INDEX_MINE_PASSWORD UV_INDEX_MINE_USERNAME CARGO_REGISTRY_TOKEN DOCKER_PASSWORD DOCKER_AUTH_CONFIG
      SSH_AUTH_SOCK SSH_PRIVATE_KEY DEPLOY_KEY PGPASSWORD DB_PASSWORD REDIS_CONNECTION_STRING SLACK_WEBHOOK_URL
      client_secret My_Api_Key`.split(/\s+/);
    expect(seen(names)).toEqual([]);
    // Each of them by its name, all the same.
    expect(seen(names, names)).toEqual(names);
  });

  test("has all else", () => {
    const names = `PATH HOME USER SHELL LANG CI GITHUB_ACTIONS GITHUB_SHA GITHUB_REPOSITORY GITHUB_WORKSPACE RUNNER_OS
      AWS_REGION AWS_DEFAULT_REGION AWS_CA_BUNDLE AWS_ENDPOINT_URL_S3 GOOGLE_CLOUD_PROJECT CLOUDSDK_CORE_PROJECT AZURE_CONFIG_DIR
      WANDB_PROJECT WANDB_MODE HF_HOME COMET_PROJECT_NAME MLFLOW_TRACKING_URI DATABRICKS_HOST OPENAI_BASE_URL
      CUDA_VISIBLE_DEVICES OMP_NUM_THREADS TOKENIZERS_PARALLELISM PYTHONPATH PYTHONHASHSEED VIRTUAL_ENV CONDA_PREFIX
      UV_INDEX_URL UV_INDEX_STRATEGY UV_CACHE_DIR PIP_INDEX_URL POETRY_HOME PRIMARY_KEY KEYBOARD SECRETARY MAX_TOKENS
      DVC_ROOT SOURCE_DATE_EPOCH http_proxy`.split(/\s+/);
    expect(seen(names)).toEqual(names);
  });

  test("does not have the makeshift repository of a folder without Git", () => {
    const env = { GIT_DIR: "/x/.dvc/tmp/modelgate/git", GIT_WORK_TREE: "/x", GIT_EDITOR: "vi" };
    expect(stageEnv(testHost({ env }), stage, []).env).toEqual({ GIT_EDITOR: "vi" });
    const own = { GIT_DIR: "/x/.git", GIT_WORK_TREE: "/x" };
    expect(stageEnv(testHost({ env: own }), stage, []).env).toEqual(own);
  });

  test("named secrets are masked, and told where the job does not have them", () => {
    const host = testHost({ env: { HF_TOKEN: "hf_long_secret", WANDB_API_KEY: "", MLFLOW_TRACKING_USERNAME: "me" } });
    const allow = ["HF_TOKEN", "WANDB_API_KEY", "MLFLOW_TRACKING_USERNAME", "NOT_THERE"];
    expect(stageEnv(host, stage, allow).kept).toEqual([]);
    expect(host.lines).toEqual([
      "secret: hf_long_secret",
      "warning: stage train is to see WANDB_API_KEY, NOT_THERE (`secrets`), which is not set here",
    ]);
  });
});

test("secrets that a workflow hands on as lines reach the stages that name them, and no other variable does", () => {
  const lines = "HF_TOKEN=hf_long=secret\r\n  WANDB_API_KEY=wandb-key\nPLAIN=1\n\nno line\n";
  const host = testHost({ env: { MODELGATE_STAGE_SECRETS: lines, WANDB_API_KEY: "the job's own" } });
  expect(stageEnv(host, stage, []).env).toEqual({});
  expect(stageEnv(host, stage, ["HF_TOKEN", "WANDB_API_KEY"]).env).toEqual({
    HF_TOKEN: "hf_long=secret",
    WANDB_API_KEY: "the job's own",
  });
  expect(host.lines).toEqual(["secret: hf_long=secret", "secret: the job's own"]);
});

test("a command that fails is told what it did not see, by name", async () => {
  const { root } = dvcProject({
    "dvc.yaml": 'stages:\n  a:\n    cmd: test -n "$HF_TOKEN"\n    outs: [a.txt]\n',
  });
  const env = { PATH: process.env["PATH"], HF_TOKEN: "hf_long_secret", GITHUB_TOKEN: "ghs_1" };
  const { failure } = await runPipeline(await pipelineAt(root, { env }));
  expect(failure?.fix).toBe(
    "It does not see what looks like a credential (HF_TOKEN): name what it needs as `secrets` under `stages:` in modelgate.yaml.",
  );
  expect(keptHint([])).toBeUndefined();
});
