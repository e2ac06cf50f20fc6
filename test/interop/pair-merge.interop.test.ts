import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { both, measuring, publishing } from "../support/pair.ts";
import { openRepo } from "../support/repo.ts";
import { bundleIn, local, step } from "../support/steps.ts";
import { type JobEvent, type JobOutcome, tinyProject, type World, world } from "../support/world.ts";

/** The pair on main, with what follows the gate there; `trained` tells whether a stage ran anywhere. */
async function onMain(w: World, event: JobEvent): Promise<{ registered: JobOutcome; trained: boolean; dir: string }> {
  const from = await measuring(w, event);
  const { dir } = await publishing(w, event, from);
  const registered = await step(w, "register", event, { dir });
  await step(w, "promote", event, { dir });
  const trained = existsSync(join(from, "train.log")) || existsSync(join(dir, "train.log"));
  return { registered, trained, dir };
}

/** Whether main's own remote, not the pull request's part of it, has these bytes. */
function onRemote(w: World, digest: unknown): boolean {
  const oid = String(digest).replace("md5:", "");
  return existsSync(join(w.remote, "files/md5", oid.slice(0, 2), oid.slice(2)));
}

describe("the pair on a merge", () => {
  it("trains nothing and ships the gated bytes with `lock: tag`", async () => {
    const w = world(tinyProject());
    expect((await onMain(w, { kind: "push", before: w.pushMain() })).trained).toBe(true);
    const pull = w.pull(1, { "params.yaml": "accuracy: 0.95\n" });
    await both(w, { kind: "pull_request", pull });
    const merge: JobEvent = { kind: "push", before: w.squash(pull) };
    const { registered, trained, dir } = await onMain(w, merge);
    expect(trained).toBe(false);
    expect(registered.outputs).toMatchObject({ version: "v1.1.0", found_by: "tree", stages_trained: 0 });
    expect(onRemote(w, registered.outputs["digest"])).toBe(true);
    expect(bundleIn(dir).verdict).toBe("pass");
    const again = await onMain(w, merge);
    expect(again.trained).toBe(false);
    expect(again.registered.outputs).toMatchObject({ version: "v1.1.0", created: false });
  });

  it("ships the gated bytes with `lock: require`, where main's lock is the pull request's", async () => {
    const files = tinyProject();
    files["modelgate.yaml"] = (files["modelgate.yaml"] ?? "").replace("lock: tag", "lock: require");
    const w = world(files);
    await local(w.work.root, "run");
    w.work.commit("lock");
    await local(w.work.root, "push");
    await onMain(w, { kind: "push", before: w.pushMain() });

    const first = w.pull(1, { "params.yaml": "accuracy: 0.95\n" });
    expect((await both(w, { kind: "pull_request", pull: first })).gate.failed).toMatch(/dvc\.lock/);
    w.work.git("checkout", "-q", first.branch);
    const restored = await local(w.work.root, "run");
    expect(restored.outputs["stages"]).toMatchObject([{ status: "restored" }, { status: "restored" }]);
    w.work.commit("lock of the run in CI");
    const pull = w.pull(1, {}, { branch: first.branch, base: first.branch });
    expect((await both(w, { kind: "pull_request", pull })).gate.failed).toBeUndefined();

    const { registered, trained } = await onMain(w, { kind: "push", before: w.squash(pull) });
    expect(trained).toBe(false);
    expect(registered.outputs).toMatchObject({ version: "v1.1.0", created: true, found_by: "tree" });
    expect(registered.outputs["commit"]).toBe(openRepo(w.origin).git("rev-parse", "main"));
    expect(onRemote(w, registered.outputs["digest"])).toBe(true);
  });
});

describe("the pair on main's first run", () => {
  it("takes the record that its own `log` kept for no earlier run, on a repository with a history", async () => {
    const w = world({ "README.md": "before modelgate\n" });
    w.pushMain();
    for (const [path, text] of Object.entries(tinyProject())) w.work.write(path, text);
    w.work.commit("adopt modelgate");
    const { registered, dir } = await onMain(w, { kind: "push", before: w.pushMain() });
    expect(bundleIn(dir).verdict).toBe("no-baseline");
    expect(registered.outputs).toMatchObject({ version: "v1.0.0", created: true, stages_trained: 0 });
    const pull = w.pull(1, { "params.yaml": "accuracy: 0.8\n" });
    expect((await both(w, { kind: "pull_request", pull })).gate.outputs["verdict"]).toBe("fail");
  });
});

describe("the publishing job on main", () => {
  it("never runs a stage: with no gated run and no record handed on, nothing is registered", async () => {
    const w = world(tinyProject());
    const push: JobEvent = { kind: "push", before: w.pushMain() };
    const registered = await step(w, "register", push);
    expect(registered.outputs).toMatchObject({ version: "", created: false, stages_trained: 0 });
    expect(existsSync(join(registered.dir, "train.log"))).toBe(false);
    expect(registered.lines.join("\n")).toContain("not registered: no trusted run was gated");
  });

  it("fails a merge that nobody measured", async () => {
    const w = world(tinyProject());
    await onMain(w, { kind: "push", before: w.pushMain() });
    const pull = w.pull(1, { "params.yaml": "accuracy: 0.95\n" });
    const { gate } = await publishing(w, { kind: "push", before: w.squash(pull) }, undefined);
    expect(gate.outputs["verdict"]).toBe("missing");
    expect(gate.failed).toBeDefined();
  });
});
