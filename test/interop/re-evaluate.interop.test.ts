import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { measuring, publishing } from "../support/pair.ts";
import { pinnedWorld, pinOf } from "../support/pinned.ts";
import { bonusFile, scoreProject, trainFile } from "../support/score-project.ts";
import { bundleIn, shippedWorld } from "../support/shipping.ts";
import { step } from "../support/steps.ts";
import type { JobEvent } from "../support/world.ts";

const policy = ", eval-data: [data/test.txt], on-eval-data-change: re-evaluate";
const started = (model = policy) => shippedWorld(scoreProject({ model }));
const reportIn = (dir: string) => {
  const [model] = bundleIn(dir).models;
  if (model === undefined) throw new Error("no model");
  return model;
};
const harder = { "data/test.txt": "40\n" };

describe("a baseline that is evaluated again", () => {
  it("is handed on to the job that publishes, which runs nothing and takes no other's", async () => {
    const w = await started();
    const event: JobEvent = { kind: "pull_request", pull: w.pull(1, harder) };
    const { dir, compare, gate } = await publishing(w, event, await measuring(w, event));
    expect(compare.outputs["verdict"]).toBe("pass");
    expect(reportIn(dir).verdict.metrics[0]).toMatchObject({ baseline: 70, candidate: 70 });
    expect(reportIn(dir).verdict.baseline?.found_by).toBe("re-evaluated");
    expect(gate.failed).toBeUndefined();
    const file = join(dir, ".modelgate", "results", "tiny.re-evaluation.json");
    writeFileSync(file, readFileSync(file, "utf8").replace(/"from":"sha256:[0-9a-f]{8}/, '"from":"sha256:00000000'));
    await step(w, "compare", event, { dir });
    const { verdict } = reportIn(dir);
    expect(verdict).toMatchObject({ job_fails: true, registrable: false, baseline: { found_by: "commit" } });
    expect(verdict.conditions).toContainEqual(expect.objectContaining({ verdict: "not-comparable" }));
    expect(existsSync(join(dir, "train.log"))).toBe(false);
  });

  it("is not comparable where main's model cannot be evaluated on the data", async () => {
    const w = await started();
    const broken = { "data/test.txt": "1 +\n", ...trainFile(60) };
    const evaluate = "cat data/test.txt > /dev/null; echo '{\"score\": 100}' > metrics.json\n";
    const pull = w.pull(1, { ...broken, "src/evaluate.sh": evaluate });
    const job = await w.job({ kind: "pull_request", pull });
    expect(job.outputs["verdict"]).toBe("not-comparable");
    expect(job.lines.join("\n")).toMatch(/main's model cannot be evaluated on this data: .*exited with 2/);
  });

  it("takes data from a pin, through the stages that prepare them", async () => {
    const project = scoreProject({ model: ", on-eval-data-change: re-evaluate" });
    const prepare =
      "stages:\n  prepare:\n    cmd: cp raw/test.txt data/test.txt\n    deps: [raw/test.txt]\n    outs: [data/test.txt]\n";
    const files: Record<string, string> = {
      ...project,
      "dvc.yaml": (project["dvc.yaml"] ?? "").replace("stages:\n", prepare),
      "raw/test.txt.dvc": pinOf("test.txt", "10\n"),
      ".gitignore": "/model.txt\n/train.log\n/metrics.json\n/raw/test.txt\n/data/test.txt\n",
    };
    delete files["data/test.txt"];
    const w = await pinnedWorld(files, "10\n", "40\n");
    const pull = w.pull(1, { "raw/test.txt.dvc": pinOf("test.txt", "40\n"), ...bonusFile(21) });
    const job = await w.job({ kind: "pull_request", pull });
    const { verdict } = reportIn(job.dir);
    expect(verdict.metrics[0]).toMatchObject({ baseline: 70, candidate: 71, verdict: "pass" });
    expect(verdict).toMatchObject({ verdict: "pass", baseline: { found_by: "re-evaluated" } });
  });
});
