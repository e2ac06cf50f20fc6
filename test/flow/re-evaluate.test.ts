import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bonusFile, scoreProject } from "../support/score-project.ts";
import { bundleIn, shippedWorld } from "../support/shipping.ts";

const policy = ", eval-data: [data/test.txt], on-eval-data-change: re-evaluate";
const started = (model = policy) => shippedWorld(scoreProject({ model }));
const reportIn = (dir: string) => {
  const [model] = bundleIn(dir).models;
  if (model === undefined) throw new Error("no model");
  return model;
};
const ran = (lines: readonly string[]) => lines.filter((line) => line.startsWith("info: > sh src/"));
const harder = { "data/test.txt": "40\n" };

describe("a baseline that is evaluated again", () => {
  it("is main's own model on the candidate's data, by main's own evaluation", async () => {
    const w = await started();
    const evaluate = scoreProject()["src/evaluate.sh"] ?? "";
    const stricter = evaluate.replace("- $(cat data", "- 5 - $(cat data");
    const pull = w.pull(1, { ...harder, ...bonusFile(19), "src/evaluate.sh": stricter });
    const job = await w.job({ kind: "pull_request", pull });
    const { verdict, baseline } = reportIn(job.dir);
    // main: 110 − 40; the candidate: 109 − 5 − 40 by its own script.
    expect(verdict.metrics[0]).toMatchObject({ name: "score", baseline: 70, candidate: 64, verdict: "fail" });
    expect(verdict.baseline).toMatchObject({ commit: pull.base, found_by: "re-evaluated" });
    expect(verdict.conditions.filter(({ name }) => name === "comparability")).toEqual([]);
    expect(baseline?.artifacts).toEqual([expect.objectContaining({ path: "model.txt" })]);
    expect(job.lines.join("\n")).toContain("main's model is evaluated on this data: data/test.txt");
    // The candidate trains and evaluates; main only evaluates.
    expect(ran(job.lines)).toEqual([
      "info: > sh src/train.sh",
      "info: > sh src/evaluate.sh",
      "info: > sh src/evaluate.sh",
    ]);
    expect(readFileSync(join(job.dir, "model.txt"), "utf8")).toBe("109\n");
  });
});
