import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type MlflowServer, mlflowPython, startMlflow } from "../support/mlflow-server.ts";
import { gitEnv, makeTempDir, openRepo } from "../support/repo.ts";
import { tool } from "../support/tools.ts";
import { tinyProject, world } from "../support/world.ts";

const readModel = `
import json, sys
from mlflow import MlflowClient
client = MlflowClient()
name = sys.argv[1]
versions = client.search_model_versions(f"name='{name}'")
experiment = client.get_experiment_by_name("flow")
runs = client.search_runs([experiment.experiment_id])
print(json.dumps({
  "versions": sorted([[v.version, v.tags.get("modelgate.version", ""), v.tags.get("modelgate.digest", "")] for v in versions]),
  "production": client.get_model_version_by_alias(name, "production").version,
  "runs": len(runs),
  "accuracies": sorted(r.data.metrics["accuracy"] for r in runs),
}))
`;

describe("the flow with MLflow as tracker and registry", () => {
  const dir = makeTempDir();
  let server: MlflowServer;
  beforeAll(async () => {
    server = await startMlflow(dir.path);
  });
  afterAll(async () => {
    await server?.stop();
    dir.remove();
  });

  it("finds the baseline there, registers the gated model and moves the alias, once", async () => {
    const env = { MLFLOW_TRACKING_URI: server.url };
    const files = tinyProject();
    files["modelgate.yaml"] +=
      `tracker: { mlflow: { tracking-uri: "${server.url}", experiment: flow } }\nregistry: mlflow\n`;
    const { work, ...here } = world(files);
    const before = here.pushMain();
    const first = await here.job({ kind: "push", before }, { env });
    expect(first.outputs).toMatchObject({ version: "v1.0.0", created: true, alias_moved: true });

    const pull = here.pull(1, { "params.yaml": "accuracy: 0.95\n" });
    const gated = await here.job({ kind: "pull_request", pull }, { env });
    expect(gated.outputs["verdict"]).toBe("pass");
    expect(
      JSON.parse(readFileSync(join(gated.dir, ".modelgate/bundle.json"), "utf8")).models[0].verdict.baseline,
    ).toMatchObject({
      found_by: "commit",
      distance: 0,
    });

    const push = { kind: "push", before: here.squash(pull) } as const;
    const merged = await here.job(push, { env });
    expect(merged.outputs).toMatchObject({ version: "v1.1.0", created: true, alias_moved: true, stages_trained: 0 });
    const again = await here.job(push, { env });
    expect(again.outputs).toMatchObject({ version: "v1.1.0", created: false, alias_moved: false, stages_trained: 0 });
    expect(work.git("ls-remote", "origin", "refs/tags/*")).toBe("");

    const seen = (await mlflowPython(server.url, readModel, "tiny")) as Record<string, unknown>;
    expect(seen["versions"]).toEqual([
      ["1", "v1.0.0", expect.stringMatching(/^md5:/)],
      ["2", "v1.1.0", merged.outputs["digest"]],
    ]);
    expect(seen["production"]).toBe("2");
    const runs = Number(seen["runs"]);
    const third = await here.job(push, { env });
    expect(third.outputs["created"]).toBe(false);
    expect(((await mlflowPython(server.url, readModel, "tiny")) as Record<string, unknown>)["runs"]).toBe(runs);
  });
});

describe("what the flow leaves, read by DVC and GTO", () => {
  it("holds each version's bytes for dvc get, its name for gto, and a lock that dvc repro finds current", async () => {
    const files = tinyProject();
    // Its metrics are an out like any other: nothing at the tag is in Git alone.
    files["dvc.yaml"] = (files["dvc.yaml"] ?? "").replace("- metrics.json:\n          cache: false", "- metrics.json");
    const here = world(files);
    await here.job({ kind: "push", before: here.pushMain() });
    const pull = here.pull(1, { "params.yaml": "accuracy: 0.95\n" });
    await here.job({ kind: "pull_request", pull });
    const merged = await here.job({ kind: "push", before: here.squash(pull) });
    expect(merged.outputs).toMatchObject({ version: "v1.1.0", stages_trained: 0 });

    const out = join(here.dir, "got");
    for (const [tag, accuracy] of [
      ["tiny@v1.0.0", "0.9"],
      ["tiny@v1.1.0", "0.95"],
    ] as const) {
      rmSync(out, { force: true });
      run("dvc", here.dir, "get", here.origin, "model.txt", "--rev", tag, "--out", out);
      expect(readFileSync(out, "utf8")).toBe(`accuracy: ${accuracy}\n`);
    }

    const clone = join(here.dir, "reader");
    openRepo(here.dir).git("clone", "-q", here.origin, clone);
    openRepo(clone).git("checkout", "-q", "tiny@v1.1.0");
    run("dvc", clone, "config", "--local", "core.analytics", "false");
    run("dvc", clone, "pull", "--run-cache");
    const repro = run("dvc", clone, "repro");
    expect(repro).not.toMatch(/Running stage/);
    expect(run("dvc", clone, "status")).toMatch(/up to date/);

    const shown = run("gto", clone, "show", "tiny", "--json");
    const versions = JSON.parse(shown) as { version: string; commit_hexsha: string }[];
    expect(versions.map((one) => one.version).sort()).toEqual(["v1.0.0", "v1.1.0"]);
    expect(run("gto", clone, "show", "tiny#production", "--json")).toContain("v1.1.0");
  });
});

function run(name: "dvc" | "gto", cwd: string, ...args: string[]): string {
  const env = { ...gitEnv(), DVC_NO_ANALYTICS: "1", DO_NOT_TRACK: "1", HOME: cwd };
  return execFileSync(tool(name), args, { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}
