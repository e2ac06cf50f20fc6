import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { gitTracker } from "../../src/tracking/trackers/git.ts";
import { beginning } from "../support/beginning.ts";
import { testHost } from "../support/host.ts";
import { plainProject } from "../support/projects.ts";
import { openRepo } from "../support/repo.ts";
import { bundleIn, recordIn, step } from "../support/steps.ts";
import { type JobEvent, type Pull, type World, world } from "../support/world.ts";

/** What the user's own training step leaves in the workspace. */
function train(dir: string, accuracy: number, metrics = true): void {
  if (metrics) writeFileSync(join(dir, "metrics.json"), JSON.stringify({ accuracy }));
  writeFileSync(join(dir, "model.bin"), `weights for ${accuracy}\n`);
}

/** A job that checks out, trains by itself and then takes modelgate's steps. */
async function steps(w: World, event: JobEvent, accuracy: number, log: Record<string, string> = {}) {
  const { dir } = await step(w, "plan", event);
  train(dir, accuracy, log["inline"] === undefined);
  await step(w, "log", event, { dir, given: log });
  const compared = await step(w, "compare", event, { dir });
  await step(w, "report", event, { dir });
  const gate = await step(w, "gate", event, { dir });
  return { dir, compared, gate };
}

const ship = async (w: World, event: JobEvent) => {
  const registered = await step(w, "register", event);
  const promoted = await step(w, "promote", event, { dir: registered.dir });
  return { registered, promoted };
};

function started(files: Record<string, string>): Promise<World> {
  return beginning(JSON.stringify(files), async (dir) => {
    const w = world(files, dir);
    const push: JobEvent = { kind: "push", before: w.pushMain() };
    const { compared, gate } = await steps(w, push, 0.9);
    expect(compared.outputs["verdict"]).toBe("no-baseline");
    expect(gate.failed).toBeUndefined();
    const { registered, promoted } = await ship(w, push);
    expect(registered.outputs).toMatchObject({ name: "plain", version: "v1.0.0", found_by: "commit" });
    expect(promoted.outputs).toMatchObject({ alias: "production", version: "v1.0.0", created: true });
    return w;
  });
}

async function mergesWhatWasGated(w: World, pull: Pull): Promise<string> {
  const event: JobEvent = { kind: "pull_request", pull };
  const good = await steps(w, event, 0.95);
  expect(good.compared.outputs["verdict"]).toBe("pass");
  expect(good.compared.outputs["baseline"]).toMatchObject({ found_by: "commit", distance: 0 });
  const digest = recordIn(good.dir, "plain").artifacts[0]?.digest ?? "";
  const { registered, promoted } = await ship(w, { kind: "push", before: w.squash(pull) });
  expect(registered.outputs).toMatchObject({ version: "v1.1.0", digest, stages_trained: 0, found_by: "tree" });
  expect(registered.outputs["commit"]).toBe(w.work.git("rev-parse", "main"));
  expect(promoted.outputs).toMatchObject({ version: "v1.1.0", created: true });
  return digest;
}

