import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { captureEnvironment } from "../../src/tracking/environment.ts";
import { readMetricsFile } from "../../src/tracking/metrics.ts";
import type { Environment, Metric } from "../../src/tracking/record.ts";
import { actRunner } from "../support/act.ts";
import { testHost } from "../support/host.ts";
import { gitEnv, gitRepo, makeTempDir, type TestRepo, tempDir } from "../support/repo.ts";
import { local, recordIn } from "../support/steps.ts";
import { tool } from "../support/tools.ts";
import { installPeers, toolsDir } from "./set-up/install.ts";

installPeers(["poetry", "notebook", "cyclonedx"]);
const uv = join(toolsDir(), "uv", "bin", "uv");
const caches = makeTempDir();
afterAll(caches.remove);
const env: Record<string, string> = {
  ...gitEnv(),
  UV_PYTHON_DOWNLOADS: "never",
  POETRY_CACHE_DIR: join(caches.path, "poetry"),
  VIRTUAL_ENV: "",
  CONDA_PREFIX: "",
};

const pyproject = (name: string, ...more: string[]): string =>
  [
    ...["[project]", `name = "${name}"`, 'version = "0.1.0"', 'requires-python = ">=3.10"', 'dependencies = ["tiny"]'],
    ...more,
    "",
  ].join("\n");
const wheel = "tiny-1.2.3-py3-none-any.whl";
const forUv = ["[tool.uv.sources]", `tiny = { path = "../wheels/${wheel}" }`];
const forPoetry = [
  ...["[tool.poetry]", "package-mode = false", "[tool.poetry.dependencies]"],
  `tiny = { path = "../wheels/${wheel}" }`,
];

/** A package of one line, so that no index is asked. */
function writeWheel(root: string): void {
  mkdirSync(join(root, "wheels"), { recursive: true });
  const files = {
    "tiny.py": "__version__ = '1.2.3'\n",
    "tiny-1.2.3.dist-info/METADATA": "Metadata-Version: 2.1\nName: tiny\nVersion: 1.2.3\n",
    "tiny-1.2.3.dist-info/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    "tiny-1.2.3.dist-info/RECORD": "tiny.py,,\ntiny-1.2.3.dist-info/METADATA,,\ntiny-1.2.3.dist-info/WHEEL,,\n",
  };
  const write =
    "import json, sys, zipfile\nwith zipfile.ZipFile(sys.argv[1], 'w') as z:\n for n, t in json.loads(sys.argv[2]).items(): z.writestr(n, t)";
  run(root, "python3", "-c", write, join(root, "wheels", wheel), JSON.stringify(files));
}

