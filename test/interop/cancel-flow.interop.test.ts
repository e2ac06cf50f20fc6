import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/lib/errors.ts";
import { testHost } from "../support/host.ts";
import { bundleIn, local, recordIn, step } from "../support/steps.ts";
import { tinyProject, world } from "../support/world.ts";

const slow = [
  "stages:",
  "  prepare:",
  "    cmd: cp params.yaml data.txt && echo prepared >> runs.log",
  "    deps: [params.yaml]",
  "    outs: [data.txt]",
  "  train:",
  "    cmd: sh train.sh",
  "    deps: [data.txt]",
  "    outs: [model.txt]",
  "  evaluate:",
  `    cmd: sed 's/^accuracy. \\(.*\\)/{"accuracy":\\1}/' model.txt > metrics.json`,
  "    deps: [model.txt]",
  "    metrics:",
  "      - metrics.json:",
  "          cache: false",
  "",
].join("\n");
const files = {
  ...tinyProject(),
  "dvc.yaml": slow,
  // Waits for a file outside of what Git sees: until it is there, only a signal ends it.
  "train.sh": "echo started; while [ ! -e go ]; do sleep 0.05; done; cp data.txt model.txt; echo trained >> runs.log\n",
  ".gitignore": "/model.txt\n/data.txt\n/runs.log\n/metrics.json\n/go\n",
};

/** A host whose job is cancelled as soon as the second stage says that it has started. */
function cancelledInTrain() {
  const stop = new AbortController();
  const { log } = testHost();
  const raw = (text: string): void => {
    if (text.includes("started")) stop.abort();
  };
  return { signal: stop.signal, log: { ...log, raw } };
}

describe("a cancelled run", () => {
  it("of the flagship keeps what was finished; the next one does only the rest", async () => {
    const w = world(files);
    const event = { kind: "push", before: w.pushMain() } as const;
    const dir = (await step(w, "plan", event)).dir;
    const cancelled = w.job(event, { dir, host: cancelledInTrain() });
    await expect(cancelled).rejects.toBeInstanceOf(UserError);
    await expect(cancelled).rejects.toThrow(/cancelled/);
    expect(readFileSync(join(dir, "runs.log"), "utf8")).toBe("prepared\n");
    expect(existsSync(join(dir, "model.txt"))).toBe(false);
    expect(readFileSync(join(dir, "dvc.lock"), "utf8")).toMatch(/prepare:/);
    expect(readFileSync(join(dir, "dvc.lock"), "utf8")).not.toMatch(/train:/);
    expect(w.work.git("ls-remote", "origin", "refs/tags/*")).toBe("");

    // A fresh runner: the finished stage comes from the remote's run cache.
    const fresh = (await step(w, "plan", event)).dir;
    openGate(fresh);
    const job = await w.job(event, { dir: fresh });
    expect(job.outputs["version"]).toBe("v1.0.0");
    expect(readFileSync(join(fresh, "runs.log"), "utf8")).toBe("trained\n");
    const stages = bundleIn(fresh).models[0]?.candidate?.stages.map(({ name, status }) => `${name} ${status}`);
    expect(stages).toEqual(["prepare restored", "train ran", "evaluate ran"]);
  });

  it("of `run` can be taken up again in the same place", async () => {
    const w = world(files);
    await expect(local(w.work.root, "run", { push: "false" }, cancelledInTrain())).rejects.toThrow(/cancelled/);
    openGate(w.work.root);
    const again = await local(w.work.root, "run", { push: "false" });
    expect(again.outputs["stages"]).toMatchObject([
      { name: "prepare", status: "unchanged" },
      { name: "train", status: "ran" },
      { name: "evaluate", status: "ran" },
    ]);
    expect(readFileSync(join(w.work.root, "runs.log"), "utf8")).toBe("prepared\ntrained\n");
  });
});

describe("a stage that fails", () => {
  const broken = { ...files, "train.sh": "exit 3\n" };

  it("makes the verdict fail and is named in the report, and nothing is registered", async () => {
    const w = world(files);
    const first = { kind: "push", before: w.pushMain() } as const;
    const { dir } = await step(w, "plan", first);
    openGate(dir);
    await w.job(first, { dir });
    const pull = w.pull(1, {
      "train.sh": broken["train.sh"],
      "dvc.yaml": slow.replace("[data.txt]\n    outs: [model", "[data.txt, train.sh]\n    outs: [model"),
    });
    const job = await w.job({ kind: "pull_request", pull });
    expect(job.outputs["verdict"]).toBe("fail");
    expect(job.outputs["failed"]).toContain("tiny: run");
    expect(readFileSync(join(job.dir, ".modelgate", "report.md"), "utf8")).toContain("the stage train failed");
    expect(recordIn(job.dir, "tiny").stages.map((stage) => stage.status)).toEqual([
      expect.stringMatching(/restored|unchanged/),
      "failed",
      "skipped",
    ]);
    const merge = await w.job({ kind: "push", before: w.squash(pull) });
    expect(merge.failed).toBeDefined();
    expect(merge.outputs["version"]).toBe("");
  });

  it("makes `run` end red", async () => {
    const w = world(broken);
    const result = await local(w.work.root, "run", { push: "false" });
    expect(result.failed).toContain("stage train: `sh train.sh` exited with 3");
  });
});

function openGate(dir: string): void {
  writeFileSync(join(dir, "go"), "");
}
