import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { stageSettings } from "../../src/config/stage-settings.ts";
import { type RunOptions, runPipeline } from "../../src/pipeline/execute.ts";
import { pipelineStatus } from "../../src/pipeline/status.ts";
import { dvcProject, filesBelow, pipelineAt } from "../support/pipeline-project.ts";

const chain = {
  "in.txt": "1\n",
  "params.yaml": "lr: 0.1\n",
  "dvc.yaml": `stages:
  a:
    cmd: cat in.txt > a.txt && echo a >> ran.log
    deps: [in.txt]
    outs: [a.txt]
  b:
    cmd: cat a.txt > b.txt && echo b >> ran.log
    deps: [a.txt]
    params: [lr]
    outs: [b.txt]
  other:
    cmd: echo other >> ran.log
    deps: [in.txt]
    outs: []
`,
};

async function run(root: string, options: RunOptions = {}, overrides = {}): Promise<Record<string, string>> {
  const result = await runPipeline(await pipelineAt(root, overrides), options);
  return Object.fromEntries(result.stages.map((stage) => [stage.name, stage.status]));
}

const read = (root: string, path: string): string => readFileSync(join(root, path), "utf8");

describe("a run", () => {
  test("runs what is stale, in order, and nothing twice", async () => {
    const { root, write } = dvcProject(chain);
    expect(await run(root)).toEqual({ a: "ran", b: "ran", other: "ran" });
    expect(await run(root)).toEqual({ a: "unchanged", b: "unchanged", other: "unchanged" });
    expect(read(root, "ran.log")).toBe("a\nb\nother\n");
    write("params.yaml", "lr: 0.2\n");
    expect(await run(root)).toEqual({ a: "unchanged", b: "ran", other: "unchanged" });
    write("params.yaml", "lr: 0.1\n");
    expect(await run(root)).toEqual({ a: "unchanged", b: "restored", other: "unchanged" });
    expect(await run(root, { force: true, targets: ["b"], singleItem: true })).toEqual({ b: "ran" });
    expect(read(root, ".gitignore")).toBe("/a.txt\n/b.txt\n");
  });

  test("a stage whose dependency turns out the same as before is not run", async () => {
    const { root, write } = dvcProject({
      ...chain,
      "dvc.yaml": chain["dvc.yaml"].replace("cat in.txt > a.txt", "wc -l < in.txt > a.txt"),
    });
    await run(root);
    write("in.txt", "2\n");
    expect(await run(root)).toMatchObject({ a: "ran", b: "unchanged" });
  });

  test("with allowMissing, what is missing here but pinned counts by its pin", async () => {
    const { root, write } = dvcProject(chain);
    await run(root);
    const lock = read(root, "dvc.lock");
    for (const path of ["a.txt", "b.txt"]) rmSync(join(root, path));
    expect(await run(root, { allowMissing: true })).toEqual({ a: "unchanged", b: "unchanged", other: "unchanged" });
    expect(existsSync(join(root, "a.txt"))).toBe(false);
    // Now b must run, and what it reads comes out of the cache.
    write("params.yaml", "lr: 3\n");
    expect(await run(root, { allowMissing: true })).toEqual({ a: "unchanged", b: "ran", other: "unchanged" });
    expect(read(root, "b.txt")).toBe("1\n");
    expect(read(root, "dvc.lock")).toBe(lock.replace("lr: 0.1", "lr: 3"));
  });

  test("otherwise it has changed, as in DVC: it is put back from the cache, or made again", async () => {
    const { root } = dvcProject(chain);
    await run(root);
    rmSync(join(root, "b.txt"));
    expect(await run(root)).toMatchObject({ a: "unchanged", b: "restored" });
    expect(read(root, "b.txt")).toBe("1\n");
    rmSync(join(root, ".dvc/cache/files"), { recursive: true });
    expect(await run(root, { allowMissing: true, dry: true })).toMatchObject({ a: "unchanged", b: "unchanged" });
    // What a and b make is one object.
    expect(await run(root)).toMatchObject({ a: "ran", b: "unchanged" });
  });

  test("a dry run says what would run and changes nothing", async () => {
    const { root } = dvcProject(chain);
    const all = () => Object.entries(filesBelow(root)).filter(([path]) => !path.startsWith(".dvc/tmp/"));
    const before = all();
    expect(await run(root, { dry: true })).toEqual({ a: "ran", b: "ran", other: "ran" });
    expect(all()).toEqual(before);
  });

  test("frozen stages are not run, and always_changed ones always are", async () => {
    const { root, write } = dvcProject({
      "in.txt": "1\n",
      "dvc.yaml":
        "stages:\n  f:\n    cmd: cat in.txt > f.txt\n    deps: [in.txt]\n    outs: [f.txt]\n  always:\n    cmd: echo x > x.txt\n    outs: [x.txt]\n    always_changed: true\n",
    });
    expect(await run(root)).toEqual({ f: "ran", always: "ran" });
    write("dvc.yaml", read(root, "dvc.yaml").replace("outs: [f.txt]", "outs: [f.txt]\n    frozen: true"));
    write("in.txt", "2\n");
    expect(await run(root)).toEqual({ f: "unchanged", always: "ran" });
    expect(read(root, "f.txt")).toBe("1\n");
  });

  test("a persistent out keeps what it had, and with allowMissing what its pin says it had", async () => {
    const { root, write } = dvcProject({
      "in.txt": "1\n",
      "dvc.yaml":
        "stages:\n  p:\n    cmd: cat in.txt >> p.txt\n    deps: [in.txt]\n    outs: [{p.txt: {persist: true}}]\n",
    });
    await run(root);
    write("in.txt", "2\n");
    rmSync(join(root, "p.txt"));
    expect(await run(root, { allowMissing: true })).toEqual({ p: "ran" });
    expect(read(root, "p.txt")).toBe("1\n2\n");
    write("in.txt", "3\n");
    expect(await run(root)).toEqual({ p: "ran" });
    expect(read(root, "p.txt")).toBe("1\n2\n3\n");
    rmSync(join(root, "p.txt"));
    expect(await run(root)).toEqual({ p: "ran" });
    expect(read(root, "p.txt")).toBe("3\n");
  });

  test("a damaged or modified out is put back from what the lock names", async () => {
    const { root, write } = dvcProject(chain);
    await run(root);
    write("b.txt", "scribble\n");
    expect(await run(root)).toMatchObject({ a: "unchanged", b: "restored" });
    expect(read(root, "b.txt")).toBe("1\n");
  });

  test("`usable` decides whether a kept result counts, by the origin it was made with", async () => {
    const { root } = dvcProject(chain);
    await run(root, { origin: async () => ({ env: "old" }) });
    const asked: unknown[] = [];
    const usable = (stage: string, made: unknown): boolean => {
      asked.push([stage, made]);
      return stage !== "b";
    };
    expect(await run(root, { usable, origin: async () => ({ env: "new" }) })).toMatchObject({
      a: "unchanged",
      b: "ran",
    });
    expect(asked).toContainEqual(["a", { env: "old" }]);
    const again = await runPipeline(await pipelineAt(root), { origin: async () => null });
    expect(again.stages.find((stage) => stage.name === "b")?.made).toEqual({ env: "new" });
  });

  test("a stage sees no credentials of the job", async () => {
    const { root } = dvcProject({ "dvc.yaml": "stages:\n  e:\n    cmd: env > env.txt\n    outs: [env.txt]\n" });
    const env = {
      GITHUB_TOKEN: "t1",
      AWS_SECRET_ACCESS_KEY: "t2",
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: "t3",
      INPUT_TOKEN: "t4",
      AZURE_CLIENT_SECRET: "t5",
      GOOGLE_APPLICATION_CREDENTIALS: "t6",
      AWS_REGION: "kept-region",
      GITHUB_SHA: "kept-sha",
      PATH: process.env["PATH"],
    };
    await run(
      root,
      { settings: (stage) => stageSettings([["*", { secrets: ["AZURE_CLIENT_SECRET"] }]], stage) },
      { env },
    );
    const seen = read(root, "env.txt");
    for (const secret of ["t1", "t2", "t3", "t4", "t6"]) expect(seen).not.toContain(`=${secret}\n`);
    expect(seen).toContain("AZURE_CLIENT_SECRET=t5\n");
    expect(seen).toContain("AWS_REGION=kept-region\n");
    expect(seen).toContain("GITHUB_SHA=kept-sha\n");
    expect(seen).toMatch(/^DVC_STAGE=e$/m);
  });
});

