import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { beginning } from "../support/beginning.ts";
import { trackedProject } from "../support/projects.ts";
import { openRepo } from "../support/repo.ts";
import { bundleIn, local, recordIn } from "../support/steps.ts";
import { type World, world } from "../support/world.ts";

function started(yaml = ""): Promise<World> {
  return beginning(yaml, async (dir) => {
    const w = world(trackedProject({ yaml }), dir);
    await local(w.work.root, "run");
    rmSync(join(w.work.root, "train.log"));
    w.work.commit("run");
    const main = await w.job({ kind: "push", before: w.pushMain() });
    expect(main.outputs["version"]).toBe("v1.0.0");
    return w;
  });
}

const statuses = (dir: string) => recordIn(dir, "tiny").stages.map((stage) => stage.status);

describe("lock: require", () => {
  it("fails with the line that mends it, is mended by `run --pull`, and main's own commit is registered", async () => {
    const w = await started();
    const pull = w.pull(1, { "params.yaml": "accuracy: 0.95\n" });
    const red = await w.job({ kind: "pull_request", pull });
    expect(statuses(red.dir)).toEqual(["ran", "ran"]);
    expect(red.outputs["failed"]).toEqual(["tiny: lock"]);
    expect(red.failed).toContain("run `modelgate run --pull` (it restores the results), then commit dvc.lock");

    w.work.git("checkout", "-q", pull.branch);
    const mended = await local(w.work.root, "run", { pull: "true" });
    expect(mended.outputs).toMatchObject({
      stages: [
        { name: "train", status: "restored" },
        { name: "evaluate", status: "restored" },
      ],
      lock_changed: true,
    });
    expect(existsSync(join(w.work.root, "train.log"))).toBe(false);
    expect(readFileSync(join(w.work.root, "model.txt"), "utf8")).toBe("accuracy: 0.95\n");
    w.work.git("add", "dvc.lock", "metrics.json");
    w.work.git("commit", "-q", "-m", "lock");
    w.work.git("checkout", "-q", "main");

    const again = w.pull(1, {}, { base: pull.branch });
    const green = await w.job({ kind: "pull_request", pull: again });
    expect(green.failed).toBeUndefined();
    expect(statuses(green.dir)).toEqual(["unchanged", "unchanged"]);
    expect(existsSync(join(green.dir, "train.log"))).toBe(false);

    const before = w.squash(again);
    const merge = await w.job({ kind: "push", before });
    expect(merge.outputs).toMatchObject({ version: "v1.1.0", created: true, stages_trained: 0, alias_moved: true });
    expect(merge.outputs["commit"]).toBe(w.work.git("rev-parse", "main"));
    expect(merge.outputs["digest"]).toBe(recordIn(red.dir, "tiny").artifacts[0]?.digest);
  });

  it("takes a lock without the metrics file, too: the metrics are restored", async () => {
    const w = await started();
    const pull = w.pull(1, { "params.yaml": "accuracy: 0.95\n" });
    await w.job({ kind: "pull_request", pull });
    w.work.git("checkout", "-q", pull.branch);
    await local(w.work.root, "run");
    w.work.git("add", "dvc.lock");
    w.work.git("commit", "-q", "-m", "lock");
    w.work.git("checkout", "-q", "-f", "main");
    const again = w.pull(1, {}, { base: pull.branch });
    const green = await w.job({ kind: "pull_request", pull: again });
    expect(green.outputs["verdict"]).toBe("pass");
    expect(statuses(green.dir)).not.toContain("ran");
  });
});

describe("lock: commit", () => {
  it("puts the lock on the branch, on top of its head", async () => {
    const w = await started(", lock: commit");
    const pull = w.pull(1, { "params.yaml": "accuracy: 0.95\n" });
    const job = await w.job({ kind: "pull_request", pull }, { env: { GITHUB_HEAD_REF: pull.branch } });
    expect(job.failed).toBeUndefined();
    const origin = openRepo(w.origin);
    expect(origin.git("rev-parse", `${pull.branch}^`)).toBe(pull.head);
    expect(origin.git("diff", "--name-only", pull.head, pull.branch)).toBe("dvc.lock");
    expect(`${origin.git("show", `${pull.branch}:dvc.lock`)}\n`).toBe(recordIn(job.dir, "tiny").lock?.text);

    w.work.git("fetch", "-q", "origin", pull.branch);
    const second = w.pull(1, {}, { base: "FETCH_HEAD" });
    const next = await w.job({ kind: "pull_request", pull: second }, { env: { GITHUB_HEAD_REF: second.branch } });
    expect(next.outputs["verdict"]).toBe("pass");
    expect(recordIn(next.dir, "tiny").lock?.current).toBe(true);
    expect(openRepo(w.origin).git("rev-parse", second.branch)).toBe(second.head);
  });

  it("loses nothing that was pushed in the meantime", async () => {
    const w = await started(", lock: commit");
    const pull = w.pull(1, { "params.yaml": "accuracy: 0.95\n" });
    w.work.git("checkout", "-q", pull.branch);
    w.work.write("note.md", "later\n");
    const newer = w.work.commit("later");
    w.work.git("push", "-q", "origin", pull.branch);
    w.work.git("checkout", "-q", "main");
    const job = await w.job({ kind: "pull_request", pull }, { env: { GITHUB_HEAD_REF: pull.branch } });
    expect(openRepo(w.origin).git("rev-parse", pull.branch)).toBe(newer);
    expect(job.lines.some((line) => line.startsWith("warning: dvc.lock could not be committed"))).toBe(true);
  });
});

describe("lock: tag", () => {
  it("leaves the branch alone and tags a commit that adds the lock", async () => {
    const w = await started(", lock: tag");
    const pull = w.pull(1, { "params.yaml": "accuracy: 0.95\n" });
    const job = await w.job({ kind: "pull_request", pull }, { env: { GITHUB_HEAD_REF: pull.branch } });
    expect(job.outputs["verdict"]).toBe("pass");
    const origin = openRepo(w.origin);
    expect(origin.git("rev-parse", pull.branch)).toBe(pull.head);
    const merge = await w.job({ kind: "push", before: w.squash(pull) });
    expect(merge.outputs).toMatchObject({ version: "v1.1.0", stages_trained: 0 });
    expect(origin.git("rev-parse", "tiny@v1.1.0^{commit}^")).toBe(origin.git("rev-parse", "main"));
    expect(origin.git("diff", "--name-only", "main", "tiny@v1.1.0")).toBe("dvc.lock");
  });

  it("repeats to the very same: no second version, no second record", async () => {
    const w = await started(", lock: tag");
    const pull = w.pull(1, { "params.yaml": "accuracy: 0.95\n" });
    await w.job({ kind: "pull_request", pull });
    const before = w.squash(pull);
    const merge = await w.job({ kind: "push", before });
    const again = await w.job({ kind: "push", before }, { dir: merge.dir });
    expect(again.outputs).toMatchObject({ version: "v1.1.0", created: false, stages_trained: 0 });
    expect(openRepo(w.origin).git("tag", "--list", "tiny@*").split("\n")).toHaveLength(2);
    expect(bundleIn(again.dir).verdict).toBe("pass");
  });
});
