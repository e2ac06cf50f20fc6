import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { stageSettings } from "../../src/config/stage-settings.ts";
import type { StageKeys } from "../../src/config/stages.ts";
import type { DataOptions } from "../../src/data/context.ts";
import type { Host } from "../../src/lib/host.ts";
import { type RunOptions, type RunResult, runPipeline } from "../../src/pipeline/execute.ts";
import { withTimeLimit } from "../../src/pipeline/time-limit.ts";
import { dvcProject, filesBelow, pipelineAt } from "../support/pipeline-project.ts";
import { openRepo, type TestRepo, tempDir } from "../support/repo.ts";

/** One step an attempt: the third ends well, the others fail, or wait to be ended where there is a file `wait`. */
const train = `
state=
[ -e ckpt.txt ] && state=$(cat ckpt.txt)
echo "$state>" >> begun.log
state=x$state
echo $state > ckpt.txt
echo stepped
while [ -e wait ]; do sleep 0.02; done
[ $state = xxx ] || exit 9
echo $state > model.txt
`;

function project(more: Record<string, string> = {}): { repo: TestRepo; remote: string } {
  const remote = tempDir();
  const repo = dvcProject({
    ".gitignore": "/remote\n/ckpt.txt\n/begun.log\n/wait\n",
    "dvc.yaml":
      "stages:\n  train:\n    cmd: sh train.sh\n    deps: [data.txt, train.sh]\n    outs: [model.txt]\n  other:\n    cmd: echo 1 > other.txt\n    deps: [model.txt]\n    outs: [other.txt]\n",
    "data.txt": "data\n",
    "train.sh": train,
    ".dvc/config": `[core]\n    remote = main\n['remote "main"']\n    url = ${remote}\n[cache]\n    type = symlink\n`,
    ...more,
  });
  return { repo, remote };
}

/** Time stands still: nothing is kept in between but where a test's `sleep` lets it pass. */
const still: Host["sleep"] = (_, signal) =>
  new Promise((resolve) => signal?.addEventListener("abort", () => resolve()));

interface Given extends RunOptions {
  readonly keys?: StageKeys;
  readonly host?: Partial<Host>;
  readonly data?: Partial<DataOptions>;
}

async function run(
  root: string,
  { keys = { checkpoint: "ckpt.txt" }, host = {}, data = {}, ...options }: Given = {},
): Promise<RunResult & { lines: string[] }> {
  const ctx = await pipelineAt(root, { sleep: still, ...host }, data);
  const settings: RunOptions["settings"] = (stage) => stageSettings([["train", keys]], stage);
  const result = await runPipeline(ctx, { push: true, settings, ...options });
  return { ...result, lines: ctx.host.lines };
}

function clone(repo: TestRepo): string {
  const root = join(tempDir(), "clone");
  repo.git("clone", "-q", repo.root, root);
  return root;
}

const begun = (root: string): string[] => readFileSync(join(root, "begun.log"), "utf8").trim().split("\n");
const kept = (remote: string): string[] =>
  Object.keys(filesBelow(remote)).filter((path) => path.includes("checkpoint"));