describe("a run that fails", () => {
  test.each([
    ["exit 3", /`exit 3` exited with 3/],
    ["kill -9 $$", /was killed by SIGKILL/],
    ["no-such-command-at-all", /exited with 127 \(command not found\)/],
    ["echo nothing", /did not make `a.txt`/],
  ])("%j is told, later stages are skipped, the lock keeps what was done", async (cmd, message) => {
    const { root } = dvcProject({
      "in.txt": "1\n",
      "dvc.yaml": `stages:\n  first:\n    cmd: echo 1 > f.txt\n    outs: [f.txt]\n  a:\n    cmd: ${cmd}\n    deps: [f.txt]\n    outs: [a.txt]\n  b:\n    cmd: cat a.txt > b.txt\n    deps: [a.txt]\n    outs: [b.txt]\n  free:\n    cmd: echo 1 > free.txt\n    outs: [free.txt]\n`,
    });
    const result = await runPipeline(await pipelineAt(root));
    expect(result.stages.map((stage) => stage.status)).toEqual(["ran", "failed", "skipped", "skipped"]);
    const where = { file: "dvc.yaml", line: 5, column: 3 };
    expect(result.failure).toMatchObject({ message: expect.stringMatching(message), where });
    expect(read(root, "dvc.lock")).toMatch(/^schema: '2.0'\nstages:\n {2}first:/);
    expect(read(root, "dvc.lock")).not.toMatch(/^ {2}a:/m);
    expect(await run(root, { keepGoing: true })).toEqual({
      first: "unchanged",
      a: "failed",
      b: "skipped",
      free: "ran",
    });
  });

  test("a missing dependency and a missing parameter are told, and no out is touched", async () => {
    const { root, write } = dvcProject(chain);
    await run(root);
    write("params.yaml", "l: 0.1\nlrate: 1\n");
    const params = await runPipeline(await pipelineAt(root));
    expect(params.failure).toMatchObject({
      message: "the parameter `lr` is not in params.yaml",
      fix: "Did you mean `l`?",
    });
    expect(read(root, "b.txt")).toBe("1\n");
    write("params.yaml", "lr: 0.1\n");
    rmSync(join(root, "in.txt"));
    const deps = await runPipeline(await pipelineAt(root));
    expect(deps.failure?.message).toBe("the dependency `in.txt` of stage a does not exist, and nothing pins it");
    expect(read(root, "a.txt")).toBe("1\n");
  });

  test("an out that Git tracks is refused before the command runs", async () => {
    const { root } = dvcProject({ ...chain, "a.txt": "tracked\n" });
    const result = await runPipeline(await pipelineAt(root));
    expect(result.failure?.message).toBe("the output `a.txt` of stage a is tracked by Git");
    expect(read(root, "a.txt")).toBe("tracked\n");
  });

  test("a cancelled run ends the command's whole group and keeps what was done", async () => {
    const { root } = dvcProject({
      "dvc.yaml": `stages:
  quick:
    cmd: echo 1 > q.txt
    outs: [q.txt]
  slow:
    cmd: (sleep 60; echo late > late.txt) & echo started; wait
    deps: [q.txt]
    outs: [late.txt]
`,
    });
    const stop = new AbortController();
    const ctx = await pipelineAt(root, { signal: stop.signal });
    let ended = 0;
    const raw = ctx.host.log.raw.bind(ctx.host.log);
    ctx.host.log.raw = (chunk) => {
      raw(chunk);
      if (chunk.includes("started")) {
        ended = performance.now();
        stop.abort();
      }
    };
    const result = await runPipeline(ctx);
    expect(performance.now() - ended).toBeLessThan(10_000);
    expect(result.stages.map((stage) => stage.status)).toEqual(["ran", "failed"]);
    expect(result.failure?.message).toMatch(/was ended: the run was cancelled/);
    expect(read(root, "dvc.lock")).toMatch(/quick:/);
    expect(read(root, "dvc.lock")).not.toMatch(/slow:/);
    expect(filesBelow(root)).not.toHaveProperty(["late.txt"]);
  });

  test("conflict markers in dvc.lock stop the run before anything is done", async () => {
    const { root, write } = dvcProject(chain);
    write("dvc.lock", "schema: '2.0'\nstages:\n<<<<<<< HEAD\n  a: {cmd: x}\n=======\n>>>>>>> other\n");
    await expect(pipelineAt(root).then((ctx) => runPipeline(ctx))).rejects.toMatchObject({
      where: { file: "dvc.lock", line: 3, column: 1 },
    });
    expect(existsSync(join(root, "ran.log"))).toBe(false);
  });
});

