import { existsSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { predictionsFor } from "../../src/flow/predictions.ts";
import type { NotPaired, PairedPredictions } from "../../src/gate/predictions/paired.ts";
import { beginning } from "../support/beginning.ts";
import { measuring, publishing } from "../support/pair.ts";
import { inJob, predictingProject } from "../support/predicting.ts";
import { wordsIn } from "../support/prediction-tables.ts";
import { plainProject } from "../support/projects.ts";
import { bundleIn, recordIn, step } from "../support/steps.ts";
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

const predictionsIn = (dir: string) => recordIn(dir, "tiny").files.find(({ path }) => path === "predictions.csv");

describe("predictions", () => {
  it("go from job to job, a fork's too, but not into the bundle; bytes that are others are not taken", async () => {
    const w = await started();
    const event: JobEvent = { kind: "pull_request", pull: w.pull(1, better), fork: true };
    const from = await measuring(w, event);
    const { dir } = await publishing(w, event, from);
    expect(existsSync(join(dir, "predictions.csv"))).toBe(false);
    const found = pairs(await paired(w, event, dir));
    expect([rightOf(found, "baseline"), rightOf(found, "candidate")]).toEqual([18_000, 19_000]);
    expect(JSON.stringify(bundleIn(dir))).not.toContain("example-1");

    const handed = join(from, ".modelgate", "evidence", predictionsIn(dir)?.digest.slice(4) ?? "");
    writeFileSync(handed, "x".repeat(statSync(handed).size));
    const { dir: other } = await publishing(w, event, from);
    expect(await paired(w, event, other)).toMatchObject({
      verdict: "missing",
      reason: expect.stringMatching(/^has no predictions: .* was not handed on$/),
    });
  });

  it("of a step of the user's own, with neither DVC nor a remote, are kept with the records", async () => {
    const files = plainProject({ yaml: ", predictions: p.jsonl" });
    const w = world({ ...files, ".gitignore": `${files[".gitignore"]}/p.jsonl\n` });
    const steps = async (event: JobEvent, right: string) => {
      const { dir } = await step(w, "plan", event);
      writeFileSync(join(dir, "metrics.json"), '{"accuracy":0.9}');
      writeFileSync(join(dir, "model.bin"), right);
      writeFileSync(
        join(dir, "p.jsonl"),
        `{"id":1,"label":1,"prediction":${right}}\n{"id":2,"label":0,"prediction":0}\n`,
      );
      await step(w, "log", event, { dir });
      await step(w, "compare", event, { dir });
      return dir;
    };
    const push: JobEvent = { kind: "push", before: w.pushMain() };
    await steps(push, "0");
    const event: JobEvent = { kind: "pull_request", pull: w.pull(1, { "train.txt": "0.95\n" }) };
    const found = pairs(await inJob(w, event, await steps(event, "1"), predictionsFor));
    expect([rightOf(found, "baseline"), rightOf(found, "candidate")]).toEqual([1, 2]);
  });
});
