import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { beginning } from "../support/beginning.ts";
import { cacheable, collectFrom, manyStages, matrixRun, realTime } from "../support/matrix-jobs.ts";
import { publishing } from "../support/pair.ts";
import { bundleIn, recordIn, step } from "../support/steps.ts";
import { type JobEvent, type World, world } from "../support/world.ts";

const skipKnown = { given: { "skip-known": "true" } };
const inOneJob = { targets: "train@a", "from-run-cache": "true" };
const lockAt = (dir: string): string => readFileSync(join(dir, "dvc.lock"), "utf8");
const statuses = (stages: unknown): Record<string, string> =>
  Object.fromEntries((stages as { name: string; status: string }[]).map(({ name, status }) => [name, status]));

/** main as the one-step flagship left it. */
function started(files: Record<string, string>): Promise<World> {
  return beginning(JSON.stringify(files), async (dir) => {
    const w = world(files, dir);
    await w.job({ kind: "push", before: w.pushMain() }, { host: realTime });
    return w;
  });
}

describe("plan", () => {
  it("says the levels as job matrices, with runners and times of the base side", async () => {
    const w = world(manyStages());
    const event: JobEvent = { kind: "push", before: w.pushMain() };
    const { outputs } = await step(w, "plan", event);
    const gpu = { "runs-on": ["self-hosted", "gpu"], "timeout-minutes": 150 };
    const usual = { "runs-on": ["ubuntu-latest"], "timeout-minutes": 360 };
    expect(outputs["levels"]).toMatchObject([
      { include: [{ stage: "fetch", targets: "fetch", ...usual }] },
      { include: [{ stage: "prepare", ...usual }] },
      {
        include: [
          { stage: "train@a", ...gpu },
          { stage: "train@b", ...gpu },
        ],
      },
      { include: [{ stage: "choose", ...usual }] },
    ]);
    expect(outputs).toMatchObject({ one_job: false, stale: ["fetch", "prepare", "train@a", "train@b", "choose"] });
    const ids = (outputs["matrix"] as { include: { id: string; level: number }[] }).include.map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_.-]+$/);
  });

  it("tells the stages of a graph that is too deep for levels, and refuses only to lay it out for many machines", async () => {
    const steps = Array.from({ length: 9 }, (_, at) => at + 1);
    const stages = steps.map((at) => `  s${at}: { cmd: cp ${at - 1} ${at}, deps: ["${at - 1}"], outs: ["${at}"] }\n`);
    const rules = steps.map((at) => `  s${at}: { runs-on: r${at} }\n`);
    const w = world({
      "modelgate.yaml": `model: { name: tiny, path: "9" }\nstages:\n${rules.join("")}`,
      "dvc.yaml": `stages:\n${stages.join("")}`,
      "0": "begin\n",
    });
    const event: JobEvent = { kind: "push", before: w.pushMain() };
    const { outputs, lines } = await step(w, "plan", event);
    expect(outputs).toMatchObject({ levels: [], stale: steps.map((at) => `s${at}`) });
    expect(lines.join("\n")).toContain("no levels are told: 9 stages are out of date");
    await expect(step(w, "plan", event, skipKnown)).rejects.toThrow("find no place in 8 levels");
  });

  it("takes no runner from a pull request's own words, and tells a fork's job to run all in one", async () => {
    const w = world(manyStages());
    w.pushMain();
    const hostile = manyStages({ stages: "  '*': { runs-on: [self-hosted, production] }" });
    const pull = w.pull(1, { "modelgate.yaml": hostile["modelgate.yaml"] ?? "", "params.yaml": "accuracy: 0.91\n" });
    const { outputs } = await step(w, "plan", { kind: "pull_request", pull });
    expect(JSON.stringify(outputs["levels"])).not.toContain("production");
    const fork = await step(w, "plan", { kind: "pull_request", pull, fork: true });
    expect(fork.outputs["one_job"]).toBe(true);
    // Adoption: the base side has no modelgate.yaml at all.
    w.work.git("rm", "-q", "modelgate.yaml");
    w.work.commit("without");
    w.pushMain();
    const adopting = w.pull(2, {
      "modelgate.yaml": hostile["modelgate.yaml"] ?? "",
      "params.yaml": "accuracy: 0.92\n",
    });
    const adopted = await step(w, "plan", { kind: "pull_request", pull: adopting });
    expect(adopted.outputs["levels"]).toHaveLength(4);
    expect(JSON.stringify(adopted.outputs["levels"])).not.toMatch(/production|gpu/);
  });
});

