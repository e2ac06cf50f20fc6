import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { evidencePaths } from "../../src/config/evidence-paths.ts";
import { parseConfig } from "../../src/config/load.ts";
import { tempDir } from "../support/repo.ts";

const example = fileURLToPath(new URL("../../examples/digits", import.meta.url));
const outputs = ["data/rows.csv", "data/features.csv", "model.json", "folds.json", "history.csv", "metrics.json"];

/** A copy of the example with some parameters changed, run to its end. */
function run(edit: (params: string) => string = (params) => params): {
  dir: string;
  accuracy: number;
  logLoss: number;
} {
  const dir = join(tempDir(), "digits");
  cpSync(example, dir, { recursive: true });
  for (const output of outputs) rmSync(join(dir, output), { force: true });
  writeFileSync(join(dir, "params.yaml"), edit(readFileSync(join(dir, "params.yaml"), "utf8")));
  for (const stage of ["prepare", "featurize", "train", "evaluate", "benchmark"]) {
    execFileSync(process.execPath, [`src/${stage}.js`], { cwd: dir, stdio: "pipe" });
  }
  const metrics: { accuracy: number; log_loss: number } = JSON.parse(readFileSync(join(dir, "metrics.json"), "utf8"));
  return { dir, accuracy: metrics.accuracy, logLoss: metrics.log_loss };
}

function digests(dir: string): string[] {
  const files = [...outputs, "evaluation/confusion.json", "evaluation/predictions.csv"];
  return files.map((file) =>
    createHash("md5")
      .update(readFileSync(join(dir, file)))
      .digest("hex"),
  );
}

/** A row of the README's table of figures. */
function told(change: string): { accuracy: number; logLoss: number } {
  const readme = readFileSync(join(example, "README.md"), "utf8");
  const rows = readme.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
  const [, , accuracy, logLoss] = rows.find((cells) => cells[1] === change) ?? [];
  return { accuracy: Number(accuracy), logLoss: Number(logLoss) };
}

test("the same inputs give the same bytes, and the figures that the README tells", () => {
  const one = run();
  expect(digests(run().dir)).toEqual(digests(one.dir));
  expect(one.accuracy).toBeCloseTo(told("as it is").accuracy, 3);
  expect(one.logLoss).toBeCloseTo(told("as it is").logLoss, 3);
  const predictions = readFileSync(join(one.dir, "evaluation/predictions.csv"), "utf8").trim().split("\n");
  expect(predictions).toHaveLength(1798);
  expect(predictions[1797]).toMatch(/^1796,/);
  const shares = predictions.slice(1).map((row) => -Math.log(Number(row.split(",")[4])));
  expect(shares.reduce((sum, share) => sum + share) / 1797).toBeCloseTo(one.logLoss, 5);
});

test("fewer rows make it worse by more than the gate allows", () => {
  const fewer = run((params) => params.replace("rows: 1797", "rows: 700"));
  expect(fewer.accuracy).toBeCloseTo(told("`train.rows: 700`").accuracy, 3);
  expect(fewer.logLoss).toBeCloseTo(told("`train.rows: 700`").logLoss, 3);
});

test("its policy is valid, and names files that the pipeline makes", () => {
  const [model] = parseConfig(readFileSync(join(example, "modelgate.yaml"), "utf8"), "modelgate.yaml").models;
  const pipeline = readFileSync(join(example, "dvc.yaml"), "utf8");
  if (model === undefined) throw new Error("no model");
  for (const path of [model.artifact, ...model.metrics, ...evidencePaths(model)]) {
    expect(pipeline).toContain(`- ${path}`);
  }
});
