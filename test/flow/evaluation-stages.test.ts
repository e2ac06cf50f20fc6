import { describe, expect, it } from "vitest";
import { closureOf } from "../../src/flow/closure.ts";
import { evaluationStages } from "../../src/flow/evaluation-stages.ts";
import { loadPipeline } from "../../src/pipeline/load.ts";
import { modelWith } from "../support/gate-records.ts";
import { testHost } from "../support/host.ts";
import { gitRepo } from "../support/repo.ts";

interface StageText {
  readonly deps?: readonly string[];
  readonly outs?: readonly string[];
  readonly metrics?: readonly string[];
}

async function chosen(
  stages: Record<string, StageText>,
  paths: readonly string[],
  { artifact, targets }: { artifact?: string; targets: readonly string[] },
) {
  const yaml = {
    stages: Object.fromEntries(Object.entries(stages).map(([name, stage]) => [name, { cmd: "true", ...stage }])),
  };
  const { root } = gitRepo({ "dvc.yaml": JSON.stringify(yaml) });
  const pipeline = await loadPipeline(testHost({ cwd: root }), root);
  const model = { ...modelWith([]), ...(artifact === undefined ? {} : { artifact }) };
  return evaluationStages(pipeline, { model, targets, closure: closureOf(pipeline, targets) }, paths);
}

const simple = {
  train: { deps: ["train.csv"], outs: ["model.pkl", "folds.pkl"] },
  predict: { deps: ["model.pkl", "folds.pkl", "test.csv"], outs: ["predictions.csv"] },
  evaluate: { deps: ["predictions.csv"], metrics: ["metrics.json"] },
  speed: { deps: ["model.pkl"], metrics: ["speed.json"] },
};
const asked = { artifact: "model.pkl", targets: ["evaluate", "speed"] };

describe("evaluationStages", () => {
  it("takes what comes after the data, and neither the training nor what does not read them", async () => {
    expect(await chosen(simple, ["test.csv"], asked)).toEqual(["predict", "evaluate"]);
  });

  it("leaves the training alone where it reads the same data: the model is main's", async () => {
    const shared = { ...simple, train: { ...simple.train, deps: ["test.csv"] } };
    expect(await chosen(shared, ["test.csv"], asked)).toEqual(["predict", "evaluate"]);
  });

  it("finds data by the folder that is named, and by the file inside of one", async () => {
    const inFolder = { ...simple, predict: { ...simple.predict, deps: ["model.pkl", "data/test"] } };
    expect(await chosen(inFolder, ["data"], asked)).toEqual(["predict", "evaluate"]);
    expect(await chosen(inFolder, ["data/test/1.png"], asked)).toEqual(["predict", "evaluate"]);
    expect(await chosen(inFolder, ["data/tes"], asked)).toHaveProperty("reason");
  });

  it("refuses what reads old features beside new labels", async () => {
    const prepared = {
      prepare: { deps: ["raw.csv"], outs: ["features.csv", "labels.csv"] },
      train: { deps: ["features.csv"], outs: ["model.pkl"] },
      evaluate: { deps: ["model.pkl", "features.csv", "labels.csv"], metrics: ["metrics.json"] },
    };
    const targets = { artifact: "model.pkl", targets: ["evaluate"] };
    expect(await chosen(prepared, ["raw.csv", "labels.csv"], targets)).toEqual({
      reason: "evaluate reads features.csv, which prepare makes for the training too",
    });
    expect(await chosen(prepared, ["features.csv", "labels.csv"], targets)).toEqual(["evaluate"]);
  });

  it("refuses a stage that trains and evaluates in one, and data that nothing reads", async () => {
    const one = { all: { deps: ["train.csv", "test.csv"], outs: ["model.pkl"], metrics: ["metrics.json"] } };
    const reason = "no stage that comes after the model reads test.csv";
    expect(await chosen(one, ["test.csv"], { artifact: "model.pkl", targets: ["all"] })).toEqual({ reason });
    const nothing = await chosen(simple, ["other.csv"], asked);
    expect(nothing).toEqual({ reason: "no stage that comes after the model reads other.csv" });
  });

  it("takes the stages that measure where no model is named", async () => {
    expect(await chosen(simple, ["predictions.csv"], { targets: ["evaluate", "speed"] })).toEqual(["evaluate"]);
  });
});