describe("the jobs of a matrix", () => {
  it("make together what one job makes: lock, record, verdict; and a merge trains nothing", async () => {
    const w = await started(manyStages());
    const pull = w.pull(1, { "params.yaml": "accuracy: 0.95\n" });
    const event: JobEvent = { kind: "pull_request", pull };
    const { jobs, collect } = await matrixRun(w, event, { run: "102" });
    expect([...jobs.keys()]).toEqual(["fetch", "prepare", "train@a", "train@b", "choose"]);
    // A job pulls what its own stage reads, and nothing of the others.
    const inJob = (name: string): string[] => readdirSync(jobs.get(name)?.dir ?? "");
    expect(inJob("choose")).toEqual(expect.arrayContaining(["model-a.txt", "model-b.txt", "model.txt"]));
    expect(inJob("choose")).not.toContain("rows.txt");
    expect(existsSync(join(jobs.get("choose")?.dir ?? "", "data"))).toBe(false);
    // The collecting job fetches what the record is made from.
    expect(readdirSync(collect.dir)).toContain("metrics.json");
    expect(readdirSync(collect.dir)).not.toContain("model.txt");
    expect(collect.failed).toBeUndefined();
    const all = { fetch: "ran", prepare: "ran", "train@a": "ran", "train@b": "ran", choose: "ran" };
    expect(statuses(collect.outputs["stages"])).toEqual(all);
    expect(collect.outputs).toMatchObject({ missing: [], lock_changed: true, lock_files: ["dvc.lock"] });

    const oneJob = await step(w, "run", event, { host: realTime, given: { force: "true", push: "false" } });
    expect(lockAt(collect.dir)).toBe(lockAt(oneJob.dir));
    const env = { GITHUB_RUN_ID: "102" };
    await step(w, "log", event, { dir: collect.dir, env, given: { publish: "false" } });
    expect(recordIn(collect.dir, "tiny")).toMatchObject({
      metrics: { accuracy: { value: 0.95 } },
      stages: Object.entries(all).map(([name, status]) => ({ name, status })),
      source: { dirty: false },
    });
    const { gate, dir } = await publishing(w, event, collect.dir);
    expect(gate.failed).toBeUndefined();
    expect(bundleIn(dir).verdict).toBe("pass");

    const merge: JobEvent = { kind: "push", before: w.squash(pull) };
    expect((await step(w, "plan", merge, skipKnown)).outputs["levels"]).toEqual([]);
    const registered = await step(w, "register", merge);
    expect(registered.outputs).toMatchObject({ created: true, found_by: "tree", stages_trained: 0 });
  });

  it("leave a failed record where a stage fails, and hand on what was made beside it", async () => {
    const files = cacheable();
    const w = await started(files);
    const broken = files["dvc.yaml"]?.replace(/(> model-)(\S+)\.txt$/m, "$&; test $2 = a");
    const pull = w.pull(1, { "dvc.yaml": broken ?? "" });
    const event: JobEvent = { kind: "pull_request", pull };
    const { plan, jobs, collect } = await matrixRun(w, event, { run: "102" });
    // What main made of `prepare` is on its remote.
    expect(plan.outputs["stale"]).toEqual(["train@a", "train@b", "choose"]);
    expect(jobs.get("train@b")?.failed).toMatch(/train@b/);
    expect([...jobs.keys()]).toEqual(["train@a", "train@b"]);
    expect(collect.outputs["missing"]).toEqual(["train@b"]);
    expect(collect.failed).toContain("train@b");
    expect(statuses(collect.outputs["stages"])).toMatchObject({
      "train@a": "ran",
      "train@b": "failed",
      choose: "skipped",
    });
    expect(lockAt(collect.dir)).toContain("train@a:");
    await step(w, "log", event, { dir: collect.dir, env: { GITHUB_RUN_ID: "102" }, given: { publish: "false" } });
    expect(recordIn(collect.dir, "tiny").artifacts).toEqual([]);
    const { gate } = await publishing(w, event, collect.dir);
    expect(gate.failed).toContain("the stage train@b failed");

    // A kept result whose objects are gone is none.
    rmSync(join(w.remote, "files"), { recursive: true });
    const without = await collectFrom(w, event, { run: "102", artifacts: join(w.dir, "artifacts-102") });
    expect(without.outputs["missing"]).toEqual(["prepare"]);
  });

  it("name a stage whose machine died, and have only the rest to do in the next run", async () => {
    const w = await started(cacheable());
    const pull = w.pull(1, { "params.yaml": "accuracy: 0.95\n" });
    const event: JobEvent = { kind: "pull_request", pull };
    const first = await matrixRun(w, event, { run: "102", lost: ["train@b"] });
    expect(first.collect.outputs["missing"]).toEqual(["train@b"]);
    expect(first.collect.failed).toContain("no result of stage train@b was handed on or is kept on the remote");
    await step(w, "log", event, { dir: first.collect.dir, env: { GITHUB_RUN_ID: "102" }, given: { publish: "false" } });
    expect((await publishing(w, event, first.collect.dir)).gate.failed).toBeDefined();

    const second = await matrixRun(w, event, { run: "103" });
    expect(second.plan.outputs["stale"]).toEqual(["train@b", "choose"]);
    const all = { prepare: "restored", "train@a": "restored", "train@b": "ran", choose: "ran" };
    expect(statuses(second.collect.outputs["stages"])).toEqual(all);
    await step(w, "log", event, {
      dir: second.collect.dir,
      env: { GITHUB_RUN_ID: "103" },
      given: { publish: "false" },
    });
    const restored = recordIn(second.collect.dir, "tiny").stages.find((stage) => stage.name === "train@a");
    expect(restored?.restored_from).toBe("pull-request");
    expect((await publishing(w, event, second.collect.dir)).gate.failed).toBeUndefined();
    // The first attempt's record vouches for what the second one restored.
    const merge: JobEvent = { kind: "push", before: w.squash(pull) };
    expect((await step(w, "plan", merge, skipKnown)).outputs["levels"]).toEqual([]);
  });

  it("believe on main neither a pull request's run cache nor results of another run", async () => {
    const w = await started(cacheable());
    const pull = w.pull(1, { "params.yaml": "accuracy: 0.95\n" });
    // Made and handed on, and never recorded by a publishing job.
    const made = await matrixRun(w, { kind: "pull_request", pull }, { run: "102" });
    expect(made.collect.failed).toBeUndefined();
    const artifacts = join(w.dir, "artifacts-102");
    // What was handed on counts only where it was made with the inputs that are here.
    const other = join(w.dir, "artifacts-other");
    cpSync(artifacts, other, { recursive: true });
    for (const name of readdirSync(other)) {
      const path = join(other, name);
      writeFileSync(path, readFileSync(path, "utf8").replace("accuracy: 0.95", "accuracy: 0.99"));
    }
    const again = await collectFrom(w, { kind: "pull_request", pull }, { run: "102", artifacts: other });
    expect(again.lines.join("\n")).toContain("handed on of stage prepare was made with other inputs: not taken");
    expect(statuses(again.outputs["stages"])).toMatchObject({ prepare: "restored", "train@a": "ran" });
    // Nor is a stage left out because its job says that it left it out.
    const left = join(w.dir, "artifacts-left");
    cpSync(artifacts, left, { recursive: true });
    for (const name of readdirSync(left)) {
      const path = join(left, name);
      writeFileSync(path, readFileSync(path, "utf8").replace('"status":"ran"', '"status":"skipped"'));
    }
    const without = await collectFrom(w, { kind: "pull_request", pull }, { run: "102", artifacts: left });
    expect(without.outputs["missing"]).toEqual(["prepare"]);
    expect(without.failed).toBeDefined();
    const merge: JobEvent = { kind: "push", before: w.squash(pull) };
    const { plan, collect } = await matrixRun(w, merge, { run: "103", lost: ["prepare"], planted: artifacts });
    expect(plan.outputs["stale"]).toEqual(["prepare", "train@a", "train@b", "choose"]);
    expect(collect.outputs["missing"]).toEqual(["prepare"]);
    expect(collect.lines.join("\n")).toContain("is not of stage prepare in this run: it is not used");
  });

  it("take no result whose objects are gone from the remote that its outs name", async () => {
    const files = cacheable();
    const own = files["dvc.yaml"]?.replace("outs: [model.txt]", "outs: [{ model.txt: { remote: apart } }]") ?? "";
    const w = world({ ...files, "dvc.yaml": own });
    const apart = join(w.dir, "apart");
    w.work.write(
      ".dvc/config",
      `${readFileSync(join(w.work.root, ".dvc/config"), "utf8")}['remote "apart"']\n    url = ${apart}\n`,
    );
    w.work.commit("remote");
    const event: JobEvent = { kind: "push", before: w.pushMain() };
    const { collect } = await matrixRun(w, event, { run: "102" });
    expect(collect.outputs["missing"]).toEqual([]);
    rmSync(apart, { recursive: true });
    const without = await collectFrom(w, event, { run: "102", artifacts: join(w.dir, "artifacts-102") });
    expect(without.outputs["missing"]).toEqual(["choose"]);
  });

  it("refuse to run apart in a fork's job, which could hand nothing on", async () => {
    const w = world(cacheable());
    w.pushMain();
    const pull = w.pull(1, { "params.yaml": "accuracy: 0.95\n" });
    const job = step(w, "run", { kind: "pull_request", pull, fork: true }, { given: inOneJob });
    await expect(job).rejects.toThrow("this job may write to no remote");
  });

  it("say which stage before it has no result, and run joined stages one after the other", async () => {
    const w = world(cacheable());
    const event: JobEvent = { kind: "push", before: w.pushMain() };
    const { failed } = await step(w, "run", event, { given: inOneJob });
    expect(failed).toContain("stage prepare before it has no result here");
    const joined = { ...inOneJob, targets: "prepare\ntrain@a", jobs: "4" };
    const { outputs, dir } = await step(w, "run", event, { host: realTime, given: joined });
    expect(statuses(outputs["stages"])).toEqual({ prepare: "ran", "train@a": "ran" });
    const handedOn = (): string[] => readdirSync(join(dir, ".modelgate/handed-on"));
    expect(handedOn()).toHaveLength(2);
    // Another job on the same machine hands on its own results alone.
    await step(w, "run", event, { dir, host: realTime, given: { ...inOneJob, targets: "train@b" } });
    expect(handedOn()).toHaveLength(1);
    const again = await step(w, "run", event, { host: realTime, given: { ...inOneJob, force: "true" } });
    expect(statuses(again.outputs["stages"])).toEqual({ "train@a": "ran" });
    await expect(step(w, "run", event, { given: { ...inOneJob, targets: "" } })).rejects.toThrow("no stage is named");
    const without = step(w, "run", event, { given: { ...inOneJob, "run-cache": "false" } });
    await expect(without).rejects.toThrow("`from-run-cache` has no `no-run-cache`");
  });
});
