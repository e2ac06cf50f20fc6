import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hashOf } from "../../src/lib/hashing.ts";
import { registeredName } from "../../src/registry/names.ts";
import { mlflowRegistry } from "../../src/registry/registries/mlflow.ts";
import type { RegisterInput } from "../../src/registry/registry.ts";
import { recordId } from "../../src/tracking/identity.ts";
import type { RunRecord } from "../../src/tracking/record.ts";
import { mlflowTracker } from "../../src/tracking/trackers/mlflow.ts";
import { testHost } from "../support/host.ts";
import { type MlflowServer, mlflowPython, startMlflow } from "../support/mlflow-server.ts";
import { gitRepo, tempDir } from "../support/repo.ts";
import { local } from "../support/steps.ts";
import { sampleRecord, sampleVerdict } from "../support/tracking-samples.ts";

const dir = mkdtempSync(join(tmpdir(), "modelgate-mlflow-"));
let server: MlflowServer;

beforeAll(async () => {
  server = await startMlflow(dir);
});

afterAll(async () => {
  await server?.stop();
  rmSync(dir, { recursive: true, force: true, maxRetries: 3 });
});

const sha = (text: string): string => hashOf("sha256", text).slice(0, 40);

/** A tracker with an experiment of its own, so that tests do not see each other's runs. */
function bench(experiment: string, env: Record<string, string> = {}) {
  const repo = gitRepo();
  repo.git("remote", "add", "origin", "https://someone:hunter2@github.com/acme/models.git");
  const host = testHost({ env: { ...testHost().env, USER: "ada", ...env } });
  return { host, tracker: mlflowTracker(host, { trackingUri: server.url, experiment }, { root: repo.root }) };
}

function recordAt(commit: string, more: Partial<Parameters<typeof sampleRecord>[0]> = {}, minute = 0): RunRecord {
  return sampleRecord({
    source: { head: sha(`head ${commit}`), commit: sha(commit), tree: sha(`tree ${commit}`), dirty: false },
    started: new Date(Date.UTC(2026, 0, 2, 3, minute, 0)),
    finished: new Date(Date.UTC(2026, 0, 2, 3, minute, 5)),
    ...more,
  });
}

const readRun = `
import json, sys
from mlflow import MlflowClient
from mlflow.artifacts import download_artifacts
run_id = sys.argv[1]
client = MlflowClient()
run = client.get_run(run_id)
print(json.dumps({
  "name": run.info.run_name, "status": run.info.status, "start": run.info.start_time, "end": run.info.end_time,
  "params": run.data.params, "tags": run.data.tags,
  "metrics": {key: repr(value) for key, value in run.data.metrics.items()},
  "history": {key: [[m.step, repr(m.value)] for m in client.get_metric_history(run_id, key)] for key in run.data.metrics},
  "inputs": [[i.dataset.name, i.dataset.digest, i.dataset.source_type, json.loads(i.dataset.source)] for i in run.inputs.dataset_inputs],
  "artifacts": sorted(f.path for f in client.list_artifacts(run_id, "modelgate")),
  "record": json.load(open(download_artifacts(run_id=run_id, artifact_path="modelgate/record.json"))),
}))
`;

