import { describe, expect, test } from "vitest";
import { scene } from "../support/act-scene.ts";

describe("the flagship's report of a pull request, by a real runner", () => {
  test("is one comment: red, then green after a second push, then no verdict after one that cannot be judged", async () => {
    const { world: place, github, onMain, onPull, conclusions } = await scene("flagship.yml");
    await onMain(place.pushMain());
    const body = (): string => github.state.comments.map((comment) => comment.body).join("\n-----\n");

    const worse = place.pull(7, { "params.yaml": "accuracy: 0.5\n" });
    const failed = await onPull(worse);
    expect(failed.jobs, failed.log).toEqual({ modelgate: "failure" });
    expect(body(), failed.log).toContain(`head=${worse.head}`);
    expect(body()).toContain("### ❌");
    expect(github.state.comments[0]?.edits).toBe(0);

    const better = place.pull(7, { "params.yaml": "accuracy: 0.95\n" });
    const passed = await onPull(better);
    expect(passed.jobs, passed.log).toEqual({ modelgate: "success" });
    expect(body(), passed.log).toContain(`head=${better.head}`);
    expect(body()).toContain("### ✅");
    // Marked as the earlier commit's when the run began, then rewritten.
    expect(github.state.comments.map(({ edits }) => edits)).toEqual([2]);

    const broken = place.pull(7, { "dvc.yaml": "stages: [\n" });
    const stopped = await onPull(broken);
    expect(stopped.jobs, stopped.log).toEqual({ modelgate: "failure" });
    expect(body(), stopped.log).toMatch(/no verdict for this commit/i);
    expect(body()).toContain(`head=${broken.head}`);
    expect(body()).not.toContain("### ✅");
    expect(github.state.comments).toHaveLength(1);
    expect([conclusions(worse), conclusions(better)]).toEqual([["failure"], ["success"]]);
    expect(github.violations).toEqual([]);
  });
});

describe("the pair's report of a pull request, by a real runner", () => {
  test("is marked while a second push is measured, and says so where it could not be", async () => {
    const { world: place, github, onMain, onPull } = await scene("measure-and-publish.yml");
    await onMain(place.pushMain());
    const first = await onPull(place.pull(7, { "params.yaml": "accuracy: 0.95\n" }));
    expect(first.jobs, first.log).toMatchObject({ start: "success", verdict: "success" });
    expect(github.state.comments.map(({ body }) => body.includes("### ✅"))).toEqual([true]);

    const broken = place.pull(7, { "dvc.yaml": "stages: [\n" });
    const stopped = await onPull(broken);
    expect(stopped.jobs, stopped.log).toMatchObject({ start: "success", measure: "failure", verdict: "failure" });
    expect(github.state.comments).toHaveLength(1);
    const [comment] = github.state.comments;
    expect(comment?.body, stopped.log).toMatch(/no verdict for this commit/i);
    expect(comment?.body).not.toContain("### ✅");
    expect(comment?.edits).toBe(2);
    expect(github.violations).toEqual([]);
  });
});
