import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type RunOptions, runPipeline } from "../../src/pipeline/execute.ts";
import { dvcProject, filesBelow, pipelineAt } from "../support/pipeline-project.ts";

const read = (root: string, path: string): string => readFileSync(join(root, path), "utf8");

async function run(root: string, options: RunOptions = {}): Promise<Record<string, string>> {
  const result = await runPipeline(await pipelineAt(root), options);
  return Object.fromEntries(result.stages.map((stage) => [stage.name, stage.status]));
}

/** Shell text that waits until a file is there, for ten seconds at most. */
const await_ = (file: string): string =>
  `i=0; while [ ! -e ${file} ] && [ $i -lt 1000 ]; do sleep 0.01; i=$((i+1)); done`;

/** Three stages, of which the first two can only end when all three run, in the opposite order of the file. */
const backwards = `stages:
  a:
    cmd: ${await_("b.done")}; echo a > a.txt; touch a.done
    outs: [a.txt]
  b:
    cmd: ${await_("c.done")}; echo b > b.txt; touch b.done
    outs: [b.txt]
  c:
    cmd: echo c > c.txt; touch c.done
    outs: [c.txt]
  last:
    cmd: cat a.txt b.txt c.txt > all.txt
    deps: [a.txt, b.txt, c.txt]
    outs: [all.txt]
`;

describe("stages side by side", () => {
  test("dvc.lock and .gitignore are in the sequential order however the stages end", async () => {
    const { root } = dvcProject({ "dvc.yaml": backwards });
    expect(await run(root, { jobs: 3 })).toEqual({ a: "ran", b: "ran", c: "ran", last: "ran" });
    expect(read(root, "all.txt")).toBe("a\nb\nc\n");
    expect(read(root, "dvc.lock").match(/^ {2}\w+(?=:)/gm)).toEqual(["  a", "  b", "  c", "  last"]);
    expect(read(root, ".gitignore")).toBe("/a.txt\n/b.txt\n/c.txt\n/all.txt\n");
    expect(await run(root, { jobs: 3 })).toEqual({ a: "unchanged", b: "unchanged", c: "unchanged", last: "unchanged" });
  });

  test("a failure stops new starts, what runs is waited for, and the lock has what was done", async () => {
    const { root } = dvcProject({
      "dvc.yaml": `stages:
  slow:
    cmd: ${await_("failed")}; echo 1 > slow.txt
    outs: [slow.txt]
  bad:
    cmd: exit 7
    outs: [bad.txt]
  after:
    cmd: cat slow.txt > after.txt
    deps: [slow.txt]
    outs: [after.txt]
  free:
    cmd: echo 1 > free.txt
    outs: [free.txt]
`,
    });
    const ctx = await pipelineAt(root);
    ctx.host.log.info = (message) => {
      if (message.includes("exited with 7")) writeFileSync(join(root, "failed"), "");
    };
    const result = await runPipeline(ctx, { jobs: 2 });
    expect(result.stages.map(({ name, status }) => [name, status])).toEqual([
      ["slow", "ran"],
      ["bad", "failed"],
      ["after", "skipped"],
      ["free", "skipped"],
    ]);
    expect(result.failure?.message).toMatch(/`exit 7` exited with 7/);
    expect(read(root, "dvc.lock").match(/^ {2}\w+(?=:)/gm)).toEqual(["  slow"]);
    // What failed is not in .gitignore, as DVC has it.
    expect(read(root, ".gitignore")).toBe("/slow.txt\n");
    const stages = { slow: "unchanged", after: "ran", free: "ran" };
    expect(await run(root, { jobs: 2, keepGoing: true })).toEqual({ ...stages, bad: "failed" });
  });

  test("a mutex keeps stages apart, and a weight that nothing fits beside runs alone", async () => {
    const stage = (name: string, meta: string): string =>
      `  ${name}:\n    cmd: mkdir busy && sleep 0.02 && rmdir busy && echo 1 > ${name}.txt\n    outs: [${name}.txt]\n    meta: {modelgate: {${meta}}}\n`;
    const mutex = ["a", "b", "c"].map((name) => stage(name, "mutex: licence")).join("");
    const one = dvcProject({ "dvc.yaml": `stages:\n${mutex}` });
    expect(await run(one.root, { jobs: 3 })).toEqual({ a: "ran", b: "ran", c: "ran" });
    const heavy = ["a", "b", "c"].map((name) => stage(name, "memory: 900TB")).join("");
    const two = dvcProject({ "dvc.yaml": `stages:\n${heavy}` });
    expect(await run(two.root, { jobs: 3 })).toEqual({ a: "ran", b: "ran", c: "ran" });
  });

  test.each([
    ["{cpus: -1}", "`cpus` in `meta.modelgate` of stage a: expected a number above 0, such as 4 or 0.5", undefined],
    ["{gpus: 1.5}", "`gpus` in `meta.modelgate` of stage a: expected a whole number", undefined],
    [
      "{memory: lots}",
      "`memory` in `meta.modelgate` of stage a: expected a number of bytes, or text such as 8GB or 512MiB",
      undefined,
    ],
    ["{mutx: m}", "`meta.modelgate` of stage a has the unknown key `mutx`", "Did you mean `mutex`?"],
    ["heavy", "`meta.modelgate` of stage a: expected a mapping of cpus, gpus, memory, mutex", undefined],
  ])("the weight %s is refused before anything runs", async (meta, message, fix) => {
    const { root } = dvcProject({
      "dvc.yaml": `stages:\n  a:\n    cmd: touch ran\n    meta: {other: [1], modelgate: ${meta}}\n`,
    });
    const refused = pipelineAt(root).then((ctx) => runPipeline(ctx));
    await expect(refused).rejects.toMatchObject({ message, where: { file: "dvc.yaml", line: 4 }, ...(fix && { fix }) });
    expect(filesBelow(root)).not.toHaveProperty(["ran"]);
  });

  test("all that run are ended with their groups when the run is cancelled", async () => {
    const { root } = dvcProject({
      "dvc.yaml": `stages:
  quick:
    cmd: echo 1 > q.txt
    outs: [q.txt]
  one:
    cmd: >-
      trap : TERM;
      (trap 'echo 1 > ended1; exit' TERM; echo started; while true; do sleep 0.05; done) & wait; wait
    deps: [q.txt]
    outs: [late1.txt]
  two:
    cmd: >-
      trap : TERM;
      (trap 'echo 1 > ended2; exit' TERM; echo started; while true; do sleep 0.05; done) & wait; wait
    deps: [q.txt]
    outs: [late2.txt]
  never:
    cmd: touch never.txt
    deps: [late1.txt]
`,
    });
    const stop = new AbortController();
    const ctx = await pipelineAt(root, { signal: stop.signal });
    let started = 0;
    ctx.host.log.raw = (chunk) => {
      started += chunk.split("started").length - 1;
      if (started === 2) stop.abort();
    };
    const before = performance.now();
    const result = await runPipeline(ctx, { jobs: 2 });
    expect(performance.now() - before).toBeLessThan(20_000);
    expect(result.stages.map((stage) => stage.status)).toEqual(["ran", "failed", "failed", "skipped"]);
    expect(read(root, "dvc.lock")).toMatch(/^ {2}quick:/m);
    // Each stage's child was told as well.
    expect(Object.keys(filesBelow(root)).filter((path) => /ended|never/.test(path))).toEqual(["ended1", "ended2"]);
  });
});

