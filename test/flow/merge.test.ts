import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { objectKey } from "../../src/data/digest.ts";
import { hashOf } from "../../src/lib/hashing.ts";
import { bundleIn, keptRefs, land, production, shippedWorld, versionsOf } from "../support/shipping.ts";
import { tinyProject, world } from "../support/world.ts";

const better = { "params.yaml": "accuracy: 0.95\n" };
const md5 = (text: string): string => `md5:${hashOf("md5", text)}`;

describe("a merge trains nothing", () => {
  test("squash with the tree that was gated", async () => {
    const made = await shippedWorld(tinyProject());
    const pull = made.pull(1, better);
    expect((await made.job({ kind: "pull_request", pull })).outputs).toMatchObject({ verdict: "pass" });
    const merged = await land(made, pull);
    expect(merged.failed).toBeUndefined();
    expect(merged.outputs).toMatchObject({ stages_trained: 0, found_by: "tree", version: "v1.1.0", alias_moved: true });
    expect(versionsOf(made)).toEqual({ "v1.0.0": md5("accuracy: 0.9\n"), "v1.1.0": md5("accuracy: 0.95\n") });
    expect(production(made)).toBe("v1.1.0");
  });

  test("the merge commit itself", async () => {
    const made = await shippedWorld(tinyProject());
    const pull = made.pull(1, better);
    await made.job({ kind: "pull_request", pull });
    made.work.git("reset", "-q", "--hard", pull.merge);
    const merged = await made.job({ kind: "push", before: made.pushMain() });
    expect(merged.outputs).toMatchObject({ stages_trained: 0, found_by: "commit", version: "v1.1.0" });
  });

  test("a merge commit that the forge made anew", async () => {
    const made = await shippedWorld(tinyProject());
    const pull = made.pull(1, better);
    await made.job({ kind: "pull_request", pull });
    made.work.git("merge", "-q", "--no-ff", "-m", "Merge pull request #1 from dev/change-1", pull.branch);
    const merged = await made.job({ kind: "push", before: made.pushMain() });
    expect(merged.outputs).toMatchObject({ stages_trained: 0, found_by: "tree", version: "v1.1.0" });
  });

  test("squash after main moved by prose: found by its pull request", async () => {
    const made = await shippedWorld(tinyProject());
    const pull = made.pull(1, better);
    await made.job({ kind: "pull_request", pull });
    made.work.write("README.md", "more prose\n");
    made.work.commit("prose");
    const prose = await made.job({ kind: "push", before: made.pushMain() });
    expect(prose.outputs).toMatchObject({ verdict: "untouched", version: "", stages_trained: 0 });
    const merged = await land(made, pull);
    expect(merged.outputs).toMatchObject({ stages_trained: 0, found_by: "pull-request", version: "v1.1.0" });
  });
});

test("after main moved in what the model is made of, stages run and are gated again", async () => {
  const made = await shippedWorld({ ...tinyProject(), "scale.txt": "one\n" });
  const pull = made.pull(1, better);
  await made.job({ kind: "pull_request", pull });
  const yaml = tinyProject()["dvc.yaml"]?.replace("echo trained", "echo again") ?? "";
  made.work.write("dvc.yaml", yaml);
  made.work.commit("another command");
  await made.job({ kind: "push", before: made.pushMain() });
  const merged = await land(made, pull);
  expect(merged.outputs).toMatchObject({ found_by: "measured", version: "v1.1.0", verdict: "pass" });
  expect(merged.outputs["stages_trained"]).toBeGreaterThan(0);
  expect(merged.lines.join("\n")).toContain("its lock does not match what is checked out");
});

