import { createHash } from "node:crypto";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { local, recordIn } from "../support/steps.ts";
import { type World, world } from "../support/world.ts";

const config = (path: string): string =>
  [
    `model: { name: tiny, path: ${path}, promote: production }`,
    "gates:",
    "  - { metric: accuracy, direction: higher, max-regression: 0.01 }",
    "",
  ].join("\n");

/** What `dvc add model.bin` and `dvc push` leave for a model that was trained by hand. */
function added(w: Pick<World, "remote">, text: string): Record<string, string> {
  const md5 = createHash("md5").update(text).digest("hex");
  const folder = join(w.remote, "files", "md5", md5.slice(0, 2));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, md5.slice(2)), text);
  return { "model.bin.dvc": `outs:\n- md5: ${md5}\n  size: ${text.length}\n  hash: md5\n  path: model.bin\n` };
}

describe("a model that `dvc add` pins, with no pipeline", () => {
  it("is gated and registered by its pin; nothing is downloaded for it", async () => {
    const w = world({
      "modelgate.yaml": config("model.bin"),
      "metrics.json": '{"accuracy":0.9}',
      ".gitignore": "/model.bin\n",
    });
    for (const [path, text] of Object.entries(added(w, "first"))) w.work.write(path, text);
    w.work.commit("model");
    const main = await w.job({ kind: "push", before: w.pushMain() });
    expect(main.outputs["version"]).toBe("v1.0.0");
    const pull = w.pull(1, { "metrics.json": '{"accuracy":0.95}', ...added(w, "second") });
    const job = await w.job({ kind: "pull_request", pull });
    expect(job.outputs["verdict"]).toBe("pass");
    expect(existsSync(join(job.dir, "model.bin"))).toBe(false);
    const merge = await w.job({ kind: "push", before: w.squash(pull) });
    const digest = `md5:${createHash("md5").update("second").digest("hex")}`;
    expect(merge.outputs).toMatchObject({ version: "v1.1.0", digest, stages_trained: 0 });
  });
});

describe("a model inside of a directory that a stage makes", () => {
  it("is found there whether the stage ran or not", async () => {
    const w = world({
      "modelgate.yaml": config("out/model.txt"),
      "dvc.yaml": [
        "stages:",
        "  train:",
        `    cmd: mkdir -p out && cp params.yaml out/model.txt && sed 's/^accuracy. \\(.*\\)/{"accuracy":\\1}/' params.yaml > metrics.json`,
        "    params: [accuracy]",
        "    outs: [out]",
        "    metrics:",
        "      - metrics.json:",
        "          cache: false",
        "",
      ].join("\n"),
      "params.yaml": "accuracy: 0.9\n",
      ".gitignore": "/out\n",
    });
    await local(w.work.root, "run");
    w.work.commit("run");
    const main = await w.job({ kind: "push", before: w.pushMain() });
    expect(main.outputs).toMatchObject({ version: "v1.0.0", stages_trained: 0 });
    w.work.git("checkout", "-q", "-b", "mine");
    w.work.write("params.yaml", "accuracy: 0.95\n");
    await local(w.work.root, "run");
    w.work.commit("better");
    rmSync(join(w.work.root, "out"), { recursive: true });
    w.work.git("checkout", "-q", "main");
    const pull = w.pull(1, {}, { base: "mine" });
    const job = await w.job({ kind: "pull_request", pull });
    expect(job.outputs["verdict"]).toBe("pass");
    const md5 = createHash("md5").update("accuracy: 0.95\n").digest("hex");
    expect(recordIn(job.dir, "tiny").artifacts).toMatchObject([{ path: "out/model.txt", digest: `md5:${md5}` }]);
    const merge = await w.job({ kind: "push", before: w.squash(pull) });
    expect(merge.outputs).toMatchObject({ version: "v1.1.0", digest: `md5:${md5}`, stages_trained: 0 });
  });
});
