import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { stageSettings } from "../../src/config/stage-settings.ts";
import { type RunOptions, runPipeline } from "../../src/pipeline/execute.ts";
import type { Stage } from "../../src/pipeline/pipeline.ts";
import { openWatch } from "../../src/pipeline/watch.ts";
import { dvcProject, pipelineAt } from "../support/pipeline-project.ts";

const sleep = (milliseconds: number, signal?: AbortSignal) => wait(milliseconds, undefined, signal && { signal });

/** The warnings of a run. */
async function warnings(root: string, options: RunOptions = {}): Promise<string[]> {
  const ctx = await pipelineAt(root, { sleep });
  await runPipeline(ctx, options);
  return ctx.host.lines.flatMap((line) => (line.startsWith("warning: ") ? [line.slice("warning: ".length)] : []));
}

describe("what a stage does to files that are not its own", () => {
  test("another's output that is removed or changed is told", async () => {
    const { root } = dvcProject({
      "data.txt": "1\n",
      "dvc.yaml": `stages:
  good:
    cmd: echo 1 > a.txt; echo 1 > b.txt
    outs: [a.txt, b.txt]
  bad:
    cmd: rm a.txt; echo more >> b.txt; echo 1 > bad.txt
    outs: [bad.txt]
`,
    });
    const told = [
      "the output `a.txt` of stage good was removed while stage bad ran",
      "the output `b.txt` of stage good was changed while stage bad ran",
    ];
    expect(await warnings(root)).toEqual(told);
    // What the run itself puts back is nobody's doing.
    expect(await warnings(root)).toEqual([]);
    expect(await warnings(root, { force: true, jobs: 2, targets: ["good"] })).toEqual([]);
  });

  test("files that Git tracks or does not know are told, and nothing that belongs to the run", async () => {
    const { root, write } = dvcProject({
      "tracked.txt": "1\n",
      "gone.txt": "1\n",
      "mine.txt": "1\n",
      "dvc.yaml": `stages:
  a:
    cmd: echo 2 > tracked.txt; rm -f gone.txt; mkdir -p logs __pycache__ out m; echo 1 > logs/x; echo 1 > __pycache__/a.pyc; echo 1 > out/f; echo 1 > m/metrics.json
    outs: [out]
    metrics: [{m/metrics.json: {cache: false}}]
`,
    });
    write("mine.txt", "changed by hand\n");
    expect(await warnings(root)).toEqual([
      "while stage a ran files were changed that are no outputs: `logs/`, `gone.txt`, `tracked.txt`",
    ]);
    // Nothing runs, nothing is asked; and what was there before a run is nobody's doing.
    expect(await warnings(root)).toEqual([]);
    expect(await warnings(root, { force: true })).toEqual([
      "while stage a ran files were changed that are no outputs: `tracked.txt`",
    ]);
  });

  test("a checkpoint is the stage's own", async () => {
    const { root } = dvcProject({
      "dvc.yaml":
        "stages:\n  a:\n    cmd: mkdir -p ckpt; echo 1 > ckpt/1; echo 1 > other; echo 1 > a.txt\n    outs: [a.txt]\n",
    });
    const settings = (name: string) => stageSettings([["a", { checkpoint: "ckpt" }]], name);
    expect(await warnings(root, { settings })).toEqual([
      "while stage a ran files were changed that are no outputs: `other`",
    ]);
  });

  test("what a stage does to its own outputs while another one ends is its own business", async () => {
    const { root, write } = dvcProject({
      "dvc.yaml": 'stages:\n  a: {cmd: "true", outs: [a.txt]}\n  b: {cmd: "true", outs: [b.txt]}\n',
      ".gitignore": "*.txt\n",
    });
    write("a.txt", "1\n");
    write("b.txt", "1\n");
    const ctx = await pipelineAt(root);
    const [a, b] = [...ctx.pipeline.stages.values()];
    if (a === undefined || b === undefined) throw new Error("two stages were written");
    let now = 0;
    const watch = openWatch(ctx, [], () => ++now);
    await watch.command(a, async () => {});
    await watch.during(b, async () => {
      rmSync(join(root, "b.txt"));
      await watch.command(a, async () => {
        now += 1e6;
      });
      write("b.txt", "2\n");
    });
    expect(await watch.report()).toEqual([]);
  });

  test("it looks after each command where that costs little beside them, and else in the end", async () => {
    const names = ["a", "b", "c", "d"];
    const { root, write } = dvcProject({
      "dvc.yaml": `stages:\n${names.map((name) => `  ${name}: {cmd: "true", outs: [${name}.txt]}\n`).join("")}`,
      ".gitignore": "*.txt\n",
    });
    for (const name of names) write(`${name}.txt`, "1\n");
    let now = 0;
    const ctx = await pipelineAt(root);
    const told = async (seconds: number): Promise<string[]> => {
      // Each question for the time costs a millisecond.
      const watch = openWatch(ctx, [], () => ++now);
      const run = (stage: Stage, removed: string) =>
        watch.command(stage, async () => {
          now += seconds * 1000;
          rmSync(join(root, removed));
        });
      for (const [index, name] of names.entries()) {
        const stage = ctx.pipeline.stages.get(name);
        const other = names[(index + 1) % names.length];
        if (stage !== undefined) await run(stage, `${other}.txt`);
      }
      return watch.report();
    };
    expect(await told(1)).toEqual(
      ["b", "c", "d", "a"].map(
        (name, index) => `the output \`${name}.txt\` of stage ${name} was removed while stage ${names[index]} ran`,
      ),
    );
    for (const name of names) write(`${name}.txt`, "1\n");
    expect(await told(0)).toEqual(
      names.map((name) => {
        const others = names.filter((other) => other !== name).join(", ");
        return `the output \`${name}.txt\` of stage ${name} was removed while stages ${others} ran`;
      }),
    );
  });
});

test("a stage that takes longer than its timeout is ended with its group", async () => {
  const { root } = dvcProject({
    "dvc.yaml":
      "stages:\n  slow:\n    cmd: (sleep 60; echo late > slow.txt) & wait\n    outs: [slow.txt]\n  quick:\n    cmd: echo 1 > quick.txt\n    outs: [quick.txt]\n",
  });
  const settings = (name: string) => stageSettings([["*", { timeout: name === "slow" ? "0.2s" : "5m" }]], name);
  const before = performance.now();
  const result = await runPipeline(await pipelineAt(root, { sleep }), { settings, keepGoing: true });
  expect(performance.now() - before).toBeLessThan(20_000);
  expect(result.stages.map((one) => one.status)).toEqual(["failed", "ran"]);
  expect(result.failure).toMatchObject({
    message: "stage slow was ended: it took longer than its timeout of 0.2 s",
    fix: expect.stringContaining("`timeout`"),
    where: { file: "dvc.yaml" },
  });
});