describe("a stage that fails", () => {
  test("goes on from its checkpoint on each next machine, and its checkpoint ends with it", async () => {
    const { repo, remote } = project();
    const [a, b, c] = [clone(repo), clone(repo), clone(repo)];
    const first = await run(a);
    expect(first.stages.map(({ status }) => status)).toEqual(["failed", "skipped"]);
    expect(first.failure?.fix).toMatch(
      /The checkpoint of 2026-01-02T03:04:05.000Z is kept on .*--force train` begins anew/,
    );
    expect(kept(remote)).toHaveLength(2);
    await run(b);
    // What was kept before is gone.
    expect(kept(remote)).toHaveLength(2);
    const last = await run(c);
    expect(last.stages.map(({ status }) => status)).toEqual(["ran", "ran"]);
    expect([begun(a), begun(b), begun(c)]).toEqual([[">"], ["x>"], ["xx>"]]);
    expect(kept(remote)).toEqual([]);
    expect(existsSync(join(c, "ckpt.txt"))).toBe(false);
    expect(readFileSync(join(c, "dvc.lock"), "utf8")).not.toContain("ckpt");
  });

  test("begins anew by --force, and where its dependencies are others", async () => {
    const { repo } = project();
    await run(repo.root);
    await run(repo.root, { force: true });
    repo.write("data.txt", "other\n");
    await run(repo.root);
    expect(begun(repo.root)).toEqual([">", ">", ">"]);
    repo.write("data.txt", "data\n");
    // The first data's checkpoint is still kept.
    await run(repo.root);
    expect(begun(repo.root).at(-1)).toBe("x>");
  });

  test("goes on from what stands here where nothing may be sent", async () => {
    const { repo, remote } = project();
    const first = await run(repo.root, { push: false });
    expect(first.failure?.fix).toMatch(/`ckpt.txt` is kept in this workspace alone/);
    await run(repo.root, { push: false });
    await run(repo.root, { data: { readOnly: true } });
    expect(begun(repo.root)).toEqual([">", "x>", "xx>"]);
    expect(filesBelow(remote)).toEqual({});
  });

  test("says so where it has left no checkpoint", async () => {
    const { repo } = project({ "train.sh": "exit 3\n" });
    expect((await run(repo.root)).failure?.fix).toMatch(/has left no checkpoint at `ckpt.txt`/);
  });
});

test("a pull request's checkpoint never resumes main's, nor main's or another's a pull request's", async () => {
  const { repo, remote } = project();
  const jobs = [{ pullRequest: 7 }, {}, { pullRequest: 8 }];
  for (const data of jobs) {
    const root = clone(repo);
    await run(root, { data });
    expect(begun(root)).toEqual([">"]);
  }
  expect(kept(remote).map((path) => path.split("/").slice(0, 3).join("/"))).toEqual([
    expect.stringMatching(/^modelgate\/checkpoints\//),
    expect.stringMatching(/^modelgate\/checkpoints\//),
    "modelgate/pr-7/modelgate",
    "modelgate/pr-7/modelgate",
    "modelgate/pr-8/modelgate",
    "modelgate/pr-8/modelgate",
  ]);
  const again = clone(repo);
  await run(again, { data: { pullRequest: 7 } });
  expect(begun(again)).toEqual(["x>"]);
});

test("a checkpoint whose bytes are others on the remote, or gone, is not used", async () => {
  for (const damage of ["other bytes", undefined]) {
    const { repo, remote } = project();
    await run(clone(repo));
    const object = kept(remote).find((path) => path.includes("files/md5")) ?? "";
    chmodSync(join(remote, object), 0o644);
    if (damage === undefined) rmSync(join(remote, object));
    else writeFileSync(join(remote, object), damage);
    const root = clone(repo);
    const { lines } = await run(root);
    expect(begun(root)).toEqual([">"]);
    expect(lines.filter((line) => /^warning: the checkpoint of stage train is not used/.test(line))).toHaveLength(1);
  }
});

describe("while a stage runs", () => {
  test("its checkpoint is kept every so often, and only when it is new", async () => {
    const { repo, remote } = project();
    repo.write("wait", "");
    const asked: number[] = [];
    let kepts = 0;
    const stop = new AbortController();
    const host: Partial<Host> = {
      signal: stop.signal,
      sleep: async (milliseconds) => {
        asked.push(milliseconds);
        if (kept(remote).length > 0) kepts++;
        if (kepts === 4) stop.abort();
        // Time passes; the command's own process has to come to its turn.
        await new Promise((resolve) => setImmediate(resolve));
      },
    };
    const { lines, failure } = await run(repo.root, { keys: { checkpoint: "ckpt.txt", "checkpoint-every": 7 }, host });
    expect(failure?.message).toBe("stage train was ended: the run was cancelled");
    expect(lines.filter((line) => line.includes("its checkpoint is kept"))).toHaveLength(1);
    expect(new Set(asked)).toEqual(new Set([7 * 60_000, 2000]));
    const other = clone(repo);
    await run(other);
    expect(begun(other)).toEqual(["x>"]);
  });

  test("a remote that cannot be written to costs no training", async () => {
    const { repo, remote } = project();
    // No folder can be made there, and so no checkpoint kept; results go elsewhere.
    writeFileSync(join(remote, "modelgate"), "a file in the way");
    await run(repo.root);
    await run(repo.root);
    const { stages, lines } = await run(repo.root);
    expect(begun(repo.root)).toEqual([">", "x>", "xx>"]);
    expect(stages.map(({ status }) => status)).toEqual(["ran", "ran"]);
    expect(lines).not.toContainEqual(expect.stringContaining("could not be removed"));
  });

  test("one that cannot be kept, as a folder with a name that is none, costs no training", async () => {
    const { repo } = project({
      "train.sh":
        "mkdir ckpt.txt && touch \"$(printf 'ckpt.txt/\\377')\" && echo stepped && while [ ! -e go ]; do sleep 0.02; done; echo 1 > model.txt\n",
    });
    let asked = 0;
    const sleep: Host["sleep"] = async () => {
      asked++;
      if (asked === 20) repo.write("go", "");
      await new Promise((resolve) => setImmediate(resolve));
    };
    const { failure, lines } = await run(repo.root, { host: { sleep } });
    expect(failure).toBeUndefined();
    expect(asked).toBeGreaterThanOrEqual(20);
    expect(lines).toContainEqual(
      expect.stringMatching(/^warning: the checkpoint of stage train could not be kept: .*not UTF-8/),
    );
  });

  test("its time limit ends it like a signal, by its own word", async () => {
    const { repo, remote } = project();
    repo.write("wait", "");
    let pass = (): void => {};
    const passed = new Promise<void>((resolve) => {
      pass = resolve;
    });
    const ctx = await pipelineAt(repo.root, {
      sleep: (milliseconds, signal) => (milliseconds === 3600_000 ? passed : still(milliseconds, signal)),
    });
    const raw = ctx.host.log.raw.bind(ctx.host.log);
    ctx.host.log.raw = (text) => {
      raw(text);
      if (text.includes("stepped")) pass();
    };
    const limit = { began: ctx.host.now(), seconds: 3600, text: "1h" };
    const settings: RunOptions["settings"] = (stage) => stageSettings([["train", { checkpoint: "ckpt.txt" }]], stage);
    const result = await withTimeLimit(ctx.host, limit, (host) =>
      runPipeline({ ...ctx, host }, { push: true, settings }),
    );
    expect(result.failure).toMatchObject({
      message: "stage train was ended: the run's time limit of 1h is reached",
      fix: expect.stringMatching(/goes on from there/),
    });
    expect(limit).toMatchObject({ reached: true });
    expect(kept(remote)).toHaveLength(2);
  });
});

describe("a checkpoint stands in a place of its own", () => {
  const refused = async (keys: StageKeys, more: Record<string, string> = {}): Promise<string | undefined> => {
    const { repo } = project(more);
    const result = await run(repo.root, { keys });
    expect(existsSync(join(repo.root, "begun.log"))).toBe(false);
    return result.failure?.message;
  };

  test.each([
    ["../away", /is no path below the repository's root/],
    ["/etc/passwd", /is no path below the repository's root/],
    [".", /is no path below the repository's root/],
    [".git/x", /leads into Git's own folder/],
    [".dvc/cache", /that is DVC's folder/],
    ["data.txt", /`data.txt` is a dependency of the stage/],
    ["model.txt", /`model.txt` is an output of stage train/],
    ["other.txt/below", /`other.txt` is an output of stage other/],
    ["README.md", /is tracked by Git/],
  ])("%j is refused", async (checkpoint, says) => {
    expect(await refused({ checkpoint }, { "README.md": "mine\n" })).toMatch(says);
  });

  test("what somebody else left there is neither used nor removed", async () => {
    const { repo } = project();
    repo.write("ckpt.txt", "xx\n");
    const { failure } = await run(repo.root);
    expect(failure?.message).toBe(
      "the checkpoint `ckpt.txt` of stage train is there already, and no run of this stage left it",
    );
    expect(readFileSync(join(repo.root, "ckpt.txt"), "utf8")).toBe("xx\n");
  });

  test("two stages have not the same one", async () => {
    const { repo } = project();
    const ctx = await pipelineAt(repo.root, { sleep: still });
    const settings: RunOptions["settings"] = (stage) => stageSettings([["*", { checkpoint: "ckpt.txt" }]], stage);
    const { failure } = await runPipeline(ctx, { settings });
    expect(failure?.message).toMatch(/`ckpt.txt` is the checkpoint of stage other/);
  });
});

test("a folder is kept with all its files, and unchanged ones are not sent again", async () => {
  const { repo, remote } = project({
    "train.sh": `mkdir -p ck/a; n=$(ls ck | wc -l); [ $n -gt 1 ] && cat ck/a/big > model.txt && exit 0; echo big > ck/a/big; echo $n > ck/$n; exit 1\n`,
  });
  const keys = { checkpoint: "ck" };
  await run(clone(repo), { keys });
  expect(kept(remote)).toHaveLength(4);
  const other = clone(repo);
  expect((await run(other, { keys })).failure).toBeUndefined();
  expect(openRepo(other).git("status", "--porcelain", "ck")).toBe("");
  expect(readFileSync(join(other, "model.txt"), "utf8")).toBe("big\n");
});