describe("status", () => {
  test("tells every reason, and what lies below a stale stage", async () => {
    const { root, write } = dvcProject(chain);
    const all = async () =>
      (await pipelineStatus(await pipelineAt(root))).map((one) => [one.name, one.status, one.reasons]);
    expect(await all()).toEqual([
      ["a", "stale", ["it is not in dvc.lock: it never ran"]],
      ["b", "stale", ["it is not in dvc.lock: it never ran", "its dependency `a.txt` is made by stale stage a"]],
      ["other", "stale", ["it is not in dvc.lock: it never ran"]],
    ]);
    await run(root);
    expect((await all()).map(([, status]) => status)).toEqual(["current", "current", "current"]);
    write("params.yaml", "lr: 0.2\n");
    write("a.txt", "changed\n");
    expect(await all()).toEqual([
      ["a", "stale", ["its output `a.txt` was modified"]],
      [
        "b",
        "stale",
        ["its dependency `a.txt` is made by stale stage a", "its parameter `params.yaml:lr` changed: 0.1 → 0.2"],
      ],
      ["other", "current", []],
    ]);
    expect(await pipelineStatus(await pipelineAt(root), ["a"])).toHaveLength(1);
  });

  test("data behind a .dvc file count by their pin, whole or in part", async () => {
    const { root, write } = dvcProject({
      "data/x/1": "1\n",
      "data/x/2": "2\n",
      "data/y": "y\n",
      "dvc.yaml":
        "stages:\n  whole:\n    cmd: cat data/x/1 data/y > w.txt\n    deps: [data]\n    outs: [w.txt]\n  part:\n    cmd: cat data/x/1 > p.txt\n    deps: [data/x]\n    outs: [p.txt]\n  file:\n    cmd: cat data/y > f.txt\n    deps: [data/y]\n    outs: [f.txt]\n",
    });
    await run(root);
    const lock = read(root, "dvc.lock");
    const md5 = /path: data\n {6}hash: md5\n {6}md5: (\S+)/.exec(lock)?.[1];
    write("data.dvc", `outs:\n- md5: ${md5}\n  size: 6\n  nfiles: 3\n  hash: md5\n  path: data\n`);
    const listing = [
      { md5: "b026324c6904b2a9cb4b88d6d61c81d1", relpath: "x/1" },
      { md5: "26ab0db90d72e28ad0ba1e22ee510510", relpath: "x/2" },
      { md5: "009520053b00386d1173f3988c55d192", relpath: "y" },
    ];
    const object = `[${listing.map((one) => `{"md5": "${one.md5}", "relpath": "${one.relpath}"}`).join(", ")}]`;
    const ctx = await pipelineAt(root);
    await ctx.data.cache.putBytes(Buffer.from(object), `md5:${md5}`);
    rmSync(join(root, "data"), { recursive: true });
    const states = (await pipelineStatus(await pipelineAt(root))).map((one) => [one.name, one.status]);
    expect(states).toEqual([
      ["whole", "current"],
      ["part", "current"],
      ["file", "current"],
    ]);
  });
});

test("lock files are replaced and never written in place", async () => {
  const { root, write } = dvcProject(chain);
  await run(root);
  const inode = statSync(join(root, "dvc.lock")).ino;
  const text = read(root, "dvc.lock");
  await run(root);
  expect(statSync(join(root, "dvc.lock")).ino).toBe(inode);
  write("in.txt", "2\n");
  writeFileSync(join(root, "dvc.lock"), text.replace("stages:", "# a remark\nstages:"));
  await run(root);
  expect(statSync(join(root, "dvc.lock")).ino).not.toBe(inode);
  expect(read(root, "dvc.lock")).toContain("# a remark\nstages:");
});