describe("after a failure", () => {
  const project = {
    "in.txt": "1\n",
    "dvc.yaml": `stages:
  bad:
    cmd: cat in.txt > bad.txt; exit 1
    deps: [in.txt]
    outs: [bad.txt]
  reader:
    cmd: cat bad.txt > reader.txt
    deps: [bad.txt]
    outs: [reader.txt]
  free:
    cmd: echo 1 > free.txt
    outs: [free.txt]
`,
  };

  test("keep-going skips what comes after it, ignore-errors does not and ends well", async () => {
    const { root } = dvcProject(project);
    expect(await run(root, { keepGoing: true })).toEqual({ bad: "failed", reader: "skipped", free: "ran" });
    const ignored = await runPipeline(await pipelineAt(root), { ignoreErrors: true });
    expect(ignored.stages.map(({ name, status }) => `${name} ${status}`)).toEqual([
      "bad failed",
      "reader ran",
      "free unchanged",
    ]);
    expect(ignored.failure).toBeUndefined();
  });

  test("single items are nobody's dependents", async () => {
    const { root } = dvcProject(project);
    const options = { targets: ["bad", "reader"], singleItem: true, keepGoing: true };
    expect(await run(root, options)).toEqual({ bad: "failed", reader: "ran" });
  });
});

describe("options of a run", () => {
  const chain = {
    "in.txt": "1\n",
    "dvc.yaml": `stages:
  a:
    cmd: wc -l < in.txt > a.txt && echo a >> ran.log
    deps: [in.txt]
    outs: [a.txt]
  b:
    cmd: cat a.txt > b.txt && echo b >> ran.log
    deps: [a.txt]
    outs: [b.txt]
  c:
    cmd: cat b.txt > c.txt && echo c >> ran.log
    deps: [b.txt]
    outs: [c.txt]
  other:
    cmd: echo 1 > other.txt && echo other >> ran.log
    outs: [other.txt]
`,
  };

  test("force-downstream runs what comes after a stage that was made anew, changed or not", async () => {
    const { root, write } = dvcProject(chain);
    await run(root);
    write("in.txt", "2\n");
    expect(await run(root)).toEqual({ a: "ran", b: "unchanged", c: "unchanged", other: "unchanged" });
    write("in.txt", "3\n");
    expect(await run(root, { forceDownstream: true, jobs: 2 })).toEqual({
      a: "ran",
      b: "ran",
      c: "ran",
      other: "unchanged",
    });
    // Restored counts as made anew.
    write("in.txt", "2\n");
    expect(await run(root, { forceDownstream: true })).toMatchObject({ a: "restored", b: "ran", c: "ran" });
  });

  test("no-run-cache runs what was run before, and keeps it there all the same", async () => {
    const { root, write } = dvcProject(chain);
    await run(root);
    const kept = (): string[] => Object.keys(filesBelow(join(root, ".dvc/cache/runs")));
    const before = kept();
    write("in.txt", "1\n2\n");
    await run(root, { noRunCache: true });
    expect(kept().length).toBe(before.length + 3);
    write("in.txt", "1\n");
    expect(await run(root, { noRunCache: true })).toMatchObject({ a: "ran", b: "ran", c: "ran" });
    // What only lost its outs has them from the lock, which is no run cache.
    writeFileSync(join(root, "c.txt"), "scribble\n");
    expect(await run(root, { noRunCache: true })).toMatchObject({ b: "unchanged", c: "restored" });
  });

  test("no-commit writes dvc.lock and .gitignore, and nothing into the cache", async () => {
    const { root } = dvcProject(chain);
    expect(await run(root, { noCommit: true })).toMatchObject({ a: "ran", c: "ran" });
    expect(Object.keys(filesBelow(join(root, ".dvc/cache")))).toEqual([]);
    expect(read(root, ".gitignore")).toBe("/a.txt\n/b.txt\n/c.txt\n/other.txt\n");
    const lock = read(root, "dvc.lock");
    const again = dvcProject(chain);
    await run(again.root);
    expect(read(again.root, "dvc.lock")).toBe(lock);
  });
});
