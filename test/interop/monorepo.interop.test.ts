import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { beginning } from "../support/beginning.ts";
import { openRepo } from "../support/repo.ts";
import { bundleIn, step } from "../support/steps.ts";
import { type World, world } from "../support/world.ts";

const stages = (dep: string): string =>
  [
    "stages:",
    "  train:",
    "    cmd: cat params.yaml > model.txt && echo trained >> train.log",
    `    deps: [${dep}]`,
    "    params: [accuracy]",
    "    outs: [model.txt]",
    "  evaluate:",
    `    cmd: sed 's/^accuracy. \\(.*\\)/{"accuracy":\\1}/' model.txt > metrics.json`,
    "    deps: [model.txt]",
    "    metrics:",
    "      - metrics.json:",
    "          cache: false",
    "",
  ].join("\n");

const files: Record<string, string> = {
  "modelgate.yaml": [
    "models:",
    "  - { name: cats, dir: models/cats, path: model.txt, lock: tag, promote: production, report-key: feline }",
    "  - { name: dogs, dir: models/dogs, path: model.txt, lock: tag, promote: production, registry-name: hounds }",
    "gates:",
    "  - { metric: accuracy, direction: higher, max-regression: 0.01 }",
    "",
  ].join("\n"),
  "dvc.yaml": [
    "stages:",
    "  prepare:",
    "    cmd: cp raw.csv shared.csv && echo prepared >> prepare.log",
    "    deps: [raw.csv]",
    "    outs: [shared.csv]",
    "",
  ].join("\n"),
  "raw.csv": "1,2\n",
  "models/cats/dvc.yaml": stages("../../shared.csv"),
  "models/cats/params.yaml": "accuracy: 0.9\n",
  "models/dogs/dvc.yaml": stages("../../shared.csv"),
  "models/dogs/params.yaml": "accuracy: 0.8\n",
  ".gitignore": "model.txt\ntrain.log\nprepare.log\nmetrics.json\nshared.csv\n",
};

function started(): Promise<World> {
  return beginning("started", async (dir) => {
    const w = world(files, dir);
    const job = await w.job({ kind: "push", before: w.pushMain() });
    expect(job.failed).toBeUndefined();
    return w;
  });
}

const tags = (w: World) => openRepo(w.origin).git("tag").split("\n");
const verdicts = (dir: string) =>
  Object.fromEntries(bundleIn(dir).models.map(({ model, verdict }) => [model, verdict.verdict]));

describe("several models in one repository", () => {
  it("registers each below its directory, and runs the shared stage once", async () => {
    const w = world(files);
    const job = await w.job({ kind: "push", before: w.pushMain() });
    expect(tags(w)).toEqual([
      "models/cats=cats#production#1",
      "models/cats=cats@v1.0.0",
      "models/dogs=hounds#production#1",
      "models/dogs=hounds@v1.0.0",
    ]);
    const log = join(job.dir, "prepare.log");
    expect(openRepo(job.dir).git("hash-object", log)).toBe(hashOfText(job.dir, "prepared\n"));
    expect(bundleIn(job.dir).models.map((model) => model.report_key)).toEqual(["feline", "dogs"]);
  });

  it("leaves the model untouched that a change does not reach, and gives one verdict", async () => {
    const w = await started();
    const pull = w.pull(1, { "models/cats/params.yaml": "accuracy: 0.5\n" });
    const job = await w.job({ kind: "pull_request", pull });
    expect(verdicts(job.dir)).toEqual({ cats: "fail", dogs: "untouched" });
    expect(job.outputs).toMatchObject({ verdict: "fail", failed: ["cats: accuracy"] });
    expect(existsSync(join(job.dir, "models/cats/train.log"))).toBe(true);
    expect(existsSync(join(job.dir, "models/dogs/train.log"))).toBe(false);
    expect(existsSync(join(job.dir, "prepare.log"))).toBe(false);
  });

  it("registers only the touched one when it is merged", async () => {
    const w = await started();
    const pull = w.pull(1, { "models/dogs/params.yaml": "accuracy: 0.85\n" });
    const job = await w.job({ kind: "pull_request", pull });
    expect(verdicts(job.dir)).toEqual({ cats: "untouched", dogs: "pass" });
    expect(job.outputs["verdict"]).toBe("pass");
    const merge = await w.job({ kind: "push", before: w.squash(pull) });
    expect(merge.outputs).toMatchObject({ name: "models/dogs:hounds", version: "v1.1.0", stages_trained: 0 });
    expect(tags(w)).toContain("models/dogs=hounds@v1.1.0");
    expect(tags(w)).not.toContain("models/cats=cats@v1.1.0");
    const diff = openRepo(w.origin).git("diff", "--name-only", "main", "models/dogs=hounds@v1.1.0");
    expect(diff.split("\n")).toContain("models/dogs/dvc.lock");
  });

  it("measures both where the shared stage's input changed", async () => {
    const w = await started();
    const pull = w.pull(1, { "raw.csv": "3,4\n" });
    const job = await w.job({ kind: "pull_request", pull });
    expect(verdicts(job.dir)).toEqual({ cats: "pass", dogs: "pass" });
    const record = bundleIn(job.dir).models[0]?.candidate;
    expect(record?.stages.map((stage) => [stage.name, stage.status])).toEqual([
      ["prepare", "ran"],
      ["models/cats/dvc.yaml:train", "ran"],
      ["models/cats/dvc.yaml:evaluate", expect.stringMatching(/ran|restored/)],
    ]);
    const merge = await w.job({ kind: "push", before: w.squash(pull) });
    expect(merge.failed).toBeUndefined();
    expect(merge.outputs["stages_trained"]).toBe(0);
  });

  it("touches none by prose, and `model` names one", async () => {
    const w = await started();
    const pull = w.pull(1, { "models/cats/NOTES.md": "notes\n", "models/cats/params.yaml": "accuracy: 0.91\n" });
    const event = { kind: "pull_request", pull } as const;
    const plan = await step(w, "plan", event, { given: { model: "dogs" } });
    expect(plan.outputs["touched"]).toEqual([]);
    await expect(step(w, "plan", event, { given: { model: "dgos" } })).rejects.toThrow("there is no model `dgos`");
    const prose = await w.job({ kind: "pull_request", pull: w.pull(2, { "models/cats/NOTES.md": "notes\n" }) });
    expect(verdicts(prose.dir)).toEqual({ cats: "untouched", dogs: "untouched" });
    expect(prose.outputs["verdict"]).toBe("untouched");
  });
});

function hashOfText(dir: string, text: string): string {
  const repo = openRepo(dir);
  repo.write("expected.txt", text);
  const hash = repo.git("hash-object", "expected.txt");
  rmSync(join(dir, "expected.txt"));
  return hash;
}
