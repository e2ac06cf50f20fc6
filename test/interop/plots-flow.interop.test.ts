import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Figure, FigureOf } from "../../src/report/figure.ts";
import { measuring, publishing } from "../support/pair.ts";
import { makeTempDir } from "../support/repo.ts";
import { bundleIn } from "../support/steps.ts";
import { type JobEvent, type World, world } from "../support/world.ts";

const png = "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de";

/** A pipeline whose training writes curves, a folder of them, a picture, and a file that Git holds and no stage names. */
function project(): Record<string, string> {
  return {
    "modelgate.yaml":
      "model: { name: curvy, path: model.txt }\ngates:\n  - { metric: accuracy, direction: higher, max-regression: 0.01 }\n",
    "dvc.yaml": JSON.stringify({
      stages: {
        train: {
          cmd: "sh train.sh",
          deps: ["train.sh"],
          params: ["accuracy"],
          outs: ["model.txt"],
          plots: [{ "out/loss.csv": { x: "step", y: "loss", title: "Loss" } }, "out/more"],
        },
        evaluate: {
          cmd: `sed 's/^accuracy. \\(.*\\)/{"accuracy":\\1}/' model.txt > metrics.json`,
          deps: ["model.txt"],
          metrics: [{ "metrics.json": { cache: false } }],
        },
        other: { cmd: "echo a > other.csv", plots: ["other.csv"] },
      },
      plots: [
        { both: { x: "step", y: { "out/loss.csv": "loss", "seen.csv": "loss" }, template: "simple" } },
        { "shot.png": null },
        { "gone.csv": { y: "a" } },
      ],
    }),
    "train.sh": [
      "value=$(sed 's/accuracy. //' params.yaml)",
      "cp params.yaml model.txt",
      "mkdir -p out/more",
      'printf "step,loss\\n0,1\\n1,$value\\n" > out/loss.csv',
      'printf "step,loss\\n0,2\\n1,$value\\n" > seen.csv',
      `printf '[{"n": 1, "acc": %s}]' "$value" > out/more/a.json`,
      'printf "a\\tb\\n1\\t$value\\n" > out/more/b.tsv',
      `printf '${png.replace(/../g, (byte) => `\\${Number.parseInt(byte, 16).toString(8).padStart(3, "0")}`)}' > shot.png`,
      "",
    ].join("\n"),
    "params.yaml": "accuracy: 0.9\n",
    "seen.csv": "step,loss\n0,2\n1,0.9\n",
    ".gitignore": "/model.txt\n/out\n/shot.png\n/other.csv\n",
  };
}

const rowsOf = (figure: Figure | undefined, side: string): unknown[] =>
  (figure as FigureOf<"dvc">).rows.filter((row) => row.side === side).map(({ fields }) => fields);

describe("DVC's plots of a pull request", () => {
  const place = makeTempDir();
  let w: World;
  let event: JobEvent;
  let measured: string;
  let figures: Map<string, Figure>;
  let missing: { title: string; why: string }[];

  beforeAll(async () => {
    w = world(project(), place.path);
    w.pushMain();
    w.work.write("params.yaml", "accuracy: 0.91\n");
    w.work.commit("better");
    await w.job({ kind: "push", before: w.pushMain() });
    event = { kind: "pull_request", pull: w.pull(1, { "params.yaml": "accuracy: 0.95\n" }) };
    measured = await measuring(w, event);
    const { dir } = await publishing(w, event, measured);
    const [model] = bundleIn(dir).models;
    figures = new Map((model?.figures ?? []).map((figure) => [figure.id, figure]));
    missing = model?.figures_missing ?? [];
  }, 60_000);
  afterAll(() => place.remove());

  test("are both sides in one figure, in the job that runs nothing", () => {
    expect(figures.get("plots/out/loss.csv")).toMatchObject({
      title: "Loss",
      template: "linear",
      x: "step",
      y: "loss",
    });
    expect(rowsOf(figures.get("plots/out/loss.csv"), "candidate")).toEqual([
      { step: 0, loss: 1 },
      { step: 1, loss: 0.95 },
    ]);
    expect(rowsOf(figures.get("plots/out/loss.csv"), "baseline").at(-1)).toEqual({ step: 1, loss: 0.91 });
  });

  test("are one for each file of a folder", () => {
    expect(rowsOf(figures.get("plots/out/more/a.json"), "candidate")).toEqual([{ step: 0, acc: 0.95 }]);
    expect(rowsOf(figures.get("plots/out/more/b.tsv"), "baseline")).toEqual([{ step: 0, b: 0.91 }]);
  });

  test("join files, one of them as the run left it and not as Git has it", () => {
    const both = figures.get("plots/both") as FigureOf<"dvc">;
    expect(both.sources).toEqual([
      { filename: "out/loss.csv", field: "loss" },
      { filename: "seen.csv", field: "loss" },
    ]);
    expect(both.rows.filter(({ side, source }) => side === "candidate" && source === 1).at(-1)?.fields).toEqual({
      step: 1,
      loss: 0.95,
    });
  });

  test("are pictures too, where the baseline's cannot be had that of this run alone", () => {
    const picture = figures.get("plots/shot.png") as FigureOf<"image">;
    expect(picture.candidate?.media_type).toBe("image/png");
    expect(Buffer.from(picture.candidate?.base64 ?? "", "base64").toString("hex")).toBe(png);
    expect(missing).toContainEqual({ title: "shot.png", why: "the baseline's `shot.png`: there is no such file" });
  });

  test("are not those of stages that the model is not made by, and what is not there is said", () => {
    expect(figures.has("plots/other.csv")).toBe(false);
    expect(missing).toContainEqual({ title: "gone.csv", why: "this run's `gone.csv`: there is no such file" });
  });

  test("what was handed on and is not what the run left is not shown", async () => {
    const evidence = join(measured, ".modelgate/evidence");
    for (const name of readdirSync(evidence)) {
      const file = join(evidence, name);
      if (readFileSync(file, "utf8").startsWith("step,loss\n0,1\n")) writeFileSync(file, "step,loss\n0,1\n1,99\n");
    }
    const { dir } = await publishing(w, event, measured);
    const [model] = bundleIn(dir).models;
    const loss = model?.figures?.find(({ id }) => id === "plots/out/loss.csv");
    expect(rowsOf(loss, "candidate")).toEqual([]);
    expect(model?.figures_missing).toContainEqual({
      title: "Loss",
      why: "this run's `out/loss.csv`: what was handed on is not what the run left",
    });
  });

  test("come by their digests from the remote where a job handed nothing on", async () => {
    rmSync(join(measured, ".modelgate/evidence"), { recursive: true });
    const { dir } = await publishing(w, event, measured);
    const [model] = bundleIn(dir).models;
    const loss = model?.figures?.find(({ id }) => id === "plots/out/loss.csv");
    expect(rowsOf(loss, "candidate").at(-1)).toEqual({ step: 1, loss: 0.95 });
    expect(model?.figures?.some(({ id }) => id === "plots/out/more/a.json")).toBe(true);
  });
});
