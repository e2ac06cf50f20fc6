import { existsSync, renameSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundleIn, step } from "../support/steps.ts";
import { tinyProject, world } from "../support/world.ts";

describe("a pull request that touches only prose", () => {
  it("is green, downloads nothing and needs no remote", async () => {
    const w = world(tinyProject());
    await w.job({ kind: "push", before: w.pushMain() });
    renameSync(w.remote, `${w.remote}-gone`);
    const pull = w.pull(1, { "README.md": "better words\n", "docs/guide.md": "more\n" });
    const job = await w.job({ kind: "pull_request", pull });
    expect(job.failed).toBeUndefined();
    expect(job.outputs["verdict"]).toBe("untouched");
    expect(existsSync(join(job.dir, ".dvc", "cache"))).toBe(false);
    expect(existsSync(w.remote)).toBe(false);
    expect(bundleIn(job.dir).models[0]?.verdict).toMatchObject({ verdict: "untouched", job_fails: false });
    const merge = await w.job({ kind: "push", before: w.squash(pull) });
    expect(merge.failed).toBeUndefined();
    expect(merge.outputs).toMatchObject({ verdict: "untouched", version: "", stages_trained: 0 });
  });

  it("goes through the steps one by one just as well", async () => {
    const w = world(tinyProject());
    await w.job({ kind: "push", before: w.pushMain() });
    renameSync(w.remote, `${w.remote}-gone`);
    const event = { kind: "pull_request", pull: w.pull(1, { "README.md": "better words\n" }) } as const;
    const plan = await step(w, "plan", event);
    expect(plan.outputs).toMatchObject({ touched: [], stale: [], pull: [] });
    const { dir } = plan;
    expect((await step(w, "run", event, { dir })).outputs["stages"]).toEqual([]);
    expect((await step(w, "log", event, { dir })).outputs["records"]).toEqual([]);
    expect((await step(w, "compare", event, { dir })).outputs["verdict"]).toBe("untouched");
    expect((await step(w, "gate", event, { dir })).failed).toBeUndefined();
  });
});
