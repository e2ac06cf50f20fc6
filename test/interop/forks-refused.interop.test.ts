import { describe, expect, test } from "vitest";
import { exitCodeOf } from "../../src/lib/errors.ts";
import { better, type ForkScene, forkScene, withRecord } from "../support/forks.ts";
import type { RunState } from "../support/github-state.ts";
import type { ZipEntry } from "../support/zip.ts";

const far = "1".repeat(40);

describe("there is no verdict for this commit, and the check is red", () => {
  const cases: [string, Partial<RunState>, (scene: ForkScene) => readonly ZipEntry[] | Buffer, RegExp][] = [
    ["a run that was cancelled", { conclusion: "cancelled" }, ({ left }) => left, /was cancelled/],
    ["a run that took too long", { conclusion: "timed_out" }, ({ left }) => left, /took too long/],
    ["an upload without records", {}, () => [{ name: "bundle.json", data: "{}" }], /left no run record/],
    ["an upload that is no zip", {}, () => Buffer.from("hello"), /no sound zip/],
    [
      "a record of another head",
      {},
      (scene) =>
        withRecord(scene.left, ({ source }) => {
          source.head = far;
        }),
      /its head is 1111111/,
    ],
    [
      "a record of another commit",
      {},
      (scene) =>
        withRecord(scene.left, ({ source }) => {
          source.commit = scene.pull.base;
        }),
      /no merge of/,
    ],
    [
      "a record of another model under this name",
      {},
      (scene) =>
        withRecord(scene.left, ({ model }) => {
          model.name = "other";
        }),
      /about the model other/,
    ],
  ];
  test.each(cases)("for %s", async (_, run, upload, message) => {
    const scene = await forkScene(better);
    const done = await scene.report(scene.ran(run, upload(scene)));
    expect(done.outputs).toMatchObject({ verdict: "missing", head: scene.pull.head, nothing: "" });
    expect(done.failed).toBeUndefined();
    expect(done.outputs["summary"]).toMatch(message);
    const checks = scene.github.state.checkRuns.map(({ headSha, conclusion }) => [headSha, conclusion]);
    expect(checks).toEqual([[scene.pull.head, "failure"]]);
    expect(scene.github.state.comments).toHaveLength(1);
    expect(scene.github.violations).toEqual([]);
  });

  test("where the artifact cannot be had, and then the job fails, too", async () => {
    const scene = await forkScene(better);
    scene.github.fail({ path: "/artifacts$", status: 403, message: "Resource not accessible by integration" });
    const failed = await scene.report(scene.ran()).catch((error: unknown) => error);
    expect(exitCodeOf(failed)).toBe(2);
    expect(scene.github.state.checkRuns.map(({ conclusion }) => conclusion)).toEqual(["failure"]);
    expect(scene.github.state.comments[0]?.body).toMatch(/the job that judges failed/);
  });
});

describe("a pull request's run", () => {
  test("that has been overtaken writes nothing", async () => {
    const scene = await forkScene(better);
    for (const pull of scene.github.state.pulls) pull.headSha = far;
    const done = await scene.report(scene.ran());
    expect(done.outputs).toMatchObject({ verdict: "", nothing: expect.stringMatching(/^superseded/) });
    expect([scene.github.state.comments, scene.github.state.checkRuns]).toEqual([[], []]);
  });

  test("is of the one that its records name where the same branch is proposed twice", async () => {
    const scene = await forkScene(better);
    const [pull] = scene.github.state.pulls;
    if (pull !== undefined) scene.github.state.pulls.unshift({ ...pull, number: 8, baseRef: "stable" });
    const done = await scene.report(scene.ran());
    expect(done.outputs).toMatchObject({ verdict: "pass", pull_request: 7 });
    expect(scene.github.state.comments.map(({ issue }) => issue)).toEqual([7]);
  });

  test("that is run again is judged again, and an older attempt's report comes too late", async () => {
    const scene = await forkScene(better);
    await scene.report(scene.ran({ attempt: 2 }));
    await scene.report(scene.ran({ attempt: 1, conclusion: "cancelled" }));
    expect(scene.github.state.comments).toHaveLength(1);
    expect(scene.github.state.comments[0]?.body).toMatch(/attempt=2/);
  });
});

describe("a run that has begun", () => {
  test("takes an earlier commit's green from it: the comment says that this one is being measured", async () => {
    const scene = await forkScene(better);
    await scene.report(scene.ran());
    const [before] = scene.github.state.comments;
    const head = "2".repeat(40);
    for (const pull of scene.github.state.pulls) pull.headSha = head;
    const done = await scene.report(scene.ran({ id: 502, headSha: head, status: "in_progress", conclusion: null }));
    expect(done.outputs["nothing"]).toMatch(/has not ended/);
    expect(scene.github.state.comments).toHaveLength(1);
    expect(scene.github.state.comments[0]?.body).toMatch(/2222222.*being measured|being measured.*2222222/s);
    expect(scene.github.state.comments[0]?.id).toBe(before?.id);
    expect(scene.github.state.checkRuns).toHaveLength(1);
  });
});

describe("a pull request that spoils modelgate.yaml", () => {
  test("takes an earlier commit's green from it, and fails the job", async () => {
    const scene = await forkScene(better);
    await scene.report(scene.ran());
    const { head, base, branch } = scene.made.pull(7, { "modelgate.yaml": "model: {\n" });
    for (const pull of scene.github.state.pulls) Object.assign(pull, { headSha: head, headRef: branch, baseSha: base });
    const run = scene.ran({ id: 502, headSha: head, headBranch: branch, conclusion: "failure" }, []);
    const failed = await scene.report(run).catch((error: unknown) => error);
    expect(exitCodeOf(failed)).toBe(2);
    expect(scene.github.state.comments).toHaveLength(1);
    expect(scene.github.state.comments[0]?.body).toContain("No verdict for this commit");
    expect(scene.github.state.comments[0]?.body).not.toContain("accuracy");
  });
});
