import { describe, expect, test } from "vitest";
import type { ActResult } from "../support/act.ts";
import { scene } from "../support/act-scene.ts";
import { manyStages } from "../support/matrix-jobs.ts";

/** Stages that ran anywhere in the run: each opens a group of its own in the log. */
function stagesTrained(result: ActResult): number {
  return result.log.split("\n").filter((line) => /::group::Stage (train|evaluate)\b/.test(line)).length;
}

describe("the flagship, run by a real runner", () => {
  test("records main, stops a worse model, lets a better one in, and ships it without training", async () => {
    const { world: place, github, onMain, onPull, tags, conclusions } = await scene("flagship.yml");

    const first = await onMain(place.pushMain());
    expect(first.jobs, first.log).toEqual({ modelgate: "success" });
    expect(stagesTrained(first), first.log).toBe(2);
    expect(tags()).toEqual(["tiny#production#1", "tiny@v1.0.0"]);

    const bad = place.pull(7, { "params.yaml": "accuracy: 0.5\n" });
    const worse = await onPull(bad);
    expect(worse.jobs, worse.log).toEqual({ modelgate: "failure" });
    expect(github.state.comments.map((comment) => comment.issue)).toEqual([7]);
    expect(github.state.comments[0]?.body).toMatch(/accuracy/);
    expect(conclusions(bad)).toEqual(["failure"]);
    expect(tags()).toHaveLength(2);

    const better = place.pull(8, { "params.yaml": "accuracy: 0.95\n" });
    const passed = await onPull(better);
    expect(passed.jobs, passed.log).toEqual({ modelgate: "success" });
    expect(conclusions(better)).toEqual(["success"]);

    const merged = await onMain(place.squash(better));
    expect(merged.jobs, merged.log).toEqual({ modelgate: "success" });
    expect(stagesTrained(merged), merged.log).toBe(0);
    expect(tags()).toEqual(["tiny#production#1", "tiny#production#2", "tiny@v1.0.0", "tiny@v1.1.0"]);
    expect(github.violations).toEqual([]);
  });
});

describe.each([
  ["the steps one by one", "measure-and-publish.yml"],
  ["the reusable workflow", "reusable.yml"],
])("%s, in a measuring and a publishing job", (_, example) => {
  test("judge a pull request in the second job, and its merge", async () => {
    const { world: place, github, onMain, onPull, tags, conclusions } = await scene(example);

    const first = await onMain(place.pushMain());
    expect(first.jobs, first.log).toMatchObject({ measure: "success", publish: "success", verdict: "success" });
    expect(stagesTrained(first), first.log).toBe(2);
    expect(tags()).toEqual(["tiny#production#1", "tiny@v1.0.0"]);

    const bad = place.pull(7, { "params.yaml": "accuracy: 0.5\n" });
    const worse = await onPull(bad);
    expect(worse.jobs, worse.log).toMatchObject({ measure: "success", publish: "failure", verdict: "failure" });
    expect(github.state.comments.map((comment) => comment.issue)).toEqual([7]);
    expect(conclusions(bad)).toEqual(["failure"]);

    const better = place.pull(8, { "params.yaml": "accuracy: 0.95\n" });
    const passed = await onPull(better);
    expect(passed.jobs, passed.log).toMatchObject({ measure: "success", publish: "success", verdict: "success" });
    expect(conclusions(better)).toEqual(["success"]);

    const merged = await onMain(place.squash(better));
    expect(merged.jobs, merged.log).toMatchObject({ publish: "success", verdict: "success" });
    expect(stagesTrained(merged), merged.log).toBe(0);
    expect(tags()).toEqual(["tiny#production#1", "tiny#production#2", "tiny@v1.0.0", "tiny@v1.1.0"]);
    expect(github.violations).toEqual([]);
  });

  test("touch nothing where no model changed, and stay green", async () => {
    const { world: place, onMain, onPull, tags } = await scene(example);
    await onMain(place.pushMain());
    const docs = await onPull(place.pull(9, { "README.md": "more words\n" }));
    expect(docs.jobs, docs.log).toMatchObject({ measure: "success", publish: "success", verdict: "success" });
    expect(stagesTrained(docs), docs.log).toBe(0);
    expect(tags()).toHaveLength(2);
  });
});

describe("the workflow of many machines", () => {
  const stages = ["fetch", "prepare", "train@a", "train@b", "choose"];
  /** How often the run of each stage is told in the log. */
  const ran = (result: ActResult): number[] =>
    stages.map((stage) => result.log.split("\n").filter((line) => line.includes(`::group::Stage ${stage}`)).length);

  test("runs each stage in a job of its own, judges a pull request, and trains nothing on its merge", async () => {
    const { world: place, github, onMain, onPull, tags, conclusions } = await scene("matrix.yml", manyStages());

    const first = await onMain(place.pushMain());
    expect(first.jobs, first.log).toMatchObject({ plan: "success", collect: "success", publish: "success" });
    expect(ran(first), first.log).toEqual([1, 1, 1, 1, 1]);
    expect(tags()).toEqual(["tiny@v1.0.0"]);

    const better = place.pull(8, { "params.yaml": "accuracy: 0.95\n" });
    const passed = await onPull(better);
    expect(passed.jobs, passed.log).toMatchObject({ collect: "success", publish: "success", verdict: "success" });
    expect(ran(passed), passed.log).toEqual([1, 1, 1, 1, 1]);
    expect(conclusions(better)).toEqual(["success"]);

    const merged = await onMain(place.squash(better));
    expect(merged.jobs, merged.log).toMatchObject({ publish: "success", verdict: "success" });
    expect(ran(merged), merged.log).toEqual([0, 0, 0, 0, 0]);
    expect(tags()).toEqual(["tiny@v1.0.0", "tiny@v1.1.0"]);
    expect(github.violations).toEqual([]);
  });
});