describe("the tracker", () => {
  it("logs a record that MLflow's own client reads back whole", async () => {
    const { host, tracker } = bench("whole");
    const record = recordAt("whole", {
      source: {
        head: sha("h"),
        commit: sha("c"),
        tree: sha("t"),
        dir_tree: sha("d"),
        ref: "refs/heads/work",
        pull_request: 7,
        dirty: false,
      },
      lock: { path: "dvc.lock", text: "schema: '2.0'\n", current: true },
      params: {
        "params.yaml:train.lr": 0.1,
        "params.yaml:names[0]": "é",
        "params.yaml:names(0)": "two become one name",
        "params.yaml:none": null,
        "params.yaml:long": "x".repeat(9000),
        ...Object.fromEntries(Array.from({ length: 205 }, (_, index) => [`many.${index}`, index])),
      },
      metrics: {
        accuracy: { file: "metrics.json", value: 0.93 },
        "per-class.3.recall": { file: "metrics.json", value: 1 },
        seeds: { file: "metrics.json", samples: [1, 2, 6] },
        lost: { file: "metrics.json", value: "NaN" },
        far: { file: "metrics.json", value: "-Infinity" },
        words: { file: "metrics.json", text: "n/a" },
        many: { file: "metrics.json", samples: Array.from({ length: 2100 }, (_, index) => index) },
      },
      pins: [
        { path: "data/digits.csv", source: "dvc", digest: `md5:${"1".repeat(32)}`, files: 1, bytes: 12 },
        { path: "data/images", source: "dvc", digest: `md5:${"2".repeat(32)}.dir`, files: 3, bytes: 90 },
      ],
      made_by: {
        trusted: true,
        event: "pull_request",
        run_id: "9",
        run_attempt: 1,
        job: "measure",
        run_url: "https://github.com/acme/models/actions/runs/9",
      },
    });
    const logged = await tracker.log(record);
    const verdict = sampleVerdict(logged.run_id, { verdict: "fail", summary: "digits: accuracy fell" });
    await tracker.judge(logged.run_id, verdict);
    expect(logged).toMatchObject({ created: true, run_url: `${server.url}/#/experiments/1/runs/${logged.run_id}` });

    const run = (await mlflowPython(server.url, readRun, logged.run_id)) as Record<string, never>;
    expect(run).toMatchObject({
      name: `digits ${sha("h").slice(0, 7)}`,
      status: "FINISHED",
      start: Date.parse(record.timings.started),
      end: Date.parse(record.timings.finished),
      tags: {
        "mlflow.user": "ada",
        "mlflow.source.type": "PROJECT",
        "mlflow.source.name": "https://github.com/acme/models.git",
        "mlflow.source.git.commit": sha("c"),
        "mlflow.source.git.repoURL": "https://github.com/acme/models.git",
        "mlflow.source.git.branch": "work",
        "modelgate.record_id": recordId(record),
        "modelgate.model": "digits",
        "modelgate.commit": sha("c"),
        "modelgate.head": sha("h"),
        "modelgate.tree": sha("t"),
        "modelgate.lock": record.lock?.digest,
        "modelgate.pull_request": "7",
        "modelgate.trusted": "true",
        "modelgate.event": "pull_request",
        "modelgate.verdict": "fail",
        "modelgate.verdict_summary": "digits: accuracy fell",
        "modelgate.complete": "true",
      },
      metrics: {
        accuracy: "0.93",
        "per-class.3.recall": "1.0",
        seeds: "3.0",
        "seeds.samples": "6.0",
        lost: "nan",
        // MLflow's SQL store keeps infinities as the greatest double.
        far: "-1.7976931348623157e+308",
        many: "1049.5",
        "many.samples": "2099.0",
      },
      inputs: [
        [
          "data/digits.csv",
          "1".repeat(32),
          "dvc",
          { path: "data/digits.csv", digest: `md5:${"1".repeat(32)}`, commit: sha("c") },
        ],
        [
          "data/images",
          `${"2".repeat(32)}.dir`,
          "dvc",
          { path: "data/images", digest: `md5:${"2".repeat(32)}.dir`, commit: sha("c") },
        ],
      ],
      record: JSON.parse(JSON.stringify(record)),
    });
    const { params, history, artifacts, metrics } = run as Record<string, Record<string, unknown> & unknown[]>;
    expect(metrics).not.toHaveProperty("words");
    expect(params?.["params.yaml:train.lr"]).toBe("0.1");
    expect(params?.["params.yaml:none"]).toBe("null");
    expect(params?.["params.yaml:names_0_"]).toBe("é");
    expect(Object.values(params ?? {})).toContain("two become one name");
    expect(String(params?.["params.yaml:long"])).toHaveLength(6000);
    expect(Object.keys(params ?? {})).toHaveLength(210);
    expect(history?.["seeds.samples"]).toEqual([
      [0, "1.0"],
      [1, "2.0"],
      [2, "6.0"],
    ]);
    expect(history?.["many.samples"]).toHaveLength(2100);
    expect(artifacts).toHaveLength(2);
    expect(JSON.stringify([run, host.lines])).not.toContain("hunter2");
  });

  it("makes no twin: the same record again, and again after the clock moved on, is the same run", async () => {
    const { tracker } = bench("no twin");
    const first = await tracker.log(recordAt("x"));
    const again = await tracker.log(recordAt("x", {}, 30));
    expect(again).toEqual({ ...first, created: false });
    const other = await tracker.log(recordAt("x", { metrics: { accuracy: { file: "metrics.json", value: 0.5 } } }));
    expect(other).toMatchObject({ created: true });
    expect(other.run_id).not.toBe(first.run_id);
  });

  it("completes a run that a killed step left behind, wherever it was killed", async () => {
    const record = recordAt("killed", { metrics: { seeds: { file: "metrics.json", samples: [1, 2] } } });
    // Before the run is made, then after its creation, its record, its metrics and its end.
    for (const survive of [3, 4, 5, 6, 7]) {
      const experiment = `killed after ${survive}`;
      let requests = 0;
      const dying = mlflowTracker(
        testHost({
          fetch: (...args) => {
            if (++requests > survive) throw new Error("killed");
            return fetch(...args);
          },
        }),
        { trackingUri: server.url, experiment },
        { root: dir },
      );
      await expect(dying.log(record)).rejects.toThrow();
      const { tracker } = bench(experiment);
      expect(await tracker.find({ by: "commit", model: "digits", commits: [record.source.commit] })).toEqual([]);
      const logged = await tracker.log(recordAt("killed", { metrics: record.metrics }, 20));
      expect(logged.created).toBe(true);
      const found = await tracker.find({ by: "commit", model: "digits", commits: [record.source.commit] });
      expect(found.map((run) => run.run_id)).toEqual([logged.run_id]);
      const count = `
import json, sys
from mlflow import MlflowClient
client = MlflowClient()
runs = client.search_runs([client.get_experiment_by_name(sys.argv[1]).experiment_id])
print(json.dumps([[len(client.get_metric_history(run.info.run_id, "seeds.samples")), run.info.status] for run in runs]))
`;
      if (survive === 6) expect(await mlflowPython(server.url, count, experiment)).toEqual([[2, "FINISHED"]]);
    }
  });

  it("finds a baseline by commit, head, tree, directory's tree, lock, pull request and main", async () => {
    const { tracker } = bench("found");
    const record = recordAt("found", {
      source: {
        head: sha("fh"),
        commit: sha("fc"),
        tree: sha("ft"),
        dir_tree: sha("fd"),
        pull_request: 12,
        on_default_branch: true,
        dirty: false,
      },
      lock: { path: "dvc.lock", text: "schema: '2.0'\n", current: true },
    });
    const { run_id } = await tracker.log(record);
    const model = "digits";
    const queries = [
      { by: "commit", model, commits: [sha("none"), sha("fc")] },
      { by: "commit", model, commits: [sha("fh")] },
      { by: "tree", model, trees: [sha("ft")] },
      { by: "tree", model, trees: [sha("none"), sha("fd")] },
      { by: "lock", model, digest: record.lock?.digest ?? "" },
      { by: "pull-request", model, number: 12 },
      { by: "main", model },
      { by: "main", model, limit: 30 },
      { by: "run", model, id: run_id },
    ] as const;
    for (const query of queries) {
      expect((await tracker.find(query)).map((run) => [run.run_id, run.record])).toEqual([[run_id, record]]);
    }
    for (const query of queries) expect(await tracker.find({ ...query, model: "letters" })).toEqual([]);
    expect(await tracker.find({ by: "commit", model, commits: [sha("none")] })).toEqual([]);
    for (const id of ["0".repeat(32), "no id", ""]) expect(await tracker.find({ by: "run", model, id })).toEqual([]);
    expect(await bench("never logged to").tracker.find(queries[0])).toEqual([]);
  });

  it("gives as many of main's newest runs as are asked for, with their verdicts", async () => {
    const { tracker } = bench("main's runs");
    const ids: string[] = [];
    for (const minute of [3, 1, 2, 5, 4]) {
      const record = recordAt(`main ${minute}`, {}, minute);
      const { run_id } = await tracker.log({ ...record, source: { ...record.source, on_default_branch: true } });
      await tracker.judge(run_id, sampleVerdict(run_id));
      ids[5 - minute] = run_id;
    }
    const untrusted = { ...recordAt("untrusted", {}, 9).made_by, trusted: false };
    const stranger = recordAt("untrusted", { made_by: untrusted }, 9);
    await tracker.log({ ...stranger, source: { ...stranger.source, on_default_branch: true } });
    const last = async (limit: number) => tracker.find({ by: "main", model: "digits", limit });
    expect((await last(3)).map(({ run_id }) => run_id)).toEqual(ids.slice(0, 3));
    const all = await last(30);
    expect(all.map(({ run_id }) => run_id)).toEqual(ids);
    expect(all.every(({ verdicts }) => verdicts.length === 1)).toBe(true);
  });

  it("gives the runs of the first commit that has any, the newest first, with their verdicts in order", async () => {
    const { tracker } = bench("order");
    const attempt = (run_attempt: number) => ({ made_by: { ...recordAt("n").made_by, run_attempt } });
    const old = await tracker.log(recordAt("near", attempt(1), 1));
    const fresh = await tracker.log(recordAt("near", attempt(2), 9));
    await tracker.log(recordAt("far", {}, 20));
    await tracker.judge(
      old.run_id,
      sampleVerdict(old.run_id, { verdict: "fail", judged_at: "2026-01-02T04:00:00.000Z" }),
    );
    await tracker.judge(
      old.run_id,
      sampleVerdict(old.run_id, { verdict: "pass", judged_at: "2026-01-02T05:00:00.000Z" }),
    );
    const later = sampleVerdict(old.run_id, { verdict: "pass", judged_at: "2026-01-02T06:00:00.000Z" });
    expect(await tracker.judge(old.run_id, later)).toEqual({ created: false });
    const found = await tracker.find({
      by: "commit",
      model: "digits",
      commits: [sha("none"), sha("near"), sha("far")],
    });
    expect(found.map((run) => run.run_id)).toEqual([fresh.run_id, old.run_id]);
    expect(found[1]?.verdicts.map((verdict) => verdict.verdict)).toEqual(["fail", "pass"]);
  });

  it("refuses a record that was changed in MLflow after it was logged", async () => {
    const { tracker } = bench("tampered");
    const { run_id } = await tracker.log(recordAt("tampered"));
    const tamper = `
import json, sys
from mlflow import MlflowClient
client = MlflowClient()
record = json.load(open(client.download_artifacts(sys.argv[1], "modelgate/record.json")))
record["metrics"]["accuracy"]["value"] = 0.1
client.log_text(sys.argv[1], json.dumps(record), "modelgate/record.json")
print("null")
`;
    await mlflowPython(server.url, tamper, run_id);
    const search = tracker.find({ by: "commit", model: "digits", commits: [sha("tampered")] });
    await expect(search).rejects.toThrow("it was changed after it was logged");
  });
});

