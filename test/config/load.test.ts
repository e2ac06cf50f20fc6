import { describe, expect, it } from "vitest";
import { noJudging } from "../../src/config/judging.ts";
import { defaultConfig, parseConfig } from "../../src/config/load.ts";
import { formatError } from "../../src/lib/errors.ts";

const smallest = `# modelgate.yaml
model: { name: digits, path: model.json }
gates:
  - metric: accuracy          # a dotted path or a glob; an array of numbers is a set of samples
    direction: higher
    min: 0.90
    max-regression: 0.01      # or 1pp, 2%
tracker: git                  # or mlflow: { tracking-uri: …, experiment: … }
`;

/** A gate of which nothing is said but what it asks. */
const usual = {
  source: "metric",
  estimand: "artifact",
  test: "auto",
  alpha: 0.05,
  history: { window: 30, minimum: 8 },
  onInconclusive: "fail",
} as const;

function said(text: string): string {
  try {
    parseConfig(text, "modelgate.yaml");
  } catch (error) {
    return formatError(error);
  }
  return "no error";
}

describe("parseConfig", () => {
  it("reads the smallest form", () => {
    const config = parseConfig(smallest, "modelgate.yaml at 4f1c2ab");
    expect(config).toEqual({
      models: [
        {
          name: "digits",
          dir: ".",
          artifact: "model.json",
          metrics: [],
          evidence: [],
          params: [],
          environment: [],
          gates: [
            {
              metric: "accuracy",
              ...usual,
              direction: "higher",
              min: 0.9,
              maxRegression: { combine: "all", of: [{ kind: "absolute", amount: 0.01, text: "0.01" }] },
              informational: false,
              onMissing: "fail",
              onNan: "fail",
              onMissingBaseline: "fail",
            },
          ],
          judging: noJudging,
          reportKey: "digits",
          registryName: "digits",
          train: { when: "always" },
          lock: "require",
          onEnvironmentChange: "rerun",
          bump: "minor",
        },
      ],
      stages: [],
      tracker: { kind: "git", ref: "refs/modelgate/records" },
      registry: { kind: "git" },
      report: {
        comment: "always",
        earlierComments: "update",
        mermaid: true,
        append: [],
        dataDiff: { columns: "auto", maxBytes: 256e6 },
      },
      from: "modelgate.yaml at 4f1c2ab",
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      exists: true,
    });
  });

  it("reads many models, each with paths below its own directory, and shares the gates with those that have none", () => {
    const config = parseConfig(
      `models:
  - name: a
    dir: models/a/
    path: ./out/model.bin
    metrics: [metrics.json, ../shared/metrics.yaml]
    evidence: [predictions.csv]
    params: [params.yaml]
    environment: [../../uv.lock]
    train: { label: train-gpu }
    lock: tag
    on-environment-change: inconclusive
    promote: production
    bump: patch
    report-key: report-a
    registry-name: team/a
    gates: []
  - { name: b, dir: models/b, train: never }
gates:
  - { metric: "per_class.*.recall", max-regression: 1pp }
  - { metric: cost, max-regression: 2.5 %, informational: true, on-missing: warn, on-nan: warn, on-missing-baseline: neutral }
`,
      "modelgate.yaml",
    );
    expect(config.models[0]).toEqual({
      name: "a",
      dir: "models/a",
      artifact: "models/a/out/model.bin",
      metrics: ["models/a/metrics.json", "models/shared/metrics.yaml"],
      evidence: ["models/a/predictions.csv"],
      params: ["models/a/params.yaml"],
      environment: ["uv.lock"],
      gates: [],
      judging: noJudging,
      reportKey: "report-a",
      registryName: "team/a",
      train: { when: "label", label: "train-gpu" },
      lock: "tag",
      onEnvironmentChange: "inconclusive",
      promote: "production",
      bump: "patch",
    });
    expect(config.models[1]?.train).toEqual({ when: "never" });
    expect(config.models[1]?.gates).toEqual([
      {
        ...usual,
        metric: "per_class.*.recall",
        maxRegression: { combine: "all", of: [{ kind: "absolute", amount: 0.01, text: "1pp" }] },
        informational: false,
        onMissing: "fail",
        onNan: "fail",
        onMissingBaseline: "fail",
      },
      {
        ...usual,
        metric: "cost",
        maxRegression: { combine: "all", of: [{ kind: "relative", amount: 0.025, text: "2.5%" }] },
        informational: true,
        onMissing: "warn",
        onNan: "warn",
        onMissingBaseline: "neutral",
      },
    ]);
  });

  it.each([
    ["tracker: mlflow", { kind: "mlflow" }],
    [
      "tracker: { mlflow: { tracking-uri: http://127.0.0.1:5000, experiment: e } }",
      { kind: "mlflow", trackingUri: "http://127.0.0.1:5000", experiment: "e" },
    ],
    ["tracker: { git: { ref: refs/x/y } }", { kind: "git", ref: "refs/x/y" }],
    [
      "tracker: { git: { branch: runs, repository: https://example.org/r.git } }",
      { kind: "git", ref: "refs/heads/runs", branch: "runs", repository: "https://example.org/r.git" },
    ],
  ])("reads %s", (line, expected) => {
    expect(parseConfig(`model: { name: m }\n${line}\n`, "f").tracker).toEqual(expected);
  });

  it.each([
    ["registry: none", { kind: "none" }],
    ["registry: mlflow", { kind: "mlflow" }],
    [
      "registry: { mlflow: { tracking-uri: https://m.example.org/path } }",
      { kind: "mlflow", trackingUri: "https://m.example.org/path" },
    ],
    ["registry: { git: {} }", { kind: "git" }],
  ])("reads %s", (line, expected) => {
    expect(parseConfig(`model: { name: m }\n${line}\n`, "f").registry).toEqual(expected);
  });

  it.each([
    ["remote: s3://bucket/prefix", { url: "s3://bucket/prefix", options: {} }],
    ["remote: store", { name: "store", options: {} }],
    [
      "remote: { url: s3://b, endpointurl: http://127.0.0.1:9000, use_ssl: false, read_timeout: 5 }",
      { url: "s3://b", options: { endpointurl: "http://127.0.0.1:9000", use_ssl: "false", read_timeout: "5" } },
    ],
  ])("reads %s", (line, expected) => {
    expect(parseConfig(`model: { name: m }\n${line}\n`, "f").remote).toEqual(expected);
  });

  it("gives a text and its digest back unchanged by where it was read", () => {
    expect(parseConfig(smallest, "a").digest).toBe(parseConfig(smallest, "b").digest);
    expect(parseConfig(smallest, "a").digest).not.toBe(parseConfig(`${smallest}\n`, "a").digest);
  });
});

