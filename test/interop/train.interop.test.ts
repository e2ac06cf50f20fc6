import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { trackedProject } from "../support/projects.ts";
import { bundleIn, local, recordIn } from "../support/steps.ts";
import { type Pull, type World, world } from "../support/world.ts";

async function started(yaml: string): Promise<World> {
  const w = world(trackedProject({ yaml }));
  await local(w.work.root, "run");
  rmSync(join(w.work.root, "train.log"));
  w.work.commit("run");
  const main = await w.job({ kind: "push", before: w.pushMain() });
  expect(main.outputs).toMatchObject({ version: "v1.0.0", stages_trained: 0 });
  return w;
}

/** A branch whose lock and objects were made on the author's own machine. */
async function trainedElsewhere(w: World, number: number, accuracy: number): Promise<Pull> {
  w.work.git("checkout", "-q", "-B", `trained-${number}`, "main");
  w.work.write("params.yaml", `accuracy: ${accuracy}\n`);
  await local(w.work.root, "run");
  rmSync(join(w.work.root, "train.log"), { force: true });
  w.work.commit("train");
  w.work.git("checkout", "-q", "main");
  return w.pull(number, {}, { base: `trained-${number}` });
}

describe("train: never", () => {
  it("gates the committed lock as it is and registers it, running nothing", async () => {
    const w = await started(", train: never");
    const pull = await trainedElsewhere(w, 1, 0.95);
    const job = await w.job({ kind: "pull_request", pull });
    expect(job.outputs["verdict"]).toBe("pass");
    expect(recordIn(job.dir, "tiny").metrics["accuracy"]).toMatchObject({ value: 0.95 });
    expect(existsSync(join(job.dir, "train.log"))).toBe(false);
    const merge = await w.job({ kind: "push", before: w.squash(pull) });
    expect(merge.outputs).toMatchObject({
      version: "v1.1.0",
      stages_trained: 0,
      digest: recordIn(job.dir, "tiny").artifacts[0]?.digest,
      commit: w.work.git("rev-parse", "main"),
    });
  });

  it("fails a worse model that was trained elsewhere", async () => {
    const w = await started(", train: never");
    const job = await w.job({ kind: "pull_request", pull: await trainedElsewhere(w, 1, 0.5) });
    expect(job.outputs["failed"]).toEqual(["tiny: accuracy"]);
  });

  it("fails a stale lock by the stage's name, and trains nothing", async () => {
    const w = await started(", train: never");
    const job = await w.job({ kind: "pull_request", pull: w.pull(1, { "params.yaml": "accuracy: 0.95\n" }) });
    expect(job.outputs["failed"]).toEqual(["tiny: lock"]);
    expect(job.failed).toContain("train, evaluate would have to run again (`train: never`");
    expect(existsSync(join(job.dir, "train.log"))).toBe(false);
  });
});

describe("train: by a label", () => {
  it("trains on pull requests with it, and judges the lock as it is without", async () => {
    const w = await started(", lock: tag, train: { label: train-me }");
    const pull = w.pull(1, { "params.yaml": "accuracy: 0.95\n" });
    const without = await w.job({ kind: "pull_request", pull, labels: ["docs"] });
    expect(without.failed).toContain("has no label `train-me`");
    expect(existsSync(join(without.dir, "train.log"))).toBe(false);
    const labelled = await w.job({ kind: "pull_request", pull, labels: ["train-me"] });
    expect(labelled.outputs["verdict"]).toBe("pass");
    expect(existsSync(join(labelled.dir, "train.log"))).toBe(true);
    const merge = await w.job({ kind: "push", before: w.squash(pull) });
    expect(merge.outputs).toMatchObject({ version: "v1.1.0", stages_trained: 0 });
    // Merged without ever having been trained: main's runner need not have the hardware.
    const unseen = w.pull(2, { "params.yaml": "accuracy: 0.97\n" });
    const push = await w.job({ kind: "push", before: w.squash(unseen) });
    expect(push.failed).toContain("only a pull request with the label `train-me` trains");
    expect(existsSync(join(push.dir, "train.log"))).toBe(false);
  });
});

describe("environment files", () => {
  const changed = { "requirements.in": "numpy==2\n" };

  async function withEnvironment(policy: string): Promise<World> {
    const w = world({
      ...trackedProject({ yaml: `, lock: tag, environment: [requirements.in]${policy}` }),
      "requirements.in": "numpy==1\n",
    });
    const main = await w.job({ kind: "push", before: w.pushMain() });
    expect(main.outputs["version"]).toBe("v1.0.0");
    return w;
  }

  it("make the stages run again", async () => {
    const w = await withEnvironment("");
    const job = await w.job({ kind: "pull_request", pull: w.pull(1, changed) });
    expect(recordIn(job.dir, "tiny").stages.map((stage) => stage.status)).toEqual(["ran", "ran"]);
    expect(job.outputs["verdict"]).toBe("pass");
  });

  it("that did not change let the result stand, with the environment and timings of the run that made it", async () => {
    const w = await withEnvironment("");
    const main = bundleIn((await w.job({ kind: "dispatch" })).dir).models[0]?.candidate;
    const job = await w.job({
      kind: "pull_request",
      pull: w.pull(1, { "dvc.yaml": `${trackedProject()["dvc.yaml"]}\n# a word\n` }),
    });
    const record = recordIn(job.dir, "tiny");
    expect(record.stages.map((stage) => stage.status)).toEqual(["restored", "restored"]);
    for (const [index, { seconds }] of record.stages.entries()) {
      expect(seconds).toBeGreaterThan(0);
      expect(seconds).toBeLessThanOrEqual(main?.stages[index]?.seconds ?? 0);
    }
    expect(record.environment).toEqual(main?.environment);
  });

  it("are accepted, and the report says so", async () => {
    const w = await withEnvironment(", on-environment-change: accept");
    const job = await w.job({ kind: "pull_request", pull: w.pull(1, changed) });
    const record = recordIn(job.dir, "tiny");
    expect(record.stages.map((stage) => stage.status)).toEqual(["restored", "restored"]);
    expect(record.environment.files.map((file) => file.bytes)).toEqual([9]);
    const condition = bundleIn(job.dir).models[0]?.verdict.conditions.find((one) => one.name === "environment");
    expect(condition).toMatchObject({ verdict: "pass" });
    expect(condition?.reason).toContain("requirements.in changed since the kept result was made");
    expect(job.outputs["verdict"]).toBe("pass");
  });

  it("leave the verdict inconclusive", async () => {
    const w = await withEnvironment(", on-environment-change: inconclusive");
    const job = await w.job({ kind: "pull_request", pull: w.pull(1, changed) });
    expect(job.outputs).toMatchObject({ verdict: "inconclusive", failed: ["tiny: environment"] });
    expect(existsSync(join(job.dir, "train.log"))).toBe(false);
  });

  it("that nobody named do not make anything run again", async () => {
    const w = await withEnvironment("");
    const pull = w.pull(1, { "package-lock.json": "{}\n", "dvc.yaml": `${trackedProject()["dvc.yaml"]}\n# a word\n` });
    const job = await w.job({ kind: "pull_request", pull });
    expect(recordIn(job.dir, "tiny").stages.map((stage) => stage.status)).toEqual(["restored", "restored"]);
  });
});
