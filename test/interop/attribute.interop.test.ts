import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { measuring, publishing } from "../support/pair.ts";
import { bonusFile, scoreProject, trainFile } from "../support/score-project.ts";
import { bundleIn, shippedWorld } from "../support/shipping.ts";
import { step } from "../support/steps.ts";
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
