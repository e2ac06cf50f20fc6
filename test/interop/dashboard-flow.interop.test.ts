import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { gitRepo } from "../support/repo.ts";
import { land, shippedWorld } from "../support/shipping.ts";
import { local, step } from "../support/steps.ts";
import { tinyProject, type World } from "../support/world.ts";

/** Main after its first push and one pull request, which was gated and merged. */
async function grown(): Promise<World> {
  const w = await shippedWorld(tinyProject());
  const pull = w.pull(1, { "params.yaml": "accuracy: 0.93\n" });
  await w.job({ kind: "pull_request", pull });
  await land(w, pull);
  return w;
}

const dispatch = { kind: "dispatch" } as const;

describe("the dashboard of a repository", () => {
  it("shows what main's jobs recorded, registered and promoted", async () => {
    const w = await grown();
    const job = await step(w, "dashboard", dispatch);
    expect(job.outputs).toMatchObject({ dir: ".modelgate/dashboard", index: ".modelgate/dashboard/index.html" });
    expect(job.outputs).toMatchObject({ models: 1, runs: 2, versions: 2, pages: 4, changed: 4, removed: 0 });
    const dir = join(job.dir, ".modelgate/dashboard");
    const model = readFileSync(join(dir, "models/tiny/index.html"), "utf8");
    expect(model).toMatch(/production<strong>v1\.1\.0/);
    expect(model).toContain("promoted to");
    const runs = readdirSync(join(dir, "models/tiny/runs"));
    expect(runs).toHaveLength(2);
    const pages = runs.map((name) => readFileSync(join(dir, "models/tiny/runs", name), "utf8"));
    // The merged pull request's results are main's, and its version is this run's.
    const merged = pages.find((page) => page.includes("nothing was run again")) ?? "";
    expect(merged).toMatch(/v1\.1\.0.*production/);
    expect(merged).toMatch(/0\.93/);
    expect(merged).toContain("train");
    // The second time nothing but the first page, which tells the time, is new.
    const again = await step(w, "dashboard", dispatch, { dir: job.dir });
    expect(again.outputs["changed"]).toBeLessThanOrEqual(1);
    const newest = await step(w, "dashboard", dispatch, { dir: job.dir, given: { limit: "1" } });
    expect(newest.outputs).toMatchObject({ runs: 1, versions: 2, pages: 3, removed: 1 });
    expect(readFileSync(join(dir, "models/tiny/index.html"), "utf8")).toContain("Older ones are in");
  });

  it("is made on a developer's machine too, where it is asked for", async () => {
    const w = await shippedWorld(tinyProject());
    const { outputs, text } = await local(w.work.root, "dashboard", { out: "../site" });
    expect(outputs["index"]).toBe("../site/index.html");
    expect(text).toMatch(/^\.\.\/site\/index\.html written: 1 model, 1 run, 1 version; 3 pages/);
    expect(existsSync(join(w.work.root, "../site/models/tiny/index.html"))).toBe(true);
    const more = local(w.work.root, "dashboard", { limit: "501" });
    await expect(more).rejects.toThrow(/more than a dashboard shows/);
  });

  it("is made of a repository with nothing on record, and of one without a registry", async () => {
    const repo = gitRepo({ "modelgate.yaml": "model: { name: new }\nregistry: none\n" });
    const { outputs } = await local(repo.root, "dashboard");
    expect(outputs).toMatchObject({ models: 1, runs: 0, versions: 0, pages: 2 });
    expect(repo.git("status", "--porcelain")).toBe("");
  });
});