describe("a repository with no DVC", () => {
  it("goes from a pull request to a promoted version, the bytes kept with the records", async () => {
    const w = await started(plainProject());
    const digest = await mergesWhatWasGated(w, w.pull(1, { "train.txt": "0.95\n" }));
    const tracker = await gitTracker(testHost({ cwd: w.work.root }), { root: w.work.root });
    expect(Buffer.from((await tracker.getObject?.(digest)) ?? []).toString()).toBe("weights for 0.95\n");
  });

  it("keeps the bytes in the remote that modelgate.yaml names", async () => {
    const files = plainProject();
    const w = world(files);
    w.work.write("modelgate.yaml", `${files["modelgate.yaml"]}remote: ${w.remote}\n`);
    w.work.commit("remote");
    const push: JobEvent = { kind: "push", before: w.pushMain() };
    await steps(w, push, 0.9);
    await ship(w, push);
    const digest = (await mergesWhatWasGated(w, w.pull(1, { "train.txt": "0.95\n" }))).slice("md5:".length);
    expect(existsSync(join(w.remote, "files", "md5", digest.slice(0, 2), digest.slice(2)))).toBe(true);
  });

  it("fails the gate of a worse model, and the merge is refused a version", async () => {
    const w = await started(plainProject());
    const pull = w.pull(1, { "train.txt": "0.5\n" });
    const { gate } = await steps(w, { kind: "pull_request", pull }, 0.5);
    expect(gate.failed).toContain("accuracy fell by");
    expect(gate.outputs["failed"]).toEqual(["plain: accuracy"]);
    const { registered } = await ship(w, { kind: "push", before: w.squash(pull) });
    expect(registered.outputs).toMatchObject({ version: "", created: false });
    expect(openRepo(w.origin).git("tag", "--list", "plain@*")).toBe("plain@v1.0.0");
  });

  it("takes inline metrics, and artifacts by path", async () => {
    const w = await started(plainProject());
    const pull = w.pull(1, { "train.txt": "0.95\n" });
    const given = { inline: "accuracy=0.95\nloss = 0.2\n", artifacts: "train.txt" };
    const { dir, compared } = await steps(w, { kind: "pull_request", pull }, 0.95, given);
    expect(compared.outputs["verdict"]).toBe("pass");
    const record = recordIn(dir, "plain");
    expect(record.metrics).toEqual({
      accuracy: { file: "inline", value: 0.95 },
      loss: { file: "inline", value: 0.2 },
    });
    expect(record.artifacts.map((artifact) => artifact.path)).toEqual(["model.bin", "train.txt"]);
  });

  it("registers an artifact that only the step names", async () => {
    const w = world(plainProject({ path: false }));
    const push: JobEvent = { kind: "push", before: w.pushMain() };
    const { dir } = await steps(w, push, 0.9, { artifacts: "model.bin" });
    const { registered } = await ship(w, push);
    expect(registered.outputs["digest"]).toBe(recordIn(dir, "plain").artifacts[0]?.digest);
  });

  it("says which metrics file is missing", async () => {
    const w = world(plainProject());
    const push: JobEvent = { kind: "push", before: w.pushMain() };
    const { dir } = await step(w, "plan", push);
    train(dir, 0.9);
    await expect(step(w, "log", push, { dir, given: { metrics: "scores.json" } })).rejects.toThrow(
      "no metrics file at scores.json",
    );
  });

  it("says that a model too large to keep with the records needs a remote", async () => {
    const w = world(plainProject());
    const push: JobEvent = { kind: "push", before: w.pushMain() };
    const { dir } = await step(w, "plan", push);
    train(dir, 0.9);
    writeFileSync(join(dir, "model.bin"), Buffer.alloc(65 * 1024));
    const { lines } = await step(w, "log", push, { dir });
    expect(lines.some((line) => line.includes("name a `remote:` in modelgate.yaml"))).toBe(true);
    await step(w, "compare", push, { dir });

    const registered = await step(w, "register", push);
    expect(registered.outputs).toMatchObject({ version: "", created: false });
    expect(registered.lines.join("\n")).toContain("the gated run's objects are gone: model.bin (md5:");
    expect(openRepo(w.origin).git("tag")).toBe("");
  });

  it("is measured by the flagship as the user's own step left it", async () => {
    const w = world(plainProject());
    const flagship = async (event: JobEvent, accuracy: number) => {
      const { dir } = await step(w, "plan", event);
      train(dir, accuracy);
      return w.job(event, { dir });
    };
    const first = await flagship({ kind: "push", before: w.pushMain() }, 0.9);
    expect(first.outputs).toMatchObject({ version: "v1.0.0", found_by: "measured" });
    const pull = w.pull(1, { "train.txt": "0.95\n" });
    const good = await flagship({ kind: "pull_request", pull }, 0.95);
    expect(good.outputs["verdict"]).toBe("pass");
    const digest = bundleIn(good.dir).models[0]?.candidate?.artifacts[0]?.digest;
    const merge = await w.job({ kind: "push", before: w.squash(pull) });
    expect(merge.outputs).toMatchObject({ version: "v1.1.0", digest, stages_trained: 0, alias_moved: true });
  });
});
