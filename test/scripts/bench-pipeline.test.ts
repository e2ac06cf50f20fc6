import { expect, it } from "vitest";
import { parseOptions } from "../../scripts/bench/pipeline-options.ts";
import { manyFiles, trivial, wide } from "../../scripts/bench/pipeline-projects.ts";
import { judge } from "../../scripts/bench/table.ts";
import { loadPipeline } from "../../src/pipeline/load.ts";
import { testHost } from "../support/host.ts";

it.each([trivial(20), trivial(200), wide(), manyFiles(5)])("$title are as many as they say", async (project) => {
  const read = async (path: string): Promise<string | undefined> =>
    path === "dvc.yaml" ? project.pipeline : path === "params.yaml" ? "seed: 1\n" : undefined;
  const { stages, order } = await loadPipeline(testHost(), "/nowhere", { read, files: ["dvc.yaml"] });
  expect(stages.size).toBe(project.stages);
  expect(order).toHaveLength(project.stages);
});

it("measures everything unless it is told what, and refuses what it does not know", () => {
  expect([...(parseOptions([])?.parts ?? [])]).toEqual(["first", "noop", "files", "jobs"]);
  expect(parseOptions(["--no-dvc", "--only", "noop", "--files", "10"])).toMatchObject({ dvc: false, files: 10 });
  expect(parseOptions(["--help"])).toBeUndefined();
  expect(() => parseOptions(["--only", "nop"])).toThrow('there is no "nop"');
});

it("judges what ours may take more, by rounds", () => {
  const sample = (seconds: number) => ({ seconds, cpu: 0, peak: 0 });
  const row = { data: "d", tool: "node -e 0", samples: [sample(0.03), sample(0.3)] };
  expect(judge(row, [sample(0.08), sample(0.35)], { more: 0.06 }).missed).toBe(false);
  expect(judge(row, [sample(0.1), sample(0.37)], { more: 0.06 }).missed).toBe(true);
});
