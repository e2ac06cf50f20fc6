import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { DataOptions } from "../../src/data/context.ts";
import { type RunOptions, type RunResult, runPipeline } from "../../src/pipeline/execute.ts";
import { dvcProject, filesBelow, pipelineAt } from "../support/pipeline-project.ts";
import { openRepo, type TestRepo, tempDir } from "../support/repo.ts";

const files = {
  ".gitignore": "/remote\n",
  "in.txt": "1\n",
  "params.yaml": "lr: 0.1\n",
  "dvc.yaml": `stages:
  a:
    cmd: mkdir -p d && cat in.txt > d/a && echo x > d/b
    deps: [in.txt]
    outs: [d]
  b:
    cmd: cat d/a > b.txt && echo '{"m":1}' > m.json
    deps: [d]
    params: [lr]
    outs: [b.txt]
    metrics: [{m.json: {cache: false}}]
`,
};

function project(): { repo: TestRepo; remote: string } {
  const remote = tempDir();
  const repo = dvcProject({
    ...files,
    ".dvc/config": `[core]\n    remote = main\n    analytics = false\n['remote "main"']\n    url = ${remote}\n`,
  });
  return { repo, remote };
}

/** What another machine has: the committed files, and nothing else. */
function clone(repo: TestRepo): TestRepo {
  const root = join(tempDir(), "clone");
  repo.git("clone", "-q", repo.root, root);
  return openRepo(root);
}

async function run(root: string, options: RunOptions, data: Partial<DataOptions> = {}): Promise<RunResult> {
  const result = await runPipeline(await pipelineAt(root, {}, data), options);
  return result;
}

const statuses = (result: RunResult): string[] => result.stages.map((stage) => stage.status);