describe("a job that is run again", () => {
  test("makes no second version, and no second tag of the alias", async () => {
    const made = await shippedWorld(tinyProject());
    const pull = made.pull(1, better);
    await made.job({ kind: "pull_request", pull });
    const before = made.squash(pull);
    expect((await made.job({ kind: "push", before })).outputs).toMatchObject({ created: true });
    const kept = Object.keys(versionsOf(made));
    const tags = keptRefs(made)
      .split("\n")
      .filter((line) => line.includes("refs/tags/"));
    const again = await made.job({ kind: "push", before });
    expect(again.outputs).toMatchObject({ version: "v1.1.0", created: false, alias_moved: false, stages_trained: 0 });
    expect(Object.keys(versionsOf(made))).toEqual(kept);
    expect(
      keptRefs(made)
        .split("\n")
        .filter((line) => line.includes("refs/tags/")),
    ).toEqual(tags);
  });

  test("and is older than the newest neither registers twice nor moves the alias back", async () => {
    const made = await shippedWorld(tinyProject());
    const one = made.pull(1, better);
    await made.job({ kind: "pull_request", pull: one });
    const beforeOne = made.squash(one);
    const commitOne = made.work.git("rev-parse", "main");
    await made.job({ kind: "push", before: beforeOne });
    const two = made.pull(2, { "params.yaml": "accuracy: 0.97\n" });
    await made.job({ kind: "pull_request", pull: two });
    await land(made, two);
    expect(production(made)).toBe("v1.2.0");
    const tags = Object.keys(versionsOf(made));
    const late = await made.job({ kind: "push", before: beforeOne, commit: commitOne });
    expect(late.outputs).toMatchObject({ version: "v1.1.0", created: false, alias_moved: false, stages_trained: 0 });
    expect(Object.keys(versionsOf(made))).toEqual(tags);
    expect(production(made)).toBe("v1.2.0");
    // The next pull request is still held against the newest.
    const worse = await made.job({ kind: "pull_request", pull: made.pull(3, { "params.yaml": "accuracy: 0.95\n" }) });
    expect(worse.outputs).toMatchObject({ verdict: "fail" });
  });
});

test("merges whose job was skipped are caught up in order by the next one", async () => {
  const made = await shippedWorld(tinyProject());
  const one = made.pull(1, better);
  await made.job({ kind: "pull_request", pull: one });
  made.squash(one);
  const two = made.pull(2, { "params.yaml": "accuracy: 0.97\n" });
  expect((await made.job({ kind: "pull_request", pull: two })).outputs).toMatchObject({ verdict: "pass" });
  const merged = await land(made, two);
  expect(merged.outputs).toMatchObject({ version: "v1.2.0", stages_trained: 0 });
  expect(versionsOf(made)).toEqual({
    "v1.0.0": md5("accuracy: 0.9\n"),
    "v1.1.0": md5("accuracy: 0.95\n"),
    "v1.2.0": md5("accuracy: 0.97\n"),
  });
  expect(production(made)).toBe("v1.2.0");
});

describe("merged although its gate failed", () => {
  test("is not registered, and main's job is red and says why", async () => {
    const made = await shippedWorld(tinyProject());
    const pull = made.pull(1, { "params.yaml": "accuracy: 0.8\n" });
    expect((await made.job({ kind: "pull_request", pull })).outputs).toMatchObject({ verdict: "fail" });
    const merged = await land(made, pull);
    expect(merged.failed).toContain("accuracy");
    expect(merged.text).toContain("not registered");
    expect(Object.keys(versionsOf(made))).toEqual(["v1.0.0"]);
    expect(production(made)).toBe("v1.0.0");
  });

  test("an older pass of the same inputs does not outvote the newest failure", async () => {
    const made = await shippedWorld(tinyProject());
    const pull = made.pull(1, { "params.yaml": "accuracy: 0.905\n" });
    expect((await made.job({ kind: "pull_request", pull })).outputs).toMatchObject({ verdict: "pass" });
    // main gets better; the same change, judged again, is worse now.
    made.work.write("modelgate.yaml", `${tinyProject()["modelgate.yaml"]}  - metric: accuracy\n    min: 0.95\n`);
    made.work.commit("a stricter policy");
    await made.job({ kind: "push", before: made.pushMain() });
    const again = made.pull(1, { "params.yaml": "accuracy: 0.905\n" });
    expect((await made.job({ kind: "pull_request", pull: again })).outputs).toMatchObject({ verdict: "fail" });
    // And by prose once more, so that only the pull request leads to its runs.
    made.work.write("README.md", "prose\n");
    made.work.commit("prose");
    made.pushMain();
    const merged = await land(made, again);
    expect(merged.failed).toContain("accuracy");
    expect(Object.keys(versionsOf(made))).toEqual(["v1.0.0"]);
  });
});

