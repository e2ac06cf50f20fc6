import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { measuring, publishing } from "../support/pair.ts";
import { bonusFile, scoreProject } from "../support/score-project.ts";
import { bundleIn } from "../support/shipping.ts";
import { step } from "../support/steps.ts";
import { type JobEvent, type World, world } from "../support/world.ts";

/** main has a pipeline and a policy, and nobody ever ran it. */
function unmeasured(): World {
  const w = world(scoreProject({ model: ", baseline: [run]" }));
  w.pushMain();
  return w;
}

describe("a baseline that is run here", () => {
  it("is handed on to the job that publishes, which runs nothing and takes no other's", async () => {
    const w = unmeasured();
    const event: JobEvent = { kind: "pull_request", pull: w.pull(1, bonusFile(25)) };
    const { dir, compare, gate } = await publishing(w, event, await measuring(w, event));
    expect(compare.outputs["verdict"]).toBe("pass");
    expect(bundleIn(dir).models[0]?.verdict.metrics[0]).toMatchObject({ baseline: 100, candidate: 105 });
    expect(gate.failed).toBeUndefined();
    const file = join(dir, ".modelgate", "results", "tiny.base-run.json");
    const whole = readFileSync(file, "utf8");
    writeFileSync(file, whole.replace(/"from":"sha256:[0-9a-f]{8}/, '"from":"sha256:00000000'));
    const other = await step(w, "compare", event, { dir });
    expect(bundleIn(dir).models[0]?.verdict).toMatchObject({ baseline: null, job_fails: true });
    expect(other.lines.join("\n")).toMatch(/main was not run here: .* runs none of the repository's code/);
    expect(existsSync(join(dir, "train.log"))).toBe(false);
    writeFileSync(file, whole.replace('"metrics":', '"metrix":'));
    await expect(step(w, "compare", event, { dir })).rejects.toThrow("is not what a measuring job leaves");
  });

  it("is none where main does not run, and its own words stand in the report", async () => {
    const w = world(scoreProject({ model: ", baseline: [run]" }));
    w.work.write("src/train.sh", "exit 7\n");
    w.work.commit("broken");
    w.pushMain();
    const mended = scoreProject()["src/train.sh"] ?? "";
    const job = await w.job({ kind: "pull_request", pull: w.pull(1, { "src/train.sh": mended }) });
    const { verdict } = bundleIn(job.dir).models[0] ?? {};
    expect(verdict?.baseline).toBeNull();
    expect(job.failed).toBeDefined();
    expect(job.lines.join("\n")).toMatch(/warning: tiny: main could not be run here: .*exited with 7/);
  });
});