describe("the registry", () => {
  const model = (name: string, text: string, more: Partial<RegisterInput> = {}): RegisterInput => {
    const file = join(tempDir(), "model.json");
    writeFileSync(file, text);
    return {
      model: name,
      dir: ".",
      digest: `md5:${hashOf("md5", text)}`,
      commit: sha(text),
      sourceCommit: sha(text),
      runId: "0123456789abcdef0123",
      verdict: `sha256:${"5".repeat(64)}`,
      by: "ada",
      files: [{ path: "models/model.json", file }],
      ...more,
    };
  };
  const registry = () => mlflowRegistry(testHost(), { trackingUri: server.url });
  const readModel = `
import json, sys
from mlflow import MlflowClient
from mlflow.artifacts import download_artifacts
client = MlflowClient()
name, alias = sys.argv[1], sys.argv[2]
version = client.get_model_version_by_alias(name, alias)
folder = download_artifacts("models:/%s@%s" % (name, alias))
print(json.dumps({
  "version": str(version.version), "tags": version.tags, "run_id": version.run_id, "source": version.source, "folder": folder,
  "aliases": {key: str(value) for key, value in client.get_registered_model(name).aliases.items()},
  "versions": len(client.search_model_versions("name='%s'" % name)),
}))
`;

  it("registers the run's model, moves an alias, and MLflow's own client downloads the very bytes", async () => {
    const { tracker } = bench("registered");
    const { run_id } = await tracker.log(recordAt("registered"));
    const input = model("digits", '{"weights":[1]}', { runId: run_id });
    const first = await registry().register(input);
    expect(first).toMatchObject({
      created: true,
      version: {
        name: "digits",
        version: "v1.0.0",
        digest: input.digest,
        commit: input.commit,
        recordId: run_id,
        url: `${server.url}/#/models/digits/versions/1`,
      },
    });
    expect(await registry().promote("digits", "v1.0.0", "production", { by: "ada" })).toMatchObject({ created: true });
    const seen = (await mlflowPython(server.url, readModel, "digits", "production")) as Record<string, string>;
    expect(seen).toMatchObject({
      version: "1",
      run_id,
      versions: 1,
      aliases: { production: "1" },
      tags: { "modelgate.digest": input.digest, "modelgate.commit": input.commit, "modelgate.version": "v1.0.0" },
    });
    expect(readFileSync(join(seen["folder"] ?? "", "model.json"), "utf8")).toBe('{"weights":[1]}');
  });

  it("is idempotent, counts on, and never moves an alias back but by rollback", async () => {
    const one = await registry().register(model("flow", "one"));
    const two = await registry().register(model("flow", "two"));
    const again = await registry().register(model("flow", "one"));
    const patch = await registry().register(model("flow", "three", { bump: "patch" }));
    const exact = await registry().register(model("flow", "four", { version: "2.0.0" }));
    expect([one, two, patch, exact].map(({ version }) => version.version)).toEqual([
      "v1.0.0",
      "v1.1.0",
      "v1.1.1",
      "v2.0.0",
    ]);
    expect(again).toEqual({ ...one, created: false });
    await expect(registry().register(model("flow", "five", { version: "v2.0.0" }))).rejects.toThrow("with other bytes");

    const by = { by: "ada" };
    await registry().promote("flow", "v1.0.0", "production", by);
    await registry().promote("flow", "v1.1.0", "production", by);
    expect(await registry().promote("flow", "v2.0.0", "production", by)).toMatchObject({
      created: true,
      version: { version: "v2.0.0" },
      previous: { version: "v1.1.0" },
    });
    expect(await registry().promote("flow", "v2.0.0", "production", by)).toMatchObject({ created: false });
    expect(await registry().promote("flow", "v1.1.0", "production", by)).toMatchObject({
      created: false,
      reason: "production stands on the newer v2.0.0; only a rollback moves it back",
    });
    const standing = async () => (await registry().aliases("flow"))["production"]?.version;
    expect(await standing()).toBe("v2.0.0");
    await registry().rollback("flow", "production", by);
    expect(await standing()).toBe("v1.1.0");
    await registry().rollback("flow", "production", { ...by, reason: "still bad" });
    expect(await standing()).toBe("v1.0.0");
    await expect(registry().rollback("flow", "production", by)).rejects.toThrow("nothing to go back to");
    await registry().rollback("flow", "production", { ...by, to: "v1.1.1" });
    expect(await standing()).toBe("v1.1.1");
    expect((await registry().versions("flow")).map(({ version }) => version)).toEqual([
      "v1.0.0",
      "v1.1.0",
      "v1.1.1",
      "v2.0.0",
    ]);
  });

  it("keeps every move, and with the tracker's runs makes the dashboard", async () => {
    const repo = gitRepo({
      "modelgate.yaml": `model: { name: shown, path: models/model.json }\ntracker: { mlflow: { tracking-uri: "${server.url}", experiment: shown } }\nregistry: { mlflow: { tracking-uri: "${server.url}" } }\n`,
    });
    const { tracker } = bench("shown");
    const ids: string[] = [];
    for (const [index, name] of ["first", "second", "third"].entries()) {
      const record = recordAt(name, { model: { name: "shown", dir: "." } }, index);
      const source = { ...record.source, on_default_branch: true };
      const { run_id } = await tracker.log({ ...record, source });
      await tracker.judge(run_id, { ...sampleVerdict(run_id), model: "shown", summary: `${name} passed` });
      ids.push(run_id);
    }
    const input = model("shown", "bytes", { runId: ids[1] ?? "", sourceCommit: sha("second") });
    await registry().register(input);
    await registry().register(model("shown", "more bytes", { runId: ids[2] ?? "", sourceCommit: sha("third") }));
    await registry().promote("shown", "v1.0.0", "production", { by: "ada" });
    await registry().promote("shown", "v1.1.0", "production", { by: "ada" });
    await registry().rollback("shown", "production", { by: "ada", reason: "drift" });
    expect((await registry().moves("shown")).map(({ kind, version }) => `${kind} ${version}`)).toEqual([
      "promote v1.0.0",
      "promote v1.1.0",
      "rollback v1.0.0",
    ]);

    const { outputs } = await local(repo.root, "dashboard");
    expect(outputs).toMatchObject({ models: 1, runs: 3, versions: 2, pages: 5 });
    const page = (path: string): string => readFileSync(join(repo.root, String(outputs["dir"]), path), "utf8");
    expect(page("models/shown/index.html")).toMatch(/production<strong>v1\.0\.0/);
    expect(page(`models/shown/runs/${ids[1]}.html`)).toContain(`${server.url}/#/experiments/`);
    expect(page(`models/shown/runs/${ids[1]}.html`)).toContain("stands on v1.0.0");
    expect(page("index.html")).toContain("third passed");
  });

  it("has one version when two jobs register the same bytes at once, and no label twice", async () => {
    const same = await Promise.all([
      registry().register(model("race", "same")),
      registry().register(model("race", "same")),
    ]);
    expect(same.map(({ version }) => version.version)).toEqual(["v1.0.0", "v1.0.0"]);
    expect(await registry().versions("race")).toHaveLength(1);
    await Promise.all([registry().register(model("race", "a")), registry().register(model("race", "b"))]);
    const labels = (await registry().versions("race")).map(({ version }) => version);
    expect(labels).toEqual(["v1.0.0", "v1.1.0", "v1.2.0"]);
  });

  it("takes a directory's files by DVC's digest, and refuses other bytes", async () => {
    const folder = tempDir();
    writeFileSync(join(folder, "a.txt"), "a");
    writeFileSync(join(folder, "b.txt"), "b");
    const rows = ["a", "b"].map((name) => `{"md5": "${hashOf("md5", name)}", "relpath": "${name}.txt"}`);
    const digest = `md5:${hashOf("md5", `[${rows.join(", ")}]`)}.dir`;
    const files = ["a.txt", "b.txt"].map((name) => ({ path: `model/${name}`, file: join(folder, name) }));
    expect((await registry().register(model("folder", "", { digest, files }))).created).toBe(true);
    writeFileSync(join(folder, "b.txt"), "changed");
    await expect(registry().register(model("folder2", "", { digest, files }))).rejects.toThrow(
      "do not have the digest",
    );
    expect(await registry().versions("folder2")).toEqual([]);
  });

  it("keeps a model in a directory under its plain name, and another directory's apart", async () => {
    await registry().register(model("letters", "x", { dir: "models/letters" }));
    const [version] = await registry().versions(registeredName("letters", "models/letters"));
    expect(version).toMatchObject({ name: "letters", version: "v1.0.0" });
    const other = registry().register(model("letters", "y", { dir: "other" }));
    await expect(other).rejects.toThrow("is that of the directory models/letters, not of other");
  });

  it("shows versions of other tools below ours and can move an alias to them", async () => {
    await mlflowPython(
      server.url,
      `
import sys
from mlflow import MlflowClient
client = MlflowClient()
client.create_registered_model("shared")
run = client.create_run(client.create_experiment("other tool"))
client.create_model_version("shared", run.info.artifact_uri + "/model", run.info.run_id)
client.set_registered_model_alias("shared", "production", "1")
print("null")
`,
    );
    await registry().register(model("shared", "ours"));
    expect((await registry().versions("shared")).map(({ version, digest }) => [version, digest !== ""])).toEqual([
      ["v0.0.1", false],
      ["v1.0.0", true],
    ]);
    await registry().promote("shared", "v1.0.0", "production", { by: "ada" });
    await registry().rollback("shared", "production", { by: "ada" });
    expect((await registry().aliases("shared"))["production"]?.version).toBe("v0.0.1");
  });

  it("names the versions that there are when one is asked for that is not", async () => {
    await registry().register(model("named", "x"));
    await expect(registry().promote("named", "v1.0.1", "production", { by: "a" })).rejects.toMatchObject({
      message: "named has no version v1.0.1 in MLflow",
      fix: "Did you mean v1.0.0? Registered: v1.0.0.",
    });
    await expect(registry().promote("nobody", "v1.0.0", "production", { by: "a" })).rejects.toThrow("has no version");
  });
});
