import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bonusFile, scoreProject } from "../support/score-project.ts";
import { bundleIn } from "../support/shipping.ts";
import { type World, world } from "../support/world.ts";

const commandsIn = (lines: readonly string[]) => lines.filter((line) => line === "info: > sh src/train.sh").length;

/** main has a pipeline and a policy, and nobody ever ran it. */
function unmeasured(): World {
  const w = world(scoreProject({ model: ", baseline: [run]" }));
  w.pushMain();
  return w;
}

describe("a baseline that is run here", () => {
  it("is main's own commit in a clean clone: the checkout keeps what the candidate made", async () => {
    const w = unmeasured();
    const pull = w.pull(1, bonusFile(15));
    const job = await w.job({ kind: "pull_request", pull });
    const { verdict, baseline } = bundleIn(job.dir).models[0] ?? {};
    expect(verdict?.metrics[0]).toMatchObject({ name: "score", baseline: 100, candidate: 95, verdict: "fail" });
    expect(verdict?.baseline).toMatchObject({ commit: pull.base, found_by: "run", distance: 0 });
    expect(baseline?.source).toEqual({
      head: pull.base,
      commit: pull.base,
      tree: w.work.git("rev-parse", "main^{tree}"),
      dirty: false,
    });
    expect(readFileSync(join(job.dir, "model.txt"), "utf8")).toBe("105\n");
    expect(commandsIn(job.lines)).toBe(2);
  });
});
