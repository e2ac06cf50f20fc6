import { readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { predictionsFile, predictionsFor } from "../../src/flow/predictions.ts";
import type { NotPaired, PairedPredictions } from "../../src/gate/predictions/paired.ts";
import { hashOf } from "../../src/lib/hashing.ts";
import { beginning } from "../support/beginning.ts";
import { inJob, predictingProject } from "../support/predicting.ts";
import { wordsIn } from "../support/prediction-tables.ts";
import { recordIn } from "../support/steps.ts";
import { type JobEvent, type World, world } from "../support/world.ts";

const rightOf = (paired: PairedPredictions, side: "baseline" | "candidate"): number => {
  const label = wordsIn(paired, side, "label");
  return wordsIn(paired, side, "prediction").filter((said, at) => said === label[at]).length;
};

type Found = PairedPredictions | NotPaired | undefined;

const paired = (w: World, event: JobEvent, dir: string): Promise<Found> => inJob(w, event, dir, predictionsFor);

function pairs(found: Found): PairedPredictions {
  if (found === undefined || "verdict" in found) throw new Error(JSON.stringify(found));
  return found;
}

const gates = [
  "gates:",
  "  - metric: accuracy",
  "    direction: higher",
  "    max-regression: 0.05",
  "    compute: { kind: accuracy }",
  "",
].join("\n");

/** main has its first run, with predictions that are more than a bundle holds. */
function started(): Promise<World> {
  return beginning("started", async (dir) => {
    const w = world(predictingProject({ yaml: ", slices: { by: [region] }", gates, rows: 20_000 }), dir);
    const first = await w.job({ kind: "push", before: w.pushMain() });
    expect(first.outputs["verdict"]).toBe("no-baseline");
    return w;
  });
}

const better = { "params.yaml": "accuracy: 0.95\n" };

/** Nothing on the remote has these bytes any more. */
function forget(w: World, digest: string): void {
  const hex = digest.slice("md5:".length);
  for (const entry of readdirSync(w.remote, { recursive: true, encoding: "utf8" })) {
    if (entry.endsWith(`${hex.slice(0, 2)}/${hex.slice(2)}`)) rmSync(join(w.remote, entry), { force: true });
  }
}

const predictionsIn = (dir: string) => recordIn(dir, "tiny").files.find(({ path }) => path === "predictions.csv");

describe("predictions", () => {
  it("are evidence by themselves, and where they are not as they should be, that is a finding", async () => {
    const w = await started();
    const event: JobEvent = { kind: "pull_request", pull: w.pull(1, better) };
    const { dir } = await w.job(event);
    const { size } = statSync(join(dir, "predictions.csv"));
    expect(predictionsIn(dir)?.bytes).toBe(size);
    await inJob(w, event, dir, async (bench, plan, candidate, baseline) => {
      const found = pairs(await predictionsFor(bench, plan, candidate, baseline));
      expect(found.examples).toBe(20_000);
      expect([rightOf(found, "baseline"), rightOf(found, "candidate")]).toEqual([18_000, 19_000]);
      expect(found.slices.map(({ value, examples }) => [value, examples.length])).toEqual([
        ["0", 6667],
        ["1", 6667],
        ["2", 6666],
      ]);

      // From before the policy asked for them: what a stage made, else none.
      const older = { ...baseline, files: [] };
      expect(await predictionsFor(bench, plan, candidate, older)).toMatchObject({ examples: 20_000 });
      expect(await predictionsFor(bench, plan, candidate, { ...older, stages: [] })).toMatchObject({
        verdict: "no-baseline",
        reason: expect.stringContaining("the baseline's run kept no predictions.csv"),
      });

      const as = (more: object) => ({ ...candidate, files: candidate.files.map((file) => ({ ...file, ...more })) });
      const large = predictionsFile(bench, plan, as({ bytes: 600 * 1024 * 1024 }));
      await expect(large).rejects.toThrow("has 629 MB, at most 537 MB are read");
      const folder = predictionsFile(bench, plan, as({ digest: `md5:${"0".repeat(32)}.dir` }));
      await expect(folder).rejects.toThrow("is a folder");

      const broken = "id,label,prediction,region\na,1\n";
      writeFileSync(join(dir, "predictions.csv"), broken);
      const torn = as({ digest: `md5:${hashOf("md5", broken)}`, bytes: broken.length });
      expect(await predictionsFor(bench, plan, torn, baseline)).toEqual({
        verdict: "not-comparable",
        reason: "cannot be paired: this run's predictions.csv:2:1: this row has 2 cells, the header names 4",
      });

      const digest = baseline.files[0]?.digest ?? "";
      forget(w, digest);
      await (await bench.data()).cache.remove(digest);
      expect(await predictionsFor(bench, plan, candidate, baseline)).toMatchObject({
        verdict: "inconclusive",
        reason: expect.stringMatching(/^has no predictions: the baseline's 1 object is missing in .*Push from where/),
      });
      return true;
    });
  });

  it("that a run has lost are missing, and end no job", async () => {
    const w = await started();
    const whole = predictingProject({ rows: 20_000 })["dvc.yaml"] ?? "";
    const dvc = whole.replace(" && sh predict.sh", "").replace("    outs: [predictions.csv]\n", "");
    const event: JobEvent = { kind: "pull_request", pull: w.pull(1, { ...better, "dvc.yaml": dvc }) };
    const { dir } = await w.job(event);
    expect(await paired(w, event, dir)).toEqual({
      verdict: "missing",
      reason: "has no predictions: this run left no predictions.csv",
    });
  });
});
