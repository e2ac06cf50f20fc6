import { execFileSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parseConfig } from "../../src/config/load.ts";
import { jobMatrices } from "../../src/flow/matrix.ts";
import { loadPipeline } from "../../src/pipeline/load.ts";
import { testHost } from "../support/host.ts";
import { gitEnv, openRepo, tempDir } from "../support/repo.ts";

const example = fileURLToPath(new URL("../../examples/matrix", import.meta.url));

function copy(): string {
  const dir = join(tempDir(), "matrix");
  cpSync(example, dir, { recursive: true });
  return dir;
}

test("its stages are three levels, the trainings side by side, as its README tells", async () => {
  const dir = copy();
  openRepo(dir).git("init", "-q");
  const { stages, models } = parseConfig(readFileSync(join(dir, "modelgate.yaml"), "utf8"), "modelgate.yaml");
  const pipeline = await loadPipeline(testHost({ cwd: dir, env: gitEnv() }), dir);
  const levels = jobMatrices(pipeline, new Set(pipeline.order), stages);
  const names = levels.map(({ include }) => include.map((job) => job.stage));
  expect(names).toEqual([["split"], ["train@centroids", "train@bayes", "train@neighbours"], ["choose"]]);
  expect(levels[1]?.include[0]).toMatchObject({ "runs-on": ["ubuntu-latest"], "timeout-minutes": 50 });
  expect(models[0]?.artifact).toBe("model.json");
  const readme = readFileSync(join(dir, "README.md"), "utf8");
  names.forEach((level, at) => {
    for (const name of level) expect(readme).toMatch(new RegExp(`\\| ${at + 1} +\\| \`${name}\``));
  });
});

test("it passes its own gate", () => {
  const dir = copy();
  const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd: dir, stdio: "pipe" });
  node("src/split.js", "7", "400");
  for (const kind of ["centroids", "bayes", "neighbours"]) node("src/train.js", kind);
  node("src/choose.js");
  const metrics = JSON.parse(readFileSync(join(dir, "metrics.json"), "utf8")) as { accuracy: number };
  expect(metrics.accuracy).toBeGreaterThan(0.95);
});
