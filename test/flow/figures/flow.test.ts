import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FigureOf } from "../../../src/report/figure.ts";
import { measuring, publishing } from "../../support/pair.ts";
import { predictingProject } from "../../support/predicting.ts";
import { makeTempDir } from "../../support/repo.ts";
import { bundleIn, step } from "../../support/steps.ts";
import { type Pull, type World, world } from "../../support/world.ts";

const gates = "gates:\n  - metric: accuracy\n    direction: higher\n    max-regression: 0.05\n";
const png = Buffer.from("89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de", "hex");

function project(): Record<string, string> {
  const files = predictingProject({ gates: `${gates}report: { append: [notes/report.md, notes/gone.md] }\n` });
  return {
    ...files,
    // Scores beside the classes, and a note that the evaluation writes.
    "predict.sh": (files["predict.sh"] ?? "")
      .replace("id,label,prediction,region", "id,label,prediction,score,region")
      .replace('"," i % 3', '"," (i % 7) / 10 "," i % 3'),
    "modelgate.yaml": (files["modelgate.yaml"] ?? "").replace(
      "predictions: predictions.csv",
      "predictions: { path: predictions.csv, score: score }",
    ),
    "notes/report.md": "## Mine\n\n![curve](curve.png) ![gone](gone.png) ![away](../../secret.png)\n",
  };
}

describe("a pull request that makes a model worse, in the job that measures and the one that reports", () => {
  const place = makeTempDir();
  let w: World;
  let pull: Pull;
  let dir: string;

  beforeAll(async () => {
    w = world(project(), place.path);
    writeFileSync(join(w.work.root, "notes/curve.png"), png);
    w.work.commit("picture");
    let before = w.pushMain();
    for (const accuracy of [0.9, 0.91]) {
      w.work.write("params.yaml", `accuracy: ${accuracy}\n`);
      w.work.commit(`accuracy ${accuracy}`);
      before = w.pushMain();
      await w.job({ kind: "push", before });
    }
    pull = w.pull(1, {
      "params.yaml": "accuracy: 0.7\n",
      "notes/report.md": "![curve](curve.png)\n",
    });
    const event = { kind: "pull_request", pull } as const;
    ({ dir } = await publishing(w, event, await measuring(w, event)));
  }, 60_000);
  afterAll(() => place.remove());

  test("its predictions are shown, and its metric on main", () => {
    const [model] = bundleIn(dir).models;
    const figures = model?.figures ?? [];
    expect(figures.map(({ id }) => id)).toEqual([
      "predictions/confusion",
      "predictions/roc",
      "predictions/precision-recall",
      "predictions/calibration",
      "history/accuracy",
    ]);
    const [confusion] = figures as [FigureOf<"confusion">];
    expect(confusion.labels).toEqual(["0", "1"]);
    expect(confusion.candidate.flat().reduce((sum, one) => sum + one)).toBe(200);
    expect(confusion.baseline).not.toEqual(confusion.candidate);
    const history = figures.at(-1) as FigureOf<"history">;
    expect(history.runs.map(({ value }) => value)).toEqual([0.9, 0.91]);
    expect(history.runs.map(({ commit }) => commit)).toEqual(
      w.work.git("rev-list", "--reverse", "--max-count=2", "main").split("\n"),
    );
    expect(history.runs.map(({ version }) => version)).toEqual(["v1.0.0", "v1.1.0"]);
    expect(history).toMatchObject({ metric: "accuracy", candidate: 0.7 });
    expect(model?.figures_missing).toBeUndefined();
  });

  test("the parameter's line in the head commit is remarked on, as the cause of a failure", () => {
    expect(bundleIn(dir).models[0]?.annotations).toEqual([
      {
        path: "params.yaml",
        start_line: 1,
        end_line: 1,
        level: "warning",
        title: "Changed parameter",
        message: "accuracy 0.91 → 0.7. Worse than its gate allows: accuracy",
      },
    ]);
  });

  test("what the base side's policy appends comes with its pictures, and says what is missing", () => {
    const { appended, appended_missing: missing } = bundleIn(dir);
    expect(appended).toEqual([
      {
        path: "notes/report.md",
        text: "![curve](curve.png)\n",
        images: [
          {
            kind: "image",
            id: "notes/curve.png",
            title: "notes/curve.png",
            candidate: { media_type: "image/png", base64: png.toString("base64") },
          },
        ],
      },
    ]);
    expect(missing).toEqual([{ title: "notes/gone.md", why: "there is no such file" }]);
  });

  test("nothing that cannot be had fails the verdict: it is missing, with why", async () => {
    const event = { kind: "pull_request", pull } as const;
    rmSync(join(dir, ".modelgate/evidence"), { recursive: true, force: true });
    rmSync(join(dir, ".dvc/cache"), { recursive: true, force: true });
    rmSync(w.remote, { recursive: true, force: true });
    const compared = await step(w, "compare", event, { dir });
    const [model] = bundleIn(dir).models;
    expect(model?.figures?.map(({ id }) => id)).toEqual(["history/accuracy"]);
    expect(model?.figures_missing?.[0]).toMatchObject({ title: "Charts of the predictions" });
    expect(compared.outputs["verdict"]).not.toBe("pass");
  });
});