describe("with a remote", () => {
  test("results are pushed after each stage, objects before the entry, and another machine restores them", async () => {
    const { repo, remote } = project();
    await run(repo.root, { push: true, origin: async () => ({ made: "here" }) });
    const there = Object.keys(filesBelow(remote));
    expect(there.filter((path) => path.startsWith("runs/"))).toHaveLength(2);
    // d, its two files, b.txt (as d/a), m.json.
    expect(there.filter((path) => path.startsWith("files/md5/"))).toHaveLength(4);

    const other = clone(repo);
    const dry = await run(other.root, { pull: true, dry: true });
    expect(statuses(dry)).toEqual(["restored", "ran"]);
    const result = await run(other.root, { pull: true });
    expect(statuses(result)).toEqual(["restored", "restored"]);
    expect(result.stages.map((stage) => [stage.restoredFrom, stage.made])).toEqual([
      ["remote", { made: "here" }],
      ["remote", { made: "here" }],
    ]);
    expect(readFileSync(join(other.root, "dvc.lock"), "utf8")).toBe(readFileSync(join(repo.root, "dvc.lock"), "utf8"));
    expect(readFileSync(join(other.root, "m.json"), "utf8")).toBe('{"m":1}\n');
    expect(filesBelow(join(other.root, ".dvc/cache/runs"))).toEqual(filesBelow(join(repo.root, ".dvc/cache/runs")));
    expect(filesBelow(join(other.root, ".dvc/cache/modelgate"))).toEqual(
      filesBelow(join(repo.root, ".dvc/cache/modelgate")),
    );
  });

  test("only what a stage that must run reads is fetched", async () => {
    const { repo } = project();
    await run(repo.root, { push: true });
    repo.commit("lock");
    const other = clone(repo);
    expect(statuses(await run(other.root, { pull: true, allowMissing: true }))).toEqual(["unchanged", "unchanged"]);
    expect(existsSync(join(other.root, ".dvc/cache/files"))).toBe(false);

    other.write("params.yaml", "lr: 0.2\n");
    expect(statuses(await run(other.root, { pull: true, allowMissing: true }))).toEqual(["unchanged", "ran"]);
    expect(filesBelow(join(other.root, "d"))).toEqual({ a: "1\n", b: "x\n" });
  });

  test("without pull, what is not here is asked for by name", async () => {
    const { repo } = project();
    await run(repo.root, { push: true });
    repo.commit("lock");
    const other = clone(repo);
    other.write("params.yaml", "lr: 0.2\n");
    const result = await run(other.root, { allowMissing: true });
    expect(result.failure).toMatchObject({
      message: expect.stringContaining("stage b reads `d`, which dvc.lock pins"),
      fix: expect.stringContaining("--pull"),
    });
    expect(readFileSync(join(other.root, "m.json"), "utf8")).toBe('{"m":1}\n');
  });

  test("data that no remote holds any more are made again", async () => {
    const { repo, remote } = project();
    await run(repo.root, {});
    repo.commit("lock, and nothing was pushed");
    expect(readdirSync(remote)).toEqual([]);
    const other = clone(repo);
    other.write("params.yaml", "lr: 0.2\n");
    const result = await run(other.root, { pull: true });
    expect(statuses(result)).toEqual(["ran", "ran"]);
    expect(result.failure).toBeUndefined();
  });

  test("what a pull request made stays under its own prefix, and main does not take it", async () => {
    const { repo, remote } = project();
    await run(repo.root, { push: true }, { pullRequest: 7 });
    expect(readdirSync(remote)).toEqual(["modelgate"]);
    expect(readdirSync(join(remote, "modelgate"))).toEqual(["pr-7"]);

    const same = clone(repo);
    const again = await run(same.root, { pull: true }, { pullRequest: 7 });
    expect(again.stages.map((stage) => stage.restoredFrom)).toEqual(["pull-request", "pull-request"]);

    const main = clone(repo);
    expect(statuses(await run(main.root, { pull: true }))).toEqual(["ran", "ran"]);
  });

  test("`remote-main` takes no entry that only the local cache holds", async () => {
    const { repo, remote } = project();
    await run(repo.root, {});
    const planted = clone(repo);
    cpSync(join(repo.root, ".dvc/cache"), join(planted.root, ".dvc/cache"), { recursive: true });
    const local = await run(planted.root, { pull: true, dry: true });
    expect(statuses(local)[0]).toBe("restored");
    expect(statuses(await run(planted.root, { pull: true, runCache: "remote-main" }))).toEqual(["ran", "ran"]);
    cpSync(join(repo.root, ".dvc/cache/runs"), join(remote, "runs"), { recursive: true });
    const vouched = clone(repo);
    cpSync(join(repo.root, ".dvc/cache"), join(vouched.root, ".dvc/cache"), { recursive: true });
    expect(statuses(await run(vouched.root, { pull: true, runCache: "remote-main" }))).toEqual([
      "restored",
      "restored",
    ]);
  });

  test("an entry whose objects are gone, and one that is damaged, are not used", async () => {
    const { repo, remote } = project();
    await run(repo.root, { push: true });
    rmSync(join(remote, "files"), { recursive: true });
    expect(statuses(await run(clone(repo).root, { pull: true }))).toEqual(["ran", "ran"]);
    for (const path of Object.keys(filesBelow(join(remote, "runs")))) {
      writeFileSync(join(remote, "runs", path), "cmd: [\n");
    }
    const other = clone(repo);
    const ctx = await pipelineAt(other.root);
    expect(statuses(await runPipeline(ctx, { pull: true }))).toEqual(["ran", "ran"]);
    expect(ctx.host.lines.filter((line) => /^warning: the run-cache entry .* is damaged/.test(line))).not.toEqual([]);
  });

  test("a job that may not write pushes nothing and goes on", async () => {
    const { repo, remote } = project();
    expect(statuses(await run(repo.root, { push: true }, { readOnly: true }))).toEqual(["ran", "ran"]);
    expect(readdirSync(remote)).toEqual([]);
  });

  test("an out with `push: false` keeps its run off the remote", async () => {
    const { repo, remote } = project();
    repo.write(
      "dvc.yaml",
      "stages:\n  s:\n    cmd: cat in.txt > s.txt\n    deps: [in.txt]\n    outs: [{s.txt: {push: false}}]\n",
    );
    expect(statuses(await run(repo.root, { push: true }))).toEqual(["ran"]);
    expect(filesBelow(remote)).toEqual({});
  });
});
