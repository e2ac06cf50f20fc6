import { cpSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/lib/errors.ts";
import { beginning } from "../support/beginning.ts";
import { both, measuring, publishing } from "../support/pair.ts";
import { openRepo } from "../support/repo.ts";
import { bundleIn, step } from "../support/steps.ts";
import { type JobEvent, tinyProject, type World, world } from "../support/world.ts";

/** A world whose main went through both jobs and has its first version. */
function started(): Promise<World> {
  return beginning("started", async (dir) => {
    const w = world(tinyProject(), dir);
    const push: JobEvent = { kind: "push", before: w.pushMain() };
    const first = await both(w, push);
    expect(first.compare.outputs["verdict"]).toBe("no-baseline");
    const registered = await step(w, "register", push);
    expect(registered.outputs).toMatchObject({ version: "v1.0.0", stages_trained: 0, found_by: "commit" });
    await step(w, "promote", push, { dir: registered.dir });
    return w;
  });
}

const refs = (w: World) => openRepo(w.origin).git("for-each-ref", "--format=%(refname)");

describe("the measuring and the publishing job", () => {
  it("come to the flagship's verdict, and main registers and promotes without training", async () => {
    const w = await started();
    const pull = w.pull(1, { "params.yaml": "accuracy: 0.95\n" });
    const event: JobEvent = { kind: "pull_request", pull };
    const before = openRepo(w.origin).git("rev-parse", "refs/modelgate/records");
    const measured = await measuring(w, event);
    expect(openRepo(w.origin).git("rev-parse", "refs/modelgate/records")).toBe(before);
    const { dir, log, compare, gate } = await publishing(w, event, measured);
    expect(log.outputs["records"]).toMatchObject([{ model: "tiny", created: true }]);
    expect(existsSync(join(dir, "train.log"))).toBe(false);
    expect(existsSync(join(dir, "report.html"))).toBe(false);
    expect(gate.failed).toBeUndefined();
    expect(gate.outputs).toEqual({ verdict: "pass", failed: [] });

    const flagship = await w.job(event);
    expect(flagship.outputs["verdict"]).toBe(compare.outputs["verdict"]);
    const essence = (from: string) => {
      const { metrics, conditions, baseline, summary } = bundleIn(from).models[0]?.verdict ?? {};
      return { metrics, conditions, baseline, summary };
    };
    expect(essence(flagship.dir)).toEqual(essence(dir));

    const push: JobEvent = { kind: "push", before: w.squash(pull) };
    const registered = await step(w, "register", push);
    expect(registered.outputs).toMatchObject({ version: "v1.1.0", created: true, stages_trained: 0 });
    const promoted = await step(w, "promote", push, { dir: registered.dir });
    expect(promoted.outputs).toMatchObject({ version: "v1.1.0", alias: "production", created: true });
    expect(refs(w)).toContain("refs/tags/tiny#production#2");
  });

  it("register a gated run as the very version that is asked for", async () => {
    const w = await started();
    const pull = w.pull(1, { "params.yaml": "accuracy: 0.95\n" });
    await both(w, { kind: "pull_request", pull });
    const push: JobEvent = { kind: "push", before: w.squash(pull) };
    await expect(step(w, "register", push, { given: { version: "3" } })).rejects.toThrow("no semantic version");
    const registered = await step(w, "register", push, { given: { version: "v2.0.0" } });
    expect(registered.outputs).toMatchObject({ version: "v2.0.0", created: true });
  });

  it("fail a worse model in the publishing job", async () => {
    const w = await started();
    const pull = w.pull(1, { "params.yaml": "accuracy: 0.5\n" });
    const { gate } = await both(w, { kind: "pull_request", pull });
    expect(gate.outputs).toEqual({ verdict: "fail", failed: ["tiny: accuracy"] });
    expect(gate.failed).toContain("accuracy fell by 40 pp");
  });

  it("take a missing record of a touched model for missing, never for a pass", async () => {
    const w = await started();
    const pull = w.pull(1, { "params.yaml": "accuracy: 0.95\n" });
    const { log, compare, gate } = await publishing(w, { kind: "pull_request", pull }, undefined);
    expect(log.outputs["records"]).toEqual([]);
    expect(compare.outputs["verdict"]).toBe("missing");
    expect(gate.outputs).toEqual({ verdict: "missing", failed: ["tiny: record"] });
    expect(gate.failed).toContain("left no run record");
  });

  it("say so where there is no bundle, or one that is none", async () => {
    const w = await started();
    const event: JobEvent = { kind: "pull_request", pull: w.pull(1, { "params.yaml": "accuracy: 0.95\n" }) };
    const { dir } = await step(w, "plan", event);
    const refused = step(w, "gate", event, { dir });
    await expect(refused).rejects.toBeInstanceOf(UserError);
    await expect(refused).rejects.toThrow("there is no report bundle: nothing was compared");
    writeFileSync(join(dir, ".modelgate", "bundle.json"), "{}");
    await expect(step(w, "gate", event, { dir })).rejects.toThrow("not a report bundle");
  });

  it("believe no record of an untouched model and no verdict that the measuring job hands on", async () => {
    const w = await started();
    const made = await both(w, { kind: "pull_request", pull: w.pull(1, { "params.yaml": "accuracy: 0.95\n" }) });
    const event: JobEvent = { kind: "pull_request", pull: w.pull(2, { "README.md": "only prose\n" }) };
    const from = await measuring(w, event);
    // Planted: yesterday's green of another pull request.
    cpSync(join(made.dir, ".modelgate"), join(from, ".modelgate"), { recursive: true });
    const { dir, compare } = await publishing(w, event, from);
    expect(compare.outputs["verdict"]).toBe("untouched");
    expect(existsSync(join(dir, ".modelgate", "records", "tiny.json"))).toBe(false);
    expect(bundleIn(dir).head).toBe(event.kind === "pull_request" ? event.pull.head : "");
  });

  it("report that there is no verdict for this commit where nothing was compared", async () => {
    const w = await started();
    const event: JobEvent = { kind: "pull_request", pull: w.pull(1, { "params.yaml": "accuracy: 0.95\n" }) };
    const report = await step(w, "report", event);
    expect(report.outputs["summary"]).toBe(
      "tiny: no verdict for this commit: the job that measures left no run record",
    );
    await expect(step(w, "gate", event, { dir: report.dir })).rejects.toThrow("there is no report bundle");
  });

  it("refuse a bundle of another commit", async () => {
    const w = await started();
    const old: JobEvent = { kind: "pull_request", pull: w.pull(1, { "params.yaml": "accuracy: 0.95\n" }) };
    const { dir: from } = await both(w, old);
    const event: JobEvent = { kind: "pull_request", pull: w.pull(2, { "params.yaml": "accuracy: 0.2\n" }) };
    const { dir } = await step(w, "plan", event);
    cpSync(join(from, ".modelgate", "bundle.json"), join(dir, ".modelgate", "bundle.json"));
    await expect(step(w, "gate", event, { dir })).rejects.toThrow(/the bundle is about/);
  });
});