describe("what a mistake is told", () => {
  it.each([
    ["a key with a slip", "modle: { name: a }", "modelgate.yaml:1:1: unknown key `modle`\n  Did you mean `model`?"],
    [
      "a gate's key with a slip",
      "model: { name: a }\ngates:\n  - metric: accuracy\n    max-regresion: 0.01\n",
      "modelgate.yaml:4:5: unknown key `max-regresion` in `gates.0`\n  Did you mean `max-regression`?",
    ],
    [
      "a word with a slip",
      "model: { name: a }\ngates:\n  - { metric: accuracy, direction: highr, min: 1 }\n",
      'modelgate.yaml:3:36: `gates.0.direction` is "highr": expected one of higher, lower, target\n  Did you mean `higher`?',
    ],
    [
      "a text where a number belongs",
      "model: { name: a }\ngates:\n  - { metric: accuracy, min: high }\n",
      'modelgate.yaml:3:30: `gates.0.min` is "high": expected a number, or for a budget text such as 64MB or 30m',
    ],
    [
      "a number that is none",
      "model: { name: a }\ngates:\n  - { metric: accuracy, min: .nan }\n",
      "modelgate.yaml:3:30: `gates.0.min` is NaN: expected a number, or for a budget text such as 64MB or 30m",
    ],
    [
      "a tolerance in words",
      "model: { name: a }\ngates:\n  - { metric: accuracy, max-regression: 1 percent }\n",
      'modelgate.yaml:3:41: `gates.0.max-regression` is "1 percent": expected a number such as 0.01 and no sign, or text such as 1pp or 2%',
    ],
    [
      "a tolerance with a sign",
      "model: { name: a }\ngates:\n  - { metric: accuracy, max-regression: -0.01 }\n",
      "modelgate.yaml:3:41: `gates.0.max-regression` is -0.01: expected a number such as 0.01 and no sign, or text such as 1pp or 2%",
    ],
    [
      "a tolerance of no type that could be one",
      "model: { name: a }\ngates:\n  - { metric: accuracy, max-regression: true }\n",
      "modelgate.yaml:3:41: `gates.0.max-regression` is true: expected a number such as 0.01 and no sign, or text such as 1pp or 2%",
    ],
    [
      "a tracker with a slip",
      "model: { name: a }\ntracker: mlfow\n",
      'modelgate.yaml:2:10: `tracker` is "mlfow": expected git, mlflow or a map with `git` or `mlflow`\n  Did you mean `mlflow`?',
    ],
    [
      "a tracker's map with a slip",
      "model: { name: a }\ntracker: { mlfow: { tracking-uri: http://x } }\n",
      "modelgate.yaml:2:12: unknown key `mlfow` in `tracker`\n  Did you mean `mlflow`?",
    ],
    [
      "a key inside one branch of a union",
      "model: { name: a }\ntracker:\n  mlflow: { traking-uri: http://x }\n",
      "modelgate.yaml:3:13: unknown key `traking-uri` in `tracker.mlflow`\n  Did you mean `tracking-uri`?",
    ],
    [
      "a tracker's map without content",
      "model: { name: a }\ntracker:\n  git:\n",
      "modelgate.yaml:3:7: `tracker.git` is null: expected a map",
    ],
    [
      "a label that is not named",
      "model: { name: a, train: label }\n",
      'modelgate.yaml:1:26: `model.train` is "label": expected always, never or a map with `label`',
    ],
    [
      "an address that is none",
      "model: { name: a }\ntracker: { mlflow: { tracking-uri: localhost:5000 } }\n",
      'modelgate.yaml:2:36: `tracker.mlflow.tracking-uri` is "localhost:5000": expected an address such as https://mlflow.example.org, with no password in it',
    ],
    ["a model without a name", "model: { path: x }\n", "modelgate.yaml:1:8: `model.name` is missing: expected text"],
    ["a model that is a name", "model: digits\n", 'modelgate.yaml:1:8: `model` is "digits": expected a map'],
    [
      "gates that are no list",
      "model: { name: a }\ngates: { metric: a }\n",
      'modelgate.yaml:2:8: `gates` is {"metric":"a"}: expected a list',
    ],
    [
      "no model",
      "tracker: git\n",
      "modelgate.yaml:1:1: no model is named\n  Add one, such as `model: { name: digits, path: model.json }`.",
    ],
    [
      "an empty file",
      "# nothing yet\n",
      "modelgate.yaml:1:1: no model is named\n  Add one, such as `model: { name: digits, path: model.json }`.",
    ],
    ["an empty list of models", "models: []\n", "modelgate.yaml:1:9: `models` is []: expected something, not nothing"],
    [
      "model and models",
      "model: { name: a }\nmodels: [{ name: b }]\n",
      "modelgate.yaml:2:1: both `model` and `models` are given\n  Move the one under `model` into the list under `models`.",
    ],
    [
      "two models of one name",
      "models:\n  - { name: a }\n  - { name: a }\n",
      "modelgate.yaml:3:13: two models have the name `a`\n  Give each model a name of its own; the other one is `models.0`.",
    ],
    [
      "a gate that could never fail",
      "model: { name: a }\ngates:\n  - { metric: accuracy, direction: higher }\n",
      "modelgate.yaml:3:15: the gate on `accuracy` asks nothing, so it could never fail\n  Add `min`, `max` or `max-regression`, or `informational: true` to show the metric only.",
    ],
    [
      "a gate that could never pass",
      "model: { name: a }\ngates:\n  - { metric: accuracy, min: 0.9, max: 0.8 }\n",
      "modelgate.yaml:3:30: the gate on `accuracy` asks for at least 0.9 and at most 0.8: nothing is both\n  Make `min` less than `max`.",
    ],
    [
      "a regression without a direction",
      "model: { name: a }\ngates:\n  - { metric: kernel.foo, max-regression: 1 }\n",
      "modelgate.yaml:3:27: the gate on `kernel.foo` has a max-regression, and nothing says which way is worse\n  Add `direction: higher` where higher is better, or `direction: lower`.",
    ],
    [
      "a glob whose metrics nobody knows",
      "model: { name: a }\ngates:\n  - { metric: 'loss.*', max-regression: 1 }\n",
      "modelgate.yaml:3:25: the gate on `loss.*` has a max-regression, and nothing says which way is worse\n  Add `direction: higher` where higher is better, or `direction: lower`.",
    ],
    [
      "a path out of the repository",
      "model: { name: a, dir: models/a, metrics: [../../../etc/x] }\n",
      "modelgate.yaml:1:44: `../../../etc/x` leads out of the repository\n  Write a path relative to the model's dir, models/a.",
    ],
    [
      "an absolute path",
      "model: { name: a, path: /etc/passwd }\n",
      "modelgate.yaml:1:25: `/etc/passwd` leads out of the repository\n  Write a path below the repository's root.",
    ],
    [
      "a directory out of the repository",
      "model: { name: a, dir: .. }\n",
      "modelgate.yaml:1:24: `..` leads out of the repository\n  Write a path below the repository's root.",
    ],
    [
      "a drive",
      "model: { name: a, path: 'C:/x' }\n",
      "modelgate.yaml:1:25: `C:/x` leads out of the repository\n  Write a path below the repository's root.",
    ],
    [
      "a backslash",
      "model: { name: a, path: 'a\\b' }\n",
      "modelgate.yaml:1:25: `a\\b` has a backslash\n  Write / between the parts.",
    ],
    [
      "a name that tags cannot bear",
      "model: { name: My_Model }\n",
      "modelgate.yaml:1:16: `My_Model` cannot name a version's tag: lower-case letters, digits, - and / can\n  Add `registry-name: my-model` to the model, or use another `registry`.",
    ],
    [
      "a secret in a file that Git keeps",
      "model: { name: a }\nremote: { url: s3://b, secret_access_key: hunter2 }\n",
      "modelgate.yaml:2:24: `remote.secret_access_key` is a secret, and Git would keep it for good\n  Take it out, revoke it if it was ever pushed, and hand it to the job through the environment or a role.",
    ],
    [
      "a password in a URL",
      "model: { name: a }\nremote: https://me:hunter2@example.org/x\n",
      "modelgate.yaml:2:9: `remote` holds a password, and Git would keep it for good\n  Take it out, revoke it if it was ever pushed, and hand it to the job through the environment.",
    ],
    [
      "a remote without a URL",
      "model: { name: a }\nremote: { region: x }\n",
      "modelgate.yaml:2:9: `remote.url` is missing: expected text",
    ],
    [
      "a key given twice",
      "model: { name: a }\nmodel: { name: b }\n",
      "modelgate.yaml:2:1: not valid YAML: Map keys must be unique",
    ],
    [
      "a ref and a branch",
      "model: { name: a }\ntracker: { git: { ref: refs/a, branch: b } }\n",
      "modelgate.yaml:2:32: both `ref` and `branch` are given for the tracker\n  Keep one of the two: a branch is the ref refs/heads/NAME.",
    ],
  ])("%s", (_what, text, message) => {
    expect(said(text)).toBe(message);
  });

  it("takes names that tags cannot bear where versions are kept elsewhere", () => {
    expect(said("model: { name: My_Model }\nregistry: none\n")).toBe("no error");
  });
});

describe("defaultConfig", () => {
  it("shows one model for each directory and gates nothing", () => {
    const config = defaultConfig({ dirs: ["models/b", ".", "models/B"], name: "My Repo!" });
    expect(config.models.map(({ name, dir, gates }) => ({ name, dir, gates }))).toEqual([
      { name: "my-repo", dir: ".", gates: [] },
      { name: "models-b", dir: "models/B", gates: [] },
      { name: "models-b-2", dir: "models/b", gates: [] },
    ]);
    expect(config).toMatchObject({ from: "defaults", exists: false, tracker: { kind: "git" } });
  });

  it("makes a model of a repository in which nothing was found", () => {
    expect(defaultConfig({ dirs: [], name: "***" }).models).toMatchObject([{ name: "model", dir: "." }]);
  });
});
