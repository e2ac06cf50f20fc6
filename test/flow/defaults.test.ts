import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { trackedProject } from "../support/projects.ts";
import { bundleIn, local, step } from "../support/steps.ts";
import { world } from "../support/world.ts";

function without(files: Record<string, string>, ...names: string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([name]) => !names.includes(name)));
}

describe("no modelgate.yaml", () => {
  it("reports a pipeline's metrics against those that Git holds at the base, and gates nothing", async () => {
    const w = world(without(trackedProject(), "modelgate.yaml"));
    await local(w.work.root, "run");
    w.work.commit("run");
    w.pushMain();
    const pull = w.pull(1, { "params.yaml": "accuracy: 0.5\n" });
    const job = await w.job({ kind: "pull_request", pull });
    const bundle = bundleIn(job.dir);
    const [model] = bundle.models;
    expect(model?.model).toBe("digits");
    expect(model?.verdict.policy.from).toBe("defaults");
    expect(model?.verdict.summary).toContain("nothing is gated");
    expect(model?.verdict.baseline).toMatchObject({ found_by: "git-files", distance: 0 });
    const accuracy = model?.verdict.metrics.find((metric) => metric.name === "accuracy");
    expect(accuracy).toMatchObject({ baseline: 0.9, candidate: 0.5, gated: false });
    expect(bundle.verdict).toBe("warn");
    expect(job.failed).toBeUndefined();
  });

  it("reports a repository that has but a metrics file", async () => {
    const w = world({ "metrics.json": '{"accuracy":0.9}', "train.py": "print(1)\n", ".dvc/config": "" });
    w.pushMain();
    const pull = w.pull(1, { "metrics.json": '{"accuracy":0.8}' });
    const job = await w.job({ kind: "pull_request", pull });
    const [model] = bundleIn(job.dir).models;
    expect(model?.verdict.verdict).toBe("warn");
    expect(model?.verdict.summary).toContain("nothing is gated");
    expect(model?.verdict.metrics[0]).toMatchObject({ name: "accuracy", baseline: 0.9, candidate: 0.8 });
    expect(job.failed).toBeUndefined();
  });

  it("takes metrics that the user's own step writes over the committed ones", async () => {
    const w = world({ "metrics.json": '{"accuracy":0.9}', "train.py": "print(1)\n", ".dvc/config": "" });
    w.pushMain();
    const pull = w.pull(1, { "train.py": "print(2)\n" });
    const event = { kind: "pull_request", pull } as const;
    const { dir } = await step(w, "plan", event);
    writeFileSync(join(dir, "metrics.json"), '{"accuracy":0.7}');
    const job = await w.job(event, { dir });
    const [model] = bundleIn(job.dir).models;
    expect(model?.verdict.verdict).toBe("warn");
    expect(model?.verdict.metrics[0]).toMatchObject({ baseline: 0.9, candidate: 0.7 });
  });

  it("registers nothing on main where no model file is named, and says why", async () => {
    const w = world({ "metrics.json": '{"accuracy":0.9}', ".dvc/config": "" });
    const job = await w.job({ kind: "push", before: w.pushMain() });
    expect(job.failed).toBeUndefined();
    expect(job.outputs).toMatchObject({ version: "", created: false });
    expect(job.text).toContain("no `path:` in modelgate.yaml");
  });
});