function run(cwd: string, command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

const capture = (root: string): Promise<Environment> => captureEnvironment(testHost({ env }), root, []);
const versions = (environment: Environment): string[] =>
  (environment.components ?? []).map(({ name, version }) => `${name} ${version}`);

describe("the packages of a record", () => {
  test("are those that uv installed, as components that CycloneDX 1.6 takes", async () => {
    const dependencies = 'dependencies = ["six==1.17.0", "typing-extensions==4.15.0"]';
    const repo = gitRepo({ "pyproject.toml": pyproject("my-model").replace(/dependencies.*/, dependencies) });
    run(repo.root, uv, "lock", "--quiet");
    run(repo.root, uv, "sync", "--quiet", "--locked");
    const environment = await capture(repo.root);
    const listed: { name: string; version: string }[] = JSON.parse(
      run(repo.root, uv, "pip", "list", "--format", "json", "--python", ".venv/bin/python"),
    );
    expect(versions(environment)).toEqual(listed.map(({ name, version }) => `${name} ${version}`).sort());
    expect(environment.runtimes["python"]).toBe(run(repo.root, ".venv/bin/python", "-V").trim().split(" ")[1]);
    expect(environment.files.map(({ path }) => path)).toEqual(["uv.lock"]);
    const document = { bomFormat: "CycloneDX", specVersion: "1.6", version: 1, components: environment.components };
    writeFileSync(join(repo.root, "bom.json"), JSON.stringify(document));
    const check = [
      "import sys",
      "from cyclonedx.schema import SchemaVersion",
      "from cyclonedx.validation.json import JsonStrictValidator",
      "print(JsonStrictValidator(SchemaVersion.V1_6).validate_str(open('bom.json').read()))",
      "from packageurl import PackageURL",
      "import json",
      "for one in json.load(open('bom.json'))['components']:",
      "    purl = PackageURL.from_string(one['purl'])",
      "    assert (purl.name, purl.version) == (one['name'], one['version']) and purl.to_string() == one['purl'], purl",
    ].join("\n");
    expect(run(repo.root, join(toolsDir(), "cyclonedx", "bin", "python"), "-c", check).trim()).toBe("None");
  });

  test("are found where poetry keeps an environment apart from the project", async () => {
    const repo = gitRepo({ "model/pyproject.toml": pyproject("My.Model", ...forPoetry) });
    writeWheel(repo.root);
    const model = join(repo.root, "model");
    run(model, tool("poetry"), "lock", "--no-interaction");
    run(model, tool("poetry"), "install", "--no-interaction");
    const environment = await capture(model);
    expect(versions(environment)).toContain("tiny 1.2.3");
    expect(environment.components?.find(({ name }) => name === "tiny")?.purl).toMatch(
      /^pkg:pypi\/tiny@1\.2\.3(\?checksum=sha256%3A[0-9a-f]{64})?$/,
    );
    expect(environment.files.map(({ path }) => path)).toEqual(["poetry.lock"]);
  });

  test("are those that Python itself names, where it stands in no environment", async () => {
    const repo = gitRepo({ "train.py": "" });
    const environment = await capture(repo.root);
    const names =
      "import importlib.metadata as m, re; print(*sorted({re.sub('[-_.]+', '-', d.name.lower()) for d in m.distributions()}))";
    const own = execFileSync("python3", ["-c", names], {
      cwd: "/",
      env: { ...env, PYENV_DIR: repo.root },
      encoding: "utf8",
    });
    const found = (environment.components ?? []).map(({ name }) => name);
    expect(found.sort()).toEqual(own.trim().split(" ").sort());
  });
});

/** The action itself on a real runner, with a stand-in for those of others. */
async function setUp(repo: TestRepo, wanted: readonly object[]): Promise<{ log: string; jobs: object }> {
  const workflow = ".github/workflows/python.yml";
  const first = [
    { uses: `actions/checkout@${"0".repeat(40)}` },
    { run: 'tr ":" "\\n" <<< "$TOOLS" >> "$GITHUB_PATH"' },
  ];
  const jobs = { setup: { "runs-on": "ubuntu-latest", steps: [...first, ...wanted] } };
  repo.write(workflow, stringify({ on: "workflow_dispatch", permissions: {}, jobs }));
  repo.commit("workflow");
  repo.git("remote", "add", "github", "https://github.com/acme/digits.git");
  const standIn = tempDir();
  const echo = { shell: "bash", env: { KEY: "${" + "{ inputs.key }}" }, run: 'echo "asked for $KEY"' };
  const described = { name: "stand-in", description: "a stand-in", inputs: { key: { description: "key" } } };
  writeFileSync(join(standIn, "action.yml"), stringify({ ...described, runs: { using: "composite", steps: [echo] } }));
  const action = readFileSync(join(import.meta.dirname, "../../actions/setup/action.yml"), "utf8");
  const others = [...action.matchAll(/uses: (actions\/[a-z-]+@[0-9a-f]{40})/g)].map(([, name = ""]) => name);
  const act = actRunner("http://127.0.0.1:9");
  return act({
    event: "workflow_dispatch",
    payload: {},
    checkout: repo.root,
    workflow,
    runId: 1,
    env: { UV_PYTHON_DOWNLOADS: "never", TOOLS: [dirname(uv), dirname(tool("poetry"))].join(delimiter) },
    actions: Object.fromEntries(others.map((name) => [name, standIn])),
  });
}

describe("the setup action on a real runner", () => {
  const setup = (given: object): object => ({ uses: "modelgate/modelgate/actions/setup@v1", with: given });
  const check = "import sys, tiny; print('tiny', tiny.__version__, 'of', sys.prefix)";

  test("sets up uv, poetry and pip by their files, each for the steps after it", async () => {
    const repo = gitRepo({
      "a/pyproject.toml": pyproject("a", ...forUv),
      "b/pyproject.toml": pyproject("b", ...forPoetry),
      "c/requirements.txt": `../wheels/${wheel}\n`,
    });
    writeWheel(repo.root);
    run(join(repo.root, "a"), uv, "lock", "--quiet");
    run(join(repo.root, "b"), tool("poetry"), "lock", "--no-interaction");
    const { log, jobs } = await setUp(repo, [
      ...["a", "b", "c"].flatMap((folder) => [setup({ "working-directory": folder }), { run: `python -c "${check}"` }]),
      { run: `uv run python -c "${check.replace("'of'", "'uv ran'")}"`, "working-directory": "a" },
    ]);
    expect(jobs, log).toEqual({ setup: "success" });
    for (const folder of ["a", "b", "c"]) expect(log).toMatch(new RegExp(`tiny 1\\.2\\.3 of .*/${folder}/\\.venv`));
    expect(log).toMatch(/uv ran .*\/a\/\.venv/);
    for (const kind of ["uv", "poetry", "pip"]) {
      expect(log).toMatch(new RegExp(`asked for modelgate-setup-${kind}-\\w+-\\w+-any-[0-9a-f]{40}`));
    }
  });

  test("refuses an image by a tag alone, and says why", async () => {
    const { log, jobs } = await setUp(gitRepo(), [setup({ image: "python:3.12" })]);
    expect(jobs, log).toEqual({ setup: "failure" });
    expect(log).toContain("not named by digest");
  });
});

describe("a notebook as a stage", () => {
  const home = join(toolsDir(), "notebook");
  const host = {
    env: { ...env, VIRTUAL_ENV: home, PATH: [join(home, "bin"), env["PATH"]].join(delimiter) },
  };

  test("is executed by papermill, and what it recorded are the run's metrics", async () => {
    const repo = gitRepo();
    cpSync(join(import.meta.dirname, "../../examples/notebook"), repo.root, { recursive: true });
    repo.write(".dvc/config", "");
    repo.commit("start");
    const ran = await local(repo.root, "run", {}, host);
    expect(ran.outputs["stages"], ran.lines.join("\n")).toMatchObject([{ name: "train", status: "ran" }]);
    await local(repo.root, "log", {}, host);
    const { metrics, params, environment } = recordIn(repo.root, "wine");
    expect(metrics["accuracy"]?.value).toBeGreaterThan(0.95);
    expect(metrics["accuracy_by_fold"]?.samples).toHaveLength(5);
    expect(Object.keys(metrics).sort()).toEqual([
      ...["accuracy", "accuracy_by_fold", "log_loss"],
      ...["recall.class_0", "recall.class_1", "recall.class_2"],
    ]);
    expect(params["params.yaml:regularization"]).toBe(1);
    const packages = (environment.components ?? []).map(({ purl }) => purl);
    expect(packages).toEqual(expect.arrayContaining(["pkg:pypi/papermill@2.7.0", "pkg:pypi/scikit-learn@1.9.1"]));
    // Nothing changed: the notebook is not executed again.
    const again = await local(repo.root, "run", {}, host);
    expect(again.outputs["stages"]).toMatchObject([{ name: "train", status: "unchanged" }]);
  });

  test("gives what scrapbook glued, and no result where a cell failed", () => {
    const dir = tempDir();
    const execute = (...source: string[]): Record<string, Metric> => {
      const cells = source.map((text, index) => ({
        ...{ cell_type: "code", execution_count: null, id: `c${index}`, metadata: {}, outputs: [], source: text },
      }));
      const kernelspec = { name: "python3", display_name: "Python 3", language: "python" };
      const notebook = { cells, metadata: { kernelspec }, nbformat: 4, nbformat_minor: 5 };
      writeFileSync(join(dir, "in.ipynb"), JSON.stringify(notebook));
      spawnSync(tool("papermill"), ["--no-progress-bar", "in.ipynb", "out.ipynb"], { cwd: dir, env: host.env });
      return readMetricsFile(readFileSync(join(dir, "out.ipynb"), "utf8"), "out.ipynb");
    };
    const glue = "import scrapbook\nscrapbook.glue('accuracy', 0.75)\nscrapbook.glue('recall', {'cat': 0.9})";
    expect(execute(glue, "scrapbook.glue('loss', float('nan'))")).toEqual({
      accuracy: { file: "out.ipynb", value: 0.75 },
      "recall.cat": { file: "out.ipynb", value: 0.9 },
      loss: { file: "out.ipynb", value: "NaN" },
    });
    expect(() => execute(glue, "1 / 0")).toThrow(/stopped at an error/);
  });
});
