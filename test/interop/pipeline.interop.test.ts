import { cpSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runPipeline } from "../../src/pipeline/execute.ts";
import { pipelineStatus } from "../../src/pipeline/status.ts";
import { dvcEnv, dvc as dvcOf } from "../support/data-peers.ts";
import { dvcProject, filesBelow, pipelineAt } from "../support/pipeline-project.ts";
import { openRepo, tempDir } from "../support/repo.ts";
import { type Project, projects } from "./pipeline-projects.ts";

function dvc(root: string, ...args: string[]): string {
  return dvcOf(root, args, dvcEnv({ SHELL: "/bin/sh", DVC_GLOBAL_CONFIG_DIR: join(root, ".none") }));
}

async function ours(root: string): Promise<Record<string, string>> {
  const result = await runPipeline(await pipelineAt(root), {});
  if (result.failure !== undefined) throw result.failure;
  return Object.fromEntries(result.stages.map((stage) => [stage.name, stage.status]));
}

/** What both tools must leave alike. */
function traces(root: string): unknown {
  const all = filesBelow(root);
  const kept = Object.entries(all).filter(([path]) => /(^|\/)(dvc\.lock|\.gitignore)$/.test(path));
  return { files: Object.fromEntries(kept), runs: filesBelow(join(root, ".dvc", "cache", "runs")) };
}

function edit(root: string, changes: Record<string, string | null>): void {
  const repo = openRepo(root);
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) rmSync(join(root, path));
    else repo.write(path, text);
  }
}

async function compare(project: Project): Promise<void> {
  const mine = dvcProject(project.files).root;
  const theirs = join(tempDir(), "theirs");
  cpSync(mine, theirs, { recursive: true });
  for (const changes of [{}, ...project.edits]) {
    edit(mine, changes);
    edit(theirs, changes);
    const first = Object.keys(changes).length === 0;
    const emptied = "params.yaml" in changes && changes["params.yaml"] === "";
    if (emptied) {
      // Parameters that are gone stop both tools, and neither touches the lock.
      const before = traces(mine);
      await expect(ours(mine)).rejects.toThrow(/is not in params.yaml/);
      expect(() => dvc(theirs, "repro", "--all-pipelines")).toThrow(/missing from/);
      expect(traces(mine)).toEqual(before);
      return;
    }
    const done = await ours(mine);
    const said = dvc(theirs, "repro", "--all-pipelines");
    expect(traces(mine), first ? "after the first run" : "after an edit").toEqual(traces(theirs));
    const ran = Object.keys(done).filter((name) => done[name] === "ran");
    expect([...said.matchAll(/Running stage '(.*)':/g)].map((match) => match[1]).sort()).toEqual(ran.sort());

    // Each finds nothing to do in what the other left.
    expect(JSON.parse(dvc(mine, "status", "--json"))).toEqual({});
    expect(dvc(mine, "repro", "--all-pipelines")).not.toMatch(/Running stage/);
    const again = await ours(theirs);
    expect([...new Set(Object.values(again))]).toEqual(["unchanged"]);
    const status = await pipelineStatus(await pipelineAt(theirs));
    expect(status.filter((stage) => stage.status === "stale")).toEqual([]);
    expect(traces(theirs)).toEqual(traces(mine));
  }
}

describe("the pipeline beside real DVC", () => {
  for (const project of projects) {
    test(project.name, async () => compare(project), 240_000);
  }

  test("each restores what the other kept in its run cache", async () => {
    const files = {
      "dvc.yaml":
        "stages:\n  s:\n    cmd: cat in.txt > out.txt && echo '{\"a\":1}' > m.json\n    deps: [in.txt]\n    outs: [out.txt]\n    metrics:\n    - m.json: {cache: false}\n",
      "in.txt": "1\n",
    };
    const { root } = dvcProject(files);
    dvc(root, "repro");
    const lock = readFileSync(join(root, "dvc.lock"), "utf8");
    for (const path of ["dvc.lock", "out.txt", "m.json"]) rmSync(join(root, path));
    expect(await ours(root)).toEqual({ s: "restored" });
    expect(readFileSync(join(root, "dvc.lock"), "utf8")).toBe(lock);
    expect(readFileSync(join(root, "m.json"), "utf8")).toBe('{"a":1}\n');

    openRepo(root).write("in.txt", "2\n");
    expect(await ours(root)).toEqual({ s: "ran" });
    const second = readFileSync(join(root, "dvc.lock"), "utf8");
    for (const path of ["dvc.lock", "out.txt", "m.json"]) rmSync(join(root, path));
    expect(dvc(root, "repro")).toMatch(/is cached - skipping run/);
    expect(readFileSync(join(root, "dvc.lock"), "utf8")).toBe(second);
  }, 240_000);
});