test("objects of the gated run that are gone are named; its stages run and are gated again", async () => {
  const made = await shippedWorld(tinyProject());
  const pull = made.pull(1, better);
  await made.job({ kind: "pull_request", pull });
  const digest = md5("accuracy: 0.95\n");
  rmSync(join(made.remote, "modelgate/pr-1", objectKey(digest)));
  const merged = await land(made, pull);
  expect(merged.failed).toBeUndefined();
  expect(merged.lines.join("\n")).toContain(`model.txt (${digest})`);
  expect(merged.outputs).toMatchObject({ found_by: "measured", version: "v1.1.0", digest, verdict: "pass" });
  expect(merged.outputs["stages_trained"]).toBeGreaterThan(0);
});

test("an object of the gated run that was swapped for other bytes never reaches main's remote", async () => {
  const made = await shippedWorld(tinyProject());
  const pull = made.pull(1, better);
  await made.job({ kind: "pull_request", pull });
  const digest = md5("accuracy: 0.95\n");
  const swapped = join(made.remote, "modelgate/pr-1", objectKey(digest));
  rmSync(swapped);
  writeFileSync(swapped, "accuracy: 0.99\n");
  await expect(land(made, pull)).rejects.toThrow(digest.slice(4));
  expect(Object.keys(versionsOf(made))).toEqual(["v1.0.0"]);
});

test("first adoption: a dispatch on main records the first baseline, and the next pull request finds it", async () => {
  const files = tinyProject();
  const made = world({ "README.md": "before modelgate\n", "params.yaml": files["params.yaml"] ?? "" });
  made.pushMain();
  for (const [path, text] of Object.entries(files)) made.work.write(path, text);
  made.work.commit("adopt modelgate");
  made.pushMain();
  const first = await made.job({ kind: "dispatch" });
  expect(first.failed).toBeUndefined();
  expect(first.outputs).toMatchObject({ verdict: "no-baseline", version: "v1.0.0", created: true });
  expect(production(made)).toBe("v1.0.0");
  const pull = made.pull(1, { "params.yaml": "accuracy: 0.8\n" });
  const judged = await made.job({ kind: "pull_request", pull });
  expect(judged.outputs).toMatchObject({ verdict: "fail" });
  expect(bundleIn(judged.dir).models[0]?.verdict.baseline).toMatchObject({ found_by: "commit", distance: 0 });
});

test("a merge queue's candidate is held against the queue's base", async () => {
  const made = await shippedWorld(tinyProject());
  // main has 0.9; the queue already holds 0.95 before this one, which is better than main and worse than the queue.
  const ahead = made.pull(1, better);
  await made.job({ kind: "pull_request", pull: ahead });
  const behind = made.pull(2, { "params.yaml": "accuracy: 0.92\n" });
  const queue = (parent: string, pull: { head: string }): string =>
    made.work.git("commit-tree", `${pull.head}^{tree}`, "-p", parent, "-m", "queued");
  const first = queue(made.work.git("rev-parse", "main"), ahead);
  const second = queue(first, behind);
  const inQueue = async (base: string, head: string) => {
    made.work.git("push", "-q", "-f", "origin", `${head}:refs/heads/gh-readonly-queue/main/x`);
    const event = join(made.dir, "merge-group.json");
    const repository = { full_name: "acme/digits", default_branch: "main" };
    writeFileSync(event, JSON.stringify({ repository, merge_group: { head_sha: head, base_sha: base } }));
    return made.job(
      { kind: "push", before: base, commit: head },
      {
        env: {
          GITHUB_EVENT_NAME: "merge_group",
          GITHUB_EVENT_PATH: event,
          GITHUB_REF: "refs/heads/gh-readonly-queue/main/x",
        },
      },
    );
  };
  expect((await inQueue(made.work.git("rev-parse", "main"), first)).outputs).toMatchObject({ verdict: "pass" });
  const judged = await inQueue(first, second);
  expect(judged.outputs).toMatchObject({ verdict: "fail" });
  expect(bundleIn(judged.dir).models[0]?.verdict.baseline?.commit).toBe(first);
  expect(Object.keys(versionsOf(made))).toEqual(["v1.0.0"]);
});
