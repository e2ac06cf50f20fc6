import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { measuring, publishing } from "../support/pair.ts";
import { openRepo } from "../support/repo.ts";
import { bonusFile, scoreProject, trainFile } from "../support/score-project.ts";
import { bundleIn, shippedWorld } from "../support/shipping.ts";
import { local, step } from "../support/steps.ts";
import type { JobEvent } from "../support/world.ts";

const started = () => shippedWorld(scoreProject());
const given = { attribute: "true" };
const causesIn = (dir: string) => bundleIn(dir).models[0]?.verdict.causes;
const commandsIn = (lines: readonly string[]) => lines.filter((line) => line === "info: > sh src/train.sh").length;

describe("attribute", () => {
  it("names the group that carries the drop, with the shares of the others", async () => {
    const w = await started();
    // −40 by the parameter, −10 by the code, nothing by the data.
    const changes = { ...bonusFile(-20), ...trainFile(50), "data/train.txt": "30 \n" };
    const event: JobEvent = { kind: "pull_request", pull: w.pull(1, changes) };
    const job = await w.job(event, { given });
    expect(bundleIn(job.dir).models[0]?.verdict.metrics[0]).toMatchObject({
      name: "score",
      baseline: 100,
      candidate: 50,
      verdict: "fail",
    });
    expect(causesIn(job.dir)).toEqual([
      { metric: "score", group: "params", what: ["bonus 20 → -20"], share: 0.8 },
      { metric: "score", group: "code", what: ["src/train.sh"], share: 0.2 },
      { metric: "score", group: "data", what: ["data/train.txt"], share: 0 },
    ]);
    expect(job.lines).toContain("group: tiny: run again with main's params (1 of 3)");
    expect(job.lines).toContain("info: tiny with main's code: score 60");
    // The candidate's own run and one for each group; then all of them are in the run cache.
    expect(commandsIn(job.lines)).toBe(4);
    const again = await w.job(event, { given, dir: job.dir });
    expect(causesIn(job.dir)?.[0]).toMatchObject({ group: "params", share: 0.8 });
    expect(commandsIn(again.lines)).toBe(0);
  });

  it("says where one side's code does not run with the other's parameters", async () => {
    const w = await started();
    const strict = trainFile(50, "grep -q 'bonus: 1' params.yaml || exit 3\n");
    const { dir } = await w.job({ kind: "pull_request", pull: w.pull(1, { ...bonusFile(10), ...strict }) }, { given });
    const [code, params] = causesIn(dir) ?? [];
    expect(code).toEqual({ metric: "score", group: "code", what: ["src/train.sh"], share: 0.5 });
    expect(params?.share).toBeUndefined();
    expect(params?.note).toMatch(/^it does not run with main's params: the stage train failed: .*exited with 3/);
  });

  it("counts what is not committed on one's own machine, and leaves the workspace alone", async () => {
    const w = await started();
    const { root } = w.work;
    w.work.write("params.yaml", "bonus: 0\n");
    w.work.write("data/extra.txt", "untracked\n");
    await local(root, "run");
    const before = openRepo(root).git("status", "--porcelain");
    const { lines } = await local(root, "compare", { ...given, baseline: "main" });
    expect(causesIn(root)).toEqual([{ metric: "score", group: "params", what: ["bonus 20 → 0"], share: 1 }]);
    // main's own run is in the remote's run cache.
    expect(commandsIn(lines)).toBe(0);
    expect(openRepo(root).git("status", "--porcelain")).toBe(before);
    // Nothing failed: nothing is looked for.
    w.work.write("params.yaml", "bonus: 30\n");
    await local(root, "run");
    const better = await local(root, "compare", { ...given, baseline: "main" });
    expect(better.outputs["verdict"]).toBe("pass");
    expect(better.lines.some((line) => line.includes("run again with"))).toBe(false);
  });

  it("runs nothing in a job that publishes, which shows what the measuring job found", async () => {
    const w = await started();
    const event: JobEvent = { kind: "pull_request", pull: w.pull(1, { ...bonusFile(0), ...trainFile(50) }) };
    const from = await measuring(w, event);
    const without = await publishing(w, event, from);
    const { lines } = await step(w, "compare", event, { dir: without.dir, given });
    expect(lines.join("\n")).toContain("what carries the drop is not looked for: a job that publishes runs none");
    expect(causesIn(without.dir)).toEqual([
      { metric: "score", group: "params", what: ["bonus 20 → 0"] },
      { metric: "score", group: "code", what: ["src/train.sh"] },
    ]);
    await step(w, "compare", event, { dir: from, given: { ...given, publish: "false" } });
    cpSync(join(from, ".modelgate", "results"), join(without.dir, ".modelgate", "results"), { recursive: true });
    const { text } = await step(w, "compare", event, { dir: without.dir, given });
    expect(causesIn(without.dir)?.map(({ group, share }) => [group, share])).toEqual([
      ["params", 20 / 30],
      ["code", 10 / 30],
    ]);
    expect(text).toContain("What carries the drop of score: params 67% (bonus 20 → 0); code 33% (src/train.sh).");
    expect(existsSync(join(without.dir, "train.log"))).toBe(false);
  });
});
